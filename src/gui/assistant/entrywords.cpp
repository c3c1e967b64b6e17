// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/entrywords.h"

#include "domain/address.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace diapason::entrywords {

namespace {

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(diapason::EntryWords)
};

constexpr auto good = Banner::Kind::Good;
constexpr auto attention = Banner::Kind::Attention;

QString sentences(QStringList all)
{
    all.removeAll(QString());
    return all.join(u' ');
}

CheckAction takeOver(const QUrl &offered)
{
    //: %1 is an address
    return {u"take"_s, EntryWords::tr("Use %1").arg(offered.toDisplayString()), Button::Kind::Secondary};
}

/// Other letters than ASCII may stand for ones that look alike.
QString hostNote(const QUrl &url)
{
    const QString ascii = hostInAscii(url);
    return ascii.isEmpty() ? QString() : EntryWords::tr("Its name on the network is %1.").arg(ascii);
}

CheckWords silentMoodle(const MoodleEntry &entry)
{
    const words::ErrorWords words = words::error(*entry.address.error);
    return {.kind = attention, .title = words.what, .text = sentences({words.meaning, words.todo}), .details = words.details};
}

QString webServicesOff()
{
    return EntryWords::tr(
        "Web services are switched off there: no token will work until an administrator switches on web services "
        "and the REST protocol.");
}

QString closed(const MoodleGateFacts &facts)
{
    const QString said = facts.maintenanceText;
    return said.isEmpty() ? EntryWords::tr("It is closed for maintenance.")
                          //: %1 is what the server says about it
                          : EntryWords::tr("It is closed for maintenance: %1").arg(said);
}

} // namespace

CheckWords moodleFound(const MoodleEntry &entry)
{
    if (entry.address.error)
        return silentMoodle(entry);
    const MoodleGateFacts &facts = entry.facts;
    CheckWords words{.kind = good, .title = EntryWords::tr("Moodle answers: %1").arg(facts.siteName)};
    QStringList notes;
    if (!facts.release.isEmpty())
        notes += EntryWords::tr("Version %1.").arg(facts.release);
    if (!facts.webServices)
        notes += webServicesOff();
    if (facts.maintenance)
        notes += closed(facts);
    if (!entry.offered.isEmpty()) {
        notes += EntryWords::tr("It calls itself %1. With that address no call has to be redirected.")
                     .arg(entry.offered.toDisplayString());
        words.actions = {takeOver(entry.offered)};
    }
    if (!notes.isEmpty())
        words.kind = facts.webServices && !facts.maintenance && entry.offered.isEmpty() ? good : attention;
    notes += hostNote(entry.url);
    words.text = sentences(notes);
    return words;
}

CheckWords chatFound(const ChatEntry &entry)
{
    const ChatGateFacts &facts = entry.facts;
    const QString name = facts.siteName.isEmpty() ? entry.url.host() : facts.siteName;
    CheckWords words{.kind = good,
        //: %1 is the name of a workspace, %2 a version such as "8.5"
        .title = EntryWords::tr("Rocket.Chat answers: %1, version %2").arg(name, facts.version)};
    QStringList notes;
    if (facts.bypassDefect) {
        words.kind = attention;
        notes += EntryWords::tr(
            "This version asks for a second factor even where a token was made to do without. What Diapason does "
            "in rooms is not concerned; an update of Rocket.Chat cures it.");
    }
    if (facts.address.host() != entry.url.host())
        notes += EntryWords::tr("It calls itself %1; what you typed is kept.").arg(facts.address.toDisplayString());
    notes += hostNote(entry.url);
    words.text = sentences(notes);
    return words;
}

CheckWords addressFailed(const Error &error, const QUrl &offered)
{
    CheckWords words = failed(words::error(error));
    if (!offered.isEmpty())
        words.actions += takeOver(offered);
    if (error.kind == Error::Kind::Tls) {
        const auto facts = certificateFacts(error.detail);
        if (error.code == "certificate-untrusted"_L1 || error.code == "certificate-self-signed"_L1)
            words.actions += CheckAction{u"authority"_s, EntryWords::tr("Choose an authority…")};
        if (facts && isAcceptable(*facts)) {
            //: %1 is a fingerprint
            words.text += u'\n'
                + EntryWords::tr("Its fingerprint is %1. Trust it only if the administrator of the server confirms it.")
                      .arg(fingerprint(facts->sha256));
            words.actions += CheckAction{u"certificate"_s, EntryWords::tr("Trust this certificate"), Button::Kind::Destructive};
        }
    }
    if (error.code == "plain-http"_L1)
        words.actions += CheckAction{u"http"_s, EntryWords::tr("Accept plain http for this campus"), Button::Kind::Destructive};
    if (error.kind != Error::Kind::Usage)
        words.actions += CheckAction{u"retry"_s, EntryWords::tr("Try again")};
    return words;
}

CheckWords moodleAccess(const MoodleEntry &entry)
{
    if (entry.keptToken)
        return {.kind = good, .title = EntryWords::tr("The token that is kept stays.")};
    const MoodleSite &site = entry.site;
    CheckWords words{.kind = good,
        //: %1 is a username, %2 the name of a site
        .title = EntryWords::tr("Signed in as %1 at %2").arg(site.username, site.name)};
    QStringList notes{EntryWords::tr("Moodle %1.").arg(site.release),
        EntryWords::tr("The token’s service holds %n function(s).", nullptr, int(site.functions.size()))};
    if (!site.missingFunctions.isEmpty()) {
        words.kind = attention;
        notes += EntryWords::tr(
            "Missing in it: %1. Parts of Diapason will not work until an administrator adds them to the service; "
            "the access doctor says which.")
                     .arg(site.missingFunctions.join(", "_L1));
    }
    if (entry.forcedScheme)
        notes += EntryWords::tr(
            "This Moodle forces another kind of link on every program (forcedurlscheme), so it had to be pasted; "
            "an administrator can empty that setting.");
    words.text = sentences(notes);
    return words;
}

CheckWords chatAccess(const ChatEntry &entry)
{
    if (entry.keptToken)
        return {.kind = good, .title = EntryWords::tr("The token that is kept stays.")};
    const ChatSite &site = entry.site;
    return {.kind = good,
        .title = EntryWords::tr("Signed in as %1").arg(site.username),
        .text = sentences({EntryWords::tr("Rocket.Chat %1.").arg(site.version),
            site.roles.isEmpty() ? QString() : EntryWords::tr("Roles of the account: %1.").arg(site.roles.join(", "_L1))})};
}

CheckWords factorWanted(const ChatEntry &entry, const Error &error, const QString &method)
{
    const words::ErrorWords said = words::error(error);
    const bool asked = error.code == "totp-required"_L1;
    CheckWords words{.kind = asked ? attention : Banner::Kind::Blocked,
        .title = said.what,
        .text = sentences({said.meaning, said.todo}),
        .details = asked ? QString() : said.details};
    if (asked && entry.factorForToken) {
        words.title = EntryWords::tr("Rocket.Chat asks for a second factor once more.");
        words.text = EntryWords::tr("The sign-in went well; it wants a fresh code for the making of the token.");
    }
    if (entry.codeSent)
        words.text += u' ' + EntryWords::tr("Another code is on its way to the mailbox of this account.");
    if (method == "email"_L1)
        words.actions = {{u"code"_s, EntryWords::tr("Send another code")}};
    return words;
}

CheckWords savingFailed(const Error &error)
{
    CheckWords words = failed(words::error(error));
    if (error.kind == Error::Kind::Keychain) {
        words.text = sentences({EntryWords::tr("Nothing was stored; what was found stays here."), words::error(error).todo});
        words.actions = {{u"retry"_s, EntryWords::tr("Try again")}, {u"run"_s, EntryWords::tr("Keep for this run only")}};
    } else if (error.kind != Error::Kind::Usage) {
        words.actions = {{u"retry"_s, EntryWords::tr("Try again")}};
    }
    return words;
}

} // namespace diapason::entrywords
