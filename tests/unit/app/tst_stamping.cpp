// SPDX-License-Identifier: GPL-3.0-or-later
// The link written into a room by the one write path: against scripted servers, and against the demo campus.
#include "app/commonpeople.h"
#include "app/recovery.h"
#include "app/undoer.h"
#include "domain/names.h"
#include "domain/stamp.h"
#include "support/oneroom.h"
#include "support/opendemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

const QString site = u"https://moodle.example.org"_s;
const RoomId room{u"room"_s};

struct Stamping : OneRoom {
    std::shared_ptr<const Comparison> now = check();
    Plan plan{.rooms = {stampPlan(*now, siteHash(site))}};

    RunReport run() { return applyPlan(plan, now); }
    void hold(const std::optional<RoomStamp> &stamp) { chat.fields.insert(room, withStamp(others, stamp)); }
    QJsonObject others{{u"sis"_s, QJsonObject{{u"term"_s, u"2026S1"_s}}}};
    RoomStamp wanted{.site = siteHash(site), .cmid = cmid};
};

qint64 numberOf(const Catalogue &catalogue, const QString &name)
{
    for (const QList<Activity> &activities : catalogue.activities)
        for (const Activity &activity : activities)
            if (activity.name == name)
                return activity.cmid.value;
    return 0;
}

} // namespace

class TestStamping : public QObject
{
    Q_OBJECT
private slots:
    void is_merged_written_and_read_again()
    {
        Stamping campus;
        campus.hold({});
        const RunReport report = campus.run();
        QCOMPARE(report.results.size(), 1);
        QCOMPARE(report.results.first().outcome, Outcome::Done);
        QVERIFY(report.results.first().verified);
        QCOMPARE(campus.chat.fields.value(room), withStamp(campus.others, campus.wanted));
        QCOMPARE(campus.chat.sent, QStringList{u"fields/room"_s}); // nobody was touched, and it was sent once
        QCOMPARE(campus.journal.kept.size(), 1);
        QCOMPARE(campus.journal.kept.first().operation.becomes, stampText(campus.wanted));
        QCOMPARE(campus.journal.kept.first().outcome, Outcome::Done);
    }

    void what_the_fields_hold_decides_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("code");
        QTest::newRow("so already") << u"ours"_s << Outcome::AlreadySo << QString();
        QTest::newRow("another link by now") << u"other"_s << Outcome::Skipped << u"stamp-changed"_s;
        QTest::newRow("not ours") << u"foreign"_s << Outcome::Skipped << u"stamp-foreign"_s;
        QTest::newRow("unread") << u"unread"_s << Outcome::Refused << u"error-room-not-found"_s;
    }
    void what_the_fields_hold_decides()
    {
        QFETCH(QString, held);
        Stamping campus;
        campus.hold(held == "ours"_L1 ? std::optional(campus.wanted)
                : held == "other"_L1  ? std::optional(RoomStamp{.site = siteHash(site), .cmid = Cmid{7}})
                                      : std::nullopt);
        if (held == "foreign"_L1)
            campus.chat.fields[room].insert(u"diapason"_s, u"2 pianos"_s);
        if (held == "unread"_L1)
            campus.chat.fieldsFault = refused(u"error-room-not-found"_s, Error::Kind::NotFound);
        const QJsonObject before = campus.chat.fields.value(room);
        const RunReport report = campus.run();
        QTEST(report.results.first().outcome, "outcome");
        QTEST(report.results.first().error ? report.results.first().error->code : QString(), "code");
        QVERIFY(campus.chat.sent.isEmpty());
        QCOMPARE(campus.chat.fields.value(room), before);
    }

    void a_lost_answer_is_settled_by_looking()
    {
        Stamping campus;
        campus.hold({});
        campus.chat.loseAnswers = true;
        const RunReport report = campus.run();
        QCOMPARE(report.results.first().outcome, Outcome::Done);
        QVERIFY(report.results.first().verified);
        QCOMPARE(campus.chat.sent.size(), 1);
    }

    void a_refusal_is_told()
    {
        Stamping campus;
        campus.hold({});
        campus.chat.refusals.insert(u"fields"_s, refused(u"error-action-not-allowed"_s, Error::Kind::Denied));
        const RunReport report = campus.run();
        QCOMPARE(report.results.first().outcome, Outcome::Refused);
        QCOMPARE(campus.chat.fields.value(room), campus.others);
    }

    void a_run_that_was_killed_is_looked_back_at_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("code");
        QTest::newRow("it went") << u"becomes"_s << Outcome::Done << u"found-so"_s;
        QTest::newRow("it did not") << u"was"_s << Outcome::NotSent << u"not-so"_s;
        QTest::newRow("somebody wrote since") << u"other"_s << Outcome::Doubtful << u"changed-since"_s;
    }
    void a_run_that_was_killed_is_looked_back_at()
    {
        QFETCH(QString, held);
        Stamping campus;
        campus.hold(held == "becomes"_L1 ? std::optional(campus.wanted)
                : held == "other"_L1     ? std::optional(RoomStamp{.site = u"a"_s, .cmid = Cmid{1}})
                                         : std::nullopt);
        SqliteJournal journal(m_dir.filePath(held + u".sqlite"_s));
        const qint64 run = await(journal.beginRun({.campus = u"fake"_s, .author = u"anne"_s, .started = morning})).value();
        (void)await(journal.open(run, cmid, campus.plan.rooms.first().operations, morning)).value();
        (void)await(journal.letGo(run));
        campus.clock.advance(std::chrono::hours(1)); // what may have left has landed
        const Recovery found = await(lookBack(campus.moodle, campus.chat, journal, campus.clock, u"fake"_s, {}));
        QVERIFY(!found.error);
        const JournalEntry entry = await(journal.entries(run)).value().first();
        QTEST(entry.outcome, "outcome");
        QTEST(entry.code, "code");
        QVERIFY(campus.chat.sent.isEmpty());
    }

    void on_the_demo_campus_it_is_evidence_and_taken_back()
    {
        OpenDemo demo;
        demo.open();
        const Cmid activity{numberOf(demo.catalogue, u"Mémoires"_s)};
        QVERIFY(activity.isValid());
        const RoomId chosen = demo.catalogue.links.value(activity).candidates.value(0);
        CampusRules rules = demo.rules;
        rules.links.insert(activity, chosen);
        demo.catalogue.take(rules);
        demo.catalogue.relink();
        const auto now = demo.check(activity.value).value();
        const Plan plan{.rooms = {stampPlan(*now, demo.catalogue.namer().hash())}};
        const RunReport report = await(demo.applier.apply({.plan = plan}, {now}, demo.catalogue, {}, {}));
        QVERIFY2(
            report.ok(), qPrintable(report.error ? report.error->code : report.results.first().error.value_or(Error{}).code));
        const auto stampNow = [&] { return await(demo.chat.room(chosen, {})).value().stamp; };
        QCOMPARE(stampNow(), (RoomStamp{.site = demo.catalogue.namer().hash(), .cmid = activity}));
        demo.catalogue.rooms = await(demo.chat.rooms({}, {})).value();
        QVERIFY(linkEvidence(demo.catalogue.namer(), demo.catalogue.linkSources(), activity, chosen)
                .clues.contains(LinkClue{LinkClue::Kind::CustomField, QString::number(activity.value)}));

        const UndoOffer offer = await(
            prepareUndo(demo.reader, demo.moodle, demo.journal, u"demo"_s, {.run = report.journalRun}, demo.catalogue, {}, {}))
                                    .value();
        const RunReport back = await(demo.applier.apply({.plan = offer.undo.plan}, offer.based, offer.catalogue, {}, {}));
        QVERIFY(back.ok());
        QVERIFY(!stampNow());
    }

    void people_in_common_are_looked_for_where_the_link_is_not_certain_data()
    {
        QTest::addColumn<QStringList>("members");
        QTest::addColumn<int>("more"); ///< how many there are; 0: these
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QList<LinkClue::Kind>>("clues");
        using Kind = LinkClue::Kind;
        using Kinds = QList<Kind>;
        const QStringList most{u"ann"_s, u"bob"_s, u"eve"_s, u"svc-moodle"_s};
        QTest::newRow("most of them") << most << 0 << false << Kinds{Kind::SharedMembers};
        QTest::newRow("most of them, of a page") << most << 340 << false << Kinds{Kind::SharedMembers, Kind::MembersPartly};
        QTest::newRow("nobody") << QStringList{u"xan"_s} << 0 << false << Kinds{Kind::FewShared};
        QTest::newRow("nobody, of a page") << QStringList{u"xan"_s} << 340 << false << Kinds{Kind::MembersPartly};
        QTest::newRow("refused") << QStringList{} << 0 << true << Kinds{Kind::MembersUnread};
    }
    void people_in_common_are_looked_for_where_the_link_is_not_certain()
    {
        QFETCH(QStringList, members);
        QFETCH(int, more);
        QFETCH(bool, refused);
        OneRoom campus;
        campus.chat.firstPages.insert(room, members);
        if (more > 0)
            campus.chat.moreMembers.insert(room, more);
        const int before = campus.chat.asked;
        QVERIFY(await(readCommonPeople(campus.reader, campus.chat, campus.catalogue, cmid, {})).expected.isEmpty());
        QCOMPARE(campus.chat.asked, before); // a certain link asks nobody
        campus.catalogue.links.clear();
        if (refused)
            campus.chat.fault = test::refused(u"not-allowed"_s, Error::Kind::Denied);
        const LinkPeople found = await(readCommonPeople(campus.reader, campus.chat, campus.catalogue, cmid, {}));
        QCOMPARE(found.expected.value(cmid).size(), 5);
        campus.catalogue.people.take(found);
        const LinkCandidate evidence = linkEvidence(campus.catalogue.namer(), campus.catalogue.linkSources(), cmid, room);
        QList<LinkClue::Kind> kinds;
        for (const LinkClue &clue : evidence.clues)
            kinds += clue.kind;
        QTEST(kinds, "clues");
    }

    void a_confirmed_account_counts_whatever_its_name()
    {
        OneRoom campus;
        campus.catalogue.links.clear();
        campus.chat.firstPages.insert(room, {u"countess"_s});
        CampusRules rules = campus.reader.rules();
        rules.matches.insert(MoodleUserId{2}, {AccountId{u"id-countess"_s}, u"ada"_s});
        campus.reader.setRules(rules);
        const LinkPeople found = await(readCommonPeople(campus.reader, campus.chat, campus.catalogue, cmid, {}));
        const QString id = AccountId{u"id-countess"_s}.value;
        QVERIFY(found.expected.value(cmid).contains(id));
        QCOMPARE(found.members.value(room), QStringList{id});
    }

    void a_few_rooms_are_looked_into()
    {
        OneRoom campus;
        campus.catalogue.links.clear();
        for (int i = 0; i < 30; ++i)
            campus.catalogue.rooms.rooms.append(Room{.id = RoomId{u"r%1"_s.arg(i)}, .name = u"r%1"_s.arg(i), .usersCount = i});
        const LinkPeople found = await(readCommonPeople(campus.reader, campus.chat, campus.catalogue, cmid, {}));
        QCOMPARE(found.members.size(), roomsLookedInto);
        QVERIFY(found.members.contains(RoomId{u"r5"_s})); // as many as are expected
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestStamping)
#include "tst_stamping.moc"
