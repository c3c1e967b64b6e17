// SPDX-License-Identifier: GPL-3.0-or-later
// The retention of a campus: what rooms do by spans, what the coming weeks take, and rooms that a file names.
#include "domain/retentionsummary.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using Ground = RetentionInForce::Ground;

namespace {

const QDateTime now(QDate(2026, 10, 3), QTime(10, 0), QTimeZone::UTC);

RoomLine line(qint64 cmid, double days, Ground ground = Ground::Room)
{
    Room room;
    room.id = RoomId{u"room%1"_s.arg(cmid)};
    room.name = u"group_%1"_s.arg(cmid);
    return {.room = room,
        .activity = Activity{.cmid = Cmid{cmid}},
        .inForce = {.ground = ground, .maxAgeDays = days}};
}

/// A message of each age.
MessageSample sample(const QList<int> &days)
{
    MessageSample made{.toTheStart = true, .toTheEnd = true};
    for (const int age : days)
        made.messages.append({.at = now.addDays(-age)});
    std::ranges::sort(made.messages, {}, &MessageTrace::at);
    return made;
}

} // namespace

class TestRetentionSummary : public QObject
{
    Q_OBJECT

private slots:
    void spans_data()
    {
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("days");
        QTest::addColumn<int>("span");
        const auto row = [](const char *name, Ground ground, double days, RetentionSpan span) {
            QTest::newRow(name) << int(ground) << days << int(span);
        };
        row("zero days", Ground::Room, 0, RetentionSpan::Month);
        row("a month, whole", Ground::Room, 30, RetentionSpan::Month);
        row("and a bit", Ground::Room, 30.5, RetentionSpan::Quarter);
        row("a quarter", Ground::Workspace, 90, RetentionSpan::Quarter);
        row("half a year", Ground::Room, 180, RetentionSpan::HalfYear);
        row("a year", Ground::Workspace, 365, RetentionSpan::Year);
        row("longer", Ground::Room, 366, RetentionSpan::Longer);
        row("switched off", Ground::SwitchedOff, -1, RetentionSpan::ForEver);
        row("not covered", Ground::NotCovered, -1, RetentionSpan::ForEver);
        row("exempt", Ground::Exempt, -1, RetentionSpan::Exempt);
        row("not known", Ground::Unknown, -1, RetentionSpan::Unknown);
    }
    void spans()
    {
        QFETCH(int, ground);
        QFETCH(double, days);
        QTEST(int(spanOf({.ground = Ground(ground), .maxAgeDays = days})), "span");
    }

    void every_room_is_in_one_span_and_no_other_line_is()
    {
        QList<RoomLine> lines{line(1, 30), line(2, 90), line(3, 30), line(4, -1, Ground::Exempt)};
        lines.append({.state = RoomLine::State::Unlinked, .activity = Activity{.cmid = Cmid{5}}});
        const QList<SpanOfRooms> spread = retentionSpread(lines);
        QCOMPARE(spread.size(), 3);
        QCOMPARE(spread[0].span, RetentionSpan::Month);
        QCOMPARE(spread[0].keys, (QStringList{lines[0].key(), lines[2].key()}));
        QCOMPARE(spread[2].span, RetentionSpan::Exempt);
    }

    void weeks_take_what_reaches_the_age()
    {
        const QList<RoomLine> lines{line(1, 30), line(2, 90), line(3, -1, Ground::Exempt), line(4, 30)};
        const QHash<RoomId, MessageSample> samples{{lines[0].room->id, sample({1, 20, 25, 31, 40})},
            {lines[1].room->id, sample({10, 88})}, {lines[2].room->id, sample({500})}};
        const CampusRisk risk = campusRisk(lines, samples, now, 4);
        QCOMPARE(risk.prunable, 3);
        QCOMPARE(risk.looked, 2); // nobody looked into the fourth
        QVERIFY(risk.exact);
        QCOMPARE(risk.weeks.size(), 5);
        QVERIFY(!risk.weeks[0].from.isValid());
        QCOMPARE(risk.weeks[0].goes, 2); // 31 and 40 days old
        QCOMPARE(risk.weeks[1].goes, 2); // 25 of the first, 88 of the second
        QCOMPARE(risk.weeks[1].keys, (QStringList{lines[0].key(), lines[1].key()}));
        QCOMPARE(risk.weeks[2].goes, 1); // 20 days old: in eleven days
        QCOMPARE(risk.weeks[2].keys, QStringList{lines[0].key()});
        QCOMPARE(risk.weeks[3].goes + risk.weeks[4].goes, 0);
        QCOMPARE(risk.highest(), 2);
    }

    void a_part_of_a_room_is_not_exact()
    {
        const QList<RoomLine> lines{line(1, 30)};
        MessageSample part = sample({60, 50});
        part.toTheEnd = false;
        QVERIFY(!campusRisk(lines, {{lines[0].room->id, part}}, now, 1).exact);
    }

    void files_name_rooms_in_several_ways_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys"); ///< numbers of activities
        QTest::addColumn<QStringList>("unknown");
        QTest::addColumn<QStringList>("several");
        const QStringList none;
        QTest::newRow("nothing") << QString() << QString() << none << none;
        QTest::newRow("numbers") << u"2\n1\n2\n"_s << u"2 1"_s << none << none;
        QTest::newRow("ids and names") << u"room1\r\ngroup_2\r\n"_s << u"1 2"_s << none << none;
        QTest::newRow("a CSV file") << u"\ufeffroom1;\"Salon\"\n\"group_2\",x\n2\ty"_s << u"1 2"_s << none << none;
        QTest::newRow("comments and blanks") << u"# mine\n\n  1  "_s << u"1"_s << none << none;
        QTest::newRow("unknown ones") << u"1\n9\nnope"_s << u"1"_s << QStringList{u"9"_s, u"nope"_s} << none;
        QTest::newRow("a name that two rooms have") << u"twin"_s << QString() << none << QStringList{u"twin"_s};
    }
    void files_name_rooms_in_several_ways()
    {
        QFETCH(QString, text);
        QFETCH(QString, keys);
        QList<RoomLine> lines{line(1, 30), line(2, 30), line(3, 30), line(4, 30)};
        lines[2].room->name = lines[3].room->name = u"twin"_s;
        const NamedRooms named = namedRooms(text, lines);
        QStringList found;
        for (const QString &key : named.keys)
            found.append(QString::number(std::ranges::find(lines, key, &RoomLine::key)->activity->cmid.value));
        QCOMPARE(found.join(u' '), keys);
        QTEST(named.unknown, "unknown");
        QTEST(named.several, "several");
    }
};

QTEST_GUILESS_MAIN(TestRetentionSummary)
#include "tst_retentionsummary.moc"
