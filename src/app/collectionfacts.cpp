// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a case that are one document each. Nobody else is named in them.
#include "app/collection.h"
#include "domain/names.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Facts = Result<QJsonObject>;

QJsonArray words(const RoomRoles &roles)
{
    QJsonArray out;
    if (roles.owner)
        out.append(u"owner"_s);
    if (roles.moderator)
        out.append(u"moderator"_s);
    if (roles.leader)
        out.append(u"leader"_s);
    return out;
}

QJsonObject place(const DossierRoom &room)
{
    QJsonObject out{{u"id"_s, room.room.id.value}, {u"name"_s, room.room.name}};
    if (room.cmid.isValid()) {
        out.insert(u"cmid"_s, room.cmid.value);
        out.insert(u"course"_s, room.course);
        out.insert(u"activity"_s, room.activity);
    }
    return out;
}

/// As the plugin's own privacy export names them (landscape: four fields and the room's id).
QCoro::Task<Facts> identity(CollectionPtr job)
{
    QJsonObject user;
    if (job->order.request.person.isValid()) {
        Facts person = co_await job->moodle.requests().person(job->order.request.person, job->stop);
        if (!person)
            co_return person;
        for (const QString &key : {u"username"_s, u"firstname"_s, u"lastname"_s, u"email"_s})
            user.insert(key, person->value(key));
    }
    QJsonArray rooms;
    for (const DossierRoom &room : std::as_const(job->order.rooms))
        if (room.cmid.isValid())
            rooms.append(place(room));
    co_return QJsonObject{{u"user"_s, user}, {u"rooms"_s, rooms}};
}

QJsonArray activitiesOf(const Catalogue &catalogue, CourseId course)
{
    QJsonArray out;
    for (const Activity &activity : catalogue.activities.value(course))
        out.append(QJsonObject{{u"cmid"_s, activity.cmid.value}, {u"name"_s, activity.name}});
    return out;
}

QCoro::Task<Facts> enrolments(CollectionPtr job)
{
    const MoodleUserId person = job->order.request.person;
    if (!person.isValid())
        co_return QJsonObject{{u"courses"_s, QJsonArray{}}};
    const Result<QJsonArray> courses = co_await job->moodle.requests().coursesOf(person, job->stop);
    if (!courses)
        co_return Failure{courses.error()};
    // Courses with activities of the plugin alone: the others are nothing to the chat side.
    QList<CourseId> asked;
    QHash<qint64, QJsonObject> rows;
    for (const QJsonValue &value : *courses) {
        const QJsonObject course = value.toObject();
        const CourseId id{course.value("id"_L1).toInteger()};
        const QJsonArray activities = activitiesOf(job->order.catalogue, id);
        if (activities.isEmpty())
            continue;
        asked.append(id);
        rows.insert(id.value,
            {{u"id"_s, id.value}, {u"shortname"_s, course.value("shortname"_L1)}, {u"fullname"_s, course.value("fullname"_L1)},
                {u"activities"_s, activities}});
    }
    const Result<QJsonArray> said = co_await job->moodle.requests().rowsIn(person, asked, job->stop);
    if (!said)
        co_return Failure{said.error()};
    for (const QJsonValue &value : *said) {
        const QJsonObject row = value.toObject();
        QJsonObject &course = rows[row.value("courseid"_L1).toInteger()];
        course.insert(u"roles"_s, row.value("roles"_L1));
        course.insert(u"groups"_s, row.value("groups"_L1));
    }
    QJsonArray out;
    for (const CourseId &id : std::as_const(asked))
        out.append(rows.value(id.value));
    co_return QJsonObject{{u"courses"_s, out}};
}

QCoro::Task<Facts> profile(CollectionPtr job)
{
    QJsonArray accounts;
    for (const CaseAccount &account : job->order.request.confirmed()) {
        const Facts record = co_await job->chat.dossiers().profile(account.id, job->stop);
        if (!record)
            co_return record;
        accounts.append(*record);
    }
    co_return QJsonObject{{u"accounts"_s, accounts}};
}

/// Lines about the person's accounts; who else had a part in them stays out.
QJsonArray eventsOf(const MembershipLog &log, const QList<CaseAccount> &accounts)
{
    QSet<QString> names;
    for (const CaseAccount &account : accounts)
        names.insert(usernameKey(account.username));
    QJsonArray out;
    for (const MembershipEvent &event : log.events)
        if (names.contains(usernameKey(event.username)))
            out.append(
                QJsonObject{{u"kind"_s, membershipEventCode(event.kind)}, {u"at"_s, event.at.toUTC().toString(Qt::ISODate)}});
    return out;
}

QCoro::Task<Facts> memberships(CollectionPtr job)
{
    QJsonArray rooms;
    for (const DossierRoom &room : std::as_const(job->order.rooms)) {
        if (job->ended())
            co_return Failure{Error{.kind = Error::Kind::Cancelled}};
        QJsonObject row = place(room);
        row.insert(u"roles"_s, words(room.roles));
        const MembershipLog log = co_await job->chat.membershipLog(room.room.id, job->stop);
        row.insert(u"lines"_s, eventsOf(log, job->order.request.confirmed()));
        if (log.stamp.gaps.isEmpty() && log.since.isValid() && !log.toTheStart)
            row.insert(u"lines_since"_s, log.since.toUTC().toString(Qt::ISODate));
        row.insert(u"lines_read"_s, log.stamp.gaps.isEmpty());
        rooms.append(row);
    }
    co_return QJsonObject{{u"rooms"_s, rooms}};
}

int itemsIn(CasePart part, const QJsonObject &facts)
{
    switch (part) {
    case CasePart::Identity: return 1;
    case CasePart::Enrolments: return int(facts.value("courses"_L1).toArray().size());
    case CasePart::Profile: return int(facts.value("accounts"_L1).toArray().size());
    default: return int(facts.value("rooms"_L1).toArray().size());
    }
}

QCoro::Task<> collectPart(CollectionPtr job, CasePart part)
{
    co_await released(job->order.pause, job->stop);
    if (job->ended())
        co_return;
    const Facts facts = co_await (part == CasePart::Identity ? identity(job)
            : part == CasePart::Enrolments                   ? enrolments(job)
            : part == CasePart::Profile                      ? profile(job)
                                                             : memberships(job));
    PartReport report = job->report(part);
    if (!facts) {
        co_await keep(job, {}, failed(job, report, facts.error()));
        co_return;
    }
    if (const Result<void> kept = co_await job->file.keepFacts(part, *facts); !kept) {
        job->over = kept.error();
        co_return;
    }
    report.state = PartReport::State::Complete;
    report.items = itemsIn(part, *facts);
    report.looked = report.total = report.items;
    report.code.clear();
    report.call.clear();
    co_await keep(job, {}, report);
}

} // namespace

QCoro::Task<> collectFacts(CollectionPtr job)
{
    for (const CasePart part : allCaseParts) {
        if (isOfRooms(part) || !job->scope().has(part))
            continue;
        if (!job->isComplete(part))
            co_await collectPart(job, part);
        ++job->progress.done;
        job->tell();
    }
}

} // namespace diapason
