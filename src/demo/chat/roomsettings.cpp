// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/roomsettings.h"

#include "demo/chat/names.h"
#include "demo/chat/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

/// What the wire calls it, and what the room's `retention` object calls it.
const QHash<QString, QString> &retentionKeys()
{
    static const QHash<QString, QString> keys
        = {{u"retentionEnabled"_s, u"enabled"_s}, {u"retentionOverrideGlobal"_s, u"overrideGlobal"_s},
            {u"retentionMaxAge"_s, u"maxAge"_s}, {u"retentionExcludePinned"_s, u"excludePinned"_s},
            {u"retentionFilesOnly"_s, u"filesOnly"_s}, {u"retentionIgnoreThreads"_s, u"ignoreThreads"_s}};
    return keys;
}

const QStringList &otherKeys()
{
    static const QStringList keys = {u"roomName"_s, u"roomAvatar"_s, u"featured"_s, u"roomTopic"_s, u"roomAnnouncement"_s,
        u"roomDescription"_s, u"roomCustomFields"_s, u"roomType"_s, u"readOnly"_s, u"reactWhenReadOnly"_s, u"systemMessages"_s,
        u"default"_s, u"joinCode"_s, u"encrypted"_s, u"favorite"_s};
    return keys;
}

/// Text becomes what the key wants, as the validators do it.
QJsonValue coerced(const QString &key, const QJsonValue &value)
{
    if (key == "retentionMaxAge"_L1)
        return value.isString() ? QJsonValue(value.toString().toDouble()) : value;
    return value.isString() ? QJsonValue(value == "true"_L1) : value;
}

/// The keys of this call without those the server discards beside retentionOverrideGlobal.
QJsonObject kept(const ChatCall &call)
{
    QJsonObject out;
    for (auto it = call.body.begin(); it != call.body.end(); ++it) {
        if (it.key() != "rid"_L1)
            out.insert(it.key(), retentionKeys().contains(it.key()) ? coerced(it.key(), *it) : *it);
    }
    const QJsonValue override = out.value("retentionOverrideGlobal"_L1);
    if (override.isUndefined() || (override.toBool() && !call.profile().overrideDiscardsAlways))
        return out;
    for (const QString &key :
        {u"retentionMaxAge"_s, u"retentionExcludePinned"_s, u"retentionFilesOnly"_s, u"retentionIgnoreThreads"_s})
        out.remove(key);
    return out;
}

std::optional<Refusal> refusedRetention(const ChatCall &call, const QString &key, const QJsonValue &value)
{
    const ChatRoom &room = *call.room;
    if (call.profile().retentionNeedsObject) {
        // That code has no check at all on the override, which is the way round the refusal.
        if (key == "retentionOverrideGlobal"_L1)
            return std::nullopt;
        if (!room.retention)
            return thrownWith(call, u"error-action-not-allowed"_s, u"Room does not have retention policy"_s).error();
    }
    const QJsonValue stored = room.retention.value_or(QJsonObject{}).value(retentionKeys().value(key));
    if (value != stored && !call.mayHere(u"edit-room-retention-policy"_s))
        return thrownWith(call, u"error-action-not-allowed"_s, u"Editing room retention policy is not allowed"_s).error();
    return std::nullopt;
}

std::optional<Refusal> refusedSetting(const ChatCall &call, const QString &key, const QJsonValue &value)
{
    if (retentionKeys().contains(key))
        return refusedRetention(call, key, value);
    if ((key == "default"_L1 || key == "featured"_L1) && !call.may(u"view-room-administration"_s))
        return thrown(call, u"error-action-not-allowed"_s, u"saveRoomSettings"_s).error();
    if (key == "encrypted"_L1 && !call.mayHere(u"toggle-room-e2e-encryption"_s))
        return thrown(call, u"error-action-not-allowed"_s, u"saveRoomSettings"_s).error();
    if (key != "roomName"_L1 || value.toString() == call.room->name)
        return std::nullopt;
    if (!followsRule(value.toString(), call.world.text(u"UTF8_Channel_Names_Validation"_s)))
        return thrownWith(call, u"error-invalid-room-name"_s, u"%1 is not a valid room name."_s.arg(value.toString())).error();
    if (call.world.roomByName(value.toString()))
        return thrownWith(call, u"error-duplicate-channel-name"_s, u"A channel with name '%1' exists"_s.arg(value.toString()))
            .error();
    return std::nullopt;
}

void saveRetention(const ChatCall &call, const QString &key, const QJsonValue &value)
{
    QJsonObject retention = call.room->retention.value_or(QJsonObject{});
    if (key == "retentionMaxAge"_L1 && value.toDouble() == 0 && call.profile().zeroMaxAgeBecomes30)
        retention.insert(u"maxAge"_s, 30);
    else if (key == "retentionIgnoreThreads"_L1 && !value.toBool() && call.profile().overrideDiscardsAlways)
        retention.remove(u"ignoreThreads"_s); // older code stores only `true`
    else
        retention.insert(retentionKeys().value(key), value);
    call.room->retention = retention;
}

void saveSetting(const ChatCall &call, const QString &key, const QJsonValue &value)
{
    ChatRoom &room = *call.room;
    if (retentionKeys().contains(key))
        saveRetention(call, key, value);
    else if (key == "roomName"_L1)
        call.world.renameRoom(room, value.toString());
    else if (key == "roomTopic"_L1)
        room.topic = value.toString();
    else if (key == "roomAnnouncement"_L1)
        room.announcement = value.toString();
    else if (key == "roomDescription"_L1)
        room.description = value.toString();
    else if (key == "roomCustomFields"_L1)
        room.customFields = value.toObject();
    else if (key == "readOnly"_L1)
        room.readOnly = value.toBool();
    else if (key == "systemMessages"_L1)
        room.sysMes = value;
    else if (key == "default"_L1)
        room.isDefault = value.toBool();
    else if (key == "encrypted"_L1)
        room.encrypted = value.toBool();
}

} // namespace

Answer saveRoomSettings(ChatCall &call)
{
    call.room = call.body.value("rid"_L1).isString() ? call.world.roomById(call.text(u"rid"_s)) : nullptr;
    const auto isKnown
        = [](const QString &key) { return key == "rid"_L1 || retentionKeys().contains(key) || otherKeys().contains(key); };
    if (!call.body.value("rid"_L1).isString())
        return thrown(call, u"error-invalid-room"_s, u"saveRoomSettings"_s);
    if (!std::ranges::all_of(call.body.keys(), isKnown))
        return thrown(call, u"error-invalid-settings"_s, u"saveRoomSettings"_s);
    if (!call.room)
        return thrown(call, u"error-invalid-room"_s, u"saveRoomSettings"_s);
    if (!call.mayHere(u"edit-room"_s))
        return thrownWith(
            call, u"error-action-not-allowed"_s, u"Editing room is not allowed"_s, {{u"method"_s, u"saveRoomSettings"_s}});
    const QJsonObject settings = kept(call);
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (auto refused = refusedSetting(call, it.key(), *it))
            return std::unexpected(*refused);
    }
    for (auto it = settings.begin(); it != settings.end(); ++it)
        saveSetting(call, it.key(), *it);
    call.room->updatedAt = call.world.now();
    return QJsonObject{{u"rid"_s, call.room->id}};
}

} // namespace diapason::demo
