// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguerows.h"
#include "store/columns.h"
#include "store/digest.h"
#include "store/historyrows.h"
#include "store/listingrows.h"
#include "store/readingrows.h"
#include "store/rolebits.h"
#include "store/rowsync.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

KeptSide keptSide(Sql &sql, qint64 room)
{
    KeptSide kept;
    sql.each(u"SELECT complete, at, digest FROM room_reading WHERE room=?"_s, {room}, [&](const QSqlQuery &row) {
        kept = {.complete = row.value(0).toBool(), .at = storedTime(row.value(1)), .digest = row.value(2).toByteArray()};
    });
    return kept;
}

const Account *directoryAccount(const AccountDirectory &accounts, const RoomMember &member)
{
    const qsizetype index = accounts.find(member.id);
    return index < 0 ? nullptr : &accounts.accounts().at(index);
}

/// Whether one row of words serves as the member and as its account.
bool sameWords(const RoomMember &member, const Account *account)
{
    return account && account->username == member.username && account->name == member.name;
}

void keepRoomStamp(Sql &sql, const Comparison &comparison, qint64 room, const QByteArray &digest)
{
    const RoomReading &reading = comparison.room;
    sql.run(
        u"INSERT INTO room_reading (room, at, sources, gaps, calls, complete, digest, log_at, log_sources, log_gaps, log_calls, "
        u"log_since,"
        " log_to_the_start) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET at=excluded.at, "
        "sources=excluded.sources,"
        " gaps=excluded.gaps, calls=excluded.calls, complete=excluded.complete, digest=excluded.digest, log_at=excluded.log_at,"
        " log_sources=excluded.log_sources, log_gaps=excluded.log_gaps, log_calls=excluded.log_calls, "
        "log_since=excluded.log_since,"
        " log_to_the_start=excluded.log_to_the_start"_s,
        QVariantList{room} + stampColumns(reading.stamp) + QVariantList{reading.calls, int(comparison.chatComplete()), digest}
            + stampColumns(reading.log.stamp)
            + QVariantList{reading.log.calls, stored(reading.log.since), int(reading.log.toTheStart)});
}

void keepMembers(Sql &sql, AccountWords &words, const Comparison &comparison, qint64 room)
{
    RowSync<qint64> seats(sql,
        {.table = u"membership"_s, .owner = u"room"_s, .key = u"account"_s, .columns = {u"roles"_s, u"since"_s}, .placed = true},
        room);
    const QVariant now = comparison.room.stamp.at.toMSecsSinceEpoch();
    for (const RoomMember &member : comparison.room.members) {
        const Account *account = directoryAccount(comparison.accounts, member);
        const bool known = sameWords(member, account);
        const qint64 number = known ? words.number(*account) : words.number(member);
        const QVariant *kept = seats.kept(number);
        seats.put(number, {roleBits(member.roles) | (known ? knownBit : 0), kept ? kept[1] : now});
    }
    words.finish();
    seats.finish(forgetAll);
}

void keepEvents(Sql &sql, const QList<MembershipEvent> &events, qint64 room)
{
    RowSync<qint64> rows(sql,
        {.table = u"membership_event"_s,
            .owner = u"room"_s,
            .key = u"number"_s,
            .columns = {u"kind"_s, u"username"_s, u"author"_s, u"at"_s}},
        room);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const MembershipEvent &event = events.at(i);
        rows.put(i, {int(event.kind), stored(event.username), stored(event.by), stored(event.at)});
    }
    rows.finish(forgetAll);
}

/// The accounts the check rests on whose words no membership carries.
QList<qsizetype> accountsBeside(const Comparison &comparison)
{
    const AccountDirectory &accounts = comparison.accounts;
    QSet<qsizetype> beside{accounts.find(comparison.service)};
    for (const DriftRow &row : comparison.rows)
        beside.insert(row.account);
    QSet<qsizetype> carried{-1};
    for (const RoomMember &member : comparison.room.members)
        (sameWords(member, directoryAccount(accounts, member)) ? carried : beside).insert(accounts.find(member.id));
    QList<qsizetype> list = (beside - carried).values();
    std::ranges::sort(list);
    return list;
}

void keepLookup(Sql &sql, AccountWords &words, const Comparison &comparison, const QList<qsizetype> &beside, qint64 room)
{
    const qint64 cmid = comparison.activity.cmid.value;
    sql.run(u"INSERT INTO lookup (cmid, room, at, sources, gaps) VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE SET"
            " room=excluded.room, at=excluded.at, sources=excluded.sources, gaps=excluded.gaps"_s,
        QVariantList{cmid, room} + stampColumns(comparison.accounts.stamp()));
    RowSync<qint64> known(sql, {.table = u"known_account"_s, .owner = u"cmid"_s, .key = u"account"_s, .placed = true}, cmid);
    for (const qsizetype index : beside)
        known.put(words.number(comparison.accounts.accounts().at(index)), {});
    words.finish();
    known.finish(forgetAll);
    RowSync<QString> absent(sql, {.table = u"absent_name"_s, .owner = u"cmid"_s, .key = u"username"_s}, cmid);
    for (const DriftRow &row : comparison.rows) {
        if (row.person < 0 || row.member >= 0 || row.account >= 0)
            continue;
        const QString &username = comparison.usernames.at(row.person);
        if (!username.isEmpty() && comparison.accounts.knows(username))
            absent.put(username, {});
    }
    absent.finish(forgetAll);
}

/// The directory of the whole server, for the search: only when it is one, and newer than the kept one.
void keepDirectory(Sql &sql, const AccountDirectory &accounts)
{
    if (!accounts.whole() || !accounts.stamp().complete())
        return;
    const QDateTime kept = readListing(sql, u"accounts"_s).stamp.at;
    if (kept.isValid() && kept >= accounts.stamp().at)
        return;
    keepListing(sql, u"accounts"_s, {.stamp = accounts.stamp()});
    keepListedAccounts(sql, accounts.accounts());
}

} // namespace

void keepRoomSide(Sql &sql, const Comparison &comparison)
{
    keepDirectory(sql, comparison.accounts);
    const qint64 room = roomNumber(sql, comparison.room.room.id);
    const KeptSide kept = keptSide(sql, room);
    if (!kept.givesWayTo(comparison.chatComplete(), comparison.room.stamp.at))
        return;
    const QByteArray digest = digestOf(comparison.room.members, comparison.accounts);
    const bool changed = kept.digest != digest;
    const QList<qsizetype> beside = accountsBeside(comparison);
    QList<AccountId> ids;
    for (const qsizetype index : beside)
        ids.append(comparison.accounts.accounts().at(index).id);
    if (changed)
        for (const RoomMember &member : comparison.room.members)
            ids.append(member.id);
    AccountWords words(sql, ids);
    if (changed)
        if (const std::optional<RoomReading> before = readRoomReading(sql, room))
            keepChanges(sql, words, room, *before, comparison.room);
    keepRoomStamp(sql, comparison, room, digest);
    if (changed)
        keepMembers(sql, words, comparison, room);
    keepEvents(sql, comparison.room.log.events, room);
    keepLookup(sql, words, comparison, beside, room);
}

std::optional<RoomReading> readRoomReading(Sql &sql, qint64 room)
{
    std::optional<RoomReading> reading;
    sql.each(u"SELECT at, sources, gaps, calls, log_at, log_sources, log_gaps, log_calls, log_since, log_to_the_start"
             " FROM room_reading WHERE room=?"_s,
        {room}, [&](const QSqlQuery &row) {
            reading = RoomReading{.stamp = stampOf(row, 0), .calls = row.value(3).toInt()};
            reading->log = {.since = storedTime(row.value(8)),
                .toTheStart = row.value(9).toBool(),
                .stamp = stampOf(row, 4),
                .calls = row.value(7).toInt()};
        });
    if (!reading)
        return {};
    reading->room = readRoom(sql, room);
    sql.each(u"SELECT id, username, name, roles FROM membership JOIN account ON number=account WHERE room=? ORDER BY position"_s,
        {room}, [&](const QSqlQuery &row) {
            reading->members.append({.id = AccountId{row.value(0).toString()},
                .username = row.value(1).toString(),
                .name = row.value(2).toString(),
                .roles = rolesOf(row.value(3).toInt())});
        });
    sql.each(u"SELECT kind, username, author, at FROM membership_event WHERE room=? ORDER BY number"_s, {room},
        [&](const QSqlQuery &row) {
            reading->log.events.append({.kind = MembershipEvent::Kind(row.value(0).toInt()),
                .username = row.value(1).toString(),
                .by = row.value(2).toString(),
                .at = storedTime(row.value(3))});
        });
    return reading;
}

AccountDirectory readAccounts(Sql &sql, Cmid cmid)
{
    QList<Account> accounts;
    const auto add = [&](const QSqlQuery &row) { accounts.append(accountOf(row, 0)); };
    sql.each(u"SELECT id, username, name, email, traits FROM lookup l JOIN membership m USING (room) JOIN account a ON "
             u"a.number=m.account"
             " WHERE l.cmid=? AND m.roles & %1 ORDER BY m.position"_s.arg(knownBit),
        {cmid.value}, add);
    sql.each(
        u"SELECT id, username, name, email, traits FROM known_account JOIN account ON number=account WHERE cmid=? ORDER BY position"_s,
        {cmid.value}, add);
    QStringList absent;
    sql.each(u"SELECT username FROM absent_name WHERE cmid=?"_s, {cmid.value},
        [&](const QSqlQuery &row) { absent.append(row.value(0).toString()); });
    ReadStamp stamp;
    sql.each(u"SELECT at, sources, gaps FROM lookup WHERE cmid=?"_s, {cmid.value},
        [&](const QSqlQuery &row) { stamp = stampOf(row, 0); });
    return {accounts, stamp, false, absent};
}

qint64 checkedRoom(Sql &sql, Cmid cmid)
{
    return sql.value(u"SELECT room FROM lookup WHERE cmid=?"_s, {cmid.value}).toLongLong();
}

} // namespace diapason
