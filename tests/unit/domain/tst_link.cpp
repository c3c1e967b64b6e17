// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "support/builders.h"

#include <QElapsedTimer>
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
    void evidence_decides_data();
    void evidence_decides();
    void weak_clues_never_make_more_than_a_guess();
    void the_candidates_of_one_activity();
    void a_large_campus_is_linked_quickly();
    void archived_orphans_and_bins();
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
    row("exact name") << QList{exact, named(u"_INFO-101_14"_s)} << Confidence::Certain << u"_INFO-101_13"_s
                      << QList{Clue::ExactName, Clue::SiteHash, Clue::CmidSuffix, Clue::ShortName};
    row("renamed course") << QList{renamed} << Confidence::Likely << u"_INFO-100_13"_s
                          << QList{Clue::SiteHash, Clue::CmidSuffix, Clue::OtherShortName};
    row("collision") << QList{timed} << Confidence::Likely << u"_INFO-101_13_1795331939"_s
                     << QList{Clue::SiteHash, Clue::CmidSuffix, Clue::ShortName, Clue::CollisionTime};
    row("exact and timed: which is ours?") << QList{exact, timed} << Confidence::Conflicting << QString{} << QList{Clue::SeveralRooms};
    row("exact and renamed") << QList{renamed, exact} << Confidence::Conflicting << QString{} << QList{Clue::SeveralRooms};
    row("several hints") << QList{renamed, timed} << Confidence::Conflicting << QString{} << QList{Clue::SeveralRooms};
    row("another site") << QList{build::room(u"x"_s, siteHash(u"https://x.example.org"_s) + u"_INFO-101_13"_s)}
                        << Confidence::None << QString{} << QList<Clue>{};
    row("discussion") << QList{discussion(u"_INFO-101_13"_s)} << Confidence::None << QString{} << QList<Clue>{};
    row("team room") << QList{ofTeam(u"_INFO-101_13"_s)} << Confidence::None << QString{} << QList<Clue>{};
    row("discussion beside the room") << QList{discussion(u"_INFO-100_13"_s), exact} << Confidence::Certain << u"_INFO-101_13"_s
                                      << QList{Clue::ExactName, Clue::SiteHash, Clue::CmidSuffix, Clue::ShortName};
    row("the same room listed twice") << QList{exact, exact} << Confidence::Certain << u"_INFO-101_13"_s
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
        if (!link.room.isValid())
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

static const RoomId nobody;

/// A course INFO-101 with activities 13 and 14, everything known.
static LinkSources campusOf(const QList<Room> &rooms)
{
    return {.courses = {build::course(7, u"INFO-101"_s)},
        .activities = {build::activity(13, 7), build::activity(14, 7)},
        .rooms = rooms,
        .everyActivityKnown = true,
        .everyRoomKnown = true};
}

static LinkSources telling(LinkSources sources, const QList<CompanionActivity> &rows)
{
    sources.companion = CompanionListing{.activities = rows, .stamp = build::complete()};
    return sources;
}

static LinkSources confirming(LinkSources sources, const QHash<Cmid, RoomId> &links)
{
    sources.confirmed = links;
    return sources;
}

static CompanionActivity row(qint64 cmid, const RoomId &room)
{
    return {.cmid = Cmid{cmid}, .course = CourseId{7}, .room = room, .created = build::moment()};
}

static Room stamped(Room room, qint64 cmid, const QString &of = site)
{
    room.stamp = RoomStamp{siteHash(of), Cmid{cmid}};
    return room;
}

void TestLink::evidence_decides_data()
{
    QTest::addColumn<LinkSources>("sources");
    QTest::addColumn<Confidence>("confidence"); // of activity 13
    QTest::addColumn<RoomId>("room");
    QTest::addColumn<Clue>("clue"); // which must be among the evidence
    QTest::addColumn<Confidence>("other"); // of activity 14
    const Room exact = named(u"_INFO-101_13"_s), exact14 = named(u"_INFO-101_14"_s);
    const Room renamed = named(u"_INFO-100_13"_s), restored = named(u"_INFO-101_5"_s);
    const Room timed = named(u"_INFO-101_13_1795331939"_s);
    Room byHand = build::room(u"hand"_s, u"salon-des-projets"_s);
    byHand.created = build::moment(60);
    Room elsewhere = build::room(u"x"_s, siteHash(u"https://x.example.org"_s) + u"_INFO-101_13"_s);
    elsewhere.created = build::moment(60);
    const auto add = [](const char *what) -> QTestData & { return QTest::newRow(what); };
    const auto none = Confidence::None, guess = Confidence::Guess, likely = Confidence::Likely, certain = Confidence::Certain,
               conflicting = Confidence::Conflicting;

    add("renamed course") << campusOf({renamed}) << likely << renamed.id << Clue::OtherShortName << none;
    add("renamed course, the plugin says so")
        << telling(campusOf({renamed}), {row(13, renamed.id)}) << certain << renamed.id << Clue::Companion << none;
    add("restored, with a new number") << campusOf({restored, exact14}) << guess << nobody << Clue::OtherNumber << certain;
    add("restored, the plugin says so")
        << telling(campusOf({restored}), {row(13, restored.id)}) << certain << restored.id << Clue::OtherNumber << none;
    add("collision") << campusOf({exact, timed}) << conflicting << nobody << Clue::SeveralRooms << none;
    add("collision, the plugin says which")
        << telling(campusOf({exact, timed}), {row(13, timed.id)}) << certain << timed.id << Clue::CollisionTime << none;
    add("renamed by hand") << campusOf({byHand}) << none << nobody << Clue::ExactName << none;
    add("renamed by hand, the plugin says so")
        << telling(campusOf({byHand}), {row(13, byHand.id)}) << certain << byHand.id << Clue::CreatedTogether << none;
    add("renamed by hand, its field says so")
        << campusOf({stamped(byHand, 13)}) << certain << byHand.id << Clue::CustomField << none;
    add("the field of another Moodle")
        << campusOf({stamped(byHand, 13, u"https://x.example.org"_s)}) << none << nobody << Clue::ExactName << none;
    add("a room of another Moodle") << campusOf({elsewhere}) << none << nobody << Clue::ExactName << none;
    add("a room of another Moodle, created in the same minute")
        << telling(campusOf({elsewhere}), {row(13, {})}) << none << nobody << Clue::ExactName << none;
    add("two activities, one room, by field and name")
        << campusOf({stamped(exact, 14)}) << conflicting << nobody << Clue::SharedRoom << conflicting;
    add("two activities, one room, in the plugin's own table")
        << telling(campusOf({exact}), {row(13, exact.id), row(14, exact.id)}) << conflicting << nobody << Clue::SharedRoom
        << conflicting;
    add("two activities, one room, and somebody decided")
        << confirming(telling(campusOf({exact}), {row(13, exact.id), row(14, exact.id)}), {{Cmid{13}, exact.id}}) << certain
        << exact.id << Clue::Confirmed << conflicting;
    add("named after one, used by the other")
        << telling(campusOf({exact}), {row(14, exact.id)}) << conflicting << nobody << Clue::Taken << certain;
    add("one that is being deleted claims nothing")
        << telling(campusOf({exact}), {row(13, exact.id), {.cmid = Cmid{14}, .room = exact.id, .deletionInProgress = true}})
        << certain << exact.id << Clue::Companion << none;
    add("the plugin has no room for it")
        << telling(campusOf({exact}), {row(13, {})}) << guess << nobody << Clue::CompanionNone << none;
    add("the plugin's room is gone")
        << telling(campusOf({exact14}), {row(13, RoomId{u"gone"_s})}) << none << nobody << Clue::Gone << certain;
    add("confirmed") << confirming(campusOf({byHand}), {{Cmid{13}, byHand.id}}) << certain << byHand.id << Clue::Confirmed << none;
    add("confirmed and gone: no other is chosen")
        << confirming(campusOf({exact}), {{Cmid{13}, byHand.id}}) << none << nobody << Clue::Gone << none;
    add("confirmed against the plugin: somebody's word holds, and it is said")
        << confirming(telling(campusOf({exact, byHand}), {row(13, exact.id)}), {{Cmid{13}, byHand.id}}) << certain << byHand.id
        << Clue::CompanionOther << none;
    add("confirmed for two") << confirming(campusOf({exact}), {{Cmid{13}, exact.id}, {Cmid{14}, exact.id}}) << conflicting
                             << nobody << Clue::SharedRoom << conflicting;
    add("none of these") << confirming(campusOf({exact}), {{Cmid{13}, {}}}) << none << nobody << Clue::NoneOfThese << none;
    LinkSources part = campusOf({restored});
    part.everyActivityKnown = part.everyRoomKnown = false;
    add("the number may be of an activity not read yet") << part << none << nobody << Clue::ExactName << none;
    add("not listed is not gone")
        << confirming(part, {{Cmid{13}, byHand.id}}) << none << nobody << Clue::NotListed << none;
}

void TestLink::evidence_decides()
{
    QFETCH(LinkSources, sources);
    QFETCH(Confidence, confidence);
    QFETCH(Clue, clue);
    const GroupNamer namer({}, {.url = site});
    const QHash<Cmid, Link> links = linkActivities(namer, sources);
    const Link link = links.value(Cmid{13});
    QCOMPARE(link.confidence, confidence);
    QTEST(link.room, "room");
    QTEST(links.value(Cmid{14}).confidence, "other");
    if (confidence != Confidence::None || clue != Clue::ExactName)
        QVERIFY(link.has(clue));
    else
        QVERIFY(link.clues.isEmpty());
    QCOMPARE(link.room.isValid(), confidence == Confidence::Likely || confidence == Confidence::Certain);
    // The order of what was listed decides nothing.
    std::ranges::reverse(sources.rooms);
    std::ranges::reverse(sources.activities);
    const Link again = linkActivities(namer, sources).value(Cmid{13});
    QCOMPARE(again.room, link.room);
    QCOMPARE(again.clues, link.clues);
    QCOMPARE(again.candidates, link.candidates);
}

void TestLink::weak_clues_never_make_more_than_a_guess()
{
    Room room = build::room(u"hand"_s, u"salon"_s);
    room.created = build::moment(120);
    room.archived = true;
    LinkSources sources = telling(campusOf({room}), {row(13, {})});
    sources.activities[0].visible = false;
    sources.people.expected = {{Cmid{13}, {u"ana"_s, u"Bo"_s, u"cy"_s, u"di"_s}}};
    sources.people.members = {{room.id, {u"ana"_s, u"bo"_s, u"cy"_s, u"svc"_s}}};
    const GroupNamer namer({}, {.url = site});
    for (const bool companion : {true, false}) {
        if (!companion)
            sources.companion.reset();
        const Link link = linkActivities(namer, sources).value(Cmid{13});
        QCOMPARE(link.confidence, Confidence::Guess);
        QCOMPARE(link.candidates, QList{room.id});
        QVERIFY(link.has(Clue::SharedMembers) && link.has(Clue::ArchivedAlike));
        QCOMPARE(link.has(Clue::CreatedTogether), companion);
        QCOMPARE(linkFault(link), u"guessed"_s);
    }
    sources.people.members = {{room.id, {u"ana"_s, u"bo"_s, u"svc"_s}}}; // two in common are a coincidence
    QCOMPARE(linkActivities(namer, sources).value(Cmid{13}).confidence, Confidence::None);
    const auto kinds = [&] {
        QList<Clue> all;
        for (const LinkClue &clue : linkEvidence(namer, sources, Cmid{13}, room.id).clues)
            all += clue.kind;
        return all;
    };
    QVERIFY(kinds().contains(Clue::FewShared));
    sources.people.membersPartly = {{room.id, 340}}; // a page of many proves nothing
    QVERIFY(!kinds().contains(Clue::FewShared) && kinds().contains(Clue::MembersPartly));
    sources.people.membersPartly.clear();
    sources.people.expectedPartly = {Cmid{13}};
    QVERIFY(!kinds().contains(Clue::FewShared) && kinds().contains(Clue::PeoplePartly));
}

void TestLink::the_candidates_of_one_activity()
{
    const Room exact = named(u"_INFO-101_13"_s), renamed = named(u"_INFO-100_13"_s), sibling = named(u"_INFO-101_14"_s);
    const Room byHand = build::room(u"hand"_s, u"salon"_s);
    const LinkSources sources = confirming(campusOf({renamed, exact, sibling, byHand}), {{Cmid{13}, byHand.id}});
    const GroupNamer namer({}, {.url = site});
    QList<RoomId> found;
    for (const LinkCandidate &candidate : linkCandidates(namer, sources, Cmid{13}))
        found.append(candidate.room);
    QCOMPARE(found, (QList{byHand.id, exact.id, renamed.id}));
    QVERIFY(linkEvidence(namer, campusOf({byHand}), Cmid{13}, byHand.id).clues.isEmpty());
    QCOMPARE(linkEvidence(namer, sources, Cmid{13}, renamed.id).confidence, Confidence::Likely);
    QVERIFY(linkCandidates(namer, sources, Cmid{99}).isEmpty());
}

void TestLink::a_large_campus_is_linked_quickly()
{
    LinkSources sources{.everyActivityKnown = true, .everyRoomKnown = true};
    CompanionListing companion{.stamp = build::complete()};
    for (qint64 i = 1; i <= 2000; ++i) {
        sources.courses.append(build::course(i, u"UE%1"_s.arg(i)));
        sources.activities.append(build::activity(i, i));
        sources.rooms.append(i % 4 == 0 ? named(u"_UE%1_%2"_s.arg(i).arg(i + 5000)) : named(u"_UE%1_%2"_s.arg(i).arg(i)));
        companion.activities.append(row(i, i % 5 == 0 ? sources.rooms.last().id : RoomId{}));
    }
    for (int i = 0; i < 500; ++i) { // all of them created in the minute of every activity
        sources.rooms.append(build::room(u"free%1"_s.arg(i), u"salon-%1"_s.arg(i)));
        sources.rooms.last().created = build::moment(i % 60);
    }
    sources.companion = companion;
    QElapsedTimer clock;
    clock.start();
    const QHash<Cmid, Link> links = linkActivities(GroupNamer({}, {.url = site}), sources);
    QCOMPARE(links.size(), 2000);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed()))); // instrumented, on a busy machine
}

void TestLink::archived_orphans_and_bins()
{
    Room archived = named(u"_OLD_99"_s), binned = named(u"_OLD_98"_s);
    archived.archived = binned.archived = true;
    const GroupNamer namer({}, {.url = site});
    const QList<Finding> unknown = orphans(namer, {}, {archived, named(u"_OLD_97"_s)}, true);
    QCOMPARE(unknown.size(), 2);
    QCOMPARE(unknown.at(0).number, 1); // in a bin or deleted: nothing tells
    QCOMPARE(unknown.at(1).number, 0);
    CompanionListing companion{.stamp = build::complete()};
    QCOMPARE(orphans(namer, {}, {archived}, true, &companion).first().number, 1); // an unpatched bin fills no table
    companion.bin = {{.item = 1, .bin = BinRow::Bin::Course, .cmid = Cmid{98}, .room = binned.id}};
    const QList<Finding> told = orphans(namer, {}, {archived, binned}, true, &companion);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).number, 0);
    QCOMPARE(told.at(1).kind, Finding::Kind::InBin);
    QCOMPARE(told.at(1).detail, u"course"_s);
    QCOMPARE(orphans(namer, {}, {archived, binned}, false, &companion).size(), 1);
}

QTEST_APPLESS_MAIN(TestLink)
#include "tst_link.moc"
