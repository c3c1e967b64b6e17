// SPDX-License-Identifier: GPL-3.0-or-later
// The plans place: saving and opening, signing, what is allowed once, pausing, retrying, and closing during a run.
#include "gui/plans/previewpage.h"
#include "gui/plans/runpage.h"
#include "gui/theme/theme.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;

namespace {

constexpr auto noRemoval = Limits{.removalsPerRoom = 0};

struct Plans : Shown {
    QTemporaryDir folder;
    explicit Plans(const Limits &limits = {})
    {
        dialogs.path = folder.filePath(u"a.json"_s);
        CampusRules rules = campus.session->campus().rules;
        rules.limits = limits;
        campus.session->useRules(rules);
        QTest::keyClick(&window, Qt::Key_F7);
    }
    PreviewPage *preview() { return find<PreviewPage>(u"preview"_s); }
    QString text(const QString &name) { return find<QLabel>(name)->text(); }
    bool shows(const QString &name) { return find<QWidget>(name)->isVisible(); }
    QString said(const QString &name) { return find<QWidget>(name)->accessibleName(); }
    void type(const QString &name, const QString &typed)
    {
        auto *line = find<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, typed);
    }
    QByteArray file() const
    {
        QFile saved(dialogs.path);
        return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile saved(dialogs.path);
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write(content);
    }
    QModelIndex removals() // the section; its first room, its first person
    {
        QAbstractItemModel *plan = find<QTreeView>(u"plan.tree"_s)->model();
        return plan->index(plan->rowCount() - 1, 0);
    }
};

} // namespace

class TestPlans final : public QObject
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

    void a_plan_is_saved_and_opened_again()
    {
        Plans plans;
        QTest::keyClick(&plans.window, Qt::Key_S, Qt::ControlModifier);
        const Result<PlanDocument> saved = parsePlan(plans.file());
        QVERIFY(saved);
        QVERIFY(plans.dialogs.suggested.endsWith(u".plan.json"_s));
        QTRY_VERIFY(plans.text(u"plan.hash"_s).contains(contentHash(*saved).first(4).toUpper()));
        plans.click(u"plan.hash.copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), contentHash(*saved));
        QTest::keyClick(&plans.window, Qt::Key_Escape);
        QCOMPARE(plans.window.place(), u"courses"_s);
        QTest::keyClick(&plans.window, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(plans.window.place(), u"plans"_s);
        QTRY_VERIFY(!plans.shows(u"plan.rooms"_s));
        QCOMPARE(contentHash(plans.preview()->document()), contentHash(*saved));
        plans.click(u"plan.apply"_s);
        QTRY_VERIFY(plans.campus.session->run().ok());
    }

    void a_plan_that_another_program_applies_is_refused()
    {
        bool elsewhere = true;
        int held = 0;
        QStringList asked;
        Plans plans;
        plans.preview()->setLock([&](const QString &hash) -> Result<std::shared_ptr<void>> {
            asked += hash;
            if (elsewhere)
                return Failure{Error{.kind = Error::Kind::Refused, .code = u"plan-applying"_s}};
            ++held;
            return std::shared_ptr<void>(&held, [](void *count) { --*static_cast<int *>(count); });
        });
        plans.preview()->save();
        const QString saved = contentHash(*parsePlan(plans.file()));
        plans.click(u"plan.apply"_s);
        QCOMPARE(asked, QStringList{saved});
        QVERIFY(plans.shows(u"plan.said"_s));
        QVERIFY2(plans.said(u"plan.said"_s).contains(u"Another program"_s), qPrintable(plans.said(u"plan.said"_s)));
        QVERIFY(!plans.campus.session->run().busy());
        elsewhere = false;
        plans.click(u"plan.apply"_s);
        QCOMPARE(held, 1); // while the run goes on
        QTRY_VERIFY(plans.campus.session->run().ok());
        QTRY_COMPARE(held, 0);
    }

    void the_list_of_keys_is_what_the_window_hears()
    {
        Plans plans;
        QTest::keyClick(&plans.window, Qt::Key_F1);
        auto *list = plans.find<QDialog>(u"shortcuts"_s);
        QStringList shown;
        for (const QLabel *label : list->findChildren<QLabel *>())
            shown += label->text();
        const QStringList expected{u"F8"_s, u"Shift+F8"_s, u"F7"_s, u"Shift+F7"_s, u"Ctrl+R"_s, u"Ctrl+Return"_s, u"Alt+Down"_s, u"Alt+Up"_s,
            u"Ctrl+Shift+C"_s, u"Ctrl+Shift+J"_s, u"Ctrl+S"_s, u"Ctrl+O"_s, u"Ctrl+F"_s, u"Ctrl+0"_s, u"Ctrl+1"_s, u"Esc"_s,
            u"Ctrl+Z"_s};
        for (const QString &keys : expected)
            QVERIFY2(shown.contains(keys), qPrintable(keys));
        for (const QShortcut *shortcut : plans.window.findChildren<QShortcut *>()) {
            const QString keys = shortcut->key().toString(QKeySequence::NativeText);
            const bool further = keys.size() == 6 && keys >= u"Ctrl+2"_s && keys <= u"Ctrl+9"_s; // said with the first
            QVERIFY2(shortcut->context() != Qt::WindowShortcut || further || shown.contains(keys), qPrintable(keys));
        }
        list->close();
    }

    void shows_what_is_saved()
    {
        Plans plans;
        QTest::keyClick(plans.preview(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(plans.shows(u"plan.json"_s));
        QTest::keyClick(plans.preview(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(plans.shows(u"plan.tree"_s));
    }

    void a_bad_plan_is_said_and_nothing_changes_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("altered by hand") << QByteArray("\"ticked\": true") << QByteArray("\"ticked\": false");
        QTest::newRow("older schema") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 0");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("<");
    }
    void a_bad_plan_is_said_and_nothing_changes()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        Plans plans;
        plans.preview()->save();
        plans.write(plans.file().replace(from, to));
        const PlanDocument before = plans.preview()->document();
        plans.click(u"plan.open"_s);
        QVERIFY(plans.shows(u"plan.said"_s));
        QVERIFY(!plans.said(u"plan.said"_s).isEmpty());
        QCOMPARE(contentHash(plans.preview()->document()), contentHash(before));
    }

    void a_plan_of_another_campus_is_refused_without_a_plan_in_hand()
    {
        Plans plans;
        PlanDocument other = plans.preview()->document();
        other.campus = u"Lyon"_s;
        other.moodle = QUrl(u"https://moodle.lyon.example.org"_s);
        plans.write(planToJson(other));
        Shown fresh;
        fresh.dialogs.path = plans.dialogs.path;
        fresh.find<QAction>(u"action.openPlan"_s)->trigger();
        QVERIFY(fresh.find<QWidget>(u"plans.fault"_s)->isVisible());
        fresh.click(u"plans.fault.back"_s);
        QCOMPARE(fresh.window.place(), u"courses"_s);
    }

    void a_vanished_room_is_said_and_nothing_is_done_there()
    {
        Plans plans;
        PlanDocument document = plans.preview()->document();
        RoomPlan gone = document.plan.rooms.first();
        gone.cmid = Cmid{987654};
        gone.activity = u"Gone"_s;
        document.plan.rooms += gone;
        plans.write(planToJson(document));
        plans.click(u"plan.open"_s);
        QTRY_VERIFY(plans.shows(u"plan.rooms"_s) && plans.said(u"plan.rooms"_s).contains(u"Gone"_s));
        QTRY_VERIFY(plans.find<QWidget>(u"plan.apply"_s)->isEnabled());
        plans.click(u"plan.apply"_s);
        QTRY_COMPARE(plans.campus.session->run().state, RunReport::State::Finished);
        QVERIFY(plans.campus.session->run().count(Outcome::Done) > 0);
        for (const OperationResult &result : plans.campus.session->run().results)
            QCOMPARE(result.outcome == Outcome::NotSent, result.cmid == gone.cmid);
    }

    void the_author_cannot_countersign()
    {
        Plans plans({.removalsPerRun = 10, .countersignAbove = 0});
        QAbstractItemModel *tree = plans.find<QTreeView>(u"plan.tree"_s)->model();
        tree->setData(plans.removals(), Qt::Checked, Qt::CheckStateRole);
        QVERIFY(!plans.find<QWidget>(u"plan.apply"_s)->isEnabled());
        QVERIFY(!plans.text(u"plan.why"_s).isEmpty());
        plans.click(u"plan.guards.sign"_s);
        plans.type(u"sign.name"_s, operatorName());
        QVERIFY(!plans.find<QWidget>(u"sign.accept"_s)->isEnabled());
        plans.type(u"sign.name"_s, u"Anne Guerin"_s);
        plans.click(u"sign.accept"_s);
        QTRY_VERIFY(isCountersigned(plans.preview()->document()));
        QVERIFY(plans.find<QWidget>(u"plan.apply"_s)->isEnabled());
        tree->setData(tree->index(0, 0), Qt::Unchecked, Qt::CheckStateRole); // another content than the signed one
        QVERIFY(!plans.find<QWidget>(u"plan.apply"_s)->isEnabled());
        tree->setData(tree->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        QVERIFY(plans.find<QWidget>(u"plan.apply"_s)->isEnabled());
    }

    void what_blocks_is_allowed_once_by_number_and_withdrawn()
    {
        Plans plans(noRemoval);
        QVERIFY(!plans.removals().data(PlanModel::BlockedRole).toString().isEmpty());
        plans.click(u"plan.guards.allow"_s);
        plans.type(u"allow.name"_s, u"Anne"_s);
        plans.type(u"allow.why"_s, u"left the university"_s);
        plans.type(u"allow.number"_s, u"7"_s);
        QVERIFY(!plans.find<QWidget>(u"allow.accept"_s)->isEnabled());
        plans.type(u"allow.number"_s, u"1"_s);
        plans.click(u"allow.accept"_s);
        const PlanDocument document = plans.preview()->document();
        QCOMPARE(document.allowances.size(), 1);
        QCOMPARE(document.allowances.first().by, u"Anne"_s);
        QCOMPARE(document.allowances.first().why, u"left the university"_s);
        QCOMPARE(document.plan.ticked(Operation::Kind::Kick), 1);
        QVERIFY(plans.find<QWidget>(u"plan.apply"_s)->isEnabled());
        plans.click(u"plan.guards.withdraw"_s);
        QVERIFY(plans.preview()->document().allowances.isEmpty());
        QCOMPARE(plans.preview()->plan().ticked(Operation::Kind::Kick), 0);
    }

    void a_run_pauses_and_goes_on()
    {
        Plans plans;
        bool paused = false;
        plans.campus.chat->beforeWrite = [&] {
            if (!std::exchange(paused, true))
                QTest::keyClick(&plans.window, Qt::Key_F8);
        };
        plans.click(u"plan.apply"_s);
        QTRY_COMPARE(plans.campus.session->run().state, RunReport::State::Paused);
        QCOMPARE(plans.campus.chat->sent.size(), 1);
        QCOMPARE(plans.find<QAbstractButton>(u"run.pause"_s)->text(), u"Resume"_s);
        plans.click(u"run.pause"_s);
        QTRY_COMPARE(plans.campus.session->run().state, RunReport::State::Finished);
        QVERIFY(plans.campus.session->run().ok());
        QVERIFY(!plans.shows(u"run.pause"_s));
    }

    void what_failed_is_retried_as_a_plan()
    {
        Plans plans;
        plans.campus.chat->refusals.insert(
            u"add_moderator"_s, Error{.kind = Error::Kind::Denied, .server = Server::RocketChat, .code = u"error-not-allowed"_s});
        plans.click(u"plan.apply"_s);
        QTRY_COMPARE(plans.campus.session->run().state, RunReport::State::Finished);
        plans.click(u"run.verdict.retry"_s);
        QVERIFY(plans.preview()->isVisible());
        QCOMPARE(plans.preview()->plan().operations(), 1);
        QCOMPARE(plans.preview()->plan().rooms.first().operations.first().kind, Operation::Kind::AddModerator);
    }

    void a_report_is_saved_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("HTML") << u"html"_s << QByteArray("<!");
        QTest::newRow("JSON") << u"json"_s << QByteArray("{");
        QTest::newRow("CSV") << u"csv"_s << QByteArray("\xEF\xBB\xBF");
    }
    void a_report_is_saved()
    {
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, start);
        Plans plans;
        plans.click(u"plan.apply"_s);
        QTRY_VERIFY(plans.campus.session->run().ok());
        plans.dialogs.path = plans.folder.filePath(u"report."_s + ending);
        plans.click(u"run.report"_s);
        QVERIFY2(plans.file().startsWith(start), plans.file().first(20).constData());
    }

    void closing_during_a_run_asks_and_stops_it_first()
    {
        Plans plans;
        plans.dialogs.accept = false;
        plans.campus.chat->beforeWrite = [&] { plans.window.close(); };
        plans.click(u"plan.apply"_s);
        QTRY_COMPARE(plans.campus.session->run().state, RunReport::State::Finished);
        QVERIFY(!plans.dialogs.asked.isEmpty());
        QVERIFY(plans.window.isVisible());
    }

    void a_closed_window_has_stopped_its_run()
    {
        Plans plans;
        plans.campus.chat->beforeWrite = [&] { plans.window.close(); };
        plans.click(u"plan.apply"_s);
        QTRY_VERIFY(!plans.window.isVisible());
        QCOMPARE(plans.campus.session->run().state, RunReport::State::Finished);
        QCOMPARE(plans.campus.chat->sent.size(), 1);
        QCOMPARE(plans.campus.session->run().count(Outcome::NotSent), 1);
    }

    void undoing_leads_to_the_journal()
    {
        Plans plans;
        plans.click(u"plan.apply"_s);
        QTRY_VERIFY(plans.campus.session->run().ok());
        QVERIFY(plans.shows(u"run.undo"_s));
        QSignalSpy wanted(plans.find<RunPage>(u"run"_s), &RunPage::undoWanted);
        plans.click(u"run.undo"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toLongLong(), plans.campus.session->run().journalRun);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestPlans)
#include "tst_plans.moc"
