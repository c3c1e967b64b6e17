// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using Clue = LinkClue::Kind;
using Confidence = Link::Confidence;

static const QString site = u"https://moodle.example.org"_s;

class TestLink : public QObject
{
    Q_OBJECT
private slots:
    void links_data();
    void links();
    void never_links_a_room_twice();
    void order_of_rooms_does_not_matter();
    void orphans_are_rooms_nobody_claims();
    void knows_no_orphan_before_it_knows_all();
};

static Room named(const QString &rest) { return build::room(u"room"_s + rest, siteHash(site) + rest); }

static Room discussion(const QString &rest)
{
    Room room = named(rest);
    room.discussion = true;
    return room;
}

static Room ofTeam(const QString &rest)
{
    Room room = named(rest);
    room.team = true;
    return room;
}

static Link linkOf(const QList<Room> &rooms)
{
    return linkActivities(site, {build::course(7, u"INFO-101"_s)}, {build::activity(13, 7)}, rooms).value(Cmid{13});
}

void TestLink::links_data()
{
    QTest::addColumn<QList<Room>>("rooms");
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<QString>("linked"); // what follows the hash, empty for none
    QTest::addColumn<QList<Clue>>("clues");
    const Room exact = named(u"_INFO-101_13"_s);
    const Room renamed = named(u"_INFO-100_13"_s);
    const Room timed = named(u"_INFO-101_13_1795331939"_s);
    const auto row = [](const char *what) -> QTestData & { return QTest::newRow(what); };
    row("exact name") << QList{exact, named(u"_INFO-101_14"_s)} << Confidence::Sure << u"_INFO-101_13"_s
                      << QList{Clue::ExactName, Clue::SiteHash, Clue::CmidSuffix, Clue::ShortName};
    row("renamed course") << QList{renamed} << Confidence::Likely << u"_INFO-100_13"_s
                          << QList{Clue::SiteHash, Clue::CmidSuffix, Clue::OtherShortName};
    row("collision") << QList{timed} << Confidence::Likely << u"_INFO-101_13_1795331939"_s
                     << QList{Clue::SiteHash, Clue::CmidSuffix, Clue::ShortName, Clue::CollisionTime};
    row("exact and timed: which is ours?") << QList{exact, timed} << Confidence::None << QString{} << QList{Clue::SeveralRooms};
    row("exact and renamed") << QList{renamed, exact} << Confidence::None << QString{} << QList{Clue::SeveralRooms};
    row("several hints") << QList{renamed, timed} << Confidence::None << QString{} << QList{Clue::SeveralRooms};
    row("another site") << QList{build::room(u"x"_s, siteHash(u"https://x.example.org"_s) + u"_INFO-101_13"_s)}
                        << Confidence::None << QString{} << QList<Clue>{};
    row("discussion") << QList{discussion(u"_INFO-101_13"_s)} << Confidence::None << QString{} << QList<Clue>{};
    row("team room") << QList{ofTeam(u"_INFO-101_13"_s)} << Confidence::None << QString{} << QList<Clue>{};
    row("discussion beside the room") << QList{discussion(u"_INFO-100_13"_s), exact} << Confidence::Sure << u"_INFO-101_13"_s
                                      << QList{Clue::ExactName, Clue::SiteHash, Clue::CmidSuffix, Clue::ShortName};
    row("the same room listed twice") << QList{exact, exact} << Confidence::Sure << u"_INFO-101_13"_s
                                      << QList{Clue::ExactName, Clue::SiteHash, Clue::CmidSuffix, Clue::ShortName};
    row("capitals count") << QList{named(u"_info-101_13"_s)} << Confidence::Likely << u"_info-101_13"_s
                          << QList{Clue::SiteHash, Clue::CmidSuffix, Clue::OtherShortName};
    row("nothing") << QList<Room>{} << Confidence::None << QString{} << QList<Clue>{};
}

void TestLink::links()
{
    QFETCH(QList<Room>, rooms);
    QFETCH(QString, linked);
    const Link link = linkOf(rooms);
    QTEST(link.confidence, "confidence");
    QCOMPARE(link.room, linked.isEmpty() ? RoomId{} : RoomId{u"room"_s + linked});
    QList<Clue> found;
    for (const LinkClue &clue : link.clues)
        found.append(clue.kind);
    QTEST(found, "clues");
    QCOMPARE(link.candidates.size(), found.contains(Clue::SeveralRooms) ? 2 : 0);
}

void TestLink::never_links_a_room_twice()
{
    const QList<Course> courses{build::course(7, u"X"_s), build::course(8, u"X_1"_s), build::course(9, {})};
    QList<Activity> activities;
    QList<Room> rooms;
    for (qint64 cmid = 1; cmid < 40; ++cmid) {
        activities.append(build::activity(cmid, 7 + cmid % 3));
        for (const QString &name : {u"X"_s, u"X_1"_s, u"1795331939"_s})
            rooms.append(named(u"_%1_%2"_s.arg(name).arg(cmid * 2)));
        rooms.append(named(u"_X_%1_1795331939"_s.arg(cmid)));
    }
    QSet<RoomId> taken;
    for (const Link &link : linkActivities(site, courses, activities, rooms)) {
        if (link.confidence == Confidence::None)
            continue;
        QVERIFY(!taken.contains(link.room));
        taken.insert(link.room);
    }
    QVERIFY(!taken.isEmpty());
}

void TestLink::order_of_rooms_does_not_matter()
{
    QList<Room> rooms{named(u"_INFO-101_13"_s), named(u"_A_13"_s), named(u"_B_13"_s)};
    const Link link = linkOf(rooms);
    std::ranges::reverse(rooms);
    QCOMPARE(linkOf(rooms).candidates, link.candidates);
    QCOMPARE(link.candidates.size(), 3);
}

void TestLink::orphans_are_rooms_nobody_claims()
{
    const QList<Room> rooms{named(u"_INFO-101_13"_s), named(u"_OLD_99"_s), named(u"_free text"_s), named(u"_A_14"_s),
        named(u"_B_14"_s), discussion(u"_OLD_98"_s), ofTeam(u"_OLD_97"_s), build::room(u"x"_s, u"staff room"_s)};
    const auto links
        = linkActivities(site, {build::course(7, u"INFO-101"_s)}, {build::activity(13, 7), build::activity(14, 7)}, rooms);
    const QList<Finding> found = orphans(GroupNamer({}, {.url = site}), links, rooms, true);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.at(0) == (Finding{Finding::Kind::Orphan, Cmid{99}, RoomId{u"room_OLD_99"_s}, siteHash(site) + u"_OLD_99"_s}));
    QCOMPARE(found.at(1).cmid, Cmid{});
}

void TestLink::knows_no_orphan_before_it_knows_all()
{
    QVERIFY(orphans(GroupNamer({}, {.url = site}), {}, {named(u"_OLD_99"_s)}, false).isEmpty());
    QCOMPARE(orphans(GroupNamer({}, {.url = site}), {}, {named(u"_OLD_99"_s)}, true).size(), 1);
}

QTEST_APPLESS_MAIN(TestLink)
#include "tst_link.moc"
