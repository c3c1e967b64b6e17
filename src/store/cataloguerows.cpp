// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguerows.h"

#include "store/cataloguecolumns.h"
#include "store/columns.h"
#include "store/companionrows.h"
#include "store/listingrows.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

bool forgetNone(const QVariant *) { return false; }

void keepCourses(Sql &sql, const Catalogue &catalogue, bool all)
{
    RowSync<qint64> categories(sql, categoryShape());
    for (const Category &category : catalogue.courses.categories)
        categories.put(category.id.value, columnsOf(category));
    categories.finish(all ? forgetAll : forgetNone);

    RowSync<qint64> courses(sql, courseShape());
    for (const Course &course : catalogue.courses.courses) {
        const QVariant *kept = courses.kept(course.id.value);
        const bool activitiesRead = catalogue.activities.contains(course.id) || (kept && kept[activitiesReadColumn].toBool());
        courses.put(course.id.value, columnsOf(course, activitiesRead));
    }
    courses.finish(all ? forgetAll : forgetNone);
}

void keepActivities(Sql &sql, const Catalogue &catalogue, bool all)
{
    QSet<qint64> courses;
    sql.each(u"SELECT id FROM course"_s, {}, [&](const QSqlQuery &row) { courses.insert(row.value(0).toLongLong()); });
    QList<CourseId> read = catalogue.activities.keys();
    std::ranges::sort(read); // a hash has another order in every session
    RowSync<qint64> activities(sql, activityShape());
    for (const CourseId course : std::as_const(read)) {
        if (!courses.contains(course.value))
            continue;
        for (const Activity &activity : catalogue.activities[course])
            activities.put(activity.cmid.value, columnsOf(activity));
    }
    activities.finish([&](const QVariant *kept) { return all && catalogue.activities.contains(CourseId{kept->toLongLong()}); });
}

void keepLinks(Sql &sql, const Catalogue &catalogue)
{
    QSet<qint64> activities;
    sql.each(u"SELECT cmid FROM activity"_s, {}, [&](const QSqlQuery &row) { activities.insert(row.value(0).toLongLong()); });
    RowSync<qint64> links(sql, linkShape());
    for (const Link &link : catalogue.links)
        if (activities.contains(link.cmid.value))
            links.put(link.cmid.value, columnsOf(link));
    links.finish();
}

void keepRooms(Sql &sql, const Catalogue &catalogue, bool all)
{
    RowSync<QString> rooms(sql, roomShape());
    for (const Room &room : catalogue.rooms.rooms)
        rooms.put(room.id.value, columnsOf(room));
    rooms.finish(all ? forgetAll : forgetNone);
}

template <class Value, class Read>
std::optional<Value> found(Sql &sql, const Shape &shape, const QVariant &key, Read read)
{
    std::optional<Value> value;
    sql.each(selection(shape) + u" WHERE %1=?"_s.arg(shape.key), {key}, [&](const QSqlQuery &row) { value = read(row); });
    return value;
}

template <class Read>
void inOrder(Sql &sql, const Shape &shape, Read read)
{
    sql.each(selection(shape) + (shape.placed ? u" ORDER BY position"_s : u""_s), {}, read);
}

} // namespace

void keepCatalogueRows(Sql &sql, const Catalogue &catalogue, const QDateTime &at)
{
    keepSites(sql, catalogue);
    keepListing(sql, u"catalogue"_s, {.stamp = {.at = at, .gaps = {}}});
    keepListing(sql, u"courses"_s, {.stamp = catalogue.courses.stamp});
    keepListing(
        sql, u"rooms"_s, {.stamp = catalogue.rooms.stamp, .calls = catalogue.rooms.calls, .onlyOwn = catalogue.rooms.onlyOwn});
    const bool everyCourse = catalogue.courses.stamp.complete();
    keepCourses(sql, catalogue, everyCourse);
    keepActivities(sql, catalogue, everyCourse);
    keepRooms(sql, catalogue, catalogue.rooms.stamp.complete() && !catalogue.rooms.onlyOwn);
    keepLinks(sql, catalogue);
    keepCompanion(sql, catalogue.companion);
}

void enterCheckedRows(Sql &sql, const Comparison &comparison)
{
    const auto enter = [&sql](const Shape &shape, const QVariant &key, const QVariantList &columns) {
        const QStringList names = shape.columns + (shape.placed ? QStringList{u"position"_s} : QStringList());
        const QVariantList values = QVariantList{key} + columns + (shape.placed ? QVariantList{0} : QVariantList());
        sql.run(u"INSERT INTO %1 (%2, %3) VALUES (%4) ON CONFLICT DO NOTHING"_s.arg(
                    shape.table, shape.key, names.join(u", "_s), QStringList(values.size(), u"?"_s).join(u", "_s)),
            values);
    };
    Course course = comparison.course.course;
    course.id = comparison.activity.course;
    enter(courseShape(), course.id.value, columnsOf(course, false));
    enter(activityShape(), comparison.activity.cmid.value, columnsOf(comparison.activity));
    enter(roomShape(), stored(comparison.room.room.id.value), columnsOf(comparison.room.room));
    enter(linkShape(), comparison.activity.cmid.value, columnsOf(comparison.link));
}

Catalogue readCatalogue(Sql &sql)
{
    Catalogue catalogue;
    readSites(sql, catalogue);
    catalogue.companion = readCompanionRows(sql);
    catalogue.courses.stamp = readListing(sql, u"courses"_s).stamp;
    const KeptListing rooms = readListing(sql, u"rooms"_s);
    catalogue.rooms = {.stamp = rooms.stamp, .calls = rooms.calls, .onlyOwn = rooms.onlyOwn};
    inOrder(sql, categoryShape(), [&](const QSqlQuery &row) { catalogue.courses.categories.append(categoryOf(row)); });
    inOrder(sql, courseShape(), [&](const QSqlQuery &row) {
        catalogue.courses.courses.append(courseOf(row));
        if (row.value(1 + activitiesReadColumn).toBool())
            catalogue.activities.insert(catalogue.courses.courses.last().id, {});
    });
    inOrder(sql, activityShape(), [&](const QSqlQuery &row) {
        const Activity activity = activityOf(row);
        catalogue.activities[activity.course].append(activity);
    });
    inOrder(sql, roomShape(), [&](const QSqlQuery &row) { catalogue.rooms.rooms.append(roomOf(row)); });
    inOrder(sql, linkShape(), [&](const QSqlQuery &row) {
        const Link link = linkOf(row);
        catalogue.links.insert(link.cmid, link);
    });
    return catalogue;
}

QDateTime catalogueReadAt(Sql &sql) { return readListing(sql, u"catalogue"_s).stamp.at; }

std::optional<Activity> readActivity(Sql &sql, Cmid cmid)
{
    return found<Activity>(sql, activityShape(), cmid.value, activityOf);
}

std::optional<Link> readLink(Sql &sql, Cmid cmid) { return found<Link>(sql, linkShape(), cmid.value, linkOf); }

Course readCourse(Sql &sql, CourseId id) { return found<Course>(sql, courseShape(), id.value, courseOf).value_or(Course{}); }

Room readRoom(Sql &sql, qint64 number)
{
    const QVariant id = sql.value(u"SELECT id FROM room WHERE number=?"_s, {number});
    return found<Room>(sql, roomShape(), id, roomOf).value_or(Room{});
}

qint64 roomNumber(Sql &sql, const RoomId &room)
{
    return sql.value(u"SELECT number FROM room WHERE id=?"_s, {stored(room.value)}).toLongLong();
}

} // namespace diapason
