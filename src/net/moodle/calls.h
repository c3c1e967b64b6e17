// SPDX-License-Identifier: GPL-3.0-or-later
// One struct per web service function Diapason uses (moodle.md §5): what is asked, and the answer as values.
#pragma once

#include "domain/moodle.h"
#include "net/moodle/form.h"

#include <QHash>

namespace simdjson::dom {
class element;
}

namespace diapason::moodle {

template <class C>
concept WebService = requires(const C &call, const simdjson::dom::element &root) {
    typename C::Reply;
    { C::function } -> std::convertible_to<QLatin1StringView>;
    { call.form() } -> std::same_as<Form>;
    /// What the account lacks when Moodle answers `nopermissions` (moodle.md §3); empty when it cannot be told.
    { call.capability() } -> std::convertible_to<QLatin1StringView>;
    { C::parse(root) } -> std::same_as<Result<typename C::Reply>>;
};

struct GetSiteInfo {
    using Reply = MoodleSite; ///< without `missingFunctions`
    static constexpr QLatin1StringView function{"core_webservice_get_site_info"};
    [[nodiscard]] Form form() const { return {}; }
    [[nodiscard]] QLatin1StringView capability() const { return {}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Every course, or an error as soon as one of them is refused. Includes the site course, id 1.
struct GetCourses {
    struct Reply {
        QList<Course> courses = {};
        bool described = true; ///< visibility, group mode and order were told of each: only moodle/course:update shows them here
    };
    static constexpr QLatin1StringView function{"core_course_get_courses"};
    [[nodiscard]] Form form() const { return {}; }
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:view"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// One course, or every course this account may see, described: the others are left out silently.
struct GetCoursesByField {
    std::optional<CourseId> id = {};
    using Reply = QList<Course>;
    static constexpr QLatin1StringView function{"core_course_get_courses_by_field"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:view"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

struct CategoryTree {
    QList<Category> categories = {};
    int courses = 0; ///< the sum of their own counts, which hidden courses enter
};

/// Hidden categories are left out silently without moodle/category:viewhiddencategories.
struct GetCategories {
    using Reply = CategoryTree;
    static constexpr QLatin1StringView function{"core_course_get_categories"};
    [[nodiscard]] Form form() const { return {}; }
    [[nodiscard]] QLatin1StringView capability() const { return {}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// The rocketchat activities of a course; `course` is left to the caller. Hidden ones are left out silently
/// without moodle/course:viewhiddenactivities.
struct GetContents {
    CourseId course = {};
    static constexpr QLatin1StringView kind{"rocketchat"};
    using Reply = QList<Activity>;
    static constexpr QLatin1StringView function{"core_course_get_contents"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:view"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

struct CourseModule {
    Activity activity = {};
    QString kind = {}; ///< "rocketchat"
    bool detailed = false; ///< visibility and restriction were told (moodle/course:manageactivities)
};

struct GetCourseModule {
    Cmid cmid = {};
    using Reply = CourseModule;
    static constexpr QLatin1StringView function{"core_course_get_course_module"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:view"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Enrolled people sorted by id, a page of them (moodle.md §4). People this account may not see are left out
/// of the page silently; a page is cut before that.
struct GetEnrolledUsers {
    CourseId course = {};
    bool onlySuspended = false; ///< enrolment suspended, to come or over; ids alone
    int from = 0;
    int number = 0;
    using Reply = QList<Person>; ///< states Unknown
    static constexpr QLatin1StringView function{"core_enrol_get_enrolled_users"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const
    {
        return QLatin1StringView{onlySuspended ? "moodle/course:enrolreview" : "moodle/course:viewparticipants"};
    }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Courses where the person's enrolment is active, with the number of people enrolled there whatever their state:
/// the one count that is not shortened by what this account may not see.
struct GetUsersCourses {
    MoodleUserId user = {};
    using Reply = QHash<CourseId, int>; ///< courses without a count are absent
    static constexpr QLatin1StringView function{"core_enrol_get_users_courses"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:view"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Account states by id; at most 200 at a time. Unknown ids, and those PHP's max_input_vars cuts off, are absent.
struct GetUsersById {
    QList<qint64> ids = {};
    using Reply = QHash<MoodleUserId, MoodleAccountState>;
    static constexpr QLatin1StringView function{"core_user_get_users_by_field"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/user:viewdetails"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

static_assert(WebService<GetSiteInfo> && WebService<GetCourses> && WebService<GetCoursesByField> && WebService<GetCategories>
    && WebService<GetContents> && WebService<GetCourseModule> && WebService<GetEnrolledUsers> && WebService<GetUsersCourses>
    && WebService<GetUsersById>);

/// The functions a token's service must offer.
[[nodiscard]] QStringList neededFunctions();

} // namespace diapason::moodle
