// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle's own data requests (tool_dataprivacy, as web services since 4.4) and one person's courses (moodle.md §5).
#pragma once

#include "domain/casefunctions.h"
#include "net/moodle/calls.h"
#include "ports/dossiers.h"

namespace diapason::moodle {

/// An export for somebody else. Writes. Denied "privacyofficeronly", or "nopermissions".
struct CreateDataRequest {
    MoodleUserId person = {};
    QString comment = {};
    struct Reply {
        qint64 id = 0; ///< 0: none was made
        QString warning = {}; ///< why, "errorrequestalreadyexists"
    };
    static constexpr QLatin1StringView function = makesRequestFunction;
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"tool/dataprivacy:managedatarequests"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Exports that are about one person, or that they asked for: Moodle gives both. Its names and comments are not read.
struct GetDataRequests {
    MoodleUserId person = {};
    using Reply = QMultiHash<MoodleUserId, MoodleRequest>; ///< by whom they are about
    static constexpr QLatin1StringView function = tellsRequestsFunction;
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"tool/dataprivacy:managedatarequests"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// The rows as they are.
struct ListUsersCourses {
    MoodleUserId person = {};
    using Reply = QJsonArray;
    static constexpr QLatin1StringView function = GetUsersCourses::function;
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/course:view"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// One person by their number: username, firstname, lastname, email. Empty when there is nobody.
struct OnePerson {
    MoodleUserId person = {};
    using Reply = QJsonObject;
    static constexpr QLatin1StringView function{"core_user_get_users_by_field"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/user:viewdetails"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// One person's row in one course: roles and groups, nothing else. Empty when they are not enrolled there.
struct OnePersonsRow {
    MoodleUserId person = {};
    CourseId course = {};
    using Reply = QJsonObject;
    static constexpr QLatin1StringView function = personsRowFunction;
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"moodle/user:viewdetails"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

static_assert(WebService<OnePerson> && WebService<OnePersonsRow>);
static_assert(WebService<CreateDataRequest> && WebService<GetDataRequests> && WebService<ListUsersCourses>);

} // namespace diapason::moodle
