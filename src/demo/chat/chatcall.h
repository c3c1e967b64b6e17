// SPDX-License-Identifier: GPL-3.0-or-later
// One call on its way through the simulator, and the table row that says how it is treated.
#pragma once

#include "demo/chat/chatworld.h"
#include "demo/chat/schema.h"
#include "demo/http.h"

#include <QJsonObject>

#include <expected>

namespace diapason::demo {

/// What the server says instead of doing it; already in the shape of its version.
struct Refusal {
    int status = 400;
    QJsonObject body = {};
};

/// The answer's payload, to which the dispatcher adds `success`.
using Answer = std::expected<QJsonObject, Refusal>;

struct ChatRoute;

struct ChatCall {
    ChatWorld &world;
    const Request &request;
    const ChatRoute &route;
    QJsonObject query = {};
    QJsonObject body = {};
    ChatUser *caller = nullptr; ///< null only on anonymous routes
    QString token = {};
    ChatRoom *room = nullptr; ///< what `Need::Group` or `Need::AnyGroup` found
    ChatUser *target = nullptr; ///< what `Need::Person` found
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< for the answer

    [[nodiscard]] const ChatProfile &profile() const { return world.profile; }
    [[nodiscard]] const QJsonObject &params() const { return request.method == "GET" ? query : body; }
    [[nodiscard]] bool has(const QString &key) const { return params().contains(key); }
    [[nodiscard]] QString text(const QString &key) const; ///< numbers and booleans as text too
    [[nodiscard]] bool isTrue(const QString &key) const; ///< `true` or "true"
    [[nodiscard]] QStringList list(const QString &key) const; ///< a single value is a list of one
    [[nodiscard]] bool may(const QString &permission) const { return world.may(*caller, permission); }
    [[nodiscard]] bool mayHere(const QString &permission) const { return world.may(*caller, permission, room); }
    [[nodiscard]] QString header(const QByteArray &name) const { return QString::fromUtf8(request.headers.value(name)); }
    /// The client's address, behind as many proxies as the operator declared.
    [[nodiscard]] QString address() const;
};

/// What a handler wants resolved before it runs, in this order.
enum class Need : unsigned {
    Group = 1, ///< a private group the caller can access, by roomId or roomName (§1.8)
    AnyGroup = 2, ///< a private group, accessible or not
    Live = 4, ///< not archived (§4.20)
    Person = 8, ///< a user by userId, username or user (§4.0)
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

struct ChatRoute {
    QByteArray method = {};
    QString name = {};
    Answer (*handler)(ChatCall &) = nullptr;
    Needs needs = {};
    QString permission = {}; ///< declared: F5 without it
    Schema schema = {};
    QVersionNumber since = {}; ///< before: no such route
    bool anonymous = false; ///< no login needed; used when there is one
    bool secondFactor = false;
    bool bare = false; ///< the payload stands as it is, no `success` is added
};

} // namespace diapason::demo
