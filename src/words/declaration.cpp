// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/declaration.h"

#include "domain/history.h"
#include "domain/journal.h"
#include "domain/privacycase.h"
#include "words/htmlpage.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

using What = DeclaredHolding::What;

QString titleOf(What what)
{
    //: One of the things that Diapason keeps on this machine
    switch (what) {
    case What::Snapshot: return Words::tr("Snapshot of the campus");
    case What::Journal: return Words::tr("Journal");
    case What::Cases: return Words::tr("Privacy cases and their log");
    case What::WorkFiles: return Words::tr("Collected data of open cases");
    case What::Campuses: return Words::tr("Stored campuses");
    case What::Settings: return Words::tr("Settings of the window");
    case What::Secrets: break;
    }
    return Words::tr("Tokens and keys");
}

QString holds(What what)
{
    switch (what) {
    case What::Snapshot:
        return Words::tr("Names, usernames, e-mail addresses, enrolments, roles and memberships of rooms, as they were last read, and how they "
                         "changed. No messages, no files.");
    case What::Journal:
        return Words::tr("Every change that was made: who made it, when, for which person and account, and with what result. No messages.");
    case What::Cases:
        return Words::tr("Who asked for what and when, the accounts that were confirmed, and who did what with a case. The log names people by "
                         "pseudonyms. No messages.");
    case What::WorkFiles:
        return Words::tr("What was collected for a case: data of one person, messages and files among them.");
    case What::Campuses:
        return Words::tr("Addresses and names of servers, and the rules of each campus. No tokens; of people only whom a rule names.");
    case What::Settings: return Words::tr("Sizes of windows, columns, the language, and what was opened last.");
    case What::Secrets: break;
    }
    return Words::tr("The tokens of both servers, and the keys of collected data.");
}

QString protection(What what)
{
    switch (what) {
    case What::WorkFiles:
        return Words::tr("Sealed: without its key nobody can read it. The key is in the keychain, or lives only as long as the program.");
    case What::Secrets: return Words::tr("The keychain of the system encrypts them.");
    case What::Settings: return Words::tr("Readable by the account of this computer that runs Diapason.");
    default: return Words::tr("Readable only by the account of this computer that runs Diapason.");
    }
}

QString howLong(What what)
{
    switch (what) {
    case What::Snapshot:
        //: How long the history of a campus stays
        return display(Words::tr("What was last read stays until it is read again; its history goes after %Ln day(s).", nullptr, int(historyStays.count())));
    case What::Journal: return display(Words::tr("%Ln day(s) after a run ended.", nullptr, int(journalStays.count())));
    case What::Cases: return display(Words::tr("%Ln month(s) after a case was closed.", nullptr, caseLogMonths));
    case What::WorkFiles: return Words::tr("Until it is deleted, at the latest when the case is closed.");
    default: return Words::tr("Until it is removed.");
    }
}

QString erasedBy(What what)
{
    switch (what) {
    case What::Snapshot: return Words::tr("“Erase” here, or removing the campus from the list of campuses.");
    case What::Journal: return Words::tr("“Erase” here, or “Forget” in the journal: what was changed can then not be taken back.");
    case What::Cases: return Words::tr("“Erase” here, for closed cases; the bytes are overwritten.");
    case What::WorkFiles: return Words::tr("“Erase” here, or “Delete what was collected” in the case; the bytes are overwritten.");
    case What::Campuses: return Words::tr("Removing the campus from the list of campuses.");
    case What::Settings: return Words::tr("“Erase” here; the window then opens as on its first day.");
    case What::Secrets: break;
    }
    return Words::tr("Removing the campus from the list of campuses, or the keychain’s own program.");
}

QString where(const DeclaredHolding &holding)
{
    if (holding.path.isEmpty() && holding.count == 0 && holding.bytes == 0)
        return Words::tr("Nothing is kept.");
    const QString size = display(QLocale().formattedDataSize(holding.bytes));
    if (holding.what == What::Secrets)
        //: %1 is where the secrets are: the name of a keychain
        return display(Words::tr("%1 (%Ln secret(s))", nullptr, holding.count).arg(holding.path.isEmpty() ? Words::tr("Keychain of the system") : holding.path));
    if (holding.what == What::Cases)
        //: %1 is a path, %2 a size
        return display(Words::tr("%1 (%Ln case(s), %2)", nullptr, holding.count).arg(holding.path, size));
    if (holding.count > 1)
        //: %1 is a path, %2 a size
        return display(Words::tr("%1 (%Ln file(s), %2)", nullptr, holding.count).arg(holding.path, size));
    return holding.bytes > 0 ? u"%1 (%2)"_s.arg(holding.path, size) : holding.path;
}

} // namespace

QString declarationLead()
{
    return Words::tr("Diapason works on this machine alone: it sends nothing to anybody but to the Moodle and the Rocket.Chat of your campuses. "
                     "This is everything it keeps about people. The institution that runs those servers answers for it as for the "
                     "servers themselves.");
}

QList<DeclarationRow> declarationRows(const Declaration &declaration)
{
    QList<DeclarationRow> rows;
    for (const DeclaredHolding &holding : declaration.holdings)
        rows += DeclarationRow{.what = holding.what, .title = titleOf(holding.what), .holds = holds(holding.what), .where = where(holding),
            .protection = protection(holding.what), .howLong = howLong(holding.what), .erasedBy = erasedBy(holding.what)};
    return rows;
}

QByteArray declarationHtml(const Declaration &declaration, Language language)
{
    return saidIn(language, [&] {
        const QString title = Words::tr("What Diapason keeps about people");
        const QString before = u"<header>\n"_s + html::element(u"h1"_s, title) + html::element(u"p"_s, declarationLead()) + u"</header>\n"_s;
        QString out = html::head(title, Words::tr("Skip to the content"), QLocale(), before);
        out += html::definitions({{Words::tr("Campus"), declaration.campus}, {Words::tr("By"), declaration.operatorName},
            {Words::tr("Written on"), html::timeText(declaration.made, Words::tr("%1 at %2"), QLocale())},
            {Words::tr("Made with"), Words::tr("Diapason %1").arg(declaration.version)}});
        for (const DeclarationRow &row : declarationRows(declaration))
            out += html::element(u"h2"_s, row.title)
                + html::definitions({{Words::tr("What"), row.holds}, {Words::tr("Where"), row.where}, {Words::tr("Protection"), row.protection},
                    {Words::tr("How long"), row.howLong}, {Words::tr("How it is erased"), row.erasedBy}});
        out += html::element(u"p"_s,
            Words::tr("Archives of privacy cases are where they were saved. Diapason reminds of their last day, and forgets them "
                      "when they are deleted."));
        return out + html::foot();
    }).toUtf8();
}

} // namespace diapason::words
