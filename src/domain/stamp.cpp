// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stamp.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

const QString ours = u"diapason"_s, site = u"moodle"_s, cmid = u"cmid"_s;

std::optional<RoomStamp> read(const QJsonObject &object)
{
    const RoomStamp stamp{.site = object.value(site).toString(), .cmid = Cmid{object.value(cmid).toInteger()}};
    return stamp.site.isEmpty() || !stamp.cmid.isValid() ? std::nullopt : std::optional{stamp};
}

} // namespace

QString stampText(const std::optional<RoomStamp> &stamp)
{
    if (!stamp)
        return {};
    const QJsonObject object{{site, stamp->site}, {cmid, stamp->cmid.value}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<RoomStamp> stampOf(const QString &text) { return read(QJsonDocument::fromJson(text.toUtf8()).object()); }

Result<std::optional<RoomStamp>> stampIn(const QJsonObject &fields)
{
    const QJsonValue value = fields.value(ours);
    if (value.isUndefined() || value.isNull())
        return std::optional<RoomStamp>();
    std::optional<RoomStamp> stamp = read(value.toObject());
    if (!stamp)
        return Failure{Error{.kind = Error::Kind::Refused, .server = Server::RocketChat, .code = u"stamp-foreign"_s}};
    return stamp;
}

QJsonObject withStamp(QJsonObject fields, const std::optional<RoomStamp> &stamp)
{
    QJsonObject object = fields.value(ours).toObject(); // a later version may keep more there
    if (stamp) {
        object.insert(site, stamp->site);
        object.insert(cmid, stamp->cmid.value);
    } else {
        object.remove(site);
        object.remove(cmid);
    }
    if (object.isEmpty())
        fields.remove(ours);
    else
        fields.insert(ours, object);
    return fields;
}

RoomPlan stampPlan(const Comparison &comparison, const QString &site)
{
    RoomPlan plan{.cmid = comparison.activity.cmid};
    takeFacts(plan, comparison);
    const Room &room = comparison.room.room;
    const QString name = room.title();
    const RoomStamp stamp{.site = site, .cmid = comparison.activity.cmid};
    if (room.stamp == stamp)
        return plan;
    if (room.archived)
        plan.leftAside.append({LeftAside::Why::ArchivedFields, DriftClass::InStep, name});
    else
        plan.operations.append({.kind = Operation::Kind::Stamp,
            .room = room.id,
            .name = name,
            .driftClass = DriftClass::InStep,
            .cause = Cause::Present,
            .was = stampText(room.stamp),
            .becomes = stampText(stamp)});
    return plan;
}

} // namespace diapason
