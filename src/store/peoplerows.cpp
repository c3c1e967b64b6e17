// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peoplerows.h"

#include "store/columns.h"
#include "store/words.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Counts = QHash<qint64, int>; ///< by number of a person's or an account's row

Counts counted(Sql &sql, const QString &statement)
{
    Counts counts;
    sql.each(statement, {}, [&](const QSqlQuery &row) { counts.insert(row.value(0).toLongLong(), row.value(1).toInt()); });
    return counts;
}

struct Drifts {
    Counts people = {};
    Counts accounts = {};
};

Drifts countedDrifts(Sql &sql)
{
    Drifts drifts;
    sql.each(u"SELECT person, account, class FROM line"_s, {}, [&](const QSqlQuery &row) {
        if (!isDrift(DriftClass(row.value(2).toInt())))
            return;
        if (!row.isNull(0))
            ++drifts.people[row.value(0).toLongLong()];
        if (!row.isNull(1))
            ++drifts.accounts[row.value(1).toLongLong()];
    });
    return drifts;
}

QList<KeptPerson> readPersons(Sql &sql, const Counts &drifts)
{
    const Counts activities = counted(sql,
        u"SELECT e.person, count(a.cmid) FROM enrolment e LEFT JOIN activity a ON a.course=e.course"
        " GROUP BY e.person"_s);
    QList<KeptPerson> people;
    people.reserve(activities.size());
    QHash<MoodleUserId, qsizetype> places;
    places.reserve(activities.size());
    sql.each(u"SELECT number, id, username, full_name, email FROM person ORDER BY number"_s, {}, [&](const QSqlQuery &row) {
        const qint64 number = row.value(0).toLongLong();
        const auto seats = activities.constFind(number);
        if (seats == activities.cend())
            return;
        KeptPerson person{.id = MoodleUserId{row.value(1).toLongLong()},
            .username = row.value(2).toString(),
            .fullName = row.value(3).toString(),
            .email = row.value(4).toString(),
            .activities = *seats,
            .drifts = drifts.value(number)};
        const auto known = places.constFind(person.id);
        if (known == places.cend()) {
            places.insert(person.id, people.size());
            people.append(std::move(person));
        } else { // the row written last is the newest; what hangs on either belongs to one person
            person.activities += people.at(*known).activities;
            person.drifts += people.at(*known).drifts;
            people[*known] = std::move(person);
        }
    });
    return people;
}

QList<KeptAccount> readAccountsKept(Sql &sql, const Counts &drifts)
{
    const Counts rooms = counted(sql, u"SELECT account, count(*) FROM membership GROUP BY account"_s);
    QList<KeptAccount> accounts;
    QHash<AccountId, qsizetype> places;
    // Those of the whole server's list come last, and count.
    sql.each(u"SELECT number, listed, id, username, name, email, traits FROM account ORDER BY listed, number"_s, {},
        [&](const QSqlQuery &row) {
            const qint64 number = row.value(0).toLongLong();
            const Account account = accountOf(row, 2);
            KeptAccount kept{.id = account.id,
                .username = account.username,
                .name = account.name,
                .active = account.active,
                .rooms = rooms.value(number),
                .drifts = drifts.value(number)};
            const auto known = places.constFind(kept.id);
            if (known == places.cend()) {
                if (!row.value(1).toBool() && kept.rooms == 0 && kept.drifts == 0)
                    return;
                places.insert(kept.id, accounts.size());
                accounts.append(std::move(kept));
            } else {
                kept.rooms += accounts.at(*known).rooms;
                kept.drifts += accounts.at(*known).drifts;
                accounts[*known] = std::move(kept);
            }
        });
    return accounts;
}

} // namespace

KeptPeople readPeople(Sql &sql)
{
    const Drifts drifts = countedDrifts(sql);
    return {.people = readPersons(sql, drifts.people), .accounts = readAccountsKept(sql, drifts.accounts)};
}

FormerNames readFormerNames(Sql &sql)
{
    FormerNames names;
    sql.each(u"SELECT side, id, username FROM former_name UNION"
             " SELECT 0, CAST(id AS TEXT), username FROM person WHERE id IN"
             " (SELECT id FROM person GROUP BY id HAVING count(DISTINCT username) > 1) UNION"
             " SELECT 1, id, username FROM account WHERE id IN"
             " (SELECT id FROM account GROUP BY id HAVING count(DISTINCT username) > 1) ORDER BY 1, 2, 3"_s,
        {}, [&](const QSqlQuery &row) {
            if (row.value(0).toInt() == 0)
                names.people[MoodleUserId{row.value(1).toLongLong()}].append(row.value(2).toString());
            else
                names.accounts[AccountId{row.value(1).toString()}].append(row.value(2).toString());
        });
    return names;
}

void keepFormerNames(Sql &sql, const QDateTime &now)
{
    const auto note = [&](const QString &side, const QString &table) {
        sql.run(u"INSERT OR IGNORE INTO former_name (side, id, username, at) SELECT %1, CAST(id AS TEXT), username, ? FROM %2"
                " WHERE id IN (SELECT id FROM %2 GROUP BY id HAVING count(DISTINCT username) > 1)"_s.arg(side, table),
            {stored(now)});
    };
    note(u"0"_s, u"person"_s);
    note(u"1"_s, u"account"_s);
}

void forgetFormerNames(Sql &sql, const QDateTime &before)
{
    sql.run(u"DELETE FROM former_name WHERE at<? OR (side=0 AND id NOT IN (SELECT CAST(id AS TEXT) FROM person))"
            " OR (side=1 AND id NOT IN (SELECT id FROM account))"_s,
        {stored(before)});
}

QList<KeptLine> readLines(Sql &sql, MoodleUserId person, const AccountId &account)
{
    QMap<Cmid, DriftClass> seats, lines;
    const auto worse = [](QMap<Cmid, DriftClass> &map, Cmid cmid, DriftClass driftClass) {
        map[cmid] = std::min(map.value(cmid, DriftClass::InStep), driftClass);
    };
    const auto seat = [&](const QSqlQuery &row) {
        worse(seats, Cmid{row.value(0).toLongLong()}, row.value(1).toBool() ? DriftClass::InStep : DriftClass::Unknown);
    };
    sql.each(u"SELECT k.cmid, e.since <= k.moodle_at FROM person p JOIN enrolment e ON e.person=p.number"
             " JOIN activity a ON a.course=e.course JOIN checked k ON k.cmid=a.cmid WHERE p.id=?"_s,
        {person.value}, seat);
    sql.each(u"SELECT k.cmid, m.since <= k.chat_at FROM account c JOIN membership m ON m.account=c.number"
             " JOIN lookup l ON l.room=m.room JOIN checked k ON k.cmid=l.cmid WHERE c.id=?"_s,
        {account.value.isNull() ? u""_s : account.value}, seat);
    const auto line
        = [&](const QSqlQuery &row) { worse(lines, Cmid{row.value(0).toLongLong()}, DriftClass(row.value(1).toInt())); };
    sql.each(u"SELECT cmid, class FROM line l JOIN person p ON p.number=l.person WHERE id=?"_s, {person.value}, line);
    sql.each(u"SELECT cmid, class FROM line l JOIN account a ON a.number=l.account WHERE id=?"_s,
        {account.value.isNull() ? u""_s : account.value}, line);
    seats.insert(lines); // a row that was compared says more than a seat
    QList<KeptLine> kept;
    for (auto it = seats.cbegin(); it != seats.cend(); ++it)
        kept.append({.cmid = it.key(), .driftClass = it.value()});
    return kept;
}

} // namespace diapason
