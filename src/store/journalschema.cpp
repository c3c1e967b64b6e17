// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's past and present forms.
#include "store/sqlitejournal.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

const QStringList first = {
    u"CREATE TABLE run (id INTEGER PRIMARY KEY, campus TEXT NOT NULL, author TEXT NOT NULL,"
    " started INTEGER NOT NULL, ended INTEGER)"_s,
    u"CREATE TABLE entry (id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run(id), cmid INTEGER NOT NULL,"
    " kind INTEGER NOT NULL, room TEXT NOT NULL, account TEXT NOT NULL, username TEXT NOT NULL, name TEXT NOT NULL,"
    " person INTEGER NOT NULL, class INTEGER NOT NULL, cause INTEGER NOT NULL,"
    " opened INTEGER NOT NULL, closed INTEGER, outcome INTEGER NOT NULL, code TEXT NOT NULL DEFAULT '')"_s,
    u"CREATE INDEX entry_run ON entry(run)"_s,
};

// Both tables are made anew: the number of a run that was forgotten is never given again (AUTOINCREMENT), for people
// and undoes name runs by it. What was before is known of old rows by their kind, as far as it was checked then.
const QStringList second = {
    u"CREATE TABLE run_2 (id INTEGER PRIMARY KEY AUTOINCREMENT, campus TEXT NOT NULL, author TEXT NOT NULL,"
    " started INTEGER NOT NULL, ended INTEGER, plan_hash TEXT NOT NULL DEFAULT '', undoes INTEGER NOT NULL DEFAULT 0,"
    " allowed TEXT NOT NULL DEFAULT '')"_s,
    u"INSERT INTO run_2 (id, campus, author, started, ended) SELECT id, campus, author, started, ended FROM run"_s,
    u"CREATE TABLE place (run INTEGER NOT NULL REFERENCES run_2(id), cmid INTEGER NOT NULL, activity TEXT NOT NULL,"
    " course TEXT NOT NULL, room TEXT NOT NULL, PRIMARY KEY (run, cmid)) WITHOUT ROWID"_s,
    u"CREATE TABLE entry_2 (id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run_2(id), item INTEGER NOT NULL,"
    " cmid INTEGER NOT NULL, kind INTEGER NOT NULL, room TEXT NOT NULL, account TEXT NOT NULL, username TEXT NOT NULL,"
    " name TEXT NOT NULL, person INTEGER NOT NULL, class INTEGER NOT NULL, cause INTEGER NOT NULL, before INTEGER NOT NULL,"
    " sought TEXT NOT NULL, opened INTEGER NOT NULL, closed INTEGER, outcome INTEGER NOT NULL, code TEXT NOT NULL DEFAULT '')"_s,
    u"INSERT INTO entry_2 (id, run, item, cmid, kind, room, account, username, name, person, class, cause, before, sought,"
    " opened, closed, outcome, code)"
    " SELECT id, run, row_number() OVER (PARTITION BY run ORDER BY id), cmid, kind, room, account, username, name, person,"
    " class, cause, CASE kind WHEN 0 THEN 0 WHEN 2 THEN 2 ELSE 1 END, lower(name || ' ' || username || ' ' || account || ' ' || "
    "room),"
    " opened, closed, outcome, code FROM entry"_s,
    u"DROP TABLE entry"_s,
    u"DROP TABLE run"_s,
    u"ALTER TABLE run_2 RENAME TO run"_s,
    u"ALTER TABLE entry_2 RENAME TO entry"_s,
    u"CREATE UNIQUE INDEX entry_item ON entry(run, item)"_s,
    u"CREATE INDEX entry_outcome ON entry(run, outcome)"_s,
    u"CREATE INDEX entry_cmid ON entry(cmid)"_s,
    u"CREATE INDEX entry_room ON entry(room)"_s,
    u"CREATE INDEX entry_account ON entry(account)"_s,
    u"CREATE INDEX entry_person ON entry(person)"_s,
    u"CREATE INDEX entry_opened ON entry(opened)"_s,
    u"CREATE INDEX entry_unsettled ON entry(run) WHERE outcome IN (0, 5)"_s,
    u"CREATE INDEX run_unended ON run(campus) WHERE ended IS NULL"_s,
};

// What changes a room itself holds its setting before and after (Operation::was and ::becomes): quiet mode needs both to give back.
const QStringList third = {
    u"ALTER TABLE entry ADD COLUMN was TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE entry ADD COLUMN becomes TEXT NOT NULL DEFAULT ''"_s,
};

} // namespace

Migrations journalMigrations() { return {first, second, third}; }

} // namespace diapason
