// SPDX-License-Identifier: GPL-3.0-or-later
// One person of the demo campus by the built program: exit codes, JSON and the table, in both languages.
#include "support/twincampus.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestPerson : public QObject
{
    Q_OBJECT

    /// Puts the account into the first room of an activity that it is not in; returns the activity.
    static qint64 putElsewhere(demo::DemoCampus &campus, const QString &account)
    {
        qint64 cmid = 0;
        campus.chatHost().run([&] {
            demo::ChatWorld &world = campus.chatWorld();
            demo::ChatUser &user = *world.userById(account);
            for (const auto &[id, room] : world.rooms()) {
                const qint64 number = room->name.section(u'_', -1).toLongLong();
                const bool ours = number > 48200 && room->name.startsWith(QLatin1StringView(hashOf(campus)));
                if (!ours || room->type != u"p"_s || room->memberOf(&user) || room->archived.value_or(false))
                    continue;
                world.subscribe(*room, user);
                cmid = number;
                return;
            }
        });
        return cmid;
    }
    static QByteArray hashOf(const demo::DemoCampus &campus)
    {
        return QCryptographicHash::hash(campus.moodleUrl().toString().toUtf8(), QCryptographicHash::Sha1).toHex();
    }

private slots:
    void is_found_and_shown_with_every_activity()
    {
        const Twin twin;
        const Said said = twin.run({u"person"_s, u"eloise.bremond"_s, u"--demo"_s, u"--json"_s});
        QCOMPARE(said.code, 2);
        const QJsonObject json = said.json();
        QCOMPARE(json["person"_L1]["username"_L1].toString(), u"eloise.bremond"_s);
        QCOMPARE(json["match"_L1].toString(), u"username"_s);
        const QJsonArray lines = json["lines"_L1].toArray();
        QVERIFY(lines.size() >= 2);
        QCOMPARE(json["drifts"_L1].toInt(), 1 + int(std::ranges::count_if(lines.begin() + 1, lines.end(), [](const QJsonValue &line) {
            return line["class"_L1].toString() == "missing"_L1;
        })));
        QCOMPARE(lines.first()["class"_L1].toString(), u"missing"_s); // what drifts comes first
        for (const QJsonValue &line : lines)
            QVERIFY(line["cmid"_L1].toInt() > 0 && !line["reasons"_L1].toArray().isEmpty());
        const QJsonObject rooms = json["rooms"_L1].toObject();
        QVERIFY(rooms["at"_L1].isString());
        QVERIFY(rooms["ofCampus"_L1].toInt() > 0);
        QCOMPARE(rooms["unread"_L1].toArray().size() + rooms["outdated"_L1].toArray().size(), 0);
    }

    void the_table_speaks_the_language()
    {
        const Twin twin;
        const Said french = twin.run({u"person"_s, u"eloise.bremond"_s, u"--demo"_s, u"--lang"_s, u"fr"_s});
        QCOMPARE(french.code, 2);
        QVERIFY2(french.out.contains(u"Absent"_s) && french.out.contains(u"Éloïse"_s), qPrintable(french.out));
    }

    void several_and_nobody_are_told_apart()
    {
        const Twin twin;
        const Said several = twin.run({u"person"_s, u"a"_s, u"--demo"_s, u"--json"_s});
        QCOMPARE(several.code, 64);
        const Said nobody = twin.run({u"person"_s, u"zzzqqq"_s, u"--demo"_s, u"--json"_s});
        QCOMPARE(nobody.code, 64);
        QVERIFY(several.json()["error"_L1] != nobody.json()["error"_L1]);
        QCOMPARE(twin.run({u"person"_s, u"--demo"_s}).code, 64);
    }

    void without_anything_kept_nobody_is_known()
    {
        const demo::DemoCampus campus({.size = demo::Size::Small});
        Twin twin;
        enter(twin, campus);
        QCOMPARE(twin.run({u"person"_s, u"eloise.bremond"_s}).code, 1);
        (void)twin.run({u"check"_s, u"--activity"_s, u"48201"_s});
        const Said said = twin.run({u"person"_s, u"eloise.bremond"_s, u"--json"_s});
        QCOMPARE(said.code, 2);
        QCOMPARE(said.json()["lines"_L1].toArray().size(), 1);
    }

    void rooms_lead_to_activities_that_no_reading_speaks_of()
    {
        demo::DemoCampus campus({.size = demo::Size::Small});
        Twin twin;
        enter(twin, campus);
        (void)twin.run({u"check"_s, u"--all"_s});
        const QJsonObject before = twin.run({u"person"_s, u"eloise.bremond"_s, u"--json"_s}).json();
        const qint64 elsewhere = putElsewhere(campus, before["account"_L1]["id"_L1].toString());
        const QJsonObject after = twin.run({u"person"_s, u"eloise.bremond"_s, u"--json"_s}).json();
        QCOMPARE(after["rooms"_L1]["ofCampus"_L1].toInt(), before["rooms"_L1]["ofCampus"_L1].toInt() + 1);
        const QJsonArray lines = after["lines"_L1].toArray();
        QCOMPARE(lines.size(), before["lines"_L1].toArray().size() + 1);
        const auto found = std::ranges::find_if(
            lines, [elsewhere](const QJsonValue &line) { return line["cmid"_L1].toInteger() == elsewhere; });
        QVERIFY(found != lines.end());
        QCOMPARE((*found)["class"_L1].toString(), u"extra"_s);
    }

    void is_classed_as_a_check_of_the_whole_rooms_does_and_reads_none()
    {
        demo::DemoCampus campus({.size = demo::Size::Small});
        Twin twin;
        enter(twin, campus);
        const QString file = twin.write(u"campus.json"_s, campus.campusFile());
        const Said whole = twin.run({u"check"_s, u"--all"_s, u"--json"_s, u"--campus"_s, file});
        QMap<QString, QMap<qint64, QString>> classes; // per Moodle username, the same people in every run
        QSet<QString> kinds;
        for (const bool enrolled : {true, false}) // then the rooms of other courses in which they are
            for (const QJsonValue &activity : whole.json()["activities"_L1].toArray())
                for (const QJsonValue &row : activity["rows"_L1].toArray()) {
                    const QString username = row[enrolled ? "person"_L1 : "account"_L1]["username"_L1].toString();
                    if (!username.isEmpty() && (enrolled || (row["person"_L1].isNull() && classes.contains(username))))
                        classes[username].insert(activity["cmid"_L1].toInteger(), row["class"_L1].toString());
                }
        QStringList some; // one of each class at least
        for (const auto &[username, rows] : classes.asKeyValueRange())
            for (const QString &driftClass : rows)
                if (!kinds.contains(driftClass)) {
                    kinds.insert(driftClass);
                    some += username;
                }
        QVERIFY(kinds.size() > 6);
        for (const QString &username : std::as_const(some)) {
            campus.chatHost().clearCalls();
            const Said said = twin.run({u"person"_s, username, u"--json"_s, u"--campus"_s, file});
            QMap<qint64, QString> found;
            for (const QJsonValue &line : said.json()["lines"_L1].toArray())
                found.insert(line["cmid"_L1].toInteger(), line["class"_L1].toString());
            QVERIFY2(found == classes.value(username), qPrintable(username + said.out + said.err));
            const QString other = u"no_account ambiguous deactivated"_s; // then the rooms must tell
            const auto needsRooms = [&](const QString &driftClass) { return other.contains(driftClass); };
            const int members = campus.chatHost().hits(u"rooms.membersOrderedByRole"_s) + campus.chatHost().hits(u"groups.members"_s);
            if (std::ranges::none_of(found, needsRooms))
                QVERIFY2(members == 0, qPrintable(username));
        }
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
