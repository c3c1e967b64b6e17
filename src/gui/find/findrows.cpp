// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the search's list.
#include "core/text.h"
#include "domain/coursetitle.h"
#include "gui/find/findwords.h"
#include "gui/find/lookup.h"
#include "words/words.h"

#include <QRegularExpression>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

const QString dot = u" · "_s;

/// A group's name without the fingerprint that all of a campus begin with.
QString readable(const QString &roomName)
{
    static const QRegularExpression fingerprint(u"^[0-9a-f]{40}_"_s);
    QString name = roomName;
    return name.remove(fingerprint);
}

QString categoryName(const Catalogue &catalogue, const Course &course)
{
    const Category *category = catalogue.category(course.category);
    return category ? category->name : QString();
}

/// The class of an activity's drifts to show: the most frequent one of the first family that has any.
std::optional<DriftClass> worstClass(const ClassCounts &counts)
{
    std::optional<DriftClass> worst;
    const std::optional<Family> wanted = worstFamily(counts);
    for (int i = 0; i < driftClassCount && wanted; ++i) {
        const DriftClass driftClass{quint8(i)};
        if (isDrift(driftClass) && family(driftClass) == *wanted && counts[size_t(i)] > 0
            && (!worst || counts[size_t(i)] > counts[size_t(*worst)]))
            worst = driftClass;
    }
    return worst;
}

void noteDrifts(FindRow &row, const ClassCounts &counts, int drifts)
{
    row.note = FindWords::tr("%Ln drift(s)", nullptr, drifts).replace(u'\u202F', u'\u00A0');
    row.glyph = worstClass(counts);
    row.family = worstFamily(counts);
}

/// The one sentence of a line: what it is called, what it is, where, and what is wrong.
QString sentence(const FindRow &row)
{
    QString kind;
    //: What a line of the search is, for a screen reader
    switch (row.kind) {
    case FindRow::Kind::Course: kind = FindWords::tr("course"); break;
    case FindRow::Kind::Activity: kind = FindWords::tr("activity"); break;
    case FindRow::Kind::Room: kind = FindWords::tr("room"); break;
    case FindRow::Kind::Person: kind = FindWords::tr("person"); break;
    case FindRow::Kind::Account: kind = FindWords::tr("Rocket.Chat account"); break;
    case FindRow::Kind::Section: break;
    }
    QString second = row.second;
    QStringList parts{row.title, kind, second.replace(dot, u", "_s), row.note};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

FindRow section(const QString &id, const QString &title, int shown, int total)
{
    FindRow row{.id = id, .title = title, .note = words::number(total)};
    if (shown < total)
        //: Lines of the search shown, of all that were found
        row.note = FindWords::tr("%1 of %2").arg(words::number(shown), words::number(total));
    row.sentence = title + u", "_s + row.note;
    return row;
}

void markFound(FindRow &row, const QString &text)
{
    row.titleFound = foundParts(row.title, text);
    row.secondFound = foundParts(row.second, text);
}

/// States of an activity and its room that are seen at a glance.
QStringList states(const Activity &activity, const Room *room)
{
    QStringList said;
    if (room && room->archived)
        said << FindWords::tr("room archived");
    if (!activity.visible)
        said << FindWords::tr("hidden in Moodle");
    return said;
}

void noteActivity(FindRow &row, const CheckState &check, const Room *room)
{
    if (!room) {
        //: At the right of an activity: no room of Rocket.Chat belongs to it
        row.note = FindWords::tr("no room");
    } else if (check.summary && check.summary->drifts > 0) {
        noteDrifts(row, check.summary->counts, check.summary->drifts);
    } else if (room->archived) {
        //: At the right of a line: the room is archived
        row.note = FindWords::tr("archived");
    } else if (!check.summary) {
        //: At the right of an activity: its members are not known
        row.note = FindWords::tr("not read yet");
    } else if (!check.summary->complete()) {
        row.note = FindWords::tr("partly read");
    } else {
        row.note = words::driftClass(DriftClass::InStep);
        row.glyph = DriftClass::InStep;
    }
}

/// Merges courses and activities by rank; a good word has many activities, and its courses must still be seen.
QList<const SearchHit *> courseHits(const SearchResult &result)
{
    constexpr qsizetype keptForCourses = 2;
    const auto &courses = result.hits[size_t(SearchEntry::Kind::Course)];
    const auto &activities = result.hits[size_t(SearchEntry::Kind::Activity)];
    QList<const SearchHit *> merged;
    for (qsizetype i = 0; i < activities.size() && i < Finder::perKind - std::min(courses.size(), keptForCourses); ++i)
        merged.append(&activities[i]);
    for (qsizetype i = 0; i < courses.size() && merged.size() < Finder::perKind; ++i)
        merged.append(&courses[i]);
    std::ranges::stable_sort(merged, {}, &SearchHit::rank);
    return merged;
}

FindRow personRow(const SearchEntry &entry)
{
    FindRow row{.kind = entry.kind == SearchEntry::Kind::Person ? FindRow::Kind::Person : FindRow::Kind::Account,
        .number = entry.number,
        .id = entry.id,
        .title = entry.title};
    QStringList second = entry.names;
    second.removeAll(QString());
    second.removeAll(entry.title);
    second.removeDuplicates();
    const QString places = row.kind == FindRow::Kind::Person ? FindWords::tr("%Ln activity(s)", nullptr, entry.places)
                                                             : FindWords::tr("%Ln room(s)", nullptr, entry.places);
    if (entry.drifts > 0) {
        second << places;
        row.note = FindWords::tr("%Ln drift(s)", nullptr, entry.drifts);
        row.family = Family::Add;
    } else {
        row.note = places;
    }
    row.note.replace(u'\u202F', u'\u00A0');
    row.second = second.join(dot);
    row.sentence = sentence(row);
    return row;
}

FindRow roomRow(const SearchEntry &entry, const Lookup &lookup, const Session &session)
{
    FindRow row{.kind = FindRow::Kind::Room, .number = entry.number, .id = entry.id, .title = readable(entry.title)};
    const Room *room = lookup.room(RoomId{entry.id});
    const Activity *activity = lookup.activity(Cmid{entry.number});
    const Course *course = activity ? lookup.course(activity->course) : nullptr;
    QStringList second;
    if (activity) {
        second << (course ? courseTitle(*course) : QString()) << activity->name << states(*activity, room);
        noteActivity(row, session.check(activity->cmid), room);
    } else if (room) {
        second << FindWords::tr("private group without an activity");
        if (room->archived)
            second << FindWords::tr("archived");
        //: At the right of a room that no activity of this campus has; then of one that may belong elsewhere
        row.note = lookup.isOrphan(room->id) ? FindWords::tr("orphan") : FindWords::tr("no activity");
    }
    second.removeAll(QString());
    row.second = second.join(dot);
    row.sentence = sentence(row);
    return row;
}

FindRow activityRow(Cmid cmid, const Lookup &lookup, const Session &session)
{
    const Activity *activity = lookup.activity(cmid);
    if (!activity)
        return {};
    const Course *course = lookup.course(activity->course);
    const Room *room = lookup.roomOf(cmid);
    FindRow row{.kind = FindRow::Kind::Activity, .number = cmid.value, .title = activity->name};
    QStringList second;
    if (course) {
        row.title = courseTitle(*course) + dot + activity->name;
        second << categoryName(lookup.catalogue(), *course);
    }
    if (room)
        second << readable(room->name);
    second << states(*activity, room);
    second.removeAll(QString());
    row.second = second.join(dot);
    noteActivity(row, session.check(cmid), room);
    row.sentence = sentence(row);
    return row;
}

FindRow rowOf(const SearchEntry &entry, const Lookup &lookup, const Session &session)
{
    switch (entry.kind) {
    case SearchEntry::Kind::Course: return FindWords::course(CourseId{entry.number}, session);
    case SearchEntry::Kind::Activity: return activityRow(Cmid{entry.number}, lookup, session);
    case SearchEntry::Kind::Room: return roomRow(entry, lookup, session);
    case SearchEntry::Kind::Person:
    case SearchEntry::Kind::Account: break;
    }
    return personRow(entry);
}

Lookup lookupFor(const Found &found, const Catalogue &catalogue)
{
    QSet<Cmid> cmids;
    QSet<RoomId> rooms;
    for (const auto kind : {SearchEntry::Kind::Activity, SearchEntry::Kind::Room}) {
        for (const SearchHit &hit : found.result.hits[size_t(kind)]) {
            const SearchEntry &entry = found.entry(hit);
            if (entry.number > 0)
                cmids.insert(Cmid{entry.number});
            if (kind == SearchEntry::Kind::Room)
                rooms.insert(RoomId{entry.id});
        }
    }
    return {catalogue, cmids, rooms};
}

} // namespace

FindRow FindWords::activity(Cmid cmid, const Session &session)
{
    return activityRow(cmid, Lookup(session.catalogue(), {cmid}), session);
}

FindRow FindWords::course(CourseId id, const Session &session)
{
    const Catalogue &catalogue = session.catalogue();
    const Course *course = catalogue.course(id);
    if (!course)
        return {};
    FindRow row{.kind = FindRow::Kind::Course, .number = id.value, .title = courseTitle(*course)};
    QStringList second{categoryName(catalogue, *course)};
    if (!course->visible)
        second << tr("hidden in Moodle");
    ClassCounts counts = {};
    int drifts = 0;
    const QList<Activity> activities = catalogue.activities.value(id);
    for (const Activity &activity : activities) {
        if (const auto &summary = session.check(activity.cmid).summary) {
            drifts += summary->drifts;
            for (size_t i = 0; i < counts.size(); ++i)
                counts[i] += summary->counts[i];
        }
    }
    const QString count = tr("%Ln activity(s)", nullptr, int(activities.size()));
    if (drifts > 0) {
        second << count;
        noteDrifts(row, counts, drifts);
    } else if (catalogue.activities.contains(id)) {
        row.note = count;
    }
    second.removeAll(QString());
    row.second = second.join(dot);
    row.sentence = sentence(row);
    return row;
}

QList<FindRow> FindWords::results(const Found &found, const Session &session)
{
    using Kind = SearchEntry::Kind;
    const Lookup lookup = lookupFor(found, session.catalogue());
    QList<FindRow> rows;
    const auto add = [&](const QString &id, const QString &title, const QList<const SearchHit *> &hits, int total) {
        QList<FindRow> lines;
        for (const SearchHit *hit : hits) {
            FindRow row = rowOf(found.entry(*hit), lookup, session);
            if (row.kind == FindRow::Kind::Section) // gone since the index was made
                continue;
            markFound(row, found.result.text);
            lines.append(row);
        }
        if (!lines.isEmpty())
            rows += QList<FindRow>{section(id, title, int(lines.size()), std::max(total, int(lines.size())))} + lines;
    };
    const auto all = [&](Kind kind) {
        QList<const SearchHit *> hits;
        for (const SearchHit &hit : found.result.hits[size_t(kind)])
            hits.append(&hit);
        return hits;
    };
    const auto total = [&](Kind kind) { return found.result.totals[size_t(kind)]; };
    //: Sections of the search
    add(u"courses"_s, tr("Courses and activities"), courseHits(found.result), total(Kind::Course) + total(Kind::Activity));
    add(u"people"_s, tr("People"), all(Kind::Person), total(Kind::Person));
    add(u"accounts"_s, tr("Rocket.Chat accounts"), all(Kind::Account), total(Kind::Account));
    add(u"rooms"_s, tr("Rooms"), all(Kind::Room), total(Kind::Room));
    return rows;
}

QList<FindRow> FindWords::recent(const QList<FindRow> &places, const Session &session)
{
    QList<FindRow> rows;
    for (const FindRow &place : places) {
        FindRow row = place.kind == FindRow::Kind::Activity ? activity(Cmid{place.number}, session)
            : place.kind == FindRow::Kind::Course           ? course(CourseId{place.number}, session)
                                                            : place;
        row.titleFound.clear();
        row.secondFound.clear();
        if (row.kind != FindRow::Kind::Section)
            rows.append(row);
    }
    if (!rows.isEmpty())
        rows.prepend(section(u"recent"_s, tr("Opened lately"), int(rows.size()), int(rows.size())));
    return rows;
}

QList<FindRow> FindWords::lines(const QList<KeptLine> &lines, const QString &filter, const Session &session)
{
    QList<std::pair<std::tuple<int, int, QString>, FindRow>> ordered;
    const QStringList wanted = folded(filter).split(u' ', Qt::SkipEmptyParts);
    QSet<Cmid> cmids;
    for (const KeptLine &line : lines)
        cmids.insert(line.cmid);
    const Lookup lookup(session.catalogue(), cmids);
    for (const KeptLine &line : lines) {
        FindRow row = activityRow(line.cmid, lookup, session);
        if (row.kind == FindRow::Kind::Section)
            continue;
        row.id = driftClassCode(line.driftClass);
        row.note = words::driftClass(line.driftClass);
        row.glyph = line.driftClass;
        row.family = isDrift(line.driftClass) || family(line.driftClass) == Family::Blocked
            ? std::optional(family(line.driftClass))
            : std::nullopt;
        row.sentence = sentence(row);
        const QString text = folded(row.sentence);
        if (std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); }))
            ordered.append({{int(family(line.driftClass)), int(line.driftClass), folded(row.title)}, row});
    }
    std::ranges::stable_sort(ordered, {}, [](const auto &one) -> const auto & { return one.first; });
    constexpr qsizetype shown = 200; // of a bot that is in every room; the filter finds the others
    QSet<QString> keys;
    QList<FindRow> rows;
    for (const auto &one : std::as_const(ordered)) {
        if (const QString key = one.second.key(); !keys.contains(key)) {
            keys.insert(key);
            if (rows.size() < shown)
                rows.append(one.second);
        }
    }
    if (!rows.isEmpty())
        rows.prepend(section(u"lines"_s, tr("Activities"), int(rows.size()), int(keys.size())));
    return rows;
}

} // namespace diapason
