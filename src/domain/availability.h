// SPDX-License-Identifier: GPL-3.0-or-later
// Access restrictions: the availability JSON of an activity and its section, evaluated per person (moodle.md §5, §7.1).
// What cannot be evaluated is said so, and is never taken for "kept out".
#pragma once

#include "domain/moodle.h"

#include <QHash>

namespace diapason {

/// What conditions ask about people, so that only that is read.
struct RestrictionNeeds {
    bool groups = false;
    bool groupings = false;
    QStringList profileFields = {}; ///< standard ones by name ("email"), custom ones as "profile_field_<shortname>"
    [[nodiscard]] bool any() const { return groups || groupings || !profileFields.isEmpty(); }
    friend bool operator==(const RestrictionNeeds &, const RestrictionNeeds &) = default;
};
/// What the restrictions, each raw JSON or empty, ask together. A malformed one asks nothing.
[[nodiscard]] RestrictionNeeds needsOf(const QStringList &restrictions);

/// What was read for them. A list that was not read decides nothing.
struct RestrictionFacts {
    bool groupsRead = false;
    bool groupingsRead = false;
    QStringList profileFieldsRead = {};
    QHash<qint64, QString> groupNames = {}; ///< every group of the course
    QHash<qint64, QString> groupingNames = {};
    QHash<qint64, QList<qint64>> groupings = {}; ///< grouping → groups
    QHash<MoodleUserId, QList<qint64>> groupsOf = {};
    QHash<MoodleUserId, QHash<QString, QString>> profiles = {}; ///< field → value; a field absent here is empty
    ReadStamp stamp = {}; ///< gaps say what could not be read
    int calls = 0;
};

} // namespace diapason
