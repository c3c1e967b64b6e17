// SPDX-License-Identifier: GPL-3.0-or-later
// The twin's word on links, with the built program: shown on the demo campus, confirmed where it is stored.
#include "support/twincampus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace diapason;
using namespace diapason::demo;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// The activity of that name on the demo campus.
QString numberOf(Twin &twin, const QString &name)
{
    const Said said = twin.run({u"courses"_s, u"--demo"_s, u"--json"_s});
    for (const QJsonValue &course : said.json()["courses"_L1].toArray())
        for (const QJsonValue &activity : course["activities"_L1].toArray())
            if (activity["name"_L1].toString() == name)
                return QString::number(activity["cmid"_L1].toInteger());
    return {};
}

} // namespace

class TestLinkCommand : public QObject
{
    Q_OBJECT
private slots:
    void shows_evidence_and_candidates_data()
    {
        QTest::addColumn<QString>("activity");
        QTest::addColumn<QString>("confidence");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<int>("rooms");
        QTest::newRow("by name") << u"Tandem español–français"_s << u"sure"_s << u"exact_name"_s << 1;
        QTest::newRow("by its field") << u"Ateliers du soir"_s << u"sure"_s << u"custom_field"_s << 1;
        QTest::newRow("two rooms") << u"Mémoires"_s << u"conflicting"_s << u"several_rooms"_s << 2;
        QTest::newRow("two activities") << u"Tutorat (copie)"_s << u"conflicting"_s << u"shared_room"_s << 1;
    }
    void shows_evidence_and_candidates()
    {
        QFETCH(QString, activity);
        Twin twin;
        const QString cmid = numberOf(twin, activity);
        const Said said = twin.run({u"link"_s, u"show"_s, cmid, u"--demo"_s, u"--json"_s});
        QCOMPARE(said.code, 0);
        const QJsonObject link = said.json()["link"_L1].toObject();
        QTEST(link["confidence"_L1].toString(), "confidence");
        QFETCH(QString, evidence);
        QVERIFY(std::ranges::any_of(
            link["evidence"_L1].toArray(), [&](const QJsonValue &clue) { return clue["kind"_L1].toString() == evidence; }));
        const Said words = twin.run({u"link"_s, u"show"_s, cmid, u"--demo"_s});
        QCOMPARE(words.code, 0);
        QVERIFY(words.out.contains(activity));
        QTEST(int(said.json()["rooms"_L1].toArray().size()), "rooms");
    }

    void people_in_common_are_evidence()
    {
        Twin twin;
        const Said said = twin.run({u"link"_s, u"show"_s, numberOf(twin, u"Mémoires"_s), u"--demo"_s, u"--json"_s});
        QCOMPARE(said.code, 0);
        QStringList kinds;
        for (const QJsonValue &room : said.json()["rooms"_L1].toArray())
            for (const QJsonValue &clue : room["evidence"_L1].toArray())
                kinds += clue["kind"_L1].toString();
        QVERIFY2(kinds.contains(u"shared_members"_s), qPrintable(kinds.join(u' ')));
        QVERIFY2(kinds.contains(u"few_shared"_s), qPrintable(kinds.join(u' ')));
    }

    void the_link_is_noted_in_the_room_once_and_taken_back()
    {
        DemoCampus campus;
        Twin twin;
        enter(twin, campus);
        const QString file = twin.write(u"campus.json"_s, campus.campusFile());
        const QString cmid = numberOf(twin, u"Mémoires"_s);
        const QStringList start{u"--campus"_s, file, u"--json"_s};
        const QJsonArray rooms
            = twin.run(QStringList{u"link"_s, u"show"_s, cmid} + start).json()["rooms"_L1].toArray();
        const QString room = rooms.first()["room"_L1]["id"_L1].toString();
        const QStringList confirm = QStringList{u"link"_s, u"confirm"_s, cmid, room, u"--stamp"_s} + start;
        QCOMPARE(twin.run(confirm).code, 64); // nobody can be asked
        const Said said = twin.run(confirm + QStringList{u"--yes"_s});
        QVERIFY2(said.code == 0, qPrintable(said.err + said.out.right(800)));
        QCOMPARE(said.json()["link"_L1]["cmid"_L1].toInteger(), cmid.toLongLong());
        const QJsonArray operations = said.json()["operations"_L1].toArray();
        QCOMPARE(operations.size(), 1);
        QCOMPARE(operations.first()["kind"_L1].toString(), u"stamp"_s);
        QCOMPARE(operations.first()["outcome"_L1].toString(), u"done"_s);
        const QJsonObject link = twin.run(QStringList{u"link"_s, u"show"_s, cmid} + start).json();
        QVERIFY(QJsonDocument(link).toJson().contains("custom_field"));
        const Said again = twin.run(confirm + QStringList{u"--yes"_s});
        QCOMPARE(again.code, 0);
        QVERIFY(again.json()["operations"_L1].toArray().isEmpty()); // it is there
        const Said words = twin.run({u"journal"_s, u"--run"_s, u"1"_s});
        QVERIFY2(words.out.contains(u"change the custom field"_s), qPrintable(words.out));
    }

    void a_stored_campus_keeps_the_confirmation()
    {
        Twin twin;
        QCOMPARE(
            twin.run({u"campuses"_s, u"import"_s,
                         twin.write(u"c.json"_s,
                             R"({"name":"Lyon","moodle":"https://moodle.example.org","rocketchat":"https://chat.example.org",)"
                             R"("rules":{"links":{"30":"room30","31":"room31"}}})")})
                .code,
            0);
        const Said forgotten = twin.run({u"link"_s, u"forget"_s, u"30"_s, u"--campus"_s, u"Lyon"_s, u"--json"_s});
        QCOMPARE(forgotten.code, 0);
        QVERIFY(forgotten.json()["stored"_L1].toBool() && forgotten.json()["confirmed"_L1].isNull());
        const QJsonObject links
            = twin.run({u"campuses"_s, u"export"_s, u"Lyon"_s}).json()["rules"_L1].toObject()["links"_L1].toObject();
        QCOMPARE(links, (QJsonObject{{u"31"_s, u"room31"_s}}));
    }

    void a_campus_that_is_not_stored_is_told_what_to_add()
    {
        Twin twin;
        const QString cmid = numberOf(twin, u"Mémoires"_s);
        const QJsonArray rooms = twin.run({u"link"_s, u"show"_s, cmid, u"--demo"_s, u"--json"_s}).json()["rooms"_L1].toArray();
        const QString room = rooms.first()["room"_L1]["id"_L1].toString();
        const Said said = twin.run({u"link"_s, u"confirm"_s, cmid, room, u"--demo"_s});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains(u"\"links\": { \"%1\": \"%2\" }"_s.arg(cmid, room)), qPrintable(said.out));
        const Said none = twin.run({u"link"_s, u"confirm"_s, cmid, u"none"_s, u"--demo"_s, u"--json"_s});
        QCOMPARE(none.json()["rules"_L1]["links"_L1].toObject(), (QJsonObject{{cmid, u""_s}}));
    }

    void what_is_not_there_is_not_confirmed()
    {
        Twin twin;
        const Said room = twin.run({u"link"_s, u"confirm"_s, u"48201"_s, u"nosuchroom"_s, u"--demo"_s, u"--json"_s});
        QCOMPARE(room.code, 1);
        QCOMPARE(room.json()["error"_L1]["code"_L1].toString(), u"room-not-listed"_s);
        QCOMPARE(twin.run({u"link"_s, u"show"_s, u"999999"_s, u"--demo"_s}).code, 1);
        QCOMPARE(twin.run({u"link"_s, u"show"_s, u"many"_s, u"--demo"_s}).code, 64);
        QCOMPARE(twin.run({u"link"_s, u"confirm"_s, u"30"_s, u"--demo"_s}).code, 64);
    }
};

QTEST_GUILESS_MAIN(TestLinkCommand)
#include "tst_link.moc"
