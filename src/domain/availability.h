// SPDX-License-Identifier: GPL-3.0-or-later
// Access restrictions: the availability JSON of an activity and its section, evaluated per person (moodle.md §5, §7.1).
// What cannot be evaluated is said so, and is never taken for "kept out".
#pragma once

#include "domain/moodle.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace diapason {

/// What conditions ask about people, so that only that is read.
struct RestrictionNeeds {
    bool groups = false; ///< also for groupings: who is in their groups
    bool groupings = false;
    QStringList profileFields = {}; ///< standard ones by name ("email"), custom ones as "profile_field_<shortname>"
    bool exemptions = false; ///< who passes whatever the restriction says; without it nobody is said to be kept out
    QList<qint64> groupIds = {}; ///< groups the conditions name: one the course does not list is gone, or hidden from us
    [[nodiscard]] bool any() const { return groups || groupings || exemptions || !profileFields.isEmpty(); }
    friend bool operator==(const RestrictionNeeds &, const RestrictionNeeds &) = default;
};
/// What the restrictions, each raw JSON or empty, ask together. A malformed one asks nothing.
[[nodiscard]] RestrictionNeeds needsOf(const QStringList &restrictions);

/// What was read for them. A list that was not read decides nothing.
struct RestrictionFacts {
    bool groupsRead = false; ///< the members of every group in `groupNames`
    bool groupingsRead = false;
    QStringList profileFieldsRead = {};
    QHash<qint64, QString> groupNames = {}; ///< the course's groups, those hidden from this account aside
    QHash<qint64, QString> groupingNames = {}; ///< every grouping of the course
    QHash<qint64, QList<qint64>> groupings = {}; ///< grouping → groups, hidden ones too
    QHash<MoodleUserId, QList<qint64>> groupsOf = {}; ///< who is in none of `groupNames` is absent
    QHash<MoodleUserId, QHash<QString, QString>> profiles = {}; ///< field → value; of somebody here, an absent field is empty
    ReadStamp stamp = {}; ///< gaps say what could not be read
    int calls = 0;
    QSet<qint64> groupsGone = {}; ///< of RestrictionNeeds::groupIds, those Moodle no longer has
    bool everyGroupSeen = false; ///< proved that no group is hidden from this account
    bool exemptionsRead = false; ///< the next two lists
    QSet<MoodleUserId> accessAllGroups = {}; ///< moodle/site:accessallgroups: no group condition applies to them
    QSet<MoodleUserId> ignoring = {}; ///< moodle/course:ignoreavailabilityrestrictions: nothing applies to them
};

enum class Access { Passes, Fails, CannotTell };

/// One leaf of a restriction, as Moodle stores it.
struct AccessCondition {
    enum class Kind {
        Group,
        AnyGroup,
        Grouping,
        OwnGrouping, ///< the activity's own, which no list tells
        From,        ///< `at` or later
        Until,       ///< before `at`
        Profile,
        Role,  ///< availability_role, not of Moodle's core
        Other, ///< completion, grade and whatever is not evaluated here; `type` is Moodle's word for it
    };
    Kind kind = Kind::Other;
    QString type = {};
    qint64 id = 0;      ///< of the group, grouping or role
    QDateTime at = {};  ///< UTC
    QString field = {}; ///< as in RestrictionNeeds::profileFields
    QString op = {};    ///< "isequalto", "contains", "doesnotcontain", "startswith", "endswith", "isempty", "isnotempty"
    QString value = {}; ///< what the field is compared with
    friend bool operator==(const AccessCondition &, const AccessCondition &) = default;
};

/// One thing that decided.
struct AccessReason {
    enum class Kind {
        Condition,
        Malformed,    ///< the restriction itself cannot be read: Restriction::fault()
        PassesAnyway, ///< the person may ignore restrictions, or what applies to groups
        RightsUnread, ///< kept out by the conditions, but whether they apply to the person is not known
    };
    Kind kind = Kind::Condition;
    AccessCondition condition = {};
    bool negated = false; ///< the restriction asks for the contrary
    Access answer = Access::CannotTell; ///< of the condition as asked, so after the negation
    QString name = {}; ///< of the group, grouping or role; empty when not known
    bool gone = false; ///< there is no such group or grouping any more: nobody is in it
    bool ofSection = false;
    friend bool operator==(const AccessReason &, const AccessReason &) = default;
};

struct AccessCheck {
    Access access = Access::Passes;
    QList<AccessReason> because = {}; ///< empty when nothing restricts
    bool shownGreyed = true; ///< whether somebody kept out still sees the activity on the course page, greyed out
};

/// The restriction of one activity or one section, parsed once and evaluated for many.
///
/// Three-valued, negation pushed down to the conditions as Moodle does: of an "all of" one failing member decides, of
/// an "any of" one passing member, whatever cannot be told beside it; an empty list passes, negated or not. Rights
/// decide before conditions do, for web services tell them (option withcapability): who ignores restrictions passes,
/// and for whoever accesses all groups no group condition applies, as in Moodle. Where those rights were not read, Fails
/// is weakened to CannotTell, for everybody: a teacher is never shown as kept out by the restriction of a students' group.
class Restriction
{
public:
    enum class Fault {
        None,
        NotJson,
        NotATree,     ///< JSON, without Moodle's operators and lists
        BadCondition, ///< a condition lacks what its kind needs, or holds something absurd
        TooDeep,      ///< beyond `maxDepth`
        TooLarge,     ///< beyond `maxLength`
    };
    static constexpr int maxDepth = 30;
    static constexpr qsizetype maxLength = 100'000; ///< characters

    /// Empty text restricts nobody.
    [[nodiscard]] static Restriction parse(const QString &json);

    [[nodiscard]] Fault fault() const { return m_fault; } ///< other than None: nothing can be told of anybody
    [[nodiscard]] bool restricts() const { return m_fault != Fault::None || m_root; }
    [[nodiscard]] QList<AccessCondition> conditions() const; ///< every leaf, in order
    [[nodiscard]] RestrictionNeeds needs() const;
    /// `now` is Moodle's, UTC. `ownGrouping` is the grouping of the activity itself, 0 when not known.
    [[nodiscard]] AccessCheck check(
        const Person &person, const RestrictionFacts &facts, const QDateTime &now, qint64 ownGrouping = 0) const;

    /// A tree of conditions: a leaf, or an operator over its parts.
    struct Node {
        std::vector<Node> parts = {};
        AccessCondition condition = {};
        bool leaf = false;
        bool all = true;      ///< "&" and "!&"
        bool negative = false; ///< "!&" and "!|"
        bool shown = true;    ///< of a root's part: whether those it keeps out still see the activity
    };

private:
    std::shared_ptr<const Node> m_root; ///< shared by copies; null: none
    Fault m_fault = Fault::None;
};

/// Both must let the person in.
[[nodiscard]] AccessCheck checkAccess(const Restriction &activity, const Restriction &section, const Person &person,
    const RestrictionFacts &facts, const QDateTime &now, qint64 ownGrouping = 0);

/// Whether a profile field's value meets a condition, by Moodle's own rules: case counts, "0" is empty.
[[nodiscard]] bool meetsProfile(const AccessCondition &condition, const QString &own);

} // namespace diapason
