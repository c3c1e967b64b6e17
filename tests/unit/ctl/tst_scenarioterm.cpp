// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of term with the built program: two rooms lose most of their members, and every step has its exit code.
#include "support/twincampus.h"

#include <QJsonArray>
#include <QTest>

using namespace diapason::demo;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 course = 320; ///< DRT305: two rooms, 120 people
constexpr int room = 48234; ///< its first, which lacks twelve of them
constexpr int leavers = 72;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject guard(const QJsonObject &said, const QString &code, int cmid)
{
    for (const QJsonValue each : said["guards"_L1].toArray())
        if (each["code"_L1] == code && each["cmid"_L1].toInt() == cmid)
            return each.toObject();
    return {};
}

int count(const QJsonObject &said, const QString &outcome)
{
    const QJsonArray operations = said["operations"_L1].toArray();
    return int(
        std::ranges::count_if(operations, [&](const QJsonValue &each) { return each["outcome"_L1].toString() == outcome; }));
}

} // namespace

class TestScenarioTerm : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void a_course_of_several_rooms_from_blocked_to_settled();
    void a_signature_and_a_freeze_window_are_asked_for();
    void a_read_that_failed_is_no_drift();

private:
    [[nodiscard]] Said plan(const QStringList &more = {}) const
    {
        return m_twin->run(QStringList{u"plan"_s, u"-o"_s, m_file, u"--course"_s, QString::number(course), u"--with-removals"_s,
                               u"--yes"_s, u"--as"_s, u"anne"_s, u"--json"_s}
            + more);
    }
    [[nodiscard]] Said apply(const QStringList &more = {}) const
    {
        return m_twin->run(QStringList{u"apply"_s, m_file, u"--yes"_s, u"--json"_s} + more);
    }
    [[nodiscard]] Said check() const { return m_twin->run({u"check"_s, u"--course"_s, QString::number(course), u"--json"_s}); }
    /// What lets every guard be exceeded that blocks, as `said` counts it.
    static QStringList allowing(const QJsonObject &said)
    {
        QStringList wishes;
        for (const QJsonValue each : said["guards"_L1].toArray()) {
            if (!each["blocks"_L1].toBool() || each["code"_L1] == u"countersigned"_s)
                continue;
            const QString where = each["cmid"_L1].toInt() > 0 ? u":%1"_s.arg(each["cmid"_L1].toInt()) : QString();
            wishes += u"%1%2=%3"_s.arg(each["code"_L1].toString(), where).arg(each["value"_L1].toInt());
        }
        return {u"--allow"_s, wishes.join(u','), u"--why"_s, u"end of term"_s};
    }
    void interfere(int people);

    std::unique_ptr<DemoCampus> m_campus;
    std::unique_ptr<Twin> m_twin;
    QString m_file;
};

/// The register of the course is cleaned: who was in it last year is still in its rooms.
void TestScenarioTerm::init()
{
    m_campus = std::make_unique<DemoCampus>();
    m_twin = std::make_unique<Twin>();
    enter(*m_twin, *m_campus);
    m_file = m_twin->path(u"term.json"_s);
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

void TestScenarioTerm::a_course_of_several_rooms_from_blocked_to_settled()
{
    const Said blocked = plan();
    QCOMPARE(blocked.code, 3);
    const QJsonObject share = guard(blocked.json(), u"removals_share"_s, room);
    QVERIFY(share["blocks"_L1].toBool());
    QVERIFY2(share["value"_L1].toInt() >= 3 * share["limit"_L1].toInt(), qPrintable(blocked.out)); // of a fifth: 60 %
    QVERIFY(share["text"_L1].toString().contains(QString::number(share["value"_L1].toInt())));
    QVERIFY(share["text"_L1].toString().contains(QString::number(share["limit"_L1].toInt())));
    m_campus->chatHost().clearCalls();
    QCOMPARE(apply().code, 3);
    QCOMPARE(m_campus->chatHost().hits(u"groups.kick"_s) + m_campus->chatHost().hits(u"groups.invite"_s), 0);

    QCOMPARE(plan(allowing(blocked.json())).code, 2);
    interfere(3);
    m_campus->chatHost().add(Fault::status(
        u"groups.kick"_s, 400, R"({"success":false,"error":"The room is busy [error-room-busy]","errorType":"error-room-busy"})")
            .repeated(2));
    const QString csv = m_twin->path(u"report.csv"_s);
    const Said applied = apply({u"--quiet"_s, u"--lang"_s, u"fr"_s, u"--report"_s, csv});
    m_campus->chatHost().clearFaults();
    QVERIFY2(applied.code == 1, qPrintable(applied.err)); // two calls were refused
    QCOMPARE(count(applied.json(), u"skipped"_s), 3);
    QCOMPARE(count(applied.json(), u"refused"_s), 2);
    QVERIFY2(contentOf(csv).contains("error-room-busy"), contentOf(csv).constData());
    QVERIFY(contentOf(csv).split('\n').value(0).count(';') > 4);

    const Said left = check();
    QCOMPARE(left.code, 2);
    int drifts = 0;
    for (const QJsonValue activity : left.json()["activities"_L1].toArray())
        drifts += activity["drifts"_L1].toInt();
    QCOMPARE(drifts, 5);

    const Said undo
        = m_twin->run({u"undo"_s, QString::number(applied.json()["run"_L1].toInteger()), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(undo.json()["undo"_L1]["left"_L1].toArray().size(), 5); // nothing was done to them
    QVERIFY(!undo.json()["operations"_L1].toArray().isEmpty());

    QCOMPARE(plan().code, 2);
    const Said settled = apply();
    QVERIFY2(settled.code == 0, qPrintable(settled.out + settled.err));
    QCOMPARE(check().code, 0);
}

void TestScenarioTerm::a_signature_and_a_freeze_window_are_asked_for()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    qint64 category = 0;
    m_campus->moodleHost().run([&] { category = m_campus->moodleWorld().course(course)->category; });
    QString campus;
    const auto rules = [&](const QJsonObject &more) {
        QJsonObject file = QJsonDocument::fromJson(m_campus->campusFile()).object();
        QJsonObject all = file["rules"_L1].toObject();
        for (auto each = more.begin(); each != more.end(); ++each)
            all[each.key()] = each.value();
        file["rules"_L1] = all;
        campus = m_twin->write(u"campus.json"_s, QJsonDocument(file).toJson());
    };
    const auto at = [&](QStringList words) { return words + QStringList{u"--campus"_s, campus}; };
    rules({{u"limits"_s, QJsonObject{{u"countersignAbove"_s, 10}}}});
    const Said blocked = plan(at({}));
    QCOMPARE(blocked.code, 3);
    QCOMPARE(plan(at(allowing(blocked.json()))).code, 3); // a second person is still missing
    QCOMPARE(apply(at({})).code, 3);
    QCOMPARE(m_twin->run(at({u"sign"_s, m_file, u"--as"_s, u"anne"_s})).code, 64);
    QCOMPARE(m_twin->run(at({u"sign"_s, m_file, u"--as"_s, u"bob"_s})).code, 0);

    // The same file on days on which this category loses nobody.
    rules({{u"limits"_s, QJsonObject{{u"countersignAbove"_s, 10}}},
        {u"freezes"_s,
            QJsonArray{QJsonObject{
                {u"name"_s, u"examens"_s}, {u"from"_s, today}, {u"until"_s, today}, {u"categories"_s, QJsonArray{category}}}}}});
    const Said frozen = apply(at({}));
    QCOMPARE(frozen.code, 3);
    const QJsonObject window = guard(frozen.json(), u"frozen"_s, room);
    QVERIFY(window["blocks"_L1].toBool());
    QVERIFY2(window["guard"_L1].toString().contains(u"examens"_s), qPrintable(frozen.out)); // shown, not silent
    QCOMPARE(m_campus->chatHost().hits(u"groups.kick"_s), 0);

    rules({{u"limits"_s, QJsonObject{{u"countersignAbove"_s, 10}}}});
    const Said applied = apply(at({}));
    QVERIFY2(applied.code == 0, qPrintable(applied.out + applied.err));
}

void TestScenarioTerm::a_read_that_failed_is_no_drift()
{
    m_campus->moodleHost().add(Fault::status(u"core_enrol_get_enrolled_users"_s, 503).repeated());
    QCOMPARE(check().code, 1);
    QCOMPARE(plan().code, 1);
}

QTEST_GUILESS_MAIN(TestScenarioTerm)
#include "tst_scenarioterm.moc"
