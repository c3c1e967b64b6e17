// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/jobstrip.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"
#include "gui/parts/button.h"
#include "gui/parts/fact.h"
#include "gui/theme/fonts.h"
#include "support/windowsession.h"

#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTranslator>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

// Marks whatever goes through tr(), so that a word that was not asked for again shows.
class Marker final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char * /*context*/, const char *source, const char * /*comment*/, int /*n*/) const override
    {
        return u"¤"_s + QString::fromUtf8(source);
    }
};

struct Frame {
    test::WindowSession campus;
    MainWindow window{*campus.session};
    QWidget *plans = new QWidget;
    QLineEdit *left = new QLineEdit;
    QLineEdit *right = new QLineEdit;

    Frame()
    {
        auto *courses = new QWidget;
        auto *row = new QHBoxLayout(courses);
        for (QLineEdit *pane : {left, right}) {
            pane->setProperty(MainWindow::paneProperty, true);
            row->addWidget(pane);
        }
        window.addPlace(u"courses"_s, "mortarboard"_L1, [] { return QCoreApplication::translate("Test", "Courses"); }, courses);
        window.addPlace(u"plans"_s, "list-check"_L1, [] { return QCoreApplication::translate("Test", "Plans"); }, plans);
        window.setPlaceVisible(u"plans"_s, false);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    void open()
    {
        campus.session->open();
        QTRY_VERIFY(!campus.session->job());
    }
    template <class W = QWidget>
    W *named(const char *name)
    {
        W *found = window.findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget named %s", name);
        return found;
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, key, modifiers); }
};

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }
    void cleanup() { words::useLanguage(words::Language::English); }

    void the_rail_holds_only_what_exists()
    {
        Frame with;
        QCOMPARE(with.window.place(), u"courses"_s);
        QVERIFY(with.named("rail.courses")->isVisible());
        QVERIFY(!with.named("rail.plans")->isVisible());
        QVERIFY(!with.window.findChild<QWidget *>(u"rail.overview"_s));
        with.keys(Qt::Key_5, Qt::AltModifier); // a place that is not shown does not open
        QCOMPARE(with.window.place(), u"courses"_s);
        with.window.setPlaceVisible(u"plans"_s, true);
        QTest::mouseClick(with.named("rail.plans"), Qt::LeftButton);
        QCOMPARE(with.window.place(), u"plans"_s);
        QVERIFY(with.plans->isVisible());
        with.window.setPlaceVisible(u"plans"_s, false); // going away leads back
        QCOMPARE(with.window.place(), u"courses"_s);
    }

    void places_open_by_keyboard_and_are_remembered()
    {
        Frame with;
        with.window.setPlaceVisible(u"plans"_s, true);
        QSignalSpy changed(&with.window, &MainWindow::placeChanged);
        with.keys(Qt::Key_5, Qt::AltModifier);
        QCOMPARE(with.window.place(), u"plans"_s);
        with.keys(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(with.window.place(), u"courses"_s);
        with.keys(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(with.window.place(), u"plans"_s);
        with.keys(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(changed.size(), 4);
        with.named("rail.courses")->setFocus();
        QTest::keyClick(with.named("rail.courses"), Qt::Key_Down);
        QVERIFY(with.named("rail.plans")->hasFocus());
    }

    void panes_take_the_focus_in_turn()
    {
        Frame with;
        with.left->setFocus();
        with.keys(Qt::Key_F6);
        QVERIFY(with.right->hasFocus());
        with.keys(Qt::Key_F6);
        QVERIFY(with.named("bar")->isAncestorOf(QApplication::focusWidget()));
        with.keys(Qt::Key_F6);
        QVERIFY(with.named("rail")->isAncestorOf(QApplication::focusWidget()));
        with.keys(Qt::Key_F6, Qt::ShiftModifier);
        with.keys(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(with.right->hasFocus());
    }

    void both_connections_are_said()
    {
        Frame with;
        QCOMPARE(with.named("bar.moodle")->accessibleName(), u"Moodle, closed"_s);
        with.open();
        QCOMPARE(with.named("bar.moodle")->accessibleName(), u"Moodle 4.5, online"_s);
        QCOMPARE(with.named("bar.chat")->accessibleName(), u"Rocket.Chat 8.8, online"_s);
    }

    void a_refused_connection_says_why_in_plain_letters()
    {
        Frame with;
        with.campus.chat->fault
            = Error{.kind = Error::Kind::Unauthenticated, .server = Server::RocketChat, .code = u"<b>401</b>"_s};
        with.open();
        const QWidget *chat = with.named("bar.chat");
        QVERIFY(chat->accessibleName() != u"Rocket.Chat, online"_s);
        QVERIFY(!chat->accessibleDescription().isEmpty());
        QVERIFY(chat->toolTip().contains(chat->accessibleDescription()));
        QTest::mouseClick(with.named("bar.chat"), Qt::LeftButton); // the keyboard's way to the tooltip
        QVERIFY(QToolTip::text().contains(chat->accessibleDescription().toHtmlEscaped()));
    }

    void refresh_reads_the_campus_again()
    {
        Frame with;
        with.open();
        const int before = with.campus.moodle->asked;
        QTest::mouseClick(with.named("bar.refresh"), Qt::LeftButton);
        QTRY_VERIFY(with.campus.moodle->asked > before);
        QTRY_VERIFY(!with.campus.session->job());
        const int then = with.campus.moodle->asked;
        with.keys(Qt::Key_F5, Qt::ControlModifier);
        QTRY_VERIFY(with.campus.moodle->asked > then);
        QTRY_VERIFY(!with.campus.session->job());
        QSignalSpy own(&with.window, &MainWindow::refreshRequested);
        with.keys(Qt::Key_F5);
        QCOMPARE(own.value(0).value(0).toString(), u"courses"_s);
    }

    void refreshing_a_large_campus_sweeps_it()
    {
        Frame with;
        auto &moodle = *with.campus.moodle;
        for (qint64 id = 1000; id < 1060; ++id) {
            moodle.listing.courses += Course{.id = CourseId{id}, .shortName = u"C%1"_s.arg(id)};
            moodle.courseActivities.insert(
                CourseId{id}, {Activity{.cmid = Cmid{id + 1000}, .course = CourseId{id}, .name = u"Salon"_s}});
        }
        with.open();
        const Session &session = *with.campus.session;
        QVERIFY(!session.sweep().busy());
        with.keys(Qt::Key_F5, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(session.sweep().busy(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!session.sweep().busy() && !session.job(), 30'000);
        QCOMPARE(session.sweep().done, 60);
        QVERIFY(session.sweep().scope == SweepScope{});
    }

    void the_age_grows_by_itself()
    {
        Frame with;
        QCOMPARE(with.named<FactLabel>("bar.age")->text(), u"Not read yet"_s);
        with.open();
        const QString fresh = with.named<FactLabel>("bar.age")->text();
        with.campus.clock->advance(std::chrono::minutes(2));
        QTRY_VERIFY(with.named<FactLabel>("bar.age")->text() != fresh);
        QVERIFY(with.named<FactLabel>("bar.age")->text().contains(u'2'));
    }

    void the_job_shows_and_stops()
    {
        Frame with;
        QCOMPARE(with.named("bar.job")->accessibleName(), u"No job running"_s);
        QVERIFY(!with.named("bar.job.stop")->isVisible());
        with.campus.session->open();
        QTRY_VERIFY(with.named("bar.job.stop")->isVisible());
        QTest::mouseClick(with.named("bar.job.stop"), Qt::LeftButton);
        QTRY_VERIFY(!with.campus.session->job());
        QTRY_COMPARE(with.named("bar.job")->accessibleName(), u"No job running"_s);
    }

    void opening_starts_on_the_page()
    {
        Frame with;
        QTRY_VERIFY(with.left->hasFocus());
    }

    void a_job_is_announced_now_and_then()
    {
        Frame with;
        JobStrip *strip = with.named<JobStrip>("bar.job");
        const QDateTime start = with.campus.clock->now();
        strip->setJob(Job{.kind = Job::Kind::Checking, .done = 1, .total = 10}, start);
        QCOMPARE(strip->accessibleName(), u"Sweep, 1 of 10, 10\u00a0%"_s);
        strip->setJob(Job{.kind = Job::Kind::Checking, .done = 2, .total = 10}, start.addSecs(3));
        QVERIFY(strip->accessibleName().contains(u"1 of 10"_s));
        QCOMPARE(with.named<QLabel>("bar.job.count")->text(), u"2 of 10"_s);
        strip->setJob(Job{.kind = Job::Kind::Checking, .done = 3, .total = 10}, start.addSecs(11));
        QVERIFY(strip->accessibleName().contains(u"3 of 10"_s));
        strip->setJob(
            Job{.kind = Job::Kind::Checking, .done = 3, .total = 10, .waitingUntil = start.addSecs(31)}, start.addSecs(12));
        QCOMPARE(strip->accessibleName(), u"Waiting for 19 seconds"_s);
        strip->setJob(
            Job{.kind = Job::Kind::Checking, .done = 3, .total = 10, .waitingUntil = start.addSecs(31)}, start.addSecs(13));
        QCOMPARE(strip->accessibleName(), u"Waiting for 19 seconds"_s);
        QCOMPARE(with.named<QLabel>("bar.job.word")->text(), u"Waiting for 18 seconds"_s);
    }

    void widths_collapse_by_the_table()
    {
        Frame with;
        with.open();
        QSignalSpy changed(&with.window, &MainWindow::breadthChanged);
        const int wide = with.named("bar.moodle")->sizeHint().width();
        QCOMPARE(with.named("rail")->width(), px(76));
        with.window.resize(1280, 800);
        QTRY_COMPARE(with.window.breadth(), Breadth::Medium);
        QVERIFY(with.named("bar.moodle")->sizeHint().width() < wide);
        with.window.resize(960, 600);
        QTRY_COMPARE(with.window.breadth(), Breadth::Least);
        QTRY_COMPARE(with.named("rail")->width(), px(48));
        QCOMPARE(with.named("rail.courses")->toolTip(), u"Courses"_s);
        QCOMPARE(changed.size(), 2);
        with.window.resize(300, 300); // smaller than the smallest
        QTRY_COMPARE(with.window.size(), QSize(960, 600));
    }

    void every_word_follows_the_language()
    {
        Frame with;
        with.open();
        Marker marker;
        QCoreApplication::installTranslator(&marker);
        QCoreApplication::processEvents();
        QVERIFY(with.named<QAbstractButton>("rail.courses")->text().startsWith(u'¤'));
        QVERIFY(with.named<QAbstractButton>("bar.refresh")->text().startsWith(u'¤'));
        QVERIFY(with.named("bar.menu")->accessibleName().startsWith(u'¤'));
        QVERIFY(with.named("bar.job")->accessibleName().startsWith(u'¤'));
        QVERIFY(with.named("bar.moodle")->accessibleName().contains(u'¤'));
        QVERIFY(with.named<FactLabel>("bar.age")->text().startsWith(u'¤'));
        QVERIFY(with.named<QLineEdit>("bar.find")->placeholderText().startsWith(u'¤'));
        const QStringList own{u"action.language.english"_s, u"action.language.french"_s};
        for (const QAction *action : with.window.findChildren<QAction *>())
            if (action->objectName().startsWith("action."_L1) && !own.contains(action->objectName()))
                QVERIFY2(action->text().startsWith(u'¤'), qPrintable(action->objectName()));
        QCoreApplication::removeTranslator(&marker);
        QCoreApplication::processEvents();
        QCOMPARE(with.named<QAbstractButton>("bar.refresh")->text(), u"Refresh"_s);
    }

    void language_and_colours_are_kept()
    {
        {
            Frame with;
            with.named<QAction>("action.language.french")->trigger();
            with.named<QAction>("action.scheme.dark")->trigger();
            with.named<QAction>("action.compactRows")->trigger();
            QCOMPARE(words::languageInUse(), words::Language::French);
            QVERIFY(tokens().dark);
        }
        words::useLanguage(words::Language::English);
        Theme::instance().setScheme(Theme::Scheme::Light);
        Theme::instance().setCompactRows(false);
        const Preferences kept = applyPreferences();
        QCOMPARE(kept.language, words::Language::French);
        QCOMPARE(kept.scheme, Theme::Scheme::Dark);
        QVERIFY(kept.compactRows && Theme::instance().compactRows() && tokens().dark);
        savePreferences({});
        applyPreferences();
    }

    void the_window_remembers_its_size_per_campus()
    {
        {
            Frame with;
            with.window.resize(1200, 700);
            QTRY_COMPARE(with.window.width(), 1200);
            with.window.close();
        }
        test::WindowSession same;
        QCOMPARE(MainWindow(*same.session).size(), QSize(1200, 700));
        test::WindowSession other(u"Elsewhere"_s);
        QCOMPARE(MainWindow(*other.session).size(), QSize(1440, 900).boundedTo(QGuiApplication::primaryScreen()->availableSize()));
        for (const QString &key : QSettings(u"Diapason"_s, u"Diapason"_s).allKeys())
            QVERIFY2(!key.contains(u"Brume"_s), "a campus must not be named in the settings");
    }

    void help_says_what_it_is_and_which_keys_work()
    {
        Frame with;
        with.named<QAction>("action.about")->trigger();
        auto *about = with.named<QDialog>("about");
        QTRY_VERIFY(about->isVisible());
        QVERIFY(with.named<QLabel>("about.version")->text().contains(QLatin1StringView(DIAPASON_VERSION)));
        QVERIFY(with.named<QLabel>("about.licence")->text().contains(u"General Public License"_s));
        QTest::mouseClick(with.named("about.close"), Qt::LeftButton);
        QTRY_VERIFY(!with.window.findChild<QDialog *>(u"about"_s));
        with.window.activateWindow();
        (void)QTest::qWaitForWindowActive(&with.window);
        with.keys(Qt::Key_F1);
        auto *help = with.named<QDialog>("shortcuts");
        QStringList shown;
        for (const QLabel *label : help->findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(u"Ctrl+Q"_s) && shown.contains(u"Alt+2"_s) && shown.contains(u"Ctrl+M, F10"_s));
        QVERIFY(!shown.contains(u"Alt+5"_s)); // Plans is not shown
        QTest::mouseClick(with.named("shortcuts.close"), Qt::LeftButton);
    }

    void the_menu_opens_from_the_bar()
    {
        Frame with;
        auto *all = with.named<QMenu>("menu.all");
        QTest::mouseClick(with.named("bar.menu"), Qt::LeftButton);
        QTRY_VERIFY(all->isVisible());
        QCOMPARE(all->actions().size(), 4);
        all->close();
        QTest::mouseClick(with.named("bar.campus"), Qt::LeftButton);
        QTRY_VERIFY(with.window.findChild<QMenu *>(u"bar.campus.menu"_s));
        with.named<QMenu>("bar.campus.menu")->close();
    }

    void the_search_field_shows_only_when_answered()
    {
        Frame with;
        QVERIFY(!with.named("bar.find")->isVisible());
        with.window.setFindShown(true);
        QVERIFY(with.named("bar.find")->isVisible());
        with.keys(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(with.named("bar.find")->hasFocus());
        QSignalSpy found(&with.window, &MainWindow::findRequested);
        QTest::keyClicks(with.named("bar.find"), u"chi"_s);
        QCOMPARE(found.last().value(0).toString(), u"chi"_s);
        QTest::keyClick(with.named("bar.find"), Qt::Key_Escape);
        QCOMPARE(found.last().value(0).toString(), QString{});
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
