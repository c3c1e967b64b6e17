// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the rooms: what is in force, what a new value would delete, and the plan it becomes. Nothing is written here.
#include "gui/rooms/agehistogram.h"
#include "gui/theme/theme.h"
#include "support/roomsdesk.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Way = RetentionChoice::Way;

} // namespace

class TestRooms final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings(u"Diapason"_s, u"Diapason"_s).clear(); }
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }

    void the_place_has_its_key_and_every_room_its_line()
    {
        Rooms page;
        page.window.showPlace(u"courses"_s);
        QTest::keyClick(&page.window, Qt::Key_4, Qt::AltModifier);
        QCOMPARE(page.window.place(), u"rooms"_s);
        QCOMPARE(page.table()->model()->rowCount(), 7);
        QCOMPARE(page.find<QLabel>(u"rooms.footer"_s)->text().section(u' ', 0, 1), u"7 lines"_s);
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        QCOMPARE(page.text(u"rooms.inForce"_s), u"90"_s);
        QVERIFY(page.text(u"rooms.about"_s).contains(u"CHI201"_s));
        QVERIFY(!page.seen(u"rooms.bottom"_s)); // nothing is chosen
    }

    void an_activity_without_a_room_says_so_and_cannot_be_set()
    {
        Rooms page;
        page.choose(u"Salon perdu"_s);
        QVERIFY(!page.seen(u"rooms.form"_s));
        QVERIFY(!page.seen(u"rooms.risk"_s));
        const QList<QLabel *> labels = page.find<QWidget>(u"rooms.today"_s)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().startsWith(u"There is no room"_s); }));
    }

    void faults_are_said_while_they_are_typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("zero") << u"0"_s << u"With zero days"_s;
        QTest::newRow("letters") << u"abc"_s << u"Type a number"_s;
        QTest::newRow("fraction") << u"1,5"_s << u"Type whole days"_s;
        QTest::newRow("negative") << u"-3"_s << u"A number of days cannot"_s;
        QTest::newRow("milliseconds") << u"2592000000"_s << u"That is more than a hundred years"_s;
        QTest::newRow("above the ceiling") << u"401"_s << u"The campus allows at most 400 days"_s;
        QTest::newRow("the ceiling") << u"400"_s << QString();
        QTest::newRow("fine") << u" 30 "_s << QString();
    }
    void faults_are_said_while_they_are_typed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        Rooms page;
        CampusRules rules = page.campus.session->campus().rules;
        rules.retention.ceilingDays = 400;
        page.campus.session->useRules(rules);
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        QTRY_VERIFY(page.seen(u"rooms.ceiling"_s));
        page.type(typed);
        QVERIFY2(page.text(u"rooms.fault"_s).startsWith(said), qPrintable(page.text(u"rooms.fault"_s)));
        QCOMPARE(page.seen(u"rooms.fault"_s), !said.isEmpty());
        QCOMPARE(page.find<QAbstractButton>(u"rooms.plan"_s)->isEnabled(), said.isEmpty());
    }

    void a_shorter_time_is_shown_with_what_it_deletes_and_becomes_a_plan()
    {
        Rooms page;
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        page.click(u"rooms.riskState.read"_s);
        QTRY_VERIFY(page.seen(u"rooms.picture"_s));
        page.type(u"30"_s);
        QCOMPARE(page.find<QWidget>(u"rooms.number.goes"_s)->accessibleName(), u"30 would be deleted"_s);
        page.click(u"rooms.pinned"_s);
        page.find<QAbstractButton>(u"rooms.threads"_s)->click(); // its words do not reach its middle
        QCOMPARE(page.find<QWidget>(u"rooms.number.pinned"_s)->accessibleName(), u"3 pinned, kept"_s);
        QCOMPARE(page.find<QWidget>(u"rooms.number.goes"_s)->accessibleName(), u"23 would be deleted"_s);
        QVERIFY(page.seen(u"rooms.irreversible"_s));
        QVERIFY(page.find<QWidget>(u"rooms.irreversible"_s)->accessibleName().contains(u"within a day"_s));
        QVERIFY(page.seen(u"rooms.pluginWarning"_s)); // there is no companion
        QCOMPARE(page.text(u"rooms.what"_s), u"90 days → 30 days in 1 room"_s);
        auto *plan = page.find<Button>(u"rooms.plan"_s);
        QCOMPARE(plan->text(), u"Reduce to 30 days…"_s);
        QCOMPARE(plan->kind(), Button::Kind::Destructive);
        QList<RoomChoice> wanted;
        connect(page.rooms, &RoomsPage::planWanted, this, [&](const QList<RoomChoice> &choices) { wanted = choices; });
        plan->click();
        const RetentionChoice choice{
            .way = Way::Keep, .days = 30, .excludePinned = true, .ignoreThreads = true};
        QCOMPARE(wanted, (QList<RoomChoice>{{RoomId{u"room48213"_s}, choice}}));
        QVERIFY(page.campus.chat->sent.isEmpty()); // nothing was written
    }

    void a_longer_time_is_no_danger_and_cancel_takes_it_back()
    {
        Rooms page;
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        page.type(u"120"_s);
        QVERIFY(!page.seen(u"rooms.irreversible"_s));
        QCOMPARE(page.find<Button>(u"rooms.plan"_s)->kind(), Button::Kind::Primary);
        page.click(u"rooms.cancel"_s);
        QCOMPARE(page.find<QLineEdit>(u"rooms.days"_s)->text(), u"90"_s);
        QVERIFY(!page.seen(u"rooms.bottom"_s));
        page.type(u"90"_s);
        QVERIFY(!page.find<Button>(u"rooms.plan"_s)->isEnabled());
        QCOMPARE(page.text(u"rooms.why"_s), u"Nothing would change."_s);
    }

    void exempting_and_following_are_choices_too()
    {
        Rooms page;
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        page.click(u"rooms.exempt"_s);
        QCOMPARE(page.find<Button>(u"rooms.plan"_s)->text(), u"Exempt from pruning…"_s);
        QVERIFY(!page.seen(u"rooms.irreversible"_s));
        QVERIFY(!page.find<QWidget>(u"rooms.pinned"_s)->isEnabled());
        page.click(u"rooms.inherit"_s);
        QCOMPARE(page.text(u"rooms.what"_s), u"90 days → 365 days in 1 room"_s);
    }

    void one_policy_for_many_rooms_leaves_out_those_that_do_so()
    {
        Rooms page([](ChiSession &campus) { campus.chat->allRooms[1].retention->maxAgeDays = 30; });
        page.table()->selectAll();
        QCOMPARE(page.text(u"rooms.about"_s), u"7 rooms selected"_s);
        page.type(u"30"_s);
        QCOMPARE(page.text(u"rooms.what"_s), u"90 days → 30 days in 5 rooms"_s);
        const QString note = page.text(u"rooms.note"_s);
        QVERIFY2(note.contains(u"1 does so already"_s) && note.contains(u"1 cannot be set"_s), qPrintable(note));
        QSignalSpy plans(page.rooms, &RoomsPage::planWanted);
        page.find<QAbstractButton>(u"rooms.plan"_s)->click();
        QCOMPARE(plans.size(), 1);
        QCOMPARE(plans.first().first().value<QList<RoomChoice>>().size(), 5);
    }

    void what_was_typed_stays_while_rooms_are_added_and_goes_with_another_room()
    {
        Rooms page;
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        page.type(u"45"_s);
        page.table()->selectAll();
        QCOMPARE(page.find<QLineEdit>(u"rooms.days"_s)->text(), u"45"_s);
        page.choose(u"Questions & réponses"_s);
        QCOMPARE(page.find<QLineEdit>(u"rooms.days"_s)->text(), u"90"_s);
    }

    void messages_that_may_not_be_read_leave_the_rest_at_work()
    {
        Rooms page([](ChiSession &campus) {
            campus.chat->sample = MessageSample{.stamp = {.at = campus.clock->now(),
                                                    .gaps = {{.kind = Gap::Kind::PageFailed,
                                                        .server = Server::RocketChat,
                                                        .error = Error{.kind = Error::Kind::Refused,
                                                            .server = Server::RocketChat,
                                                            .code = u"error-room-not-found"_s}}}}};
        });
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        page.click(u"rooms.riskState.read"_s);
        auto *state = page.find<QWidget>(u"rooms.riskState"_s);
        QTRY_VERIFY(state->accessibleName().startsWith(u"Rocket.Chat did not show"_s));
        const QList<QLabel *> labels = state->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"add svc-moodle"_s); }));
        page.type(u"30"_s);
        QVERIFY(page.find<QAbstractButton>(u"rooms.plan"_s)->isEnabled());
    }

    void a_part_of_the_messages_says_what_it_covers()
    {
        Rooms page([](ChiSession &campus) {
            campus.chat->sample.total = 5000;
            campus.chat->sample.toTheEnd = false;
            campus.chat->sample.messages.resize(20); // 41 to 60 days old
        });
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        page.click(u"rooms.riskState.read"_s);
        QTRY_VERIFY(page.seen(u"rooms.coverage"_s));
        page.type(u"50"_s);
        QVERIFY(page.text(u"rooms.coverage"_s).startsWith(u"20 of 5,000 messages"_s));
        QVERIFY(page.text(u"rooms.coverage"_s).contains(u"Nothing that goes is missing"_s));
        page.type(u"30"_s);
        QVERIFY(page.text(u"rooms.coverage"_s).contains(u"More may go"_s));
    }

    void the_picture_is_words_and_a_table_too()
    {
        Rooms page;
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        page.click(u"rooms.riskState.read"_s);
        QTRY_VERIFY(page.seen(u"rooms.picture"_s));
        page.type(u"30"_s);
        const QString said = page.find<QWidget>(u"rooms.picture"_s)->accessibleDescription();
        QVERIFY2(said.endsWith(u"30 would be deleted."_s), qPrintable(said));
        page.click(u"rooms.asTable"_s);
        auto *ages = page.find<QTableView>(u"rooms.ages"_s);
        QVERIFY(ages->isVisible());
        int kept = 0, goes = 0;
        for (int row = 0; row < ages->model()->rowCount(); ++row) {
            kept += ages->model()->index(row, 1).data().toInt();
            goes += ages->model()->index(row, 2).data().toInt();
        }
        QCOMPARE(kept, 30);
        QCOMPARE(goes, 30);
    }

    void ages_are_sliced_without_holes_data()
    {
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("after");
        QTest::addColumn<int>("goes");
        QTest::newRow("today") << 90.0 << 90.0 << 0;
        QTest::newRow("shorter") << 90.0 << 30.0 << 30;
        QTest::newRow("nothing stays") << 90.0 << 0.0 << 60;
        QTest::newRow("for ever") << 90.0 << -1.0 << 0;
    }
    void ages_are_sliced_without_holes()
    {
        QFETCH(double, before);
        QFETCH(double, after);
        QFETCH(int, goes);
        const QDateTime now = ManualClock().now();
        const auto in = [](double days) { return RetentionInForce{RetentionInForce::Ground::Room, days}; };
        const Ages ages = agesOf({{sixtyDays(now), in(before), in(after)}, {{}, in(before), in(after)}}, now);
        int all = 0, gone = 0;
        for (qsizetype i = 0; i < ages.bins.size(); ++i) {
            QCOMPARE(ages.bins[i].fromDays, int(i) * ages.stepDays);
            all += ages.bins[i].stays + ages.bins[i].goes;
            gone += ages.bins[i].goes;
        }
        QCOMPARE(all, 60);
        QCOMPARE(gone, goes);
        QVERIFY(ages.bins.size() <= 24);
        QCOMPARE(ages.afterDays, after);
    }

    void finds_filters_copies_and_exports()
    {
        Rooms page;
        auto *field = page.find<QLineEdit>(u"rooms.find"_s);
        QTest::keyClick(&page.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"phy220"_s);
        QCOMPARE(page.table()->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(page.table()->hasFocus());
        page.click(u"rooms.groups.archived"_s);
        QCOMPARE(page.table()->model()->rowCount(), 1);
        page.table()->selectRow(0);
        QTest::keyClick(page.table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 2);
        const QTemporaryDir folder;
        page.dialogs.path = folder.filePath(u"rooms.csv"_s);
        page.click(u"rooms.export"_s);
        QFile file(page.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
        QTest::keyClick(&page.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(page.table()->model()->rowCount(), 7);
        QTest::keyClicks(field, u"qwertz"_s);
        QVERIFY(page.seen(u"rooms.state"_s));
        page.click(u"rooms.state.clear"_s);
        QCOMPARE(page.table()->model()->rowCount(), 7);
    }

    void without_the_workspace_nothing_is_promised()
    {
        Rooms page([](ChiSession &campus) {
            campus.chat->workspace = Failure{Error{.kind = Error::Kind::Refused, .server = Server::RocketChat, .code = u"x"_s}};
        });
        QVERIFY(page.seen(u"rooms.said"_s));
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        QVERIFY(page.text(u"rooms.inForceWords"_s).startsWith(u"Not known"_s));
        page.type(u"30"_s);
        QVERIFY(!page.find<QAbstractButton>(u"rooms.plan"_s)->isEnabled());
        page.campus.chat->workspace = year;
        page.click(u"rooms.said.again"_s);
        QTRY_COMPARE(page.text(u"rooms.inForce"_s), u"90"_s);
        QVERIFY(!page.seen(u"rooms.said"_s));
    }

    void narrow_windows_keep_every_part()
    {
        Rooms page({}, {1000, 700});
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        QVERIFY(page.seen(u"rooms.form"_s));
        QVERIFY(!page.table()->isColumnHidden(RoomsModel::Retention));
        page.window.resize(1920, 1080);
        QTRY_VERIFY(!page.table()->isColumnHidden(RoomsModel::Problems));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestRooms)
#include "tst_rooms.moc"
