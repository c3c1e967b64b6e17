// SPDX-License-Identifier: GPL-3.0-or-later
// What other campus rules would make of what was read: a rehearsal, pure, from comparisons at hand. Nothing is read for it.
#pragma once

#include "domain/catalogue.h"
#include "domain/compare.h"

#include <memory>

namespace diapason {

/// The same sides under other rules and another link.
[[nodiscard]] Comparison recompared(const Comparison &made, const CampusRules &rules, const Link &link);

/// One line that stands elsewhere under the new rules.
struct RowTrial {
    QString key = {}; ///< as Comparison::key()
    QString name = {};
    std::optional<DriftClass> before = {}; ///< none: there was no such line
    std::optional<DriftClass> after = {};
    bool sparedBefore = false; ///< protected: nothing is done about the line
    bool sparedAfter = false;
    friend bool operator==(const RowTrial &, const RowTrial &) = default;
};

struct ActivityTrial {
    Cmid cmid = {};
    int driftsBefore = 0;
    int driftsAfter = 0;
    QList<RowTrial> rows = {};
    friend bool operator==(const ActivityTrial &, const ActivityTrial &) = default;
};

/// A person whose chat username the new rules change.
struct PersonTrial {
    enum class Account { Found, None, NotLookedUp };
    MoodleUserId person = {};
    QString name = {};
    QString username = {}; ///< Moodle's
    QString before = {}; ///< chat usernames
    QString after = {};
    Account foundBefore = Account::NotLookedUp;
    Account foundAfter = Account::NotLookedUp;
    friend bool operator==(const PersonTrial &, const PersonTrial &) = default;
};

/// Several people who would share one chat username.
struct Collision {
    QString username = {};
    QStringList people = {}; ///< names with Moodle usernames
    bool isNew = false; ///< the old rules keep them apart
    friend bool operator==(const Collision &, const Collision &) = default;
};

/// An activity whose group would be named, or linked, otherwise.
struct NameTrial {
    Cmid cmid = {};
    QString before = {};
    QString after = {}; ///< empty: the site's short name was not read
    bool roomExists = false; ///< one of the name `after`
    RoomId linkBefore = {};
    RoomId linkAfter = {};
    friend bool operator==(const NameTrial &, const NameTrial &) = default;
};

struct RulesPreview {
    int tried = 0; ///< activities
    int readings = 0; ///< activities that were read: more are to come while `tried` is less
    int activities = 0; ///< of the whole campus
    int people = 0; ///< distinct people of the tried activities
    int elsewhere = 0; ///< tried activities that would be compared with another room, or with none: left out of the numbers
    ClassCounts before = {};
    ClassCounts after = {};
    int expectedBefore = 0;
    int expectedAfter = 0;
    int driftsBefore = 0;
    int driftsAfter = 0;
    int sparedBefore = 0; ///< protected lines
    int sparedAfter = 0;
    QList<ActivityTrial> changed = {}; ///< only those where a line changes
    QList<PersonTrial> renamed = {};
    QList<Collision> collisions = {}; ///< new ones first
    QList<NameTrial> names = {};
    /// Tried activities whose access restriction the new rules look at, and nobody read: there nobody counts as kept out.
    QList<Cmid> restrictionsUnread = {};
    [[nodiscard]] int lines() const; ///< that change, in all `changed`
    [[nodiscard]] bool changesNothing() const
    {
        return changed.isEmpty() && renamed.isEmpty() && names.isEmpty() && expectedBefore == expectedAfter
            && std::ranges::none_of(collisions, &Collision::isNew);
    }
};

/// The rehearsal itself, an activity at a time, so that it can be left when the rules change again.
class RulesRehearsal
{
public:
    /// Names and links of the whole campus are tried at once.
    RulesRehearsal(CampusRules before, CampusRules after, const Catalogue &catalogue);
    /// `made` was compared under the old rules.
    void add(const Comparison &made);
    [[nodiscard]] RulesPreview result() const;

private:
    struct Claim {
        QStringList people = {};
        QSet<QString> before = {}; ///< keys of the old chat usernames
    };
    void addPeople(const Comparison &made, const Comparison &now);
    void addRows(const Comparison &made, const Comparison &now);
    void tryNames(const Catalogue &catalogue);

    CampusRules m_before;
    CampusRules m_after;
    bool m_sameRows; ///< no rule that decides rows differs
    bool m_sameUsernames;
    QHash<Cmid, Link> m_links;
    QSet<MoodleUserId> m_seen;
    QHash<QString, Claim> m_claims; ///< by key of the new chat username
    QHash<QString, QString> m_firstSpelling;
    RulesPreview m_result;
};

/// Both sides' roles as read, to choose from.
struct RolesSeen {
    struct Moodle {
        MoodleRole role = {};
        int people = 0; ///< who hold it in at least one course
        int activities = 0;
        friend bool operator==(const Moodle &, const Moodle &) = default;
    };
    QList<Moodle> moodle = {}; ///< most holders first
    int peopleWithout = 0; ///< enrolled somewhere, without any role there
    int owners = 0; ///< distinct accounts, by their role in the rooms; one account may count twice
    int moderators = 0;
    int leaders = 0;
    int members = 0; ///< without any of these
    int activities = 0;
    friend bool operator==(const RolesSeen &, const RolesSeen &) = default;
};
[[nodiscard]] RolesSeen rolesSeen(const QList<std::shared_ptr<const Comparison>> &comparisons);

} // namespace diapason
