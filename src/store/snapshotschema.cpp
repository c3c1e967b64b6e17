// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on something goes with it (ON DELETE CASCADE): a forgotten course takes its activities, checks and history
// along. Rows of words (person, account, standing) are written once and shared by every reading that says the same; they
// go when nobody refers to them any more, in one sweep (words.h), so that writing a seat need not look its words up twice.
#include "store/snapshotschema.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

// stampColumns()
#define STAMP " at INTEGER, sources TEXT NOT NULL, gaps TEXT NOT NULL"
#define NUMBERS                                                                                                                  \
    " moodle_complete INTEGER NOT NULL, chat_complete INTEGER NOT NULL, expected INTEGER NOT NULL, present INTEGER NOT NULL,"    \
    " drifts INTEGER NOT NULL, counts TEXT NOT NULL"

const QStringList catalogueTables = {
    u"CREATE TABLE moodle_site (one INTEGER PRIMARY KEY, url TEXT NOT NULL, url_text TEXT NOT NULL, name TEXT NOT NULL,"
    " release TEXT NOT NULL, username TEXT NOT NULL, user INTEGER NOT NULL, functions TEXT NOT NULL, missing TEXT NOT NULL)"_s,
    u"CREATE TABLE chat_site (one INTEGER PRIMARY KEY, url TEXT NOT NULL, version TEXT NOT NULL, account TEXT NOT NULL,"
    " username TEXT NOT NULL, roles TEXT NOT NULL)"_s,
    u"CREATE TABLE permission (name TEXT PRIMARY KEY, roles TEXT NOT NULL) WITHOUT ROWID"_s,
    // "catalogue" (only when), "courses", "rooms", "accounts"
    u"CREATE TABLE listing (name TEXT PRIMARY KEY," STAMP ", calls INTEGER NOT NULL, only_own INTEGER NOT NULL) WITHOUT ROWID"_s,
    u"CREATE TABLE category (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, parent INTEGER NOT NULL, name TEXT NOT NULL,"
    " visible INTEGER NOT NULL, sort_order INTEGER NOT NULL)"_s,
    u"CREATE TABLE course (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, short_name TEXT NOT NULL, full_name TEXT NOT NULL,"
    " category INTEGER NOT NULL, visible INTEGER NOT NULL, group_mode INTEGER NOT NULL, starts INTEGER, ends INTEGER,"
    " sort_order INTEGER NOT NULL, activities_read INTEGER NOT NULL)"_s,
    u"CREATE TABLE activity (cmid INTEGER PRIMARY KEY, position INTEGER NOT NULL,"
    " course INTEGER NOT NULL REFERENCES course ON DELETE CASCADE, instance INTEGER NOT NULL, name TEXT NOT NULL,"
    " visible INTEGER NOT NULL, stealth INTEGER NOT NULL, availability TEXT NOT NULL, url TEXT NOT NULL)"_s,
    u"CREATE INDEX activity_course ON activity(course)"_s,
    u"CREATE TABLE room (number INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    " display_name TEXT NOT NULL, topic TEXT NOT NULL, flags INTEGER NOT NULL, users INTEGER NOT NULL, created INTEGER,"
    " retention INTEGER, retention_days INTEGER)"_s,
    u"CREATE TABLE link (cmid INTEGER PRIMARY KEY REFERENCES activity ON DELETE CASCADE, room TEXT NOT NULL,"
    " confidence INTEGER NOT NULL, clues TEXT NOT NULL, candidates TEXT NOT NULL)"_s,
};

const QStringList wordTables = {
    u"CREATE TABLE person (number INTEGER PRIMARY KEY, id INTEGER NOT NULL, username TEXT NOT NULL, full_name TEXT NOT NULL,"
    " email TEXT NOT NULL)"_s,
    u"CREATE INDEX person_id ON person(id)"_s,
    // `listed`: the kept directory of the whole server holds it just so.
    u"CREATE TABLE account (number INTEGER PRIMARY KEY, id TEXT NOT NULL, username TEXT NOT NULL, name TEXT NOT NULL,"
    " email TEXT NOT NULL, traits INTEGER NOT NULL, listed INTEGER NOT NULL DEFAULT 0)"_s,
    u"CREATE INDEX account_id ON account(id)"_s,
    u"CREATE TABLE standing (number INTEGER PRIMARY KEY, roles TEXT NOT NULL, groups TEXT NOT NULL, enrolment INTEGER NOT NULL,"
    " account INTEGER NOT NULL)"_s,
};

// `since`: the first of the readings in a row that list them.
const QStringList readingTables = {
    u"CREATE TABLE course_reading (course INTEGER PRIMARY KEY REFERENCES course ON DELETE CASCADE," STAMP ","
    " calls INTEGER NOT NULL, complete INTEGER NOT NULL, digest BLOB NOT NULL)"_s,
    u"CREATE TABLE enrolment (course INTEGER NOT NULL REFERENCES course_reading ON DELETE CASCADE, person INTEGER NOT NULL,"
    " position INTEGER NOT NULL, standing INTEGER NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (course, person)) WITHOUT ROWID"_s,
    u"CREATE INDEX enrolment_person ON enrolment(person)"_s,
    u"CREATE TABLE room_reading (room INTEGER PRIMARY KEY REFERENCES room ON DELETE CASCADE," STAMP ","
    " calls INTEGER NOT NULL, complete INTEGER NOT NULL, digest BLOB NOT NULL,"
    " log_at INTEGER, log_sources TEXT NOT NULL, log_gaps TEXT NOT NULL, log_calls INTEGER NOT NULL, log_since INTEGER,"
    " log_to_the_start INTEGER NOT NULL)"_s,
    u"CREATE TABLE membership (room INTEGER NOT NULL REFERENCES room_reading ON DELETE CASCADE, account INTEGER NOT NULL,"
    " position INTEGER NOT NULL, roles INTEGER NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (room, account)) WITHOUT ROWID"_s,
    u"CREATE INDEX membership_account ON membership(account)"_s,
    u"CREATE TABLE membership_event (room INTEGER NOT NULL REFERENCES room_reading ON DELETE CASCADE, number INTEGER NOT NULL,"
    " kind INTEGER NOT NULL, username TEXT NOT NULL, author TEXT NOT NULL, at INTEGER, PRIMARY KEY (room, number)) WITHOUT ROWID"_s,
    // The chat accounts one check looked at: those outside the room, and the names that have none.
    u"CREATE TABLE lookup (cmid INTEGER PRIMARY KEY REFERENCES activity ON DELETE CASCADE,"
    " room INTEGER NOT NULL REFERENCES room ON DELETE CASCADE," STAMP ")"_s,
    u"CREATE INDEX lookup_room ON lookup(room)"_s,
    u"CREATE TABLE known_account (cmid INTEGER NOT NULL REFERENCES lookup ON DELETE CASCADE, account INTEGER NOT NULL,"
    " position INTEGER NOT NULL, PRIMARY KEY (cmid, account)) WITHOUT ROWID"_s,
    u"CREATE INDEX known_account_account ON known_account(account)"_s,
    u"CREATE TABLE absent_name (cmid INTEGER NOT NULL REFERENCES lookup ON DELETE CASCADE, username TEXT NOT NULL,"
    " PRIMARY KEY (cmid, username)) WITHOUT ROWID"_s,
};

// Classes are numbers, in product.md's order.
const QStringList checkTables = {
    u"CREATE TABLE checked (cmid INTEGER PRIMARY KEY REFERENCES activity ON DELETE CASCADE, at INTEGER," NUMBERS ","
    " moodle_at INTEGER, chat_at INTEGER, drifting_since INTEGER)"_s,
    u"CREATE TABLE line (cmid INTEGER NOT NULL REFERENCES checked ON DELETE CASCADE, number INTEGER NOT NULL, person INTEGER,"
    " account INTEGER, class INTEGER NOT NULL, PRIMARY KEY (cmid, number)) WITHOUT ROWID"_s,
    u"CREATE INDEX line_person ON line(person)"_s,
    u"CREATE INDEX line_account ON line(account)"_s,
    u"CREATE TABLE history_point (number INTEGER PRIMARY KEY, cmid INTEGER NOT NULL REFERENCES activity ON DELETE CASCADE,"
    " at INTEGER," NUMBERS ", until INTEGER)"_s,
    u"CREATE INDEX history_point_cmid ON history_point(cmid, at)"_s,
    u"CREATE TABLE membership_change (number INTEGER PRIMARY KEY, room INTEGER NOT NULL REFERENCES room ON DELETE CASCADE,"
    " at INTEGER NOT NULL, earlier INTEGER NOT NULL, kind INTEGER NOT NULL, account INTEGER NOT NULL,"
    " roles_before INTEGER NOT NULL, roles_after INTEGER NOT NULL)"_s,
    u"CREATE INDEX membership_change_room ON membership_change(room, at)"_s,
};

// Names of groups may be made with the short name of the site.
const QStringList siteShortName = {u"ALTER TABLE moodle_site ADD COLUMN short_name TEXT NOT NULL DEFAULT ''"_s};

// Facts beside the lists, as JSON.
const QStringList factTables = {
    u"CREATE TABLE course_facts (course INTEGER PRIMARY KEY REFERENCES course ON DELETE CASCADE, facts TEXT NOT NULL)"_s,
    u"CREATE TABLE activity_facts (cmid INTEGER PRIMARY KEY REFERENCES activity ON DELETE CASCADE, facts TEXT NOT NULL)"_s,
    u"CREATE TABLE companion (one INTEGER PRIMARY KEY, facts TEXT NOT NULL)"_s,
    // What a room says of itself.
    u"ALTER TABLE room ADD COLUMN stamp_site TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE room ADD COLUMN stamp_cmid INTEGER NOT NULL DEFAULT 0"_s,
};

// What the overview and a sweep need to go on with.
const QStringList sweepTables = {
    u"ALTER TABLE checked ADD COLUMN grounds TEXT NOT NULL DEFAULT ''"_s,
    // The last attempt to read an activity, when it failed.
    u"CREATE TABLE unread (cmid INTEGER PRIMARY KEY REFERENCES activity ON DELETE CASCADE, at INTEGER NOT NULL,"
    " error TEXT NOT NULL)"_s,
    // `ended` is empty for the one that goes on.
    u"CREATE TABLE sweep (number INTEGER PRIMARY KEY, began INTEGER NOT NULL, ended INTEGER, facts TEXT NOT NULL)"_s,
};

// Usernames that people (side 0) and accounts (side 1) had; the rows of words go when no reading refers to them.
const QStringList nameTables = {
    u"CREATE TABLE former_name (side INTEGER NOT NULL, id TEXT NOT NULL, username TEXT NOT NULL, at INTEGER NOT NULL,"
    " PRIMARY KEY (side, id, username)) WITHOUT ROWID"_s,
};

// By which rules the numbers of a check were counted.
const QStringList checkRules = {u"ALTER TABLE checked ADD COLUMN rules TEXT NOT NULL DEFAULT ''"_s};

#undef STAMP
#undef NUMBERS

} // namespace

Migrations snapshotMigrations() { return {catalogueTables + wordTables + readingTables + checkTables, siteShortName, factTables, sweepTables + nameTables, checkRules}; }

} // namespace diapason
