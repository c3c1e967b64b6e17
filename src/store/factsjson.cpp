// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/factsjson.h"

#include "store/factsparts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason {

using namespace parts;

namespace {

QJsonObject toJson(const EnrolmentFact &fact)
{
    return {{u"m"_s, fact.method}, {u"i"_s, fact.instance}, {u"s"_s, int(fact.state)}, {u"f"_s, time(fact.from)},
        {u"u"_s, time(fact.until)}};
}

EnrolmentFact factOf(const QJsonObject &json)
{
    return {.method = json.value("m"_L1).toString(),
        .instance = json.value("i"_L1).toString(),
        .state = EnrolmentState(json.value("s"_L1).toInt()),
        .from = timeOf(json.value("f"_L1)),
        .until = timeOf(json.value("u"_L1))};
}

QJsonObject toJson(const RoleElsewhere &role)
{
    return {{u"r"_s, role.shortName}, {u"w"_s, int(role.where)}, {u"p"_s, role.place}, {u"c"_s, role.cmid.value}};
}

RoleElsewhere roleOf(const QJsonObject &json)
{
    return {.shortName = json.value("r"_L1).toString(),
        .where = RoleElsewhere::Where(json.value("w"_L1).toInt()),
        .place = json.value("p"_L1).toString(),
        .cmid = Cmid{json.value("c"_L1).toInteger()}};
}

QJsonObject toJson(const AccountCandidate &candidate)
{
    const Account &account = candidate.account;
    return {{u"p"_s, candidate.person.value}, {u"y"_s, int(candidate.why)}, {u"i"_s, account.id.value},
        {u"u"_s, account.username}, {u"n"_s, account.name}, {u"e"_s, account.email}, {u"t"_s, int(account.type)},
        {u"a"_s, account.active}, {u"f"_s, account.federated}};
}

AccountCandidate candidateOf(const QJsonObject &json)
{
    return {.person = MoodleUserId{json.value("p"_L1).toInteger()},
        .account = {.id = AccountId{json.value("i"_L1).toString()},
            .username = json.value("u"_L1).toString(),
            .name = json.value("n"_L1).toString(),
            .email = json.value("e"_L1).toString(),
            .type = Account::Type(json.value("t"_L1).toInt()),
            .active = json.value("a"_L1).toBool(),
            .federated = json.value("f"_L1).toBool()},
        .why = AccountCandidate::Why(json.value("y"_L1).toInt())};
}

} // namespace

QJsonObject factsToJson(const PeopleFacts &facts)
{
    QJsonArray people;
    for (const auto &[id, person] : facts.people.asKeyValueRange()) {
        QJsonObject json{{u"id"_s, id.value}, {u"e"_s, list(person.enrolments, [](const auto &fact) { return toJson(fact); })},
            {u"r"_s, list(person.roles, [](const auto &role) { return toJson(role); })}};
        if (person.chatUsername)
            json.insert("u"_L1, *person.chatUsername);
        people.append(json);
    }
    return {{u"people"_s, people}, {u"stamp"_s, stamp(facts.stamp)}, {u"calls"_s, facts.calls}};
}

PeopleFacts peopleFactsOf(const QJsonObject &json)
{
    PeopleFacts facts{.stamp = stampOf(json.value("stamp"_L1)), .calls = json.value("calls"_L1).toInt()};
    for (const QJsonValue value : json.value("people"_L1).toArray()) {
        const QJsonObject from = value.toObject();
        PersonFacts person{.enrolments = listOf<EnrolmentFact>(from.value("e"_L1), factOf),
            .roles = listOf<RoleElsewhere>(from.value("r"_L1), roleOf)};
        if (from.contains("u"_L1))
            person.chatUsername = from.value("u"_L1).toString();
        facts.people.insert(MoodleUserId{from.value("id"_L1).toInteger()}, person);
    }
    return facts;
}

QJsonObject factsToJson(const RestrictionFacts &facts)
{
    QJsonObject groupings, groupsOf, profiles;
    for (const auto &[id, groups] : facts.groupings.asKeyValueRange())
        groupings.insert(QString::number(id), numbers(groups));
    for (const auto &[id, groups] : facts.groupsOf.asKeyValueRange())
        groupsOf.insert(QString::number(id.value), numbers(groups));
    for (const auto &[id, fields] : facts.profiles.asKeyValueRange()) {
        QJsonObject values;
        for (const auto &[field, value] : fields.asKeyValueRange())
            values.insert(field, value);
        profiles.insert(QString::number(id.value), values);
    }
    return {{u"groupsRead"_s, facts.groupsRead}, {u"groupingsRead"_s, facts.groupingsRead},
        {u"fields"_s, QJsonArray::fromStringList(facts.profileFieldsRead)}, {u"groupNames"_s, names(facts.groupNames)},
        {u"groupingNames"_s, names(facts.groupingNames)}, {u"groupings"_s, groupings}, {u"groupsOf"_s, groupsOf},
        {u"profiles"_s, profiles}, {u"stamp"_s, stamp(facts.stamp)}, {u"calls"_s, facts.calls}};
}

RestrictionFacts restrictionFactsOf(const QJsonObject &json)
{
    RestrictionFacts facts{.groupsRead = json.value("groupsRead"_L1).toBool(),
        .groupingsRead = json.value("groupingsRead"_L1).toBool(),
        .profileFieldsRead = json.value("fields"_L1).toVariant().toStringList(),
        .groupNames = namesOf(json.value("groupNames"_L1)),
        .groupingNames = namesOf(json.value("groupingNames"_L1)),
        .stamp = stampOf(json.value("stamp"_L1)),
        .calls = json.value("calls"_L1).toInt()};
    const QJsonObject groupings = json.value("groupings"_L1).toObject(), groupsOf = json.value("groupsOf"_L1).toObject(),
                      profiles = json.value("profiles"_L1).toObject();
    for (const QString &id : groupings.keys())
        facts.groupings.insert(id.toLongLong(), numbersOf(groupings.value(id)));
    for (const QString &id : groupsOf.keys())
        facts.groupsOf.insert(MoodleUserId{id.toLongLong()}, numbersOf(groupsOf.value(id)));
    for (const QString &id : profiles.keys()) {
        const QJsonObject values = profiles.value(id).toObject();
        QHash<QString, QString> &fields = facts.profiles[MoodleUserId{id.toLongLong()}];
        for (const QString &field : values.keys())
            fields.insert(field, values.value(field).toString());
    }
    return facts;
}

QJsonObject factsToJson(const RoleMapping &mapping)
{
    return {{u"moderators"_s, QJsonArray::fromStringList(mapping.moderators)},
        {u"members"_s, QJsonArray::fromStringList(mapping.members)}};
}

RoleMapping mappingFactsOf(const QJsonObject &json)
{
    return {.moderators = json.value("moderators"_L1).toVariant().toStringList(),
        .members = json.value("members"_L1).toVariant().toStringList()};
}

QJsonObject factsToJson(const CandidateListing &candidates)
{
    return {{u"list"_s, list(candidates.candidates, [](const auto &candidate) { return toJson(candidate); })},
        {u"stamp"_s, stamp(candidates.stamp)}, {u"calls"_s, candidates.calls}};
}

CandidateListing candidatesOf(const QJsonObject &json)
{
    return {.candidates = listOf<AccountCandidate>(json.value("list"_L1), candidateOf),
        .stamp = stampOf(json.value("stamp"_L1)),
        .calls = json.value("calls"_L1).toInt()};
}

} // namespace diapason
