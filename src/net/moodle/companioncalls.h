// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of local_diapason (packaging/moodle/local_diapason), which few services offer. Their answers are strict: a
// key of another type is Malformed and named. An older plugin's answer may lack keys, which are told in `absent`; a newer
// one's has keys that nobody reads.
#pragma once

#include "domain/companion.h"
#include "net/moodle/calls.h"

namespace diapason::moodle {

/// No page of the plugin is longer.
inline constexpr int companionPage = 500;

struct GetCompanionSite {
    struct Reply {
        CompanionSite site = {};
        QStringList absent = {}; ///< keys an older plugin does not send
    };
    static constexpr QLatin1StringView function{"local_diapason_get_site"};
    [[nodiscard]] Form form() const { return {}; }
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"local/diapason:read"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Activities by cmid and recycle-bin rows, each list from `from` on.
struct GetCompanionActivities {
    int from = 0;
    int number = companionPage;
    struct Reply {
        QList<CompanionActivity> activities = {};
        QList<BinRow> bin = {};
        int total = 0; ///< activities of the site
        int binTotal = 0;
        QStringList absent = {};
        [[nodiscard]] int rows() const { return std::max(total, binTotal); } ///< how far pages go
    };
    static constexpr QLatin1StringView function{"local_diapason_get_activities"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"local/diapason:read"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Enrolled people of a course by id, deleted accounts aside.
struct GetCompanionPeople {
    CourseId course = {};
    int from = 0;
    int number = companionPage;
    struct Reply {
        QHash<MoodleUserId, PersonFacts> people = {};
        int total = 0; ///< enrolled in the course
        QStringList absent = {};
        [[nodiscard]] int rows() const { return total; }
    };
    static constexpr QLatin1StringView function{"local_diapason_get_people"};
    [[nodiscard]] Form form() const;
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"local/diapason:read"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

/// Writes. Companions before 1.1.0 do not have it.
struct SetActivityRetention {
    Cmid cmid = {};
    PluginRetention retention = {};
    struct Reply {
        PluginRetention before = {};
        PluginRetention after = {};
        QStringList absent = {};
    };
    static constexpr QLatin1StringView function = savesRetentionFunction;
    [[nodiscard]] Form form() const;
    /// Of the two it needs, the one that no other function asks for.
    [[nodiscard]] QLatin1StringView capability() const { return QLatin1StringView{"local/diapason:write"}; }
    [[nodiscard]] static Result<Reply> parse(const simdjson::dom::element &root);
};

static_assert(WebService<SetActivityRetention>);
static_assert(WebService<GetCompanionSite> && WebService<GetCompanionActivities> && WebService<GetCompanionPeople>);

/// What a service offers of the companion when it offers all that is read of it.
[[nodiscard]] QStringList companionFunctions();

} // namespace diapason::moodle
