// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/jsonparts.h"

#include "domain/explain.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

QString errorCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled: return u"cancelled"_s;
    case Error::Kind::Timeout: return u"timeout"_s;
    case Error::Kind::Network: return u"network"_s;
    case Error::Kind::Tls: return u"tls"_s;
    case Error::Kind::NotAnApi: return u"not_an_api"_s;
    case Error::Kind::Unauthenticated: return u"unauthenticated"_s;
    case Error::Kind::SecondFactor: return u"second_factor"_s;
    case Error::Kind::Denied: return u"denied"_s;
    case Error::Kind::NotFound: return u"not_found"_s;
    case Error::Kind::RateLimited: return u"rate_limited"_s;
    case Error::Kind::Maintenance: return u"maintenance"_s;
    case Error::Kind::Refused: return u"refused"_s;
    case Error::Kind::Malformed: return u"malformed"_s;
    case Error::Kind::Storage: return u"storage"_s;
    case Error::Kind::Keychain: return u"keychain"_s;
    case Error::Kind::Usage: return u"usage"_s;
    }
    return {};
}

QString gapCode(Gap::Kind kind)
{
    switch (kind) {
    case Gap::Kind::NotRead: return u"not_read"_s;
    case Gap::Kind::Refused: return u"refused"_s;
    case Gap::Kind::PageFailed: return u"page_failed"_s;
    case Gap::Kind::CountMismatch: return u"count_mismatch"_s;
    case Gap::Kind::UnstablePages: return u"unstable_pages"_s;
    case Gap::Kind::PoisonedRows: return u"poisoned_rows"_s;
    case Gap::Kind::NoUsernames: return u"no_usernames"_s;
    case Gap::Kind::SeparateGroups: return u"separate_groups"_s;
    case Gap::Kind::Archived: return u"archived"_s;
    case Gap::Kind::RolesUnread: return u"roles_unread"_s;
    case Gap::Kind::StatesUnread: return u"states_unread"_s;
    case Gap::Kind::AccountStatesUnread: return u"account_states_unread"_s;
    case Gap::Kind::AccountsUnread: return u"accounts_unread"_s;
    case Gap::Kind::Cancelled: return u"cancelled"_s;
    }
    return {};
}

QString clueCode(LinkClue::Kind kind)
{
    switch (kind) {
    case LinkClue::Kind::ExactName: return u"exact_name"_s;
    case LinkClue::Kind::SiteHash: return u"site_hash"_s;
    case LinkClue::Kind::CmidSuffix: return u"cmid_suffix"_s;
    case LinkClue::Kind::ShortName: return u"short_name"_s;
    case LinkClue::Kind::CollisionTime: return u"collision_time"_s;
    case LinkClue::Kind::OtherShortName: return u"other_short_name"_s;
    case LinkClue::Kind::SeveralRooms: return u"several_rooms"_s;
    case LinkClue::Kind::Confirmed: return u"confirmed"_s;
    case LinkClue::Kind::Companion: return u"companion"_s;
    case LinkClue::Kind::CustomField: return u"custom_field"_s;
    case LinkClue::Kind::SharedMembers: return u"shared_members"_s;
    case LinkClue::Kind::CreatedTogether: return u"created_together"_s;
    case LinkClue::Kind::ArchivedAlike: return u"archived_alike"_s;
    case LinkClue::Kind::OtherNumber: return u"other_number"_s;
    case LinkClue::Kind::CompanionOther: return u"companion_other"_s;
    case LinkClue::Kind::CompanionNone: return u"companion_none"_s;
    case LinkClue::Kind::Taken: return u"taken"_s;
    case LinkClue::Kind::SharedRoom: return u"shared_room"_s;
    case LinkClue::Kind::Gone: return u"gone"_s;
    case LinkClue::Kind::NotListed: return u"not_listed"_s;
    case LinkClue::Kind::NoneOfThese: return u"none_of_these"_s;
    case LinkClue::Kind::FewShared: return u"few_shared"_s;
    case LinkClue::Kind::MembersPartly: return u"members_partly"_s;
    case LinkClue::Kind::MembersUnread: return u"members_unread"_s;
    case LinkClue::Kind::PeoplePartly: return u"people_partly"_s;
    }
    return {};
}

QString confidenceCode(Link::Confidence confidence)
{
    switch (confidence) {
    case Link::Confidence::None: return u"none"_s;
    case Link::Confidence::Likely: return u"likely"_s;
    case Link::Confidence::Certain: return u"sure"_s; // the word of the first release: scripts ask for it
    case Link::Confidence::Guess: return u"guess"_s;
    case Link::Confidence::Conflicting: return u"conflicting"_s;
    }
    return {};
}

QString outcomeCode(Reason::Outcome outcome)
{
    switch (outcome) {
    case Reason::Outcome::Passed: return u"passed"_s;
    case Reason::Outcome::Broken: return u"broken"_s;
    case Reason::Outcome::NotApplicable: return u"not_applicable"_s;
    case Reason::Outcome::Unknown: return u"unknown"_s;
    }
    return {};
}

QJsonObject reasonObject(const Reason &reason)
{
    return {{u"kind"_s, reasonCode(reason.kind)}, {u"outcome"_s, outcomeCode(reason.outcome)},
        {u"ground"_s, groundCode(reason.ground)}, {u"text"_s, words::reason(reason)}, {u"detail"_s, words::reasonDetail(reason)},
        {u"source"_s, reason.source}, {u"field"_s, reason.field}, {u"readAt"_s, timeOrNull(reason.readAt)}};
}

QJsonValue personObject(const Person *person)
{
    if (!person)
        return QJsonValue::Null;
    return QJsonObject{{u"moodleId"_s, person->id.value}, {u"username"_s, person->username}, {u"name"_s, person->fullName}};
}

QJsonValue accountObject(const Account *account, const RoomMember *member)
{
    if (account)
        return QJsonObject{{u"id"_s, account->id.value}, {u"username"_s, account->username}};
    if (member)
        return QJsonObject{{u"id"_s, member->id.value}, {u"username"_s, member->username}};
    return QJsonValue::Null;
}

} // namespace

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonValue timeOrNull(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue serverCode(Server server)
{
    switch (server) {
    case Server::Moodle: return u"moodle"_s;
    case Server::RocketChat: return u"rocketchat"_s;
    case Server::None: break;
    }
    return QJsonValue::Null;
}

QJsonObject errorObject(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    return {{u"kind"_s, errorCode(error.kind)}, {u"server"_s, serverCode(error.server)}, {u"code"_s, error.code},
        {u"text"_s, said.what}, {u"todo"_s, said.todo}, {u"details"_s, said.details}};
}

QJsonObject gapObject(const Gap &gap)
{
    return {{u"kind"_s, gapCode(gap.kind)}, {u"server"_s, serverCode(gap.server)}, {u"text"_s, words::gap(gap)},
        {u"details"_s, gap.error ? words::error(*gap.error).details : QString()}};
}

QJsonObject findingObject(const Finding &finding)
{
    const bool someone = finding.person.isValid();
    return {{u"kind"_s, findingCode(finding.kind)}, {u"text"_s, words::finding(finding)},
        {u"remedy"_s, textOrNull(words::remedy(finding))}, {u"ofPlugin"_s, isOfPlugin(finding.kind)},
        {u"person"_s, someone ? QJsonValue(finding.person.value) : QJsonValue(QJsonValue::Null)},
        {u"account"_s, textOrNull(finding.account.value)}, {u"detail"_s, finding.detail}, {u"number"_s, finding.number}};
}

QJsonValue roomObject(const Room *room)
{
    if (!room)
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, room->id.value}, {u"name"_s, room->name}, {u"archived"_s, room->archived}};
}

QJsonArray evidenceOf(const QList<LinkClue> &clues)
{
    QJsonArray evidence;
    for (const LinkClue &clue : clues)
        evidence += QJsonObject{{u"kind"_s, clueCode(clue.kind)}, {u"value"_s, clue.value}, {u"text"_s, words::clue(clue)},
            {u"source"_s, words::clueSource(clue.kind)}};
    return evidence;
}

QJsonObject candidateObject(const LinkCandidate &candidate)
{
    return {{u"score"_s, candidate.score}, {u"confidence"_s, confidenceCode(candidate.confidence)},
        {u"evidence"_s, evidenceOf(candidate.clues)}};
}

QJsonObject linkObject(const Link &link)
{
    QJsonArray candidates;
    for (const RoomId &candidate : link.candidates)
        candidates += candidate.value;
    return {{u"confidence"_s, confidenceCode(link.confidence)}, {u"evidence"_s, evidenceOf(link.clues)},
        {u"candidates"_s, candidates}};
}

QJsonObject callsObject(const Calls &calls) { return {{u"moodle"_s, calls.moodle}, {u"rocketchat"_s, calls.rocketchat}}; }

QJsonObject countsObject(const ClassCounts &counts)
{
    QJsonObject object;
    for (int i = 0; i < driftClassCount; ++i)
        object.insert(driftClassCode(DriftClass(i)), counts[size_t(i)]);
    return object;
}

QJsonObject rowObject(const Comparison &comparison, const Explainer &explain, const DriftRow &row)
{
    QJsonArray reasons;
    for (const Reason &reason : explain(row))
        reasons += reasonObject(reason);
    return {{u"class"_s, driftClassCode(row.driftClass)}, {u"protected"_s, row.protection != Protection::None},
        {u"person"_s, personObject(comparison.person(row))},
        {u"account"_s, accountObject(comparison.account(row), comparison.member(row))},
        {u"expectedRole"_s, textOrNull(memberRoleCode(row.expected))}, {u"actualRole"_s, textOrNull(actualRoleCode(row.actual))},
        {u"reasons"_s, reasons}};
}

} // namespace diapason::ctl
