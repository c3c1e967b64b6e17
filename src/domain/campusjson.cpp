// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campus.h"

#include "domain/campusexpectation.h"
#include "domain/campusretention.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

QJsonObject rolesToJson(const RoleMapping &roles)
{
    return {{u"moderators"_s, QJsonArray::fromStringList(roles.moderators)},
        {u"members"_s, QJsonArray::fromStringList(roles.members)}};
}

QJsonObject stepToJson(const UsernameStep &step)
{
    if (step.kind == UsernameStep::Kind::StripDomains)
        return {{u"stripDomains"_s, QJsonArray::fromStringList(step.domains)}};
    return {{u"replace"_s, step.pattern}, {u"with"_s, step.with}, {u"bytes"_s, step.bytes}};
}

QJsonObject groupNameToJson(const GroupNameRule &rule)
{
    QJsonArray replacements;
    for (const NameReplacement &line : rule.replacements)
        replacements.append(QJsonObject{{u"replace"_s, line.pattern}, {u"with"_s, line.with}});
    return {{u"format"_s, rule.format}, {u"replacements"_s, replacements}, {u"forbidden"_s, rule.forbidden}};
}

QJsonObject protectionsToJson(const Protections &protections)
{
    return {{u"people"_s, QJsonArray::fromStringList(protections.people)},
        {u"moodleRoles"_s, QJsonArray::fromStringList(protections.moodleRoles)},
        {u"chatRoles"_s, QJsonArray::fromStringList(protections.chatRoles)}};
}

QJsonObject limitsToJson(const Limits &limits)
{
    const Limits usual;
    QJsonObject file{{u"removalsPerRoom"_s, limits.removalsPerRoom}, {u"removalsShare"_s, limits.removalsShare},
        {u"removalsPerRun"_s, limits.removalsPerRun}};
    const auto more = [&file](QLatin1StringView key, int value, int as) {
        if (value != as)
            file.insert(key, value);
    };
    more("demotionsPerRoom"_L1, limits.demotionsPerRoom, usual.demotionsPerRoom);
    more("demotionsPerRun"_L1, limits.demotionsPerRun, usual.demotionsPerRun);
    more("countersignAbove"_L1, limits.countersignAbove, usual.countersignAbove);
    more("readingMinutes"_L1, limits.readingMinutes, usual.readingMinutes);
    more("accountsPerRoom"_L1, limits.accountsPerRoom, usual.accountsPerRoom);
    more("accountsPerRun"_L1, limits.accountsPerRun, usual.accountsPerRun);
    more("shortenedPerRun"_L1, limits.shortenedPerRun, usual.shortenedPerRun);
    return file;
}

QJsonArray freezesToJson(const QList<FreezeWindow> &freezes)
{
    QJsonArray file;
    for (const FreezeWindow &freeze : freezes) {
        QJsonObject line{{u"name"_s, freeze.name}, {u"from"_s, freeze.from.toString(Qt::ISODate)},
            {u"until"_s, freeze.until.toString(Qt::ISODate)}};
        QJsonArray categories;
        for (const CategoryId id : freeze.categories)
            categories.append(id.value);
        if (!categories.isEmpty())
            line.insert("categories"_L1, categories);
        file.append(line);
    }
    return file;
}

QJsonObject accountsToJson(const AccountRule &rule)
{
    return {{u"create"_s, rule.create}, {u"roles"_s, QJsonArray::fromStringList(rule.roles)},
        {u"joinDefaultChannels"_s, rule.joinDefaultChannels}, {u"verified"_s, rule.verified},
        {u"requirePasswordChange"_s, rule.requirePasswordChange}, {u"welcomeEmail"_s, rule.welcomeEmail}};
}

QJsonObject rulesToJson(const CampusRules &rules)
{
    QJsonObject activities;
    for (const auto &[cmid, roles] : rules.activities.asKeyValueRange())
        activities.insert(QString::number(cmid.value), QJsonObject{{u"roles"_s, rolesToJson(roles)}});
    QJsonArray username;
    for (const UsernameStep &step : rules.username)
        username.append(stepToJson(step));
    QJsonObject file{
        {u"roles"_s, rolesToJson(rules.roles)},
        {u"activities"_s, activities},
        {u"username"_s, username},
        {u"exceptions"_s, QJsonArray::fromStringList(rules.exceptions)},
        {u"limits"_s, limitsToJson(rules.limits)},
    };
    writeExpectation(rules, file);
    // Left out while they say nothing, so that a program that does not know them yet can read the file.
    if (rules.groupName != GroupNameRule{})
        file.insert("groupName"_L1, groupNameToJson(rules.groupName));
    if (rules.protections != Protections{})
        file.insert("protections"_L1, protectionsToJson(rules.protections));
    if (!rules.freezes.isEmpty())
        file.insert("freezes"_L1, freezesToJson(rules.freezes));
    if (rules.accounts != AccountRule{})
        file.insert("accounts"_L1, accountsToJson(rules.accounts));
    if (rules.retention != RetentionRule{})
        file.insert("retention"_L1, retentionRuleToJson(rules.retention));
    return file;
}

} // namespace

QByteArray campusToJson(const Campus &campus)
{
    QJsonObject file{{u"rules"_s, rulesToJson(campus.rules)}};
    if (!campus.name.isEmpty())
        file.insert("name"_L1, campus.name);
    if (!campus.moodle.isEmpty())
        file.insert("moodle"_L1, campus.moodle.toString(QUrl::FullyEncoded));
    if (!campus.rocketchat.isEmpty())
        file.insert("rocketchat"_L1, campus.rocketchat.toString(QUrl::FullyEncoded));
    return QJsonDocument{file}.toJson();
}

} // namespace diapason
