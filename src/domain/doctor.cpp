// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/doctor.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using State = AccessFinding::State;

struct NeedFacts {
    QLatin1StringView code, right;
    Server server;
    AccessUse use;
};

constexpr std::array<NeedFacts, accessNeeds> facts{{
    {"moodle_token"_L1, ""_L1, Server::Moodle, AccessUse::Everything},
    {"moodle_functions"_L1, ""_L1, Server::Moodle, AccessUse::Everything},
    {"view_courses"_L1, "moodle/course:view"_L1, Server::Moodle, AccessUse::Compare},
    {"hidden_courses"_L1, "moodle/course:viewhiddencourses"_L1, Server::Moodle, AccessUse::Browse},
    {"hidden_categories"_L1, "moodle/category:viewhiddencategories"_L1, Server::Moodle, AccessUse::Browse},
    {"participants"_L1, "moodle/course:viewparticipants"_L1, Server::Moodle, AccessUse::Compare},
    {"every_person"_L1, "moodle/user:viewdetails"_L1, Server::Moodle, AccessUse::Compare},
    {"usernames"_L1, "moodle/user:viewalldetails"_L1, Server::Moodle, AccessUse::Compare},
    {"enrolment_states"_L1, "moodle/course:enrolreview"_L1, Server::Moodle, AccessUse::Compare},
    {"separate_groups"_L1, "moodle/site:accessallgroups"_L1, Server::Moodle, AccessUse::Compare},
    {"emails"_L1, "moodle/site:viewuseridentity"_L1, Server::Moodle, AccessUse::Search},
    {"chat_token"_L1, ""_L1, Server::RocketChat, AccessUse::Everything},
    {"list_rooms"_L1, "view-room-administration"_L1, Server::RocketChat, AccessUse::Browse},
    {"read_rooms"_L1, ""_L1, Server::RocketChat, AccessUse::Compare},
    {"account_details"_L1, "view-full-other-user-info"_L1, Server::RocketChat, AccessUse::Compare},
    {"add_members"_L1, "add-user-to-joined-room"_L1, Server::RocketChat, AccessUse::Repair},
    {"remove_members"_L1, "remove-user"_L1, Server::RocketChat, AccessUse::Repair},
    {"set_moderators"_L1, "set-moderator"_L1, Server::RocketChat, AccessUse::Repair},
    {"no_rate_limit"_L1, "api-bypass-rate-limit"_L1, Server::RocketChat, AccessUse::Speed},
}};

const NeedFacts &factsOf(AccessNeed need) { return facts[size_t(need)]; }

bool refusedWith(const ReadStamp &stamp, const QString &code)
{
    return std::ranges::any_of(stamp.gaps, [&](const Gap &gap) { return gap.error && gap.error->code == code; });
}

const Gap *refusal(const ReadStamp &stamp)
{
    const auto gap = std::ranges::find(stamp.gaps, Gap::Kind::Refused, &Gap::kind);
    return gap == stamp.gaps.cend() ? nullptr : &*gap;
}

bool complete(const AccessEvidence &evidence, Gap::Kind kind)
{
    return std::ranges::none_of(evidence.people, [kind](const CourseReading &reading) { return reading.stamp.has(kind); });
}

/// A right whose lack leaves this gap in a reading of people.
AccessFinding byGap(const AccessEvidence &evidence, AccessNeed need, Gap::Kind kind, State otherwise)
{
    const bool listed
        = std::ranges::any_of(evidence.people, [](const CourseReading &reading) { return !reading.people.isEmpty(); });
    if (!complete(evidence, kind))
        return {.need = need, .state = State::Lacks};
    return {.need = need, .state = listed ? otherwise : State::NotSeen};
}

AccessFinding tokenFinding(AccessNeed need, const std::optional<Error> &error)
{
    return {.need = need, .state = error ? State::Lacks : State::Has, .error = error};
}

void moodleListing(const AccessEvidence &evidence, QList<AccessFinding> &findings)
{
    using enum AccessNeed;
    if (!evidence.courses || !*evidence.courses) {
        const auto error = evidence.courses ? std::optional(evidence.courses->error()) : std::nullopt;
        findings += {.need = HiddenCourses, .state = State::NotSeen, .error = error};
        findings += {.need = HiddenCategories, .state = State::NotSeen, .error = error};
        return;
    }
    const ReadStamp &stamp = (*evidence.courses)->stamp;
    const bool silent = refusedWith(stamp, u"hidden-categories"_s);
    const auto strict
        = std::ranges::find_if(stamp.gaps, [](const Gap &gap) { return gap.error && gap.error->code != "hidden-categories"_L1; });
    findings += strict == stamp.gaps.cend() ? AccessFinding{.need = HiddenCourses, .state = State::Has}
                                            : AccessFinding{.need = HiddenCourses, .state = State::Lacks, .error = strict->error};
    findings += {.need = HiddenCategories, .state = silent ? State::Lacks : State::NoSign};
}

void moodlePeople(const AccessEvidence &evidence, QList<AccessFinding> &findings)
{
    using enum AccessNeed;
    const Gap *refused = nullptr;
    for (const CourseReading &reading : evidence.people)
        if (const Gap *gap = refusal(reading.stamp); gap && !refused)
            refused = gap;
    const bool asked = !evidence.people.isEmpty();
    const bool course = refused && refused->error && refused->error->code == "errorcoursecontextnotvalid"_L1;
    const std::optional<Error> said = refused ? refused->error : std::nullopt;
    findings.insert(2,
        {.need = ViewCourses,
            .state = !asked ? State::NotSeen
                : course    ? State::Lacks
                            : State::Has,
            .error = course ? said : std::nullopt});
    findings += {.need = Participants,
        .state = !asked || course ? State::NotSeen
            : refused             ? State::Lacks
                                  : State::Has,
        .error = course ? std::nullopt : said};
    findings += byGap(evidence, EveryPerson, Gap::Kind::CountMismatch, State::Has);
    findings += byGap(evidence, Usernames, Gap::Kind::NoUsernames, State::Has);
    findings += byGap(evidence, EnrolmentStates, Gap::Kind::StatesUnread, State::Has);
    findings += byGap(evidence, SeparateGroups, Gap::Kind::SeparateGroups, State::NoSign);
    int people = 0, addresses = 0;
    for (const CourseReading &reading : evidence.people) {
        people += int(reading.people.size());
        addresses += int(std::ranges::count_if(reading.people, [](const Person &person) { return !person.email.isEmpty(); }));
    }
    // A few people show their address to everyone: only most of them prove the right.
    findings += {.need = Emails, .state = people == 0 ? State::NotSeen : addresses * 2 > people ? State::Has : State::Lacks};
}

/// In every sampled room, by a role of the account or a role it holds there.
AccessFinding inRooms(const AccessEvidence &evidence, AccessNeed need)
{
    const ChatSite &site = *evidence.chat;
    if (site.permissions.isEmpty())
        return {.need = need, .state = State::NotSeen};
    if (site.may(rightOf(need)))
        return {.need = need, .state = State::Has};
    const QStringList granted = site.permissions.value(rightOf(need));
    State state = State::NotSeen;
    for (const RoomReading &room : evidence.members) {
        const auto self = std::ranges::find(room.members, site.accountId, &RoomMember::id);
        if (self == room.members.cend() || room.stamp.has(Gap::Kind::RolesUnread))
            continue;
        const bool may
            = (self->roles.owner && granted.contains(u"owner"_s)) || (self->roles.moderator && granted.contains(u"moderator"_s));
        if (!may)
            return {.need = need, .state = State::Lacks};
        state = State::Has;
    }
    return {.need = need, .state = state};
}

AccessFinding byPermission(const AccessEvidence &evidence, AccessNeed need)
{
    const State known = evidence.chat->may(rightOf(need)) ? State::Has : State::Lacks;
    return {.need = need, .state = evidence.chat->permissions.isEmpty() ? State::NotSeen : known};
}

void chatFindings(const AccessEvidence &evidence, QList<AccessFinding> &findings)
{
    using enum AccessNeed;
    const bool rooms = evidence.rooms && *evidence.rooms;
    findings += {.need = ListRooms,
        .state = !rooms                  ? State::NotSeen
            : (*evidence.rooms)->onlyOwn ? State::Lacks
                                         : State::Has,
        .error = evidence.rooms && !*evidence.rooms ? std::optional(evidence.rooms->error()) : std::nullopt};
    const Gap *closed = nullptr;
    for (const RoomReading &room : evidence.members)
        if (const Gap *gap = refusal(room.stamp); gap && !closed)
            closed = gap;
    findings += {.need = ReadRooms,
        .state = evidence.members.isEmpty() ? State::NotSeen
            : closed                        ? State::Lacks
                                            : State::Has,
        .error = closed ? closed->error : std::nullopt};
    findings += byPermission(evidence, AccountDetails);
    for (const AccessNeed need : {AddMembers, RemoveMembers, SetModerators})
        findings += inRooms(evidence, need);
    findings += byPermission(evidence, NoRateLimit);
}

void notSeen(AccessNeed from, AccessNeed to, QList<AccessFinding> &findings)
{
    for (auto need = quint8(from); need <= quint8(to); ++need)
        findings += {.need = AccessNeed(need), .state = State::NotSeen};
}

} // namespace

Server serverOf(AccessNeed need) { return factsOf(need).server; }
AccessUse useOf(AccessNeed need) { return factsOf(need).use; }
QString rightOf(AccessNeed need) { return factsOf(need).right; }
QString accessNeedCode(AccessNeed need) { return factsOf(need).code; }

QList<AccessFinding> diagnose(const AccessEvidence &evidence)
{
    using enum AccessNeed;
    QList<AccessFinding> findings;
    if (!evidence.moodle) {
        findings += tokenFinding(MoodleToken, evidence.moodle.error());
        notSeen(MoodleFunctions, Emails, findings);
    } else {
        findings += tokenFinding(MoodleToken, {});
        const QStringList &missing = evidence.moodle->missingFunctions;
        findings += {.need = MoodleFunctions, .state = missing.isEmpty() ? State::Has : State::Lacks, .missing = missing};
        moodleListing(evidence, findings);
        moodlePeople(evidence, findings);
    }
    if (!evidence.chat) {
        findings += tokenFinding(ChatToken, evidence.chat.error());
        notSeen(ListRooms, NoRateLimit, findings);
    } else {
        findings += tokenFinding(ChatToken, {});
        chatFindings(evidence, findings);
    }
    return findings;
}

} // namespace diapason
