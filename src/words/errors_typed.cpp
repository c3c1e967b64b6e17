// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed or pasted into the assistant (codes: app/entrystate.h). Nothing of it is repeated but addresses.
#include "words/errors.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

using Chosen = std::optional<ErrorWords>;

QString stays() { return Words::tr("Nothing was sent; what was typed stays."); }

/// domain/campus.h's words, as sentences.
QString addressReason(const QString &why)
{
    if (why.startsWith("not an address"_L1))
        return Words::tr("An address begins with https://; this one does not.");
    if (why.startsWith("neither"_L1))
        return Words::tr("Only addresses that begin with https:// or http:// can be asked.");
    if (why.startsWith("no host"_L1))
        return Words::tr("This address names no server.");
    if (why.startsWith("holds a user"_L1))
        return Words::tr("This address holds a username or a password, which does not belong there.");
    return Words::tr("This address holds a question mark or a hash sign: it is of a page, not of the site.");
}

Chosen addressFault(const Error &error)
{
    const bool moodle = error.server == Server::Moodle;
    const QString todo = moodle ? Words::tr("Give the address of its home page, such as https://moodle.example.org.")
                                : Words::tr("Give the address of the workspace, such as https://chat.example.org.");
    if (error.code == "address-empty"_L1)
        return ErrorWords{.what = Words::tr("No address was given for %1.").arg(serverName(error.server)),
            .meaning = Words::tr("There is nobody to ask."),
            .todo = todo};
    if (error.code == "address"_L1)
        return ErrorWords{.what = addressReason(error.detail), .meaning = stays(), .todo = todo};
    if (error.code == "address-page"_L1)
        return ErrorWords{
            .what = Words::tr("This is the address of a page of %1, not of the site.").arg(serverName(error.server)),
            .meaning = stays(),
            .todo = Words::tr("The site’s is most likely %1.").arg(error.detail)};
    return {};
}

Chosen emptyField(const QString &code)
{
    const auto missing
        = [](const QString &what, const QString &todo) { return ErrorWords{.what = what, .meaning = stays(), .todo = todo}; };
    if (code == "username-empty"_L1)
        return missing(Words::tr("No username was given."), Words::tr("Type the username of the service account."));
    if (code == "password-empty"_L1)
        return missing(Words::tr("No password was given."), Words::tr("Type the password of the service account."));
    if (code == "service-empty"_L1)
        return missing(Words::tr("No web service was named."),
            Words::tr("Ask an administrator for the short name of the service made for Diapason."));
    if (code == "code-empty"_L1)
        return missing(Words::tr("No code was given."), Words::tr("Type the code that Rocket.Chat asks for."));
    if (code == "token-empty"_L1)
        return missing(Words::tr("No token was pasted."), Words::tr("Copy the whole token, and paste it here."));
    if (code == "user-id-empty"_L1)
        return missing(
            Words::tr("No user id was given."), Words::tr("Rocket.Chat shows it beside the token when the token is made."));
    return {};
}

Chosen moodleToken(const Error &error)
{
    if (error.code == "moodle-token-form"_L1)
        return ErrorWords{.what = Words::tr("This is not a token of Moodle: one has 32 digits and letters from a to f."),
            .meaning = Words::tr("If it is a password, it was not sent, nor kept."),
            .todo = Words::tr("Choose to sign in with the password, or copy the whole token once more.")};
    if (error.code == "moodle-token-chat"_L1)
        return ErrorWords{.what = Words::tr("This looks like a token of Rocket.Chat, not of Moodle."),
            .meaning = stays(),
            .todo = Words::tr("Paste Moodle’s here; Rocket.Chat’s comes at the next step.")};
    if (error.code == "moodle-token-link"_L1)
        return ErrorWords{.what = Words::tr("This is a link, not a token by itself."),
            .meaning = stays(),
            .todo = Words::tr("Choose to sign in with the browser: the link that ends it is pasted there.")};
    if (error.code == "other-site"_L1)
        return ErrorWords{.what = Words::tr("This token is of another Moodle: %1.").arg(error.detail),
            .meaning = Words::tr("It was not kept."),
            .todo = Words::tr("Check the address, or use a token of the site that was checked.")};
    return {};
}

Chosen chatToken(const QString &code)
{
    if (code == "chat-token-form"_L1)
        return ErrorWords{.what = Words::tr("This is not a token of Rocket.Chat: one has 43 letters and digits."),
            .meaning = Words::tr("If it is a password, it was not sent, nor kept."),
            .todo = Words::tr("Choose to sign in with the password, or copy the whole token once more.")};
    if (code == "chat-token-moodle"_L1)
        return ErrorWords{.what = Words::tr("This looks like a token of Moodle, not of Rocket.Chat."),
            .meaning = stays(),
            .todo = Words::tr("Make a personal access token in Rocket.Chat, under My account, and paste it here.")};
    if (code == "user-id-form"_L1)
        return ErrorWords{.what = Words::tr("This is not a user id of Rocket.Chat: it is no e-mail address, and holds no space."),
            .meaning = stays(),
            .todo = Words::tr("Rocket.Chat shows it beside the token when the token is made.")};
    return {};
}

} // namespace

std::optional<ErrorWords> typedWords(const Error &error)
{
    for (const Chosen &chosen : {addressFault(error), emptyField(error.code), moodleToken(error), chatToken(error.code)})
        if (chosen)
            return chosen;
    return {};
}

} // namespace diapason::words
