// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefunctions.h"
#include "domain/signs.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using State = AccessFinding::State;
using enum AccessNeed;

void listing(const Result<CourseListing> &courses, Findings &findings)
{
    if (!courses) {
        findings.set(HiddenCourses, State::NotSeen, courses.error());
        findings.set(HiddenCategories, State::NotSeen, courses.error());
        return;
    }
    findings.set(HiddenCourses, State::Has);
    findings.set(HiddenCategories, State::NoSign);
    for (const Gap &gap : courses->stamp.gaps) {
        if (gap.error && gap.error->code == "hidden-categories"_L1)
            findings.set(HiddenCategories, State::Lacks);
        else if (gap.error)
            findings.set(HiddenCourses, State::Lacks, gap.error);
    }
}

/// What is not listed and yet answers "log in" is hidden from us; what is listed as hidden is not.
void hiddenActivities(const AccessEvidence &evidence, Findings &findings)
{
    const bool seen = std::ranges::any_of(evidence.activities, [](const Activity &activity) { return !activity.visible; });
    findings.set(HiddenActivities, seen ? State::Has : State::NoSign);
    for (const UnlistedActivity &unlisted : evidence.unlisted)
        if (!unlisted.answer && unlisted.answer.error().code == "requireloginerror"_L1)
            findings.set(HiddenActivities, State::Lacks, unlisted.answer.error());
}

void restrictedActivities(const AccessEvidence &evidence, Findings &findings)
{
    findings.set(RestrictedActivities, State::NoSign);
    for (const Activity &activity : evidence.activities) {
        if (!activity.userVisible)
            return findings.set(RestrictedActivities, State::Lacks);
        if (!activity.availability.isEmpty())
            findings.set(RestrictedActivities, State::Has);
    }
}

/// A right whose lack leaves this gap in a reading of people.
void byGap(const AccessEvidence &evidence, Findings &findings, AccessNeed need, Gap::Kind kind, State otherwise)
{
    const bool listed
        = std::ranges::any_of(evidence.people, [](const CourseReading &reading) { return !reading.people.isEmpty(); });
    if (firstGap(evidence.people, kind))
        findings.set(need, State::Lacks);
    else if (listed)
        findings.set(need, otherwise);
}

/// Courses that were asked for their people: refused as courses, refused as lists, or read.
void refusals(const AccessEvidence &evidence, Findings &findings)
{
    if (evidence.people.isEmpty())
        return;
    const Gap *refused = firstGap(evidence.people, Gap::Kind::Refused);
    if (refused && refused->error && refused->error->code == "errorcoursecontextnotvalid"_L1)
        return findings.set(ViewCourses, State::Lacks, refused->error);
    findings.set(ViewCourses, State::Has);
    findings.set(Participants, refused ? State::Lacks : State::Has, refused ? refused->error : std::nullopt);
}

/// A course in separate groups that answers with nobody, or with fewer than it counts.
void separateGroups(const AccessEvidence &evidence, Findings &findings)
{
    for (const CourseReading &reading : evidence.people) {
        findings.set(SeparateGroups, State::NoSign);
        for (const Gap &gap : reading.stamp.gaps)
            if (gap.kind == Gap::Kind::SeparateGroups && (gap.got == 0 || gap.expected >= 0))
                return findings.set(SeparateGroups, State::Lacks);
    }
}

/// A list that is shorter than the number Moodle counts leaves people out; without that number nobody knows. The empty list
/// of separate groups is another matter.
void counts(const AccessEvidence &evidence, Findings &findings)
{
    for (const CourseReading &reading : evidence.people) {
        if (reading.people.isEmpty())
            continue;
        const auto gap = std::ranges::find(reading.stamp.gaps, Gap::Kind::CountMismatch, &Gap::kind);
        const bool counted = gap == reading.stamp.gaps.cend() || gap->expected >= 0;
        if (!counted) {
            findings.set(CountPeople, State::Lacks);
            findings.set(EveryPerson, State::NoSign);
        } else {
            findings.set(CountPeople, State::Has);
            findings.set(EveryPerson, gap == reading.stamp.gaps.cend() ? State::Has : State::Lacks);
        }
        if (!counted || gap != reading.stamp.gaps.cend())
            return;
    }
}

/// Names of one word are what Moodle shows of people when it shows first names only. A few people show their address to
/// everyone: only most of them prove the right.
void namesAndAddresses(const AccessEvidence &evidence, Findings &findings)
{
    constexpr int enough = 5;
    int people = 0, cut = 0, addresses = 0;
    for (const CourseReading &reading : evidence.people) {
        for (const Person &person : reading.people) {
            ++people;
            cut += person.fullName.trimmed().contains(u' ') ? 0 : 1;
            addresses += person.email.isEmpty() ? 0 : 1;
        }
    }
    if (people >= enough)
        findings.set(FullNames, cut * 5 > people * 4 ? State::Lacks : State::NoSign);
    if (people > 0)
        findings.set(Emails, addresses * 2 > people ? State::Has : State::Lacks);
}

/// Installed and ours to read, installed and denied, or not there.
void companionSign(const std::optional<Result<std::optional<CompanionSite>>> &asked, Findings &findings)
{
    if (!asked)
        return;
    if (*asked)
        return findings.set(Companion, (*asked)->has_value() ? State::Has : State::NoSign);
    findings.set(Companion, asked->error().kind == Error::Kind::Denied ? State::Lacks : State::NotSeen, asked->error());
}

void lacksFunctions(Findings &findings, AccessNeed need, const QStringList &functions)
{
    findings.set(need, State::Lacks);
    findings.at(need).missing = functions;
}

/// A write shows itself only by being done: the function in the service is all there is to see.
void companionWrites(const AccessEvidence &evidence, Findings &findings)
{
    if (!evidence.companion || !*evidence.companion)
        return;
    const QStringList absent = notOffered(*evidence.moodle, {savesRetentionFunction});
    if ((*evidence.companion)->has_value() && !absent.isEmpty())
        return lacksFunctions(findings, CompanionWrites, absent);
    findings.set(CompanionWrites, State::NoSign);
}

/// What privacy cases ask of Moodle: functions of the service, and the office of whoever asks.
void caseSigns(const AccessEvidence &evidence, Findings &findings)
{
    if (const QStringList absent = notOffered(*evidence.moodle, {personsCoursesFunction, personsRowFunction}); !absent.isEmpty())
        lacksFunctions(findings, PersonRows, absent);
    else
        findings.set(PersonRows, State::Has);
    if (const QStringList absent = notOffered(*evidence.moodle, {makesRequestFunction, tellsRequestsFunction}); !absent.isEmpty())
        return lacksFunctions(findings, DataRequests, absent);
    if (!evidence.requests)
        return findings.set(DataRequests, State::NoSign);
    if (*evidence.requests)
        return findings.set(DataRequests, State::Has);
    const Error &error = evidence.requests->error();
    if (error.code == "guestsarenotallowed"_L1) // said to officers alone: the others are refused before
        return findings.set(DataRequests, State::Has);
    findings.set(DataRequests, error.kind == Error::Kind::Denied ? State::Lacks : State::NotSeen, error);
}

} // namespace

void moodleSigns(const AccessEvidence &evidence, Findings &findings)
{
    findings.setToken(MoodleToken, evidence.moodle ? std::nullopt : std::optional(evidence.moodle.error()));
    if (!evidence.moodle)
        return;
    findings.set(MoodleFunctions, evidence.moodle->missingFunctions.isEmpty() ? State::Has : State::Lacks);
    findings.at(MoodleFunctions).missing = evidence.moodle->missingFunctions;
    findings.setClock(MoodleClock, evidence.moodle->ahead);
    companionSign(evidence.companion, findings);
    companionWrites(evidence, findings);
    caseSigns(evidence, findings);
    if (evidence.courses)
        listing(*evidence.courses, findings);
    refusals(evidence, findings);
    if (findings.at(ViewCourses).state != State::Has)
        return; // a closed course hides everything in it
    hiddenActivities(evidence, findings);
    restrictedActivities(evidence, findings);
    counts(evidence, findings);
    byGap(evidence, findings, Usernames, Gap::Kind::NoUsernames, State::Has);
    byGap(evidence, findings, EnrolmentStates, Gap::Kind::StatesUnread, State::Has);
    separateGroups(evidence, findings);
    namesAndAddresses(evidence, findings);
}

} // namespace diapason
