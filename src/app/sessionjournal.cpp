// SPDX-License-Identifier: GPL-3.0-or-later
// What a session has to do with its journal beside writing it: looking back, looking in, taking back.
#include "app/sessionwork.h"

namespace diapason {

void Session::wantJournal(JournalFilter filter) { d->scope.spawn(d->findInJournal(std::move(filter))); }

void Session::wantRuns(int limit, int offset) { d->scope.spawn(d->listRuns(limit, offset)); }

void Session::wantUndo(UndoScope scope) { d->scope.spawn(d->undo(std::move(scope))); }

void Session::stopUndo() { d->undoStop.request_stop(); }

void Session::forgetRuns(QDateTime before) { d->scope.spawn(d->forgetRuns(std::move(before))); }

/// A run of this very session is nobody's to look at; it settles what it can itself.
QCoro::Task<> SessionWork::lookBack()
{
    if (!m_session.m_run.busy() && m_lookingBack.isReady())
        m_lookingBack = lookBackOnce();
    co_await lookedBack();
}

QCoro::Task<> SessionWork::lookedBack()
{
    if (!m_lookingBack.isReady())
        co_await m_lookingBack;
}

QCoro::Task<> SessionWork::lookBackOnce()
{
    Recovery found
        = co_await diapason::lookBack(*m_moodle, *m_chat, *m_journal, *m_session.m_clock, m_session.m_campus.name, m_closing.get_token());
    if (m_closing.stop_requested())
        co_return;
    m_session.m_recovery = std::move(found);
    if (!m_session.m_recovery.nothing())
        emit m_session.recovered();
    if (!m_session.m_recovery.error) // of every campus: those that are never opened any more keep nothing longer either
        (void)co_await m_journal->forgetBefore(m_session.m_clock->now().addDuration(-journalStays), QString());
}

QCoro::Task<> SessionWork::findInJournal(JournalFilter filter)
{
    const Result<JournalPage> page = co_await m_journal->find(filter);
    if (page)
        emit m_session.journalRead(filter, *page);
    else
        emit m_session.journalFailed(page.error());
}

QCoro::Task<> SessionWork::listRuns(int limit, int offset)
{
    const Result<QList<JournalSummary>> runs = co_await m_journal->summaries(QString(m_session.m_campus.name), limit, offset);
    if (runs)
        emit m_session.runsRead(*runs);
    else
        emit m_session.journalFailed(runs.error());
}

QCoro::Task<> SessionWork::undo(UndoScope wanted)
{
    undoStop = std::stop_source{};
    const std::stop_token stop = undoStop.get_token();
    co_await lookedBack(); // what is not settled cannot be taken back
    const Result<UndoOffer> offer = co_await prepareUndo(
        reader, *m_moodle, *m_journal, m_session.m_campus.name, std::move(wanted), m_session.m_catalogue, {}, stop);
    if (!offer) {
        noteFailure(offer.error());
        emit m_session.undoFailed(offer.error());
        co_return;
    }
    for (const auto &comparison : offer->based) {
        settle(comparison);
        emit m_session.checkChanged(comparison->activity.cmid);
    }
    emit m_session.undoReady(*offer);
    for (const auto &comparison : offer->based)
        co_await keepCheck(comparison);
}

QCoro::Task<> SessionWork::forgetRuns(QDateTime before)
{
    const Result<int> runs = co_await m_journal->forgetBefore(before, QString(m_session.m_campus.name));
    if (runs)
        emit m_session.forgotten(*runs);
    else
        emit m_session.journalFailed(runs.error());
}

} // namespace diapason
