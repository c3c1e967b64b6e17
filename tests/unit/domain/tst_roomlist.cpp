// SPDX-License-Identifier: GPL-3.0-or-later
// One line per room of the campus: whose it is, what is in force, what is wrong, and whether it can be set from here.
#include "domain/roomlist.h"

#include "domain/names.h"
#include "support/builders.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

using State = RoomLine::State;

const QString site = u"https://moodle.example.org"_s;
const QString ours = siteHash(site), theirs = siteHash(u"https://other.example.org"_s);

Room room(const QString &id, const QString &name) { return build::room(id, name); }

/// CHI201 with a room for activity 30, none for 31, and one that vanished, by somebody's word, for 32.
Catalogue campus()
{
    Catalogue catalogue{.moodle = {.url = QUrl(site), .urlText = site},
        .courses = {.categories = {{.id = CategoryId{1}, .name = u"Sciences"_s},
                        {.id = CategoryId{2}, .parent = CategoryId{1}, .name = u"Chemistry"_s}},
            .courses = {{.id = CourseId{7}, .shortName = u"CHI201"_s, .fullName = u"Organic"_s, .category = CategoryId{2}}},
            .stamp = build::complete()}};
    for (const qint64 cmid : {30, 31, 32})
        catalogue.activities[CourseId{7}] += Activity{.cmid = Cmid{cmid}, .course = CourseId{7}, .name = u"Room %1"_s.arg(cmid)};
    catalogue.rooms = {.rooms = {room(u"r30"_s, derivedGroupName(site, u"CHI201"_s, Cmid{30})),
                           room(u"r99"_s, derivedGroupName(site, u"OLD"_s, Cmid{99})), room(u"else"_s, u"general"_s)},
        .stamp = build::complete()};
    catalogue.confirmed = {{Cmid{32}, RoomId{u"gone"_s}}};
    catalogue.relink();
    return catalogue;
}

const RoomLine *lineOf(const QList<RoomLine> &lines, qint64 cmid)
{
    for (const RoomLine &line : lines)
        if (line.activity && line.activity->cmid.value == cmid)
            return &line;
    return nullptr;
}

} // namespace

class TestRoomList : public QObject
{
    Q_OBJECT
private slots:
    void every_activity_and_every_loose_room_has_a_line()
    {
        const Catalogue catalogue = campus();
        const QList<RoomLine> lines = roomLines({.catalogue = catalogue});
        QStringList found;
        for (const RoomLine &line : lines)
            found << (line.activity ? line.activity->name : line.room->id.value) + u' ' + roomStateCode(line.state);
        QCOMPARE(found, (QStringList{u"Room 30 linked"_s, u"Room 31 unlinked"_s, u"Room 32 vanished"_s, u"r99 orphan"_s}));
        QCOMPARE(lines[0].categories, u"Sciences › Chemistry"_s);
        QVERIFY(lines[0].editable());
        QCOMPARE(lines[1].fault, RoomEditFault::NoRoom);
        QCOMPARE(lines[2].findings.value(0).kind, Finding::Kind::Vanished);
        QVERIFY(lines[3].editable());
        QSet<QString> keys;
        for (const RoomLine &line : lines)
            keys.insert(line.key());
        QCOMPARE(keys.size(), lines.size());
        QVERIFY(lines == roomLines({.catalogue = catalogue}));
    }

    void a_room_that_may_not_be_listed_is_not_gone()
    {
        Catalogue catalogue = campus();
        catalogue.rooms.onlyOwn = true;
        catalogue.relink();
        const QList<RoomLine> lines = roomLines({.catalogue = catalogue});
        QCOMPARE(lineOf(lines, 32)->state, State::NotListed);
        QCOMPARE(lineOf(lines, 32)->fault, RoomEditFault::NotListed);
    }

    void retention_and_doubts_are_of_the_room_and_the_activity()
    {
        Catalogue catalogue = campus();
        catalogue.rooms.rooms[0].retention = RetentionOverride{.enabled = true, .overrideGlobal = true, .maxAgeDays = 90};
        catalogue.companion = CompanionListing{
            .activities = {{.cmid = Cmid{30}, .room = RoomId{u"r30"_s}, .retention = {.enabled = true, .maxAgeDays = 30}}},
            .stamp = build::complete()};
        catalogue.relink();
        const WorkspaceRetention year{.enabled = true, .groups = true, .maxAgeDays = 365};
        const auto codes = [&](const RetentionRule &rule) {
            QStringList said;
            const QList<RoomLine> lines = roomLines({.catalogue = catalogue, .workspace = year, .rule = rule});
            for (const RetentionDoubt &doubt : lineOf(lines, 30)->doubts)
                said << retentionDoubtCode(doubt.kind);
            return said;
        };
        QCOMPARE(codes({}), QStringList{}); // nobody said that the site's plugin sets retentions
        catalogue.companionSite = CompanionSite{.retentionFeature = true};
        QCOMPARE(codes({}), QStringList{u"moodle_differs"_s});
        QCOMPARE(codes({.ceilingDays = 60}), (QStringList{u"moodle_differs"_s, u"above_ceiling"_s}));
        const QList<RoomLine> lines = roomLines({.catalogue = catalogue, .workspace = year});
        QCOMPARE(lineOf(lines, 30)->inForce.ground, RetentionInForce::Ground::Room);
        QCOMPARE(lineOf(lines, 30)->plugin->maxAgeDays, 30);
    }

    void who_may_not_set_it_is_told_why_data()
    {
        QTest::addColumn<std::function<void(Catalogue &)>>("change");
        QTest::addColumn<QString>("code");
        using Change = std::function<void(Catalogue &)>;
        const QString retention = u"edit-room-retention-policy"_s, edit = u"edit-room"_s;
        const auto rights = [=](QHash<QString, QStringList> granted) -> Change {
            return [=](Catalogue &c) {
                c.chat.roles = {u"user"_s, u"bot"_s};
                c.chat.permissions = granted;
            };
        };
        QTest::newRow("nothing known of rights") << Change([](Catalogue &) {}) << QString();
        QTest::newRow("both by a role of ours") << rights({{retention, {u"bot"_s}}, {edit, {u"bot"_s}}}) << QString();
        QTest::newRow("as the owner of the room") << rights({{retention, {u"owner"_s}}, {edit, {u"owner"_s}}}) << QString();
        QTest::newRow("no retention right") << rights({{retention, {u"admin"_s}}, {edit, {u"owner"_s}}}) << u"no_retention_right"_s;
        QTest::newRow("permission unheard of") << rights({{edit, {u"owner"_s}}}) << u"no_retention_right"_s;
        QTest::newRow("no room right") << rights({{retention, {u"bot"_s}}, {edit, {u"admin"_s}}}) << u"no_room_right"_s;
        QTest::newRow("archived is fine") << Change([](Catalogue &c) { c.rooms.rooms[0].archived = true; }) << QString();
        QTest::newRow("discussion") << Change([](Catalogue &c) { c.rooms.rooms[0].discussion = true; }) << u"discussion"_s;
        QTest::newRow("team") << Change([](Catalogue &c) { c.rooms.rooms[0].team = true; }) << u"team"_s;
    }
    void who_may_not_set_it_is_told_why()
    {
        QFETCH(std::function<void(Catalogue &)>, change);
        QFETCH(QString, code);
        Catalogue catalogue = campus();
        change(catalogue); // the link stays what it was
        const QList<RoomLine> lines = roomLines({.catalogue = catalogue});
        const std::optional<RoomEditFault> fault = lineOf(lines, 30)->fault;
        QCOMPARE(fault ? roomEditFaultCode(*fault) : QString(), code);
    }

    void a_name_or_a_stamp_tells_another_moodle_data()
    {
        QTest::addColumn<Room>("room");
        QTest::addColumn<bool>("other");
        Room stamped = room(u"a"_s, theirs + u"_CHI201_30"_s), strange = room(u"b"_s, u"anything"_s);
        stamped.stamp = RoomStamp{.site = ours, .cmid = Cmid{30}};
        strange.stamp = RoomStamp{.site = theirs, .cmid = Cmid{30}};
        QTest::newRow("ours") << room(u"c"_s, ours + u"_CHI201_30"_s) << false;
        QTest::newRow("theirs") << room(u"d"_s, theirs + u"_CHI201_30"_s) << true;
        QTest::newRow("no hash") << room(u"e"_s, u"chi201_30"_s) << false;
        QTest::newRow("a hash alone") << room(u"f"_s, theirs) << false;
        QTest::newRow("the stamp wins") << stamped << false;
        QTest::newRow("a stamp alone") << strange << true;
    }
    void a_name_or_a_stamp_tells_another_moodle()
    {
        QFETCH(Room, room);
        QFETCH(bool, other);
        QCOMPARE(isOfOtherMoodle(room, ours), other);
    }

    void what_disagrees_is_found_without_reading_members()
    {
        Catalogue catalogue = campus();
        catalogue.rooms.rooms[0].archived = true;
        const Finding ownerless{.kind = Finding::Kind::Ownerless, .cmid = Cmid{30}},
            ofPlugin{.kind = Finding::Kind::PastFirstPage, .cmid = Cmid{30}};
        const QList<RoomLine> lines
            = roomLines({.catalogue = catalogue, .checked = {{Cmid{30}, {ownerless, ofPlugin, ownerless}}}});
        QStringList found;
        for (const Finding &finding : lineOf(lines, 30)->findings)
            found << findingCode(finding.kind);
        QCOMPARE(found, (QStringList{u"archived_mismatch"_s, u"ownerless"_s})); // each once, nothing of the plugin
    }
};

QTEST_GUILESS_MAIN(TestRoomList)
#include "tst_roomlist.moc"
