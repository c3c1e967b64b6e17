// SPDX-License-Identifier: GPL-3.0-or-later
// The rules page as people use it: real clicks and keys, the rehearsal beside it, saving and taking back.
#include "gui/theme/theme.h"
#include "models/rolemapmodel.h"
#include "support/rulesdesk.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Page = RulesDesk;

} // namespace

class TestRulesPage final : public QObject
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

    void begins_with_the_rules_in_force()
    {
        Page page;
        QVERIFY(!page.canSave());
        QVERIFY(!page.page->isChanged());
        QCOMPARE(page.words("rules.state"), u"These rules are in force."_s);
        const int drifts = page.campus.session->check(chiCmid).comparison->drifts;
        QCOMPARE(page.words("rules.drifts"), QString::number(6 * drifts));
    }

    void an_edit_shows_what_it_would_do_and_does_nothing()
    {
        Page page;
        const QString before = page.words("rules.expected");
        const int asked = page.campus.moodle->asked + page.campus.chat->asked;
        page.click("rules.plugin");
        QTRY_VERIFY(page.words("rules.expected").startsWith(before + u" → "_s));
        QTRY_VERIFY(page.find<QListView>("rules.changes")->model()->rowCount() > 0);
        QVERIFY(page.canSave());
        QCOMPARE(page.inForce().expectation, Expectation::Active);
        page.click("rules.discard");
        QTRY_COMPARE(page.words("rules.expected"), before);
        QVERIFY(!page.canSave());
        QCOMPARE(page.campus.moodle->asked + page.campus.chat->asked, asked);
    }

    void saving_takes_over_and_can_be_taken_back()
    {
        Page page;
        QSignalSpy wanted(page.page.get(), &RulesPage::saveWanted);
        page.click("rules.plugin");
        page.save();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(page.inForce().expectation, Expectation::Plugin);
        QTRY_COMPARE(page.campus.session->check(chiCmid).comparison->rules.expectation, Expectation::Plugin);
        QVERIFY(!page.canSave());
        QVERIFY(page.campus.chat->sent.isEmpty());
        page.click("rules.banner.undo");
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(page.inForce().expectation, Expectation::Active);
        QCOMPARE(wanted.last().first().value<CampusRules>().expectation, Expectation::Active);
        QVERIFY(!page.find<QWidget>("rules.banner")->isVisible());
    }

    void a_campus_that_is_not_stored_says_so()
    {
        Page page;
        page.page->setStored(false);
        QVERIFY(page.words("rules.state").contains(u"until the console is closed"_s));
        page.click("rules.plugin");
        page.save();
        QVERIFY(page.find<QWidget>("rules.banner")->isVisible());
        QCOMPARE(page.inForce().expectation, Expectation::Plugin);
        page.page->showSaveError({.kind = Error::Kind::Storage, .code = u"disk"_s});
        QVERIFY(page.find<QWidget>("rules.banner")->isVisible());
    }

    void roles_are_chosen_by_key_and_click()
    {
        Page page;
        page.page->showSection(u"roles"_s);
        auto *table = page.find<QTableView>("rules.roles");
        const auto cell = [&](const QString &role, int column) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 0).data(RoleMapModel::ShortNameRole).toString() == role)
                    return table->model()->index(row, column);
            return QModelIndex();
        };
        QTRY_VERIFY(cell(u"teacher"_s, 0).isValid());
        table->setFocus();
        table->setCurrentIndex(cell(u"teacher"_s, RoleMapModel::Member));
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_COMPARE(cell(u"teacher"_s, RoleMapModel::Member).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(cell(u"student"_s, RoleMapModel::NotExpected)).center());
        page.save();
        QCOMPARE(page.inForce().roles, (RoleMapping{.moderators = {u"editingteacher"_s}, .members = {u"teacher"_s}}));
    }

    void an_activity_gets_roles_of_its_own()
    {
        Page page;
        page.page->showSection(u"roles"_s);
        page.type("rules.addActivity", u"48213"_s);
        QTest::keyClick(page.find<QLineEdit>("rules.addActivity"), Qt::Key_Return);
        auto *scopes = page.find<QListWidget>("rules.scopes");
        QTRY_COMPARE(scopes->count(), 2);
        QCOMPARE(scopes->currentRow(), 1);
        QCOMPARE(scopes->item(1)->text(), u"CHI201 · Salon du cours"_s);
        page.type("rules.addRole", u"auditor"_s);
        QTest::keyClick(page.find<QLineEdit>("rules.addRole"), Qt::Key_Return);
        page.save();
        QCOMPARE(page.inForce().mapping(chiCmid).members, (QStringList{u"student"_s, u"auditor"_s}));
        QCOMPARE(page.inForce().roles, RoleMapping{});
        page.click("rules.removeActivity");
        page.save();
        QVERIFY(page.inForce().activities.isEmpty());
    }

    void steps_are_moved_and_removed_by_keys_and_undone()
    {
        Page page;
        page.page->showSection(u"usernames"_s);
        auto *list = page.find<QListView>("rules.steps");
        QCOMPARE(list->model()->rowCount(), 1);
        page.click("rules.addReplace");
        QTest::keyClicks(QApplication::focusWidget(), u"\\."_s);
        QCOMPARE(list->currentIndex().row(), 1);
        QTRY_VERIFY(page.words("rules.drifts").contains(u"→"_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(list->currentIndex().row(), 0);
        page.save();
        QCOMPARE(page.inForce().username.first().pattern, u"\\."_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!page.canSave()); // as it was saved
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier); // what was typed goes at once
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void a_wrong_expression_is_marked_and_not_saved()
    {
        Page page;
        page.page->showSection(u"usernames"_s);
        page.click("rules.addReplace");
        page.type("rules.pattern", u"x"_s);
        QTRY_VERIFY(page.canSave());
        QString shown;
        do { // until the rehearsal of this rule has been said
            shown = page.words("rules.drifts");
            QTest::qWait(250);
        } while (page.words("rules.drifts") != shown);
        page.type("rules.pattern", u"y(z"_s);
        QCOMPARE(page.words("rules.pattern.fault"), u"At character 5: a closing parenthesis ) is missing."_s);
        QVERIFY(page.find<QLabel>("rules.pattern.fault")->isVisible());
        QVERIFY(!page.canSave());
        QCOMPARE(page.words("rules.state"), u"Usernames, step 2. At character 5: a closing parenthesis ) is missing."_s);
        QVERIFY(!page.find<QTabBar>("rules.tabs")->tabIcon(2).isNull());
        QTest::qWait(50);
        QCOMPARE(page.words("rules.drifts"), shown); // of the last rules that could be tried
        page.type("rules.pattern", u")"_s);
        QVERIFY(page.canSave());
        QVERIFY(!page.find<QLabel>("rules.pattern.fault")->isVisible());
        QCOMPARE(page.find<QLineEdit>("rules.pattern")->text(), u"xy(z)"_s);
    }

    void a_username_is_tried_step_by_step()
    {
        Page page;
        page.page->showSection(u"usernames"_s);
        page.click("rules.addPlugin");
        auto *test = page.find<QLineEdit>("rules.test");
        test->clear();
        page.type("rules.test", u"rené@univ.fr"_s);
        QCOMPARE(page.words("rules.trail"), u"Step 1: rené\nStep 2: unchanged\nStep 3: ren____\nIn Rocket.Chat: ren____"_s);
    }

    void group_names_show_which_rooms_they_lose()
    {
        Page page;
        page.page->showSection(u"names"_s);
        QVERIFY(
            page.words("rules.examples").contains(derivedGroupName(chiHash, u"CHI201"_s, chiCmid) + u"\na room has this name"_s));
        auto *format = page.find<QLineEdit>("rules.format");
        format->setFocus();
        format->end(false);
        page.click("rules.insert.courseid");
        QVERIFY(format->text().endsWith(u"{$a->courseid}"_s));
        QTRY_COMPARE(page.find<QListView>("rules.changes")->model()->rowCount(), 7);
        page.find<QPlainTextEdit>("rules.replacements")->setFocus();
        QTest::keyClicks(page.find<QPlainTextEdit>("rules.replacements"), u"a;b;c"_s);
        QVERIFY(page.words("rules.replacements.fault").startsWith(u"Line 1. At character 4"_s));
        QVERIFY(!page.canSave());
        page.click("rules.usualNames");
        QVERIFY(!page.page->isChanged());
        QVERIFY(!page.find<QLabel>("rules.replacements.fault")->isVisible());
    }

    void exceptions_are_words_added_and_taken_off()
    {
        Page page;
        page.page->showSection(u"exceptions"_s);
        page.type("rules.exceptions.add", u"bot-*, zoe"_s);
        QTest::keyClick(page.find<QLineEdit>("rules.exceptions.add"), Qt::Key_Return);
        page.type("rules.people.add", u"eloise.bremond"_s);
        QTest::keyClick(page.find<QLineEdit>("rules.people.add"), Qt::Key_Return);
        page.click("rules.spared.leader");
        QTest::keyClick(page.find<QAbstractButton>("rules.exceptions.zoe"), Qt::Key_Delete);
        QTRY_VERIFY(page.find<QLabel>("rules.spared")->isVisible());
        page.save();
        QCOMPARE(page.inForce().exceptions, QStringList{u"bot-*"_s});
        QCOMPARE(page.inForce().protections,
            (Protections{.people = {u"eloise.bremond"_s}, .moodleRoles = {}, .chatRoles = {u"leader"_s}}));
    }

    void limits_changed_elsewhere_stay()
    {
        Page page;
        page.click("rules.plugin");
        CampusRules limited = page.inForce();
        limited.limits.removalsPerRun = 3;
        page.campus.session->useRules(limited);
        page.save();
        QCOMPARE(page.inForce().limits.removalsPerRun, 3);
        QCOMPARE(page.inForce().expectation, Expectation::Plugin);
    }

    void speaks_french_at_once()
    {
        Page page;
        words::useLanguage(words::Language::French);
        QTRY_COMPARE(page.find<QTabBar>("rules.tabs")->tabText(1), u"Rôles"_s);
        QTRY_VERIFY(page.words("rules.reach").startsWith(u"Essayé sur 6 activités"_s));
        words::useLanguage(words::Language::English);
        QTRY_COMPARE(page.find<QTabBar>("rules.tabs")->tabText(1), u"Roles"_s);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestRulesPage)
#include "tst_rules.moc"
