// SPDX-License-Identifier: GPL-3.0-or-later
// Amina before restrictions: what is known of her, and restrictions as text.
#pragma once

#include "domain/availability.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace diapason::test {

using namespace Qt::StringLiterals;

using enum Access;

/// JSON written with single quotes: moc loses its way among raw strings.
inline QString json(QString text) { return text.replace(u'\'', u'"'); }

inline const QDateTime now = QDateTime(QDate(2026, 10, 3), QTime(8, 0), QTimeZone::UTC);
inline const Person amina{.id = MoodleUserId(11), .roles = {{.id = 5, .shortName = u"student"_s}}};

/// Amina is in group 1 "TD 1" of grouping 40 and not in 2 nor 4; group 3 is gone, and 9 is hidden from us.
inline RestrictionFacts facts()
{
    RestrictionFacts facts{.groupsRead = true, .groupingsRead = true, .profileFieldsRead = {u"department"_s}};
    facts.groupNames = {{1, u"TD 1"_s}, {2, u"TD 2"_s}, {4, u"TD 4"_s}};
    facts.groupingNames = {{40, u"TD"_s}, {41, u"TP"_s}, {42, u"Autres"_s}, {43, u"Vide"_s}};
    facts.groupings = {{40, {1, 2}}, {41, {2, 9}}, {42, {2, 4}}, {43, {}}};
    facts.groupsOf = {{amina.id, {1}}};
    facts.profiles = {{amina.id, {{u"email"_s, u"amina@univ.example"_s}, {u"profile_field_statut"_s, u"doctorant"_s}}}};
    facts.groupsGone = {3};
    facts.everyGroupSeen = true;
    facts.exemptionsRead = true;
    return facts;
}

/// A condition of each answer for Amina: P, F and U.
inline QString leaf(QChar answer)
{
    return json(answer == u'P' ? u"{'type':'group','id':1}"_s
            : answer == u'F'   ? u"{'type':'group','id':2}"_s
                               : u"{'type':'completion','cm':4,'e':1}"_s);
}

inline QString tree(const QString &op, const QStringList &parts)
{
    const bool eyes = op == "&"_L1 || op == "!|"_L1;
    const QStringList shown(parts.size(), u"true"_s);
    return json(u"{'op':'%1','c':[%2],%3}"_s)
        .arg(op, parts.join(u','), eyes ? u"\"showc\":[%1]"_s.arg(shown.join(u',')) : u"\"show\":true"_s);
}

inline AccessCheck check(const QString &text, const RestrictionFacts &known = facts(), const Person &who = amina)
{
    return Restriction::parse(text).check(who, known, now);
}

inline Access access(const QString &text, const RestrictionFacts &known = facts()) { return check(text, known).access; }

inline QString alone(const QString &condition) { return tree(u"&"_s, {condition}); }

inline QString randomTree(QRandomGenerator &dice, int depth)
{
    static const QStringList ops{u"&"_s, u"|"_s, u"!&"_s, u"!|"_s};
    QStringList parts;
    for (int i = int(dice.bounded(1, 4)); i > 0; --i)
        parts.append(depth > 0 && dice.bounded(2) == 0 ? randomTree(dice, depth - 1) : leaf(u"PFU"_s.at(dice.bounded(3))));
    return tree(ops[dice.bounded(4)], parts);
}

} // namespace diapason::test
