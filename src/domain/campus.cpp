// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campus.h"

#include "domain/campusexpectation.h"
#include "domain/campusretention.h"
#include "domain/groupnames.h"
#include "domain/names.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

/// The sections of a campus file.
class CampusParser : private CampusFile
{
public:
    Result<Campus> read(const QJsonObject &file);

private:
    QUrl address(const QJsonObject &file, const QString &key);
    CampusRules rules(const QJsonObject &from, const QString &path);
    RoleMapping roles(const QJsonObject &parent, const QString &path, const RoleMapping &fallback);
    QHash<Cmid, RoleMapping> activities(const QJsonObject &from, const QString &path, const RoleMapping &fallback);
    QList<UsernameStep> username(const QJsonObject &rules, const QString &path);
    UsernameStep step(const QJsonObject &from, const QString &path);
    UsernameStep replacement(const QJsonObject &from, const QString &path);
    GroupNameRule groupName(const QJsonObject &rules, const QString &path);
    QList<NameReplacement> replacements(const QJsonObject &from, const QString &path);
    Protections protections(const QJsonObject &from, const QString &path);
    Limits limits(const QJsonObject &from, const QString &path);
    bool flag(const QJsonObject &parent, const QString &path, const QString &key, bool fallback);
    AccountRule accounts(const QJsonObject &from, const QString &path);
    QDate day(const QJsonObject &parent, const QString &path, const QString &key);
    QList<FreezeWindow> freezes(const QJsonObject &rules, const QString &path);
    QString expression(const QJsonObject &parent, const QString &path, const QString &key);
};

QUrl CampusParser::address(const QJsonObject &file, const QString &key)
{
    if (!file.contains(key))
        return {};
    const Result<QUrl> url = serverAddress(text(file, {}, key), key);
    if (!url)
        fail(key, url.error().detail);
    return url.value_or(QUrl{});
}

RoleMapping CampusParser::roles(const QJsonObject &parent, const QString &path, const RoleMapping &fallback)
{
    const QString here = at(path, u"roles"_s);
    const QJsonObject from = object(parent, path, u"roles"_s);
    onlyKeys(from, here, {u"moderators"_s, u"members"_s});
    return {texts(from, here, u"moderators"_s, fallback.moderators), texts(from, here, u"members"_s, fallback.members)};
}

QHash<Cmid, RoleMapping> CampusParser::activities(const QJsonObject &from, const QString &path, const RoleMapping &fallback)
{
    QHash<Cmid, RoleMapping> overrides;
    for (const QString &key : from.keys()) {
        bool isNumber = false;
        const Cmid cmid{key.toLongLong(&isNumber)};
        if (!isNumber || cmid.value <= 0 || QString::number(cmid.value) != key)
            fail(at(path, key), u"the key is the number of an activity"_s);
        onlyKeys(object(from, path, key), at(path, key), {u"roles"_s});
        overrides.insert(cmid, roles(object(from, path, key), at(path, key), fallback));
    }
    return overrides;
}

UsernameStep CampusParser::replacement(const QJsonObject &from, const QString &path)
{
    onlyKeys(from, path, {u"replace"_s, u"with"_s, u"bytes"_s});
    const UsernameStep step{.kind = UsernameStep::Kind::Replace,
        .pattern = text(from, path, u"replace"_s),
        .with = text(from, path, u"with"_s),
        .bytes = from.value("bytes"_L1).toBool()};
    if (from.contains("bytes"_L1) && !from.value("bytes"_L1).isBool())
        fail(at(path, u"bytes"_s), u"true or false is expected"_s);
    if (step.pattern.isEmpty())
        fail(at(path, u"replace"_s), u"an expression is expected"_s);
    else if (const auto wrong = expressionFault(step))
        fail(at(path, u"replace"_s), *wrong);
    return step;
}

UsernameStep CampusParser::step(const QJsonObject &from, const QString &path)
{
    if (from.contains("replace"_L1))
        return replacement(from, path);
    onlyKeys(from, path, {u"stripDomains"_s});
    if (from.isEmpty())
        fail(path, u"\"stripDomains\" or \"replace\" is expected"_s);
    return {.kind = UsernameStep::Kind::StripDomains, .domains = texts(from, path, u"stripDomains"_s, {})};
}

QList<UsernameStep> CampusParser::username(const QJsonObject &rules, const QString &path)
{
    const QJsonValue value = rules.value("username"_L1);
    if (!value.isUndefined() && !value.isArray())
        fail(at(path, u"username"_s), u"a list of steps is expected"_s);
    QList<UsernameStep> steps;
    for (const QJsonValue item : value.toArray()) {
        const QString here = u"%1[%2]"_s.arg(at(path, u"username"_s)).arg(steps.size());
        if (!item.isObject())
            fail(here, u"an object is expected"_s);
        steps.append(step(item.toObject(), here));
    }
    return steps;
}

/// An expression over bytes.
QString CampusParser::expression(const QJsonObject &parent, const QString &path, const QString &key)
{
    const QString pattern = text(parent, path, key);
    if (const auto wrong = faultOf(pattern, true))
        fail(at(path, key), wrong->words);
    return pattern;
}

QList<NameReplacement> CampusParser::replacements(const QJsonObject &from, const QString &path)
{
    const QString here = at(path, u"replacements"_s);
    const QJsonValue value = from.value("replacements"_L1);
    if (!value.isUndefined() && !value.isArray())
        fail(here, u"a list of replacements is expected"_s);
    QList<NameReplacement> lines;
    for (const QJsonValue item : value.toArray()) {
        const QString line = u"%1[%2]"_s.arg(here).arg(lines.size());
        if (!item.isObject())
            fail(line, u"an object is expected"_s);
        const QJsonObject replacement = item.toObject();
        onlyKeys(replacement, line, {u"replace"_s, u"with"_s});
        lines.append({expression(replacement, line, u"replace"_s), text(replacement, line, u"with"_s)});
        if (lines.last().pattern.isEmpty())
            fail(at(line, u"replace"_s), u"an expression is expected"_s);
    }
    return lines;
}

GroupNameRule CampusParser::groupName(const QJsonObject &rules, const QString &path)
{
    const QString here = at(path, u"groupName"_s);
    const QJsonObject from = object(rules, path, u"groupName"_s);
    onlyKeys(from, here, {u"format"_s, u"replacements"_s, u"forbidden"_s});
    GroupNameRule rule;
    if (from.contains("format"_L1))
        rule.format = text(from, here, u"format"_s);
    if (const auto wrong = formatFault(rule.format))
        fail(at(here, u"format"_s), wrong->words);
    rule.replacements = replacements(from, here);
    if (from.contains("forbidden"_L1))
        rule.forbidden = expression(from, here, u"forbidden"_s);
    return rule;
}

Protections CampusParser::protections(const QJsonObject &from, const QString &path)
{
    onlyKeys(from, path, {u"people"_s, u"moodleRoles"_s, u"chatRoles"_s});
    const Protections read{
        texts(from, path, u"people"_s, {}), texts(from, path, u"moodleRoles"_s, {}), texts(from, path, u"chatRoles"_s, {})};
    for (const QString &role : read.chatRoles)
        if (role != "moderator"_L1 && role != "leader"_L1)
            fail(at(path, u"chatRoles"_s), u"\"moderator\" or \"leader\" is expected"_s);
    return read;
}

Limits CampusParser::limits(const QJsonObject &from, const QString &path)
{
    onlyKeys(from, path,
        {u"removalsPerRoom"_s, u"removalsShare"_s, u"removalsPerRun"_s, u"demotionsPerRoom"_s, u"demotionsPerRun"_s,
            u"countersignAbove"_s, u"readingMinutes"_s, u"accountsPerRoom"_s, u"accountsPerRun"_s, u"shortenedPerRun"_s});
    const Limits usual;
    return {.removalsPerRoom = count(from, path, u"removalsPerRoom"_s, usual.removalsPerRoom),
        .removalsShare = share(from, path, u"removalsShare"_s, usual.removalsShare),
        .removalsPerRun = count(from, path, u"removalsPerRun"_s, usual.removalsPerRun),
        .demotionsPerRoom = count(from, path, u"demotionsPerRoom"_s, usual.demotionsPerRoom),
        .demotionsPerRun = count(from, path, u"demotionsPerRun"_s, usual.demotionsPerRun),
        .countersignAbove = count(from, path, u"countersignAbove"_s, usual.countersignAbove),
        .readingMinutes = count(from, path, u"readingMinutes"_s, usual.readingMinutes),
        .accountsPerRoom = count(from, path, u"accountsPerRoom"_s, usual.accountsPerRoom),
        .accountsPerRun = count(from, path, u"accountsPerRun"_s, usual.accountsPerRun),
        .shortenedPerRun = count(from, path, u"shortenedPerRun"_s, usual.shortenedPerRun)};
}

bool CampusParser::flag(const QJsonObject &parent, const QString &path, const QString &key, bool fallback)
{
    const QJsonValue value = parent.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(at(path, key), u"true or false is expected"_s);
    return value.toBool(fallback);
}

AccountRule CampusParser::accounts(const QJsonObject &from, const QString &path)
{
    onlyKeys(from, path,
        {u"create"_s, u"roles"_s, u"joinDefaultChannels"_s, u"verified"_s, u"requirePasswordChange"_s, u"welcomeEmail"_s});
    const AccountRule usual;
    AccountRule rule{.create = flag(from, path, u"create"_s, usual.create),
        .roles = texts(from, path, u"roles"_s, usual.roles),
        .joinDefaultChannels = flag(from, path, u"joinDefaultChannels"_s, usual.joinDefaultChannels),
        .verified = flag(from, path, u"verified"_s, usual.verified),
        .requirePasswordChange = flag(from, path, u"requirePasswordChange"_s, usual.requirePasswordChange),
        .welcomeEmail = flag(from, path, u"welcomeEmail"_s, usual.welcomeEmail)};
    if (rule.roles.isEmpty())
        fail(at(path, u"roles"_s), u"an account has at least one role"_s);
    return rule;
}

QDate CampusParser::day(const QJsonObject &parent, const QString &path, const QString &key)
{
    const QDate date = QDate::fromString(text(parent, path, key), Qt::ISODate);
    if (!date.isValid())
        fail(at(path, key), u"a day such as 2026-12-20 is expected"_s);
    return date;
}

QList<FreezeWindow> CampusParser::freezes(const QJsonObject &rules, const QString &path)
{
    const QString here = at(path, u"freezes"_s);
    const QJsonValue value = rules.value(u"freezes"_s);
    if (!value.isUndefined() && !value.isArray())
        fail(here, u"a list is expected"_s);
    QList<FreezeWindow> windows;
    for (const QJsonValue item : value.toArray()) {
        const QString line = u"%1[%2]"_s.arg(here).arg(windows.size());
        const QJsonObject from = item.toObject();
        onlyKeys(from, line, {u"name"_s, u"from"_s, u"until"_s, u"categories"_s});
        FreezeWindow window{
            .name = text(from, line, u"name"_s), .from = day(from, line, u"from"_s), .until = day(from, line, u"until"_s)};
        if (window.until < window.from)
            fail(at(line, u"until"_s), u"a day before \"from\" ends nothing"_s);
        for (const QJsonValue id : from.value(u"categories"_s).toArray()) {
            window.categories += CategoryId{id.toInteger()};
            if (!window.categories.last().isValid())
                fail(at(line, u"categories"_s), u"category ids, whole numbers, are expected"_s);
        }
        windows += window;
    }
    return windows;
}

CampusRules CampusParser::rules(const QJsonObject &from, const QString &path)
{
    onlyKeys(from, path,
        QStringList{u"roles"_s, u"activities"_s, u"username"_s, u"groupName"_s, u"exceptions"_s, u"protections"_s, u"limits"_s,
            u"freezes"_s, u"accounts"_s, u"retention"_s} + expectationKeys());
    CampusRules rules;
    readExpectation(*this, from, path, rules);
    rules.roles = roles(from, path, rules.roles);
    rules.activities = activities(object(from, path, u"activities"_s), at(path, u"activities"_s), rules.roles);
    rules.username = username(from, path);
    rules.groupName = groupName(from, path);
    rules.exceptions = texts(from, path, u"exceptions"_s, {});
    rules.protections = protections(object(from, path, u"protections"_s), at(path, u"protections"_s));
    rules.limits = limits(object(from, path, u"limits"_s), at(path, u"limits"_s));
    rules.freezes = freezes(from, path);
    rules.accounts = accounts(object(from, path, u"accounts"_s), at(path, u"accounts"_s));
    rules.retention = readRetention(*this, object(from, path, u"retention"_s), at(path, u"retention"_s));
    return rules;
}

Result<Campus> CampusParser::read(const QJsonObject &file)
{
    onlyKeys(file, {}, {u"name"_s, u"moodle"_s, u"rocketchat"_s, u"rules"_s});
    const Campus campus{.name = text(file, {}, u"name"_s),
        .moodle = address(file, u"moodle"_s),
        .rocketchat = address(file, u"rocketchat"_s),
        .rules = rules(object(file, {}, u"rules"_s), u"rules"_s)};
    if (fault())
        return Failure{*fault()};
    return campus;
}

} // namespace

Result<Campus> parseCampus(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return Failure{campusFault(u"json"_s, u"%1 at byte %2"_s.arg(wrong.errorString()).arg(wrong.offset))};
    if (!document.isObject())
        return Failure{campusFault(u"json"_s, u"an object is expected"_s)};
    return CampusParser{}.read(document.object());
}

} // namespace diapason
