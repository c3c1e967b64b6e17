// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/json.h"
#include "net/rocketchat/calls.h"

namespace diapason::rocketchat {

using json::Keys;

Result<QString> Info::parse(const QByteArray &body)
{
    return json::parse<QString>(body, [](Keys &root, QString &version) { version = root.text("version"); });
}

Result<Me::Reply> Me::parse(const QByteArray &body)
{
    return json::parse<Reply>(body, [](Keys &root, Reply &me) {
        me.id = AccountId{root.text("_id")};
        me.username = root.text("username");
        me.roles = root.texts("roles");
    });
}

Result<Permissions::Reply> Permissions::parse(const QByteArray &body)
{
    return json::parse<Reply>(body, [](Keys &root, Reply &permissions) {
        root.each("update", [&](Keys &row) {
            const QString permission = row.text("_id");
            permissions.insert(permission, row.texts("roles"));
        });
    });
}

} // namespace diapason::rocketchat
