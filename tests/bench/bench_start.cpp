// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first useful paint on a large snapshot, without network, beside an empty
// window of Qt Widgets: 10,000 courses, 2,000 activities with their numbers. Needs a display (xvfb-run).
#include "bench/busymeter.h"
#include "bench/manynames.h"
#include "gui/frame/mainwindow.h"
#include "gui/pages/dialogs.h"
#include "gui/pages/places.h"
#include "gui/theme/theme.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqlitejournal.h"
#include "store/sqlitesnapshots.h"
#include "support/builders.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;

/// Says so, once, when a widget is painted with something in it.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *widget, std::function<bool()> useful) : QObject(widget), m_useful(std::move(useful))
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_told && m_useful()) {
            m_told = true;
            QTimer::singleShot(0, this, [] { // after the paint
                std::fputs("painted\n", stdout);
                std::fflush(stdout);
            });
        }
        return false;
    }

private:
    std::function<bool()> m_useful;
    bool m_told = false;
};

int showEmpty()
{
    QMainWindow window;
    window.resize(1440, 900);
    auto *centre = new QWidget;
    window.setCentralWidget(centre);
    new FirstPaint(centre, [] { return true; });
    window.show();
    return QApplication::exec();
}

/// A port nobody listens on: the servers cannot be reached.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

int showConsole(const QString &store)
{
    Theme::install(*qApp);
    const QUrl nowhere(u"http://127.0.0.1:%1"_s.arg(closedPort()));
    const QTemporaryDir folder;
    auto clock = std::make_unique<SystemClock>();
    auto moodle = std::make_unique<MoodleClient>(nowhere, u"none"_s, *clock);
    auto chat = std::make_unique<RocketChatServer>(nowhere, AccountId{u"none"_s}, u"none"_s, *clock);
    Session session(Campus{.name = u"Large"_s}, std::move(moodle), std::move(chat),
        std::make_unique<SqliteJournal>(folder.filePath(u"journal.sqlite"_s)), std::make_unique<SqliteSnapshots>(store),
        std::move(clock));
    session.open(); // the store is read while the window is made
    WindowDialogs dialogs;
    MainWindow window(session);
    addPlaces(window, session, dialogs);
    auto *tree = window.findChild<QTreeView *>(u"courses.tree"_s);
    new FirstPaint(tree->viewport(), [tree] { return tree->model()->rowCount() > 0; });
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(4000, qApp, [] {
        std::fprintf(stdout, "busy %.1f\n", bench::BusyMeter::instance().longestMs());
        std::fflush(stdout);
        QApplication::quit();
    });
    return QApplication::exec();
}

/// Milliseconds until a child of ours says that it painted.
double paintedAfter(const QStringList &arguments)
{
    QProcess child;
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    QByteArray said;
    while (!said.contains("painted") && child.waitForReadyRead(20'000))
        said += child.readAllStandardOutput();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    child.kill();
    child.waitForFinished();
    return said.contains("painted") ? ms : -1;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void fillStore(const QString &path)
{
    SqliteSnapshots store(path);
    const KeptCampus campus = bench::manyPlaces();
    const Result<void> kept = QCoro::waitFor(store.keepCatalogue(campus.catalogue, QDateTime::currentDateTimeUtc()));
    if (!kept)
        qFatal("the store cannot be filled: %s", qPrintable(kept.error().detail));
    for (const Link &link : campus.catalogue.links) {
        CompareInput input{.activity = *campus.catalogue.activity(link.cmid), .link = link};
        input.course.course = *campus.catalogue.course(input.activity.course);
        input.course.people = {build::person(link.cmid.value, u"student%1"_s.arg(link.cmid.value))};
        input.course.stamp = build::complete();
        input.room.room = *campus.catalogue.room(link.room);
        input.room.stamp = build::complete();
        input.accounts = build::directory({build::account(u"student%1"_s.arg(link.cmid.value))});
        (void)QCoro::waitFor(store.keepCheck(std::make_shared<Comparison>(compare(input))));
    }
}

void print(const char *figure, double value, const char *unit)
{
    const QJsonObject line{{u"bench"_s, u"start"_s}, {u"figure"_s, QLatin1StringView(figure)}, {u"value"_s, value},
        {u"unit"_s, QLatin1StringView(unit)}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char **argv)
{
    const bench::Metered<QApplication> app(argc, argv);
    const QStringList arguments = QApplication::arguments().sliced(1);
    if (arguments.value(0) == "--empty"_L1)
        return showEmpty();
    if (arguments.value(0) == "--console"_L1)
        return showConsole(arguments.value(1));
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    const QString store = folder.filePath(u"large.sqlite"_s);
    fillStore(store);
    std::vector<double> empty, console;
    for (int i = 0; i < rounds; ++i) {
        empty.push_back(paintedAfter({u"--empty"_s}));
        console.push_back(paintedAfter({u"--console"_s, store}));
    }
    QProcess whole;
    whole.start(QCoreApplication::applicationFilePath(), {u"--console"_s, store});
    whole.waitForFinished(20'000);
    print("empty window painted", median(empty), "ms");
    print("console painted on a large snapshot", median(console), "ms");
    print("console over empty window", median(console) / median(empty), "times");
    print("main thread busy at longest", whole.readAllStandardOutput().trimmed().split(' ').value(1).toDouble(), "ms");
    return 0;
}
