// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/pages.h"
#include "net/rocketchat/readers.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

struct Roles {
    Result<QList<RoomMember>> members = QList<RoomMember>();
    QString source = {};
    int calls = 0;
};

bool isNoSuchCall(const std::optional<Error> &error)
{
    return error && error->kind == Error::Kind::NotFound && error->code == "404"_L1;
}

/// The list of members, with the roles of those who hold one. Who holds a role and is not listed is deactivated
/// (rocketchat.md T-6), and belongs to the reading all the same.
QList<RoomMember> withRoles(QList<RoomMember> members, const QList<RoomMember> &roles)
{
    QHash<AccountId, RoomMember> holders;
    for (const RoomMember &holder : roles)
        holders.insert(holder.id, holder);
    for (RoomMember &member : members) {
        if (const auto holder = holders.constFind(member.id); holder != holders.cend()) {
            member.roles = holder->roles;
            holders.erase(holder);
        }
    }
    for (const RoomMember &deactivated : roles) {
        if (holders.contains(deactivated.id))
            members.append(deactivated);
    }
    return members;
}

/// groups.roles is refused for archived rooms; rooms.roles is younger and is not.
QCoro::Task<Roles> readRoles(TalkPtr talk, RoomId room, std::stop_token stop)
{
    Roles roles;
    if (!talk->learnt.noRoomsRoles) {
        roles.source = callName(RolesOfRoom::path);
        roles.members = co_await say(talk, RolesOfRoom{room}, stop);
        roles.calls = 1;
        if (roles.members || !isNoSuchCall(roles.members.error()))
            co_return roles;
        talk->learnt.noRoomsRoles = true;
    }
    roles.source = callName(GroupRoles::path);
    roles.members = co_await say(talk, GroupRoles{room}, stop);
    ++roles.calls;
    co_return roles;
}

RoomReading readingOf(const Room &room, const Listing<RoomMember> &members, const QString &source, const QDateTime &at)
{
    RoomReading reading{.room = room, .members = members.rows, .calls = members.calls};
    reading.stamp = ReadStamp{.at = at, .sources = {source}, .gaps = members.gaps};
    return reading;
}

QCoro::Task<RoomReading> completed(TalkPtr talk, RoomReading reading, std::stop_token stop)
{
    const Roles roles = co_await readRoles(talk, reading.room.id, stop);
    reading.calls += roles.calls;
    if (roles.members) {
        reading.stamp.sources += roles.source;
        reading.members = co_await aside([all = reading.members, some = *roles.members] { return withRoles(all, some); });
    }
    co_return reading;
}

QCoro::Task<RoomReading> readByTwoLists(TalkPtr talk, Room room, ProgressFn progress, std::stop_token stop)
{
    auto rolesTask = say(talk, GroupRoles{room.id}, stop);
    Listing<RoomMember> members = co_await readAll(talk, GroupMembers{room.id}, progress, stop);
    const Result<QList<RoomMember>> roles = co_await rolesTask;
    ++members.calls;
    RoomReading reading = readingOf(room, members, callName(GroupMembers::path), talk->clock.now());
    if (roles) {
        reading.stamp.sources += callName(GroupRoles::path);
        reading.members = co_await aside([all = reading.members, some = *roles] { return withRoles(all, some); });
    } else if (!members.error) {
        reading.stamp.gaps += Gap{.kind = Gap::Kind::RolesUnread, .server = Server::RocketChat, .error = roles.error()};
    }
    co_return reading;
}

template <Endpoint E>
QCoro::Task<RoomReading> readOnePage(TalkPtr talk, Room room, std::stop_token stop)
{
    constexpr int pageful = 100; // what servers allow everywhere
    RoomReading reading{.room = room, .calls = 1};
    reading.stamp = ReadStamp{.at = talk->clock.now(), .sources = {callName(E::path)}, .gaps = {}};
    const auto page = co_await say(talk, E{.room = room.id, .window = {.offset = 0, .count = pageful}}, stop);
    if (!page) {
        reading.stamp.gaps = {gapOf(page.error(), room.usersCount, 0)};
        co_return reading;
    }
    reading.members = page->rows;
    if (page->rows.size() < page->total)
        reading.stamp.gaps = {
            {.server = Server::RocketChat, .expected = page->total, .got = int(page->rows.size())}};
    co_return reading;
}

} // namespace

QCoro::Task<RoomReading> readFirstMembers(TalkPtr talk, Room room, std::stop_token stop)
{
    if (!talk->learnt.noMembersByRole) {
        RoomReading reading = co_await readOnePage<MembersByRole>(talk, room, stop);
        if (reading.stamp.complete() || !isNoSuchCall(reading.stamp.gaps.first().error))
            co_return reading;
        talk->learnt.noMembersByRole = true;
    }
    co_return co_await readOnePage<GroupMembers>(talk, room, stop);
}

QCoro::Task<RoomReading> readMembers(TalkPtr talk, Room room, ProgressFn progress, std::stop_token stop)
{
    int calls = 0;
    if (!talk->learnt.noMembersByRole) {
        const Listing<RoomMember> members = co_await readAll(talk, MembersByRole{room.id}, progress, stop);
        if (!isNoSuchCall(members.error)) {
            RoomReading reading = readingOf(room, members, callName(MembersByRole::path), talk->clock.now());
            // More subscriptions than active members: a deactivated moderator may be among them.
            if (members.error || members.total == room.usersCount)
                co_return reading;
            co_return co_await completed(talk, std::move(reading), stop);
        }
        talk->learnt.noMembersByRole = true;
        calls = members.calls;
    }
    RoomReading reading = co_await readByTwoLists(talk, room, progress, stop);
    reading.calls += calls;
    co_return reading;
}

} // namespace diapason::rocketchat
