// SPDX-License-Identifier: GPL-3.0-or-later
// People, accounts and standings as rows that are never changed: readings that say the same of somebody share one row,
// and an older reading keeps saying what it said.
#pragma once

#include "domain/chat.h"
#include "domain/moodle.h"
#include "store/sql.h"

#include <QMultiHash>

namespace diapason {

/// Numbers of people's rows. Knows the people it was made for.
class PersonWords
{
public:
    PersonWords(Sql &sql, const QList<Person> &people);
    /// Written when nobody said just this before; finish() makes it so.
    [[nodiscard]] qint64 number(const Person &person);
    void finish() { m_fresh.finish(); }

private:
    struct Known {
        qint64 number = 0;
        QString username = {};
        QString fullName = {};
        QString email = {};
    };
    QMultiHash<MoodleUserId, Known> m_known;
    qint64 m_last = 0;
    Bulk m_fresh;
};

/// Numbers of accounts' rows. Knows the accounts it was made for.
class AccountWords
{
public:
    AccountWords(Sql &sql, const QList<AccountId> &ids);
    [[nodiscard]] qint64 number(const Account &account);
    /// Of a member about whose account nothing else is known: any row of that username and name.
    [[nodiscard]] qint64 number(const RoomMember &member);
    void finish() { m_fresh.finish(); }

private:
    struct Known {
        qint64 number = 0;
        Account account = {};
    };
    [[nodiscard]] qint64 enter(const Account &account);

    QMultiHash<AccountId, Known> m_known;
    qint64 m_last = 0;
    Bulk m_fresh;
};

/// Numbers of the few standings the people of one course have in common: roles, groups and states.
class Standings
{
public:
    Standings(Sql &sql, CourseId course);
    [[nodiscard]] qint64 number(const Person &person);
    void finish() { m_fresh.finish(); }
    /// By number: people with nothing but roles, groups and states.
    [[nodiscard]] static QHash<qint64, Person> read(Sql &sql, CourseId course);

private:
    struct Key {
        QList<MoodleRole> roles = {};
        QStringList groups = {};
        EnrolmentState enrolment = EnrolmentState::Unknown;
        MoodleAccountState account = MoodleAccountState::Unknown;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            for (const MoodleRole &role : key.roles)
                seed = ::qHash(role.shortName, seed);
            return qHashRange(key.groups.cbegin(), key.groups.cend(), seed);
        }
    };
    QHash<Key, qint64> m_known;
    qint64 m_last = 0;
    Bulk m_fresh;
};

/// Columns id, username, name, email, traits.
[[nodiscard]] Account accountOf(const QSqlQuery &row, int first);

/// Says which accounts the whole server has.
void keepListedAccounts(Sql &sql, const QList<Account> &accounts);

/// Forgets the words nothing kept refers to.
void forgetUnusedWords(Sql &sql);

} // namespace diapason
