// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected, rule by rule: what each choice departs from, what it means, and what it would do before it is saved.
#include "gui/theme/theme.h"
#include "models/rulechangesmodel.h"
#include "support/restricted.h"
#include "support/rulesdesk.h"
#include "words/languages.h"

#include <QListView>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::test;

namespace {

/// The plugin's rules, and CHI201 for group 1 alone: its first two people are in it.
void restricted(ChiSession &campus)
{
    campus.moodle->courseActivities[CourseId{7}].first().availability = alone(leaf(u'P'));
    RestrictionFacts facts{.groupsRead = true, .groupNames = {{1, u"TD 1"_s}}};
    facts.groupsOf = {{MoodleUserId{2}, {1}}, {MoodleUserId{3}, {1}}};
    facts.everyGroupSeen = true;
    facts.exemptionsRead = true;
    facts.stamp = {.at = campus.clock->now(), .sources = {u"core_group_get_course_groups"_s}, .gaps = {}};
    campus.moodle->restrictions = facts;
    CampusRules rules = campus.session->campus().rules;
    rules.expectation = Expectation::Plugin;
    campus.session->useRules(rules);
}

QString line(RulesDesk &page, const char *list, int row) { return page.find<QListWidget>(list)->item(row)->text(); }

} // namespace

class TestRulesExpected final : public QObject
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

    void every_state_says_what_the_preset_and_the_plugin_say()
    {
        RulesDesk page;
        QVERIFY(page.find<QRadioButton>("rules.states.expired.keep")->isChecked());
        QCOMPARE(page.words("rules.states.expired.reference"), u"As the preset. The plugin: Expected."_s);
        QVERIFY(!page.find<QAbstractButton>("rules.asPreset")->isEnabled());
        page.click("rules.plugin");
        QVERIFY(page.find<QRadioButton>("rules.states.expired.expect")->isChecked());
        QCOMPARE(page.words("rules.states.expired.reference"), u"As the preset and the plugin."_s);
        QCOMPARE(page.words("rules.states.noRole.reference"), u"As the preset. The plugin: Removed."_s);
        QVERIFY(!page.page->findChild<QRadioButton *>(u"rules.states.noRole.expect"_s)); // expected as what?
    }

    void a_departure_is_marked_explained_and_taken_back()
    {
        RulesDesk page;
        QVERIFY(page.find<QLabel>("rules.states.suspendedAccount.meaning")->isHidden());
        page.click("rules.states.suspendedAccount.remove");
        QCOMPARE(page.words("rules.states.suspendedAccount.reference"), u"Departs from the preset: Kept. The plugin: Expected."_s);
        QVERIFY(page.words("rules.states.suspendedAccount.meaning").contains(u"one too many"_s));
        QVERIFY(page.find<QRadioButton>("rules.states.suspendedAccount.remove")
                    ->accessibleDescription()
                    .contains(u"one too many"_s));
        page.save();
        QCOMPARE(page.inForce().departures, (QMap<PersonState, Treatment>{{PersonState::SuspendedAccount, Treatment::Remove}}));
        page.click("rules.states.suspendedAccount.keep"); // what the preset says is no departure
        QVERIFY(!page.find<QAbstractButton>("rules.asPreset")->isEnabled());
        page.click("rules.undo");
        QVERIFY(page.find<QRadioButton>("rules.states.suspendedAccount.remove")->isChecked());
        page.click("rules.restrictions.honour");
        page.click("rules.asPreset");
        page.save();
        QVERIFY(page.inForce().departures.isEmpty());
        QVERIFY(!page.inForce().restrictions);
    }

    void choices_are_made_by_key_and_told_by_name()
    {
        RulesDesk page;
        auto *kept = page.find<QRadioButton>("rules.states.notStarted.keep");
        QCOMPARE(kept->accessibleName(), u"Enrolment not started: Kept"_s);
        kept->setFocus();
        QTest::keyClick(kept, Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(page.find<QRadioButton>("rules.states.notStarted.remove")->isChecked());
        page.save();
        QCOMPARE(page.inForce().treatment(PersonState::NotStarted), Treatment::Remove);
    }

    void without_the_companion_three_states_are_one()
    {
        RulesDesk page;
        QVERIFY(page.words("rules.untold").contains(u"choices agree"_s));
        page.click("rules.states.expired.remove");
        QVERIFY(page.words("rules.untold").contains(u"nobody is removed"_s));
        page.click("rules.states.notStarted.expect");
        QVERIFY(page.words("rules.untold").contains(u"undecided"_s));
        RulesDesk told([](ChiSession &campus) { campus.moodle->companionSite = CompanionSite{}; });
        QVERIFY(told.words("rules.untold").startsWith(u"local_diapason tells"_s));
    }

    void lines_are_counted_in_all_and_by_room_before_anything_is_saved()
    {
        RulesDesk page;
        page.click("rules.states.noRole.remove");
        page.click("rules.states.suspendedEnrolment.expect");
        page.click("rules.states.notStarted.expect");
        page.click("rules.states.expired.expect");
        QTRY_VERIFY(page.words("rules.reach").contains(u"6 lines would change, in 6 rooms."_s));
        page.click("rules.kinds.rooms");
        const auto *list = page.find<QListView>("rules.changes");
        QTRY_COMPARE(list->model()->rowCount(), 6);
        QCOMPARE(list->model()->index(0, 0).data(RuleChangesModel::NoteRole).toString(), u"1 line"_s);
        QCOMPARE(page.inForce().departures.size(), 0);
    }

    void restrictions_nobody_read_are_said_and_read_on_demand()
    {
        RulesDesk page(restricted);
        QVERIFY(page.find<QLabel>("rules.unread")->isHidden());
        page.click("rules.restrictions.honour");
        QTRY_VERIFY(page.find<QLabel>("rules.unread")->isVisible());
        QVERIFY(page.words("rules.unread").contains(u"not read yet"_s));
        QVERIFY(page.words("rules.restrictions.meaning").contains(u"no longer expected"_s));
        const QString before = page.words("rules.expected");
        page.click("rules.readRestrictions");
        QTRY_VERIFY(page.find<QLabel>("rules.unread")->isHidden());
        QTRY_VERIFY(page.words("rules.expected") != before);
        QCOMPARE(page.inForce().restrictionPolicy(), RestrictionPolicy::Ignore); // only tried
        QVERIFY(!page.campus.session->check(chiCmid).comparison->count(DriftClass::Restricted));
        page.save();
        QTRY_VERIFY(page.campus.session->check(chiCmid).comparison->count(DriftClass::Restricted) > 0);
    }

    void roles_count_as_the_plugin_or_not()
    {
        RulesDesk page;
        page.page->showSection(u"roles"_s);
        QCOMPARE(page.words("rules.inherited.reference"), u"As the plugin."_s);
        QVERIFY(page.words("rules.inherited.meaning").startsWith(u"Without local_diapason"_s));
        page.click("rules.inherited.ignore");
        page.click("rules.module.count");
        page.click("rules.both.member");
        page.click("rules.mapping.campus");
        QCOMPARE(page.words("rules.both.reference"), u"Other than the plugin: Moderator."_s);
        page.save();
        QVERIFY(!page.inForce().inheritedRoles && page.inForce().moduleRoles);
        QVERIFY(!page.inForce().bothModerate && !page.inForce().moodleMappings);
        page.click("rules.asPlugin");
        page.save();
        QVERIFY(page.inForce().inheritedRoles && !page.inForce().moduleRoles);
        QVERIFY(page.inForce().bothModerate && page.inForce().moodleMappings);
    }

    void what_was_confirmed_is_listed_and_forgotten()
    {
        RulesDesk page([](ChiSession &campus) {
            CampusRules rules = campus.session->campus().rules;
            rules.matches = {{MoodleUserId{2}, build::accountId(u"quentin.le-goff"_s)}, {MoodleUserId{999}, AccountId{u"gone"_s}}};
            rules.links = {{Cmid{48219}, RoomId{}}};
            campus.session->useRules(rules);
        });
        page.page->showSection(u"confirmed"_s);
        auto *matches = page.find<QListWidget>("rules.matches");
        QTRY_COMPARE(line(page, "rules.matches", 0), u"Éloïse Brémond-Lachenal (eloise.bremond) → @quentin.le-goff"_s);
        QCOMPARE(line(page, "rules.matches", 1), u"Person 999 → account gone"_s);
        QCOMPARE(line(page, "rules.links", 0), u"HIS112 · Salon perdu → none of the rooms"_s);
        matches->setFocus();
        matches->setCurrentRow(1);
        QTest::keyClick(matches, Qt::Key_Delete);
        QCOMPARE(matches->count(), 1);
        page.find<QListWidget>("rules.links")->setCurrentRow(0);
        page.click("rules.links.forget");
        QVERIFY(page.find<QLabel>("rules.links.none")->isVisible());
        page.click("rules.undo");
        QCOMPARE(page.find<QListWidget>("rules.links")->count(), 1);
        page.save();
        QCOMPARE(page.inForce().matches.size(), 1);
        QCOMPARE(page.inForce().links.size(), 1);
    }

    void what_is_confirmed_elsewhere_comes_under_the_edits_even_the_undone_ones()
    {
        RulesDesk page;
        page.click("rules.plugin");
        page.click("rules.restrictions.show");
        CampusRules confirmed = page.inForce();
        confirmed.links.insert(Cmid{48219}, RoomId{u"hand"_s});
        confirmed.matches.insert(MoodleUserId{2}, AccountId{u"a"_s});
        confirmed.accounts.create = true;
        page.campus.session->useRules(confirmed);
        page.click("rules.undo");
        page.save();
        confirmed.expectation = Expectation::Plugin;
        QCOMPARE(page.inForce(), confirmed);
        CampusRules more = confirmed;
        more.links.insert(chiCmid, RoomId{});
        page.campus.session->useRules(more);
        page.click("rules.banner.undo"); // takes back what was saved, and nothing else
        more.expectation = Expectation::Active;
        QCOMPARE(page.inForce(), more);
    }

    void nothing_is_cut_in_french_where_the_window_is_small()
    {
        RulesDesk page;
        words::useLanguage(words::Language::French);
        page.page->resize(930, 660); // beside the rail and the campuses at 1280 × 800
        QTest::qWait(50);
        auto *tabs = page.find<QTabBar>("rules.tabs");
        tabs->setCurrentIndex(0); // none is scrolled away
        QVERIFY(tabs->tabRect(tabs->count() - 1).right() <= tabs->width());
        for (const QString &section : {u"expectation"_s, u"roles"_s, u"confirmed"_s}) {
            page.page->showSection(section);
            QTest::qWait(20);
            for (const auto *area : page.page->findChildren<QScrollArea *>()) {
                if (!area->isVisible())
                    continue;
                QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(section));
                for (const auto *button : area->findChildren<QAbstractButton *>())
                    QVERIFY2(!button->isVisible() || button->width() >= button->minimumSizeHint().width(),
                        qPrintable(button->objectName()));
            }
        }
        words::useLanguage(words::Language::English);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestRulesExpected)
#include "tst_rulesexpected.moc"
