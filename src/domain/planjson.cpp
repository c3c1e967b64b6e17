// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planjson.h"

#include "domain/erasure.h"
#include "domain/retention.h"
#include "domain/stamp.h"

#include <array>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// In the order of Cause.
constexpr std::array causes{"present"_L1, "owner_counts"_L1, "never_added"_L1, "not_in_window"_L1, "log_unread"_L1,
    "removed_from_room"_L1, "added_then_gone"_L1, "left_room"_L1, "no_account"_L1, "account_deactivated"_L1,
    "enrolment_inactive"_L1, "account_suspended"_L1, "account_unconfirmed"_L1, "no_role_at_all"_L1, "role_not_mapped"_L1,
    "expected_moderator"_L1, "expected_member"_L1, "not_enrolled"_L1, "several_people"_L1, "protected_account"_L1,
    "people_unread"_L1, "state_unread"_L1, "members_unread"_L1, "roles_unread"_L1, "accounts_unread"_L1, "enrolment_suspended"_L1,
    "enrolment_not_started"_L1, "enrolment_expired"_L1, "outside_restriction"_L1, "access_unread"_L1, "role_unseen"_L1,
    "several_accounts"_L1, "account_to_confirm"_L1, "confirmed_gone"_L1};
static_assert(causes.size() == size_t(causeCount));
constexpr std::array befores{"absent"_L1, "member"_L1, "moderator"_L1, "owner"_L1};

QString timeText(const QDateTime &when) { return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString(); }

QJsonObject operationToJson(const Operation &operation)
{
    QJsonObject json{{u"do"_s, operationCode(operation.kind)}, {u"account"_s, operation.account.value},
        {u"username"_s, operation.username}, {u"name"_s, operation.name}, {u"class"_s, driftClassCode(operation.driftClass)},
        {u"cause"_s, QString(causes[size_t(operation.cause)])}, {u"before"_s, QString(befores[size_t(operation.before)])},
        {u"ticked"_s, operation.ticked}};
    if (operation.person.isValid())
        json.insert("moodle_user"_L1, operation.person.value);
    if (holdsSettings(operation.kind)) {
        json.insert("was"_L1, operation.was);
        json.insert("becomes"_L1, operation.becomes);
    }
    return json;
}

QJsonObject roomToJson(const RoomPlan &room)
{
    QJsonArray operations;
    for (const Operation &operation : room.operations)
        operations.append(operationToJson(operation));
    QJsonObject json{{u"cmid"_s, room.cmid.value}, {u"activity"_s, room.activity}, {u"course"_s, room.course},
        {u"category"_s, room.category.value}, {u"room"_s, room.room.id.value}, {u"room_name"_s, room.room.name},
        {u"archived"_s, room.room.archived}, {u"members_before"_s, room.membersBefore},
        {u"moderators_before"_s, room.moderatorsBefore}, {u"moodle_complete"_s, room.moodleComplete},
        {u"rocketchat_complete"_s, room.chatComplete}, {u"moodle_read"_s, timeText(room.moodleReadAt)},
        {u"rocketchat_read"_s, timeText(room.chatReadAt)}, {u"operations"_s, operations}};
    if (room.ownersBefore >= 0)
        json.insert("owners_before"_L1, room.ownersBefore);
    return json;
}

QJsonObject allowanceToJson(const Allowance &allowance)
{
    return {{u"guard"_s, verdictCode(allowance.kind)}, {u"cmid"_s, allowance.cmid.value}, {u"value"_s, allowance.value},
        {u"by"_s, allowance.by}, {u"why"_s, allowance.why}, {u"at"_s, timeText(allowance.at)}};
}

/// Reads values and remembers the path of the first bad one.
class PlanReader
{
public:
    QString bad = {};

    QString text(const QJsonObject &from, const QString &path, QLatin1StringView key)
    {
        return value(from, path, key, QJsonValue::String).toString();
    }
    qint64 number(const QJsonObject &from, const QString &path, QLatin1StringView key)
    {
        return value(from, path, key, QJsonValue::Double).toInteger();
    }
    bool flag(const QJsonObject &from, const QString &path, QLatin1StringView key)
    {
        return value(from, path, key, QJsonValue::Bool).toBool();
    }
    QDateTime time(const QJsonObject &from, const QString &path, QLatin1StringView key)
    {
        const QString written = text(from, path, key);
        const QDateTime read = QDateTime::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !read.isValid())
            fail(path, key);
        return read;
    }
    /// The index of a code among `count` that `name` gives.
    template <class Name>
    int oneOf(const QJsonObject &from, const QString &path, QLatin1StringView key, int count, Name name)
    {
        const QString code = text(from, path, key);
        for (int i = 0; i < count; ++i)
            if (name(i) == code)
                return i;
        fail(path, key);
        return 0;
    }
    void fail(const QString &path, QLatin1StringView key)
    {
        if (bad.isEmpty())
            bad = path.isEmpty() ? QString(key) : path + u'.' + key;
    }

private:
    QJsonValue value(const QJsonObject &from, const QString &path, QLatin1StringView key, QJsonValue::Type type)
    {
        const QJsonValue found = from.value(key);
        if (found.type() != type)
            fail(path, key);
        return found;
    }
};

/// Whether a text is what operations of this kind hold of before and after. A room may have had nothing; an activity has.
bool isSetting(Operation::Kind kind, const QString &json)
{
    if (kind == Operation::Kind::SetActivityRetention)
        return pluginRetentionOfJson(json).has_value();
    if (isOfAccount(kind))
        return accountFateOfJson(json).has_value();
    if (kind == Operation::Kind::RemoveMessages)
        return json.isEmpty() || messagesCounted({.was = json}) >= 0;
    return json.isEmpty() || (kind == Operation::Kind::Stamp ? stampOf(json).has_value() : retentionOfJson(json).has_value());
}

Operation readOperation(PlanReader &reader, const QJsonObject &from, const QString &path, const RoomId &room)
{
    Operation operation{.room = room};
    operation.kind = plannedKinds[size_t(reader.oneOf(
        from, path, "do"_L1, int(plannedKinds.size()), [](int i) { return operationCode(plannedKinds[size_t(i)]); }))];
    operation.account = AccountId{reader.text(from, path, "account"_L1)};
    operation.username = reader.text(from, path, "username"_L1);
    operation.name = reader.text(from, path, "name"_L1);
    operation.driftClass
        = DriftClass(reader.oneOf(from, path, "class"_L1, driftClassCount, [](int i) { return driftClassCode(DriftClass(i)); }));
    operation.cause
        = Cause(reader.oneOf(from, path, "cause"_L1, int(causes.size()), [](int i) { return QString(causes[size_t(i)]); }));
    operation.before = ActualRole(
        reader.oneOf(from, path, "before"_L1, int(befores.size()), [](int i) { return QString(befores[size_t(i)]); }));
    operation.ticked = reader.flag(from, path, "ticked"_L1);
    operation.person = MoodleUserId{from.value("moodle_user"_L1).toInteger()};
    if (holdsSettings(operation.kind)) {
        for (const auto &[key, place] : {std::pair{"was"_L1, &operation.was}, {"becomes"_L1, &operation.becomes}}) {
            *place = reader.text(from, path, key);
            if (!isSetting(operation.kind, *place))
                reader.fail(path, key);
        }
    }
    if (isOfRoom(operation.kind))
        return operation;
    if (isOfAccount(operation.kind) == room.isValid()) // an account's own fate belongs to no room, everything else to one
        reader.fail(path, "do"_L1);
    const bool isNew = operation.driftClass == DriftClass::NoAccount && !operation.username.isEmpty();
    if (!operation.account.isValid() && !isNew)
        reader.fail(path, "account"_L1);
    return operation;
}

/// Only an erasure, and the undo of one, has parts without a room; without an activity there are settings of rooms as well.
RoomPlan readRoom(PlanReader &reader, const QJsonObject &from, const QString &path, const Plan &plan)
{
    RoomPlan room{.cmid = Cmid{reader.number(from, path, "cmid"_L1)},
        .activity = reader.text(from, path, "activity"_L1),
        .course = reader.text(from, path, "course"_L1),
        .category = CategoryId{reader.number(from, path, "category"_L1)},
        .membersBefore = int(reader.number(from, path, "members_before"_L1)),
        .moderatorsBefore = int(reader.number(from, path, "moderators_before"_L1)),
        .moodleComplete = reader.flag(from, path, "moodle_complete"_L1),
        .chatComplete = reader.flag(from, path, "rocketchat_complete"_L1),
        .moodleReadAt = reader.time(from, path, "moodle_read"_L1),
        .chatReadAt = reader.time(from, path, "rocketchat_read"_L1)};
    room.room.id = RoomId{reader.text(from, path, "room"_L1)};
    room.room.name = reader.text(from, path, "room_name"_L1);
    room.room.archived = reader.flag(from, path, "archived"_L1);
    if (from.contains("owners_before"_L1))
        room.ownersBefore = int(reader.number(from, path, "owners_before"_L1));
    const bool erases = plan.erases > 0 || plan.undoes > 0;
    if (!room.room.id.isValid() && !(erases && isOfNoActivity(room.cmid)))
        reader.fail(path, "room"_L1);
    for (const QJsonValue operation : from.value("operations"_L1).toArray())
        room.operations += readOperation(
            reader, operation.toObject(), u"%1.operations[%2]"_s.arg(path).arg(room.operations.size()), room.room.id);
    const bool retains = !room.operations.isEmpty()
        && std::ranges::all_of(room.operations, [](const Operation &each) { return each.kind == Operation::Kind::SetRetention; });
    if (!room.cmid.isValid() || (isOfNoActivity(room.cmid) && !erases && !retains))
        reader.fail(path, "cmid"_L1);
    const bool takesBack = plan.erases == 0 && plan.undoes > 0;
    for (const Operation &operation : std::as_const(room.operations)) // a repair erases nothing
        if (isErasing(operation.kind) && plan.erases == 0 && !(takesBack && !isIrreversible(operation.kind)))
            reader.fail(path, "operations"_L1);
    return room;
}

Allowance readAllowance(PlanReader &reader, const QJsonObject &from, const QString &path)
{
    const auto kind = verdictKind(reader.text(from, path, "guard"_L1));
    if (!kind)
        reader.fail(path, "guard"_L1);
    return {.kind = kind.value_or(Verdict::Kind::Complete),
        .cmid = Cmid{reader.number(from, path, "cmid"_L1)},
        .value = int(reader.number(from, path, "value"_L1)),
        .by = reader.text(from, path, "by"_L1),
        .why = reader.text(from, path, "why"_L1),
        .at = reader.time(from, path, "at"_L1)};
}

} // namespace

QJsonObject planContent(const PlanDocument &document)
{
    QJsonArray rooms, allowances;
    for (const RoomPlan &room : document.plan.rooms)
        rooms.append(roomToJson(room));
    for (const Allowance &allowance : document.allowances)
        allowances.append(allowanceToJson(allowance));
    QJsonObject content{{u"campus"_s, document.campus}, {u"moodle"_s, document.moodle.toString(QUrl::FullyEncoded)},
        {u"rocketchat"_s, document.rocketchat.toString(QUrl::FullyEncoded)}, {u"author"_s, document.author},
        {u"made"_s, timeText(document.made)}, {u"undoes"_s, document.plan.undoes}, {u"rooms"_s, rooms},
        {u"allowances"_s, allowances}};
    if (document.plan.erases > 0)
        content.insert("erases"_L1, document.plan.erases);
    return content;
}

Result<PlanDocument> readPlan(const QJsonObject &content)
{
    PlanReader reader;
    PlanDocument document{.campus = reader.text(content, {}, "campus"_L1),
        .moodle = QUrl(reader.text(content, {}, "moodle"_L1)),
        .rocketchat = QUrl(reader.text(content, {}, "rocketchat"_L1)),
        .author = reader.text(content, {}, "author"_L1),
        .made = reader.time(content, {}, "made"_L1)};
    document.plan.undoes = reader.number(content, {}, "undoes"_L1);
    if (content.contains("erases"_L1))
        document.plan.erases = reader.number(content, {}, "erases"_L1);
    if (document.plan.erases > 0 && document.plan.undoes > 0)
        reader.fail({}, "erases"_L1);
    QSet<Cmid> seen;
    for (const QJsonValue room : content.value("rooms"_L1).toArray()) {
        const QString path = u"rooms[%1]"_s.arg(document.plan.rooms.size());
        document.plan.rooms += readRoom(reader, room.toObject(), path, document.plan);
        if (seen.contains(document.plan.rooms.last().cmid)) // twice, it would escape its limits
            reader.fail(path, "cmid"_L1);
        seen.insert(document.plan.rooms.last().cmid);
    }
    for (const QJsonValue allowance : content.value("allowances"_L1).toArray())
        document.allowances += readAllowance(reader, allowance.toObject(), u"allowances[%1]"_s.arg(document.allowances.size()));
    if (!reader.bad.isEmpty())
        return Failure{Error{.kind = Error::Kind::Usage, .code = u"plan-value"_s, .detail = reader.bad}};
    return document;
}

QJsonArray signaturesToJson(const QList<Signature> &signatures)
{
    QJsonArray array;
    for (const Signature &signature : signatures)
        array.append(QJsonObject{{u"by"_s, signature.by}, {u"at"_s, timeText(signature.at)}, {u"hash"_s, signature.hash}});
    return array;
}

QList<Signature> readSignatures(const QJsonArray &array)
{
    QList<Signature> signatures;
    for (const QJsonValue value : array)
        signatures += {.by = value["by"_L1].toString(),
            .at = QDateTime::fromString(value["at"_L1].toString(), Qt::ISODate),
            .hash = value["hash"_L1].toString()};
    return signatures;
}

} // namespace diapason
