// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/retention.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

std::optional<double> purgeAgeInDays(const ChatWorld &world, const ChatRoom &room)
{
    if (!world.isOn(u"RetentionPolicy_Enabled"_s))
        return std::nullopt;
    const QJsonObject own = room.retention.value_or(QJsonObject{});
    const double days = own.value("maxAge"_L1).toDouble(-1);
    if (own.value("enabled"_L1).toBool() && own.value("overrideGlobal"_L1).toBool() && days >= 0)
        return days;
    const bool isExempt = !own.value("enabled"_L1).toBool(true);
    if (isExempt || !world.isOn(u"RetentionPolicy_AppliesToGroups"_s))
        return std::nullopt;
    if (world.profile.atLeast(6, 10))
        return world.settings.value(u"RetentionPolicy_TTL_Groups"_s).value.toDouble() / 86400000.0;
    return world.settings.value(u"RetentionPolicy_MaxAge_Groups"_s).value.toDouble();
}

} // namespace diapason::demo
