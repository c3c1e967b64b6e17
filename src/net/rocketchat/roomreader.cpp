// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/pages.h"
#include "net/rocketchat/readers.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

Result<RoomListing> listed(const Talk &talk, Listing<Room> groups, QString source, bool onlyOwn, int callsBefore)
{
    if (groups.error && (groups.rows.isEmpty() || groups.error->kind == Error::Kind::Cancelled))
        return Failure{*groups.error};
    RoomListing listing{.calls = callsBefore + groups.calls, .onlyOwn = onlyOwn};
    listing.stamp = ReadStamp{.at = talk.clock.now(), .sources = {source}, .gaps = groups.gaps};
    listing.rooms = std::move(groups.rows);
    return listing;
}

} // namespace

QCoro::Task<Result<ChatSite>> readSite(TalkPtr talk, AccountId self, std::stop_token stop)
{
    auto infoTask = say(talk, Info{}, stop);
    auto meTask = say(talk, Me{}, stop);
    auto permissionsTask = say(talk, Permissions{}, stop);
    const Result<QString> version = co_await infoTask;
    const Result<Me::Reply> me = co_await meTask;
    const Result<Permissions::Reply> permissions = co_await permissionsTask;
    if (!version)
        co_return Failure{version.error()}; // first: it tells a wrong address from a wrong token
    if (!me)
        co_return Failure{me.error()};
    if (!permissions)
        co_return Failure{permissions.error()};
    if (me->id != self) // cannot happen (rocketchat.md §2.3); acting under another name would be worse than stopping
        co_return Failure{Error{
            .kind = Error::Kind::Unauthenticated, .server = Server::RocketChat, .code = u"another-account"_s, .call = u"me"_s}};
    co_return ChatSite{.url = talk->transport.base(),
        .version = *version,
        .accountId = me->id,
        .username = me->username,
        .roles = me->roles,
        .ahead = talk->transport.ahead(),
        .permissions = *permissions};
}

QCoro::Task<Result<RoomListing>> readRooms(TalkPtr talk, ProgressFn progress, std::stop_token stop)
{
    int calls = 0;
    if (!talk->learnt.noListAll) {
        Listing<Room> all = co_await readAll(talk, AllGroups{}, progress, stop);
        if (!all.error || all.error->kind != Error::Kind::Denied)
            co_return listed(*talk, std::move(all), callName(AllGroups::path), false, 0);
        talk->learnt.noListAll = true;
        calls = all.calls;
    }
    Listing<Room> own = co_await readAll(talk, OwnGroups{}, progress, stop);
    co_return listed(*talk, std::move(own), callName(OwnGroups::path), true, calls);
}

} // namespace diapason::rocketchat
