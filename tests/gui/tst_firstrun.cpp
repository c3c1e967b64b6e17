// SPDX-License-Identifier: GPL-3.0-or-later
// A new user, a campus that another program serves, and a keyboard: from nothing to the drift table.
#include "gui/frame/mainwindow.h"
#include "gui/pages/coursespage.h"
#include "gui/pages/drifttable.h"
#include "gui/pages/places.h"
#include "gui/theme/theme.h"
#include "launch/opencampus.h"
#include "support/twin.h"
#include "support/typist.h"
#include "words/languages.h"

#include <QSettings>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// diapasonctl demo serve, until this ends.
struct Served {
    Twin twin;
    QProcess process;
    QJsonObject said;

    explicit Served(bool tls)
    {
        twin.prepare(process, QStringList{u"demo"_s, u"serve"_s, u"--json"_s} + (tls ? QStringList{u"--tls"_s} : QStringList()));
        process.start();
        QByteArray text;
        while (QJsonDocument::fromJson(text).isNull() && process.waitForReadyRead(30000))
            text += process.readAllStandardOutput();
        said = QJsonDocument::fromJson(text).object();
    }
    ~Served()
    {
        process.terminate();
        if (!process.waitForFinished(10000))
            process.kill();
    }
    [[nodiscard]] KnownByHeart known() const
    {
        const QJsonObject environment = said["environment"_L1].toObject();
        const QJsonObject moodle = said["signIn"_L1]["moodle"_L1].toObject(),
                          chat = said["signIn"_L1]["rocketchat"_L1].toObject();
        return {.moodle = QUrl(environment["DIAPASON_MOODLE_URL"_L1].toString()),
            .moodleSignIn = {.username = moodle["username"_L1].toString(), .password = moodle["password"_L1].toString()},
            .chat = QUrl(environment["DIAPASON_ROCKETCHAT_URL"_L1].toString()),
            .chatSignIn = {.username = chat["username"_L1].toString(),
                .password = chat["password"_L1].toString(),
                .totpCode = chat["totpCode"_L1].toString()}};
    }
};

/// The window on a stored campus, as the program opens it.
struct Opened {
    ScriptedDialogs dialogs;
    OpenedCampus campus;
    Session session;
    MainWindow window{session};

    explicit Opened(OpenedCampus opened)
        : session(opened.campus, std::move(opened.moodle), std::move(opened.chat), std::move(opened.journal),
              std::move(opened.snapshots), std::move(opened.clock))
    {
        addPlaces(window, session, dialogs);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        session.open();
    }
    /// Down the tree, everything opened, until a table of drifts is there.
    bool walkToDrifts()
    {
        const auto *table = window.findChild<DriftTable *>(u"drift.table"_s);
        if (!Typist::tabTo("courses.tree"_L1))
            return false;
        Typist::key(Qt::Key_Home);
        for (int i = 0; i < 400; ++i) {
            Typist::key(Qt::Key_Right);
            Typist::key(Qt::Key_Return);
            if (QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() > 0; }, 100))
                return true;
            if (!Typist::tabTo("courses.tree"_L1)) // Enter may have led into the page
                return false;
            Typist::key(Qt::Key_Down);
        }
        return false;
    }
};

} // namespace

class TestFirstRun final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QVERIFY(qputenv("XDG_DATA_HOME", m_settings.path().toLocal8Bit()));
        Theme::install(*qApp);
    }

    void from_nothing_to_the_drift_table_data()
    {
        QTest::addColumn<words::Language>("language");
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain, English") << words::Language::English << false;
        QTest::newRow("plain, French") << words::Language::French << false;
        QTest::newRow("a private authority, English") << words::Language::English << true;
        QTest::newRow("a private authority, French") << words::Language::French << true;
    }
    void from_nothing_to_the_drift_table()
    {
        QFETCH(words::Language, language);
        QFETCH(bool, tls);
        words::useLanguage(language);
        const Served served(tls);
        QVERIFY2(!served.said.isEmpty(), "nothing was served");
        EntranceDesk desk;
        Typist typist(desk, served.known());
        QVERIFY(typist.welcome());
        QVERIFY(tls ? typist.moodleAddressWith(served.said["certificates"_L1].toString()) : typist.moodleAddress());
        QVERIFY(typist.moodleByPassword());
        QVERIFY(typist.chatAddress());
        QVERIFY(typist.chatByPassword());
        QVERIFY(typist.save(u"Lyon 1"_s));
        QVERIFY(typist.stored().id.isValid());

        Result<OpenedCampus> campus
            = await(openCampus({.campus = u"lyon 1"_s}, {.profiles = desk.profiles, .vault = desk.keychain, .environment = {}}));
        QVERIFY2(campus, campus ? "" : qPrintable(campus.error().code));
        Opened opened(*std::move(campus));
        QVERIFY(QTest::qWaitFor([&] { return opened.session.online() && !opened.session.job(); }, 60000));
        QVERIFY(opened.walkToDrifts());
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
