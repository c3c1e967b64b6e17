// SPDX-License-Identifier: GPL-3.0-or-later
// tool_dataprivacy's requests, as the web services of 4.4 and later make and list them. For somebody else they are reserved to
// privacy officers: here, to whoever holds tool/dataprivacy:managedatarequests.
#include "demo/moodle/functions.h"

#include <algorithm>

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr int pending = 0, awaitingApproval = 2;

std::optional<MoodleRefusal> notAnOfficer(const MoodleCall &call, qint64 person)
{
    if (person == call.caller || call.may("tool/dataprivacy:managedatarequests"))
        return {};
    return refuse::plain(
        u"privacyofficeronly"_s, u"Only users who are assigned a privacy officer role (Manager) can access this content."_s);
}

QJsonObject summaryOf(const MoodleCall &call, qint64 id)
{
    const Person *person = call.world.person(id);
    if (!person)
        return {};
    const QString name = person->firstName + u' ' + person->lastName;
    return {{u"id"_s, id}, {u"email"_s, person->email}, {u"idnumber"_s, person->idNumber}, {u"phone1"_s, u""_s},
        {u"phone2"_s, u""_s}, {u"department"_s, u""_s}, {u"institution"_s, u""_s}, {u"fullname"_s, name},
        {u"identity"_s, person->email}, {u"profileurl"_s, call.world.url + u"/user/profile.php?id=%1"_s.arg(id)}};
}

QString labelOf(int status)
{
    static const QStringList labels{u"Pending"_s, u"Pre-processing"_s, u"Awaiting approval"_s, u"Approved"_s, u"Processing"_s,
        u"Complete"_s, u"Cancelled"_s, u"Rejected"_s, u"Download ready"_s, u"Expired"_s, u"Deleted"_s};
    return labels.value(status);
}

QJsonObject rowOf(const MoodleCall &call, const MoodleDataRequest &request)
{
    const bool isExport = request.type == 1;
    return {{u"id"_s, request.id}, {u"type"_s, request.type}, {u"comments"_s, request.comments}, {u"commentsformat"_s, 0},
        {u"userid"_s, request.person}, {u"requestedby"_s, request.requestedBy}, {u"status"_s, request.status}, {u"dpo"_s, 0},
        {u"dpocomment"_s, u""_s}, {u"dpocommentformat"_s, 0}, {u"systemapproved"_s, false}, {u"creationmethod"_s, 0},
        {u"timecreated"_s, seconds(request.made)}, {u"timemodified"_s, seconds(request.made)},
        {u"usermodified"_s, request.requestedBy}, {u"foruser"_s, summaryOf(call, request.person)},
        {u"requestedbyuser"_s, summaryOf(call, request.requestedBy)},
        {u"messagehtml"_s, QString(u"<p>"_s + request.comments.toHtmlEscaped() + u"</p>"_s)},
        {u"typename"_s, isExport ? u"Export all of my personal data"_s : u"Delete all of my personal data"_s},
        {u"typenameshort"_s, isExport ? u"Export"_s : u"Delete"_s}, {u"statuslabel"_s, labelOf(request.status)},
        {u"statuslabelclass"_s, u"badge-info"_s}, {u"canreview"_s, request.status == awaitingApproval},
        {u"approvedeny"_s, request.status == awaitingApproval}, {u"allowfiltering"_s, false}, {u"canmarkcomplete"_s, false}};
}

bool isAmong(const QJsonArray &wanted, int value) { return wanted.isEmpty() || wanted.contains(QJsonValue(value)); }

} // namespace

MoodleAnswer createDataRequest(const MoodleCall &call)
{
    const int type = int(call.args["type"_L1].toInteger());
    const qint64 asked = call.args["foruserid"_L1].toInteger();
    const qint64 person = asked == 0 ? call.caller : asked;
    if (type != 1 && type != 2)
        return refuse::plain(u"errorinvalidrequesttype"_s, u"Invalid request type"_s);
    const Person *known = call.world.person(person);
    if (!known || known->deleted)
        return refuse::plain(u"invaliduser"_s, u"Invalid user"_s);
    if (const auto refused = notAnOfficer(call, person))
        return *refused;
    QList<MoodleDataRequest> &all = call.world.dataRequests;
    const auto isOpen = [&](const MoodleDataRequest &one) { return one.person == person && one.type == type && !one.isOver(); };
    if (std::ranges::any_of(all, isOpen)) {
        return QJsonObject{{u"datarequestid"_s, 0},
            {u"warnings"_s,
                QJsonArray{QJsonObject{{u"item"_s, u"datarequest"_s}, {u"itemid"_s, 0},
                    {u"warningcode"_s, u"errorrequestalreadyexists"_s},
                    {u"message"_s, u"You already have an ongoing request."_s}}}}};
    }
    all.append({.id = all.isEmpty() ? 41 : all.last().id + 1,
        .type = type,
        .person = person,
        .requestedBy = call.caller,
        .comments = call.args["comments"_L1].toString(),
        .made = call.world.now()});
    return QJsonObject{{u"datarequestid"_s, all.last().id}, {u"warnings"_s, QJsonArray{}}};
}

MoodleAnswer getDataRequests(const MoodleCall &call)
{
    const qint64 person = call.args["userid"_L1].toInteger();
    if (const auto refused = notAnOfficer(call, person))
        return *refused;
    QJsonArray rows;
    for (MoodleDataRequest &request : call.world.dataRequests) {
        const bool about = person == 0 || request.person == person || request.requestedBy == person;
        if (!about || !isAmong(call.args["types"_L1].toArray(), request.type)
            || !isAmong(call.args["statuses"_L1].toArray(), request.status))
            continue;
        rows.append(rowOf(call, request));
        if (request.status == pending) // its task runs meanwhile
            request.status = awaitingApproval;
    }
    return QJsonObject{{u"requests"_s, rows}, {u"warnings"_s, QJsonArray{}}};
}

} // namespace diapason::demo::ws
