// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/requests.h"

#include "net/moodle/caller.h"
#include "net/moodle/requestcalls.h"

#include <algorithm>

namespace diapason::moodle {

namespace {

using CallerPtr = std::shared_ptr<Caller>;

/// What Moodle refuses it says in a list of warnings, with an id of 0: nothing was made then.
QCoro::Task<Result<qint64>> make(CallerPtr caller, MoodleUserId person, QString comment, std::stop_token stop)
{
    using Call = CreateDataRequest;
    const auto reply = co_await caller->tell(Call{.person = person, .comment = comment}, std::move(stop));
    if (!reply) {
        Error error = reply.error();
        const bool broke = error.code == QLatin1StringView("php-error") || error.code == QLatin1StringView("dbconnectionfailed");
        error.fateUnknown = error.fateUnknown || broke;
        co_return Failure{error};
    }
    if (reply->id > 0)
        co_return reply->id;
    co_return Failure{
        Error{.kind = Error::Kind::Refused, .server = Server::Moodle, .code = reply->warning, .call = Call::function}};
}

QCoro::Task<Result<QList<MoodleRequest>>> requests(CallerPtr caller, MoodleUserId person, std::stop_token stop)
{
    const auto reply = co_await caller->ask(GetDataRequests{.person = person}, std::move(stop));
    if (!reply)
        co_return Failure{reply.error()};
    QList<MoodleRequest> theirs = reply->values(person);
    std::ranges::sort(theirs, std::ranges::greater{}, [](const MoodleRequest &one) { return std::pair(one.made, one.id); });
    co_return theirs;
}

class Requests final : public MoodleRequests
{
public:
    explicit Requests(CallerPtr caller) : m_caller(std::move(caller)) { }

    [[nodiscard]] bool offered() const override
    {
        return m_caller->offers(CreateDataRequest::function).value_or(false)
            && m_caller->offers(GetDataRequests::function).value_or(false);
    }
    QCoro::Task<Result<qint64>> makeExportRequest(MoodleUserId person, QString comment, std::stop_token stop) override
    {
        return make(m_caller, person, std::move(comment), std::move(stop));
    }
    QCoro::Task<Result<QList<MoodleRequest>>> requestsOf(MoodleUserId person, std::stop_token stop) override
    {
        return requests(m_caller, person, std::move(stop));
    }
    QCoro::Task<Result<QJsonArray>> coursesOf(MoodleUserId person, std::stop_token stop) override
    {
        return m_caller->ask(ListUsersCourses{.person = person}, std::move(stop));
    }

private:
    CallerPtr m_caller;
};

} // namespace

std::unique_ptr<MoodleRequests> makeRequests(std::shared_ptr<Caller> caller)
{
    return std::make_unique<Requests>(std::move(caller));
}

} // namespace diapason::moodle
