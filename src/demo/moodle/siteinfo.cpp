// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/functions.h"

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;

namespace {

QJsonArray functionsOf(const MoodleCall &call)
{
    QStringList names = moodleFunctions().keys();
    names.removeIf([&call](const QString &name) { return !call.world.has(name); });
    if (!call.offered.isEmpty())
        names.removeIf([&call](const QString &name) { return !call.offered.contains(name); });
    names.sort();
    QJsonArray list;
    for (const QString &name : std::as_const(names))
        list.append(QJsonObject{{u"name"_s, name}, {u"version"_s, call.world.profile.version}});
    return list;
}

} // namespace

MoodleAnswer siteInfo(const MoodleCall &call)
{
    const MoodleWorld &world = call.world;
    const drawn::Person &self = *world.person(call.caller);
    QJsonObject info{{u"sitename"_s, call.formatted(world.siteName)}, {u"username"_s, self.username},
        {u"firstname"_s, self.firstName}, {u"lastname"_s, self.lastName}, {u"fullname"_s, self.firstName + u' ' + self.lastName},
        {u"lang"_s, u"fr"_s}, {u"userid"_s, self.id}, {u"siteurl"_s, world.url},
        {u"userpictureurl"_s, world.url + u"/theme/image.php/boost/core/1795332537/u/f1"_s}, {u"functions"_s, functionsOf(call)},
        {u"downloadfiles"_s, 0}, {u"uploadfiles"_s, 0}, {u"release"_s, world.profile.release},
        {u"version"_s, world.profile.version}, {u"mobilecssurl"_s, u""_s}};
    QJsonArray features;
    for (const QString &name :
        {u"usecomments"_s, u"usetags"_s, u"enablenotes"_s, u"messaging"_s, u"enableblogs"_s, u"enablecompletion"_s})
        features.append(QJsonObject{{u"name"_s, name}, {u"value"_s, 1}});
    info[u"advancedfeatures"_s] = features;
    info[u"usercanmanageownfiles"_s] = true;
    info[u"userquota"_s] = 104857600;
    info[u"usermaxuploadfilesize"_s] = 67108864;
    info[u"userhomepage"_s] = 1;
    info[u"userprivateaccesskey"_s] = u"no-key-here"_s;
    info[u"siteid"_s] = 1;
    info[u"sitecalendartype"_s] = u"gregorian"_s;
    info[u"usercalendartype"_s] = u"gregorian"_s;
    info[u"userissiteadmin"_s] = world.isAdministrator(call.caller);
    info[u"theme"_s] = u"boost"_s;
    info[u"limitconcurrentlogins"_s] = 0;
    info[u"policyagreed"_s] = 1;
    return info;
}

} // namespace diapason::demo::ws
