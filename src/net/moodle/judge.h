// SPDX-License-Identifier: GPL-3.0-or-later
// Tells Moodle's errors from its answers: it says almost all of them with status 200 (moodle.md §1.1, §9).
#pragma once

#include "net/call.h"
#include "net/moodle/calls.h"

#include <functional>

namespace diapason::moodle {

/// The error an answer holds, by (status, content type, first byte), then by `errorcode`; never by the exception's
/// class, which changed with 4.5, nor by its message, which is in the account's language. Nothing when it holds none,
/// or when the transport's own reading of the status says it all.
///   Unauthenticated  invalidtoken, accessexception, and login/token.php's refusals
///   Denied           nopermissions, requireloginerror, errorcoursecontextnotvalid, privacyofficeronly
///   NotFound         invalidrecord, invalidrecordunknown
///   Malformed        invalidresponse (a row Moodle cannot answer, §4.2); "xml"
///   Maintenance      sitemaintenance, dbconnectionfailed
///   NotAnApi         "html": a page of status 403 or 404, the site is elsewhere
///   Refused          "webservices-disabled" (403 without a body), "php-error" (no errorcode), any other code
/// Answers of status 200 above `longAnswer` bytes are left to understand().
[[nodiscard]] std::optional<Error> judge(const Answer &answer);

using Visit = std::function<Result<void>(const simdjson::dom::element &root)>;
/// Parses, and hands the root to `visit` unless it is an error object.
[[nodiscard]] Result<void> visitAnswer(const QByteArray &body, const Visit &visit);

/// Bytes in, a value out; any thread.
template <WebService C>
[[nodiscard]] Result<typename C::Reply> understand(const QByteArray &body)
{
    Result<typename C::Reply> reply;
    const Result<void> visited = visitAnswer(body, [&reply](const simdjson::dom::element &root) -> Result<void> {
        reply = C::parse(root);
        return reply ? Result<void>{} : Failure{reply.error()};
    });
    if (!visited)
        return Failure{visited.error()};
    return reply;
}

} // namespace diapason::moodle
