// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/secondfactor.h"

#include "demo/chat/refusals.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason::demo {

QStringList SecondFactor::methods(const ChatWorld &world, const ChatUser &user, bool forLogin)
{
    QStringList out;
    if (!world.isOn(u"Accounts_TwoFactorAuthentication_Enabled"_s))
        return out;
    if (!user.totpCode.isEmpty())
        out.append(u"totp"_s);
    if (!user.emailCode.isEmpty())
        out.append(u"email"_s);
    const bool hasPassword = user.login == ChatLogin::Local && !user.password.isEmpty();
    if (out.isEmpty() && !forLogin && hasPassword && world.isOn(u"Accounts_TwoFactorAuthentication_Enforce_Password_Fallback"_s))
        out.append(u"password"_s);
    return out;
}

namespace {

bool accepts(const ChatUser &user, const QString &method, const QString &code)
{
    if (method == "password"_L1)
        return QCryptographicHash::hash(user.password.toUtf8(), QCryptographicHash::Sha256).toHex() == code.toLatin1();
    const QString &expected = method == "email"_L1 ? user.emailCode : user.totpCode;
    return !expected.isEmpty() && code == expected;
}

} // namespace

QString SecondFactor::fault(const ChatWorld &world, ChatUser &user, const QString &method, const QString &code)
{
    const bool mailed = method == "email"_L1;
    const int most = world.number(u"Accounts_TwoFactorAuthentication_Max_Invalid_Email_OTP_Attempts"_s);
    if (mailed && user.wrongEmailCodes >= most)
        return u"totp-max-attempts"_s;
    if (accepts(user, method, code))
        return {};
    user.wrongEmailCodes += mailed ? 1 : 0;
    return u"totp-invalid"_s;
}

QJsonObject SecondFactor::details(const QStringList &methods)
{
    return {{u"method"_s, methods.first()}, {u"codeGenerated"_s, methods.first() == "email"_L1},
        {u"availableMethods"_s, QJsonArray::fromStringList(methods)}};
}

std::optional<Refusal> SecondFactor::challenge(const ChatCall &call)
{
    const QStringList available = methods(call.world, *call.caller, false);
    const ChatToken *const token = call.world.token(call.token);
    if (available.isEmpty() || (token && token->bypassTwoFactor && !call.profile().tokenBypassBroken))
        return std::nullopt;
    const QString key = call.token + u'|' + call.header("user-agent") + u'|' + call.address();
    if (m_until.value(key) > call.world.now())
        return std::nullopt;
    const QString code = call.header("x-2fa-code");
    if (code.isEmpty())
        return thrownWith(call, u"totp-required"_s, u"TOTP Required"_s, details(available)).error();
    const QString method = call.header("x-2fa-method");
    const QString fault
        = available.contains(method) ? SecondFactor::fault(call.world, *call.caller, method, code) : u"totp-invalid"_s;
    if (!fault.isEmpty())
        return thrownWith(call, fault, u"TOTP Invalid"_s, {{u"method"_s, method}}).error();
    m_until.insert(key, call.world.now().addSecs(call.world.number(u"Accounts_TwoFactorAuthentication_RememberFor"_s)));
    return std::nullopt;
}

} // namespace diapason::demo
