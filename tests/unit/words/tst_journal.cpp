// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/journal.h"
#include "words/journalexport.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

JournalEntry entry(Outcome outcome, const QString &code = {}, const QString &name = u"Éloïse “É” Brémond"_s)
{
    return {.id = 7,
        .run = 12,
        .item = 3,
        .cmid = Cmid{30},
        .operation = {.kind = Operation::Kind::Kick,
            .room = RoomId{u"roomA"_s},
            .account = AccountId{u"acc"_s},
            .username = u"eloise"_s,
            .name = name,
            .driftClass = DriftClass::Extra,
            .before = ActualRole::Moderator},
        .opened = QDateTime(QDate(2026, 9, 14), QTime(10, 40), QTimeZone::UTC),
        .outcome = outcome,
        .code = code,
        .place = {.cmid = Cmid{30}, .activity = u"Salon"_s, .course = u"Chimie"_s, .room = u"chi201"_s}};
}

} // namespace

class TestJournalWords : public QObject
{
    Q_OBJECT
private slots:
    void every_end_has_its_words()
    {
        QSet<QString> said;
        for (const QString &code :
            {u"found-so"_s, u"not-so"_s, u"room-gone"_s, u"room-unread"_s, u"changed-since"_s, u"unproven"_s})
            said += words::journalDetail(entry(Outcome::Doubtful, code));
        QCOMPARE(said.size(), 6);
        QVERIFY(!said.contains(QString()));
        QVERIFY(words::journalDetail(entry(Outcome::Done)).isEmpty());
        for (const Outcome outcome : {Outcome::Open, Outcome::AlreadySo, Outcome::Skipped, Outcome::Doubtful, Outcome::NotSent})
            QVERIFY(!words::journalDetail(entry(outcome)).isEmpty());
        QVERIFY(!words::journalDetail(entry(Outcome::Refused, u"error-not-allowed"_s)).isEmpty());
    }

    void a_look_back_is_said_in_sentences()
    {
        QVERIFY(words::lookedBack({}).isEmpty());
        const QString all
            = words::lookedBack({entry(Outcome::Done), entry(Outcome::Done), entry(Outcome::NotSent), entry(Outcome::Doubtful)});
        for (const QString &part : {u"4"_s, u"2 of them had taken effect."_s, u"1 of them had not."_s,
                 u"1 of them cannot be settled"_s, u"Nothing was sent again."_s})
            QVERIFY2(all.contains(part), qPrintable(all));
        QVERIFY(!words::lookedBack({entry(Outcome::Done)}).contains(u"cannot"_s));
    }

    void lines_name_who_what_and_where()
    {
        QCOMPARE(words::journalNumber(entry(Outcome::Done)), u"12.3"_s);
        QCOMPARE(words::journalPlace(entry(Outcome::Done)), u"Chimie · Salon"_s);
        JournalEntry bare = entry(Outcome::Done);
        bare.place = {};
        QVERIFY(words::journalPlace(bare).contains(u"30"_s));
        QSet<QString> whys;
        for (int why = 0; why <= int(NotUndone::Why::RoomGone); ++why)
            whys += words::notUndoneLine({entry(Outcome::Done), NotUndone::Why(why)});
        QCOMPARE(whys.size(), 6);
        QVERIFY(whys.cbegin()->contains(u"Éloïse"_s));
    }

    void a_file_for_spreadsheets_runs_nothing()
    {
        const QString csv
            = QString::fromUtf8(words::journalCsv({entry(Outcome::Done, {}, u"=cmd|' /C calc'!A0"_s), entry(Outcome::Done)}));
        QCOMPARE(csv.count(u"\r\n"_s), 3);
        QVERIFY(csv.contains(u"\"'=cmd"_s) && !csv.contains(u"\"=cmd"_s));
        QVERIFY(csv.contains(u"2026-09-14T10:40:00.000Z"_s));
    }

    void a_file_for_machines_keeps_its_keys()
    {
        const QJsonObject object = words::journalEntryObject(entry(Outcome::Done));
        QStringList keys = object.keys();
        keys.sort();
        QCOMPARE(keys.join(u' '),
            u"account activity after before class closed cmid code course detail item kind opened outcome person room run"_s);
        QCOMPARE(object["before"_L1].toString(), u"moderator"_s);
        QVERIFY(object["after"_L1].isNull() && object["closed"_L1].isNull() && object["person"_L1]["moodleId"_L1].isNull());
        JournalSummary summary{.run = {.id = 12, .campus = u"Haute-Brume"_s, .undoes = 11, .allowed = {u"a line"_s}}};
        summary.outcomes[size_t(Outcome::Doubtful)] = 2;
        const QJsonObject run = words::journalRunObject(summary);
        QCOMPARE(run["outcomes"_L1]["doubtful"_L1].toInt(), 2);
        QCOMPARE(run["outcomes"_L1].toObject().size(), outcomeCount);
        QCOMPARE(run["allowed"_L1].toArray().size(), 1);
        QCOMPARE(run["allowed"_L1][0]["text"_L1].toString(), u"a line"_s); // as the first versions wrote it
        QVERIFY(run["planHash"_L1].isNull() && run["undoes"_L1].toInt() == 11);
    }

    void what_was_allowed_once_is_said_in_the_readers_language()
    {
        const RoomPlan room{.cmid = Cmid{30},
            .membersBefore = 4,
            .operations = {{.kind = Operation::Kind::Kick}},
            .moodleComplete = true,
            .chatComplete = true};
        const QDate today(2026, 6, 1);
        const Allowance frozen{
            .kind = Verdict::Kind::Frozen, .cmid = Cmid{30}, .value = 1, .by = u"anne"_s, .why = u"they left"_s};
        const Guard guard{.limits = {.removalsPerRoom = 0, .removalsShare = 1},
            .freezes = {{.name = u"exams"_s, .from = today, .until = today}},
            .now = today.startOfDay(),
            .allowances
            = {{.kind = Verdict::Kind::RemovalsPerRoom, .cmid = Cmid{30}, .value = 1, .by = u"anne"_s, .why = u"a: b"_s},
                frozen}};
        const QStringList lines = allowedLines({.rooms = {room}}, guard);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(words::allowedOnce(lines.first()),
            u"Removal limit per room, activity 30: 1 removal(s), limit 0; allowed once by anne: a: b"_s);
        QCOMPARE(words::allowedOnce(lines.last()),
            u"Freeze window “exams”, activity 30: 1 removal(s) or demotion(s); allowed once by anne: they left"_s);
        QCOMPARE(words::allowedOnce(u"removals_per_room 30: 1 of 4"_s), u"removals_per_room 30: 1 of 4"_s);
        const QJsonObject run = words::journalRunObject({.run = {.allowed = lines}});
        QCOMPARE(run["allowed"_L1][1]["name"_L1].toString(), u"exams"_s);
        QCOMPARE(run["allowed"_L1][0]["code"_L1].toString(), u"removals_per_room"_s);
        QCOMPARE(run["allowed"_L1][0]["by"_L1].toString(), u"anne"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournalWords)
#include "tst_journal.moc"
