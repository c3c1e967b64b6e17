// SPDX-License-Identifier: GPL-3.0-or-later
// The campus as a whole: what a listing brings, what it takes away, what it may not.
#include "support/keptcampus.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;
using test::keep;
using test::loaded;
using test::smallCatalogue;

namespace {

QList<qint64> courses(const Catalogue &catalogue)
{
    QList<qint64> ids;
    for (const Course &course : catalogue.courses.courses)
        ids.append(course.id.value);
    return ids;
}

QStringList rooms(const Catalogue &catalogue)
{
    QStringList ids;
    for (const Room &room : catalogue.rooms.rooms)
        ids.append(room.id.value);
    return ids;
}

QString names(const Catalogue &catalogue)
{
    QStringList names;
    for (const Category &category : catalogue.courses.categories)
        names.append(u"%1<%2 %3 %4 %5"_s.arg(category.id.value)
                .arg(category.parent.value)
                .arg(category.name)
                .arg(category.visible)
                .arg(category.sortOrder));
    for (const Course &course : catalogue.courses.courses)
        names.append(u"%1 %2 %3 %4 %5"_s.arg(course.id.value)
                .arg(course.shortName, course.fullName, course.start.toString(Qt::ISODateWithMs))
                .arg(int(course.groupMode)));
    QList<CourseId> read = catalogue.activities.keys();
    std::ranges::sort(read);
    for (const CourseId course : std::as_const(read))
        for (const Activity &activity : catalogue.activities[course])
            names.append(u"%1 %2 %3 %4 %5"_s.arg(course.value)
                    .arg(activity.cmid.value)
                    .arg(activity.name, activity.availability, activity.url.toString()));
    return names.join(u'\n');
}

} // namespace

class TestKeptCatalogue : public QObject
{
    Q_OBJECT
    test::StoreFolder m_folder;

private slots:
    void nothing_was_kept_at_first()
    {
        const auto kept = m_folder.store();
        QVERIFY(!loaded(*kept).readAt.isValid());
        QVERIFY(kept->setAside().isEmpty());
        QVERIFY(!await(kept->reading(Cmid{30})).value());
        QVERIFY(await(kept->history(Cmid{30})).value().isEmpty());
        QVERIFY(await(kept->changes(RoomId{u"room"_s}, {})).value().isEmpty());
        QVERIFY(await(kept->people()).value().people.isEmpty());
        QVERIFY(await(kept->lines({}, {})).value().isEmpty());
        QVERIFY(await(kept->forgetBefore(build::moment())));
    }

    void a_catalogue_comes_back_as_it_was()
    {
        const auto kept = m_folder.store();
        const Catalogue catalogue = smallCatalogue();
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment(5))));
        const KeptCampus back = loaded(*kept);
        QCOMPARE(back.readAt, build::moment(5));
        QCOMPARE(names(back.catalogue), names(catalogue));
        QCOMPARE(back.catalogue.rooms.rooms, catalogue.rooms.rooms);
        QCOMPARE(back.catalogue.rooms.calls, 3);
        QCOMPARE(back.catalogue.courses.stamp.at, catalogue.courses.stamp.at);
        QVERIFY(back.catalogue.courses.stamp.complete());
        QVERIFY(!back.catalogue.activities.contains(CourseId{9})); // not read yet is not "has none"
        for (const Cmid cmid : {Cmid{30}, Cmid{31}}) {
            const Link was = catalogue.links[cmid], is = back.catalogue.links[cmid];
            QCOMPARE(is.room, was.room);
            QCOMPARE(is.confidence, was.confidence);
            QCOMPARE(is.clues, was.clues);
            QCOMPARE(is.candidates, was.candidates);
        }
        QCOMPARE(back.catalogue.moodle.functions, catalogue.moodle.functions);
        QCOMPARE(back.catalogue.moodle.missingFunctions, catalogue.moodle.missingFunctions);
        QCOMPARE(back.catalogue.courses.siteShortName, catalogue.courses.siteShortName);
        QCOMPARE(back.catalogue.moodle.release, catalogue.moodle.release);
        QCOMPARE(back.catalogue.chat.permissions, catalogue.chat.permissions);
        QCOMPARE(back.catalogue.chat.roles, catalogue.chat.roles);
        QVERIFY(back.catalogue.chat.may(u"set-moderator"_s));
    }

    void what_links_are_made_of_comes_back()
    {
        const auto kept = m_folder.store();
        Catalogue catalogue = smallCatalogue();
        catalogue.rooms.rooms[0].stamp = RoomStamp{u"4e75"_s, Cmid{30}};
        const CompanionActivity told{.cmid = Cmid{30},
            .course = CourseId{7},
            .room = RoomId{u"room"_s},
            .moderatorRoles = {3},
            .memberRoles = {5, 9},
            .retention = {.enabled = true, .maxAgeDays = 90, .filesOnly = true},
            .visible = false,
            .stealth = true,
            .sectionAvailability = uR"({"op":"&"})"_s,
            .created = build::moment(-60),
            .modified = {}};
        const BinRow binned{.item = 1, .bin = BinRow::Bin::Category, .cmid = Cmid{12}, .room = RoomId{u"old"_s}};
        catalogue.companion = CompanionListing{.activities = {told}, .bin = {binned}, .stamp = build::complete({u"local_diapason_get_activities"_s})};
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment(5))));
        const Catalogue back = loaded(*kept).catalogue;
        QCOMPARE(back.rooms.rooms, catalogue.rooms.rooms);
        QVERIFY(back.companion);
        QCOMPARE(back.companion->activities, catalogue.companion->activities);
        QCOMPARE(back.companion->bin, catalogue.companion->bin);
        QCOMPARE(back.companion->stamp.at, build::moment());
        Catalogue part = catalogue; // a listing that is not whole leaves the whole one in its place
        part.companion = CompanionListing{.stamp = build::lacking(Gap::Kind::PageFailed)};
        QVERIFY(await(kept->keepCatalogue(part, build::moment(6))));
        QCOMPARE(loaded(*kept).catalogue.companion->activities.size(), 1);
        QVERIFY(await(kept->keepCatalogue(smallCatalogue(), build::moment(7)))); // no companion any more
        QVERIFY(!loaded(*kept).catalogue.companion);
    }

    void order_survives_what_comes_between()
    {
        const auto kept = m_folder.store();
        Catalogue catalogue = smallCatalogue();
        QList<Course> &list = catalogue.courses.courses;
        for (int round = 0; round < 40; ++round) {
            list.insert(round * 7 % (list.size() + 1), build::course(100 + round, u"N%1"_s.arg(round)));
            if (round % 5 == 4)
                list.move(list.size() - 1, 1);
            if (round % 6 == 5)
                list.removeAt(2);
            QVERIFY(await(kept->keepCatalogue(catalogue, build::moment())));
            QCOMPARE(courses(loaded(*kept).catalogue), courses(catalogue));
        }
    }

    void a_complete_listing_takes_away_what_it_no_longer_holds()
    {
        const auto kept = m_folder.store();
        Catalogue catalogue = smallCatalogue();
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment())));
        QVERIFY(keep(*kept, test::sidesAt(0, {build::person(2, u"ann"_s)}, {})));
        catalogue.courses.courses.removeIf([](const Course &course) { return course.id == CourseId{7}; });
        catalogue.activities.remove(CourseId{7});
        catalogue.links.remove(Cmid{30});
        catalogue.rooms.rooms.removeLast();
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment(60))));
        const KeptCampus back = loaded(*kept);
        QCOMPARE(courses(back.catalogue), (QList<qint64>{8, 9}));
        QCOMPARE(rooms(back.catalogue), QStringList{u"room"_s});
        QVERIFY(!back.catalogue.activity(Cmid{30}) && !back.catalogue.links.contains(Cmid{30}));
        QVERIFY(back.checks.isEmpty() && back.driftingSince.isEmpty());
        QVERIFY(!await(kept->reading(Cmid{30})).value());
        QVERIFY(await(kept->people()).value().people.isEmpty());
    }

    void an_activity_that_is_gone_goes_with_its_history()
    {
        const auto kept = m_folder.store();
        Catalogue catalogue = smallCatalogue();
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment())));
        QVERIFY(keep(*kept, test::sidesAt(0, {build::person(2, u"ann"_s)}, {})));
        catalogue.activities[CourseId{7}] = {build::activity(40, 7)};
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment(60))));
        QVERIFY(await(kept->history(Cmid{30})).value().isEmpty());
        QVERIFY(loaded(*kept).catalogue.activity(Cmid{40}));
        catalogue.activities.remove(CourseId{7}); // not read in this session
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment(120))));
        QVERIFY(loaded(*kept).catalogue.activity(Cmid{40}));
    }

    void an_incomplete_listing_takes_nothing_away()
    {
        const auto kept = m_folder.store();
        Catalogue catalogue = smallCatalogue();
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment())));
        QVERIFY(keep(*kept, test::sidesAt(0, {build::person(2, u"ann"_s)}, {})));
        catalogue.courses.courses = {build::course(9, u"LEA-new"_s), build::course(10, u"HIS"_s)};
        catalogue.courses.categories.clear();
        catalogue.activities = {{CourseId{7}, {}}};
        catalogue.links.clear();
        catalogue.rooms.rooms = {build::room(u"third"_s, u"third"_s)};
        catalogue.courses.stamp = catalogue.rooms.stamp = test::stampAt(60, false);
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment(60))));
        const KeptCampus back = loaded(*kept);
        QCOMPARE(back.catalogue.courses.courses.size(), 4);
        QCOMPARE(back.catalogue.course(CourseId{9})->shortName, u"LEA-new"_s);
        QCOMPARE(back.catalogue.courses.categories.size(), 2);
        QCOMPARE(back.catalogue.rooms.rooms.size(), 3);
        QVERIFY(back.catalogue.activity(Cmid{30}) && back.catalogue.links.contains(Cmid{30}));
        QVERIFY(back.catalogue.courses.stamp.complete()); // as of then
        QCOMPARE(back.catalogue.courses.stamp.at, build::moment());
        QCOMPARE(back.checks.size(), 1);
    }

    void a_list_of_ones_own_rooms_takes_none_away()
    {
        const auto kept = m_folder.store();
        Catalogue catalogue = smallCatalogue();
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment())));
        catalogue.rooms = {.rooms = {build::room(u"third"_s, u"third"_s)}, .stamp = test::stampAt(60), .onlyOwn = true};
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment(60))));
        QCOMPARE(loaded(*kept).catalogue.rooms.rooms.size(), 3);
        QVERIFY(!loaded(*kept).catalogue.rooms.onlyOwn);
    }

    void an_incomplete_listing_is_kept_until_a_complete_one_comes()
    {
        const auto kept = m_folder.store();
        Catalogue catalogue = smallCatalogue();
        catalogue.courses.stamp = test::stampAt(0, false);
        catalogue.courses.stamp.gaps[0].error = Error{.kind = Error::Kind::Denied,
            .server = Server::Moodle,
            .code = u"nopermissions"_s,
            .call = u"core_course_get_courses"_s,
            .detail = u"Body <b>quoted</b>"_s,
            .status = 403,
            .retryAfter = std::chrono::milliseconds(1500)};
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment())));
        Gap expected = catalogue.courses.stamp.gaps[0];
        expected.error->detail.clear(); // may quote an answer: never on the disk
        QCOMPARE(loaded(*kept).catalogue.courses.stamp.gaps, QList{expected});
        catalogue.courses.stamp = test::stampAt(60);
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment(60))));
        QVERIFY(loaded(*kept).catalogue.courses.stamp.complete());
    }

    void a_site_that_was_not_reached_stays_known()
    {
        const auto kept = m_folder.store();
        Catalogue catalogue = smallCatalogue();
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment())));
        catalogue.moodle = {};
        catalogue.chat = {};
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment(60))));
        QCOMPARE(loaded(*kept).catalogue.moodle.name, u"Haute-Brume"_s);
        QCOMPARE(loaded(*kept).catalogue.chat.permissions.size(), 2);
    }

    void names_are_texts_whatever_they_hold()
    {
        const auto kept = m_folder.store();
        Catalogue catalogue = smallCatalogue();
        const QString odd = u"'; DROP TABLE course; -- \u202E\u0301 \x01 🧪 \" AND x:*"_s;
        catalogue.courses.courses[0].fullName = odd;
        catalogue.courses.courses.append(catalogue.courses.courses[0]); // a page read twice
        catalogue.rooms.rooms[1].topic = QString(10'000, u'x');
        QVERIFY(await(kept->keepCatalogue(catalogue, build::moment())));
        QCOMPARE(loaded(*kept).catalogue.course(CourseId{8})->fullName, odd);
        QCOMPARE(loaded(*kept).catalogue.courses.courses.size(), 3);
        QCOMPARE(loaded(*kept).catalogue.rooms.rooms[1].topic.size(), 10'000);
    }

    void every_campus_has_a_file_of_its_own()
    {
        const Campus campus{
            .name = u"a"_s, .moodle = QUrl(u"https://moodle.example.org"_s), .rocketchat = QUrl(u"https://chat.example.org"_s)};
        Campus other = campus;
        other.rocketchat = QUrl(u"https://chat2.example.org"_s);
        Campus renamed = campus;
        renamed.name = u"b"_s;
        QVERIFY(snapshotPath(campus) != snapshotPath(other));
        QCOMPARE(snapshotPath(campus), snapshotPath(renamed));
        QVERIFY2(QRegularExpression(u"/diapason/campuses/[0-9a-f]{16}\\.sqlite$"_s).match(snapshotPath(campus)).hasMatch(),
            qPrintable(snapshotPath(campus)));
        QCOMPARE(snapshotPath(CampusId{u"an-id"_s}), QFileInfo(snapshotPath(campus)).path() + u"/an-id.sqlite"_s);
        SqliteSnapshots made(m_folder.path(u"folder/own.sqlite"_s));
        QVERIFY(await(made.keepCatalogue(smallCatalogue(), build::moment())));
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY(!(QFile::permissions(m_folder.path(u"folder/own.sqlite"_s + suffix)) & others));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeptCatalogue)
#include "tst_keptcatalogue.moc"
