// SPDX-License-Identifier: GPL-3.0-or-later
// login/token.php (moodle.md §2.1).
#include "demo/moodle/moodlesimulator.h"

#include <QJsonDocument>

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr int tokenWeeks = 12;

bool isPlainUsername(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_' || c == u'@';
    });
}

MoodleRefusal missing(const QString &name)
{
    return refuse::plain(u"missingparam"_s, u"A required parameter (%1) was missing"_s.arg(name));
}

MoodleRefusal invalidLogin() { return refuse::plain(u"invalidlogin"_s, u"Invalid login, please try again"_s); }

} // namespace

QJsonObject MoodleSimulator::toldOutside(const MoodleFault &fault)
{
    return {{u"error"_s, fault.message}, {u"errorcode"_s, fault.code}, {u"stacktrace"_s, QJsonValue::Null},
        {u"debuginfo"_s, QJsonValue::Null}};
}

Response MoodleSimulator::loginToken(const Request &request)
{
    const PhpValue form = parameters(request);
    std::expected<QJsonObject, MoodleFault> answer;
    if (m_world.switches.databaseDown)
        answer = MoodleRefusal(databaseDown());
    else if (!m_world.switches.webServices)
        answer = refuse::plain(u"enablewsdescription"_s, u"Web services must be enabled in Advanced features."_s);
    else
        answer = tokenFor(form);
    QJsonObject object = answer ? *answer : toldOutside(answer.error());
    if (!answer && !m_world.switches.databaseDown)
        object[u"reproductionlink"_s] = QJsonValue::Null;
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact), .contentType = "application/json; charset=utf-8"};
}

std::expected<QJsonObject, MoodleFault> MoodleSimulator::tokenFor(const PhpValue &form)
{
    if (form.textOf(u"appsitecheck"_s).toInt() != 0)
        return QJsonObject{{u"appsitecheck"_s, u"ok"_s}};
    for (const QString &name : {u"username"_s, u"password"_s, u"service"_s}) {
        if (!form.find(name))
            return missing(name);
    }
    const QString username = form.textOf(u"username"_s).toLower();
    const auto person = std::ranges::find(m_world.people(), username, &Person::username);
    if (person == m_world.people().cend() || person->deleted || person->suspended)
        return invalidLogin();
    // Accounts of CAS, SAML or OIDC have no password here.
    const QString password = m_world.passwords.value(person->id);
    const bool readable = m_world.switches.extendedUsernames || isPlainUsername(username);
    if (!readable || password.isEmpty() || password != form.textOf(u"password"_s))
        return invalidLogin();
    if (m_world.switches.maintenance && !m_world.may(person->id, "moodle/site:maintenanceaccess"))
        return refuse::plain(u"sitemaintenance"_s, u"The site is undergoing maintenance and is currently not available"_s);
    if (!person->confirmed)
        return refuse::plain(u"usernotconfirmed"_s, u"Could not confirm \"%1\""_s.arg(username));
    return grantToken(*person, form.textOf(u"service"_s));
}

std::expected<QJsonObject, MoodleFault> MoodleSimulator::grantToken(const Person &person, const QString &serviceName)
{
    const MoodleService *service = m_world.service(serviceName);
    if (!service || !service->enabled)
        return refuse::plain(
            u"servicenotavailable"_s, u"Web service is not available. (It doesn't exist or might be disabled.)"_s);
    if (service->restricted && !service->allowed.contains(person.id)) {
        return refuse::plain(u"usernotallowed"_s,
            u"The user is not allowed for this service. First you need to allow this user on the %1's allowed users administration page."_s
                .arg(serviceName));
    }
    const auto reusable = [&](const MoodleToken &token) {
        return token.person == person.id && token.service == serviceName
            && (!token.validUntil.isValid() || token.validUntil > m_world.now());
    };
    const auto known = std::ranges::find_if(m_world.tokens, reusable);
    QString value;
    if (known != m_world.tokens.end()) {
        value = known->value;
    } else if (m_world.may(person.id, "moodle/webservice:createtoken")) {
        value = m_world.addToken(person.id, m_world.now().addDays(7 * tokenWeeks));
        m_world.tokens.last().service = serviceName;
    } else {
        return refuse::plain(
            u"cannotcreatetoken"_s, u"No permission to create web service token for the service %1."_s.arg(serviceName));
    }
    const bool privateToo = m_world.switches.https && !m_world.isAdministrator(person.id);
    return QJsonObject{
        {u"token"_s, value}, {u"privatetoken"_s, privateToo ? QJsonValue(value + value) : QJsonValue(QJsonValue::Null)}};
}

} // namespace diapason::demo
