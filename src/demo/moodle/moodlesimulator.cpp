// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/moodlesimulator.h"

#include "demo/moodle/moodlexml.h"

#include <QJsonDocument>

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;

namespace {

const QString serverPath = u"/webservice/rest/server.php"_s, tokenPath = u"/login/token.php"_s,
              ajaxPath = u"/lib/ajax/service-nologin.php"_s, launchPath = u"/admin/tool/mobile/launch.php"_s,
              loginPath = u"/login/index.php"_s;

/// Functions real sites have and this one does not simulate: known, and in no service of ours.
bool knownElsewhere(const QString &function)
{
    static const QSet<QString> names{u"mod_forum_get_forums_by_courses"_s, u"core_message_send_instant_messages"_s,
        u"core_role_assign_roles"_s, u"enrol_manual_enrol_users"_s, u"core_course_delete_modules"_s};
    return names.contains(function);
}

} // namespace

QString MoodleSimulator::route(const Request &request)
{
    if (request.path != serverPath)
        return request.path;
    PhpValue form;
    readForm(request.query, 1000, form);
    if (form.textOf(u"wsfunction"_s).isEmpty())
        readForm(request.body, 1000, form);
    const QString function = form.textOf(u"wsfunction"_s);
    return function.isEmpty() ? request.path : function;
}

Response MoodleSimulator::handle(const Request &request)
{
    if (!QStringList{serverPath, tokenPath, ajaxPath, launchPath, loginPath}.contains(request.path))
        return {.status = 404, .body = "File not found.\n", .contentType = "text/html; charset=UTF-8"};
    if (m_world.switches.cliMaintenance)
        return page(503, m_world.siteName + u" under maintenance"_s);
    if (request.path == tokenPath)
        return loginToken(request);
    if (request.path == ajaxPath)
        return publicConfig(request);
    if (request.path == launchPath)
        return launch(request);
    if (request.path == loginPath)
        return page(200,
            m_world.switches.maintenance ? u"In maintenance mode | "_s + m_world.siteShortName
                                         : u"Log in to the site | "_s + m_world.siteShortName);
    return rest(request);
}

Response MoodleSimulator::page(int status, const QString &title)
{
    const QByteArray text = title.toHtmlEscaped().toUtf8();
    return {.status = status,
        .body = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>" + text + "</title></head>\n<body><h1>" + text
            + "</h1></body>\n</html>\n",
        .contentType = "text/html; charset=utf-8"};
}

MoodleFault MoodleSimulator::databaseDown()
{
    return {"dml_connection_exception", u"dbconnectionfailed"_s,
        u"<p>Error: Database connection failed</p>\n<p>It is possible that the database is overloaded or otherwise not "
        "running properly.</p>\n<p>The site administrator should also check that the database details have been correctly "
        "specified in config.php</p>"_s};
}

PhpValue MoodleSimulator::parameters(const Request &request) const
{
    PhpValue form;
    readForm(request.query, m_world.switches.maxInputVars, form);
    // PHP reads no other body: a JSON one leaves everything missing.
    if (request.method == "POST" && request.headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        readForm(request.body, m_world.switches.maxInputVars, form);
    return form;
}

Response MoodleSimulator::rest(const Request &request)
{
    PhpValue form = parameters(request);
    const bool json = form.textOf(u"moodlewsrestformat"_s) == "json"_L1;
    if (m_world.switches.databaseDown)
        return rendered(MoodleRefusal(databaseDown()), json);
    if (!m_world.switches.webServices || !m_world.switches.restProtocol)
        return {.status = 403, .body = {}, .contentType = "text/html; charset=utf-8"};
    return rendered(execute(form, request), json);
}

std::expected<MoodleToken, MoodleFault> MoodleSimulator::authenticate(const QString &value, const Request &request)
{
    const auto found = std::ranges::find(m_world.tokens, value, &MoodleToken::value);
    if (value.isEmpty() || found == m_world.tokens.end())
        return refuse::plain(u"invalidtoken"_s, u"Invalid token - token not found"_s);
    const MoodleToken token = *found;
    if (token.validUntil.isValid() && token.validUntil < m_world.now()) {
        m_world.tokens.erase(found);
        return refuse::accessException(u"Invalid token - token expired"_s);
    }
    if (!token.ipRestriction.isEmpty() && token.ipRestriction != request.peer.toString())
        return refuse::accessException(u"Invalid ip"_s);
    const drawn::Person *person = m_world.person(token.person);
    if (!person || person->deleted || person->suspended || !person->confirmed)
        return refuse::accessException(u"wsaccessusersuspended"_s);
    if (m_world.switches.maintenance && !m_world.may(token.person, "moodle/site:maintenanceaccess"))
        return refuse::plain(u"sitemaintenance"_s, u"The site is undergoing maintenance and is currently not available"_s);
    if (!m_world.may(token.person, "webservice/rest:use"))
        return refuse::accessException(
            u"You are not allowed to use the rest protocol (missing capability: webservice/rest:use)"_s);
    return token;
}

MoodleAnswer MoodleSimulator::execute(PhpValue &form, const Request &request)
{
    const QString name = form.textOf(u"wsfunction"_s), setting = form.textOf(u"moodlewssettingraw"_s);
    const auto token = authenticate(form.textOf(u"wstoken"_s), request);
    if (!token)
        return std::unexpected(token.error());
    if (name.isEmpty())
        return refuse::invalidParameter(u"Missing function name"_s);
    const auto function = moodleFunctions().constFind(name);
    if ((function == moodleFunctions().cend() && !knownElsewhere(name)) || !m_world.has(name))
        return refuse::invalidRecord(u"external_functions"_s);
    const MoodleService *service = m_world.service(token->service);
    const bool offered = service && service->enabled && function != moodleFunctions().cend()
        && (service->functions.isEmpty() || service->functions.contains(name));
    if (!offered)
        return refuse::accessException(u"Access to the function %1() is not allowed."_s.arg(name));
    form.items.removeIf([](const std::pair<QString, PhpValue> &item) {
        return item.first == "wstoken"_L1 || item.first == "wsfunction"_L1 || item.first.startsWith("moodlews"_L1);
    });
    const auto args = checkedParams(function->params, form);
    if (!args)
        return std::unexpected(args.error());
    return function->run({.world = m_world,
        .caller = token->person,
        .args = *args,
        .raw = setting == "true"_L1 || setting == "1"_L1,
        .offered = service->functions});
}

QJsonObject MoodleSimulator::told(const MoodleFault &fault) const
{
    static const QSet<QByteArray> moved{"moodle_exception", "required_capability_exception", "invalid_parameter_exception",
        "invalid_response_exception", "require_login_exception", "coding_exception"};
    const bool prefixed = m_world.profile.namespacedExceptions && moved.contains(fault.exception);
    QJsonObject object{{u"exception"_s, QString::fromLatin1(prefixed ? "core\\exception\\" + fault.exception : fault.exception)}};
    if (!fault.code.isEmpty())
        object[u"errorcode"_s] = fault.code;
    const bool explained = m_world.switches.debug && !fault.debug.isEmpty();
    object[u"message"_s] = explained ? fault.message + u" ("_s + fault.debug + u')' : fault.message;
    if (explained)
        object[u"debuginfo"_s] = fault.debug;
    return object;
}

Response MoodleSimulator::rendered(const MoodleAnswer &answer, bool json) const
{
    if (!json)
        return {.body = answer ? xmlAnswer(*answer) : xmlFault(told(answer.error())),
            .contentType = "application/xml; charset=utf-8"};
    if (!answer)
        return {.body = QJsonDocument(told(answer.error())).toJson(QJsonDocument::Compact)};
    if (answer->isArray())
        return {.body = QJsonDocument(answer->toArray()).toJson(QJsonDocument::Compact)};
    if (answer->isObject())
        return {.body = QJsonDocument(answer->toObject()).toJson(QJsonDocument::Compact)};
    return {.body = "null"};
}

} // namespace diapason::demo
