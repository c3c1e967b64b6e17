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
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 contracts = 320; ///< DRT305: two rooms, 120 people
constexpr Cmid salon{48234};
constexpr int leavers = 72;

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
    void a_category_is_previewed_by_menu_and_key();
    void what_cannot_be_read_is_said();
    void a_course_in_step_has_nothing_to_repair();
    void from_blocked_to_taken_back();
    void a_freeze_window_is_shown();

private:
    [[nodiscard]] CampusRules rules() const { return parseCampus(m_servers->campusFile()).value().rules; }
    static void choose(DemoConsole &console, CourseItem::Kind kind, const QString &beginning);
    static void type(DemoConsole &console, const QString &name, const QString &text);
    static void allowEverything(DemoConsole &console);
    void interfere(const Plan &plan, int people);

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

/// Makes it the current row of the tree.
void TestScenarioTerm::choose(DemoConsole &console, CourseItem::Kind kind, const QString &beginning)
{
    auto *tree = console.find<QTreeView>(u"courses.tree"_s);
    tree->expandAll();
    const QModelIndexList found = tree->model()->match(
        tree->model()->index(0, 0), Qt::DisplayRole, beginning, -1, Qt::MatchStartsWith | Qt::MatchRecursive);
    for (const QModelIndex &index : found)
        if (index.data(CourseTreeModel::KindRole).toInt() == int(kind))
            return tree->setCurrentIndex(index);
    QFAIL(qPrintable(beginning));
}

void TestScenarioTerm::type(DemoConsole &console, const QString &name, const QString &text)
{
    auto *line = console.find<QLineEdit>(name);
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// Each limit by the number that broke it, and a name.
void TestScenarioTerm::allowEverything(DemoConsole &console)
{
    auto *preview = console.find<PreviewPage>(u"preview"_s);
    for (int i = 0; i < 8; ++i) {
        auto *allow = console.window.findChild<QAbstractButton *>(u"plan.guards.allow"_s);
        if (!allow)
            return;
        const qsizetype before = preview->document().allowances.size();
        QTest::mouseClick(allow, Qt::LeftButton);
        const QString number = askedNumber(*console.find<QDialog>(u"allow"_s));
        type(console, u"allow.why"_s, u"end of term"_s);
        type(console, u"allow.name"_s, u"Anne"_s);
        type(console, u"allow.number"_s, u"1"_s + number);
        QVERIFY(!console.find(u"allow.accept"_s)->isEnabled());
        type(console, u"allow.number"_s, number);
        QTest::mouseClick(console.find(u"allow.accept"_s), Qt::LeftButton);
        QCOMPARE(preview->document().allowances.size(), before + 1);
        QTRY_VERIFY(!console.window.findChild<QDialog *>(u"allow"_s));
    }
}

/// The plugin promotes some of those who are to be removed.
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

void TestScenarioTerm::a_category_is_previewed_by_menu_and_key()
{
    DemoConsole console(*m_servers, rules());
    choose(console, CourseItem::Kind::Category, u"Sciences"_s);
    auto *tree = console.find<QTreeView>(u"courses.tree"_s);
    emit tree->customContextMenuRequested(tree->visualRect(tree->currentIndex()).center());
    auto *entry = console.find<QAction>(u"courses.preview"_s);
    QCOMPARE(entry->text(), u"Preview the category…"_s);
    entry->trigger();
    console.find<QMenu>(u"courses.menu"_s)->close();
    auto *preview = console.find<PreviewPage>(u"preview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible() && preview->plan().rooms.size() > 4, 30'000);
    QCOMPARE(console.window.place(), u"plans"_s);
    QTest::keyClick(&console.window, Qt::Key_Escape);
    QCOMPARE(console.window.place(), u"courses"_s);

    choose(console, CourseItem::Kind::Course, u"CHI201"_s);
    QTest::keyClick(&console.window, Qt::Key_F7, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible(), 30'000);
    QCOMPARE(preview->plan().rooms.size(), 2);
}

void TestScenarioTerm::what_cannot_be_read_is_said()
{
    DemoConsole console(*m_servers, rules());
    choose(console, CourseItem::Kind::Category, u"IUT"_s); // one of its activities has no room; the rest is in step
    QTest::keyClick(&console.window, Qt::Key_F7, Qt::ShiftModifier);
    auto *making = console.find(u"plans.making"_s);
    QTRY_VERIFY_WITH_TIMEOUT(making->isVisible() && console.window.findChild<QWidget *>(u"plans.making.back"_s), 30'000);
    QStringList said;
    for (const QLabel *label : making->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u' ').contains(u"Salon des projets"_s), qPrintable(said.join(u'|')));
}

void TestScenarioTerm::a_course_in_step_has_nothing_to_repair()
{
    DemoConsole console(*m_servers, rules());
    choose(console, CourseItem::Kind::Course, u"CHI210"_s);
    QTest::keyClick(&console.window, Qt::Key_F7, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(console.window.findChild<QWidget *>(u"plans.making.back"_s), 30'000);
    console.click(u"plans.making.back"_s);
    QCOMPARE(console.window.place(), u"courses"_s);
}

void TestScenarioTerm::from_blocked_to_taken_back()
{
    CampusRules strict = rules();
    strict.limits.countersignAbove = 10;
    DemoConsole console(*m_servers, strict);
    choose(console, CourseItem::Kind::Course, u"DRT305"_s);
    QTest::keyClick(&console.window, Qt::Key_F7, Qt::ShiftModifier);
    auto *preview = console.find<PreviewPage>(u"preview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible(), 30'000);
    QCOMPARE(preview->plan().ticked(Operation::Kind::Kick), 0);
    QAbstractItemModel *tree = console.find<QTreeView>(u"plan.tree"_s)->model();
    const QModelIndex room = tree->index(0, 0, tree->index(tree->rowCount() - 1, 0)); // removals come last
    const QString reason = room.data(PlanModel::BlockedRole).toString();
    QVERIFY2(reason.contains(u"would lose"_s) && reason.contains(u"limit"_s), qPrintable(reason)); // both numbers
    allowEverything(console);
    tree->setData(tree->index(tree->rowCount() - 1, 0), Qt::Checked, Qt::CheckStateRole);
    allowEverything(console); // what the run as a whole exceeds
    const PlanDocument mine = preview->document();
    QVERIFY(mine.plan.ticked(Operation::Kind::Kick) > 100);
    QVERIFY(!console.find(u"plan.apply"_s)->isEnabled()); // nobody has signed
    console.dialogs.path = console.folder.filePath(u"term.plan.json"_s);
    console.click(u"plan.save"_s);

    QString signedPath;
    { // a colleague, at another computer
        DemoConsole colleague(*m_servers, strict);
        colleague.dialogs.path = console.dialogs.path;
        colleague.find<QAction>(u"action.openPlan"_s)->trigger();
        auto *opened = colleague.find<PreviewPage>(u"preview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!colleague.find(u"plan.rooms"_s)->isVisible(), 30'000);
        QCOMPARE(contentHash(opened->document()), contentHash(mine));
        QCOMPARE(planToJson(opened->document()), contentOf(console.dialogs.path));
        colleague.click(u"plan.sign"_s);
        type(colleague, u"sign.name"_s, u"Bob"_s);
        colleague.click(u"sign.accept"_s);
        signedPath = console.folder.filePath(u"signed.plan.json"_s);
        colleague.dialogs.path = signedPath;
        colleague.click(u"plan.save"_s);
    }
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
    QCOMPARE(run.count(Outcome::Skipped), 3);
    QCOMPARE(run.count(Outcome::Refused), 2);
    QVERIFY(!run.quiet.isEmpty());

    words::useLanguage(words::Language::French);
    for (const QString &ending : {u"csv"_s, u"json"_s, u"html"_s}) {
        console.dialogs.path = console.folder.filePath(u"report."_s + ending);
        console.click(u"run.report"_s);
        QVERIFY2(contentOf(console.dialogs.path).contains("error-room-busy"), qPrintable(ending));
    }
    QVERIFY(contentOf(console.folder.filePath(u"report.csv"_s)).split('\n').value(0).count(';') > 4);
    words::useLanguage(words::Language::English);

    console.click(u"run.undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(console.window.findChild<QDialog *>(u"undo"_s), 60'000);
    QVERIFY(console.find<QAbstractItemView>(u"undo.left"_s)->model()->rowCount() >= 5); // nothing was done to them
    console.click(u"undo.show"_s);
    QTRY_VERIFY(preview->isVisible() && preview->plan().undoes == run.journalRun);
    QVERIFY(preview->plan().ticked(Operation::Kind::Invite) > 100);
}

void TestScenarioTerm::a_freeze_window_is_shown()
{
    CampusRules frozen = rules();
    qint64 category = 0;
    m_servers->moodleHost().run([&] { category = m_servers->moodleWorld().course(contracts)->category; });
    const QDate today = QDate::currentDate();
    frozen.freezes = {{.name = u"examens"_s, .from = today, .until = today, .categories = {CategoryId{category}}}};
    frozen.limits.removalsPerRoom = frozen.limits.removalsPerRun = 1000;
    frozen.limits.removalsShare = 1;
    DemoConsole console(*m_servers, frozen);
    choose(console, CourseItem::Kind::Course, u"DRT305"_s);
    QTest::keyClick(&console.window, Qt::Key_F7, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(console.find(u"preview"_s)->isVisible(), 30'000);
    QAbstractItemModel *tree = console.find<QTreeView>(u"plan.tree"_s)->model();
    const QModelIndex removals = tree->index(tree->rowCount() - 1, 0);
    QVERIFY(tree->index(0, 0, removals).data(PlanModel::BlockedRole).toString().contains(u"examens"_s));
}

QTEST_MAIN(TestScenarioTerm)
#include "tst_scenarioterm.moc"
