// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of term with the built program: a course whose rooms lose most of their members, from blocked to settled.
#include "support/twincampus.h"

#include <QJsonArray>
#include <QTest>

using namespace diapason::demo;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 course = 320; ///< DRT305: two rooms, 120 people
constexpr int salon = 48234; ///< its first, which lacks twelve of them
constexpr int notices = 48237; ///< its second, in which the service account may not remove anybody
constexpr int leavers = 72;
constexpr int elsewhere = 311; ///< CHI204, of another category: four too many

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The guard of this code in this room.
QJsonObject guard(const QJsonObject &said, const QString &code, int cmid)
{
    for (const QJsonValue each : said["guards"_L1].toArray())
        if (each["code"_L1] == code && each["cmid"_L1].toInt() == cmid)
            return each.toObject();
    return {};
}

int count(const QJsonObject &said, const QString &outcome, int cmid)
{
    const QJsonArray operations = said["operations"_L1].toArray();
    return int(std::ranges::count_if(operations,
        [&](const QJsonValue &each) { return each["outcome"_L1].toString() == outcome && each["cmid"_L1].toInt() == cmid; }));
}

int driftsOf(const QJsonObject &said, int cmid)
{
    for (const QJsonValue each : said["activities"_L1].toArray())
        if (each["cmid"_L1].toInt() == cmid)
            return each["drifts"_L1].toInt();
    return -1;
}

} // namespace

class TestScenarioTerm : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void a_room_that_would_lose_most_of_its_members_is_blocked();
    void a_course_of_several_rooms_from_blocked_to_settled();
    void a_colleague_signs_the_same_content();
    void a_freeze_window_stops_the_listed_categories_only();
    void a_read_that_failed_is_no_drift();

private:
    [[nodiscard]] Said plan(const QStringList &more = {}) const
    {
        return m_twin->run(QStringList{u"plan"_s, u"-o"_s, m_file, u"--course"_s, QString::number(course), u"--with-removals"_s,
                               u"--yes"_s, u"--as"_s, u"anne"_s, u"--json"_s, u"--campus"_s, m_rules}
            + more);
    }
    [[nodiscard]] Said apply(const QStringList &more = {}) const
    {
        return m_twin->run(QStringList{u"apply"_s, m_file, u"--yes"_s, u"--json"_s, u"--campus"_s, m_rules} + more);
    }
    [[nodiscard]] Said check() const
    {
        return m_twin->run({u"check"_s, u"--course"_s, QString::number(course), u"--json"_s, u"--campus"_s, m_rules});
    }
    /// What lets every guard be exceeded that blocks, as `said` counts it.
    static QStringList allowing(const QJsonObject &said)
    {
        QStringList wishes;
        for (const QJsonValue each : said["guards"_L1].toArray()) {
            if (!each["blocks"_L1].toBool() || each["code"_L1] == u"countersigned"_s || each["code"_L1] == u"frozen"_s)
                continue;
            const QString where = each["cmid"_L1].toInt() > 0 ? u":%1"_s.arg(each["cmid"_L1].toInt()) : QString();
            wishes += u"%1%2=%3"_s.arg(each["code"_L1].toString(), where).arg(each["value"_L1].toInt());
        }
        return {u"--allow"_s, wishes.join(u','), u"--why"_s, u"end of term"_s};
    }
    void useRules(const QJsonObject &rules);
    void interfere(int people);
    void giveOwnership(int cmid);
    [[nodiscard]] ChatRoom *roomOf(int cmid) const;

    std::unique_ptr<DemoCampus> m_campus;
    std::unique_ptr<Twin> m_twin;
    QString m_file; ///< of the plan
    QString m_rules; ///< the campus file
};

/// The register of the course is cleaned: who was in it last year is still in its rooms.
void TestScenarioTerm::init()
{
    m_campus = std::make_unique<DemoCampus>();
    m_twin = std::make_unique<Twin>();
    enter(*m_twin, *m_campus);
    m_file = m_twin->path(u"term.json"_s);
    useRules({});
    m_campus->moodleHost().run([&] {
        MoodleWorld &world = m_campus->moodleWorld();
        QList<qint64> students;
        for (const drawn::Enrolment &each : world.course(course)->enrolments)
            if (each.roles == QList<qint64>{5})
                students += each.person;
        for (const qint64 student : students.last(leavers))
            world.unenrol(course, student);
    });
}

/// The demo campus's own, with these besides.
void TestScenarioTerm::useRules(const QJsonObject &rules)
{
    QJsonObject file = QJsonDocument::fromJson(m_campus->campusFile()).object();
    QJsonObject all = file["rules"_L1].toObject();
    for (auto each = rules.begin(); each != rules.end(); ++each)
        all[each.key()] = each.value();
    file["rules"_L1] = all;
    m_rules = m_twin->write(u"campus.json"_s, QJsonDocument(file).toJson());
}

/// On the server's thread.
ChatRoom *TestScenarioTerm::roomOf(int cmid) const
{
    for (const auto &[id, room] : m_campus->chatWorld().rooms())
        if (room->name.endsWith(u"_%1"_s.arg(cmid)))
            return room.get();
    return nullptr;
}

/// The plugin promotes some of those who are to be removed, between the plan and the run.
void TestScenarioTerm::interfere(int people)
{
    const QJsonObject plan = QJsonDocument::fromJson(contentOf(m_file)).object();
    const QJsonObject first = plan["plan"_L1]["rooms"_L1][0].toObject();
    m_campus->chatHost().run([&] {
        ChatWorld &world = m_campus->chatWorld();
        int left = people;
        for (const QJsonValue each : first["operations"_L1].toArray())
            if (each["do"_L1] == u"kick"_s && left-- > 0)
                world.roomById(first["room"_L1].toString())->memberOf(world.userById(each["account"_L1].toString()))->roles
                    = QStringList{u"moderator"_s};
    });
}

void TestScenarioTerm::giveOwnership(int cmid)
{
    m_campus->chatHost().run([&] {
        ChatWorld &world = m_campus->chatWorld();
        ChatRoom *room = roomOf(cmid);
        ChatUser *service = world.userById(m_campus->chatUserId());
        if (!room->memberOf(service))
            world.subscribe(*room, *service);
        room->memberOf(service)->roles = QStringList{u"owner"_s};
    });
}

void TestScenarioTerm::a_room_that_would_lose_most_of_its_members_is_blocked()
{
    const Said blocked = plan();
    QCOMPARE(blocked.code, 3);
    const QJsonObject share = guard(blocked.json(), u"removals_share"_s, salon);
    QVERIFY(share["blocks"_L1].toBool());
    QVERIFY2(10 * share["value"_L1].toInt() >= 6 * share["of"_L1].toInt(), qPrintable(share["text"_L1].toString())); // 60 %
    QCOMPARE(share["limit"_L1].toInt(), share["of"_L1].toInt() / 5); // and a fifth is the limit
    QVERIFY2(share["text"_L1].toString().contains(u"20"_s), qPrintable(share["text"_L1].toString()));
    QVERIFY(share["name"_L1].isNull());
    QSet<QString> kinds; // who would come, and who would go
    for (const QJsonValue each : blocked.json()["operations"_L1].toArray())
        if (each["cmid"_L1].toInt() == salon)
            kinds.insert(each["kind"_L1].toString());
    QCOMPARE(kinds, QSet<QString>({u"invite"_s, u"kick"_s}));

    const QString shown
        = m_twin->run({u"show"_s, m_file, u"--campus"_s, m_rules}).out; // the guard with its room, and what would allow it
    QVERIFY2(shown.contains(u"Removal limit · Salon du cours"_s), qPrintable(shown.right(2000)));
    QVERIFY2(shown.contains(u"--allow removals_share:%1=%2"_s.arg(salon).arg(share["value"_L1].toInt())), qPrintable(shown));

    m_campus->chatHost().clearCalls();
    QCOMPARE(apply().code, 3);
    const QStringList wrong{u"--allow"_s, u"removals_share:%1=1"_s.arg(salon), u"--why"_s, u"end of term"_s};
    QCOMPARE(apply(wrong).code, 64); // no name
    QCOMPARE(apply(wrong + QStringList{u"--as"_s, u"anne"_s}).code, 3); // another number than the one that is asked for
    QCOMPARE(m_campus->chatHost().hits(u"groups.kick"_s) + m_campus->chatHost().hits(u"groups.invite"_s), 0);
}

void TestScenarioTerm::a_course_of_several_rooms_from_blocked_to_settled()
{
    const QStringList wishes = allowing(plan().json());
    QCOMPARE(plan(wishes).code, 2);
    interfere(3);
    m_campus->chatHost().add(Fault::status(
        u"groups.kick"_s, 400, R"({"success":false,"error":"The room is busy [error-room-busy]","errorType":"error-room-busy"})")
            .repeated(2));
    const QString csv = m_twin->path(u"report.csv"_s);
    const Said applied = apply({u"--quiet"_s, u"--lang"_s, u"fr"_s, u"--report"_s, csv});
    m_campus->chatHost().clearFaults();
    const QJsonObject run = applied.json();
    QVERIFY2(applied.code == 2, qPrintable(applied.err)); // what was refused is known, and left to do
    QCOMPARE(count(run, u"skipped"_s, salon), 3);
    QCOMPARE(count(run, u"refused"_s, salon), 2);
    QVERIFY(count(run, u"refused"_s, notices) > 0); // the others there would be refused alike: they are not sent
    QCOMPARE(count(run, u"refused"_s, notices) + count(run, u"not_sent"_s, notices), leavers);
    for (const QJsonValue operation : run["operations"_L1].toArray())
        QVERIFY(operation["outcome"_L1] != u"refused"_s || !operation["error"_L1]["text"_L1].toString().isEmpty());
    QCOMPARE(run["quiet"_L1][0]["state"_L1].toString(), u"restored"_s);
    const QByteArray report = contentOf(csv);
    QVERIFY2(report.contains("error-room-busy"), report.constData());
    QVERIFY2(report.contains("a refusé tout retrait"), report.constData()); // a cause, in the reader's language
    QVERIFY(report.split('\n').value(0).count(';') > 4);

    const Said left = check();
    QCOMPARE(left.code, 2);
    QCOMPARE(driftsOf(left.json(), salon), 5);
    QCOMPARE(driftsOf(left.json(), notices), leavers);

    const QString number = QString::number(run["run"_L1].toInteger());
    const Said journal = m_twin->run({u"journal"_s, u"--run"_s, number, u"--lang"_s, u"fr"_s});
    QVERIFY2(journal.out.contains(u"autorisé une fois par anne"_s), qPrintable(journal.out.left(2000)));
    QVERIFY(!journal.out.contains(u"removals_share"_s));

    const Said undo = m_twin->run({u"undo"_s, number, u"--dry-run"_s, u"--json"_s, u"--campus"_s, m_rules});
    const QJsonArray stays = undo.json()["undo"_L1]["left"_L1].toArray();
    const auto ofSalon
        = [](const QJsonValue &each) { return each["cmid"_L1].toInt() == salon && !each["text"_L1].toString().isEmpty(); };
    QCOMPARE(std::ranges::count_if(stays, ofSalon), 2); // nothing was done to them
    QVERIFY(!undo.json()["operations"_L1].toArray().isEmpty());

    giveOwnership(notices); // somebody did what the cause of the refusal asks for
    QCOMPARE(plan(allowing(plan().json())).code, 2);
    const Said settled = apply();
    QVERIFY2(settled.code == 0, qPrintable(settled.out.right(3000) + settled.err));
    QCOMPARE(check().code, 0);
}

void TestScenarioTerm::a_colleague_signs_the_same_content()
{
    useRules({{u"limits"_s, QJsonObject{{u"countersignAbove"_s, 10}}}});
    QCOMPARE(plan(allowing(plan().json())).code, 3); // a second person is still missing
    QCOMPARE(apply().code, 3);
    QCOMPARE(m_twin->run({u"sign"_s, m_file, u"--as"_s, u"Anne"_s}).code, 64);

    const Twin other; // at another computer
    const QString there = other.path(u"from-anne.json"_s);
    QVERIFY(QFile::copy(m_file, there));
    const QString hash = QJsonDocument::fromJson(contentOf(m_file))["hash"_L1].toString();
    QVERIFY(!hash.isEmpty());
    const QJsonObject shown = other.run({u"show"_s, there, u"--json"_s}).json();
    QCOMPARE(shown["hash"_L1].toString(), hash);
    QCOMPARE(shown["plan"_L1], QJsonDocument::fromJson(contentOf(m_file))["plan"_L1]);
    const Said signature = other.run({u"sign"_s, there, u"--as"_s, u"bob"_s});
    QCOMPARE(signature.code, 0);
    QVERIFY(signature.out.contains(hash));

    m_file = there;
    giveOwnership(notices);
    const Said applied = apply();
    QVERIFY2(applied.code == 0, qPrintable(applied.out.right(3000) + applied.err));
}

void TestScenarioTerm::a_freeze_window_stops_the_listed_categories_only()
{
    const QString from = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    const QString until = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    qint64 category = 0;
    m_campus->moodleHost().run([&] { category = m_campus->moodleWorld().course(course)->category; });
    const QJsonObject window{
        {u"name"_s, u"examens"_s}, {u"from"_s, from}, {u"until"_s, until}, {u"categories"_s, QJsonArray{category}}};
    useRules({{u"freezes"_s, QJsonArray{window}}});
    const Said frozen = plan(allowing(plan().json()));
    QCOMPARE(frozen.code, 3);
    int stopped = 0;
    for (const int cmid : {salon, notices}) {
        const QJsonObject said = guard(frozen.json(), u"frozen"_s, cmid);
        QVERIFY(said["blocks"_L1].toBool());
        QCOMPARE(said["name"_L1].toString(), u"examens"_s);
        stopped += said["value"_L1].toInt();
    }
    QCOMPARE(stopped, 2 * leavers - 7); // seven of them had never been added to the first room
    const QString shown
        = m_twin->run({u"show"_s, m_file, u"--campus"_s, m_rules}).out; // said, not silent; and once for both rooms
    QVERIFY2(shown.contains(u"examens"_s) && shown.contains(u"--allow frozen=%1 "_s.arg(stopped)), qPrintable(shown));
    QCOMPARE(apply().code, 3);
    QCOMPARE(m_campus->chatHost().hits(u"groups.kick"_s) + m_campus->chatHost().hits(u"groups.invite"_s), 0);

    const Said free = m_twin->run({u"plan"_s, u"-o"_s, m_twin->path(u"free.json"_s), u"--course"_s, QString::number(elsewhere),
        u"--with-removals"_s, u"--json"_s, u"--campus"_s, m_rules});
    QCOMPARE(free.code, 2);
    const auto wish = [](int number) {
        return QStringList{u"--allow"_s, u"frozen=%1"_s.arg(number), u"--why"_s, u"they left"_s, u"--as"_s, u"anne"_s};
    };
    QCOMPARE(apply(wish(stopped - 1)).code, 3);
    const Said allowed = apply(wish(stopped));
    QVERIFY2(allowed.code == 2, qPrintable(allowed.err)); // the second room refuses, as always
    QVERIFY(m_campus->chatHost().hits(u"groups.kick"_s) > 0);
    const Said journal = m_twin->run({u"journal"_s, u"--run"_s, QString::number(allowed.json()["run"_L1].toInteger())});
    QVERIFY2(
        journal.out.contains(u"“examens”"_s) && journal.out.contains(u"anne: they left"_s), qPrintable(journal.out.left(900)));
}

void TestScenarioTerm::a_read_that_failed_is_no_drift()
{
    m_campus->moodleHost().add(Fault::status(u"core_enrol_get_enrolled_users"_s, 503).repeated());
    QCOMPARE(check().code, 1);
    QCOMPARE(plan().code, 1);
}

QTEST_GUILESS_MAIN(TestScenarioTerm)
#include "tst_scenarioterm.moc"
