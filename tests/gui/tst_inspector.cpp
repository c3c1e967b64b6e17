// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector as people use it: keys, filters, folds, copies, and the way to it from an error.
#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/jsonview.h"
#include "gui/parts/chip.h"
#include "gui/parts/exchangelink.h"
#include "gui/parts/fold.h"
#include "gui/parts/statepane.h"
#include "support/windowsession.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"Ab3_dE-gH1Ab3_dE-gH1Ab3_dE-gH1Ab3_dE-gH1xYz"_s;

Exchange exchange(const QString &name, const QByteArray &answer = R"({"groups":[{"name":"info","msg":"à midi"}],"count":1})")
{
    return {.server = Server::RocketChat,
        .name = name,
        .method = "GET",
        .address = QUrl(u"https://chat.example.org/api/v1/"_s + name + u"?count=50"_s),
        .headers = {{"X-User-Id", "u7"}, {"X-Auth-Token", token.toLatin1()}},
        .answer = answer,
        .bytesIn = answer.size(),
        .status = 200,
        .sentAt = QDateTime::currentDateTimeUtc()};
}

Exchange failing(const QString &name)
{
    Exchange made = exchange(name, R"({"success":false,"errorType":"error-not-allowed"})");
    made.server = Server::Moodle;
    made.status = 403;
    made.error = Error{.kind = Error::Kind::Denied, .server = Server::Moodle, .code = u"error-not-allowed"_s, .status = 403};
    return made;
}

struct Bench {
    test::WindowSession campus;
    std::shared_ptr<Exchanges> exchanges = std::make_shared<Exchanges>();
    MainWindow window{*campus.session};
    QLineEdit *left = new QLineEdit;
    StatePane *state = new StatePane;
    Inspector *inspector;

    Bench()
    {
        auto *page = new QWidget;
        auto *row = new QHBoxLayout(page);
        left->setProperty(MainWindow::paneProperty, true);
        state->setObjectName(u"test.state"_s);
        row->addWidget(left);
        row->addWidget(state);
        window.addPlace(u"courses"_s, "mortarboard"_L1, [] { return u"Courses"_s; }, page);
        inspector = addInspector(window, exchanges);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    void open()
    {
        keys(Qt::Key_F12);
        (void)QTest::qWaitFor([this] { return inspector->isVisible(); });
    }
    void record(std::initializer_list<Exchange> some)
    {
        for (const Exchange &one : some)
            exchanges->record(one);
        (void)QTest::qWaitFor([this] { return all()->rowCount() == exchanges->size(); }, 2000);
    }
    QTableView *table() { return named<QTableView>("inspector.table"); }
    QAbstractItemModel *shown() { return table()->model(); }
    QAbstractItemModel *all() { return static_cast<ExchangeFilter *>(shown())->sourceModel(); }
    template <class W = QWidget>
    W *named(const char *name)
    {
        W *found = window.findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
    void choose(int row)
    {
        table()->setCurrentIndex(shown()->index(row, 0));
        (void)QTest::qWaitFor([this] { return !named<JsonView>("inspector.request")->json().isEmpty(); });
    }
};

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Theme::install(*qApp); }
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings->path());
        words::useLanguage(words::Language::English);
    }
    void cleanup() { words::useLanguage(words::Language::English); }

    void a_key_opens_it_and_closes_it()
    {
        Bench bench;
        QVERIFY(!bench.inspector->isVisible());
        bench.open();
        QVERIFY(bench.inspector->isVisible());
        QVERIFY(bench.named("inspector.state")->isVisible());
        QVERIFY(bench.inspector->isAncestorOf(QApplication::focusWidget()));
        bench.record({exchange(u"groups.list"_s)});
        QVERIFY(bench.table()->isVisible());
        bench.left->setFocus();
        QStringList reached; // F6 goes round every pane
        for (int i = 0; i < 6; ++i) {
            bench.keys(Qt::Key_F6);
            reached << QApplication::focusWidget()->objectName();
        }
        QVERIFY2(reached.contains(u"inspector.table"_s), qPrintable(reached.join(u' ')));
        bench.keys(Qt::Key_F12);
        QVERIFY(!bench.inspector->isVisible());
    }

    void requests_come_while_it_is_open()
    {
        Bench bench;
        bench.exchanges->record(exchange(u"before"_s));
        bench.open();
        QCOMPARE(bench.shown()->rowCount(), 1);
        bench.record({exchange(u"groups.list"_s), exchange(u"me"_s)});
        QCOMPARE(bench.shown()->rowCount(), 3);
        QCOMPARE(bench.named<QLabel>("inspector.count")->text(), u"3 requests"_s);
        bench.exchanges->fault(2, Error{.kind = Error::Kind::Malformed});
        QVERIFY(bench.shown()->index(1, ExchangeModel::Status).data().toString().contains("not understood"_L1));
    }

    void filters()
    {
        Bench bench;
        bench.open();
        bench.record({exchange(u"groups.list"_s), failing(u"core_user_get_users"_s), exchange(u"me"_s)});
        QTest::keyClicks(bench.named("inspector.find"), u"GROUP"_s);
        QCOMPARE(bench.shown()->rowCount(), 1);
        QCOMPARE(bench.named<QLabel>("inspector.count")->text(), u"1 of 3 requests"_s);
        QTest::keyClick(bench.named("inspector.find"), Qt::Key_Escape);
        QCOMPARE(bench.shown()->rowCount(), 3);
        QCOMPARE(QApplication::focusWidget(), bench.table());
        bench.named<QComboBox>("inspector.server")->setCurrentIndex(1);
        QCOMPARE(bench.shown()->rowCount(), 1);
        bench.named<QComboBox>("inspector.server")->setCurrentIndex(0);
        QTest::mouseClick(bench.named("inspector.errors"), Qt::LeftButton);
        QCOMPARE(bench.shown()->rowCount(), 1);
        QTest::mouseClick(bench.named("inspector.writes"), Qt::LeftButton);
        QCOMPARE(bench.shown()->rowCount(), 0);
        QVERIFY(bench.named("inspector.state")->isVisible());
        QTest::mouseClick(bench.named("inspector.state.clearFilter"), Qt::LeftButton);
        QCOMPARE(bench.shown()->rowCount(), 3);
        QVERIFY(!bench.named<Chip>("inspector.errors")->isChecked());
    }

    void shows_what_was_said_masked()
    {
        Bench bench;
        bench.open();
        bench.record({exchange(u"groups.list"_s), failing(u"core_user_get_users"_s)});
        bench.choose(0);
        const QString answer = bench.named<JsonView>("inspector.answer")->toPlainText();
        const QString request = bench.named<JsonView>("inspector.request")->toPlainText();
        QVERIFY(answer.contains("\"name\": \"info\""_L1) && !answer.contains("midi"_L1));
        QVERIFY(request.contains("\"count\": \"50\""_L1) && !request.contains(token));
        QVERIFY(!bench.named("inspector.error")->isVisible());
        bench.named<QTabBar>("inspector.tabs")->setCurrentIndex(1);
        QVERIFY(bench.named("inspector.request")->isVisible());
        bench.choose(1);
        QVERIFY(bench.named("inspector.error")->isVisible());
    }

    void json_folds_by_key_and_click()
    {
        Bench bench;
        bench.open();
        bench.record({exchange(u"groups.list"_s)});
        bench.choose(0);
        auto *view = bench.named<JsonView>("inspector.answer");
        const auto lines = [view] {
            int visible = 0;
            for (QTextBlock block = view->document()->firstBlock(); block.isValid(); block = block.next())
                visible += block.isVisible();
            return visible;
        };
        const int whole = lines();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down); // "groups": [
        QTest::keyClick(view, Qt::Key_Minus);
        QVERIFY(view->isFolded(1));
        QCOMPARE(lines(), whole - 5);
        QTest::keyClick(view, Qt::Key_Plus);
        QCOMPARE(lines(), whole);
        QTest::keyClick(view, Qt::Key_Slash);
        QCOMPARE(lines(), 4); // { "groups": […], "count": 1 }
        QTest::keyClick(view, Qt::Key_Asterisk);
        QCOMPARE(lines(), whole);
        const QRect line = view->cursorRect(QTextCursor(view->document()->findBlockByNumber(0)));
        QTest::mouseClick(view->findChild<QWidget *>({}, Qt::FindDirectChildrenOnly), Qt::LeftButton, {}, {4, line.center().y()});
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains("\"info\""_L1)); // what is folded is copied
    }

    void copies_without_secrets_and_says_so()
    {
        Bench bench;
        bench.open();
        bench.record({exchange(u"groups.list"_s), exchange(u"me"_s)});
        bench.choose(0);
        QTest::mouseClick(bench.named("inspector.curl"), Qt::LeftButton);
        const QString line = QApplication::clipboard()->text();
        QVERIFY2(line.startsWith("curl "_L1) && line.contains("$DIAPASON_ROCKETCHAT_TOKEN"_L1) && !line.contains(token),
            qPrintable(line));
        QVERIFY(bench.named("inspector.said")->isVisible());
        QVERIFY(bench.named<QLabel>("inspector.said")->text().contains("usernames"_L1));
        bench.table()->setFocus();
        bench.table()->selectAll();
        QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
        QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith("curl "_L1));
    }

    void stands_still_and_forgets_on_request()
    {
        Bench bench;
        bench.open();
        bench.record({exchange(u"one"_s)});
        QTest::mouseClick(bench.named("inspector.pause"), Qt::LeftButton);
        bench.exchanges->record(exchange(u"two"_s));
        QTest::qWait(150);
        QCOMPARE(bench.shown()->rowCount(), 1);
        QTest::mouseClick(bench.named("inspector.pause"), Qt::LeftButton);
        QCOMPARE(bench.shown()->rowCount(), 2);
        bench.choose(1);
        QTest::mouseClick(bench.named("inspector.clear"), Qt::LeftButton);
        QCOMPARE(bench.shown()->rowCount(), 0);
        QCOMPARE(bench.exchanges->size(), 0);
        QVERIFY(bench.named("inspector.nothing")->isVisible());
    }

    void an_error_leads_to_its_request()
    {
        Bench bench;
        bench.exchanges->record(exchange(u"groups.list"_s));
        const qint64 number = bench.exchanges->record(failing(u"core_user_get_users"_s));
        bench.state->showState({.sentence = u"No"_s, .details = u"core_user_get_users"_s, .exchange = number});
        QTest::mouseClick(bench.named("test.state.details.toggle"), Qt::LeftButton);
        QTest::mouseClick(bench.named("test.state.details.exchange"), Qt::LeftButton);
        QVERIFY(bench.inspector->isVisible());
        QCOMPARE(bench.table()->currentIndex().data(ExchangeModel::NumberRole).toLongLong(), number);
        QCOMPARE(QApplication::focusWidget(), bench.table());

        bench.named<QComboBox>("inspector.server")->setCurrentIndex(1);
        QDialog dialog(&bench.window); // from a dialog too
        showExchange(&dialog, 1);
        QCOMPARE(bench.table()->currentIndex().data(ExchangeModel::NumberRole).toLongLong(), 1);
        showExchange(bench.left, 99);
        QVERIFY(bench.named("inspector.nothing")->isVisible());
        QLineEdit alone;
        showExchange(&alone, 1); // nobody answers
    }

    void a_long_answer_does_not_hold_the_window_up()
    {
        Bench bench;
        bench.open();
        QByteArray rows = "[";
        for (int i = 0; i < 60'000; ++i)
            rows += "{\"id\":" + QByteArray::number(i) + ",\"username\":\"ada\"},";
        bench.record({exchange(u"users.list"_s, rows + "0]")});
        QElapsedTimer held;
        held.start();
        bench.table()->setCurrentIndex(bench.shown()->index(0, 0));
        QVERIFY2(held.elapsed() < 250, qPrintable(QString::number(held.elapsed())));
        auto *view = bench.named<JsonView>("inspector.answer");
        qint64 longest = 0;
        while (view->json().isEmpty() || view->document()->characterCount() <= view->json().size()) {
            held.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, held.elapsed());
        }
        QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
        QVERIFY(bench.named<QLabel>("inspector.note")->isVisible());
        QVERIFY(view->json().size() < 70'000);
    }

    void its_place_is_remembered()
    {
        {
            Bench bench;
            bench.open();
            bench.window.addDockWidget(Qt::RightDockWidgetArea, bench.inspector);
            bench.window.close();
        }
        Bench again;
        QVERIFY(again.inspector->isVisible());
        QCOMPARE(again.window.dockWidgetArea(again.inspector), Qt::RightDockWidgetArea);
    }

    void speaks_french()
    {
        Bench bench;
        bench.open();
        bench.record({exchange(u"me"_s)});
        words::useLanguage(words::Language::French);
        QTRY_COMPARE(bench.inspector->windowTitle(), u"Inspecteur"_s);
        QVERIFY(bench.shown()->index(0, ExchangeModel::Status).data().toString() != "200 · answered"_L1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_settings;
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
