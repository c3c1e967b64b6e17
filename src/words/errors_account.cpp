// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that Rocket.Chat did not create (users.create, rocketchat.md §3.4).
#include "words/errors.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

/// What is taken stays so however often it is asked for.
ErrorWords takenWords(const QString &code)
{
    const QString meaning = Words::tr("No account was created, and it is not tried again by itself.");
    if (code.endsWith(".email"_L1))
        return {.what = Words::tr("Another account of Rocket.Chat has this e-mail address already."),
            .meaning = meaning,
            .todo
            = Words::tr("Find that account: it may be the same person under another username. Rename it, or add an exception.")};
    if (code.endsWith(".username"_L1))
        return {.what = Words::tr("This username is taken on Rocket.Chat already, perhaps in other capitals."),
            .meaning = meaning,
            .todo = Words::tr("Find that account, and settle there whose it is.")};
    return {.what = Words::tr("The username or the e-mail address is taken on Rocket.Chat already."),
        .meaning = meaning,
        .todo = Words::tr("Find that account, and settle there whose it is.")};
}

} // namespace

std::optional<ErrorWords> accountWords(const Error &error)
{
    if (error.code.startsWith("error-field-unavailable"_L1))
        return takenWords(error.code);
    if (error.code.startsWith("totp-"_L1)) // as the journal keeps it
        return secondFactorWords(Error{.kind = Error::Kind::SecondFactor, .call = u"users.create"_s});
    const QString meaning = Words::tr("No account was created; the others went on.");
    if (error.code == "error-input-is-not-a-valid-field"_L1 || error.code == "error-invalid-username"_L1)
        return ErrorWords{.what = Words::tr("Rocket.Chat takes no username like this one."),
            .meaning = meaning,
            .todo = Words::tr("Change the campus rule for usernames, or the rule of Rocket.Chat.")};
    if (error.code == "error-invalid-email"_L1)
        return ErrorWords{.what = Words::tr("Rocket.Chat does not take this e-mail address."),
            .meaning = meaning,
            .todo = Words::tr("Have it corrected in Moodle.")};
    if (error.code == "error-password-policy-not-met"_L1)
        return ErrorWords{.what = Words::tr("The password policy of Rocket.Chat refused a random password."),
            .meaning = meaning,
            .todo = Words::tr("Let Rocket.Chat make the passwords of new accounts, in the form of the campus.")};
    return {};
}

} // namespace diapason::words
