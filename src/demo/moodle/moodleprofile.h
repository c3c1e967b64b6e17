// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace diapason::demo {

/// What differs between versions of Moodle (moodle.md §10).
struct MoodleProfile {
    QString release = QStringLiteral("4.5.5+ (Build: 20250613)");
    QString version = QStringLiteral("2024100705.01");
    bool namespacedExceptions = true; ///< `core\exception\…`, from 4.5
    bool namesFollowDisplay = true; ///< firstname, lastname only where `fullnamedisplay` shows them; 4.1: always
    bool groupVisibility = true; ///< from 4.2; unverified
    bool laterContentKeys = true; ///< purpose, branded, activitybadge, groupmode, component, itemid: after 4.1
    bool coursesBySection = true; ///< get_courses_by_field knows sectionid
    bool unknownIdIsPhpError = true; ///< get_courses_by_field(ids) with an unknown id; seen on 4.5 with PHP 8
    bool dataRequests = true; ///< tool_dataprivacy makes and lists requests over web services: from 4.4

    /// "4.1", "4.5" or "5.1"; 4.5 for anything else.
    [[nodiscard]] static MoodleProfile of(const QString &version);
};

/// What an administrator may have set, and the state a site may be in.
struct MoodleSwitches {
    bool webServices = true;
    bool restProtocol = true;
    bool maintenance = false; ///< the database flag
    bool cliMaintenance = false; ///< climaintenance.html: 503 for everyone
    bool databaseDown = false;
    bool debug = false; ///< adds debuginfo; never on in production
    bool https = false; ///< login/token.php gives a privatetoken
    bool extendedUsernames = true;
    int loginType = 1; ///< tool_mobile's typeoflogin: 1 in the app, 2 in a browser, 3 in an embedded one
    bool oauth2 = false; ///< an OAuth2 way in is on, which opens launch.php whatever the login type
    QString forcedUrlScheme = QStringLiteral("moodlemobile"); ///< tool_mobile's own, outranks the one asked for; may be empty
    QString maintenanceMessage = {}; ///< markup
    bool identityShowsEmail = true; ///< `showuseridentity` holds email
    int maxInputVars = 5000; ///< PHP drops what comes after, without a word
    QString fullNameDisplay = QStringLiteral("firstname lastname");
    QSet<QString> hiddenUserFields = {};
    bool hiddenCustomFields = false; ///< custom profile fields are visible to their owner alone
    bool companion = false; ///< local_diapason is installed
    int companionSchema = 1; ///< 0 lacks keys of today's and the function of 1.1.0, 2 has more
    bool usernameHook = true; ///< the plugin's
    bool retentionFeature = true; ///< the plugin's: activities have a retention
    int maxAgeLimit = 730; ///< the plugin's, days; 0: none
};

} // namespace diapason::demo
