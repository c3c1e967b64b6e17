// SPDX-License-Identifier: GPL-3.0-or-later
// The web service functions that access restrictions need (moodle.md §4, §5). None of them is needed otherwise.
#pragma once

#include "net/moodle/calls.h"

namespace diapason::moodle {

struct CourseGroup {
    qint64 id = 0;
    QString name = {};
    /// Who sees its members: 0 everybody, 1 they, 2 each of them themselves alone, 3 nobody. From 4.2 on.
    std::optional<int> visibility = {};
};

/// Groups hidden from this account are left out silently (moodle/course:viewhiddengroups).
struct GetCourseGroups {
    CourseId course = {};
    bool asShown = false; ///< else a single name that holds a tag's bracket makes it Malformed "invalidresponse"
    using Reply = QList<CourseGroup>;
    static constexpr QLatin1StringView function{"core_group_get_course_groups"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:managegroups"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Ids alone. Kind::NotFound as soon as one of the groups is gone.
struct GetGroupMembers {
    QList<qint64> groups = {};
    using Reply = QHash<qint64, QList<MoodleUserId>>;
    static constexpr QLatin1StringView function{"core_group_get_group_members"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:managegroups"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Names by id, without their groups.
struct GetCourseGroupings {
    CourseId course = {};
    using Reply = QHash<qint64, QString>;
    static constexpr QLatin1StringView function{"core_group_get_course_groupings"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:managegroups"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// The groups of groupings, by id. Kind::NotFound as soon as one of them is gone.
struct GetGroupings {
    QList<qint64> groupings = {};
    using Reply = QHash<qint64, QList<qint64>>;
    static constexpr QLatin1StringView function{"core_group_get_groupings"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:managegroups"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// One enrolled person's fields; a key is absent when the field is empty or hidden from this account.
struct MemberFields {
    MoodleUserId id = {};
    QHash<QString, QString> values = {}; ///< by name, custom ones as "profile_field_<shortname>"
};

/// Enrolled people sorted by id, a page of them, with nothing more than was asked for.
struct GetMemberFields {
    CourseId course = {};
    QStringList fields = {}; ///< as RestrictionNeeds::profileFields; none: ids alone
    QString withCapability = {}; ///< only people who hold it, by whatever role; needs moodle/role:review
    int from = 0;
    int number = 0;
    using Reply = QList<MemberFields>;
    static constexpr QLatin1StringView function{"core_enrol_get_enrolled_users"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const
    {
        return QLatin1StringView{withCapability.isEmpty() ? "moodle/course:viewparticipants" : "moodle/role:review"};
    }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

static_assert(WebService<GetCourseGroups> && WebService<GetGroupMembers> && WebService<GetCourseGroupings>
    && WebService<GetGroupings> && WebService<GetMemberFields>);

/// The standard profile fields core_enrol_get_enrolled_users can show; custom ones are told by their prefix.
[[nodiscard]] const QStringList &standardFields();
[[nodiscard]] bool isCustomField(const QString &field);

} // namespace diapason::moodle
