// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/blueprint.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

const QString url = u"https://moodle.example.org"_s;

QByteArray fingerprint(const Blueprint &campus)
{
    QByteArray told;
    for (const drawn::Person &p : campus.people)
        told += p.username.toUtf8() + p.email.toUtf8() + p.lastName.toUtf8();
    for (const drawn::Account &a : campus.accounts)
        told += a.id.toUtf8() + a.username.toUtf8();
    for (const drawn::Room &room : campus.rooms) {
        told += room.id.toUtf8() + room.name.toUtf8();
        for (const drawn::Member &m : room.members)
            told += QByteArray::number(m.account) + (m.moderator ? "m" : "");
    }
    return told + campus.campusFile;
}

const drawn::Room *roomOf(const Blueprint &campus, qint64 cmid)
{
    const auto found = std::ranges::find(campus.rooms, cmid, &drawn::Room::cmid);
    return found == campus.rooms.cend() ? nullptr : &*found;
}

QMap<QString, int> tally(const Blueprint &campus)
{
    QMap<QString, int> sum;
    for (const drawn::Course &course : campus.courses) {
        for (const drawn::Activity &activity : course.activities) {
            for (auto painted = activity.painted.cbegin(); painted != activity.painted.cend(); ++painted)
                sum[painted.key()] += *painted;
        }
    }
    return sum;
}

} // namespace

class TestBlueprint : public QObject
{
    Q_OBJECT
private slots:
    void room_names_follow_the_recorded_vectors();
    void usernames_follow_the_campus_rule_data();
    void usernames_follow_the_campus_rule();
    void same_seed_same_campus_data();
    void same_seed_same_campus();
    void small_has_the_size_it_says();
    void small_shows_every_class();
    void small_shows_the_activity_of_the_pictures();
    void small_has_nasty_names();
    void small_has_rooms_that_complicate_a_link();
    void usernames_and_names_are_unique();
    void rooms_hold_each_account_once_data() { same_seed_same_campus_data(); }
    void rooms_hold_each_account_once();
    void the_great_course_has_the_drift_it_says_data();
    void the_great_course_has_the_drift_it_says();
    void large_has_the_size_it_says_quickly();
    void large_has_something_to_map_and_something_to_find();
    void the_campus_file_is_json_with_rules();
};

void TestBlueprint::room_names_follow_the_recorded_vectors()
{
    QFile file(QStringLiteral(DIAPASON_FIXTURES "/moodle-4.5/oracle.derived_names.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject oracle = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray names = oracle["names"_L1].toArray();
    QCOMPARE(names.size(), 24);
    for (const QJsonValue &value : names) {
        const QJsonObject vector = value.toObject();
        QCOMPARE(
            pluginRoomName(oracle["siteurl"_L1].toString(), vector["shortname_raw"_L1].toString(), vector["cmid"_L1].toInteger()),
            vector["computed"_L1].toString());
    }
}

void TestBlueprint::usernames_follow_the_campus_rule_data()
{
    QTest::addColumn<QString>("moodle");
    QTest::addColumn<QString>("chat");
    QTest::newRow("unchanged") << u"eloise.bremond"_s << u"eloise.bremond"_s;
    QTest::newRow("own domain goes") << u"m.bensaid@haute-brume.fr"_s << u"m.bensaid"_s;
    QTest::newRow("students' domain goes") << u"ana.fernandez@etu.haute-brume.fr"_s << u"ana.fernandez"_s;
    QTest::newRow("another domain stays") << u"visiteuse@autre-univ.fr"_s << u"visiteuse__autre-univ.fr"_s;
    QTest::newRow("every byte becomes two") << u"rené.descamps"_s << u"ren____.descamps"_s;
}

void TestBlueprint::usernames_follow_the_campus_rule()
{
    QFETCH(QString, moodle);
    QTEST(chatUsername(moodle), "chat");
}

void TestBlueprint::same_seed_same_campus_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("small") << int(Size::Small);
    QTest::newRow("bench") << int(Size::Bench);
}

void TestBlueprint::same_seed_same_campus()
{
    QFETCH(int, size);
    const QByteArray once = fingerprint(drawCampus(Size(size), 7, url));
    QCOMPARE(fingerprint(drawCampus(Size(size), 7, url)), once);
    QVERIFY(fingerprint(drawCampus(Size(size), 8, url)) != once);
}

void TestBlueprint::small_has_the_size_it_says()
{
    const Blueprint campus = drawCampus(Size::Small, 1, url);
    qsizetype activities = 0;
    for (const drawn::Course &course : campus.courses)
        activities += course.activities.size();
    QVERIFY2(campus.courses.size() >= 18 && campus.courses.size() <= 26, qPrintable(QString::number(campus.courses.size())));
    QVERIFY2(activities >= 36 && activities <= 44, qPrintable(QString::number(activities)));
    QVERIFY2(campus.people.size() >= 230 && campus.people.size() <= 420, qPrintable(QString::number(campus.people.size())));
}

void TestBlueprint::small_shows_every_class()
{
    const QMap<QString, int> painted = tally(drawCampus(Size::Small, 1, url));
    for (const QString &name :
        {u"unknown"_s, u"ambiguous"_s, u"suspended"_s, u"no_role"_s, u"deactivated"_s, u"no_account"_s, u"left"_s, u"missing"_s,
            u"should_be_moderator"_s, u"should_not_be_moderator"_s, u"protected"_s, u"extra"_s, u"in_step"_s})
        QVERIFY2(painted.value(name) > 0, qPrintable(name));
}

void TestBlueprint::small_shows_the_activity_of_the_pictures()
{
    const Blueprint campus = drawCampus(Size::Small, 1, url);
    const drawn::Course &course = campus.courses.first();
    QCOMPARE(course.fullName, u"CHI201 Chimie organique 🧪"_s);
    const drawn::Activity &activity = course.activities.first();
    QCOMPARE(activity.name, u"Salon du cours"_s);
    QCOMPARE(activity.painted,
        (QMap<QString, int>{{u"in_step"_s, 29}, {u"missing"_s, 1}, {u"left"_s, 1}, {u"deactivated"_s, 1}, {u"ambiguous"_s, 2},
            {u"extra"_s, 1}, {u"suspended"_s, 1}, {u"no_role"_s, 1}, {u"protected"_s, 1}}));
    const drawn::Room *room = roomOf(campus, activity.cmid);
    QVERIFY(room);
    // 29 in step, one extra, one protected, one deactivated, and the service account.
    QCOMPARE(room->members.size(), 33);
    QVERIFY(std::ranges::any_of(
        room->events, [](const drawn::Event &e) { return e.kind == drawn::Event::Kind::Left && e.account == e.by; }));
    QVERIFY(std::ranges::is_sorted(room->events, {}, &drawn::Event::at));
}

void TestBlueprint::small_has_nasty_names()
{
    const Blueprint campus = drawCampus(Size::Small, 1, url);
    QString told;
    for (const drawn::Course &course : campus.courses)
        told += course.shortName + course.fullName;
    for (const QString &nasty : {u"<script>alert(1)</script>"_s, u"🧪"_s, u"\""_s, u"& "_s, u"'"_s, u"«"_s, u"é"_s, u"  "_s})
        QVERIFY2(told.contains(nasty), qPrintable(nasty));
    const auto poisoned = [](const drawn::Person &p) { return (p.firstName + p.lastName).contains(u'<'); };
    QCOMPARE(std::ranges::count_if(campus.people, poisoned), 1);
}

void TestBlueprint::small_has_rooms_that_complicate_a_link()
{
    const Blueprint campus = drawCampus(Size::Small, 1, url);
    const QString site = pluginRoomName(url, {}, 0).section(u'_', 0, 0);
    int orphans = 0, elsewhere = 0, renamed = 0, collided = 0, vanished = 0, ownerless = 0, archived = 0;
    for (const drawn::Room &room : campus.rooms) {
        orphans += room.cmid == 0 && room.kind == drawn::RoomKind::PrivateGroup && room.name.startsWith(site) ? 1 : 0;
        elsewhere += room.cmid == 0 && room.name.size() > 41 && room.name.at(40) == u'_' && !room.name.startsWith(site) ? 1 : 0;
        ownerless += std::ranges::none_of(room.members, &drawn::Member::owner) ? 1 : 0;
        archived += room.archived ? 1 : 0;
    }
    for (const drawn::Course &course : campus.courses) {
        for (const drawn::Activity &activity : course.activities) {
            const drawn::Room *room = roomOf(campus, activity.cmid);
            const QString usual = pluginRoomName(url, course.shortName, activity.cmid);
            vanished += room ? 0 : 1;
            collided += room && room->name.startsWith(usual + u'_') ? 1 : 0;
            renamed += room && !room->name.startsWith(usual) ? 1 : 0;
        }
    }
    QCOMPARE(QList<int>({orphans, elsewhere, renamed, collided, vanished, ownerless}), QList<int>({3, 1, 4, 1, 2, 1}));
    QCOMPARE(archived, 3);
    QCOMPARE(std::ranges::count_if(campus.rooms, [](const drawn::Room &room) { return room.stamp != 0; }), 2);
    for (const drawn::RoomKind kind : {drawn::RoomKind::Discussion, drawn::RoomKind::Team, drawn::RoomKind::Channel})
        QVERIFY(std::ranges::find(campus.rooms, kind, &drawn::Room::kind) != campus.rooms.cend());
}

void TestBlueprint::usernames_and_names_are_unique()
{
    const Blueprint campus = drawCampus(Size::Small, 1, url);
    QSet<QString> usernames, accounts, rooms;
    for (const drawn::Person &person : campus.people)
        usernames.insert(person.username);
    for (const drawn::Account &account : campus.accounts)
        accounts.insert(account.username.toLower());
    for (const drawn::Room &room : campus.rooms)
        rooms.insert(room.name);
    QCOMPARE(usernames.size(), campus.people.size());
    QCOMPARE(accounts.size(), campus.accounts.size());
    QCOMPARE(rooms.size(), campus.rooms.size());
}

void TestBlueprint::rooms_hold_each_account_once()
{
    QFETCH(int, size);
    const Blueprint campus = drawCampus(Size(size), 1, url);
    for (const drawn::Room &room : campus.rooms) {
        QSet<int> seen;
        for (const drawn::Member &member : room.members)
            seen.insert(member.account);
        QCOMPARE(seen.size(), room.members.size());
    }
}

void TestBlueprint::the_great_course_has_the_drift_it_says_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("activities");
    QTest::newRow("bench") << int(Size::Bench) << 24;
}

void TestBlueprint::the_great_course_has_the_drift_it_says()
{
    QFETCH(int, size);
    const Blueprint campus = drawCampus(Size(size), 1, url);
    const drawn::Course &great = campus.courses.first();
    QCOMPARE(great.enrolments.size(), 5005);
    QCOMPARE(great.activities.first().painted,
        (QMap<QString, int>{{u"in_step"_s, 4795}, {u"missing"_s, 200}, {u"extra"_s, 50}, {u"should_be_moderator"_s, 5},
            {u"should_not_be_moderator"_s, 5}}));
    QCOMPARE(roomOf(campus, great.activities.first().cmid)->members.size(), 5006 - 200 + 50);
    qsizetype activities = 0;
    for (const drawn::Course &course : campus.courses)
        activities += course.activities.size();
    QTEST(int(activities), "activities");
}

void TestBlueprint::large_has_the_size_it_says_quickly()
{
    QElapsedTimer clock;
    clock.start();
    const Blueprint campus = drawCampus(Size::Large, 1, url);
    qInfo("drawn in %lld ms", clock.elapsed());
    qsizetype activities = 0;
    for (const drawn::Course &course : campus.courses)
        activities += course.activities.size();
    QCOMPARE(activities, 2000);
    QVERIFY2(std::abs(campus.people.size() - 60000) < 200, qPrintable(QString::number(campus.people.size())));
    QVERIFY(campus.courses.size() > 1200);
    QCOMPARE(campus.courses.first().enrolments.size(), 5005);
    QVERIFY(clock.elapsed() < 60000);
}

void TestBlueprint::large_has_something_to_map_and_something_to_find()
{
    const Blueprint campus = drawCampus(Size::Large, 1, url);
    QHash<qint64, const drawn::Room *> rooms;
    for (const drawn::Room &room : campus.rooms)
        if (room.cmid > 0)
            rooms.insert(room.cmid, &room);
    int assisted = 0, withoutRoom = 0, losing = 0;
    for (const drawn::Course &course : campus.courses) {
        QSet<qint64> seen;
        const auto assistants = std::ranges::count_if(
            course.enrolments, [](const drawn::Enrolment &enrolment) { return enrolment.roles.contains(4); });
        for (const drawn::Enrolment &enrolment : course.enrolments) {
            QVERIFY(!seen.contains(enrolment.person));
            seen.insert(enrolment.person);
        }
        for (const drawn::Activity &activity : course.activities) {
            const drawn::Room *room = rooms.value(activity.cmid);
            const int extra = activity.painted.value(u"extra"_s);
            assisted += assistants > 0 && room && extra > 0 ? 1 : 0;
            withoutRoom += room ? 0 : 1;
            losing += room && 10 * extra >= 6 * int(room->members.size() - 1) ? 1 : 0;
            QSet<int> inside;
            for (const drawn::Member &member : room ? room->members : QList<drawn::Member>{})
                inside.insert(member.account);
            QCOMPARE(inside.size(), room ? room->members.size() : 0);
        }
    }
    QVERIFY2(assisted > 240 && assisted < 360, qPrintable(QString::number(assisted)));
    QCOMPARE(withoutRoom, 5);
    QCOMPARE(losing, 5);
    QCOMPARE(std::ranges::count(campus.rooms, qint64(0), &drawn::Room::cmid), 8);
    QVERIFY(campus.rooms.size() >= 2000);
    const QJsonObject rules = QJsonDocument::fromJson(campus.campusFile).object()["rules"_L1].toObject();
    QCOMPARE(rules["states"_L1]["noRole"_L1].toString(), u"remove"_s);
}

void TestBlueprint::the_campus_file_is_json_with_rules()
{
    const QJsonObject file = QJsonDocument::fromJson(drawCampus(Size::Small, 1, url).campusFile).object();
    QCOMPARE(file["name"_L1].toString(), u"Haute-Brume"_s);
    QCOMPARE(file["rules"_L1]["roles"_L1]["moderators"_L1].toArray(), QJsonArray{u"editingteacher"_s});
    QCOMPARE(file["rules"_L1]["activities"_L1].toObject().size(), 1);
}

QTEST_GUILESS_MAIN(TestBlueprint)
#include "tst_blueprint.moc"
