// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retaining.h"

#include "domain/retentionplan.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// Up to so many rooms are looked at one by one; more are cheaper by the listing of all.
constexpr qsizetype fewRooms = 4;

using Rooms = QHash<RoomId, Room>;

QCoro::Task<Result<Rooms>> readRooms(RunPtr run, std::stop_token stop)
{
    Rooms found;
    if (run->indices.size() > fewRooms) {
        const Result<RoomListing> listing = co_await run->chat.rooms({}, stop);
        if (!listing)
            co_return Failure{listing.error()};
        for (const Room &room : listing->rooms)
            found.insert(room.id, room);
        co_return found;
    }
    const QList<qsizetype> indices = run->indices;
    for (const qsizetype i : indices) {
        const Result<Room> room = co_await run->chat.room(run->report.results.at(i).operation.room, stop);
        if (room)
            found.insert(room->id, *room);
        else if (room.error().kind != Error::Kind::NotFound)
            co_return Failure{room.error()};
    }
    co_return found;
}

/// Settles what need not or must not be written.
void screenRooms(RunState &run)
{
    for (const qsizetype i : std::as_const(run.indices)) {
        const Operation operation = run.report.results.at(i).operation;
        const auto room = run.rooms.constFind(operation.room);
        if (room == run.rooms.cend())
            run.settle(i, Outcome::Skipped, localError(u"room-gone"_s));
        else if (isRetained(room->retention, operation))
            run.settle(i, Outcome::AlreadySo);
        else if (!isUnchanged(room->retention, operation))
            run.settle(i, Outcome::Skipped, localError(u"retention-changed"_s));
    }
}

void confirmRooms(RunState &run)
{
    for (const qsizetype i : std::as_const(run.indices)) {
        const Operation &operation = run.report.results.at(i).operation;
        const auto room = run.rooms.constFind(operation.room);
        if (room == run.rooms.cend())
            continue;
        run.confirm(i, isRetained(room->retention, operation), u"no-effect"_s);
        run.report.rooms += *room;
    }
}

} // namespace

QCoro::Task<Result<void>> retainRoom(RunPtr run, Operation operation)
{
    return run->chat.saveRetention(run->rooms.value(operation.room), retentionAfter(operation), run->stop);
}

QCoro::Task<> applyRetention(RunPtr run)
{
    run->gather(Operation::Kind::SetRetention);
    if (run->indices.isEmpty() || !run->mayGoOn())
        co_return;
    Result<Rooms> before = co_await readRooms(run, run->stop);
    if (!before) {
        for (const qsizetype i : std::as_const(run->indices))
            run->settle(i, Outcome::NotSent, before.error());
        co_return;
    }
    run->rooms = *std::move(before);
    screenRooms(*run);
    QList<QList<qsizetype>> calls;
    for (const qsizetype i : run->open(Operation::Kind::SetRetention))
        calls += QList{i};
    const bool sends = !calls.isEmpty();
    co_await sendCalls(run, std::move(calls));
    if (sends) {
        run->report.state = RunReport::State::Verifying;
        run->tell();
        Result<Rooms> after = co_await readRooms(run, std::stop_token{}); // the look after a write: a stop does not spare it
        run->report.state = RunReport::State::Running;
        run->rooms = after ? *std::move(after) : Rooms{};
    }
    confirmRooms(*run);
    co_await closeEntries(run, run->indices);
    run->tell();
}

} // namespace diapason
