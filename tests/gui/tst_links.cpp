// SPDX-License-Identifier: GPL-3.0-or-later
// Which room is an activity's: the evidence on the header, the choice, and what follows from it.
#include "gui/pages/activitypane.h"
#include "gui/pages/linkdialog.h"
#include "gui/parts/fact.h"
#include "gui/theme/theme.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Cmid lostCmid{48219};

/// "Salon perdu" has no room by its name; one was renamed by hand.
void renameOne(ChiSession &campus)
{
    campus.chat->allRooms.append(build::room(u"hand"_s, u"salon-retrouve"_s));
    campus.chat->allRooms.last().topic = u"Lumières"_s;
}

struct Choice : Shown {
    Choice() : Shown({}, {1440, 900}, renameOne) { }
    QLineEdit *search() { return find<QLineEdit>(u"link.find"_s); }
    QListView *rooms() { return find<QListView>(u"link.rooms"_s); }
    QAbstractButton *button(const QString &name) { return find<QAbstractButton>(name); }
    QString fact() { return find<FactButton>(u"activity.link"_s)->text(); }
    QString clues()
    {
        QStringList said;
        for (const QLabel *label : find<QWidget>(u"link.evidence"_s)->findChildren<QLabel *>())
            said << label->text();
        return said.join(u'\n');
    }
    LinkDialog *dialog() { return page->findChild<LinkDialog *>(); }
};

} // namespace

class TestLinks final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_settings;
private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }
    void init() { QSettings(u"Diapason"_s, u"Diapason"_s).clear(); }

    void the_header_says_what_ties_the_room()
    {
        Choice choice;
        choice.page->showActivity(chiCmid);
        QTRY_COMPARE(choice.fact(), u"Certain link · 4 clues"_s);
        const QString tip = choice.find<FactButton>(u"activity.link"_s)->toolTip();
        QVERIFY2(tip.contains(u"The room has exactly the name the activity gives it. (Rocket.Chat · name of the room)"_s),
            qPrintable(tip));
    }

    void a_room_is_chosen_by_keyboard_and_read_at_once()
    {
        Choice choice;
        QSignalSpy chosen(choice.page, &CoursesPage::rulesChanged);
        choice.page->showActivity(lostCmid);
        QTRY_VERIFY(choice.find<QAbstractButton>(u"activity.state.chooseRoom"_s));
        choice.button(u"activity.state.chooseRoom"_s)->click();
        QVERIFY(choice.dialog() && choice.dialog()->isVisible() && choice.dialog()->isModal());
        QVERIFY(!choice.button(u"link.forget"_s)->isVisible());
        QTest::keyClicks(choice.search(), u"lumi"_s); // of the topic
        QCOMPARE(choice.rooms()->model()->rowCount(), 1);
        QVERIFY(choice.clues().contains(u"salon-retrouve"_s));
        QVERIFY(choice.clues().contains(u"Nothing ties this room to the activity."_s));
        QTest::keyClick(choice.search(), Qt::Key_Return); // nothing is confirmed by the way
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(choice.rooms(), Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(choice.button(u"link.confirm"_s), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        Session &session = *choice.campus.session;
        QTRY_COMPARE(session.check(lostCmid).phase, CheckState::Phase::Done);
        QCOMPARE(session.campus().rules.links.value(lostCmid), RoomId{u"hand"_s});
        QCOMPARE(session.check(lostCmid).comparison->room.room.id, RoomId{u"hand"_s});
        QTRY_COMPARE(choice.fact(), u"Confirmed link · 1 clue"_s);
    }

    void people_in_common_are_shown_with_what_was_not_read()
    {
        Choice choice;
        choice.campus.chat->firstPages.insert(RoomId{u"hand"_s}, {u"nobody.here"_s});
        choice.campus.chat->moreMembers.insert(RoomId{u"hand"_s}, 340);
        Session &session = *choice.campus.session;
        choice.page->showActivity(lostCmid);
        QTRY_VERIFY(choice.find<QAbstractButton>(u"activity.state.chooseRoom"_s));
        choice.page->activity()->chooseRoom();
        QTest::keyClicks(choice.search(), u"lumi"_s);
        QTRY_VERIFY(!session.readsCommonPeople(lostCmid));
        QVERIFY(session.catalogue().people.members.contains(RoomId{u"hand"_s}));
        QVERIFY2(choice.clues().contains(u"Only 1 of 340 members of the room were read: more may be in common."_s),
            qPrintable(choice.clues()));
        QVERIFY(!choice.clues().contains(u"Nobody"_s));
        QVERIFY(choice.campus.chat->sent.isEmpty());
    }

    void the_link_goes_into_the_room_by_a_plan_that_is_shown()
    {
        Choice choice;
        QSignalSpy planned(choice.page, &CoursesPage::planReady);
        choice.page->showActivity(lostCmid);
        QTRY_VERIFY(choice.find<QAbstractButton>(u"activity.state.chooseRoom"_s));
        choice.page->activity()->chooseRoom();
        auto *stamp = choice.find<QCheckBox>(u"link.stamp"_s);
        QVERIFY(!stamp->isChecked() && stamp->isEnabled()); // nobody asked for it
        QTest::keyClicks(choice.search(), u"lumi"_s);
        stamp->click();
        choice.button(u"link.confirm"_s)->click();
        QTRY_COMPARE(planned.size(), 1);
        const Plan plan = planned.first().first().value<Plan>();
        QCOMPARE(plan.operations(), 1);
        QCOMPARE(plan.rooms.first().operations.first().kind, Operation::Kind::Stamp);
        QCOMPARE(plan.rooms.first().operations.first().room, RoomId{u"hand"_s});
        QVERIFY(choice.campus.chat->sent.isEmpty()); // only shown so far
        choice.campus.session->apply(plan);
        QTRY_COMPARE(choice.campus.session->run().state, RunReport::State::Finished);
        QCOMPARE(choice.campus.chat->sent, QStringList{u"fields/hand"_s});
        QVERIFY(choice.campus.session->catalogue().room(RoomId{u"hand"_s})->stamp);
    }

    void a_confirmation_is_forgotten()
    {
        Choice choice;
        Session &session = *choice.campus.session;
        CampusRules rules = session.campus().rules;
        rules.links.insert(lostCmid, RoomId{u"hand"_s});
        session.useRules(rules);
        QTRY_COMPARE(session.catalogue().links.value(lostCmid).room, RoomId{u"hand"_s});
        choice.page->showActivity(lostCmid);
        QTRY_COMPARE(session.check(lostCmid).phase, CheckState::Phase::Done);
        choice.page->activity()->chooseRoom();
        QVERIFY(!choice.button(u"link.confirm"_s)->isEnabled()); // confirmed already, and it says so
        QVERIFY(!choice.button(u"link.confirm"_s)->toolTip().isEmpty());
        choice.button(u"link.forget"_s)->click();
        QTRY_COMPARE(choice.fact(), u"No link"_s);
        QVERIFY(!session.check(lostCmid).comparison);
        QVERIFY(session.campus().rules.links.isEmpty());
    }

    void a_choice_that_is_not_stored_says_so_until_another_activity_is_shown()
    {
        Choice choice;
        choice.page->showActivity(chiCmid);
        auto *held = choice.find<QWidget>(u"activity.held"_s);
        QVERIFY(!held->isVisible());
        choice.page->activity()->showHeld({});
        QVERIFY(held->isVisible());
        choice.campus.session->startCheck(chiCmid);
        QTRY_COMPARE(choice.campus.session->check(chiCmid).phase, CheckState::Phase::Done);
        QVERIFY(held->isVisible());
        choice.page->showActivity(lostCmid);
        QVERIFY(!held->isVisible());
        choice.page->activity()->showHeld(Error{.kind = Error::Kind::Storage, .code = u"disk"_s});
        QVERIFY(held->isVisible());
        choice.click(u"activity.held.hide"_s);
        QVERIFY(!held->isVisible());
    }

    void none_of_the_rooms_is_a_choice_too()
    {
        Choice choice;
        Session &session = *choice.campus.session;
        choice.page->showActivity(chiCmid);
        QTRY_COMPARE(session.check(chiCmid).phase, CheckState::Phase::Done);
        choice.page->activity()->chooseRoom();
        choice.button(u"link.none"_s)->click();
        QTRY_COMPARE(choice.fact(), u"No room, as somebody said"_s);
        QVERIFY(!session.check(chiCmid).comparison);
        QCOMPARE(session.campus().rules.links.value(chiCmid, RoomId{u"x"_s}), RoomId{});
    }

    void a_room_confirmed_for_another_is_not_taken_away()
    {
        Choice choice;
        Session &session = *choice.campus.session;
        CampusRules rules = session.campus().rules;
        rules.links.insert(lostCmid, RoomId{u"hand"_s});
        session.useRules(rules);
        choice.page->showActivity(chiCmid);
        QTRY_COMPARE(session.check(chiCmid).phase, CheckState::Phase::Done);
        choice.page->activity()->chooseRoom();
        choice.search()->setText(u"hand"_s); // its id
        QCOMPARE(choice.rooms()->model()->rowCount(), 1);
        QVERIFY(!choice.button(u"link.confirm"_s)->isEnabled());
        QVERIFY(choice.button(u"link.confirm"_s)->toolTip().contains(u"48219"_s));
        choice.search()->setText(u"nothing is called so"_s);
        QVERIFY(!choice.button(u"link.confirm"_s)->isEnabled());
        choice.button(u"link.cancel"_s)->click();
        QCOMPARE(session.campus().rules, rules);
    }
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
