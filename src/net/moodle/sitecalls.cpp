// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/calls.h"
#include "net/moodle/json.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {

Result<MoodleSite> GetSiteInfo::parse(const Json &root)
{
    MoodleSite site;
    site.urlText = text(root, "siteurl");
    if (site.urlText.isEmpty())
        return malformed(u"siteurl"_s);
    site.url = QUrl(site.urlText);
    site.name = text(root, "sitename");
    site.release = text(root, "release");
    site.username = text(root, "username");
    site.userId = MoodleUserId(number(root, "userid"));
    if (!site.userId.isValid())
        return malformed(u"userid"_s);
    const auto functions = listOf(
        root["functions"], u"functions"_s, [](const Json &function) -> Result<QString> { return text(function, "name"); });
    if (!functions)
        return Failure{functions.error()};
    site.functions = *functions;
    return site;
}

QStringList neededFunctions()
{
    return {GetSiteInfo::function, GetCourses::function, GetCoursesByField::function, GetCategories::function,
        GetContents::function, GetCourseModule::function, GetEnrolledUsers::function, GetUsersCourses::function,
        GetUsersById::function};
}

} // namespace diapason::moodle
