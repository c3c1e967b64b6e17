// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery.h"

#include "app/erasing.h"
#include "app/quiet.h"
#include "app/retainingactivities.h"
#include "app/runpause.h"
#include "domain/quiet.h"
#include "domain/retentionplan.h"
#include "domain/stamp.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

struct Looking {
    MoodleServer &moodle;
    ChatServer &chat;
    Journal &journal;
    Clock &clock;
    std::stop_token stop;
    Recovery found = {};
    [[nodiscard]] bool goesOn() const { return !found.error && !stop.stop_requested(); }
};
using LookingPtr = std::shared_ptr<Looking>;

/// A room as it is now, and what the journal says was done there since.
struct Sight {
    QString fault = {}; ///< why it shows nothing
    QHash<AccountId, RoomRoles> members = {};
    QList<JournalEntry> since = {};
};

struct Judgement {
    Outcome outcome = Outcome::Doubtful;
    QString code = {};
};

/// Whether a later call about the same person decided what the room shows. Who became moderator in the same run was
/// added by it.
bool isOvertaken(const JournalEntry &entry, const QList<JournalEntry> &since)
{
    return std::ranges::any_of(since, [&](const JournalEntry &later) {
        const bool consequence = later.run == entry.run && entry.operation.kind == Operation::Kind::Invite
            && later.operation.kind == Operation::Kind::AddModerator;
        return later.id > entry.id && later.outcome == Outcome::Done && later.operation.account == entry.operation.account
            && !consequence;
    });
}

Judgement judged(const JournalEntry &entry, const Sight &sight)
{
    if (!sight.fault.isEmpty())
        return {.code = sight.fault};
    if (isOvertaken(entry, sight.since))
        return {.code = u"changed-since"_s};
    if (shows(sight.members, entry.operation))
        return {Outcome::Done, u"found-so"_s};
    // To a yes that nobody had checked, the run itself would have said the same.
    return entry.code == "unproven"_L1 ? Judgement{Outcome::Refused, u"no-effect"_s} : Judgement{Outcome::NotSent, u"not-so"_s};
}

QCoro::Task<Sight> lookAt(LookingPtr looking, RoomId id, QDateTime since)
{
    Sight sight;
    const Result<Room> room = co_await looking->chat.room(id, looking->stop);
    if (!room && (room.error().isTransient() || room.error().kind == Error::Kind::Cancelled))
        looking->found.error = room.error(); // the other rooms would not answer either
    if (!room) {
        sight.fault = room.error().kind == Error::Kind::NotFound ? u"room-gone"_s : u"room-unread"_s;
        co_return sight;
    }
    const RoomReading reading = co_await looking->chat.members(*room, {}, looking->stop);
    if (!reading.stamp.complete())
        sight.fault = u"room-unread"_s;
    sight.members = rolesOf(reading);
    const Result<JournalPage> done = co_await looking->journal.find(
        {.room = id, .outcomes = {Outcome::Done}, .from = since, .limit = std::numeric_limits<int>::max()});
    if (!done)
        looking->found.error = done.error();
    else
        sight.since = done->entries;
    co_return sight;
}

QCoro::Task<> wait(LookingPtr looking, std::chrono::milliseconds time)
{
    const auto pause = std::make_shared<RunPause>();
    pause->hold();
    looking->clock.after(time, pause.get(), [alarm = pause.get()] { alarm->release(); });
    co_await released(pause, looking->stop);
}

/// One room's entries of one run.
QCoro::Task<QList<Judgement>> judgeRoom(LookingPtr looking, QList<JournalEntry> entries)
{
    const QDateTime first = std::ranges::min(entries, {}, &JournalEntry::opened).opened;
    const QDateTime landed = std::ranges::max(entries, {}, &JournalEntry::opened).opened.addDuration(callsLand);
    const RoomId room = entries.first().operation.room;
    Sight sight = co_await lookAt(looking, room, first);
    const auto absent = [&](const JournalEntry &entry) { return judged(entry, sight).code == "not-so"_L1; };
    const qint64 left = looking->clock.now().msecsTo(landed);
    if (left > 0 && std::ranges::any_of(entries, absent)) {
        co_await wait(looking, std::chrono::milliseconds(left));
        if (looking->goesOn())
            sight = co_await lookAt(looking, room, first);
    }
    QList<Judgement> judgements;
    for (const JournalEntry &entry : std::as_const(entries))
        judgements += judged(entry, sight);
    co_return judgements;
}

/// Accounts of unknown fate, by their usernames.
QCoro::Task<QList<Judgement>> judgeAccounts(LookingPtr looking, QList<JournalEntry> entries)
{
    QStringList names;
    for (const JournalEntry &entry : std::as_const(entries))
        names += entry.operation.username;
    const QDateTime landed = std::ranges::max(entries, {}, &JournalEntry::opened).opened.addDuration(callsLand);
    AccountDirectory found = co_await looking->chat.accounts(names, {}, {}, looking->stop);
    const auto absent = [&](const QString &name) { return found.find(name) < 0; };
    const qint64 left = looking->clock.now().msecsTo(landed);
    if (left > 0 && std::ranges::any_of(names, absent)) {
        co_await wait(looking, std::chrono::milliseconds(left));
        if (looking->goesOn())
            found = co_await looking->chat.accounts(names, {}, {}, looking->stop);
    }
    QList<Judgement> judgements;
    for (const QString &name : std::as_const(names)) {
        const bool known = found.stamp().complete() && found.knows(name);
        judgements += !absent(name) ? Judgement{Outcome::Done, u"found-so"_s}
            : known                 ? Judgement{Outcome::NotSent, u"not-so"_s}
                                    : Judgement{.code = u"account-unread"_s};
    }
    co_return judgements;
}

/// What activities ask for, of unknown fate, in one listing.
QCoro::Task<QList<Judgement>> judgeActivities(LookingPtr looking, QList<JournalEntry> entries)
{
    const QDateTime landed = std::ranges::max(entries, {}, &JournalEntry::opened).opened.addDuration(callsLand);
    auto fates = activityFates(entries, co_await looking->moodle.companionActivities({}, looking->stop));
    const qint64 left = looking->clock.now().msecsTo(landed);
    if (left > 0 && std::ranges::contains(fates, u"not-so"_s, &std::pair<Outcome, QString>::second)) {
        co_await wait(looking, std::chrono::milliseconds(left));
        if (looking->goesOn())
            fates = activityFates(entries, co_await looking->moodle.companionActivities({}, looking->stop));
    }
    QList<Judgement> judgements;
    for (const auto &[outcome, code] : std::as_const(fates))
        judgements += Judgement{outcome, code};
    co_return judgements;
}

Judgement judged(const JournalEntry &entry, const Result<QJsonObject> &fields)
{
    if (!fields)
        return {.code = fields.error().kind == Error::Kind::NotFound ? u"room-gone"_s : u"room-unread"_s};
    const Result<std::optional<RoomStamp>> now = stampIn(*fields);
    if (now && stampText(*now) == entry.operation.becomes)
        return {Outcome::Done, u"found-so"_s};
    return now && stampText(*now) == entry.operation.was ? Judgement{Outcome::NotSent, u"not-so"_s}
                                                         : Judgement{.code = u"changed-since"_s};
}

Judgement judged(const JournalEntry &entry, const Result<Room> &room)
{
    if (!room)
        return {.code = room.error().kind == Error::Kind::NotFound ? u"room-gone"_s : u"room-unread"_s};
    if (isRetained(room->retention, entry.operation))
        return {Outcome::Done, u"found-so"_s};
    return isUnchanged(room->retention, entry.operation) ? Judgement{Outcome::NotSent, u"not-so"_s}
                                                         : Judgement{.code = u"changed-since"_s};
}

/// What became of a write about the room itself, by what `read` shows of it.
template <class Read>
QCoro::Task<Judgement> judgeRoomItself(LookingPtr looking, JournalEntry entry, Read read)
{
    const QDateTime landed = entry.opened.addDuration(callsLand);
    auto shown = co_await read(*looking, entry.operation.room);
    const qint64 left = looking->clock.now().msecsTo(landed);
    if (left > 0 && shown && judged(entry, shown).code == "not-so"_L1) {
        co_await wait(looking, std::chrono::milliseconds(left));
        if (looking->goesOn())
            shown = co_await read(*looking, entry.operation.room);
    }
    if (!shown && (shown.error().isTransient() || shown.error().kind == Error::Kind::Cancelled))
        looking->found.error = shown.error();
    co_return judged(entry, shown);
}

/// A link of unknown fate, by the room's custom fields.
QCoro::Task<Judgement> judgeStamp(LookingPtr looking, JournalEntry entry)
{
    return judgeRoomItself(std::move(looking), std::move(entry),
        [](Looking &look, const RoomId &room) { return look.chat.customFields(room, look.stop); });
}

/// A retention of unknown fate, by the room's own values.
QCoro::Task<Judgement> judgeRetention(LookingPtr looking, JournalEntry entry)
{
    return judgeRoomItself(std::move(looking), std::move(entry),
        [](Looking &look, const RoomId &room) { return look.chat.room(room, look.stop); });
}

/// The room settings of a run that nobody gave back, the latest of each room.
QList<JournalEntry> stillMuted(const QList<JournalEntry> &entries)
{
    QMap<RoomId, JournalEntry> muted;
    for (const JournalEntry &entry : entries) {
        const bool may = isUnsettled(entry) || entry.outcome == Outcome::Done;
        const bool sent = !isUnsettled(entry) && entry.outcome != Outcome::NotSent && entry.outcome != Outcome::Refused;
        if (entry.operation.kind == Operation::Kind::Mute && may)
            muted.insert(entry.operation.room, entry);
        else if (entry.operation.kind == Operation::Kind::Unmute && sent)
            muted.remove(entry.operation.room);
    }
    return muted.values();
}

/// Closes what is not settled of a room's settings, by what it mutes now.
QCoro::Task<> settleSettings(LookingPtr looking, QList<JournalEntry> entries, QString seen)
{
    for (const JournalEntry &entry : std::as_const(entries)) {
        const bool so = muteTheSame(seen, entry.operation.becomes), before = muteTheSame(seen, entry.operation.was);
        const Judgement judgement = so ? Judgement{Outcome::Done, u"found-so"_s}
            : before                   ? Judgement{Outcome::NotSent, u"not-so"_s}
                                       : Judgement{Outcome::Skipped, u"muted-otherwise"_s};
        const Result<void> closed
            = co_await looking->journal.close({entry.id}, judgement.outcome, judgement.code, looking->clock.now());
        if (!closed)
            looking->found.error = closed.error();
    }
}

/// Looks first, when what may have left has landed; what somebody changed meanwhile is left alone.
QCoro::Task<> giveBack(LookingPtr looking, JournalEntry muted, QList<JournalEntry> all)
{
    all.removeIf([&](const JournalEntry &entry) {
        return !isQuieting(entry.operation.kind) || entry.operation.room != muted.operation.room || !isUnsettled(entry);
    });
    if (!all.isEmpty()) {
        const QDateTime landed = std::ranges::max(all, {}, &JournalEntry::opened).opened.addDuration(callsLand);
        if (const qint64 left = looking->clock.now().msecsTo(landed); left > 0)
            co_await wait(looking, std::chrono::milliseconds(left));
    }
    if (!looking->goesOn())
        co_return;
    const Result<Room> room = co_await looking->chat.room(muted.operation.room, looking->stop);
    if (!room && (room.error().isTransient() || room.error().kind == Error::Kind::Cancelled)) {
        looking->found.error = room.error();
        co_return;
    }
    const Quieting at{looking->chat, looking->journal, looking->clock, muted.run, muted.cmid};
    const QuietRoom told = co_await unmuteRoom(at, muted.operation);
    if (room)
        co_await settleSettings(looking, all, room->mutedLines);
    if (!room || !muteTheSame(room->mutedLines, muted.operation.was))
        looking->found.quiet += told;
}

QCoro::Task<> closeAs(LookingPtr looking, QList<JournalEntry> entries, QList<Judgement> judgements)
{
    const QDateTime now = looking->clock.now();
    QMap<std::pair<Outcome, QString>, QList<qint64>> groups;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        JournalEntry entry = entries.at(i);
        const Judgement &judgement = judgements.at(i);
        if (entry.outcome != judgement.outcome || entry.code != judgement.code) {
            groups[{judgement.outcome, judgement.code}] += entry.id;
            entry.outcome = judgement.outcome;
            entry.code = judgement.code;
            entry.closed = now;
            ++looking->found.fresh;
        }
        looking->found.looked += entry;
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const Result<void> closed = co_await looking->journal.close(group.value(), group.key().first, group.key().second, now);
        if (!closed)
            looking->found.error = closed.error();
    }
}

template <class Judge>
QCoro::Task<> settleAll(LookingPtr looking, QList<JournalEntry> entries, Judge judge)
{
    if (entries.isEmpty() || !looking->goesOn())
        co_return;
    const QList<Judgement> judgements = co_await judge(looking, entries);
    if (looking->goesOn())
        co_await closeAs(looking, entries, judgements);
}

/// What is not settled of a room itself, one by one.
QCoro::Task<> settleRoomItself(LookingPtr looking, JournalEntry entry)
{
    const bool stamps = entry.operation.kind == Operation::Kind::Stamp;
    auto judging = stamps ? judgeStamp(looking, entry) : judgeRetention(looking, entry);
    const Judgement judgement = co_await judging;
    if (looking->goesOn())
        co_await closeAs(looking, {entry}, {judgement});
}

/// A step of an erasure of unknown fate, by what is there now.
QCoro::Task<> settleErasure(LookingPtr looking, JournalEntry entry)
{
    auto fate = co_await erasureFate(looking->chat, entry, looking->stop);
    const qint64 left = looking->clock.now().msecsTo(entry.opened.addDuration(callsLand));
    if (left > 0 && fate && fate->first != Outcome::Done) {
        co_await wait(looking, std::chrono::milliseconds(left));
        fate = co_await erasureFate(looking->chat, entry, looking->stop);
    }
    if (!fate)
        looking->found.error = fate.error();
    if (looking->goesOn())
        co_await closeAs(looking, {entry}, {{fate->first, fate->second}});
}

/// The last sign of life of a run, which is when its program went.
QDateTime lastSign(const JournalRun &run, const QList<JournalEntry> &entries)
{
    QDateTime last = run.started;
    for (const JournalEntry &entry : entries)
        last = std::max({last, entry.opened, entry.closed.isValid() ? entry.closed : entry.opened});
    return last;
}

/// A run that is held by us.
QCoro::Task<> settleRun(LookingPtr looking, JournalRun run)
{
    const Result<QList<JournalEntry>> entries = co_await looking->journal.entries(run.id);
    if (!entries) {
        looking->found.error = entries.error();
        co_return;
    }
    for (const JournalEntry &muted : stillMuted(*entries)) // the sooner the better
        if (looking->goesOn())
            co_await giveBack(looking, muted, *entries);
    QMap<RoomId, QList<JournalEntry>> rooms;
    QList<JournalEntry> accounts, activities;
    for (const JournalEntry &entry : *entries) {
        const bool ofActivity = entry.operation.kind == Operation::Kind::SetActivityRetention;
        const bool ofRoomItself = isOfRoom(entry.operation.kind) && !isQuieting(entry.operation.kind) && !ofActivity;
        if (ofActivity && isUnsettled(entry))
            activities += entry;
        if (ofRoomItself && isUnsettled(entry) && looking->goesOn())
            co_await settleRoomItself(looking, entry);
        if (isErasing(entry.operation.kind) && isUnsettled(entry) && looking->goesOn())
            co_await settleErasure(looking, entry);
        if (isUnsettled(entry) && !isOfRoom(entry.operation.kind) && !isErasing(entry.operation.kind))
            (entry.operation.kind == Operation::Kind::CreateAccount ? accounts : rooms[entry.operation.room]) += entry;
    }
    co_await settleAll(looking, accounts, judgeAccounts);
    co_await settleAll(looking, activities, judgeActivities);
    for (const QList<JournalEntry> &room : std::as_const(rooms))
        co_await settleAll(looking, room, judgeRoom);
    if (run.ended.isValid() || !looking->goesOn())
        co_return;
    const Result<void> ended = co_await looking->journal.endRun(run.id, lastSign(run, *entries));
    if (ended)
        ++looking->found.ended;
    else
        looking->found.error = ended.error();
}

} // namespace

int Recovery::count(Outcome outcome) const { return int(std::ranges::count(looked, outcome, &JournalEntry::outcome)); }

QCoro::Task<Recovery> lookBack(
    MoodleServer &moodle, ChatServer &chat, Journal &journal, Clock &clock, QString campus, std::stop_token stop)
{
    const auto looking = std::make_shared<Looking>(Looking{moodle, chat, journal, clock, stop});
    const Result<QList<JournalRun>> runs = co_await journal.unfinished(campus);
    if (!runs)
        looking->found.error = runs.error();
    for (const JournalRun &run : runs.value_or(QList<JournalRun>{})) {
        if (!looking->goesOn())
            break;
        const Result<bool> held = co_await journal.hold(run.id);
        if (!held)
            looking->found.error = held.error();
        else if (!*held)
            ++looking->found.elsewhere;
        if (!held || !*held)
            continue;
        co_await settleRun(looking, run);
        (void)co_await journal.letGo(run.id);
    }
    if (stop.stop_requested() && !looking->found.error)
        looking->found.error = Error{.kind = Error::Kind::Cancelled};
    co_return looking->found;
}

} // namespace diapason
