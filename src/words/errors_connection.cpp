// SPDX-License-Identifier: GPL-3.0-or-later
// On the way to a server, and what came back instead of an answer (codes: net/transport.h).
#include "domain/certificate.h"
#include "words/errors.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString nothingRead() { return Words::tr("Nothing new could be read; nobody is considered absent."); }

ErrorWords networkByCode(const QString &code, const QString &server)
{
    if (code == "host-not-found"_L1)
        return {.what = Words::tr("No machine has the name in the address of %1.").arg(server),
            .todo = Words::tr("Check the spelling of the address, and that this machine is on the right network.")};
    if (code == "connection-refused"_L1)
        return {.what = Words::tr("The machine of %1 refused the connection.").arg(server),
            .todo = Words::tr("Check the address and its port; if they are right, the server is down.")};
    if (code == "connection-cut"_L1)
        return {.what = Words::tr("The connection to %1 was cut before the whole answer had come.").arg(server),
            .todo = Words::tr("Try again; if it happens often, tell whoever looks after the server or the network.")};
    if (code == "proxy"_L1)
        return {.what = Words::tr("The proxy on the way to %1 refused the connection.").arg(server),
            .todo = Words::tr("Check the proxy settings of this machine.")};
    return {.what = Words::tr("%1 cannot be reached.").arg(server),
        .todo = Words::tr("Check the network of this machine and the address of the server.")};
}

QString certificateFault(const QString &code, const QString &server)
{
    if (code == "certificate-expired"_L1)
        return Words::tr("The certificate of %1 has expired.").arg(server);
    if (code == "certificate-not-yet-valid"_L1)
        return Words::tr("The certificate of %1 is not valid yet.").arg(server);
    if (code == "certificate-host"_L1)
        return Words::tr("The certificate of %1 was made for another name.").arg(server);
    if (code == "certificate-self-signed"_L1)
        return Words::tr("The certificate of %1 is signed by nobody but itself.").arg(server);
    if (code == "certificate-untrusted"_L1)
        return Words::tr("The certificate of %1 is signed by an authority that this machine does not know.").arg(server);
    if (code == "certificate-revoked"_L1)
        return Words::tr("The certificate of %1 was revoked by its authority.").arg(server);
    if (code == "certificate-invalid"_L1)
        return Words::tr("The certificate of %1 is not made as it must be.").arg(server);
    return Words::tr("No secure connection to %1 could be made.").arg(server);
}

QString certificateRemedy(const QString &code)
{
    if (code == "certificate-expired"_L1 || code == "certificate-not-yet-valid"_L1)
        return Words::tr("Have the certificate renewed, or set the clock of this machine if it is wrong.");
    if (code == "certificate-host"_L1)
        return Words::tr("Use the address that the certificate was made for.");
    if (code == "certificate-self-signed"_L1 || code == "certificate-untrusted"_L1)
        return Words::tr("Add the authority to the certificates of this machine, or have a recognised certificate installed.");
    if (code == "certificate-revoked"_L1 || code == "certificate-invalid"_L1)
        return Words::tr("Have another certificate installed; this one cannot be accepted.");
    return Words::tr("Check that the address begins with https and that its port is right.");
}

QString date(const QDateTime &when) { return day(when) + u'\u00A0' + QString::number(when.toLocalTime().date().year()); }

/// Which certificate it is; empty when none was shown.
QString certificateNamed(const QString &detail)
{
    const auto facts = certificateFacts(detail);
    if (!facts)
        return {};
    //: A certificate: %1 whom it is for, %2 who issued it, %3 and %4 dates
    return u' '
        + Words::tr("It is for “%1”, issued by “%2”, valid from %3 to %4.")
              .arg(facts->subject, facts->issuer, date(facts->from), date(facts->until));
}

QString addressHint(Server server)
{
    return server == Server::Moodle
        ? Words::tr("Give the address of the home page of Moodle, without /login or /my behind it.")
        : Words::tr("Give the address of the Rocket.Chat workspace, without /home or /api behind it.");
}

} // namespace

ErrorWords timeoutWords(const Error &error)
{
    return {.what = Words::tr("%1 did not answer in time.").arg(serverName(error.server)),
        .meaning = nothingRead(),
        .todo = Words::tr("Try again; if it happens often, the server is overloaded or the network is slow.")};
}

ErrorWords networkWords(const Error &error)
{
    ErrorWords words = networkByCode(error.code, serverName(error.server));
    words.meaning = nothingRead();
    return words;
}

ErrorWords tlsWords(const Error &error)
{
    return {.what = certificateFault(error.code, serverName(error.server)),
        .meaning = Words::tr("Nothing was sent: the token would not have been safe.") + certificateNamed(error.detail),
        .todo = certificateRemedy(error.code)};
}

ErrorWords notAnApiWords(const Error &error)
{
    const QString server = serverName(error.server);
    if (error.code == "redirect"_L1)
        return {.what = Words::tr("The address of %1 leads on to another one: %2.").arg(server, error.detail),
            .meaning = Words::tr("A redirect is never followed with a token."),
            .todo = Words::tr("Use the other address if it is the right one.")};
    if (error.status >= 500)
        return {.what = Words::tr("A server in front of %1 answered with an error page (HTTP %2).").arg(server).arg(error.status),
            .meaning = nothingRead(),
            .todo = Words::tr("Try again later; if it stays, tell whoever looks after the server.")};
    if (error.code == "empty"_L1)
        return {.what = Words::tr("%1 answered with nothing where data was expected.").arg(server),
            .meaning = nothingRead(),
            .todo = addressHint(error.server)};
    return {.what = Words::tr("A web page came where data of %1 was expected.").arg(server),
        .meaning = Words::tr("The address is not the right one, or a sign-in portal or proxy answered instead."),
        .todo = addressHint(error.server)};
}

ErrorWords maintenanceWords(const Error &error)
{
    if (error.code == "dbconnectionfailed"_L1)
        return {.what = Words::tr("Moodle cannot reach its database."),
            .meaning = nothingRead(),
            .todo = Words::tr("Try again later; if it stays, tell whoever looks after the server.")};
    return {.what = Words::tr("%1 is closed for maintenance.").arg(serverName(error.server)),
        .meaning = nothingRead(),
        .todo = Words::tr("Try again when it is open.")};
}

ErrorWords rateLimitWords(const Error &error)
{
    const QString server = serverName(error.server);
    const QString meaning = Words::tr("It accepts only so many calls per minute on this route; nothing is lost.");
    if (error.retryAfter)
        //: %1 is a duration such as "17 s"
        return {.what = Words::tr("%1 asks to wait.").arg(server),
            .meaning = meaning,
            .todo = Words::tr("Try again in %1, or ask for the permission api-bypass-rate-limit.")
                .arg(seconds(error.retryAfter->count()))};
    return {.what = Words::tr("%1 asks to wait.").arg(server),
        .meaning = meaning,
        .todo = Words::tr("Try again in a minute, or ask for the permission api-bypass-rate-limit.")};
}

ErrorWords malformedWords(const Error &error)
{
    const QString server = serverName(error.server);
    const QString meaning = Words::tr("Nothing of it was used; nobody is considered absent.");
    if (error.code == "invalidresponse"_L1)
        return {
            .what = Words::tr("Moodle cannot answer: one account in the list holds characters it does not allow itself to send."),
            .meaning = meaning,
            .todo = Words::tr("Look for an account whose name holds < or >, and correct it in Moodle.")};
    return {.what = Words::tr("The answer of %1 cannot be understood.").arg(server),
        .meaning = meaning,
        .todo = Words::tr("Try again; if it stays, show the technical details to whoever looks after the server.")};
}

} // namespace diapason::words
