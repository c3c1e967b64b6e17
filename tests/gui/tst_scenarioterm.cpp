// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of term in the window: one plan over a whole category, from blocked to applied, proven and taken back.
#include "domain/proof.h"
#include "gui/pages/coursespane.h"
#include "gui/plans/planspage.h"
#include "gui/plans/previewpage.h"
#include "gui/plans/runpage.h"
#include "gui/theme/theme.h"
#include "support/democonsole.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 contracts = 320; ///< DRT305: two rooms, 120 people
constexpr Cmid salon{48234}; ///< its first, which lacks twelve of them
constexpr Cmid notices{48237}; ///< its second, in which the service account may not remove anybody
constexpr int leavers = 72;
constexpr int present = 65; ///< of them, in the first room: 60 % of its members

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "Type the number: 72"
QString askedNumber(const QDialog &dialog)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->text().startsWith(u"Type the number: "_s))
            return label->text().section(u": "_s, 1);
    return {};
}

/// The room of this activity in a section of the plan.
QModelIndex roomIn(const QAbstractItemModel *plan, PlanSection section, Cmid cmid)
{
    for (int row = 0; row < plan->rowCount(); ++row) {
        const QModelIndex head = plan->index(row, 0);
        if (PlanSection(head.data(PlanModel::SectionRole).toInt()) != section)
            continue;
        for (int i = 0; i < plan->rowCount(head); ++i)
            if (const auto *model = qobject_cast<const PlanModel *>(plan);
                model->item(model->index(i, 0, head)).identity.number == cmid.value)
                return plan->index(i, 0, head);
    }
    return {};
}

/// "Allow once…" beside the guards, shown or about to be; a card that was drawn anew keeps its older buttons for a moment,
/// in rows that it hid.
QAbstractButton *allowButton(const DemoConsole &console)
{
    for (auto *button : console.window.findChildren<QAbstractButton *>(u"plan.guards.allow"_s))
        if (const QWidget *row = button->parentWidget(); !row->isHidden() || !row->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return button;
    return nullptr;
}

int ofRoom(const RunReport &run, Cmid cmid, Outcome outcome)
{
    return int(std::ranges::count_if(
        run.results, [&](const OperationResult &each) { return each.cmid == cmid && each.outcome == outcome; }));
}

} // namespace

class TestScenarioTerm final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }
    void init();
    void cleanup() { m_servers.reset(); }
    void from_blocked_to_taken_back();
    void a_freeze_window_is_shown_and_allowed_as_one();

private:
    [[nodiscard]] CampusRules rules() const { return parseCampus(m_servers->campusFile()).value().rules; }
    static void preview(DemoConsole &console, CourseItem::Kind kind, const QString &beginning);
    static void type(DemoConsole &console, const QString &name, const QString &text);
    static void allowOnce(DemoConsole &console);
    static void allowEverything(DemoConsole &console);
    void signElsewhere(const CampusRules &rules, const PlanDocument &mine, const QString &from, const QString &to);
    void interfere(const Plan &plan, int people);
    static void saveReports(DemoConsole &console);
    static void showsCauses(DemoConsole &console);

    QTemporaryDir m_settings;
    std::unique_ptr<demo::DemoCampus> m_servers;
};

/// The register of the course is cleaned: who was in it last year is still in its rooms.
void TestScenarioTerm::init()
{
    QSettings(u"Diapason"_s, u"Diapason"_s).clear();
    m_servers = std::make_unique<demo::DemoCampus>();
    m_servers->moodleHost().run([this] {
        demo::MoodleWorld &world = m_servers->moodleWorld();
        QList<qint64> students;
        for (const demo::drawn::Enrolment &each : world.course(contracts)->enrolments)
            if (each.roles == QList<qint64>{5})
                students += each.person;
        for (const qint64 student : students.last(leavers))
            world.unenrol(contracts, student);
    });
}

/// Chooses it in the tree, and previews all of it.
void TestScenarioTerm::preview(DemoConsole &console, CourseItem::Kind kind, const QString &beginning)
{
    auto *tree = console.find<QTreeView>(u"courses.tree"_s);
    tree->expandAll();
    const QModelIndexList found = tree->model()->match(
        tree->model()->index(0, 0), Qt::DisplayRole, beginning, -1, Qt::MatchStartsWith | Qt::MatchRecursive);
    const auto wanted = std::ranges::find_if(
        found, [&](const QModelIndex &index) { return index.data(CourseTreeModel::KindRole).toInt() == int(kind); });
    QVERIFY2(wanted != found.cend(), qPrintable(beginning));
    tree->setCurrentIndex(*wanted);
    QTest::keyClick(&console.window, Qt::Key_F7, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(console.find(u"preview"_s)->isVisible(), 30'000);
}

void TestScenarioTerm::type(DemoConsole &console, const QString &name, const QString &text)
{
    auto *line = console.find<QLineEdit>(name);
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// The first limit that blocks: by the number that broke it, a reason and a name, and by nothing less.
void TestScenarioTerm::allowOnce(DemoConsole &console)
{
    QTRY_VERIFY(allowButton(console) && allowButton(console)->isVisible());
    QTest::mouseClick(allowButton(console), Qt::LeftButton);
    const QString number = askedNumber(*console.find<QDialog>(u"allow"_s));
    type(console, u"allow.why"_s, u"end of term"_s);
    type(console, u"allow.name"_s, u"Anne"_s);
    type(console, u"allow.number"_s, u"1"_s + number);
    QVERIFY(!console.find(u"allow.accept"_s)->isEnabled());
    type(console, u"allow.number"_s, number);
    QVERIFY(console.find(u"allow.accept"_s)->isEnabled());
    console.find<QLineEdit>(u"allow.name"_s)->selectAll();
    QTest::keyClick(console.find(u"allow.name"_s), Qt::Key_Delete);
    QVERIFY(!console.find(u"allow.accept"_s)->isEnabled());
    type(console, u"allow.name"_s, u"Anne"_s);
    console.click(u"allow.accept"_s);
    QTRY_VERIFY(!console.window.findChild<QDialog *>(u"allow"_s));
}

void TestScenarioTerm::allowEverything(DemoConsole &console)
{
    auto *preview = console.find<PreviewPage>(u"preview"_s);
    for (int i = 0; i < 12 && allowButton(console); ++i) {
        const qsizetype before = preview->document().allowances.size();
        allowOnce(console);
        QCOMPARE(preview->document().allowances.size(), before + 1);
    }
}

/// A colleague, at another computer, sees what was saved, and signs it.
void TestScenarioTerm::signElsewhere(const CampusRules &rules, const PlanDocument &mine, const QString &from, const QString &to)
{
    DemoConsole colleague(*m_servers, rules);
    colleague.dialogs.path = from;
    colleague.find<QAction>(u"action.openPlan"_s)->trigger();
    auto *opened = colleague.find<PreviewPage>(u"preview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(opened->isVisible() && !colleague.find(u"plan.rooms"_s)->isVisible(), 30'000);
    QCOMPARE(contentHash(opened->document()), contentHash(mine));
    QCOMPARE(planToJson(opened->document()), contentOf(from));
    QTRY_VERIFY(colleague.find<QLabel>(u"plan.hash"_s)->text().contains(contentHash(mine).first(4).toUpper()));
    colleague.click(u"plan.sign"_s);
    type(colleague, u"sign.name"_s, u"Bob"_s);
    colleague.click(u"sign.accept"_s);
    QTRY_VERIFY(isCountersigned(opened->document()));
    colleague.dialogs.path = to;
    colleague.click(u"plan.save"_s);
}

/// The plugin promotes some of those who are to be removed, between the plan and the run.
void TestScenarioTerm::interfere(const Plan &plan, int people)
{
    const auto first = std::ranges::find(plan.rooms, salon, &RoomPlan::cmid);
    m_servers->chatHost().run([&] {
        demo::ChatWorld &world = m_servers->chatWorld();
        int left = people;
        for (const Operation &each : first->operations)
            if (each.kind == Operation::Kind::Kick && left-- > 0)
                world.roomById(first->room.id.value)->memberOf(world.userById(each.account.value))->roles
                    = QStringList{u"moderator"_s};
    });
}

/// What was not done says why, in the table of the run.
void TestScenarioTerm::showsCauses(DemoConsole &console)
{
    const QAbstractItemModel *table = console.find<QAbstractItemView>(u"run.table"_s)->model();
    int stale = 0, busy = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QModelIndex outcome = table->index(row, RunModel::OutcomeColumn);
        const QString detail = table->index(row, RunModel::Detail).data().toString();
        stale += Outcome(outcome.data(RunModel::OutcomeRole).toInt()) == Outcome::Skipped && detail.contains(u"no longer so"_s);
        busy += Outcome(outcome.data(RunModel::OutcomeRole).toInt()) == Outcome::Refused && detail.contains(u"room is busy"_s);
        if (Outcome(outcome.data(RunModel::OutcomeRole).toInt()) == Outcome::Refused)
            QVERIFY(!detail.isEmpty());
    }
    QCOMPARE(stale, 3);
    QCOMPARE(busy, 2);
}

void TestScenarioTerm::saveReports(DemoConsole &console)
{
    words::useLanguage(words::Language::French);
    for (const QString &ending : {u"csv"_s, u"json"_s, u"html"_s}) {
        console.dialogs.path = console.folder.filePath(u"report."_s + ending);
        console.click(u"run.report"_s);
        QVERIFY2(contentOf(console.dialogs.path).contains("error-room-busy"), qPrintable(ending));
    }
    const QByteArray head = contentOf(console.folder.filePath(u"report.csv"_s)).split('\n').value(0);
    words::useLanguage(words::Language::English);
    QVERIFY2(head.count(';') > 4 && head.contains("Personne"), head.constData());
}

void TestScenarioTerm::from_blocked_to_taken_back()
{
    CampusRules strict = rules();
    strict.limits.countersignAbove = 10;
    DemoConsole console(*m_servers, strict);
    preview(console, CourseItem::Kind::Category, u"Droit"_s);
    auto *preview = console.find<PreviewPage>(u"preview"_s);
    QVERIFY(preview->plan().rooms.size() >= 4);
    QCOMPARE(preview->plan().ticked(Operation::Kind::Kick), 0);
    QAbstractItemModel *tree = console.find<QTreeView>(u"plan.tree"_s)->model();
    const QPersistentModelIndex room = roomIn(tree, PlanSection::Removals, salon);
    const QString reason = room.data(PlanModel::BlockedRole).toString();
    QVERIFY2(reason.contains(u"would lose %1 members, limit 20"_s.arg(present)), qPrintable(reason));
    QCOMPARE(tree->rowCount(room), present); // who would go, and who would come
    QCOMPARE(tree->rowCount(roomIn(tree, PlanSection::Adds, salon)), 5);
    QVERIFY(!(tree->flags(room) & Qt::ItemIsUserCheckable));

    allowOnce(console); // one limit is not all of them
    const QString share = room.data(PlanModel::BlockedRole).toString();
    QVERIFY2(share.contains(u"60"_s) && share.contains(u"limit 20"_s) && share.contains(u'%'), qPrintable(share));
    allowEverything(console);
    QVERIFY(roomIn(tree, PlanSection::Removals, salon).data(PlanModel::BlockedRole).toString().isEmpty());
    const PlanDocument mine = preview->document();
    QCOMPARE(mine.plan.ticked(Operation::Kind::Kick), present + leavers);
    QVERIFY(!console.find(u"plan.apply"_s)->isEnabled()); // nobody has signed
    console.dialogs.path = console.folder.filePath(u"term.plan.json"_s);
    console.click(u"plan.save"_s);
    const QString signedPath = console.folder.filePath(u"signed.plan.json"_s);
    signElsewhere(strict, mine, console.dialogs.path, signedPath);

    console.dialogs.path = signedPath;
    console.click(u"plan.open"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.find(u"plan.apply"_s)->isEnabled(), 30'000);
    interfere(mine.plan, 3);
    m_servers->chatHost().add(demo::Fault::status(
        u"groups.kick"_s, 400, R"({"success":false,"error":"The room is busy [error-room-busy]","errorType":"error-room-busy"})")
            .repeated(2));
    console.find<QCheckBox>(u"plan.quiet"_s)->setChecked(true);
    console.click(u"plan.apply"_s); // the dialogs say yes to the removals
    QTRY_COMPARE_WITH_TIMEOUT(console.session->run().state, RunReport::State::Finished, 120'000);
    m_servers->chatHost().clearFaults();
    const RunReport run = console.session->run();
    QCOMPARE(ofRoom(run, salon, Outcome::Skipped), 3);
    QCOMPARE(ofRoom(run, salon, Outcome::Refused), 2);
    QVERIFY(ofRoom(run, notices, Outcome::Refused) > 0); // the others there would be refused alike: they are not sent
    QCOMPARE(ofRoom(run, notices, Outcome::Refused) + ofRoom(run, notices, Outcome::NotSent), leavers);
    QVERIFY(std::ranges::any_of(run.quiet, [](const QuietRoom &each) { return each.state == QuietRoom::State::Restored; }));
    QTRY_COMPARE(console.find<QAbstractItemView>(u"run.table"_s)->model()->rowCount(), run.results.size());
    showsCauses(console);
    saveReports(console);

    console.click(u"run.undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.window.findChild<QDialog *>(u"undo"_s), 60'000);
    QVERIFY(console.find<QAbstractItemView>(u"undo.left"_s)->model()->rowCount() >= 2); // nothing was done to them
    console.click(u"undo.show"_s);
    QTRY_VERIFY(preview->isVisible() && preview->plan().undoes == run.journalRun);
    QCOMPARE(preview->plan().ticked(Operation::Kind::Invite), present - 5);
}

void TestScenarioTerm::a_freeze_window_is_shown_and_allowed_as_one()
{
    CampusRules frozen = rules();
    qint64 category = 0;
    m_servers->moodleHost().run([&] { category = m_servers->moodleWorld().course(contracts)->category; });
    const QDate today = QDate::currentDate();
    frozen.freezes
        = {{.name = u"examens"_s, .from = today.addDays(-1), .until = today.addDays(1), .categories = {CategoryId{category}}}};
    frozen.limits.removalsPerRoom = frozen.limits.removalsPerRun = 1000;
    frozen.limits.removalsShare = 1;
    DemoConsole console(*m_servers, frozen);
    preview(console, CourseItem::Kind::Course, u"CHI204"_s); // of another category
    QAbstractItemModel *tree = console.find<QTreeView>(u"plan.tree"_s)->model();
    QVERIFY(tree->index(tree->rowCount() - 1, 0).data(PlanModel::BlockedRole).toString().isEmpty());
    QTest::keyClick(&console.window, Qt::Key_Escape);

    preview(console, CourseItem::Kind::Category, u"Droit"_s);
    auto *preview = console.find<PreviewPage>(u"preview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview->plan().rooms.size() >= 4, 30'000);
    for (const Cmid cmid : {salon, notices}) {
        const QString reason = roomIn(tree, PlanSection::Removals, cmid).data(PlanModel::BlockedRole).toString();
        QVERIFY2(reason.contains(u"examens"_s), qPrintable(reason)); // shown, not silent
    }
    QTRY_COMPARE(console.window.findChildren<QAbstractButton *>(u"plan.guards.allow"_s).size(), 1); // one window, one question
    int harm = 0, rooms = 0;
    for (const RoomPlan &room : preview->plan().rooms) {
        const auto harmful = std::ranges::count_if(room.operations, [](const Operation &each) {
            return each.kind == Operation::Kind::Kick || each.kind == Operation::Kind::RemoveModerator;
        });
        harm += int(harmful);
        rooms += harmful > 0;
    }
    QTRY_VERIFY(allowButton(console) && allowButton(console)->isVisible());
    QTest::mouseClick(allowButton(console), Qt::LeftButton);
    QCOMPARE(askedNumber(*console.find<QDialog>(u"allow"_s)), QString::number(harm));
    console.click(u"allow.cancel"_s);
    QTRY_VERIFY(!console.window.findChild<QDialog *>(u"allow"_s));
    allowOnce(console);
    QCOMPARE(preview->document().allowances.size(), rooms);
    QVERIFY(roomIn(tree, PlanSection::Removals, salon).data(PlanModel::BlockedRole).toString().isEmpty());
    QVERIFY(!allowButton(console));
}

QTEST_MAIN(TestScenarioTerm)
#include "tst_scenarioterm.moc"
