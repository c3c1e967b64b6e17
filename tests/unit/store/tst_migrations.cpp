// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every past version, opened by this one: the same tables as a new file, and what was in them.
#include "store/snapshotschema.h"
#include "store/sqlitejournal.h"
#include "store/sqliteprofiles.h"
#include "support/keptcampus.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;

namespace {

/// One past version of a file: how to fill it, and what must be found once it is of this version.
struct Past {
    QString file = {};
    int version = 0;
    QStringList filled = {};
    QString question = {};
    QString answer = {};
};

const QList<Past> pasts = {
    {.file = u"journal"_s, .version = 0, .question = u"SELECT count(*) FROM entry"_s, .answer = u"0"_s},
    {.file = u"journal"_s,
        .version = 1,
        .filled = {u"INSERT INTO run (id, campus, author, started) VALUES (1, 'Haute-Brume', 'camille', 1790000000000)"_s,
            u"INSERT INTO entry (run, cmid, kind, room, account, username, name, person, class, cause, opened, outcome)"
            " VALUES (1, 30, 0, 'room', 'id', 'ann', 'Ann', 2, 8, 2, 1790000000000, 0)"_s},
        .question = u"SELECT campus || username || item || before || sought FROM run JOIN entry ON run=run.id"_s,
        .answer = u"Haute-Brumeann10ann ann id room"_s},
    {.file = u"journal"_s,
        .version = 2,
        .filled = {u"INSERT INTO run (campus, author, started, plan_hash) VALUES ('Haute-Brume', 'camille', 1790000000000, 'ab')"_s,
            u"INSERT INTO place (run, cmid, activity, course, room) VALUES (1, 30, 'Salon', 'Chimie', 'r')"_s},
        .question = u"SELECT plan_hash || course FROM run JOIN place ON run=run.id"_s,
        .answer = u"abChimie"_s},
    {.file = u"journal"_s,
        .version = 3,
        .filled = {u"INSERT INTO run (campus, author, started) VALUES ('Haute-Brume', 'camille', 1790000000000)"_s,
            u"INSERT INTO entry (run, item, cmid, kind, room, account, username, name, person, class, cause, before, sought,"
            " opened, outcome, was, becomes) VALUES (1, 1, 30, 5, 'room', '', '', 'Salon', 0, 0, 0, 0, 'salon', 1790000000000, 1,"
            " 'true', '[]')"_s},
        .question = u"SELECT was || becomes FROM entry"_s,
        .answer = u"true[]"_s},
    {.file = u"snapshots"_s, .version = 0, .question = u"SELECT count(*) FROM course"_s, .answer = u"0"_s},
    {.file = u"snapshots"_s,
        .version = 1,
        .filled = {u"INSERT INTO person (id, username, full_name, email) VALUES (2, 'ann', 'Ann', '')"_s},
        .question = u"SELECT username FROM person"_s,
        .answer = u"ann"_s},
    {.file = u"snapshots"_s,
        .version = 2,
        .filled = {u"INSERT INTO moodle_site (one, url, url_text, name, release, username, user, functions, missing, short_name)"
                   " VALUES (1, 'https://m.example', 'https://m.example', 'Site', '4.5', 'svc', 2, '', '', 'UHB')"_s},
        .question = u"SELECT short_name FROM moodle_site"_s,
        .answer = u"UHB"_s},
    {.file = u"snapshots"_s,
        .version = 3,
        .filled = {u"INSERT INTO companion (one, facts) VALUES (1, '{}')"_s},
        .question = u"SELECT facts FROM companion"_s,
        .answer = u"{}"_s},
    {.file = u"snapshots"_s,
        .version = 4,
        .filled = {u"INSERT INTO sweep (began, facts) VALUES (1790000000000, '{}')"_s,
            u"INSERT INTO former_name (side, id, username, at) VALUES (0, '2', 'ann', 1790000000000)"_s},
        .question = u"SELECT facts || username FROM sweep, former_name"_s,
        .answer = u"{}ann"_s},
    {.file = u"snapshots"_s,
        .version = 5,
        .filled = {u"INSERT INTO checked (cmid, moodle_complete, chat_complete, expected, present, drifts, counts, rules)"
                   " VALUES (30, 1, 1, 2, 2, 0, '', 'ab')"_s},
        .question = u"SELECT rules FROM checked"_s,
        .answer = u"ab"_s},
    {.file = u"campuses"_s, .version = 0, .question = u"SELECT count(*) FROM campus"_s, .answer = u"0"_s},
    {.file = u"campuses"_s,
        .version = 1,
        .filled = {u"INSERT INTO campus (id, name_key, name, moodle, rocketchat, rules, moodle_username, chat_account,"
                   " chat_username, ticket_language, secrets_kept, plain_http, authorities)"
                   " VALUES ('c1', 'haute-brume', 'Haute-Brume', 'https://m.example', 'https://c.example', '{\"rules\":{}}',"
                   " 'svc', 'id', 'svc', 'fr', 1, 0, '')"_s,
            u"INSERT INTO trust_exception (campus, position, host, sha256, faults, accepted)"
            " VALUES ('c1', 0, 'm.example', x'00ff', '', 1790000000000)"_s},
        .question = u"SELECT name || host FROM campus JOIN trust_exception ON campus=id"_s,
        .answer = u"Haute-Brumem.example"_s},
};

Migrations migrationsOf(const QString &file)
{
    if (file == "campuses"_L1)
        return profileMigrations();
    return file == "journal"_L1 ? journalMigrations() : snapshotMigrations();
}

/// Everything a raw connection answers to the statements, a row a line.
QString said(const QString &path, const QStringList &statements)
{
    QString answer;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        db.setDatabaseName(path);
        QSqlQuery query(db.open() ? db : QSqlDatabase());
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                answer += u"failed: "_s + statement + u'\n';
            while (query.next())
                answer += query.value(0).toString() + u'\n';
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return answer.trimmed();
}

void openNow(const QString &path, const QString &file)
{
    Database database(path, {.name = file, .migrations = migrationsOf(file)});
    QVERIFY(await(database.run([](QSqlDatabase &) -> Result<void> { return {}; })));
}

const QString schema = u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_s;

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private slots:
    void every_version_is_tested()
    {
        for (const QString &file : {u"journal"_s, u"snapshots"_s, u"campuses"_s})
            for (int version = 0; version <= migrationsOf(file).size(); ++version)
                QVERIFY2(
                    std::ranges::any_of(pasts, [&](const Past &past) { return past.file == file && past.version == version; }),
                    qPrintable(u"%1 %2"_s.arg(file).arg(version)));
    }

    void a_past_file_becomes_a_present_one_data()
    {
        QTest::addColumn<Past>("past");
        for (const Past &past : pasts)
            QTest::addRow("%s %d", qPrintable(past.file), past.version) << past;
    }
    void a_past_file_becomes_a_present_one()
    {
        QFETCH(Past, past);
        const QString old = m_dir.filePath(u"%1-%2.sqlite"_s.arg(past.file).arg(past.version)),
                      fresh = m_dir.filePath(past.file + u"-fresh.sqlite"_s);
        QStringList made;
        for (const QStringList &step : migrationsOf(past.file).first(past.version))
            made += step;
        QCOMPARE(said(old, made + past.filled + QStringList{u"PRAGMA user_version=%1"_s.arg(past.version)}), QString());
        openNow(old, past.file);
        openNow(fresh, past.file);
        QCOMPARE(said(old, {u"PRAGMA user_version"_s}), QString::number(migrationsOf(past.file).size()));
        QCOMPARE(said(old, {schema}), said(fresh, {schema}));
        QCOMPARE(said(old, {past.question}), past.answer);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
