// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionwork.h"

namespace diapason {

void Session::wantRetention()
{
    if (!m_retention.reading)
        d->scope.spawn(d->readRetention());
}

void Session::wantSample(RoomId room)
{
    if (!m_retention.sampling.contains(room))
        d->scope.spawn(d->readSample(std::move(room)));
}

QCoro::Task<> SessionWork::readRetention()
{
    m_session.m_retention.reading = true;
    emit m_session.retentionChanged();
    Result<WorkspaceRetention> read = co_await m_chat->retention(m_closing.get_token());
    RetentionState &state = m_session.m_retention;
    state.reading = false;
    if (m_closing.stop_requested())
        co_return;
    state.error = read ? std::nullopt : std::optional(read.error());
    if (read)
        state.workspace = *std::move(read);
    emit m_session.retentionChanged();
}

QCoro::Task<> SessionWork::readSample(RoomId id)
{
    const Room *room = m_session.m_catalogue.room(id);
    if (!room)
        co_return;
    m_session.m_retention.sampling.insert(id);
    emit m_session.retentionChanged();
    MessageSample sample = co_await m_chat->messageSample(*room, m_closing.get_token());
    m_session.m_retention.sampling.remove(id);
    if (m_closing.stop_requested())
        co_return;
    m_session.m_retention.samples.insert(id, std::move(sample));
    emit m_session.retentionChanged();
}

/// What a run read of rooms and activities after it wrote their retention.
void SessionWork::takeRooms(const RunReport &report)
{
    for (const Room &read : report.rooms)
        for (Room &room : m_session.m_catalogue.rooms.rooms)
            if (room.id == read.id)
                room = read;
    if (m_session.m_catalogue.companion)
        for (const CompanionActivity &read : report.activities)
            for (CompanionActivity &activity : m_session.m_catalogue.companion->activities)
                if (activity.cmid == read.cmid)
                    activity = read;
    if (!report.rooms.isEmpty() || !report.activities.isEmpty())
        emit m_session.catalogueChanged();
}

} // namespace diapason
