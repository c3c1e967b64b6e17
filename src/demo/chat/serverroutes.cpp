// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace says about itself: contracts/rocketchat.md §2.5, §2.6, §2.7, §2.9.
#include "demo/chat/documents.h"
#include "demo/chat/paging.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

Answer info(ChatCall &call)
{
    const QVersionNumber &version = call.profile().version;
    const bool isTold = call.caller && call.may(u"view-statistics"_s);
    QJsonObject out{
        {u"version"_s, isTold ? version.toString() : u"%1.%2"_s.arg(version.majorVersion()).arg(version.minorVersion())},
        {u"minimumClientVersions"_s, QJsonObject{{u"desktop"_s, u"3.9.6"_s}, {u"mobile"_s, u"4.39.0"_s}}},
        {u"supportedVersions"_s, QJsonObject{{u"signed"_s, u"eyJhbGciOiJub25lIn0"_s}}},
        {u"workspaceUrl"_s, call.world.text(u"Site_Url"_s)},
    };
    if (isTold) {
        out.insert(u"info"_s,
            QJsonObject{{u"version"_s, version.toString()}, {u"build"_s, QJsonObject{{u"arch"_s, u"x64"_s}}},
                {u"marketplaceApiVersion"_s, u"1.50.0"_s}});
    }
    return out;
}

Answer publicSettings(ChatCall &call)
{
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    const QStringList wanted = call.profile().settingsById ? call.text(u"_id"_s).split(u',', Qt::SkipEmptyParts) : QStringList{};
    QStringList ids;
    for (auto it = call.world.settings.cbegin(); it != call.world.settings.cend(); ++it) {
        if (it->isPublic && (wanted.isEmpty() || wanted.contains(it.key())))
            ids.append(it.key());
    }
    return paged(u"settings"_s, ids, *page,
        [&](const QString &id) { return QJsonObject{{u"_id"_s, id}, {u"value"_s, call.world.settings.value(id).value}}; });
}

/// settings/:_id (§2.7): public ones and private ones alike.
Answer oneSetting(ChatCall &call)
{
    const QString id = call.request.path.section(u'/', -1);
    const auto setting = call.world.settings.constFind(id);
    if (setting == call.world.settings.cend())
        return said(u"Setting not found"_s); // the real sentence is not known
    return QJsonObject{{u"_id"_s, id}, {u"value"_s, setting->value}};
}

Answer permissionsListAll(ChatCall &call)
{
    QDateTime since;
    if (call.has(u"updatedSince"_s)) {
        since = QDateTime::fromString(call.text(u"updatedSince"_s), Qt::ISODateWithMs);
        if (!since.isValid() && call.profile().typedQueries)
            return invalidParams(u"must match format \"iso-date-time\""_s, true);
        if (!since.isValid())
            return thrown(call, u"error-roomId-param-invalid"_s);
    }
    QJsonArray update;
    const auto &permissions = call.world.permissions;
    for (auto it = permissions.cbegin(); it != permissions.cend(); ++it) {
        if (since.isValid() && call.world.permissionsUpdatedAt <= since)
            continue;
        update.append(QJsonObject{{u"_id"_s, it.key()}, {u"roles"_s, QJsonArray::fromStringList(*it)},
            {u"_updatedAt"_s, stamp(call.world.permissionsUpdatedAt)}});
    }
    return QJsonObject{{u"update"_s, update}, {u"remove"_s, QJsonArray{}}};
}

} // namespace

QList<ChatRoute> serverRoutes()
{
    return {
        {.method = "GET", .name = u"/api/info"_s, .handler = info, .anonymous = true},
        {.method = "GET", .name = u"settings.public"_s, .handler = publicSettings, .anonymous = true},
        {.method = "GET", .name = u"settings/:_id"_s, .handler = oneSetting, .permission = u"view-privileged-setting"_s},
        {.method = "GET", .name = u"permissions.listAll"_s, .handler = permissionsListAll},
    };
}

} // namespace diapason::demo
