// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/chatcall.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

QString asText(const QJsonValue &value) { return value.isArray() || value.isObject() ? QString{} : value.toVariant().toString(); }

} // namespace

QString ChatCall::text(const QString &key) const { return asText(params().value(key)); }

bool ChatCall::isTrue(const QString &key) const { return text(key) == "true"_L1; }

QStringList ChatCall::list(const QString &key) const
{
    const QJsonValue value = params().value(key);
    QStringList out;
    if (value.isArray()) {
        for (const auto &one : value.toArray())
            out.append(asText(one));
    } else if (!value.isUndefined() && !value.isNull()) {
        out.append(asText(value));
    }
    return out;
}

QString ChatCall::address() const
{
    const QStringList hops = header("x-forwarded-for").split(u',', Qt::SkipEmptyParts);
    if (world.trustedProxies <= 0 || hops.isEmpty())
        return request.peer.toString();
    return hops.at(std::max(qsizetype{0}, hops.size() - world.trustedProxies)).trimmed();
}

} // namespace diapason::demo
