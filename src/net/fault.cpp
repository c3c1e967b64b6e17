// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fault.h"

#include "core/redaction.h"
#include "net/tls.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

QString networkCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return u"host-not-found"_s;
    case QNetworkReply::ConnectionRefusedError: return u"connection-refused"_s;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: return u"connection-cut"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return u"proxy"_s;
    default: return u"unreachable"_s;
    }
}

/// Errors that only repeat the status of an answer which came whole.
bool repeatsStatus(QNetworkReply::NetworkError error)
{
    using enum QNetworkReply::NetworkError;
    const bool content = error >= ContentAccessDenied && error <= UnknownContentError && error != ContentReSendError;
    const bool server = error >= InternalServerError && error <= UnknownServerError;
    return error == NoError || content || server || error == ProtocolInvalidOperationError; // the last is status 400
}

/// The first bytes that are not white space: enough to tell a page, and cheap on a long answer.
QByteArray opening(const Answer &answer) { return answer.body.first(std::min<qsizetype>(answer.body.size(), 400)).trimmed(); }

bool isWebPage(const Answer &answer)
{
    const QByteArray start = opening(answer);
    return start.startsWith('<')
        || (!start.isEmpty() && answer.headers.value(QHttpHeaders::WellKnownHeader::ContentType).startsWith("text/html"));
}

QString pageTitle(const QByteArray &page)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = title.match(QString::fromUtf8(page.left(20'000)));
    return redacted(plainText(match.captured(1), 120));
}

Error byStatus(int status)
{
    const QString code = QString::number(status);
    switch (status) {
    case 401: return {.kind = Error::Kind::Unauthenticated, .code = code};
    case 403: return {.kind = Error::Kind::Denied, .code = code};
    case 404: return {.kind = Error::Kind::NotFound, .code = code};
    case 429: return {.kind = Error::Kind::RateLimited, .code = code};
    case 503: return {.kind = Error::Kind::Maintenance, .code = code};
    default: return {.kind = Error::Kind::NotAnApi, .code = u"http-error"_s};
    }
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

std::optional<Error> lineFault(const QNetworkReply &reply, const std::optional<CertificateFacts> &refused)
{
    using Kind = Error::Kind;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0 && repeatsStatus(reply.error())) {
        if (status >= 300 && status < 400) {
            const QUrl target = reply.url().resolved(QUrl(QString::fromLatin1(reply.rawHeader("Location"))));
            return Error{.kind = Kind::NotAnApi,
                .code = u"redirect"_s,
                .detail = redacted(target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)),
                .status = status};
        }
        return std::nullopt;
    }
    if (refused)
        return Error{.kind = Kind::Tls, .code = foremostFault(refused->faults), .detail = toText(*refused)};
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return Error{.kind = Kind::Tls, .code = u"tls-handshake"_s, .detail = redacted(reply.errorString())};
    return Error{
        .kind = Kind::Network, .code = networkCode(reply.error()), .detail = redacted(reply.errorString()), .status = status};
}

std::optional<Error> answerFault(const Answer &answer)
{
    using Kind = Error::Kind;
    std::optional<Error> fault;
    const bool page = isWebPage(answer);
    if (answer.status >= 400)
        fault = byStatus(answer.status);
    else if (page)
        fault = Error{.kind = Kind::NotAnApi, .code = u"html"_s};
    else if (opening(answer).isEmpty())
        fault = Error{.kind = Kind::NotAnApi, .code = u"empty"_s};
    if (fault && page)
        fault->detail = pageTitle(answer.body);
    return fault;
}

bool mayHaveLanded(const Error &error, bool issued)
{
    using Kind = Error::Kind;
    if (!issued)
        return false;
    switch (error.kind) {
    case Kind::Cancelled:
    case Kind::Timeout:
    case Kind::Malformed:
    case Kind::Maintenance: return true;
    case Kind::Network: return error.code != "host-not-found"_L1 && error.code != "connection-refused"_L1;
    case Kind::NotAnApi: return error.status < 300 || error.status >= 500; // a front server may speak after the effect
    case Kind::Refused: return error.status >= 500;
    default: return false;
    }
}

} // namespace diapason
