// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteprofiles.h"

#include "store/columns.h"
#include "store/transaction.h"

#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

QString addressText(const QUrl &address) { return stored(address.toString(QUrl::FullyEncoded)).toString(); }

/// In the campus file's own form: one way to write rules. Addresses are columns, because the user may have accepted one
/// that no file may bring (Trust::plainHttp).
QString rulesText(const CampusRules &rules)
{
    return QString::fromUtf8(campusToJson(Campus{.name = {}, .moodle = {}, .rocketchat = {}, .rules = rules}));
}

Profile profileOf(const QSqlQuery &row)
{
    return {.id = CampusId{row.value(0).toString()},
        .campus = {.name = row.value(1).toString(),
            .moodle = QUrl(row.value(2).toString()),
            .rocketchat = QUrl(row.value(3).toString()),
            .rules = {}},
        .moodleUsername = row.value(5).toString(),
        .chatAccount = AccountId{row.value(6).toString()},
        .chatUsername = row.value(7).toString(),
        .ticketLanguage = row.value(8).toString(),
        .secretsKept = row.value(9).toBool(),
        .trust = {.authorities = row.value(11).toByteArray(), .exceptions = {}, .plainHttp = row.value(10).toBool()},
        .opened = storedTime(row.value(12))};
}

QList<CertificateException> exceptionsOf(Sql &sql, const CampusId &campus)
{
    QList<CertificateException> exceptions;
    sql.each(u"SELECT host, sha256, faults, accepted FROM trust_exception WHERE campus=? ORDER BY position"_s,
        {stored(campus.value)}, [&](const QSqlQuery &row) {
            exceptions.append({.host = row.value(0).toString(),
                .sha256 = row.value(1).toByteArray(),
                .faults = storedList(row.value(2)),
                .accepted = storedTime(row.value(3))});
        });
    return exceptions;
}

struct Reading {
    QList<Profile> profiles = {};
    QString unreadable = {}; ///< the id of a campus whose rules are none
};

Reading readAll(Sql &sql)
{
    Reading reading;
    sql.each(u"SELECT id, name, moodle, rocketchat, rules, moodle_username, chat_account, chat_username, ticket_language,"
             " secrets_kept, plain_http, authorities, opened FROM campus ORDER BY opened IS NULL, opened DESC, name_key"_s,
        {}, [&](const QSqlQuery &row) {
            Profile profile = profileOf(row);
            const Result<Campus> rules = parseCampus(row.value(4).toString().toUtf8());
            if (rules)
                profile.campus.rules = rules->rules;
            else
                reading.unreadable = profile.id.value;
            reading.profiles.append(std::move(profile));
        });
    for (Profile &profile : reading.profiles)
        profile.trust.exceptions = exceptionsOf(sql, profile.id);
    return reading;
}

void insert(Sql &sql, const Profile &profile)
{
    const Campus &campus = profile.campus;
    const QString id = profile.id.value;
    sql.run(u"INSERT INTO campus (id, name_key, name, moodle, rocketchat, rules, moodle_username, chat_account, chat_username,"
            " ticket_language, secrets_kept, plain_http, authorities, opened) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {id, campusNameKey(campus.name), campus.name, addressText(campus.moodle), addressText(campus.rocketchat),
            rulesText(campus.rules), stored(profile.moodleUsername), stored(profile.chatAccount.value),
            stored(profile.chatUsername), stored(profile.ticketLanguage), int(profile.secretsKept), int(profile.trust.plainHttp),
            profile.trust.authorities, stored(profile.opened)});
    int position = 0;
    for (const CertificateException &exception : profile.trust.exceptions)
        sql.run(u"INSERT INTO trust_exception (campus, position, host, sha256, faults, accepted) VALUES (?,?,?,?,?,?)"_s,
            {id, position++, stored(exception.host), exception.sha256, stored(exception.faults), stored(exception.accepted)});
}

bool nameTaken(Sql &sql, const Profile &profile)
{
    return !sql.value(u"SELECT 1 FROM campus WHERE name_key=? AND id<>?"_s,
                   {campusNameKey(profile.campus.name), stored(profile.id.value)})
                .isNull();
}

Failure badName(const QString &name)
{
    return Failure{Error{.kind = Error::Kind::Usage, .code = u"campus-name"_s, .detail = name}};
}

} // namespace

SqliteProfiles::SqliteProfiles(QString path, int mostPages)
    : m_database(std::move(path),
          {.name = u"campuses"_s, .migrations = profileMigrations(), .replaceDamaged = true, .mostPages = mostPages})
{
}

QCoro::Task<Result<QList<Profile>>> SqliteProfiles::all()
{
    return m_database.run([this](QSqlDatabase &db) -> Result<QList<Profile>> {
        Result<Reading> reading = together(db, m_database, Intent::Read, readAll);
        if (!reading)
            return Failure{reading.error()};
        if (!reading->unreadable.isEmpty()) // whoever wrote them, it was not this program
            return Failure{Error{.kind = Error::Kind::Storage,
                .code = u"damaged"_s,
                .call = u"campuses"_s,
                .detail = u"rules of "_s + reading->unreadable}};
        return std::move(reading->profiles);
    });
}

QCoro::Task<Result<CampusId>> SqliteProfiles::save(Profile profile)
{
    profile.campus.name = profile.campus.name.simplified();
    if (!profile.id.isValid())
        profile.id = CampusId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    return m_database.run([this, profile](QSqlDatabase &db) -> Result<CampusId> {
        if (campusNameKey(profile.campus.name).isEmpty())
            return badName({});
        bool taken = false;
        const Result<void> saved = together(db, m_database, Intent::Write, [&](Sql &sql) {
            taken = nameTaken(sql, profile);
            if (taken)
                return;
            sql.run(u"DELETE FROM campus WHERE id=?"_s, {profile.id.value});
            insert(sql, profile);
        });
        if (!saved)
            return Failure{saved.error()};
        if (taken)
            return badName(profile.campus.name);
        return profile.id;
    });
}

QCoro::Task<Result<void>> SqliteProfiles::remove(CampusId campus)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write,
            [&](Sql &sql) { sql.run(u"DELETE FROM campus WHERE id=?"_s, {stored(campus.value)}); });
    });
}

QCoro::Task<Result<void>> SqliteProfiles::noteOpened(CampusId campus, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write,
            [&](Sql &sql) { sql.run(u"UPDATE campus SET opened=? WHERE id=?"_s, {stored(at), stored(campus.value)}); });
    });
}

Migrations profileMigrations()
{
    return {
        {
            u"CREATE TABLE campus (id TEXT PRIMARY KEY, name_key TEXT NOT NULL, name TEXT NOT NULL, moodle TEXT NOT NULL,"
            " rocketchat TEXT NOT NULL, rules TEXT NOT NULL, moodle_username TEXT NOT NULL, chat_account TEXT NOT NULL,"
            " chat_username TEXT NOT NULL, ticket_language TEXT NOT NULL, secrets_kept INTEGER NOT NULL,"
            " plain_http INTEGER NOT NULL, authorities BLOB, opened INTEGER) WITHOUT ROWID"_s,
            u"CREATE UNIQUE INDEX campus_name ON campus(name_key)"_s,
            u"CREATE TABLE trust_exception (campus TEXT NOT NULL REFERENCES campus ON DELETE CASCADE, position INTEGER NOT NULL,"
            " host TEXT NOT NULL, sha256 BLOB, faults TEXT NOT NULL, accepted INTEGER, PRIMARY KEY (campus, position)) WITHOUT"
            " ROWID"_s,
        },
    };
}

QString defaultProfilesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/diapason/campuses.sqlite"_s;
}

} // namespace diapason
