// SPDX-License-Identifier: GPL-3.0-or-later
// Langues: a course whose activities each have another kind of access restriction.
#include "demo/blueprint_sizes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr qint64 groupingOfClasses = 42, goneGroup = 699;

QJsonObject inGroup(qint64 id) { return {{u"type"_s, u"group"_s}, {u"id"_s, id}}; }

QJsonObject onDate(const QString &direction, const QDateTime &at)
{
    return {{u"type"_s, u"date"_s}, {u"d"_s, direction}, {u"t"_s, at.toSecsSinceEpoch()}};
}

QJsonObject ofProfile(const QString &kind, const QString &field, const QString &op, const QString &value)
{
    return {{u"type"_s, u"profile"_s}, {kind, field}, {u"op"_s, op}, {u"v"_s, value}};
}

QByteArray written(const QJsonObject &tree) { return QJsonDocument(tree).toJson(QJsonDocument::Compact); }

/// All of them, each shown greyed out to those it keeps out.
QByteArray all(const QJsonArray &conditions)
{
    QJsonArray shown;
    for (qsizetype i = 0; i < conditions.size(); ++i)
        shown.append(true);
    return written({{u"op"_s, u"&"_s}, {u"c"_s, conditions}, {u"showc"_s, shown}});
}

QByteArray nested(qint64 first, qint64 second)
{
    const QJsonObject notFirst{{u"op"_s, u"!&"_s}, {u"c"_s, QJsonArray{inGroup(first)}}};
    const QJsonObject mailAndNot{
        {u"op"_s, u"&"_s}, {u"c"_s, QJsonArray{ofProfile(u"sf"_s, u"email"_s, u"contains"_s, u"@etu."_s), notFirst}}};
    return written({{u"op"_s, u"|"_s}, {u"show"_s, false}, {u"c"_s, QJsonArray{inGroup(second), mailAndNot}}});
}

} // namespace

void drawRestrictions(Painter &p)
{
    const qint64 course = p.course(p.category(0, u"Langues"_s), u"LAN120_traduction"_s, u"LAN120 Atelier de traduction"_s);
    const QList<qint64> students = newStudents(p, 18);
    p.enrol(course, p.teacher(), role::editingTeacher);
    p.enrol(course, p.teacher(), role::teacher);
    p.enrol(course, students, role::student);
    const qint64 first = p.group(course, u"TD 1 « anglais » & allemand"_s, students.first(7));
    const qint64 second = p.group(course, u"TD 2"_s, students.sliced(7, 7)); // the last four are in none
    const qint64 hidden = p.group(course, u"Tutorat renforcé"_s, {students[3], students[16]});
    p.courseOf(course).groups.last().hidden = true;
    p.courseOf(course).groupings.append({.id = groupingOfClasses, .name = u"Groupes de TD"_s, .groups = {first, second}});

    const QJsonObject byGrouping{{u"type"_s, u"grouping"_s}, {u"id"_s, groupingOfClasses}};
    const QJsonObject afterTest{{u"type"_s, u"completion"_s}, {u"cm"_s, 40117}, {u"e"_s, 1}};
    const QDateTime nextYear = p.day(6, 1).addYears(1);
    struct Restricted {
        QString name = {};
        QByteArray availability = {};
        int keptOut = 0; ///< who is kept out, of those expected
    };
    const QList<Restricted> activities{{u"Salon du TD 1"_s, all({inGroup(first)}), 11},
        {u"Salon des TD"_s, all({byGrouping}), 4}, {u"Salon de la rentrée prochaine"_s, all({onDate(u">="_s, nextYear)}), 18},
        {u"Salon ouvert en septembre"_s, all({onDate(u">="_s, p.day(9, 1))}), 0},
        {u"Salon fermé depuis juillet"_s, all({onDate(u"<"_s, p.day(7, 15))}), 18},
        {u"Salon des doctorants"_s, all({ofProfile(u"cf"_s, u"statut"_s, u"isequalto"_s, u"doctorant"_s)}), 16},
        {u"Salon des absents du TD 1"_s, nested(first, second), 7}, {u"Salon d’après le test"_s, all({afterTest, inGroup(first)}), 11},
        {u"Salon d’un groupe disparu"_s, all({inGroup(goneGroup)}), 18}, {u"Salon du tutorat"_s, all({inGroup(hidden)}), 16},
        {u"Salon à la restriction illisible"_s, R"({"op":"&","c":[{"type":"group",)", 0}};
    for (const auto &[name, availability, keptOut] : activities) {
        const qint64 cmid = p.activity(course, name);
        p.activityOf(course, cmid).availability = availability;
        // The plugin looks at no restriction: everybody is in every room.
        RoomBrush(p, course, cmid);
        if (keptOut > 0)
            p.activityOf(course, cmid).painted.insert(u"restricted"_s, keptOut);
    }
}

} // namespace diapason::demo
