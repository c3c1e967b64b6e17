// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campusexpectation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr std::array states{"suspendedEnrolment"_L1, "notStarted"_L1, "expired"_L1, "suspendedAccount"_L1,
    "unconfirmedAccount"_L1, "noRole"_L1};
constexpr std::array treatments{"expect"_L1, "keep"_L1, "remove"_L1};
constexpr std::array policies{"ignore"_L1, "show"_L1, "honour"_L1};

template <size_t size>
QStringList words(const std::array<QLatin1StringView, size> &codes)
{
    return {codes.begin(), codes.end()};
}

void readStates(CampusFile &file, const QJsonObject &from, const QString &path, CampusRules &rules)
{
    file.onlyKeys(from, path, words(states));
    for (int i = 0; i < personStateCount; ++i) {
        const auto state = PersonState(i);
        if (!from.contains(states[size_t(i)]))
            continue;
        const auto treatment = Treatment(file.oneOf(from, path, states[size_t(i)], words(treatments), 1));
        if (state == PersonState::NoRole && treatment == Treatment::Expect)
            file.fail(at(path, states[size_t(i)]), u"\"keep\" or \"remove\" is expected: without a role nobody knows as what"_s);
        rules.departures.insert(state, treatment);
    }
}

/// Numbers as keys, ids as values.
template <class Id>
Id readKey(CampusFile &file, const QString &key, const QString &path, const QString &what)
{
    bool isNumber = false;
    const Id id{key.toLongLong(&isNumber)};
    if (!isNumber || id.value <= 0 || QString::number(id.value) != key)
        file.fail(at(path, key), what);
    return id;
}

QHash<Cmid, RoomId> readLinks(CampusFile &file, const QJsonObject &from, const QString &path)
{
    QHash<Cmid, RoomId> links;
    for (const QString &key : from.keys())
        links.insert(readKey<Cmid>(file, key, path, u"the key is the number of an activity"_s), RoomId{file.text(from, path, key)});
    return links;
}

/// `"12": "id"`, or with the name that the account had: `"12": {"account": "id", "username": "ada"}`.
ConfirmedAccounts readMatches(CampusFile &file, const QJsonObject &from, const QString &path)
{
    ConfirmedAccounts matches;
    for (const QString &key : from.keys()) {
        const MoodleUserId person = readKey<MoodleUserId>(file, key, path, u"the key is the id of a Moodle user"_s);
        ConfirmedAccount match;
        if (from.value(key).isObject()) {
            const QJsonObject object = file.object(from, path, key);
            file.onlyKeys(object, at(path, key), {u"account"_s, u"username"_s});
            match = {AccountId{file.text(object, at(path, key), u"account"_s)}, file.text(object, at(path, key), u"username"_s)};
        } else {
            match = AccountId{file.text(from, path, key)};
        }
        if (!match.id.isValid())
            file.fail(at(path, key), u"an id is expected, and not an empty one"_s);
        matches.insert(person, match);
    }
    return matches;
}

QJsonObject matchesToJson(const ConfirmedAccounts &matches)
{
    QJsonObject json;
    for (const auto &[person, match] : matches.asKeyValueRange()) {
        const QString key = QString::number(person.value);
        if (match.username.isEmpty())
            json.insert(key, match.id.value);
        else
            json.insert(key, QJsonObject{{"account"_L1, match.id.value}, {"username"_L1, match.username}});
    }
    return json;
}

QJsonObject linksToJson(const QHash<Cmid, RoomId> &links)
{
    QJsonObject json;
    for (const auto &[cmid, room] : links.asKeyValueRange())
        json.insert(QString::number(cmid.value), room.value);
    return json;
}

} // namespace

QString personStateCode(PersonState state) { return states[size_t(state)]; }
QString treatmentCode(Treatment treatment) { return treatments[size_t(treatment)]; }
QString restrictionPolicyCode(RestrictionPolicy policy) { return policies[size_t(policy)]; }

Treatment CampusRules::treatment(PersonState state) const
{
    const bool all = expectation == Expectation::Plugin && state != PersonState::NoRole;
    return departures.value(state, all ? Treatment::Expect : Treatment::Keep);
}

RestrictionPolicy CampusRules::restrictionPolicy() const
{
    return restrictions.value_or(expectation == Expectation::Plugin ? RestrictionPolicy::Ignore : RestrictionPolicy::Show);
}

QStringList expectationKeys()
{
    return {u"expectation"_s, u"states"_s, u"restrictions"_s, u"inheritedRoles"_s, u"moduleRoles"_s, u"bothRoles"_s,
        u"moodleMappings"_s, u"matches"_s, u"links"_s};
}

void readExpectation(CampusFile &file, const QJsonObject &from, const QString &path, CampusRules &rules)
{
    rules.expectation = Expectation(file.oneOf(from, path, u"expectation"_s, {u"active"_s, u"plugin"_s}, 0));
    readStates(file, file.object(from, path, u"states"_s), at(path, u"states"_s), rules);
    if (from.contains("restrictions"_L1))
        rules.restrictions = RestrictionPolicy(file.oneOf(from, path, u"restrictions"_s, words(policies), 1));
    rules.inheritedRoles = file.flag(from, path, u"inheritedRoles"_s, true);
    rules.moduleRoles = file.flag(from, path, u"moduleRoles"_s, false);
    rules.bothModerate = file.oneOf(from, path, u"bothRoles"_s, {u"moderator"_s, u"member"_s}, 0) == 0;
    rules.moodleMappings = file.flag(from, path, u"moodleMappings"_s, true);
    rules.matches = readMatches(file, file.object(from, path, u"matches"_s), at(path, u"matches"_s));
    rules.links = readLinks(file, file.object(from, path, u"links"_s), at(path, u"links"_s));
}

void writeExpectation(const CampusRules &rules, QJsonObject &file)
{
    file.insert("expectation"_L1, rules.expectation == Expectation::Plugin ? u"plugin"_s : u"active"_s);
    QJsonObject departures;
    for (const auto &[state, treatment] : rules.departures.asKeyValueRange())
        departures.insert(personStateCode(state), treatmentCode(treatment));
    if (!departures.isEmpty())
        file.insert("states"_L1, departures);
    if (rules.restrictions)
        file.insert("restrictions"_L1, restrictionPolicyCode(*rules.restrictions));
    if (!rules.inheritedRoles)
        file.insert("inheritedRoles"_L1, false);
    if (rules.moduleRoles)
        file.insert("moduleRoles"_L1, true);
    if (!rules.bothModerate)
        file.insert("bothRoles"_L1, u"member"_s);
    if (!rules.moodleMappings)
        file.insert("moodleMappings"_L1, false);
    if (!rules.matches.isEmpty())
        file.insert("matches"_L1, matchesToJson(rules.matches));
    if (!rules.links.isEmpty())
        file.insert("links"_L1, linksToJson(rules.links));
}

} // namespace diapason
