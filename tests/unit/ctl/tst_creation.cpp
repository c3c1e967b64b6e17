// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that a repair creates, and quiet mode, with the built program.
#include "support/twincampus.h"

#include <QJsonArray>
#include <QTest>

using namespace diapason::demo;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray ofKind(const QJsonArray &operations, const QString &kind)
{
    QJsonArray found;
    for (const QJsonValue operation : operations)
        if (operation["kind"_L1] == kind)
            found += operation;
    return found;
}

} // namespace

class TestCreation : public QObject
{
    Q_OBJECT
private slots:
    void creates_where_the_campus_allows_it_and_says_so()
    {
        DemoCampus campus;
        Twin twin;
        enter(twin, campus);
        const QString plain = twin.write(u"plain.json"_s, campus.campusFile());
        QJsonObject file = QJsonDocument::fromJson(campus.campusFile()).object();
        QJsonObject rules = file["rules"_L1].toObject();
        rules.insert("accounts"_L1, QJsonObject{{u"create"_s, true}});
        file.insert("rules"_L1, rules);
        const QString path = twin.write(u"campus.json"_s, QJsonDocument(file).toJson());
        const qint64 cmid = withoutAccount(twin, plain);
        QVERIFY(cmid > 0);
        const QStringList resync{u"resync"_s, u"--activity"_s, QString::number(cmid), u"--json"_s};

        // By the campus's own file nobody is created: the line says why.
        const QJsonObject off = twin.run(resync + QStringList{u"--dry-run"_s, u"--campus"_s, plain}).json();
        QVERIFY(ofKind(off["operations"_L1].toArray(), u"create_account"_s).isEmpty());
        QVERIFY(!off["leftAside"_L1].toArray().isEmpty());

        const Said run = twin.run(resync + QStringList{u"--campus"_s, path, u"--quiet"_s, u"--yes"_s});
        const QJsonArray made = ofKind(run.json()["operations"_L1].toArray(), u"create_account"_s);
        QVERIFY2(!made.isEmpty(), qPrintable(run.out + run.err));
        for (const QJsonValue operation : made) {
            QCOMPARE(operation["outcome"_L1].toString(), u"done"_s);
            QVERIFY(operation["verified"_L1].toBool());
        }
        QCOMPARE(run.json()["quiet"_L1][0]["state"_L1].toString(), u"restored"_s);

        // The undo takes them out of the room, and says beforehand that the accounts stay.
        const Said undo = twin.run(
            {u"undo"_s, QString::number(run.json()["run"_L1].toInteger()), u"--dry-run"_s, u"--json"_s, u"--campus"_s, path});
        QStringList why;
        for (const QJsonValue left : undo.json()["undo"_L1]["left"_L1].toArray())
            why += left["why"_L1].toString();
        QCOMPARE(why.count(u"account_stays"_s), made.size());
    }

    void one_account_serves_all_rooms_of_a_course()
    {
        DemoCampus campus;
        Twin twin;
        enter(twin, campus);
        QJsonObject file = QJsonDocument::fromJson(campus.campusFile()).object();
        QJsonObject rules = file["rules"_L1].toObject();
        rules.insert("accounts"_L1, QJsonObject{{u"create"_s, true}});
        file.insert("rules"_L1, rules);
        const QString path = twin.write(u"campus.json"_s, QJsonDocument(file).toJson());
        const QStringList there{u"--course"_s, u"310"_s, u"--json"_s, u"--campus"_s, path}; // CHI201: two rooms
        campus.moodleHost().run([&] {
            MoodleWorld &world = campus.moodleWorld();
            const auto newcomer = [](const drawn::Enrolment &each) { return each.roles == QList<qint64>{5}; };
            QList<qint64> groups; // the second room is for some of them
            for (const drawn::Enrolment &each : world.course(310)->enrolments)
                groups += each.groups;
            const QList<drawn::Enrolment> &known = world.course(314)->enrolments; // PHY231: several without an account
            for (const drawn::Enrolment &each : known)
                if (newcomer(each) && std::ranges::none_of(world.course(310)->enrolments, [&](const drawn::Enrolment &other) {
                        return other.person == each.person;
                    }))
                    world.enrol(310, {.person = each.person, .roles = {5}, .groups = groups});
        });
        const QString saved = twin.path(u"plan.json"_s);
        const QJsonArray planned = twin.run(QStringList{u"plan"_s, u"-o"_s, saved} + there).json()["operations"_L1].toArray();
        const QJsonArray wanted = ofKind(planned, u"create_account"_s);
        QVERIFY(!wanted.isEmpty());
        QSet<QString> people;
        for (const QJsonValue operation : wanted)
            people.insert(operation["account"_L1]["username"_L1].toString());
        QCOMPARE(people.size(), wanted.size()); // one each, and yet they join both rooms
        const Said run = twin.run({u"apply"_s, saved, u"--yes"_s, u"--json"_s, u"--campus"_s, path});
        int joined = 0;
        for (const QJsonValue operation : ofKind(run.json()["operations"_L1].toArray(), u"invite"_s))
            if (people.contains(operation["account"_L1]["username"_L1].toString()))
                joined += operation["outcome"_L1] == u"done"_s && operation["verified"_L1].toBool();
        QVERIFY2(joined == 2 * people.size(), qPrintable(run.out.right(4000) + run.err));
    }

private:
    /// An activity with somebody who has no account.
    static qint64 withoutAccount(const Twin &twin, const QString &file)
    {
        const QJsonObject checked = twin.run({u"check"_s, u"--all"_s, u"--json"_s, u"--campus"_s, file}).json();
        for (const QJsonValue activity : checked["activities"_L1].toArray())
            if (activity["counts"_L1]["no_account"_L1].toInt() > 0)
                return activity["cmid"_L1].toInteger();
        return 0;
    }
};

QTEST_GUILESS_MAIN(TestCreation)
#include "tst_creation.moc"
