// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/personrooms.h"

#include "net/rocketchat/json.h"
#include "net/rocketchat/roles.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

using json::Keys;

Pairs AccountRooms::query() const
{
    const Pairs how = byFields ? Pairs{{u"fields"_s, u"{\"userRooms\":1}"_s}} : Pairs{{u"includeUserRooms"_s, u"true"_s}};
    return Pairs{{u"userId"_s, id.value}} + how;
}

Result<AccountRooms::Reply> AccountRooms::parse(const QByteArray &body)
{
    return json::parse<Reply>(body, [](Keys &root, Reply &rooms) {
        QList<PersonRoom> groups;
        const auto keep = [&groups](Keys &row) {
            const bool isGroup = row.text("t", QString()) == "p"_L1;
            const RoomId room{row.text("rid")}; // `_id` is the subscription's
            if (isGroup)
                groups.append({.room = room, .name = row.text("name", QString()), .roles = rolesOf(row.texts("roles"))});
        };
        const bool known = root.inside("user", [&](Keys &user) {
            if (user.each("rooms", keep, json::Presence::Optional))
                rooms = groups;
        });
        if (!known)
            root.fail("user");
    });
}

QCoro::Task<Result<PersonRooms>> readPersonRooms(TalkPtr talk, AccountId account, std::stop_token stop)
{
    AccountRooms question{.id = account, .byFields = talk->learnt.userRoomsByFields};
    Result<AccountRooms::Reply> answer = co_await say(talk, question, stop);
    if (answer && !*answer) { // an old server does not know the word, a young one ignores the other
        question.byFields = !question.byFields;
        answer = co_await say(talk, question, stop);
        if (answer && *answer)
            talk->learnt.userRoomsByFields = question.byFields;
    }
    if (!answer)
        co_return Failure{answer.error()};
    if (!*answer)
        co_return Failure{
            Error{.kind = Error::Kind::Denied, .server = Server::RocketChat, .code = QString(AccountRooms::needs)}};
    PersonRooms rooms{.account = account, .rooms = **answer, .at = talk->clock.now()};
    std::ranges::sort(rooms.rooms, {}, [](const PersonRoom &room) { return std::tie(room.name, room.room.value); });
    co_return rooms;
}

} // namespace diapason::rocketchat
