// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retentionpolicy.h"

#include "domain/campusretention.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using About = PolicyLine::About;
using Kind = PolicyFault::Kind;
using Way = RetentionChoice::Way;

/// In the order of About.
constexpr std::array targets{"all"_L1, "category"_L1, "course"_L1, "activity"_L1, "room"_L1};
constexpr std::array filters{"archived"_L1, "courseEnded"_L1};

bool isBroad(About about) { return about <= About::Course; }

/// Reads one line and notes everything that is wrong with it.
class LineReader
{
public:
    LineReader(const QJsonObject &object, int number) : m_object(object), m_line{.number = number} { }
    PolicyLine read()
    {
        readTarget();
        readChoice();
        for (const QString &key : m_object.keys())
            if (!known().contains(key))
                note(Kind::UnknownKey, key);
        if (isBroad(m_line.about)) {
            m_line.archived = filter("archived"_L1);
            m_line.courseEnded = filter("courseEnded"_L1);
        }
        return m_line;
    }
    [[nodiscard]] const QList<PolicyFault> &faults() const { return m_faults; }

private:
    PolicyFault &note(Kind kind, const QString &value = {})
    {
        m_faults.append({.kind = kind, .line = m_line.number, .value = value});
        return m_faults.last();
    }
    [[nodiscard]] QStringList known() const
    {
        QStringList keys = retentionChoiceKeys();
        for (const QLatin1StringView key : targets)
            keys += key;
        for (const QLatin1StringView key : filters)
            if (isBroad(m_line.about))
                keys += key;
        return keys;
    }
    void readTarget()
    {
        const auto given = std::ranges::count_if(targets, [&](QLatin1StringView key) { return m_object.contains(key); });
        if (given != 1) {
            note(Kind::NoTarget);
            return;
        }
        const auto key = std::ranges::find_if(targets, [&](QLatin1StringView each) { return m_object.contains(each); });
        m_line.about = About(key - targets.begin());
        const QJsonValue value = m_object.value(*key);
        const qint64 number = value.toInteger(0);
        m_line.target = value.isDouble() && number > 0 ? QString::number(number) : value.toString().trimmed();
        const bool numbered = m_line.target.toLongLong() > 0;
        const bool fits = m_line.about == About::All ? value.toBool() : !m_line.target.isEmpty();
        if (!fits || (m_line.about == About::Activity && !numbered))
            note(Kind::BadTarget, *key);
    }
    void readChoice()
    {
        const bool hasDays = m_object.contains("days"_L1);
        const QString way = m_object.value("way"_L1).toString(hasDays ? retentionWayCode(Way::Keep) : QString());
        bool known = false;
        for (const Way each : {Way::Inherit, Way::Exempt, Way::Keep})
            if (way == retentionWayCode(each)) {
                m_line.choice.way = each;
                known = true;
            }
        if (!known && m_object.contains("way"_L1))
            note(Kind::BadWay, m_object.value("way"_L1).toVariant().toString());
        else if (!known || hasDays != (m_line.choice.way == Way::Keep))
            note(Kind::NoChoice);
        if (hasDays)
            readDays(m_object.value("days"_L1));
        m_line.choice.excludePinned = flag("excludePinned"_L1);
        m_line.choice.filesOnly = flag("filesOnly"_L1);
        m_line.choice.ignoreThreads = flag("ignoreThreads"_L1);
        if (m_line.choice.way != Way::Keep) // what spares messages goes with a number of days
            m_line.choice = {.way = m_line.choice.way};
    }
    void readDays(const QJsonValue &value)
    {
        const double number = value.toDouble();
        const bool whole = number == std::floor(number) && std::abs(number) < 1e15;
        const QString text = !value.isDouble() ? value.toVariant().toString()
            : whole                            ? QString::number(qint64(number))
                                               : QString::number(number, 'g', 12);
        const auto days = typedDays(text, 0);
        if (days)
            m_line.choice.days = *days;
        else
            note(Kind::BadDays, text).days = days.error();
    }
    bool flag(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isBool() && !value.isUndefined())
            note(Kind::BadFlag, key);
        return value.toBool();
    }
    std::optional<bool> filter(QLatin1StringView key)
    {
        const bool wanted = flag(key);
        return m_object.contains(key) ? std::optional(wanted) : std::nullopt;
    }

    const QJsonObject &m_object;
    PolicyLine m_line;
    QList<PolicyFault> m_faults;
};

/// Which rooms a line means, and which line decides about each.
class Chooser
{
public:
    explicit Chooser(const PolicySources &sources)
        : m_sources(sources),
          m_courses(byId(sources.catalogue.courses.courses, &Course::id)),
          m_categories(byId(sources.catalogue.courses.categories, &Category::id)),
          m_chosen(sources.rooms.size())
    {
    }
    void take(const PolicyLine &line)
    {
        if (const auto fault = faultOf(line.choice, m_sources.workspace, m_sources.ceilingDays)) {
            const bool keeps = line.choice.way == Way::Keep;
            note(line, Kind::BadDays, keeps ? QString::number(line.choice.days) : retentionWayCode(line.choice.way)).days
                = *fault;
        }
        switch (line.about) {
        case About::All: return takeWhere(line, 0, [](const RoomLine &) { return true; });
        case About::Category: return takeCategory(line);
        case About::Course: return takeCourse(line);
        case About::Activity: return takeActivity(line);
        case About::Room: return takeRoom(line);
        }
    }
    PolicyWishes wishes()
    {
        PolicyWishes result{.faults = m_faults};
        for (qsizetype i = 0; i < m_chosen.size(); ++i) {
            const Chosen &chosen = m_chosen[i];
            const RoomLine &room = m_sources.rooms[i];
            if (chosen.line && room.editable())
                result.wanted += RoomChoice{room.roomId(), chosen.line->choice};
            else if (chosen.line && room.room)
                result.left += room;
        }
        if (!result.faults.isEmpty())
            result.wanted.clear();
        return result;
    }

private:
    static constexpr int courseNarrow = 1000, singleNarrow = 2000;
    struct Chosen {
        const PolicyLine *line = nullptr;
        int narrow = -1; ///< how narrow that line is
    };
    PolicyFault &note(const PolicyLine &line, Kind kind, const QString &value = {})
    {
        m_faults.append({.kind = kind, .line = line.number, .value = value});
        return m_faults.last();
    }
    /// The narrower line decides.
    void choose(const PolicyLine &line, qsizetype index, int narrow)
    {
        Chosen &chosen = m_chosen[index];
        if (chosen.narrow == narrow && chosen.line && chosen.line->choice != line.choice) {
            const bool said = std::ranges::any_of(m_faults, [&](const PolicyFault &fault) {
                return fault.kind == Kind::Contradiction && fault.line == line.number && fault.other == chosen.line->number;
            });
            if (!said)
                note(line, Kind::Contradiction, nameOf(m_sources.rooms[index])).other = chosen.line->number;
        }
        if (narrow > chosen.narrow)
            chosen = {&line, narrow};
    }
    [[nodiscard]] static QString nameOf(const RoomLine &line) { return line.activity ? line.activity->name : line.room->title(); }
    /// Rooms with an activity; others are set by their own name alone.
    template <class Holds>
    void takeWhere(const PolicyLine &line, int narrow, Holds holds)
    {
        for (qsizetype i = 0; i < m_sources.rooms.size(); ++i) {
            const RoomLine &room = m_sources.rooms[i];
            const bool ended = room.courseEnd.isValid() && room.courseEnd < m_sources.now;
            if (room.room && room.activity && line.archived.value_or(room.room->archived) == room.room->archived
                && line.courseEnded.value_or(ended) == ended && holds(room))
                choose(line, i, narrow);
        }
    }
    [[nodiscard]] QList<const Category *> above(const Category *category) const
    {
        QList<const Category *> all;
        for (; category && all.size() < 64; category = m_categories.value(category->parent))
            all += category;
        return all;
    }
    void takeCategory(const PolicyLine &line)
    {
        QList<const Category *> found;
        for (const Category &category : m_sources.catalogue.courses.categories)
            if (category.name == line.target || QString::number(category.id.value) == line.target)
                found += &category;
        if (found.size() != 1)
            return void(note(line, found.isEmpty() ? Kind::NoCategory : Kind::Several, line.target));
        takeWhere(line, int(above(found.first()).size()), [&](const RoomLine &room) {
            const Course *course = m_courses.value(room.activity->course);
            return course && above(m_categories.value(course->category)).contains(found.first());
        });
    }
    void takeCourse(const PolicyLine &line)
    {
        QList<CourseId> found;
        for (const Course &course : m_sources.catalogue.courses.courses)
            if (course.shortName == line.target || QString::number(course.id.value) == line.target)
                found += course.id;
        if (found.size() != 1)
            return void(note(line, found.isEmpty() ? Kind::NoCourse : Kind::Several, line.target));
        takeWhere(line, courseNarrow, [&](const RoomLine &room) { return room.activity->course == found.first(); });
    }
    void takeActivity(const PolicyLine &line)
    {
        const Cmid cmid{line.target.toLongLong()};
        const auto room = std::ranges::find_if(
            m_sources.rooms, [&](const RoomLine &each) { return each.activity && each.activity->cmid == cmid; });
        if (room == m_sources.rooms.cend())
            return void(note(line, Kind::NoActivity, line.target));
        takeSingle(line, room - m_sources.rooms.cbegin());
    }
    void takeRoom(const PolicyLine &line)
    {
        QList<qsizetype> ids, names;
        for (qsizetype i = 0; i < m_sources.rooms.size(); ++i) {
            const std::optional<Room> &room = m_sources.rooms[i].room;
            if (room && room->id.value == line.target)
                ids += i;
            else if (room && (room->name == line.target || room->displayName == line.target))
                names += i;
        }
        const QList<qsizetype> &found = ids.isEmpty() ? names : ids;
        if (found.size() != 1)
            return void(note(line, found.isEmpty() ? Kind::NoRoom : Kind::Several, line.target));
        takeSingle(line, found.first());
    }
    /// Who names a room is told why it cannot be set.
    void takeSingle(const PolicyLine &line, qsizetype index)
    {
        const RoomLine &room = m_sources.rooms[index];
        if (!room.editable())
            note(line, Kind::NotEditable, line.target).edit = room.fault.value_or(RoomEditFault::NoRoom);
        else
            choose(line, index, singleNarrow);
    }

    const PolicySources &m_sources;
    QHash<CourseId, const Course *> m_courses;
    QHash<CategoryId, const Category *> m_categories;
    QList<Chosen> m_chosen; ///< by room
    QList<PolicyFault> m_faults;
};

Failure refused(const QString &code, const QString &detail = {})
{
    return Failure{Error{.kind = Error::Kind::Usage, .code = code, .detail = detail}};
}

} // namespace

Result<RetentionPolicy> readRetentionPolicy(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return refused(u"policy-json"_s, u"%1 at byte %2"_s.arg(wrong.errorString()).arg(wrong.offset));
    if (!document.isArray() || document.array().isEmpty())
        return refused(u"policy-list"_s);
    RetentionPolicy policy;
    int number = 0;
    for (const QJsonValue element : document.array()) {
        ++number;
        if (!element.isObject()) {
            policy.faults.append({.kind = Kind::NotALine, .line = number});
            continue;
        }
        const QJsonObject object = element.toObject();
        LineReader reader(object, number);
        const PolicyLine line = reader.read();
        policy.faults += reader.faults();
        if (reader.faults().isEmpty())
            policy.lines += line;
    }
    return policy;
}

PolicyWishes wishesOf(const RetentionPolicy &policy, const PolicySources &sources)
{
    Chooser chooser(sources);
    for (const PolicyLine &line : policy.lines)
        chooser.take(line);
    PolicyWishes wishes = chooser.wishes();
    wishes.faults = policy.faults + wishes.faults;
    std::ranges::stable_sort(wishes.faults, {}, &PolicyFault::line);
    if (!policy.faults.isEmpty())
        wishes.wanted.clear();
    return wishes;
}

} // namespace diapason
