// SPDX-License-Identifier: GPL-3.0-or-later
// What a Moodle says before anybody is known to it, and browser sign-on (moodle.md §2.2).
#include "demo/moodle/moodlesimulator.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace diapason::demo {

using namespace Qt::StringLiterals;

namespace {

Response json(const QJsonDocument &document)
{
    return {.body = document.toJson(QJsonDocument::Compact), .contentType = "application/json; charset=utf-8"};
}

QJsonObject publicFacts(const MoodleWorld &world)
{
    const MoodleSwitches &switches = world.switches;
    return {{u"wwwroot"_s, world.url}, {u"httpswwwroot"_s, world.url}, {u"sitename"_s, MoodleCall::escaped(world.siteName)},
        {u"guestlogin"_s, 1}, {u"rememberusername"_s, 2}, {u"authloginviaemail"_s, 0}, {u"registerauth"_s, QString()},
        {u"forgottenpasswordurl"_s, QString()}, {u"authinstructions"_s, QString()}, {u"authnoneenabled"_s, 0},
        {u"enablewebservices"_s, int(switches.webServices)}, {u"enablemobilewebservice"_s, 0},
        {u"maintenanceenabled"_s, int(switches.maintenance)},
        {u"maintenancemessage"_s, switches.maintenance ? switches.maintenanceMessage : QString()},
        {u"typeoflogin"_s, switches.loginType}, {u"launchurl"_s, world.url + u"/admin/tool/mobile/launch.php"_s},
        {u"mobilecssurl"_s, QString()}, {u"tool_mobile_disabledfeatures"_s, QString()}, {u"country"_s, u"0"_s},
        {u"agedigitalconsentverification"_s, false}, {u"supportpage"_s, QString()}, {u"supportavailability"_s, 1},
        {u"autolang"_s, 1}, {u"lang"_s, u"en"_s}, {u"langmenu"_s, 1}, {u"langlist"_s, QString()}, {u"locale"_s, QString()},
        {u"tool_mobile_minimumversion"_s, QString()}, {u"tool_mobile_iosappid"_s, u"633359593"_s},
        {u"tool_mobile_androidappid"_s, u"com.moodle.moodlemobile"_s},
        {u"tool_mobile_setuplink"_s, u"https://download.moodle.org/mobile"_s}, {u"tool_mobile_qrcodetype"_s, 1},
        {u"warnings"_s, QJsonArray{}}, {u"showloginform"_s, 1}};
}

QJsonObject notAvailable(const MoodleWorld &world)
{
    return {{u"error"_s, true},
        {u"exception"_s,
            QJsonObject{{u"message"_s, u"Web service is not available. (It doesn't exist or might be disabled.)"_s},
                {u"errorcode"_s, u"servicenotavailable"_s}, {u"link"_s, world.url + u'/'},
                {u"moreinfourl"_s, u"https://docs.moodle.org/405/en/error/webservice/servicenotavailable"_s}}}};
}

QString md5(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

} // namespace

Response MoodleSimulator::publicConfig(const Request &request)
{
    if (m_world.switches.databaseDown)
        return json(QJsonDocument(toldOutside(databaseDown())));
    QJsonArray answers;
    const QJsonArray calls = QJsonDocument::fromJson(request.body).array();
    for (const auto &call : calls) {
        // Functions that want a login are not available here, whoever asks.
        if (call["methodname"_L1].toString() == "tool_mobile_get_public_config"_L1)
            answers.append(QJsonObject{{u"error"_s, false}, {u"data"_s, publicFacts(m_world)}});
        else
            answers.append(notAvailable(m_world));
    }
    if (calls.isEmpty())
        return json(QJsonDocument(
            toldOutside(refuse::plain(u"codingerror"_s, u"Coding error detected, it must be fixed by a programmer"_s).error())));
    return json(QJsonDocument(answers));
}

Response MoodleSimulator::launch(const Request &request)
{
    static const QRegularExpression schemes(u"^[a-zA-Z][a-zA-Z0-9-+.]*$"_s);
    const PhpValue form = parameters(request);
    const MoodleSwitches &switches = m_world.switches;
    const MoodleService *const service = m_world.service(form.textOf(u"service"_s));
    const QString scheme = form.find(u"urlscheme"_s) ? form.textOf(u"urlscheme"_s) : u"moodlemobile"_s;
    const bool open = switches.loginType != 1 || switches.oauth2;
    if (!form.find(u"service"_s) || !form.find(u"passport"_s) || !schemes.match(scheme).hasMatch() || !switches.webServices
        || !open || !service || !service->enabled)
        return page(404, u"Error | "_s + m_world.siteShortName);
    if (m_world.browserSession == 0) {
        Response login = page(303, u"Redirect"_s);
        login.headers = {{"Location", m_world.url.toUtf8() + "/login/index.php"}};
        return login;
    }
    return launched(form);
}

Response MoodleSimulator::launched(const PhpValue &form)
{
    const drawn::Person *const person = m_world.person(m_world.browserSession);
    const auto granted = grantToken(*person, form.textOf(u"service"_s));
    if (!granted)
        return page(404, u"Error | "_s + m_world.siteShortName);
    QString secret = md5(m_world.url + form.textOf(u"passport"_s)) + u":::"_s + granted->value(u"token"_s).toString();
    if (const QString more = granted->value(u"privatetoken"_s).toString(); !more.isEmpty())
        secret += u":::"_s + more;
    const QString forced = m_world.switches.forcedUrlScheme;
    const QString scheme = !forced.isEmpty() ? forced
        : form.find(u"urlscheme"_s)          ? form.textOf(u"urlscheme"_s)
                                             : u"moodlemobile"_s;
    return {.status = 302,
        .contentType = "text/html; charset=utf-8",
        .headers = {{"Location", scheme.toUtf8() + "://token=" + secret.toUtf8().toBase64()}}};
}

} // namespace diapason::demo
