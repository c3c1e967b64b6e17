// SPDX-License-Identifier: GPL-3.0-or-later
// The built program against the demo campus: exit codes, JSON, tables, languages, interruption.
#include "support/twin.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject activity(const QJsonObject &answer, int cmid)
{
    for (const QJsonValue value : answer["activities"_L1].toArray())
        if (value["cmid"_L1].toInt() == cmid)
            return value.toObject();
    return {};
}

QJsonObject row(const QJsonObject &activity, const QString &driftClass)
{
    for (const QJsonValue value : activity["rows"_L1].toArray())
        if (value["class"_L1].toString() == driftClass)
            return value.toObject();
    return {};
}

} // namespace

class TestTwin : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void the_small_campus_shows_every_class();
    void an_answer_has_the_documented_keys();
    void every_row_has_its_reasons();
    void check_says_by_its_code_what_it_found_data();
    void check_says_by_its_code_what_it_found();
    void resync_says_by_its_code_what_it_did_data();
    void resync_says_by_its_code_what_it_did();
    void resync_gives_every_operation_its_outcome();
    void a_write_asks_first();
    void tables_speak_the_language();
    void courses_are_listed();
    void a_served_campus_is_used_through_its_environment();
    void an_interruption_ends_it();

private:
    Twin m_twin;
    QJsonObject m_all; ///< check --all of the small campus
    int m_code = -1;
};

void TestTwin::initTestCase()
{
    const Said said = m_twin.run({u"check"_s, u"--all"_s, u"--demo"_s, u"--json"_s});
    m_code = said.code;
    m_all = said.json();
    QVERIFY2(!m_all["activities"_L1].toArray().isEmpty(), qPrintable(said.out + said.err));
}

void TestTwin::the_small_campus_shows_every_class()
{
    QSet<QString> seen;
    for (const QJsonValue activity : m_all["activities"_L1].toArray())
        for (const QJsonValue value : activity["rows"_L1].toArray())
            seen += value["class"_L1].toString();
    // Restrictions are not evaluated yet.
    for (const QString &driftClass :
        {u"unknown"_s, u"ambiguous"_s, u"suspended"_s, u"no_role"_s, u"deactivated"_s, u"no_account"_s, u"left"_s, u"missing"_s,
            u"should_be_moderator"_s, u"should_not_be_moderator"_s, u"protected"_s, u"extra"_s, u"in_step"_s})
        QVERIFY2(seen.contains(driftClass), qPrintable(driftClass));
    QCOMPARE(m_code, 1); // one course holds a person that Moodle cannot answer: its reading is incomplete
}

void TestTwin::an_answer_has_the_documented_keys()
{
    for (const QString &key : {u"campus"_s, u"at"_s, u"activities"_s, u"drifts"_s, u"calls"_s, u"elapsedMs"_s})
        QVERIFY2(m_all.contains(key), qPrintable(key));
    QVERIFY(m_all["calls"_L1]["moodle"_L1].toInt() > 0 && m_all["calls"_L1]["rocketchat"_L1].toInt() > 0);
    for (const QJsonValue value : m_all["activities"_L1].toArray()) {
        const QJsonObject one = value.toObject();
        for (const QString &key :
            {u"cmid"_s, u"courseId"_s, u"name"_s, u"room"_s, u"link"_s, u"complete"_s, u"incomplete"_s, u"counts"_s, u"rows"_s})
            QVERIFY2(one.contains(key), qPrintable(key));
        QVERIFY(one["link"_L1]["confidence"_L1].isString() && one["link"_L1]["evidence"_L1].isArray());
        const bool whole = one["complete"_L1]["moodle"_L1].toBool() && one["complete"_L1]["rocketchat"_L1].toBool();
        QCOMPARE(one["incomplete"_L1].toArray().isEmpty(), whole);
        if (one["room"_L1].isNull())
            QVERIFY(!one["findings"_L1].toArray().isEmpty() && one["rows"_L1].toArray().isEmpty());
        else
            QVERIFY(one["room"_L1]["id"_L1].isString() && one["room"_L1]["archived"_L1].isBool());
    }
}

void TestTwin::every_row_has_its_reasons()
{
    const QSet<QString> roles{u"member"_s, u"moderator"_s, u"owner"_s, QString()};
    for (const QJsonValue activity : m_all["activities"_L1].toArray()) {
        int drifts = 0;
        for (const QJsonValue value : activity["rows"_L1].toArray()) {
            const QJsonObject line = value.toObject();
            QVERIFY(line["protected"_L1].isBool());
            QVERIFY(line["person"_L1].isNull() || line["person"_L1]["moodleId"_L1].toInt() > 0);
            QVERIFY(line["account"_L1].isNull() || !line["account"_L1]["id"_L1].toString().isEmpty());
            QVERIFY(roles.contains(line["expectedRole"_L1].toString()) && roles.contains(line["actualRole"_L1].toString()));
            QVERIFY(!line["reasons"_L1].toArray().isEmpty());
            for (const QJsonValue reason : line["reasons"_L1].toArray())
                QVERIFY(!reason["kind"_L1].toString().isEmpty() && !reason["text"_L1].toString().isEmpty()
                    && reason["source"_L1].isString());
            static const QSet<QString> drifting{u"missing"_s, u"no_account"_s, u"extra"_s, u"ambiguous"_s,
                u"should_be_moderator"_s, u"should_not_be_moderator"_s};
            drifts += drifting.contains(line["class"_L1].toString());
        }
        QCOMPARE(activity["drifts"_L1].toInt(), drifts);
    }
}

void TestTwin::check_says_by_its_code_what_it_found_data()
{
    QTest::addColumn<int>("cmid");
    QTest::addColumn<int>("code");
    QTest::newRow("drift") << 48201 << 2;
    QTest::newRow("in step") << 48210 << 0;
    QTest::newRow("information alone") << 48225 << 0;
    QTest::newRow("incomplete") << 48231 << 1;
    QTest::newRow("no room") << 48255 << 1;
    QTest::newRow("no such activity") << 5 << 1;
}

void TestTwin::check_says_by_its_code_what_it_found()
{
    QFETCH(int, cmid);
    QFETCH(int, code);
    const Said said = m_twin.run({u"check"_s, u"--activity"_s, QString::number(cmid), u"--demo"_s, u"--json"_s});
    QVERIFY2(said.code == code, qPrintable(said.err + said.out.left(2000)));
    QVERIFY(!said.json().isEmpty());
}

void TestTwin::resync_says_by_its_code_what_it_did_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("wrote");
    const auto row = [](const char *tag, const QString &line, int code, bool wrote) {
        QTest::newRow(tag) << line.split(u' ') << code << wrote;
    };
    row("dry run with changes", u"--activity 48213 --dry-run"_s, 2, false);
    row("dry run without", u"--activity 48210 --dry-run"_s, 0, false);
    row("adds", u"--activity 48213 --yes"_s, 0, true);
    row("moderators taken back", u"--activity 48243 --yes"_s, 0, true);
    row("removals left unticked", u"--activity 48207 --yes"_s, 2, false);
    row("removals ticked", u"--activity 48207 --yes --with-removals"_s, 0, true);
    row("blocked", u"--activity 48249 --yes --with-removals"_s, 3, false);
    row("blocked, dry run", u"--activity 48249 --dry-run --with-removals"_s, 3, false);
    row("incomplete", u"--activity 48231 --yes"_s, 1, true);
    row("ambiguous left", u"--activity 48204 --yes"_s, 2, true);
    row("no room", u"--activity 48255 --yes"_s, 1, false);
}

void TestTwin::resync_says_by_its_code_what_it_did()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Said said = m_twin.run(QStringList{u"resync"_s, u"--demo"_s, u"--json"_s} + arguments);
    QVERIFY2(said.code == code, qPrintable(QString::number(said.code) + said.err + said.out.right(3000)));
    bool wrote = false;
    for (const QJsonValue operation : said.json()["operations"_L1].toArray())
        wrote = wrote || operation["outcome"_L1].toString() == "done"_L1;
    QTEST(wrote, "wrote");
}

void TestTwin::resync_gives_every_operation_its_outcome()
{
    const Said said = m_twin.run({u"resync"_s, u"--demo"_s, u"--json"_s, u"--activity"_s, u"48219"_s, u"--yes"_s});
    int adds = 0, roles = 0, removals = 0;
    for (const QJsonValue operation : said.json()["operations"_L1].toArray()) {
        const QString kind = operation["kind"_L1].toString();
        if (kind == "kick"_L1) {
            ++removals;
            QVERIFY(operation["outcome"_L1].isNull() && !operation["ticked"_L1].toBool());
            continue;
        }
        (kind == "invite"_L1 ? adds : roles) += 1;
        QCOMPARE(operation["outcome"_L1].toString(), u"done"_s);
        QVERIFY(operation["verified"_L1].toBool());
    }
    QCOMPARE(adds, 1);
    QCOMPARE(roles, 2);
    QCOMPARE(removals, 1);
    QCOMPARE(said.json()["after"_L1][0]["counts"_L1]["missing"_L1].toInt(-1), 0);
    QVERIFY(!QFile::exists(m_twin.path(u"diapason/journal.sqlite"_s))); // a rehearsal stays out of the real journal
}

void TestTwin::a_write_asks_first()
{
    const Said said = m_twin.run({u"resync"_s, u"--activity"_s, u"48213"_s, u"--demo"_s});
    QCOMPARE(said.code, 64);
    QVERIFY2(said.err.contains(u"--yes"_s), qPrintable(said.err));
    QVERIFY(said.out.isEmpty());
}

void TestTwin::tables_speak_the_language()
{
    const Said french = m_twin.run({u"check"_s, u"--activity"_s, u"48201"_s, u"--demo"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(french.code, 2);
    for (const QString &part :
        {u"Éloïse Brémond-Lachenal"_s, u"Absent"_s, u"En trop"_s, u"Parti de son plein gré"_s, u"34 attendus"_s})
        QVERIFY2(french.out.contains(part), qPrintable(french.out));
    QVERIFY2(french.err.isEmpty(), qPrintable(french.err)); // no progress without a terminal
    QVERIFY(!french.out.contains(u'\033'));
    const Said english = m_twin.run({u"check"_s, u"--activity"_s, u"48201"_s, u"--demo"_s, u"--lang"_s, u"en"_s});
    QVERIFY2(english.out.contains(u"Left by choice"_s) && english.out.contains(u"34 expected"_s), qPrintable(english.out));
    // The columns of the table stand under one another.
    const QStringList lines = english.out.split(u'\n');
    const auto head = std::ranges::find_if(lines, [](const QString &line) { return line.contains(u"Person"_s) && line.contains(u"Class"_s); });
    QVERIFY(head != lines.end() && head + 1 != lines.end());
    QCOMPARE((head + 1)->indexOf(u"Éloïse"_s), head->indexOf(u"Person"_s));
}

void TestTwin::courses_are_listed()
{
    const Said said = m_twin.run({u"courses"_s, u"--demo"_s, u"--json"_s});
    QCOMPARE(said.code, 0);
    const QJsonArray courses = said.json()["courses"_L1].toArray();
    QVERIFY(courses.size() > 10);
    int activities = 0;
    for (const QJsonValue course : courses)
        activities += int(course["activities"_L1].toArray().size());
    QCOMPARE(activities, int(m_all["activities"_L1].toArray().size()));
    const Said table = m_twin.run({u"courses"_s, u"--demo"_s});
    QVERIFY(table.out.contains(u"48201"_s) && table.out.contains(u"Salon du cours"_s));
}

void TestTwin::a_served_campus_is_used_through_its_environment()
{
    QProcess server;
    m_twin.prepare(server, {u"demo"_s, u"serve"_s, u"--latency"_s, u"5"_s, u"--page-cap"_s, u"25"_s, u"--no-unlimited"_s});
    server.start();
    QString said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (said += QString::fromUtf8(server.readAllStandardOutput())).contains(u"DIAPASON_ROCKETCHAT_TOKEN="_s), 20000);
    Twin client;
    static const QRegularExpression variable(u"export (DIAPASON_\\w+)=(\\S+)"_s);
    int variables = 0;
    for (const QRegularExpressionMatch &match : variable.globalMatch(said)) {
        client.set(match.captured(1), match.captured(2));
        ++variables;
    }
    QCOMPARE(variables, 5);
    static const QRegularExpression file(u"--campus (\\S+)"_s);
    QTRY_VERIFY((said += QString::fromUtf8(server.readAllStandardOutput())).contains(file));
    const QString campus = file.match(said).captured(1);
    const Said repaired = client.run({u"resync"_s, u"--activity"_s, u"48213"_s, u"--campus"_s, campus, u"--yes"_s});
    QVERIFY2(repaired.code == 0, qPrintable(repaired.out + repaired.err));
    QVERIFY(QFile::exists(client.path(u"diapason/journal.sqlite"_s)));
    const Said checked = client.run({u"check"_s, u"--activity"_s, u"48213"_s, u"--campus"_s, campus, u"--json"_s});
    QCOMPARE(checked.code, 0); // the server keeps what was written
    QCOMPARE(row(activity(checked.json(), 48213), u"missing"_s), QJsonObject());
    ::kill(pid_t(server.processId()), SIGTERM);
    QVERIFY(server.waitForFinished(10000));
    QCOMPARE(server.exitCode(), 0);
    QVERIFY(!QFile::exists(campus));
}

void TestTwin::an_interruption_ends_it()
{
    QProcess server;
    m_twin.prepare(server, {u"demo"_s, u"serve"_s, u"--latency"_s, u"300"_s, u"--json"_s});
    server.start();
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += server.readAllStandardOutput()).endsWith("}\n"), 20000);
    const QJsonObject served = QJsonDocument::fromJson(said).object();
    Twin client;
    for (const QString &name : served["environment"_L1].toObject().keys())
        client.set(name, served["environment"_L1][name].toString());
    QProcess check;
    client.prepare(check, {u"check"_s, u"--all"_s, u"--campus"_s, served["campusFile"_L1].toString()});
    check.start();
    QVERIFY(check.waitForStarted());
    QTest::qWait(1500); // it must be under way: the whole takes ten times as long
    ::kill(pid_t(check.processId()), SIGINT);
    QVERIFY(check.waitForFinished(20000));
    QCOMPARE(check.exitStatus(), QProcess::NormalExit);
    QCOMPARE(check.exitCode(), 1);
    QVERIFY2(!check.readAllStandardError().isEmpty(), "it says that it was stopped");
    ::kill(pid_t(server.processId()), SIGTERM);
    QVERIFY(server.waitForFinished(10000));
}

QTEST_GUILESS_MAIN(TestTwin)
#include "tst_twin.moc"
