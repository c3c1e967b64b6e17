// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/words.h"

#include "store/columns.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

qint64 lastNumber(Sql &sql, const QString &table) { return sql.value(u"SELECT max(number) FROM "_s + table).toLongLong(); }

// Bits of `traits`; the type stands above them.
constexpr int activeBit = 1, federatedBit = 2, typeShift = 2;

int traits(const Account &account)
{
    return (account.active ? activeBit : 0) | (account.federated ? federatedBit : 0) | int(account.type) << typeShift;
}

bool saysTheSame(const Account &a, const Account &b)
{
    return a.username == b.username && a.name == b.name && a.email == b.email && traits(a) == traits(b);
}

} // namespace

Account accountOf(const QSqlQuery &row, int first)
{
    const int traits = row.value(first + 4).toInt();
    return {.id = AccountId{row.value(first).toString()},
        .username = row.value(first + 1).toString(),
        .name = row.value(first + 2).toString(),
        .email = row.value(first + 3).toString(),
        .type = Account::Type(traits >> typeShift),
        .active = (traits & activeBit) != 0,
        .federated = (traits & federatedBit) != 0};
}

PersonWords::PersonWords(Sql &sql, const QList<Person> &people)
    : m_last(lastNumber(sql, u"person"_s)),
      m_fresh(sql, u"person"_s, {u"number"_s, u"id"_s, u"username"_s, u"full_name"_s, u"email"_s})
{
    m_known.reserve(people.size());
    if (m_last == 0 || people.isEmpty())
        return;
    QJsonArray ids;
    for (const Person &person : people)
        ids.append(person.id.value);
    sql.each(u"SELECT id, number, username, full_name, email FROM person WHERE id IN (SELECT value FROM json_each(?))"_s,
        {jsonText(ids)}, [this](const QSqlQuery &row) {
            m_known.insert(MoodleUserId{row.value(0).toLongLong()},
                {row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toString(), row.value(4).toString()});
        });
}

qint64 PersonWords::number(const Person &person)
{
    for (auto it = m_known.constFind(person.id); it != m_known.cend() && it.key() == person.id; ++it)
        if (it->username == person.username && it->fullName == person.fullName && it->email == person.email)
            return it->number;
    m_known.insert(person.id, {++m_last, person.username, person.fullName, person.email});
    m_fresh.add(m_last, person.id.value, stored(person.username), stored(person.fullName), stored(person.email));
    return m_last;
}

AccountWords::AccountWords(Sql &sql, const QList<AccountId> &ids)
    : m_last(lastNumber(sql, u"account"_s)),
      m_fresh(sql, u"account"_s, {u"number"_s, u"id"_s, u"username"_s, u"name"_s, u"email"_s, u"traits"_s})
{
    m_known.reserve(ids.size());
    if (m_last == 0 || ids.isEmpty())
        return;
    QJsonArray wanted;
    for (const AccountId &id : ids)
        wanted.append(id.value);
    sql.each(u"SELECT number, id, username, name, email, traits FROM account WHERE id IN (SELECT value FROM json_each(?))"_s,
        {jsonText(wanted)}, [this](const QSqlQuery &row) {
            const Known known{row.value(0).toLongLong(), accountOf(row, 1)};
            m_known.insert(known.account.id, known);
        });
}

qint64 AccountWords::number(const Account &account)
{
    for (auto it = m_known.constFind(account.id); it != m_known.cend() && it.key() == account.id; ++it)
        if (saysTheSame(it->account, account))
            return it->number;
    return enter(account);
}

qint64 AccountWords::number(const RoomMember &member)
{
    for (auto it = m_known.constFind(member.id); it != m_known.cend() && it.key() == member.id; ++it)
        if (it->account.username == member.username && it->account.name == member.name)
            return it->number;
    return enter({.id = member.id, .username = member.username, .name = member.name});
}

qint64 AccountWords::enter(const Account &account)
{
    m_known.insert(account.id, {++m_last, account});
    m_fresh.add(
        m_last, stored(account.id.value), stored(account.username), stored(account.name), stored(account.email), traits(account));
    return m_last;
}

Standings::Standings(Sql &sql, CourseId course)
    : m_last(lastNumber(sql, u"standing"_s)),
      m_fresh(sql, u"standing"_s, {u"number"_s, u"roles"_s, u"groups"_s, u"enrolment"_s, u"account"_s})
{
    const QHash<qint64, Person> kept = read(sql, course);
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        m_known.insert({it->roles, it->groups, it->enrolment, it->account}, it.key());
}

qint64 Standings::number(const Person &person)
{
    qint64 &number = m_known[{person.roles, person.groups, person.enrolment, person.account}];
    if (number == 0) {
        number = ++m_last;
        QJsonArray roles;
        for (const MoodleRole &role : person.roles)
            roles.append(QJsonArray{role.id, role.shortName, role.name});
        m_fresh.add(number, jsonText(roles), stored(person.groups), int(person.enrolment), int(person.account));
    }
    return number;
}

QHash<qint64, Person> Standings::read(Sql &sql, CourseId course)
{
    QHash<qint64, Person> standings;
    sql.each(u"SELECT number, roles, groups, enrolment, account FROM standing"
             " WHERE number IN (SELECT standing FROM enrolment WHERE course=?)"_s,
        {course.value}, [&](const QSqlQuery &row) {
            Person person{.groups = storedList(row.value(2)),
                .enrolment = EnrolmentState(row.value(3).toInt()),
                .account = MoodleAccountState(row.value(4).toInt())};
            for (const QJsonValue &role : jsonArray(row.value(1)))
                person.roles.append({.id = role[0].toInteger(), .shortName = role[1].toString(), .name = role[2].toString()});
            standings.insert(row.value(0).toLongLong(), person);
        });
    return standings;
}

void keepListedAccounts(Sql &sql, const QList<Account> &accounts)
{
    QList<AccountId> ids;
    ids.reserve(accounts.size());
    for (const Account &account : accounts)
        ids.append(account.id);
    AccountWords words(sql, ids);
    QSet<qint64> listed;
    listed.reserve(accounts.size());
    for (const Account &account : accounts)
        listed.insert(words.number(account));
    words.finish();
    QSet<qint64> before;
    sql.each(u"SELECT number FROM account WHERE listed"_s, {},
        [&](const QSqlQuery &row) { before.insert(row.value(0).toLongLong()); });
    const auto mark = [&](const QSet<qint64> &numbers, int value) {
        for (const qint64 number : numbers)
            sql.run(u"UPDATE account SET listed=? WHERE number=?"_s, {value, number});
    };
    mark(before - listed, 0);
    mark(listed - before, 1);
}

void forgetUnusedWords(Sql &sql)
{
    sql.run(u"DELETE FROM person WHERE NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.person=person.number)"
            " AND NOT EXISTS (SELECT 1 FROM line l WHERE l.person=person.number)"_s);
    sql.run(u"DELETE FROM account WHERE NOT listed AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.account=account.number)"
            " AND NOT EXISTS (SELECT 1 FROM known_account k WHERE k.account=account.number)"
            " AND NOT EXISTS (SELECT 1 FROM line l WHERE l.account=account.number)"
            " AND number NOT IN (SELECT account FROM membership_change)"_s);
    sql.run(u"DELETE FROM standing WHERE number NOT IN (SELECT standing FROM enrolment)"_s);
}

} // namespace diapason
