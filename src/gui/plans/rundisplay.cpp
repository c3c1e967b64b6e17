// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's page shows of its report.
#include "gui/plans/runpage.h"

#include "app/session.h"
#include "gui/parts/banner.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/countdownring.h"
#include "gui/parts/fact.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/settledbar.h"
#include "gui/plans/rundelegate.h"
#include "gui/plans/runwords.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shownGroups{RunGroup::Done, RunGroup::Skipped, RunGroup::Failed, RunGroup::ToCome};

} // namespace

void RunPage::showTitle()
{
    const RunReport &run = m_session.run();
    const bool stopping = run.state == RunReport::State::Stopping, finished = run.state == RunReport::State::Finished;
    const bool paused = run.state == RunReport::State::Paused;
    QSet<Cmid> accounts; // parts of an erasure that are no rooms
    for (const OperationResult &result : run.results)
        if (isOfNoActivity(result.cmid) && isOfAccount(result.operation.kind))
            accounts.insert(result.cmid);
    m_title->setTitle(m_holding && !stopping ? tr("Pausing after this call") : RunWords::title(run),
        RunWords::note(run, int(rooms().size() - accounts.size())), true);
    //: Button of a run: nothing more is sent until it goes on
    m_pause->setText(paused || m_holding ? tr("Resume") : tr("Pause"));
    m_pause->setSymbol(paused || m_holding ? "play-fill"_L1 : "pause-fill"_L1);
    m_pause->setVisible(run.busy());
    m_pause->setEnabled(!stopping);
    m_stop->setVisible(run.busy());
    m_stop->setEnabled(!stopping);
    m_report->setVisible(finished && !m_document.plan.rooms.isEmpty());
    m_undo->setVisible(finished && run.journalRun > 0 && run.count(Outcome::Done) > 0);
    m_again->setVisible(finished);
    m_back->setVisible(finished);
    m_back->setText(rooms().size() == 1 ? tr("Back to the activity") : tr("Back to the courses"));
}

void RunPage::showSettled()
{
    const RunReport &run = m_session.run();
    const bool finished = !run.busy();
    m_number->setText(words::number(run.settled()));
    m_of->setText(tr("operation(s) settled of %1", nullptr, run.settled()).arg(words::number(run.results.size())));
    const auto count = [this](RunGroup group) { return m_model.count(group); };
    const SettledBar::Parts parts{.done = count(RunGroup::Done),
        .skipped = count(RunGroup::Skipped),
        .failed = count(RunGroup::Failed),
        .toCome = count(RunGroup::ToCome) + count(RunGroup::Running)};
    QStringList said;
    for (size_t i = 0; i < shownGroups.size(); ++i) {
        const RunGroup group = shownGroups[i];
        const int number = group == RunGroup::ToCome ? parts.toCome : count(group);
        const QString words = RunWords::counted(group, number, finished);
        said << words;
        m_facts[qsizetype(i)]->setFact(runIcon(group), words,
            group == RunGroup::Failed && number > 0 ? Tone::Blocked
                : group == RunGroup::Done           ? Tone::Accent
                                                    : Tone::Plain);
        m_facts[qsizetype(i)]->setVisible(number > 0 || group == RunGroup::Done);
    }
    m_bar->setParts(parts, said.join(u", "_s));
}

void RunPage::showWaiting()
{
    const RunReport &run = m_session.run();
    const bool waiting = run.busy() && run.waitingUntil.isValid() && run.waitingUntil > m_session.clock().now();
    m_waiting->setVisible(waiting);
    if (!waiting) {
        m_ring->stop();
        m_until = {};
        return;
    }
    if (m_until != run.waitingUntil) {
        m_until = run.waitingUntil;
        m_ring->start(int(m_session.clock().now().msecsTo(m_until) + 999) / 1000);
    }
    m_waiting->setWords(tr("Rocket.Chat asks to wait: going on in %n second(s)", nullptr, m_ring->remaining()),
        tr("The server limits how many calls it takes in a while. Nothing is lost and nothing is to be done: the run goes on by "
           "itself."));
}

void RunPage::showVerdict()
{
    const RunReport &run = m_session.run();
    const RunVerdict verdict = RunWords::verdict(run);
    m_verdict->setVisible(!verdict.title.isEmpty());
    m_verdict->setKind(verdict.kind);
    m_verdict->setSymbol(verdict.icon);
    m_verdict->setWords(verdict.title, verdict.text);
    showVerdictActions();
}

void RunPage::showVerdictActions()
{
    const RunReport &run = m_session.run();
    m_verdict->clearActions();
    if (run.error && run.error->exchange > 0)
        m_verdict->addAction(u"exchange"_s, tr("Show the exchange"), Button::Kind::Quiet);
    const int parked = run.count(Outcome::Refused) + run.count(Outcome::Doubtful) + run.count(Outcome::NotSent);
    if (run.state == RunReport::State::Finished && parked > 0 && !m_document.plan.rooms.isEmpty())
        //: Button: a new plan of what failed, was of unknown fate, or was not sent
        m_verdict->addAction(u"retry"_s, tr("Retry what failed…"))->setToolTip(tr("As a new plan, to be looked at first"));
}

void RunPage::showChips()
{
    const bool finished = !m_session.run().busy();
    QList<ChipSpec> chips{{.id = u"all"_s, .word = tr("All"), .count = m_model.rowCount(), .tone = Tone::Accent}};
    for (const RunGroup group : {RunGroup::Failed, RunGroup::Skipped, RunGroup::Done, RunGroup::ToCome}) {
        if (const int count = m_model.count(group); count > 0)
            chips.append({.id = QString::number(int(group)),
                .word = RunWords::groupWord(group, finished),
                .count = count,
                .symbol = runIcon(group),
                .tone = group == RunGroup::Failed ? Tone::Blocked : Tone::Plain});
    }
    m_chips->setChips(chips);
    const QString id = m_chips->checked().value(0);
    m_filter.setGroup(id.isEmpty() || id == "all"_L1 ? std::nullopt : std::optional(RunGroup(id.toInt())));
}

} // namespace diapason
