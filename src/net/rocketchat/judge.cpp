// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/judge.h"

#include "core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

using Kind = Error::Kind;

constexpr qsizetype longestError = 64 * 1024;

bool looksLikeCode(const QString &text)
{
    static const QRegularExpression code(u"^[a-z][a-z0-9_-]*$"_s);
    return code.match(text).hasMatch();
}

/// The word a program can act upon, wherever this version put it.
QString codeOf(const QJsonObject &said, const QString &text)
{
    static const QRegularExpression suffix(u"\\[([A-Za-z][A-Za-z0-9_-]*)\\]$"_s);
    const QString type = said["errorType"_L1].toString();
    if (looksLikeCode(type))
        return type;
    if (const auto match = suffix.match(text); match.hasMatch())
        return match.captured(1);
    if (looksLikeCode(text)) // F3, F4 and F6 carry the code as the text
        return text;
    if (text == "User not found."_L1) // rocketchat.md T-21
        return u"user-not-found"_s;
    if (text.endsWith("is required"_L1) || text.startsWith("Match error"_L1))
        return u"invalid-params"_s;
    return {};
}

Kind kindOf(int status, const QString &code)
{
    static const QStringList secondFactor{u"totp-required"_s, u"totp-invalid"_s, u"totp-max-attempts"_s};
    static const QStringList absent{u"error-room-not-found"_s, u"error-invalid-room"_s, u"user-not-found"_s};
    if (status == 429 || code == "error-too-many-requests"_L1)
        return Kind::RateLimited;
    if (secondFactor.contains(code))
        return Kind::SecondFactor;
    if (status == 401)
        return Kind::Unauthenticated;
    if (status == 404 || absent.contains(code))
        return Kind::NotFound;
    if (status == 403 || isGenericRefusal(code))
        return Kind::Denied;
    if (status == 503)
        return Kind::Maintenance;
    return Kind::Refused;
}

/// The methods on offer, the server's own choice first (§1.7).
QString methodsOf(const QJsonObject &said)
{
    QStringList methods{said["details"_L1]["method"_L1].toString()};
    for (const auto &method : said["details"_L1]["availableMethods"_L1].toArray())
        methods += method.toString();
    methods.removeDuplicates();
    methods.removeAll(QString());
    return methods.join(", "_L1);
}

/// The rooms that would be left without an owner, those that somebody else would get first (§3.6).
QString roomsOf(const QJsonObject &said)
{
    QStringList rooms;
    for (const auto &key : {"shouldChangeOwner"_L1, "shouldBeRemoved"_L1}) {
        for (const auto &room : said["details"_L1][key].toArray())
            rooms += room.toString();
    }
    return rooms.join(", "_L1);
}

/// What details hold that somebody needs to know.
QString detailOf(Kind kind, const QString &code, const QJsonObject &said)
{
    if (kind == Kind::SecondFactor)
        return plainText(methodsOf(said), 100);
    return code == "user-last-owner"_L1 ? plainText(roomsOf(said), 2000) : QString();
}

} // namespace

bool isGenericRefusal(const QString &code)
{
    static const QStringList generic{u"error-not-allowed"_s, u"error-not-authorized"_s, u"error-unauthorized"_s,
        u"error-action-not-allowed"_s, u"error-forbidden"_s, u"not-authorized"_s, u"not_authorized"_s, u"not-allowed"_s,
        u"no-permission"_s, u"unauthorized"_s, u"forbidden"_s, u"403"_s};
    return generic.contains(code);
}

std::optional<Error> judge(const Answer &answer)
{
    if (answer.status < 400)
        return std::nullopt;
    const QJsonObject said = answer.body.size() <= longestError ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
    if (answer.status == 404 && !said.contains("success"_L1)) // this version has no such route (rocketchat.md §1.1)
        return Error{.kind = Kind::NotFound, .code = u"404"_s};
    if (!said.contains("success"_L1) && said["status"_L1] != "error"_L1)
        return std::nullopt;
    const QString error = said["error"_L1].toString();
    const QString text = error.isEmpty() || said.contains("message"_L1) ? said["message"_L1].toString(error) : error;
    QString code = codeOf(said, error);
    const Kind kind = kindOf(answer.status, code);
    if (code.isEmpty())
        code = kind == Kind::NotFound ? u"hidden"_s : QString::number(answer.status);
    const QString detail = detailOf(kind, code, said);
    return Error{.kind = kind, .code = code, .detail = detail.isEmpty() ? redacted(plainText(text, 300)) : detail};
}

} // namespace diapason::rocketchat
