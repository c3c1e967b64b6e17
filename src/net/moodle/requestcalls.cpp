// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/requestcalls.h"

#include "net/moodle/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::moodle {

namespace {

constexpr int exportType = 1;

/// Its numbers are constants of tool_dataprivacy.
MoodleRequest::State stateOf(qint64 status)
{
    using enum MoodleRequest::State;
    constexpr std::array states{
        Pending, Preparing, AwaitingApproval, Approved, Processing, Complete, Cancelled, Rejected, Ready, Expired, Deleted};
    return status >= 0 && status < qint64(states.size()) ? states[size_t(status)] : Other;
}

} // namespace

Form CreateDataRequest::form() const
{
    return Form().add(u"type"_s, exportType).add(u"comments"_s, comment).add(u"foruserid"_s, person.value);
}

Result<CreateDataRequest::Reply> CreateDataRequest::parse(const Json &root)
{
    Reply reply{.id = number(root, "datarequestid")};
    simdjson::dom::array warnings;
    if (!root["warnings"].get(warnings)) {
        for (const Json warning : warnings) {
            if (reply.warning.isEmpty())
                reply.warning = text(warning, "warningcode");
        }
    }
    if (reply.id <= 0 && reply.warning.isEmpty())
        return malformed(u"datarequestid"_s);
    return reply;
}

Form GetDataRequests::form() const { return Form().add(u"userid"_s, person.value).list(u"types"_s, {exportType}); }

Result<GetDataRequests::Reply> GetDataRequests::parse(const Json &root)
{
    Reply requests;
    const auto rows = listOf(root["requests"], u"requests"_s, [&requests](const Json &row) -> Result<qint64> {
        const MoodleRequest request{
            .id = number(row, "id"), .state = stateOf(number(row, "status", -1)), .made = moment(row, "timecreated")};
        if (request.id <= 0)
            return malformed(u"requests.id"_s);
        requests.insert(MoodleUserId(number(row, "userid")), request);
        return request.id;
    });
    if (!rows)
        return Failure{rows.error()};
    return requests;
}

Form ListUsersCourses::form() const { return Form().add(u"userid"_s, person.value).add(u"returnusercount"_s, false); }

Result<QJsonArray> ListUsersCourses::parse(const Json &root)
{
    if (!root.is_array())
        return malformed(u"courses"_s);
    return QJsonDocument::fromJson(QByteArray::fromStdString(simdjson::minify(root))).array();
}

} // namespace diapason::moodle
