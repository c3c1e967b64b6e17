// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiet.h"

#include "domain/quiet.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using State = QuietRoom::State;

/// One journalled setting. The answer is settled by looking where it did not come.
struct Setting {
    std::optional<Outcome> outcome = {}; ///< none: it could not be journalled, so nothing left
    std::optional<Error> error = {};
};

QCoro::Task<bool> shows(Quieting at, RoomId id, QString lines)
{
    const Result<Room> room = co_await at.chat.room(id, {});
    co_return room &&muteTheSame(room->mutedLines, lines);
}

QCoro::Task<Setting> set(Quieting at, Operation operation, std::stop_token stop)
{
    const Result<QList<qint64>> entries = co_await at.journal.open(at.run, at.cmid, {operation}, at.clock.now());
    if (!entries)
        co_return Setting{.error = entries.error()};
    const Result<void> sent = co_await at.chat.muteLines(operation.room, operation.becomes, std::move(stop));
    Setting setting{.outcome = Outcome::Done};
    if (!sent) {
        const Error &error = sent.error();
        setting.error = error;
        const bool there = error.fateUnknown && co_await shows(at, operation.room, operation.becomes);
        setting.outcome = there                    ? Outcome::Done
            : error.fateUnknown                    ? Outcome::Doubtful
            : error.kind == Error::Kind::Cancelled ? Outcome::NotSent
                                                   : Outcome::Refused;
    }
    const QString code = *setting.outcome == Outcome::Done ? QString() : setting.error->code;
    const Result<void> closed = co_await at.journal.close(*entries, *setting.outcome, code, at.clock.now());
    if (!closed && !setting.error)
        setting.error = closed.error();
    co_return setting;
}

/// An entry about what was not sent, or must not be.
QCoro::Task<> note(Quieting at, Operation operation, Outcome outcome, QString code)
{
    const Result<QList<qint64>> entries = co_await at.journal.open(at.run, at.cmid, {operation}, at.clock.now());
    if (entries)
        (void)co_await at.journal.close(*entries, outcome, code, at.clock.now());
}

} // namespace

QCoro::Task<Muted> muteRoom(Quieting at, RoomId id, QString name, std::stop_token stop)
{
    const Result<Room> room = co_await at.chat.room(id, stop);
    if (!room)
        co_return Muted{.error = room.error()};
    Operation mute{.kind = Operation::Kind::Mute,
        .room = id,
        .name = name,
        .was = room->mutedLines,
        .becomes = mutedForRun(room->mutedLines)};
    if (muteTheSame(mute.was, mute.becomes))
        co_return Muted{};
    const Setting setting = co_await set(at, mute, std::move(stop));
    const bool touched = setting.outcome == Outcome::Done || setting.outcome == Outcome::Doubtful;
    co_return Muted{.muted = touched ? std::optional(mute) : std::nullopt,
        .error = setting.outcome == Outcome::Done ? std::nullopt : setting.error};
}

QCoro::Task<QuietRoom> unmuteRoom(Quieting at, Operation muted)
{
    QuietRoom told{.cmid = at.cmid, .room = muted.name, .state = State::Restored};
    Operation back = muted;
    back.kind = Operation::Kind::Unmute;
    back.was = muted.becomes;
    back.becomes = muted.was;
    const Result<Room> room = co_await at.chat.room(muted.room, {});
    if (!room) {
        const bool gone = room.error().kind == Error::Kind::NotFound;
        co_await note(at, back, gone ? Outcome::Skipped : Outcome::Doubtful, gone ? u"room-gone"_s : u"still-muted"_s);
        told.state = gone ? State::ChangedSince : State::StillMuted;
        told.error = room.error();
        co_return told;
    }
    if (muteTheSame(room->mutedLines, muted.was))
        co_return told; // it never took effect, or somebody gave it back
    if (!muteTheSame(room->mutedLines, muted.becomes)) {
        co_await note(at, back, Outcome::Skipped, u"muted-otherwise"_s);
        told.state = State::ChangedSince;
        co_return told;
    }
    const Setting setting = co_await set(at, back, {});
    if (setting.outcome == Outcome::Done)
        co_return told;
    told.state = State::StillMuted;
    told.error = setting.error;
    if (setting.outcome == Outcome::NotSent || setting.outcome == Outcome::Refused) // asked for again by the next look
        co_await note(at, back, Outcome::Doubtful, u"still-muted"_s);
    co_return told;
}

} // namespace diapason
