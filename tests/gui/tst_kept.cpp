// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of an earlier session, and what it says when the store fails.
#include "gui/frame/mainwindow.h"
#include "gui/pages/activitypane.h"
#include "gui/pages/coursespage.h"
#include "gui/pages/drifttable.h"
#include "gui/pages/places.h"
#include "gui/parts/fact.h"
#include "gui/theme/theme.h"
#include "support/chi201.h"
#include "support/scripteddialogs.h"
#include "words/languages.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using KeptPtr = std::shared_ptr<FakeSnapshots::Kept>;

/// A window on a campus whose servers can be out of reach.
struct Shown {
    ChiSession campus;
    ScriptedDialogs dialogs;
    MainWindow window;
    CoursesPage *page;

    explicit Shown(KeptPtr kept, bool reachable = true, int hoursLater = 0)
        : campus({}, std::move(kept)),
          window(*campus.session),
          page(addPlaces(window, *campus.session, dialogs))
    {
        campus.clock->advance(std::chrono::hours(hoursLater));
        campus.chat->reading.stamp.at = campus.clock->now();
        campus.moodle->reading.stamp.at = campus.clock->now();
        if (!reachable)
            cut();
        window.resize(1440, 900);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        campus.session->open();
        (void)QTest::qWaitFor([this] { return !campus.session->job(); });
    }
    void cut()
    {
        const Error unreachable{.kind = Error::Kind::Network, .server = Server::Moodle, .code = u"host-not-found"_s};
        campus.moodle->fault = unreachable;
        campus.chat->fault = unreachable;
    }
    template <class T>
    T *find(const QString &name)
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QStringList texts(const QString &banner)
    {
        QStringList all;
        for (const QLabel *label : find<QWidget>(banner)->findChildren<QLabel *>())
            all << label->text();
        return all;
    }
    [[nodiscard]] bool shows(const QString &name) { return find<QWidget>(name)->isVisible(); }
};

/// What a first session keeps.
KeptPtr earlierSession()
{
    const auto kept = std::make_shared<FakeSnapshots::Kept>();
    const Shown first(kept);
    (void)QTest::qWaitFor([&] { return kept->readings.contains(chiCmid) && kept->campus.readAt.isValid(); });
    return kept;
}

} // namespace

class TestKept final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }
    void init() { QSettings(u"Diapason"_s, u"Diapason"_s).clear(); }

    void without_network_the_last_snapshot_is_there()
    {
        Shown later(earlierSession(), false, 3);
        auto *tree = later.find<QTreeView>(u"courses.tree"_s);
        QTRY_COMPARE(tree->model()->rowCount(), 2);
        later.page->showActivity(chiCmid);
        QTRY_VERIFY(later.find<DriftTable>(u"drift.table"_s)->isVisible());
        QVERIFY(later.shows(u"activity.offline"_s));
        QVERIFY(later.texts(u"activity.offline"_s).at(1).startsWith(u"Offline: read 3 h ago · next try in "_s));
        QCOMPARE(later.find<FactLabel>(u"bar.age"_s)->text(), u"Read 3 h ago"_s);
        QVERIFY(later.find<FactLabel>(u"activity.reading"_s)->text().contains(u"3 h ago"_s));
        QVERIFY(!later.find<QWidget>(u"activity.resync"_s)->isEnabled());
        QVERIFY(later.find<QWidget>(u"activity.resync"_s)->toolTip().contains(u"both servers"_s));
    }

    void read_again_in_the_background_the_lines_stay_and_repairs_come_back()
    {
        Shown later(earlierSession(), false, 3);
        later.page->showActivity(chiCmid);
        QTRY_VERIFY(later.campus.session->check(chiCmid).kept);
        later.campus.moodle->fault.reset();
        later.campus.chat->fault.reset();
        later.campus.session->open();
        QTRY_COMPARE(later.campus.session->check(chiCmid).phase, CheckState::Phase::Done);
        QTRY_VERIFY(!later.shows(u"activity.offline"_s));
        QVERIFY(later.find<QWidget>(u"activity.resync"_s)->isEnabled());
        QVERIFY(!later.campus.session->fromSnapshot());
    }

    void lines_of_an_earlier_session_are_not_repaired_unread()
    {
        Shown later(earlierSession(), false, 3);
        later.page->showActivity(chiCmid);
        QTRY_VERIFY(later.campus.session->check(chiCmid).kept);
        later.campus.moodle->fault.reset();
        later.campus.chat->fault.reset();
        Session &session = *later.campus.session;
        const auto impatient
            = connect(&session, &Session::checkChanged, this, [&session](Cmid cmid) { session.stopCheck(cmid); });
        session.open();
        QTRY_VERIFY(session.check(chiCmid).phase == CheckState::Phase::Stopped && !session.job());
        disconnect(impatient);
        QVERIFY(later.page->activity()->repairsOff().contains(u"earlier session"_s));
        QVERIFY(later.shows(u"activity.offline"_s));
        QTest::mouseClick(later.find<QWidget>(u"activity.offline.read"_s), Qt::LeftButton);
        QTRY_COMPARE(later.page->activity()->repairsOff(), QString());
    }

    void a_store_that_fails_is_said_on_every_page()
    {
        const auto kept = std::make_shared<FakeSnapshots::Kept>();
        kept->fault
            = Error{.kind = Error::Kind::Storage, .code = u"full"_s, .call = u"snapshots"_s, .detail = u"/data/x.sqlite"_s};
        Shown shown(kept);
        QTRY_VERIFY(shown.shows(u"store"_s));
        QVERIFY(shown.texts(u"store"_s).join(u' ').contains(u"but not kept"_s));
        kept->fault.reset();
        shown.page->showActivity(chiCmid);
        shown.campus.session->startCheck(chiCmid);
        QTRY_VERIFY(!shown.shows(u"store"_s));
    }

    void a_damaged_store_is_named_until_it_was_read()
    {
        const auto kept = std::make_shared<FakeSnapshots::Kept>();
        kept->setAside = u"/data/campuses/0123.sqlite.damaged-20261003T080000"_s;
        Shown shown(kept);
        QTRY_VERIFY(shown.shows(u"store"_s));
        QVERIFY(shown.texts(u"store"_s).join(u' ').contains(kept->setAside));
        QTest::mouseClick(shown.find<QWidget>(u"store.read"_s), Qt::LeftButton);
        QVERIFY(!shown.shows(u"store"_s));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestKept)
#include "tst_kept.moc"
