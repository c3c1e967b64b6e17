// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caserows.h"

#include "store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

const QString columns = u"campus, kind, state, requester, received, identity_check, extended, extension_reason, language, person,"
                        " person_name, username, accounts, scope, moodle_request, archive, archived, expires, opened, closed"_s;
constexpr int columnCount = 20;

QVariant stored(const QDate &day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }
QDate storedDay(const QVariant &column) { return QDate::fromString(column.toString(), Qt::ISODate); }

QString accountsText(const QList<CaseAccount> &accounts)
{
    QJsonArray list;
    for (const CaseAccount &account : accounts)
        list.append(QJsonObject{{u"id"_s, account.id.value}, {u"username"_s, account.username}, {u"name"_s, account.name},
            {u"evidence"_s, account.evidence}, {u"decision"_s, int(account.decision)}, {u"why"_s, account.why}});
    return jsonText(list);
}

QList<CaseAccount> storedAccounts(const QVariant &column)
{
    QList<CaseAccount> accounts;
    for (const QJsonValue &value : jsonArray(column))
        accounts.append({.id = AccountId{value["id"_L1].toString()},
            .username = value["username"_L1].toString(),
            .name = value["name"_L1].toString(),
            .evidence = value["evidence"_L1].toString(),
            .decision = CaseAccount::Decision(value["decision"_L1].toInt()),
            .why = value["why"_L1].toString()});
    return accounts;
}

QString scopeText(const CaseScope &scope)
{
    QJsonArray parts, without;
    for (const CasePart part : allCaseParts)
        if (scope.has(part))
            parts.append(casePartCode(part));
    QStringList rooms;
    for (const RoomId &room : scope.without)
        rooms += room.value;
    rooms.sort();
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"parts"_s, parts}, {u"without"_s, QJsonArray::fromStringList(rooms)},
                                               {u"moodleRequest"_s, scope.moodleRequest}})
            .toJson(QJsonDocument::Compact));
}

CaseScope storedScope(const QVariant &column)
{
    const QJsonObject json = QJsonDocument::fromJson(column.toString().toUtf8()).object();
    CaseScope scope{.parts = {}, .moodleRequest = json["moodleRequest"_L1].toBool()};
    for (const QJsonValue &part : json["parts"_L1].toArray())
        if (const auto known = casePartFromCode(part.toString()))
            scope.parts.insert(*known);
    for (const QJsonValue &room : json["without"_L1].toArray())
        scope.without.insert(RoomId{room.toString()});
    return scope;
}

QVariantList valuesOf(const PrivacyCase &request)
{
    const CaseExtension extension = request.extension.value_or(CaseExtension{});
    return {diapason::stored(request.campus), int(request.kind), int(request.state), diapason::stored(request.requester),
        stored(request.received), diapason::stored(request.identityCheck), stored(extension.decided),
        request.extension ? diapason::stored(extension.reason) : QVariant(), diapason::stored(request.language),
        request.person.value, diapason::stored(request.personName), diapason::stored(request.username),
        accountsText(request.accounts), scopeText(request.scope), request.moodleRequest, diapason::stored(request.archive),
        diapason::stored(request.archived), stored(request.expires), diapason::stored(request.opened),
        diapason::stored(request.closed)};
}

PrivacyCase caseOf(const QSqlQuery &row)
{
    PrivacyCase request{.id = row.value(0).toLongLong(),
        .campus = row.value(1).toString(),
        .kind = PrivacyCase::Kind(row.value(2).toInt()),
        .state = PrivacyCase::State(row.value(3).toInt()),
        .requester = row.value(4).toString(),
        .received = storedDay(row.value(5)),
        .identityCheck = row.value(6).toString(),
        .language = row.value(9).toString(),
        .person = MoodleUserId{row.value(10).toLongLong()},
        .personName = row.value(11).toString(),
        .username = row.value(12).toString(),
        .accounts = storedAccounts(row.value(13)),
        .scope = storedScope(row.value(14)),
        .moodleRequest = row.value(15).toLongLong(),
        .archive = row.value(16).toString(),
        .archived = storedTime(row.value(17)),
        .expires = storedDay(row.value(18)),
        .opened = storedTime(row.value(19)),
        .closed = storedTime(row.value(20))};
    if (!row.value(8).isNull())
        request.extension = CaseExtension{storedDay(row.value(7)), row.value(8).toString()};
    return request;
}

} // namespace

QList<PrivacyCase> casesOf(Sql &sql, const QString &campus)
{
    QList<PrivacyCase> cases;
    sql.each(u"SELECT id, "_s + columns + u" FROM privacy_case WHERE campus=? ORDER BY id"_s, {diapason::stored(campus)},
        [&](const QSqlQuery &row) { cases.append(caseOf(row)); });
    return cases;
}

qint64 keepCase(Sql &sql, const PrivacyCase &request)
{
    const QString places = QStringList(columnCount, u"?"_s).join(u',');
    if (request.id == 0) {
        sql.run(u"INSERT INTO privacy_case (%1) VALUES (%2)"_s.arg(columns, places), valuesOf(request));
        return sql.value(u"SELECT last_insert_rowid()"_s).toLongLong();
    }
    QVariantList values = valuesOf(request);
    values.append(request.id);
    sql.run(u"UPDATE privacy_case SET (%1)=(%2) WHERE id=?"_s.arg(columns, places), values);
    return sql.value(u"SELECT changes()"_s).toInt() == 1 ? request.id : 0;
}

void insertEvent(Sql &sql, const CaseEvent &event)
{
    sql.run(u"INSERT INTO case_event (request, at, operator, kind, about, reason) VALUES (?,?,?,?,?,?)"_s,
        {event.request, diapason::stored(event.at), diapason::stored(event.operatorName), int(event.kind),
            diapason::stored(event.about), diapason::stored(event.reason)});
}

QList<CaseEvent> eventsOf(Sql &sql, qint64 request)
{
    QList<CaseEvent> events;
    sql.each(u"SELECT id, request, at, operator, kind, about, reason FROM case_event WHERE request=? ORDER BY id"_s, {request},
        [&](const QSqlQuery &row) {
            events.append({.id = row.value(0).toLongLong(),
                .request = row.value(1).toLongLong(),
                .at = storedTime(row.value(2)),
                .operatorName = row.value(3).toString(),
                .kind = CaseEvent::Kind(row.value(4).toInt()),
                .about = row.value(5).toString(),
                .reason = row.value(6).toString()});
        });
    return events;
}

QList<qint64> casesClosedBefore(Sql &sql, const QDateTime &closed, const QString &campus)
{
    QList<qint64> ids;
    const QVariant named = diapason::stored(campus);
    sql.each(u"SELECT id FROM privacy_case WHERE state=? AND closed<? AND (?='' OR campus=?)"_s,
        {int(PrivacyCase::State::Closed), diapason::stored(closed), named, named},
        [&](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    return ids;
}

void deleteCase(Sql &sql, qint64 request)
{
    sql.run(u"DELETE FROM case_event WHERE request=?"_s, {request});
    sql.run(u"DELETE FROM privacy_case WHERE id=?"_s, {request});
}

} // namespace diapason
