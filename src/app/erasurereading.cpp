// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/erasurereading.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// What the catalogue knows of the room's activity.
void takeActivity(ErasureRoom &room, const Catalogue &catalogue)
{
    for (const Link &link : catalogue.links) {
        const Activity *activity = link.room == room.room.id ? catalogue.activity(link.cmid) : nullptr;
        if (!activity)
            continue;
        room.cmid = activity->cmid;
        room.activity = activity->name;
        if (const Course *course = catalogue.course(activity->course)) {
            room.course = course->fullName;
            room.category = course->category;
        }
    }
}

/// Whether a check says that Moodle still wants the account there.
bool isExpected(const Comparison &check, const AccountId &account)
{
    return std::ranges::any_of(check.rows, [&](const DriftRow &row) {
        const RoomMember *member = check.member(row);
        const Account *known = check.account(row);
        const bool theirs = (member && member->id == account) || (known && known->id == account);
        return theirs && row.expected != MemberRole::None;
    });
}

void takeMembers(ErasureRoom &room, const RoomReading &reading, const AccountId &service)
{
    room.readAt = reading.stamp.at;
    if (!reading.stamp.complete()) {
        for (const Gap &gap : reading.stamp.gaps)
            room.error = gap.error ? gap.error : room.error;
        if (!room.error)
            room.error = Error{.kind = Error::Kind::Refused, .code = u"incomplete"_s};
        return;
    }
    const auto ours = [&](const RoomMember &member) { return member.id == service; };
    room.readable = std::ranges::any_of(reading.members, ours);
    room.members = int(reading.members.size()) - int(room.readable);
    room.owners = int(std::ranges::count_if(reading.members, [](const RoomMember &member) { return member.roles.owner; }));
}

QCoro::Task<ErasureRoom> readRoom(ChatServer &chat, PersonRoom mine, ErasureQuestion question, std::stop_token stop)
{
    ErasureRoom found{.room = {.id = mine.room, .name = mine.name},
        .roles = mine.roles,
        .counts = question.counts.value(mine.room)};
    const Result<Room> room = co_await chat.room(mine.room, stop);
    if (room)
        found.room = *room;
    takeActivity(found, question.catalogue);
    if (const auto check = question.checks.value(found.cmid))
        found.expected = isExpected(*check, question.account);
    if (!room) {
        found.error = room.error();
        found.readable = false;
        co_return found;
    }
    takeMembers(found, co_await chat.members(*room, {}, stop), question.catalogue.chat.accountId);
    co_return found;
}

} // namespace

QCoro::Task<Result<ErasureRehearsal>> rehearseErasure(
    ChatServer &chat, Clock &clock, ErasureQuestion question, ProgressFn progress, std::stop_token stop)
{
    const Result<QJsonObject> profile = co_await chat.dossiers().profile(question.account, stop);
    if (!profile)
        co_return Failure{profile.error()};
    const Result<PersonRooms> rooms = co_await chat.personRooms(question.account, stop);
    if (!rooms)
        co_return Failure{rooms.error()};
    ErasureRehearsal rehearsal{
        .account = erasedAccount(*profile), .person = question.person, .mayClean = question.catalogue.chat.mayInRooms(u"clean-channel-history"_s)};
    for (const PersonRoom &mine : rooms->rooms) {
        if (stop.stop_requested())
            co_return Failure{Error{.kind = Error::Kind::Cancelled}};
        if (progress)
            progress({.done = int(rehearsal.rooms.size()), .total = int(rooms->rooms.size())});
        rehearsal.rooms += co_await readRoom(chat, mine, question, stop);
    }
    rehearsal.obstacles = obstaclesOf(rehearsal.account, question.catalogue.chat, question.rules);
    if (!rehearsal.lastOwned().isEmpty())
        rehearsal.obstacles += AccountObstacle::LastOwner;
    const Result<QString> type = co_await chat.dossiers().erasureType(stop);
    if (type)
        rehearsal.erasureType = *type;
    else
        rehearsal.erasureUnread = type.error();
    rehearsal.at = clock.now();
    co_return rehearsal;
}

QCoro::Task<Result<QHash<RoomId, ErasureCounts>>> erasureCounts(WorkFile &collected, QList<RoomId> rooms)
{
    const Result<QList<PartReport>> reports = co_await collected.reports();
    if (!reports)
        co_return Failure{reports.error()};
    QHash<RoomId, ErasureCounts> counts;
    for (const PartReport &report : *reports) {
        // What was read in part tells no number.
        if (report.state != PartReport::State::Complete || !rooms.contains(report.room))
            continue;
        ErasureCounts &of = counts[report.room];
        if (report.part == CasePart::Messages)
            of.messages = report.items;
        else if (report.part == CasePart::Files)
            of.files = report.items;
        else if (report.part == CasePart::Mentions)
            of.others = report.items;
    }
    co_return counts;
}

} // namespace diapason
