// SPDX-License-Identifier: GPL-3.0-or-later
// One activity and its room played by scripted servers, with everything an apply can be asked to do.
#pragma once

#include "app/applier.h"
#include "domain/plan.h"
#include "support/await.h"
#include "support/fakecampus.h"
#include "support/manualclock.h"

namespace diapason::test {

using namespace Qt::StringLiterals;

inline const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00Z"_s, Qt::ISODate);
inline const Cmid cmid{30};

inline Person enrolled(qint64 id, const QString &username, const QString &role)
{
    return Person{.id = MoodleUserId{id},
        .username = username,
        .fullName = username,
        .roles = {MoodleRole{.shortName = role}},
        .enrolment = EnrolmentState::Active,
        .account = MoodleAccountState::Active};
}

inline Account account(const QString &username)
{
    return Account{.id = AccountId{u"id-"_s + username}, .username = username, .name = username, .type = Account::Type::User};
}

inline RoomMember member(const QString &username, RoomRoles roles = {})
{
    return RoomMember{.id = AccountId{u"id-"_s + username}, .username = username, .name = username, .roles = roles};
}

inline Error refused(const QString &code, Error::Kind kind = Error::Kind::Refused)
{
    return Error{.kind = kind, .server = Server::RocketChat, .code = code};
}

/// A course with one activity: ann and bob are missing, tim should be moderator, eve should not, xan is extra.
struct OneRoom {
    FakeMoodle moodle;
    FakeChat chat;
    FakeJournal journal;
    ManualClock clock{morning};
    CampusRules rules;
    Reader reader;
    Applier applier;
    Catalogue catalogue;

    OneRoom()
        : rules{.limits = {.removalsPerRoom = 5, .removalsShare = 0.5, .removalsPerRun = 5}},
          reader(moodle, chat, rules, clock),
          applier(reader, chat, journal, clock, u"fake"_s)
    {
        const ReadStamp whole{.at = morning, .sources = {u"fake"_s}, .gaps = {}};
        const Course course{.id = CourseId{2}, .shortName = u"CHI201"_s};
        moodle.listing = {.courses = {course}, .stamp = whole};
        moodle.courseActivities.insert(course.id, {Activity{.cmid = cmid, .course = course.id, .name = u"Salon"_s}});
        moodle.reading = {.people
            = {enrolled(1, u"ann"_s, u"student"_s), enrolled(2, u"bob"_s, u"student"_s), enrolled(3, u"eve"_s, u"student"_s),
                enrolled(4, u"tim"_s, u"editingteacher"_s), enrolled(5, u"zoe"_s, u"student"_s)},
            .stamp = whole,
            .calls = 1};
        chat.allRooms = {Room{.id = RoomId{u"room"_s}, .name = u"room"_s}};
        for (const QString &name : {u"ann"_s, u"bob"_s, u"eve"_s, u"tim"_s, u"zoe"_s, u"xan"_s})
            chat.allAccounts += account(name);
        chat.reading = {.members = {RoomMember{.id = AccountId{u"svc"_s}, .username = u"svc-moodle"_s, .roles = {.owner = true}},
                            member(u"eve"_s, {.moderator = true}), member(u"tim"_s), member(u"zoe"_s), member(u"xan"_s)},
            .stamp = whole};
        catalogue = {.chat = {.accountId = AccountId{u"svc"_s}},
            .courses = moodle.listing,
            .rooms = {.rooms = chat.allRooms, .stamp = whole},
            .activities = moodle.courseActivities,
            .links = {{cmid, Link{.cmid = cmid, .room = RoomId{u"room"_s}, .confidence = Link::Confidence::Certain}}}};
    }
    std::shared_ptr<const Comparison> check()
    {
        return await(reader.check(catalogue, moodle.courseActivities.value(CourseId{2}).first(), {}, {})).value();
    }
    RunReport apply(const std::shared_ptr<const Comparison> &comparison, bool withRemovals = true, std::stop_token stop = {},
        ReportFn told = {})
    {
        return await(applier.apply(
            {.plan = {.rooms = {makePlan(*comparison, {.withRemovals = withRemovals})}}, .guard = {.limits = rules.limits}},
            {comparison}, catalogue, told, stop));
    }
    RunReport applyPlan(const Plan &plan, const std::shared_ptr<const Comparison> &comparison, ReportFn told = {},
        std::shared_ptr<RunPause> pause = {}, std::stop_token stop = {})
    {
        return await(applier.apply({.plan = plan, .guard = {.limits = rules.limits}, .pause = std::move(pause)}, {comparison},
            catalogue, std::move(told), stop));
    }
    Outcome outcome(const RunReport &report, const QString &username, Operation::Kind kind)
    {
        for (const OperationResult &result : report.results)
            if (result.operation.username == username && result.operation.kind == kind)
                return result.outcome;
        return Outcome::Open;
    }
};

} // namespace diapason::test
