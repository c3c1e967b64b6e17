// SPDX-License-Identifier: GPL-3.0-or-later
// On the way in: passwords, second factors, browser sign-on, personal tokens (codes: ports/gates.h, domain/signon.h).
#include "words/errors.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

using Kind = Error::Kind;
using Chosen = std::optional<ErrorWords>;

QString noToken() { return Words::tr("No token was given; nothing was changed."); }

Chosen moodleAccount(const QString &code)
{
    if (code == "invalidlogin"_L1)
        return ErrorWords{.what = Words::tr("Moodle does not accept this username with this password."),
            .meaning = noToken(),
            .todo = Words::tr("Check both; an account that signs in through CAS, SAML or OpenID has no password here: use the "
                              "browser, or paste a token.")};
    if (code == "usernotconfirmed"_L1)
        return ErrorWords{.what = Words::tr("This Moodle account was never confirmed."),
            .meaning = noToken(),
            .todo = Words::tr("Confirm it by the e-mail Moodle sent, or have an administrator do it.")};
    if (code == "passwordisexpired"_L1 || code == "restoredaccountresetpassword"_L1)
        return ErrorWords{.what = Words::tr("Moodle wants a new password for this account."),
            .meaning = noToken(),
            .todo = Words::tr("Sign in to Moodle in a browser, change the password, then come back.")};
    if (code == "noguest"_L1)
        return ErrorWords{.what = Words::tr("The guest account of Moodle cannot have a token."),
            .meaning = noToken(),
            .todo = Words::tr("Use the service account.")};
    return {};
}

Chosen moodleService(const QString &code)
{
    if (code == "servicenotavailable"_L1)
        return ErrorWords{.what = Words::tr("Moodle has no web service of this short name, or it is switched off."),
            .meaning = noToken(),
            .todo = Words::tr("Ask an administrator for the short name of the service made for Diapason.")};
    if (code == "usernotallowed"_L1)
        return ErrorWords{.what = Words::tr("This account is not among those who may use this web service."),
            .meaning = noToken(),
            .todo = Words::tr("Have an administrator add the account to the authorised users of the service.")};
    if (code == "cannotcreatetoken"_L1)
        return ErrorWords{.what = Words::tr("This account may not make a token for itself."),
            .meaning = noToken(),
            .todo = Words::tr("Ask an administrator for the capability moodle/webservice:createtoken, or for a token made for "
                              "this account.")};
    if (code == "enablewsdescription"_L1)
        return ErrorWords{.what = Words::tr("Web services are switched off in Moodle."),
            .meaning = noToken(),
            .todo = Words::tr("Ask an administrator to switch on web services and the REST protocol.")};
    return {};
}

Chosen chatLogin(const Error &error)
{
    if (error.kind != Kind::Unauthenticated)
        return {};
    if (error.code == "error-user-is-not-activated"_L1)
        return ErrorWords{.what = Words::tr("This Rocket.Chat account is deactivated."),
            .meaning = noToken(),
            .todo = Words::tr("Ask an administrator to activate it.")};
    if (error.code.startsWith("error-login-blocked"_L1))
        return ErrorWords{.what = Words::tr("Rocket.Chat refuses to let this account in after too many wrong passwords."),
            .meaning = noToken(),
            .todo = Words::tr("Wait some minutes before the next try.")};
    return ErrorWords{.what = Words::tr("Rocket.Chat does not accept this username with this password."),
        .meaning = noToken(),
        .todo = Words::tr("Check both; an account that signs in through CAS, SAML or OAuth has no password here: paste the user "
                          "id and a personal access token.")};
}

ErrorWords secondFactor(const Error &error)
{
    if (error.code == "totp-invalid"_L1)
        return {.what = Words::tr("Rocket.Chat does not accept this code."),
            .meaning = Words::tr("It is mistyped, too old, or belongs to another method."),
            .todo = Words::tr("Type the code that is shown now; check the clock of the telephone if it is refused again.")};
    if (error.code == "totp-max-attempts"_L1)
        return {.what = Words::tr("Too many wrong codes were typed; Rocket.Chat no longer accepts this one."),
            .meaning = noToken(),
            .todo = Words::tr("Begin again to have a new code sent, or wait some minutes.")};
    if (error.detail == "password"_L1)
        return {.what = Words::tr("Rocket.Chat asks for the password once more."),
            .meaning = Words::tr("It is its second factor for accounts that have no other."),
            .todo = Words::tr("Type the password of this account.")};
    return {.what = Words::tr("Rocket.Chat asks for a second factor."),
        .meaning = Words::tr("The password alone does not let this account in."),
        .todo = Words::tr("Type the code of the authenticator app, or the one sent by e-mail.")};
}

Chosen personalToken(const Error &error)
{
    if (error.code == "create-personal-access-tokens"_L1)
        return ErrorWords{.what = Words::tr("This Rocket.Chat account may not have personal access tokens."),
            .meaning = noToken(),
            .todo = Words::tr("Ask an administrator for the permission %1 for a role of this account; bots lack it by default.")
                .arg(error.code)};
    return {};
}

QString signOnFault(const QString &code)
{
    if (code == "signon-empty"_L1)
        return Words::tr("Nothing was pasted.");
    if (code == "signon-page"_L1)
        return Words::tr("This is the address of a page, not the link that Moodle gives at the end of the sign-in.");
    if (code == "signon-bare-token"_L1)
        return Words::tr("This is a token by itself, without the signature that tells which site it is of.");
    if (code == "signon-damaged"_L1)
        return Words::tr("This is not the whole link that Moodle gives: it is cut or was changed on the way.");
    if (code == "signon-foreign"_L1)
        return Words::tr("This link is of another Moodle, or of an earlier attempt.");
    if (code == "signon-no-attempt"_L1)
        return Words::tr("A sign-in link came, but no sign-in is under way.");
    if (code == "signon-not-offered"_L1)
        return Words::tr("This Moodle does not offer to sign in by browser.");
    if (code == "signon-service"_L1)
        return Words::tr("The short name of a web service holds letters, digits, - and _ only.");
    return {};
}

QString signOnRemedy(const QString &code)
{
    if (code == "signon-not-offered"_L1)
        return Words::tr("Use a password or paste a token, or have an administrator set the type of login of the mobile "
                         "plugin to a browser.");
    if (code == "signon-service"_L1)
        return Words::tr("Ask an administrator for the short name of the service made for Diapason.");
    if (code == "signon-bare-token"_L1)
        return Words::tr("Choose to paste a token, if it is one of this site.");
    if (code == "signon-foreign"_L1 || code == "signon-no-attempt"_L1)
        return Words::tr("Begin the sign-in again.");
    return Words::tr("Copy the whole link, which begins with diapason:// or moodlemobile://.");
}

Chosen usage(const Error &error)
{
    if (const QString fault = signOnFault(error.code); !fault.isEmpty())
        return ErrorWords{.what = fault, .meaning = noToken(), .todo = signOnRemedy(error.code)};
    if (error.code == "not-temporary"_L1)
        return ErrorWords{.what = Words::tr("A personal access token is not signed out."),
            .meaning = Words::tr("Rocket.Chat would delete it; nothing was sent."),
            .todo = Words::tr("Remove it in Rocket.Chat, under My account, if it is to go.")};
    if (error.code == "authorities-unreadable"_L1)
        return ErrorWords{.what = Words::tr("The trusted authorities of this campus hold no certificate."),
            .meaning = Words::tr("Nothing was sent."),
            .todo = Words::tr("Choose a file in PEM format, one of whose lines holds BEGIN CERTIFICATE.")};
    return {};
}

} // namespace

std::optional<ErrorWords> gateWords(const Error &error)
{
    const bool token = error.call.endsWith("PersonalAccessToken"_L1) || error.call == "users.getPersonalAccessTokens"_L1;
    if (error.kind == Kind::Usage)
        return usage(error);
    if (error.kind == Kind::SecondFactor && (token || error.call == "login"_L1))
        return secondFactor(error);
    if (token)
        return personalToken(error);
    if (error.call == "login"_L1)
        return chatLogin(error);
    if (error.call == "login/token.php"_L1) {
        const Chosen account = moodleAccount(error.code);
        return account ? account : moodleService(error.code);
    }
    if (error.call == "tool_mobile_get_public_config"_L1 && error.code == "servicenotavailable"_L1)
        return ErrorWords{.what = Words::tr("This Moodle does not tell strangers what it is."),
            .meaning = Words::tr("Its name and its ways to sign in are not known; it may be a Moodle all the same."),
            .todo = Words::tr("Paste a token; it shows whether the address is right.")};
    return {};
}

} // namespace diapason::words
