// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listingrows.h"

#include "store/columns.h"
#include "store/rowsync.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

Shape permissionShape() { return {.table = u"permission"_s, .key = u"name"_s, .columns = {u"roles"_s}}; }

QVariant address(const QUrl &url) { return stored(url.toString(QUrl::FullyEncoded)); }

} // namespace

void keepListing(Sql &sql, const QString &name, const KeptListing &listing)
{
    const bool whole = listing.stamp.complete() && !listing.onlyOwn;
    const KeptListing kept = readListing(sql, name);
    if (!whole && kept.stamp.at.isValid() && kept.stamp.complete() && !kept.onlyOwn)
        return;
    sql.run(u"INSERT INTO listing (name, at, sources, gaps, calls, only_own) VALUES (?,?,?,?,?,?) ON CONFLICT DO UPDATE SET"
            " at=excluded.at, sources=excluded.sources, gaps=excluded.gaps, calls=excluded.calls, only_own=excluded.only_own"_s,
        QVariantList{name} + stampColumns(listing.stamp) + QVariantList{listing.calls, int(listing.onlyOwn)});
}

KeptListing readListing(Sql &sql, const QString &name)
{
    KeptListing listing;
    sql.each(u"SELECT at, sources, gaps, calls, only_own FROM listing WHERE name=?"_s, {name}, [&](const QSqlQuery &row) {
        listing = {.stamp = stampOf(row, 0), .calls = row.value(3).toInt(), .onlyOwn = row.value(4).toBool()};
    });
    return listing;
}

void keepSites(Sql &sql, const Catalogue &catalogue)
{
    const MoodleSite &moodle = catalogue.moodle;
    if (!moodle.urlText.isEmpty() || moodle.url.isValid())
        sql.run(u"INSERT OR REPLACE INTO moodle_site (one, url, url_text, name, release, username, user, functions, missing,"
                " short_name) VALUES (1,?,?,?,?,?,?,?,?,?)"_s,
            {address(moodle.url), stored(moodle.urlText), stored(moodle.name), stored(moodle.release), stored(moodle.username),
                moodle.userId.value, stored(moodle.functions), stored(moodle.missingFunctions),
                stored(catalogue.courses.siteShortName)});
    const ChatSite &chat = catalogue.chat;
    if (!chat.accountId.isValid() && !chat.url.isValid())
        return;
    sql.run(u"INSERT OR REPLACE INTO chat_site (one, url, version, account, username, roles) VALUES (1,?,?,?,?,?)"_s,
        {address(chat.url), stored(chat.version), stored(chat.accountId.value), stored(chat.username), stored(chat.roles)});
    RowSync<QString> permissions(sql, permissionShape());
    for (auto it = chat.permissions.cbegin(); it != chat.permissions.cend(); ++it)
        permissions.put(it.key(), {stored(*it)});
    permissions.finish(forgetAll);
}

void readSites(Sql &sql, Catalogue &into)
{
    sql.each(u"SELECT url, url_text, name, release, username, user, functions, missing, short_name FROM moodle_site"_s, {},
        [&](const QSqlQuery &row) {
            into.moodle = {.url = QUrl(row.value(0).toString()),
                .urlText = row.value(1).toString(),
                .name = row.value(2).toString(),
                .release = row.value(3).toString(),
                .username = row.value(4).toString(),
                .userId = MoodleUserId{row.value(5).toLongLong()},
                .functions = storedList(row.value(6)),
                .missingFunctions = storedList(row.value(7))};
            into.courses.siteShortName = row.value(8).toString();
        });
    sql.each(u"SELECT url, version, account, username, roles FROM chat_site"_s, {}, [&](const QSqlQuery &row) {
        into.chat = {.url = QUrl(row.value(0).toString()),
            .version = row.value(1).toString(),
            .accountId = AccountId{row.value(2).toString()},
            .username = row.value(3).toString(),
            .roles = storedList(row.value(4))};
    });
    sql.each(u"SELECT name, roles FROM permission"_s, {},
        [&](const QSqlQuery &row) { into.chat.permissions.insert(row.value(0).toString(), storedList(row.value(1))); });
}

} // namespace diapason
