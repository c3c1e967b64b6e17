// SPDX-License-Identifier: GPL-3.0-or-later
// Saved plans with the built program: made, shown, signed, applied, proven; and those that are not taken as they are.
#include "support/twincampus.h"

#include <QJsonArray>
#include <QLockFile>
#include <QTest>

using namespace diapason::demo;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto first = 48201; ///< needs additions; by these rules several accounts in it could be somebody's who is expected
constexpr auto crowded = 48249; ///< six too many, a quarter of its members

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void a_plan_over_the_campus_is_applied_and_proven();
    void a_signature_is_somebody_elses();
    void a_blocked_plan_is_not_applied();
    void a_guard_is_allowed_once_by_its_number();
    void an_allowance_is_part_of_what_is_signed();
    void what_vanished_is_left_out_with_a_sentence();
    void what_somebody_else_did_meanwhile_is_noticed();
    void a_plan_is_applied_by_one_program_at_a_time();
    void files_that_are_not_taken_data();
    void files_that_are_not_taken();
    void a_file_is_not_overwritten_unasked();

private:
    [[nodiscard]] Said plan(const QStringList &more = {u"--activity"_s, QString::number(first)}) const
    {
        return m_twin->run(QStringList{u"plan"_s, u"-o"_s, m_file, u"--as"_s, u"anne"_s} + more);
    }
    [[nodiscard]] QString room(const QString &key = u"room"_s) const
    {
        return readJson(m_file)["plan"_L1]["rooms"_L1][0][key].toString();
    }

    std::unique_ptr<DemoCampus> m_campus;
    std::unique_ptr<Twin> m_twin;
    QString m_file;
};

void TestPlan::init()
{
    m_campus = std::make_unique<DemoCampus>();
    m_twin = std::make_unique<Twin>();
    enter(*m_twin, *m_campus);
    m_file = m_twin->path(u"repair.json"_s);
}

void TestPlan::a_plan_over_the_campus_is_applied_and_proven()
{
    const Said made = plan({u"--all"_s});
    QVERIFY2(made.code == 1, qPrintable(made.err)); // one course of the campus cannot be read wholly
    const QJsonArray rooms = readJson(m_file)["plan"_L1]["rooms"_L1].toArray();
    QVERIFY(rooms.size() > 3);
    const Said shown = m_twin->run({u"show"_s, m_file, u"--json"_s});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.json()["plan"_L1]["rooms"_L1].toArray(), rooms);
    QCOMPARE(shown.json()["countersigned"_L1].toBool(), false);

    const QString report = m_twin->path(u"proof.json"_s);
    const Said applied = m_twin->run({u"apply"_s, m_file, u"--yes"_s, u"--json"_s, u"--report"_s, report});
    QVERIFY2(applied.code == 1 || applied.code == 2, qPrintable(applied.err)); // removals are not ticked
    const QJsonObject proof = readJson(report);
    QVERIFY(proof["intended"_L1].toInt() > 5);
    QCOMPARE(proof["shown"_L1].toInt(), proof["intended"_L1].toInt());
    QCOMPARE(proof["planHash"_L1], readJson(m_file)["hash"_L1]);
    QCOMPARE(proof["author"_L1].toString(), u"anne"_s);

    for (const QString &name : {u"proof.html"_s, u"proof.csv"_s}) { // again: everything is so already
        const Said again = m_twin->run({u"apply"_s, m_file, u"--yes"_s, u"--report"_s, m_twin->path(name)});
        QCOMPARE(again.code, applied.code);
        QVERIFY(read(m_twin->path(name)).contains("Salon du cours"));
        QVERIFY(again.out.contains(u"Already so"_s) && !again.out.contains(u"Refused"_s));
    }
    for (const QString &path : {m_file, report, m_twin->path(u"proof.html"_s), m_twin->path(u"proof.csv"_s)}) {
        QVERIFY(!read(path).contains(m_campus->chatToken().toUtf8()));
        QVERIFY(!read(path).contains(m_campus->moodleToken().toUtf8()));
    }
}

void TestPlan::a_signature_is_somebody_elses()
{
    QVERIFY(plan().code == 2);
    const Said own = m_twin->run({u"sign"_s, m_file, u"--as"_s, u"Anne"_s});
    QCOMPARE(own.code, 64);
    QVERIFY2(own.err.contains(u"cannot countersign"_s), qPrintable(own.err));
    const QString hash = readJson(m_file)["hash"_L1].toString();
    const Said bob = m_twin->run({u"sign"_s, m_file, u"--as"_s, u"bob"_s});
    QCOMPARE(bob.code, 0);
    QVERIFY(bob.out.contains(hash)); // what the colleague sees is what was made
    const QJsonObject shown = m_twin->run({u"show"_s, m_file, u"--json"_s}).json();
    QCOMPARE(shown["countersigned"_L1].toBool(), true);
    QCOMPARE(shown["signatures"_L1].toArray().size(), 1);
    QVERIFY(m_twin->run({u"show"_s, m_file, u"--lang"_s, u"fr"_s}).out.contains(hash));
}

void TestPlan::a_blocked_plan_is_not_applied()
{
    QCOMPARE(plan({u"--activity"_s, QString::number(crowded), u"--with-removals"_s}).code, 3);
    m_campus->chatHost().clearCalls();
    QCOMPARE(m_twin->run({u"apply"_s, m_file, u"--yes"_s}).code, 3);
    QCOMPARE(m_campus->chatHost().hits(u"groups.kick"_s) + m_campus->chatHost().hits(u"groups.invite"_s), 0);
}

void TestPlan::a_guard_is_allowed_once_by_its_number()
{
    QCOMPARE(plan({u"--activity"_s, QString::number(crowded), u"--with-removals"_s}).code, 3);
    const auto apply
        = [&](const QStringList &more) { return m_twin->run(QStringList{u"apply"_s, m_file, u"--yes"_s, u"--json"_s} + more); };
    QStringList right, wrong;
    const Said blocked = apply({});
    QCOMPARE(blocked.code, 3);
    for (const QJsonValue guard : blocked.json()["guards"_L1].toArray()) {
        if (!guard["blocks"_L1].toBool())
            continue;
        right += u"%1:%2=%3"_s.arg(guard["code"_L1].toString()).arg(guard["cmid"_L1].toInt()).arg(guard["value"_L1].toInt());
        wrong += u"%1:%2=%3"_s.arg(guard["code"_L1].toString()).arg(guard["cmid"_L1].toInt()).arg(guard["value"_L1].toInt() - 1);
    }
    QVERIFY(!right.isEmpty());
    m_campus->chatHost().clearCalls();
    const Said refused = apply({u"--allow"_s, wrong.join(u','), u"--why"_s, u"end of term"_s, u"--as"_s, u"bob"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(right.constFirst()), qPrintable(refused.err)); // the guard, and the number that is right
    const Said idle = apply({u"--allow"_s, u"frozen=1"_s, u"--why"_s, u"end of term"_s, u"--as"_s, u"bob"_s});
    QCOMPARE(idle.code, 64);
    QVERIFY2(idle.err.contains(u"frozen does not block"_s), qPrintable(idle.err));
    QCOMPARE(m_campus->chatHost().hits(u"groups.kick"_s) + m_campus->chatHost().hits(u"groups.invite"_s), 0);

    const Said done = apply({u"--allow"_s, right.join(u','), u"--why"_s, u"end of term"_s, u"--as"_s, u"bob"_s});
    QVERIFY2(done.code == 0 || done.code == 2, qPrintable(done.err));
    QCOMPARE(done.json()["allowances"_L1].toArray().size(), right.size());
    QCOMPARE(done.json()["allowances"_L1][0]["by"_L1].toString(), u"bob"_s);
    QVERIFY(m_campus->chatHost().hits(u"groups.kick"_s) > 0);
    const Said journal = m_twin->run({u"journal"_s, u"--run"_s, QString::number(done.json()["run"_L1].toInt())});
    QVERIFY2(journal.out.contains(u"bob: end of term"_s), qPrintable(journal.out)); // who, and why
}

void TestPlan::an_allowance_is_part_of_what_is_signed()
{
    const QStringList scope{u"--activity"_s, QString::number(crowded), u"--with-removals"_s, u"--json"_s};
    QStringList allow;
    for (const QJsonValue guard : plan(scope).json()["guards"_L1].toArray())
        if (guard["blocks"_L1].toBool())
            allow += u"%1=%2"_s.arg(guard["code"_L1].toString()).arg(guard["value"_L1].toInt());
    const QString bare = readJson(m_file)["hash"_L1].toString();
    const Said made = plan(scope + QStringList{u"--yes"_s, u"--allow"_s, allow.join(u','), u"--why"_s, u"end of term"_s});
    QVERIFY2(made.code == 2, qPrintable(made.err)); // not blocked any more
    QVERIFY(readJson(m_file)["hash"_L1].toString() != bare);
    QCOMPARE(readJson(m_file)["plan"_L1]["allowances"_L1].toArray().size(), allow.size());
    QCOMPARE(m_twin->run({u"sign"_s, m_file, u"--as"_s, u"bob"_s}).code, 0);
    const Said applied = m_twin->run({u"apply"_s, m_file, u"--yes"_s});
    QVERIFY2(applied.code == 0 || applied.code == 2, qPrintable(applied.err));
    QVERIFY(applied.out.contains(u"Allowed once"_s));
}

void TestPlan::what_vanished_is_left_out_with_a_sentence()
{
    (void)plan({u"--all"_s});
    const QString gone = room();
    m_campus->chatHost().run([&] { m_campus->chatWorld().deleteRoom(*m_campus->chatWorld().roomById(gone)); });
    const Said applied = m_twin->run({u"apply"_s, m_file, u"--yes"_s, u"--json"_s});
    QVERIFY2(applied.err.contains(u"is gone: nothing is done about it"_s), qPrintable(applied.err));
    int done = 0;
    for (const QJsonValue operation : applied.json()["operations"_L1].toArray()) {
        QVERIFY(operation["roomId"_L1].toString() != gone);
        done += operation["outcome"_L1].toString() == "done"_L1;
    }
    QVERIFY(done > 0);
}

void TestPlan::what_somebody_else_did_meanwhile_is_noticed()
{
    QVERIFY(plan().code == 2);
    const QJsonValue operation = readJson(m_file)["plan"_L1]["rooms"_L1][0]["operations"_L1][0];
    QCOMPARE(operation["do"_L1].toString(), u"invite"_s);
    m_campus->chatHost().run([&] {
        ChatWorld &world = m_campus->chatWorld();
        world.subscribe(*world.roomById(room()), *world.userById(operation["account"_L1].toString()));
    });
    const Said applied = m_twin->run({u"apply"_s, m_file, u"--yes"_s, u"--json"_s});
    QCOMPARE(applied.json()["operations"_L1][0]["outcome"_L1].toString(), u"already_so"_s);
    QVERIFY(applied.code != 1);
}

void TestPlan::a_plan_is_applied_by_one_program_at_a_time()
{
    QVERIFY(plan().code == 2);
    QVERIFY(QDir().mkpath(m_twin->path(u"diapason/applying"_s)));
    QLockFile other(m_twin->path(u"diapason/applying/%1.lock"_s.arg(readJson(m_file)["hash"_L1].toString())));
    QVERIFY(other.tryLock());
    const Said refused = m_twin->run({u"apply"_s, m_file, u"--yes"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"Another program is applying"_s), qPrintable(refused.err));
    QCOMPARE(m_campus->chatHost().hits(u"groups.invite"_s), 0);
    other.unlock();
    QCOMPARE(m_twin->run({u"apply"_s, m_file, u"--yes"_s}).code, 2);
}

void TestPlan::files_that_are_not_taken_data()
{
    using Change = std::function<QByteArray(QByteArray)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    const auto replaced = [](const QByteArray &before, const QByteArray &after) {
        return Change([=](QByteArray file) { return file.replace(before, after); });
    };
    QTest::newRow("altered by hand") << replaced("\"ticked\": true", "\"ticked\": false") << u"was altered"_s;
    QTest::newRow("another author") << replaced("\"anne\"", "\"eve\"") << u"was altered"_s;
    QTest::newRow("an older format") << replaced("\"schema\": 1", "\"schema\": 7") << u"has format 7"_s;
    QTest::newRow("no plan") << Change([](const QByteArray &) { return QByteArray("{}"); }) << u"is not a plan"_s;
    QTest::newRow("no JSON") << Change([](const QByteArray &) { return QByteArray("plan"); }) << u"is not JSON"_s;
    QTest::newRow("a value amiss") << replaced("\"invite\"", "\"delete\"") << u"operations[0].do"_s;
}

void TestPlan::files_that_are_not_taken()
{
    QFETCH(std::function<QByteArray(QByteArray)>, change);
    QFETCH(QString, sentence);
    QVERIFY(plan().code == 2);
    m_twin->write(u"repair.json"_s, change(read(m_file)));
    m_campus->chatHost().clearCalls();
    for (const QStringList &command :
        {QStringList{u"apply"_s, m_file, u"--yes"_s}, {u"show"_s, m_file}, {u"sign"_s, m_file, u"--as"_s, u"bob"_s}}) {
        const Said said = m_twin->run(command);
        QCOMPARE(said.code, 64);
        QVERIFY2(said.err.contains(sentence) && said.err.count(u'\n') == 1, qPrintable(said.err));
    }
    QCOMPARE(m_campus->chatHost().hits(), 0);

    DemoCampus elsewhere;
    QVERIFY(plan({u"--activity"_s, QString::number(first), u"--yes"_s}).code == 2);
    enter(*m_twin, elsewhere);
    const Said other = m_twin->run({u"apply"_s, m_file, u"--yes"_s});
    QCOMPARE(other.code, 64);
    QVERIFY2(other.err.contains(u"other servers"_s), qPrintable(other.err));
}

void TestPlan::a_file_is_not_overwritten_unasked()
{
    QVERIFY(plan().code == 2);
    const QByteArray before = read(m_file);
    const Said again = plan();
    QCOMPARE(again.code, 64);
    QCOMPARE(read(m_file), before);
    QVERIFY(m_twin->run({u"apply"_s, m_file}).err.contains(u"--yes"_s)); // nobody can be asked here
    QVERIFY(m_twin->run({u"apply"_s, m_twin->path(u"none.json"_s), u"--yes"_s}).code == 64);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
