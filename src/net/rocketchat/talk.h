// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader and writer of Rocket.Chat shares: the line, who we are, and what we have learnt about the server.
#pragma once

#include "domain/chat.h"
#include "net/rocketchat/judge.h"
#include "net/transport.h"
#include "ports/progress.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <concepts>

namespace diapason::rocketchat {

/// One endpoint is one aggregate: where, what with, and how its answer reads. `parse` runs on any thread.
/// `needs` is the permission without which it is refused, empty when there is none.
template <class E>
concept Endpoint = requires(const E &e, QByteArray body) {
    { E::path } -> std::convertible_to<QLatin1StringView>;
    { E::needs } -> std::convertible_to<QLatin1StringView>;
    { E::parse(body) } -> std::same_as<Result<typename E::Reply>>;
    requires requires {
        { e.query() } -> std::same_as<Pairs>;
    } || requires {
        { e.body() } -> std::same_as<QJsonObject>;
    };
};
template <class E>
concept Writes = requires(const E &e) { e.body(); };

/// How this server answers, learnt from its first answers (rocketchat.md §8). Never guessed from its version.
struct Learnt {
    std::optional<bool> unlimited = {}; ///< whether count=0 means everything
    int cap = 0; ///< the most rows it gives at once; 0: not known
    bool noMembersByRole = false; ///< no rooms.membersOrderedByRole
    bool noRoomsRoles = false; ///< no rooms.roles
    bool noInviteLists = false; ///< groups.invite takes one account at a time
    bool noAccountSearch = false; ///< users.autocomplete is refused: no view-outside-room
    bool noAddressLookup = false; ///< users.info takes no e-mail address
    bool userRoomsByFields = false; ///< users.info knows no includeUserRooms
    bool noListAll = false; ///< groups.listAll is refused: no view-room-administration
    std::optional<AccountDirectory> directory = {}; ///< every account, once listed
    int accounts = -1; ///< how many there are, as a listing announced it last
    int questionsComing = 0; ///< about single accounts, besides the one that is asked now
};

/// A long reading that wants to tell of a rate limit that holds it back.
struct Watcher {
    ProgressFn told = {};
    Progress at = {};
};

struct Talk {
    Talk(QUrl base, QByteArray userId, QByteArray token, Clock &time, TransportOptions options)
        : clock(time),
          transport(std::move(base), time, std::move(options)),
          credentials{{"X-User-Id", std::move(userId)}, {"X-Auth-Token", std::move(token)}}
    {
        transport.onWaiting([this](const QDateTime &until, const QString &call) { waiting(until, call); });
    }
    Q_DISABLE_COPY_MOVE(Talk)

    void waiting(const QDateTime &until, const QString &call);

    Clock &clock;
    Transport transport;
    QList<std::pair<QByteArray, QByteArray>> credentials;
    Learnt learnt;
    QList<Watcher *> watchers;
    std::function<void(QDateTime until, QString call)> onWaiting;
};
using TalkPtr = std::shared_ptr<Talk>;

/// "groups.members" of "/api/v1/groups.members", "info" of "/api/info".
[[nodiscard]] QString callName(QLatin1StringView path);

/// Says one sentence. A refusal that names no permission gets the endpoint's.
template <Endpoint E>
[[nodiscard]] QCoro::Task<Result<typename E::Reply>> say(TalkPtr talk, E sentence, std::stop_token stop)
{
    Call call{.path = E::path, .name = callName(E::path), .headers = talk->credentials};
    if constexpr (Writes<E>) {
        call.verb = Verb::Post;
        call.body = QJsonDocument(sentence.body()).toJson(QJsonDocument::Compact);
        call.write = true;
    } else {
        call.query = sentence.query();
    }
    if constexpr (requires { E::patience; })
        call.patience = E::patience;
    Result<typename E::Reply> reply = co_await talk->transport.ask(std::move(call), &E::parse, std::move(stop));
    if (!reply && reply.error().kind == Error::Kind::Denied && !E::needs.isEmpty() && isGenericRefusal(reply.error().code))
        reply.error().code = E::needs;
    co_return reply;
}

} // namespace diapason::rocketchat
