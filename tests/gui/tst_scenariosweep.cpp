// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of term on 2,000 activities: a sweep of one faculty that pauses and goes on, its counts as filters, what one
// more mapped role would settle, and a plan in which a room that would lose most of its members is blocked.
#include "gui/overview/overviewpage.h"
#include "gui/overview/tilestrip.h"
#include "gui/pages/activitypane.h"
#include "gui/plans/planspage.h"
#include "gui/plans/previewpage.h"
#include "gui/theme/theme.h"
#include "models/causesmodel.h"
#include "models/planmodel.h"
#include "support/democonsole.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QSettings>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Cmid crowded{48201 + 3 * 320}; ///< whose room still holds everybody of last year
constexpr int patience = 120'000;

QString said(const QAbstractItemModel *plan, PlanSection section, Cmid cmid)
{
    const auto *model = qobject_cast<const PlanModel *>(plan);
    for (int row = 0; model && row < plan->rowCount(); ++row) {
        const QModelIndex head = plan->index(row, 0);
        if (PlanSection(head.data(PlanModel::SectionRole).toInt()) != section)
            continue;
        for (int i = 0; i < plan->rowCount(head); ++i)
            if (const QModelIndex room = plan->index(i, 0, head); model->item(room).identity.number == cmid.value)
                return room.data(PlanModel::BlockedRole).toString();
    }
    return {};
}

} // namespace

class TestScenarioSweep final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_settings;
    std::unique_ptr<demo::DemoCampus> m_servers;
    std::unique_ptr<DemoConsole> m_console;

    OverviewPage *page() { return m_console->find<OverviewPage>(u"overviewPage"_s); }
    OverviewModel &rows() { return page()->pane()->rows(); }
    Session &session() { return *m_console->session; }
    qint64 number(const QString &tile) { return m_console->find<Tile>(u"overview.tiles."_s + tile)->spec().number; }
    qint64 known() { return number(u"in_step"_s) + number(u"drifting"_s); }
    QString text(const QString &label) { return m_console->find<QLabel>(label)->text(); }
    [[nodiscard]] CategoryId facultyOf(Cmid cmid)
    {
        const Catalogue &catalogue = session().catalogue();
        const Course *course = catalogue.course(catalogue.activity(cmid)->course);
        const Category *year = catalogue.category(course->category);
        return year->parent.isValid() ? year->parent : year->id;
    }
    [[nodiscard]] std::optional<MappingOffer> offer() const
    {
        const auto *causes = qobject_cast<CausesModel *>(m_console->find<QListView>(u"overview.causes"_s)->model());
        for (int row = 0; row < causes->rowCount(); ++row)
            if (const auto &found = causes->item(causes->index(row, 0)).offer)
                return found;
        return std::nullopt;
    }
    QSet<Cmid> cmidsOf(Standing standing)
    {
        QSet<Cmid> cmids;
        for (int at = 0; at < rows().rowCount(); ++at) {
            const OverviewLine &line = rows().line(rows().index(at, OverviewModel::Activity));
            if (line.standing == standing)
                cmids.insert(line.cmid);
        }
        return cmids;
    }
    void chooseFaculty();
    void sweepHalf();
    void sweepRest();
    void countsFilter();
    void mappingTellsTheTruth();
    void planIsBlocked();

private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DIAPASON_LARGE"))
            QSKIP("reads a quarter of the large campus: DIAPASON_LARGE=1 plays it");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QSettings(u"Diapason"_s, u"Diapason"_s).clear();
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
        m_servers = std::make_unique<demo::DemoCampus>(demo::DemoCampus::Options{.size = demo::Size::Large});
        m_console = std::make_unique<DemoConsole>(*m_servers, parseCampus(m_servers->campusFile()).value().rules);
        QTRY_VERIFY_WITH_TIMEOUT(session().catalogue().everyActivityKnown() && !session().job(), patience);
    }
    void cleanupTestCase()
    {
        m_console.reset();
        m_servers.reset();
    }
    void from_the_sweep_to_a_blocked_plan()
    {
        m_console->window.showPlace(u"overview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows().overview().activities, 2000, patience);
        QVERIFY(number(u"orphan"_s) > 0); // of the listing alone
        QVERIFY(number(u"unlinked"_s) > 0);
        chooseFaculty();
        sweepHalf();
        sweepRest();
        countsFilter();
        mappingTellsTheTruth();
        planIsBlocked();
    }
};

void TestScenarioSweep::chooseFaculty()
{
    auto *category = m_console->find<QComboBox>(u"overview.category"_s);
    const int faculty = category->findData(facultyOf(crowded).value);
    QVERIFY(faculty > 0);
    category->setCurrentIndex(faculty);
    QVERIFY(rows().rowCount() > 200 && rows().rowCount() < 400);
}

/// Read only, held in the middle: what is done can be looked at already, and what is not counts nowhere as in step.
void TestScenarioSweep::sweepHalf()
{
    const qint64 before = known();
    m_console->click(u"overview.startSweep"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().sweep().done >= 12 || !session().sweep().busy(), patience);
    QVERIFY(session().sweep().busy());
    m_console->click(u"overview.sweep.hold"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().sweep().paused(), patience);
    QVERIFY2(text(u"overview.sweep.note"_s).contains(u"nothing is written"_s), qPrintable(text(u"overview.sweep.note"_s)));
    QCOMPARE(m_console->find<QProgressBar>(u"overview.sweep.progress"_s)->maximum(), session().sweep().total);
    QVERIFY(session().sweep().done < session().sweep().total);
    QTRY_VERIFY_WITH_TIMEOUT(known() > before, patience);
    QVERIFY(known() < rows().rowCount());

    for (int at = 0; at < rows().rowCount(); ++at) {
        const QModelIndex index = rows().index(at, OverviewModel::Activity);
        if (!rows().line(index).known())
            continue;
        const Cmid cmid = rows().line(index).cmid;
        auto *table = page()->pane()->table();
        table->setFocus();
        table->setCurrentIndex(index);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_console->window.place(), u"courses"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->page->activity()->comparison() != nullptr, patience);
        QCOMPARE(m_console->page->activity()->cmid(), cmid);
        m_console->window.showPlace(u"overview"_s);
        return;
    }
    QFAIL("no line was read");
}

void TestScenarioSweep::sweepRest()
{
    m_console->click(u"overview.sweep.hold"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!session().sweep().busy(), patience);
    QCOMPARE(session().sweep().phase, SweepState::Phase::None);
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->find(u"overview.sweep"_s)->isVisible(), patience);
    QTest::qWait(300); // the page gathers changes
    for (int at = 0; at < rows().rowCount(); ++at) {
        const OverviewLine &line = rows().line(rows().index(at, OverviewModel::Activity));
        QVERIFY2(line.known() || !line.plannable(), qPrintable(line.courseTitle));
    }
}

void TestScenarioSweep::countsFilter()
{
    const int all = rows().rowCount();
    int seen = 0;
    for (const auto *id : {u"in_step", u"drifting", u"unlinked", u"vanished", u"unreadable"}) {
        const QString tile = u"overview.tiles."_s + QString(id);
        m_console->click(tile);
        seen += rows().rowCount();
        QVERIFY(rows().rowCount() <= number(QString(id)));
        m_console->click(tile);
        QCOMPARE(rows().rowCount(), all);
    }
    QCOMPARE(seen, all);
    QVERIFY(number(u"drifting"_s) > 0);
}

/// What the offer promises happens when it is taken, no more and no less.
void TestScenarioSweep::mappingTellsTheTruth()
{
    const std::optional<MappingOffer> promised = offer();
    QVERIFY(promised);
    QCOMPARE(promised->role, u"teacher"_s);
    QVERIFY(promised->rooms > 10);
    const qint64 drifting = number(u"drifting"_s), read = known() + number(u"unreadable"_s);
    const QSet<Cmid> before = cmidsOf(Standing::Drifting);
    const CampusRules rules = session().campus().rules;
    CampusRules mapped = rules;
    mapped.roles.members += u"teacher"_s;
    m_console->session->useRules(mapped);
    m_console->session->recallAll(); // the numbers of what is not at hand are made anew, too
    // Where nobody was looked up, nobody can say: such a room is unreadable then, and promised by nobody.
    const auto settled = [&] { return (before & cmidsOf(Standing::InStep)).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(known() + number(u"unreadable"_s) == read && settled() == promised->rooms, patience);
    m_console->session->useRules(rules);
    QTRY_COMPARE_WITH_TIMEOUT(number(u"drifting"_s), drifting, patience);
}

/// Over the faculty's drifting activities: adds and removals apart, and no removal that somebody did not tick.
void TestScenarioSweep::planIsBlocked()
{
    m_console->click(u"overview.tiles.drifting"_s);
    auto *table = page()->pane()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    const auto ticked = rows().tickedLines().size();
    QVERIFY(ticked > 10);
    m_console->click(u"overview.plan"_s);
    auto *preview = m_console->find<PreviewPage>(u"preview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible() && !preview->plan().rooms.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(preview->plan().rooms.size(), ticked, patience);
    int kicks = 0;
    for (const RoomPlan &room : preview->plan().rooms) {
        const int here = int(std::ranges::count(room.operations, Operation::Kind::Kick, &Operation::kind));
        kicks += here;
        if (room.cmid == crowded)
            QVERIFY2(10 * here >= 6 * room.membersBefore - 6, qPrintable(QString::number(here)));
    }
    QVERIFY(kicks > 60);
    QCOMPARE(preview->plan().ticked(Operation::Kind::Kick), 0);
    const QAbstractItemModel *tree = m_console->find<QTreeView>(u"plan.tree"_s)->model();
    const QString reason = said(tree, PlanSection::Removals, crowded);
    QVERIFY2(reason.contains(u"would lose"_s), qPrintable(reason));
    QTest::keyClick(&m_console->window, Qt::Key_Escape);
}

QTEST_MAIN(TestScenarioSweep)
#include "tst_scenariosweep.moc"
