// SPDX-License-Identifier: GPL-3.0-or-later
// Both ports over values held here, for what only a scripted server can show. Everything else is tested
// against the demo campus.
#pragma once

#include "ports/journal.h"
#include "ports/moodleserver.h"
#include "support/fakechat.h"

namespace diapason::test {

class FakeMoodle final : public MoodleServer
{
public:
    std::optional<Error> fault = {}; ///< of every call
    CourseListing listing = {};
    QHash<CourseId, QList<Activity>> courseActivities = {};
    CourseReading reading = {};      ///< of people()
    QString siteUrl = QStringLiteral("https://moodle.example.org");
    QStringList functions = {}; ///< of the token's service
    int asked = 0;

    QCoro::Task<Result<MoodleSite>> connect(std::stop_token) override
    {
        ++asked;
        co_await soon();
        if (fault)
            co_return Failure{*fault};
        co_return MoodleSite{.url = QUrl(siteUrl), .urlText = siteUrl, .name = QStringLiteral("Fake"), .release = QStringLiteral("4.5.5+ (Build)"), .functions = functions};
    }
    QCoro::Task<Result<CourseListing>> courses(std::stop_token) override
    {
        ++asked;
        co_await soon();
        if (fault)
            co_return Failure{*fault};
        co_return CourseListing(listing); // QCoro moves what co_return names, members too
    }
    QCoro::Task<Result<Course>> course(CourseId id, std::stop_token) override
    {
        ++asked;
        co_await soon();
        for (const Course &course : std::as_const(listing.courses))
            if (course.id == id)
                co_return course;
        co_return Failure{Error{.kind = Error::Kind::NotFound, .server = Server::Moodle, .code = QStringLiteral("invalidrecord")}};
    }
    QCoro::Task<Result<QList<Activity>>> activities(CourseId id, std::stop_token) override
    {
        ++asked;
        co_await soon();
        if (fault)
            co_return Failure{*fault};
        co_return courseActivities.value(id);
    }
    QCoro::Task<Result<Activity>> activity(Cmid cmid, std::stop_token) override
    {
        ++asked;
        co_await soon();
        for (const QList<Activity> &list : std::as_const(courseActivities))
            for (const Activity &activity : list)
                if (activity.cmid == cmid)
                    co_return activity;
        co_return Failure{Error{.kind = Error::Kind::NotFound, .server = Server::Moodle, .code = QStringLiteral("invalidrecordunknown")}};
    }
    QHash<CourseId, QList<Gap>> gapsOf = {}; ///< of people(), where a course is not read completely
    QList<CourseId> peopleAsked = {}; ///< of people(), in order
    std::function<void(CourseId)> beforePeople = {};
    QCoro::Task<CourseReading> people(Course course, ProgressFn, std::stop_token stop) override
    {
        ++asked;
        peopleAsked += course.id;
        if (beforePeople)
            beforePeople(course.id);
        co_await soon();
        CourseReading answer = reading;
        answer.course = course;
        answer.stamp.gaps += gapsOf.value(course.id);
        if (stop.stop_requested())
            answer.stamp.gaps = {Gap{.kind = Gap::Kind::Cancelled}};
        co_return answer;
    }
    RestrictionFacts restrictions = {};
    QSet<MoodleUserId> powers = {};
    std::optional<CompanionSite> companionSite = {};
    CompanionListing companionRows = {};
    PeopleFacts facts = {};

    QCoro::Task<RestrictionFacts> restrictionFacts(Course, RestrictionNeeds, std::stop_token) override
    {
        ++asked;
        co_await soon();
        co_return RestrictionFacts(restrictions);
    }
    QCoro::Task<Result<QSet<MoodleUserId>>> powerful(CourseId, std::stop_token) override
    {
        ++asked;
        co_await soon();
        co_return QSet<MoodleUserId>(powers);
    }
    QCoro::Task<Result<std::optional<CompanionSite>>> companion(std::stop_token) override
    {
        co_await soon();
        co_return std::optional<CompanionSite>(companionSite);
    }
    QCoro::Task<CompanionListing> companionActivities(ProgressFn, std::stop_token) override
    {
        co_await soon();
        co_return CompanionListing(companionRows);
    }
    QCoro::Task<PeopleFacts> peopleFacts(CourseId, std::stop_token) override
    {
        co_await soon();
        co_return PeopleFacts(facts);
    }
    std::optional<Error> refusal = {}; ///< of saveRetention()
    bool loseAnswers = false; ///< the write lands, and its answer does not come
    QList<std::pair<Cmid, PluginRetention>> saved = {}; ///< what came to saveRetention(), refused or not
    QCoro::Task<Result<void>> saveRetention(Cmid cmid, PluginRetention retention, std::stop_token) override
    {
        ++asked;
        saved.append({cmid, retention});
        co_await soon();
        if (refusal)
            co_return Failure{*refusal};
        for (CompanionActivity &row : companionRows.activities)
            if (row.cmid == cmid)
                row.retention = retention;
        if (loseAnswers)
            co_return Failure{Error{.kind = Error::Kind::Timeout, .server = Server::Moodle, .fateUnknown = true}};
        co_return Result<void>{};
    }
    MoodleRequests &requests() override { qFatal("nobody asks this one for requests"); }
    int calls() const override { return asked; }
};

class FakeJournal final : public Journal
{
public:
    std::optional<Error> fault = {};
    QList<JournalEntry> kept = {}; ///< all of them of run 1
    bool ended = false;
    QString campus = {}; ///< of run 1
    QStringList closes = {}; ///< "outcome id+id", in order
    bool heldElsewhere = false; ///< another program has the run
    JournalRun begun = {};

    QCoro::Task<Result<qint64>> beginRun(JournalRun run) override
    {
        begun = std::move(run);
        co_await soon();
        if (fault)
            co_return Failure{*fault};
        co_return 1;
    }
    QCoro::Task<Result<QList<qint64>>> open(qint64 run, Cmid cmid, QList<Operation> operations, QDateTime at) override
    {
        co_await soon();
        if (fault)
            co_return Failure{*fault};
        QList<qint64> ids;
        for (const Operation &operation : std::as_const(operations)) {
            kept += JournalEntry{.id = kept.size() + 1, .run = run, .cmid = cmid, .operation = operation, .opened = at};
            ids += kept.last().id;
        }
        co_return ids;
    }
    QCoro::Task<Result<void>> close(QList<qint64> entries, Outcome outcome, QString code, QDateTime at) override
    {
        co_await soon();
        QStringList ids;
        for (const qint64 id : std::as_const(entries))
            ids += QString::number(id);
        closes += outcomeCode(outcome) + QLatin1Char(' ') + ids.join(QLatin1Char('+'));
        for (const qint64 id : std::as_const(entries)) {
            JournalEntry &entry = kept[id - 1];
            entry.outcome = outcome;
            entry.code = code;
            entry.closed = at;
        }
        co_return Result<void>{};
    }
    QCoro::Task<Result<void>> endRun(qint64, QDateTime) override
    {
        co_await soon();
        ended = true;
        co_return Result<void>{};
    }
    QCoro::Task<Result<bool>> hold(qint64) override { co_return !heldElsewhere; }
    QCoro::Task<Result<void>> letGo(qint64) override { co_return Result<void>{}; }
    QCoro::Task<Result<QList<JournalRun>>> unfinished(QString asked) override
    {
        co_await soon();
        if (fault)
            co_return Failure{*fault};
        const bool unsettled = std::ranges::any_of(kept, isUnsettled);
        co_return unsettled ? QList{JournalRun{.id = 1, .campus = asked}} : QList<JournalRun>{};
    }
    QCoro::Task<Result<QList<JournalRun>>> runs(int) override { co_return QList<JournalRun>{}; }
    QCoro::Task<Result<JournalRun>> run(qint64 id) override { co_return JournalRun{.id = id, .campus = campus}; }
    QCoro::Task<Result<QList<JournalSummary>>> summaries(QString, int, int) override
    {
        if (fault)
            co_return Failure{*fault};
        co_return QList<JournalSummary>{};
    }
    QCoro::Task<Result<QList<JournalEntry>>> entries(qint64) override { co_return QList<JournalEntry>(kept); }
    QCoro::Task<Result<JournalPage>> find(JournalFilter filter) override
    {
        if (fault)
            co_return Failure{*fault};
        if (filter.outcomes == QList{Outcome::Done}) // what a look back asks for: nothing was done since
            co_return JournalPage{};
        co_return JournalPage{.entries = kept, .total = kept.size()};
    }
    QCoro::Task<Result<int>> forgetBefore(QDateTime, QString) override
    {
        if (fault)
            co_return Failure{*fault};
        co_return 0;
    }
};

} // namespace diapason::test
