// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the program: which campus it opens, how it changes to another, and what it says when it cannot.
#include "demo/democampus.h"
#include "gui/assistant/assistant.h"
#include "gui/connections/keptnotice.h"
#include "gui/parts/statepane.h"
#include "gui/theme/theme.h"
#include "main/assistantdesk.h"
#include "main/console.h"
#include "main/shell.h"
#include "store/sqliteprofiles.h"
#include "support/await.h"
#include "support/fakevault.h"
#include "support/scripteddialogs.h"
#include "words/languages.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// Two campuses on loopback, stored; a keychain that does as it is told; the shell over both.
struct Stage {
    QTemporaryDir folder = {};
    demo::DemoCampus first;
    demo::DemoCampus second;
    std::shared_ptr<FakeVault> keychain = std::make_shared<FakeVault>();
    CampusBook book;
    ScriptedDialogs dialogs;
    AssistantDesk desk{dialogs};
    std::unique_ptr<Shell> shell;

    explicit Stage(const demo::DemoCampus::Options &options = {}) : first(options), second(options)
    {
        book = {.profiles = std::make_shared<SqliteProfiles>(folder.filePath(u"campuses.sqlite"_s)), .vault = keychain};
        renew();
    }
    /// As after a restart of the program.
    void renew()
    {
        shell.reset();
        book.thisRun = std::make_shared<EphemeralVault>();
        shell = std::make_unique<Shell>(
            book, dialogs, [this](Campuses &campuses, const std::optional<Profile> &existing, QWidget *parent) {
                return desk.make(campuses, existing, parent);
            });
    }
    Profile store(const QString &name, const demo::DemoCampus &campus, int openedDaysAgo, bool kept = true)
    {
        Profile profile;
        profile.campus = parseCampus(campus.campusFile()).value();
        profile.campus.name = name;
        profile.chatAccount = AccountId{campus.chatUserId()};
        profile.secretsKept = kept;
        profile.opened = QDateTime::currentDateTimeUtc().addDays(-openedDaysAgo);
        return await(
            shell->campuses().save(profile, CampusSecrets{.moodleToken = campus.moodleToken(), .chatToken = campus.chatToken()}))
            .value();
    }
    void storeBoth()
    {
        store(u"First"_s, first, 1);
        store(u"Second & other"_s, second, 2);
    }
    [[nodiscard]] QString open() const { return shell->console() ? shell->console()->session().campus().name : QString(); }
    /// Opened, connected, and at rest.
    bool settled(const QString &name)
    {
        return QTest::qWaitFor(
            [&] { return open() == name && shell->console()->session().online() && !shell->console()->session().job(); }, 20000);
    }
    bool comes(const QString &name)
    {
        return QTest::qWaitFor([&] { return open() == name; }, 20000);
    }
    bool inTrouble()
    {
        return QTest::qWaitFor([&] { return shell->opening() && !shell->opening()->isOpening(); }, 20000);
    }
    QString said() const { return shell->opening()->findChild<StatePane *>()->accessibleName(); }
    bool offers(const QString &id) const { return shell->opening()->findChild<QWidget *>(u"opening.state."_s + id); }
    void press(const QString &id)
    {
        QTest::mouseClick(shell->opening()->findChild<QWidget *>(u"opening.state."_s + id), Qt::LeftButton);
    }
};

} // namespace

class TestSwitching final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit()));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_data.path());
        QApplication::setQuitOnLastWindowClosed(false);
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }
    void init()
    {
        QSettings(u"Diapason"_s, u"Diapason"_s).clear();
        QDir(m_data.filePath(u"diapason"_s)).removeRecursively();
    }

    void without_a_campus_the_assistant()
    {
        Stage stage;
        stage.shell->start({});
        QTRY_VERIFY(stage.shell->assistant());
        QVERIFY(!stage.shell->console() && !stage.shell->opening());
        emit stage.shell->assistant()->demoWanted();
        stage.shell->assistant()->close();
        QTRY_VERIFY_WITH_TIMEOUT(stage.shell->console(), 20000);
        QCOMPARE(stage.shell->console()->inUse().origin, CampusInUse::Origin::Demo);
    }

    void the_campus_opened_last_comes_first()
    {
        Stage stage;
        stage.store(u"Long ago"_s, stage.second, 9);
        stage.store(u"First"_s, stage.first, 1);
        stage.shell->start({});
        QVERIFY(stage.settled(u"First"_s));
        QVERIFY(stage.shell->console()->window().isVisible());
        QTRY_VERIFY(stage.shell->campuses().all().first().opened.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void another_campus_takes_the_window_over()
    {
        Stage stage;
        stage.storeBoth();
        stage.shell->start({.campus = u"first"_s});
        QVERIFY(stage.settled(u"First"_s));
        QPointer<MainWindow> former = &stage.shell->console()->window();
        former->showPlace(u"connections"_s);
        former->setGeometry(40, 30, 1100, 700);
        QTest::qWait(50);
        const QRect place = former->geometry();
        QTest::keyClick(former, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = former->findChild<QMenu *>(u"bar.campus.menu"_s);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(stage.settled(u"Second & other"_s));
        QVERIFY(!former);
        MainWindow &window = stage.shell->console()->window();
        QVERIFY(window.isVisible() && !stage.shell->opening());
        QCOMPARE(window.geometry().size(), place.size());
        QCOMPARE(window.place(), u"connections"_s);
        QTRY_VERIFY(window.focusWidget());
        QCOMPARE(QApplication::topLevelWidgets().count(&window), 1);
        const int before = stage.first.moodleHost().hits();
        QTest::qWait(300);
        QCOMPARE(stage.first.moodleHost().hits(), before); // its session is gone, not only hidden
    }

    void work_in_progress_is_asked_about_first()
    {
        demo::DemoCampus::Options slow;
        slow.latencyMs = 60;
        Stage stage(slow);
        stage.storeBoth();
        stage.shell->start({});
        QVERIFY(stage.comes(u"First"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            stage.shell->console()->session().job() && stage.shell->console()->session().job()->kind == Job::Kind::Checking,
            20000);
        stage.dialogs.accept = false;
        const CampusId second = stage.shell->campuses().all()[1].id;
        emit stage.shell->console()->window().campusChosen(second);
        QTRY_COMPARE(stage.dialogs.asked.size(), 1);
        QVERIFY(stage.dialogs.asked.first().accept.contains(u"Second"_s));
        QTest::qWait(50);
        QCOMPARE(stage.open(), u"First"_s);
        stage.dialogs.accept = true;
        emit stage.shell->console()->window().campusChosen(second);
        QVERIFY(stage.comes(u"Second & other"_s));
        QCOMPARE(stage.dialogs.asked.size(), 2);
    }

    void a_keychain_that_fails_is_a_window_with_ways_on_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("locked") << u"locked"_s << u"locked"_s;
        QTest::newRow("absent") << u"absent"_s << u"No keychain answers"_s;
        QTest::newRow("denied") << u"denied"_s << u"refused"_s;
        QTest::newRow("slow") << u"slow"_s << u"not answered"_s;
        QTest::newRow("missing") << u"missing"_s << u"no token"_s;
    }
    void a_keychain_that_fails_is_a_window_with_ways_on()
    {
        QFETCH(QString, code);
        QFETCH(QString, sentence);
        Stage stage;
        stage.storeBoth();
        stage.keychain->fault = code;
        stage.shell->start({});
        QVERIFY(stage.inTrouble());
        QVERIFY2(stage.said().contains(sentence), qPrintable(stage.said()));
        for (const QString &way : {u"again"_s, u"signin"_s, u"kept"_s, u"other"_s})
            QVERIFY2(stage.offers(way), qPrintable(way));
        QVERIFY(!stage.shell->console());
        stage.keychain->fault.clear();
        stage.press(u"again"_s);
        QVERIFY(stage.comes(u"First"_s));
        QTRY_VERIFY(!stage.shell->opening());
    }

    void what_was_kept_opens_without_a_single_call()
    {
        Stage stage;
        stage.storeBoth();
        stage.shell->start({});
        QVERIFY(stage.settled(u"First"_s));
        const qsizetype courses = stage.shell->console()->session().catalogue().courses.courses.size();
        QTest::qWait(200); // what was read is being kept
        stage.renew();
        stage.keychain->fault = u"locked"_s;
        const int calls = stage.first.moodleHost().hits() + stage.first.chatHost().hits();
        stage.shell->start({});
        QVERIFY(stage.inTrouble());
        stage.press(u"kept"_s);
        QVERIFY(stage.comes(u"First"_s));
        Session &session = stage.shell->console()->session();
        QTRY_COMPARE(session.catalogue().courses.courses.size(), courses);
        QTRY_COMPARE(session.moodle().state, Connection::State::Offline);
        QVERIFY(stage.shell->console()->notice()->isVisible());
        session.open();
        QTest::qWait(200);
        QCOMPARE(stage.first.moodleHost().hits() + stage.first.chatHost().hits(), calls);
        stage.keychain->fault.clear();
        QTest::mouseClick(stage.shell->console()->notice()->findChild<QWidget *>(u"kept.again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shell->console() && !stage.shell->console()->notice(), 20000);
        QVERIFY(stage.settled(u"First"_s));
    }

    void another_campus_from_the_window_of_trouble()
    {
        Stage stage;
        stage.storeBoth();
        const Profile first = stage.shell->campuses().all().first();
        stage.keychain->secrets.remove({first.id.value, Secret::ChatToken});
        stage.shell->start({});
        QVERIFY(stage.inTrouble());
        stage.press(u"other"_s);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = stage.shell->opening()->findChild<QMenu *>(u"opening.others"_s)) && menu->isVisible());
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QVERIFY(stage.comes(u"Second & other"_s));
    }

    void secrets_that_are_not_kept_are_asked_for()
    {
        Stage stage;
        const Profile profile = stage.store(u"First"_s, stage.first, 1, false);
        stage.shell->start({});
        QVERIFY(stage.comes(u"First"_s)); // entered in this run
        stage.renew();
        stage.shell->start({});
        QVERIFY(stage.inTrouble());
        QTRY_VERIFY(stage.shell->assistant());
        QVERIFY(stage.offers(u"signin"_s) && stage.offers(u"kept"_s));
        stage.shell->assistant()->reject();
        QTRY_VERIFY(!stage.shell->assistant());
        QVERIFY(stage.shell->opening()->isVisible()); // and still nothing was closed behind one's back
        stage.press(u"signin"_s);
        QTRY_VERIFY(stage.shell->assistant());
        const Profile saved
            = await(stage.shell->campuses().save(
                        profile, CampusSecrets{.moodleToken = stage.first.moodleToken(), .chatToken = stage.first.chatToken()}))
                  .value();
        emit stage.shell->assistant()->finished(saved);
        QVERIFY(stage.comes(u"First"_s));
    }

    void a_damaged_file_of_campuses_is_said_and_set_aside()
    {
        Stage stage;
        QFile file(stage.folder.filePath(u"campuses.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
        file.close();
        stage.shell->start({});
        QVERIFY(stage.inTrouble());
        QVERIFY2(stage.said().contains(u".damaged-"_s), qPrintable(stage.said()));
        QVERIFY(stage.offers(u"add"_s) && stage.offers(u"demo"_s));
    }

    void an_unknown_name_says_the_known_ones()
    {
        Stage stage;
        stage.storeBoth();
        stage.shell->start({.campus = u"Nowhere"_s});
        QVERIFY(stage.inTrouble());
        QVERIFY2(stage.said().contains(u"First"_s), qPrintable(stage.said()));
        QTRY_VERIFY(stage.offers(u"other"_s));
    }

    void the_open_campus_is_forgotten_with_its_window()
    {
        Stage stage;
        stage.storeBoth();
        stage.shell->start({});
        QVERIFY(stage.settled(u"First"_s));
        emit stage.shell->console()->connections().forgetWanted(stage.shell->console()->inUse().id());
        QVERIFY(stage.comes(u"Second & other"_s));
        QCOMPARE(stage.keychain->secrets.size(), 2);
        QTRY_COMPARE(stage.shell->campuses().all().size(), 1);
        QVERIFY(stage.settled(u"Second & other"_s));
        emit stage.shell->console()->connections().forgetWanted(stage.shell->console()->inUse().id());
        QTRY_VERIFY(stage.shell->assistant());
        QVERIFY(stage.keychain->secrets.isEmpty());
        QCOMPARE(QDir(m_data.filePath(u"diapason/campuses"_s)).entryList({u"*.sqlite"_s}).size(), 0);
    }

    void what_cannot_be_forgotten_is_said()
    {
        Stage stage;
        stage.storeBoth();
        stage.shell->start({});
        QVERIFY(stage.settled(u"First"_s));
        stage.keychain->fault = u"denied"_s;
        emit stage.shell->console()->connections().forgetWanted(stage.shell->console()->inUse().id());
        QVERIFY(stage.inTrouble());
        QVERIFY(stage.offers(u"rest"_s));
        stage.keychain->fault = u"denied"_s;
        stage.press(u"rest"_s);
        QTRY_COMPARE(stage.shell->campuses().all().size(), 1);
        QVERIFY(stage.inTrouble()); // the other campus meets the same keychain
        QVERIFY(!stage.offers(u"rest"_s) && stage.offers(u"signin"_s));
    }

    void a_changed_campus_is_taken_over()
    {
        Stage stage;
        stage.storeBoth();
        stage.shell->start({});
        QVERIFY(stage.settled(u"First"_s));
        const QPointer<MainWindow> window = &stage.shell->console()->window();
        Profile changed = *stage.shell->campuses().find(stage.shell->console()->inUse().id());
        changed.campus.rules.limits.removalsPerRoom = 3;
        QVERIFY(await(stage.shell->campuses().save(changed, {})));
        QTRY_COMPARE(stage.shell->console()->session().campus().rules.limits.removalsPerRoom, 3);
        QVERIFY(window); // rules need no other window
        changed.campus.name = u"Renamed"_s;
        QVERIFY(await(stage.shell->campuses().save(changed, {})));
        QVERIFY(stage.settled(u"Renamed"_s));
        QTRY_VERIFY(!window);
    }

    void a_campus_of_the_environment_can_be_kept()
    {
        Stage stage;
        stage.book.environment.insert(u"DIAPASON_MOODLE_URL"_s, stage.first.moodleUrl().toString());
        stage.book.environment.insert(u"DIAPASON_MOODLE_TOKEN"_s, stage.first.moodleToken());
        stage.book.environment.insert(u"DIAPASON_ROCKETCHAT_URL"_s, stage.first.chatUrl().toString());
        stage.book.environment.insert(u"DIAPASON_ROCKETCHAT_USER_ID"_s, stage.first.chatUserId());
        stage.book.environment.insert(u"DIAPASON_ROCKETCHAT_TOKEN"_s, stage.first.chatToken());
        stage.renew();
        stage.shell->start({});
        QTRY_VERIFY_WITH_TIMEOUT(stage.shell->console() && stage.shell->console()->session().online(), 20000);
        QVERIFY(stage.settled(stage.open()));
        QCOMPARE(stage.shell->console()->inUse().origin, CampusInUse::Origin::Unstored);
        emit stage.shell->console()->connections().keepWanted(u"Mine"_s);
        QVERIFY(stage.comes(u"Mine"_s));
        QCOMPARE(stage.shell->console()->inUse().origin, CampusInUse::Origin::Stored);
        QCOMPARE(stage.keychain->secrets.size(), 2);
    }

private:
    QTemporaryDir m_data;
};

QTEST_MAIN(TestSwitching)
#include "tst_switching.moc"
