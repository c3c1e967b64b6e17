// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/judge.h"

#include "core/redaction.h"
#include "net/moodle/json.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

using Kind = Error::Kind;
constexpr qsizetype longAnswer = 16 * 1024;

Kind kindOf(const QString &code)
{
    static const QHash<QString, Kind> kinds = {
        {u"invalidtoken"_s, Kind::Unauthenticated},
        {u"accessexception"_s, Kind::Unauthenticated},
        {u"invalidlogin"_s, Kind::Unauthenticated},
        {u"usernotconfirmed"_s, Kind::Unauthenticated},
        {u"passwordisexpired"_s, Kind::Unauthenticated},
        {u"restoredaccountresetpassword"_s, Kind::Unauthenticated},
        {u"nopermissions"_s, Kind::Denied},
        {u"requireloginerror"_s, Kind::Denied},
        {u"errorcoursecontextnotvalid"_s, Kind::Denied},
        {u"privacyofficeronly"_s, Kind::Denied},
        {u"cannotcreatetoken"_s, Kind::Denied},
        {u"usernotallowed"_s, Kind::Denied},
        {u"invalidrecord"_s, Kind::NotFound},
        {u"invalidrecordunknown"_s, Kind::NotFound},
        {u"invalidresponse"_s, Kind::Malformed},
        {u"sitemaintenance"_s, Kind::Maintenance},
        {u"dbconnectionfailed"_s, Kind::Maintenance},
    };
    return kinds.value(code, Kind::Refused);
}

/// Both shapes: {"exception","errorcode"?,"message"} of the web service, {"error","errorcode"} of login/token.php.
std::optional<Error> errorIn(const Json &root)
{
    if (!root.is_object())
        return {};
    const bool service = has(root, "exception");
    if (!service && !(has(root, "error") && has(root, "errorcode")))
        return {};
    const QString code = text(root, "errorcode");
    return Error{.kind = code.isEmpty() ? Kind::Refused : kindOf(code),
        .server = Server::Moodle,
        .code = code.isEmpty() ? u"php-error"_s : code,
        .detail = plainText(redacted(text(root, service ? "message" : "error")))};
}

Error simpleError(Kind kind, const QString &code, int status)
{
    return {.kind = kind, .server = Server::Moodle, .code = code, .status = status};
}

} // namespace

std::optional<Error> judge(const Answer &answer)
{
    const QByteArray body = answer.body.left(longAnswer).trimmed();
    if (answer.status == 403 && body.isEmpty())
        return simpleError(Kind::Refused, u"webservices-disabled"_s, answer.status);
    const QByteArrayView type = answer.headers.value(QHttpHeaders::WellKnownHeader::ContentType);
    if (body.startsWith("<?xml") || (body.startsWith('<') && type.contains("xml") && !type.contains("xhtml")))
        return simpleError(Kind::Malformed, u"xml"_s, answer.status);
    // There is one address to ask: a page that says it is not there, or not for us, is another server's.
    if ((answer.status == 404 || answer.status == 403) && (body.startsWith('<') || type.startsWith("text/html")))
        return simpleError(Kind::NotAnApi, u"html"_s, answer.status);
    if (!body.startsWith('{') || (answer.status == 200 && answer.body.size() >= longAnswer))
        return {};
    std::optional<Error> error;
    simdjson::dom::parser parser;
    Json root;
    if (!parser.parse(simdjson::padded_string(answer.body.constData(), size_t(answer.body.size()))).get(root))
        error = errorIn(root);
    if (error)
        error->status = answer.status;
    return error;
}

Result<void> visitAnswer(const QByteArray &body, const Visit &visit)
{
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    Json root;
    if (parser.parse(padded).get(root))
        return malformed(u"json"_s);
    if (const std::optional<Error> error = errorIn(root))
        return Failure{*error};
    return visit(root);
}

} // namespace diapason::moodle
