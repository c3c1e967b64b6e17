// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/chatsimulator.h"

#include "demo/chat/checks.h"
#include "demo/chat/querystring.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"
#include "demo/chat/uploads.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

constexpr auto apiRoot = "/api/v1/"_L1;

QByteArray tableKey(const QByteArray &method, const QString &name) { return method + ' ' + name.toUtf8(); }

QHash<QByteArray, ChatRoute> routeTable()
{
    QHash<QByteArray, ChatRoute> out;
    for (const auto &family : {serverRoutes, sessionRoutes, tokenRoutes, userReadRoutes, userWriteRoutes, groupReadRoutes,
             memberRoutes, groupCreateRoutes, groupWriteRoutes, roomRoleRoutes, messageRoutes, roomReadRoutes, roomWriteRoutes,
             historyRoutes, userRemovalRoutes}) {
        for (const ChatRoute &route : family())
            out.insert(tableKey(route.method, route.name), route);
    }
    return out;
}

Response json(int status, const QJsonObject &body)
{
    return {.status = status,
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
        .headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}}};
}

/// The web client answers every path the API does not know (T-37).
Response webPage(int status)
{
    return {.status = status,
        .body = "<!DOCTYPE html><html><head><title>Rocket.Chat</title></head><body><div id=\"react-root\"></div></body></html>",
        .contentType = "text/html; charset=utf-8"};
}

/// A setting's name is a part of the path (§2.7).
QString rowOf(const QString &route)
{
    constexpr auto settings = "settings/"_L1;
    return route.startsWith(settings) ? settings + u":_id"_s : route;
}

} // namespace

struct ChatSimulator::Machinery {
    QHash<QByteArray, ChatRoute> routes = routeTable();
    Checks checks = {};
};

ChatSimulator::ChatSimulator(ChatWorld &world) : m_world(world), m_machinery(std::make_unique<Machinery>()) { }

ChatSimulator::~ChatSimulator() = default;

void ChatSimulator::forgetLimits() { m_machinery->checks.forgetLimits(); }

QString ChatSimulator::routeOf(const Request &request)
{
    if (request.path.startsWith(apiRoot))
        return request.path.sliced(apiRoot.size());
    if (request.path.startsWith(uploadRoot))
        return u"file-upload"_s;
    return request.path == "/api/info"_L1 ? u"info"_s : request.path;
}

Response ChatSimulator::handle(const Request &request)
{
    // Info lives outside /api/v1, where its old place is gone (§2.5).
    if (request.method == "GET" && request.path.startsWith(uploadRoot))
        return fileAnswer(m_world, request);
    const bool isInfo = request.path == "/api/info"_L1;
    if (!isInfo && !request.path.startsWith("/api/"_L1))
        return webPage(200);
    const auto row = m_machinery->routes.constFind(tableKey(request.method, isInfo ? request.path : rowOf(routeOf(request))));
    if (row == m_machinery->routes.cend() || row->since > m_world.profile.version) {
        return m_world.profile.unknownRouteIsHtml
            ? webPage(404)
            : json(404, {{u"status"_s, u"error"_s}, {u"message"_s, u"The requested endpoint doesn't exist"_s}});
    }
    ChatCall call{.world = m_world, .request = request, .route = *row, .body = QJsonDocument::fromJson(request.body).object()};
    const auto query = parsedQuery(request.query);
    if (!query && m_world.profile.typedQueries)
        return json(400, {{u"success"_s, false}, {u"error"_s, u"Invalid query parameters"_s}});
    call.query = query.value_or(QJsonObject{});

    const std::optional<Refusal> refused = m_machinery->checks.run(call);
    const Answer answer = refused ? Answer{std::unexpected(*refused)} : row->handler(call);
    QJsonObject body = answer ? *answer : answer.error().body;
    if (answer && !row->bare)
        body.insert(u"success"_s, true);
    Response response = json(answer ? 200 : answer.error().status, body);
    response.headers += call.headers;
    return response;
}

} // namespace diapason::demo
