// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/moodle/peoplereader.h"
#include "ports/moodleserver.h"

namespace diapason {

struct MoodleOptions {
    TransportOptions transport = {.startConcurrency = 4, .maxConcurrency = 4}; ///< `server` and `judge` are ours
    moodle::PeoplePages pages = {};
};

/// Moodle over its REST protocol (moodle.md). Its end makes whatever is still in flight answer
/// Kind::Cancelled; no coroutine of it touches the client itself.
class MoodleClient final : public MoodleServer
{
public:
    /// `base` is the site's address with its path prefix, without a trailing slash; `clock` outlives the client.
    /// The token leaves in the body of each call and nowhere else.
    MoodleClient(QUrl base, QString token, Clock &clock, MoodleOptions options = {});
    ~MoodleClient() override;
    Q_DISABLE_COPY_MOVE(MoodleClient)

    [[nodiscard]] QCoro::Task<Result<MoodleSite>> connect(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<CourseListing>> courses(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Course>> course(CourseId course, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QList<Activity>>> activities(CourseId course, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Activity>> activity(Cmid cmid, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<CourseReading> people(Course course, ProgressFn progress, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<RestrictionFacts> restrictionFacts(Course course, RestrictionNeeds needs, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QSet<MoodleUserId>>> powerful(CourseId course, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<CompanionSite>>> companion(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<CompanionListing> companionActivities(ProgressFn progress, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<PeopleFacts> peopleFacts(CourseId course, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> saveRetention(Cmid cmid, PluginRetention retention, std::stop_token stop) override;
    [[nodiscard]] MoodleRequests &requests() override { return *m_requests; }
    [[nodiscard]] int calls() const override;

private:
    std::shared_ptr<moodle::Caller> m_caller;
    std::unique_ptr<MoodleRequests> m_requests;
    moodle::PeoplePages m_pages;
};

} // namespace diapason
