// SPDX-License-Identifier: GPL-3.0-or-later
// Privacy cases on this machine: their file ("cases"), what was collected ("workfiles") and archives ("archive").
#include "words/errors.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString pathOf(const Error &error) { return error.detail.section(u": "_s, 0, 0); }

ErrorWords archiveWords(const Error &error)
{
    const QString meaning = Words::tr("No archive was written, and nothing half-written was left behind.");
    if (error.code == "full"_L1)
        return {.what = Words::tr("There is no room left for the archive: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Free some space or choose another folder, then export again.")};
    return {.what = Words::tr("The archive cannot be written: %1.").arg(pathOf(error)),
        .meaning = meaning,
        .todo = Words::tr("Check that the folder is there and may be written to, or choose another one.")};
}

ErrorWords workFileWords(const Error &error)
{
    const QString meaning = Words::tr("What was collected for this case can neither be read nor added to; the case and its log stay.");
    if (error.code == "full"_L1)
        return {.what = Words::tr("There is no room left for what is collected: %1.").arg(pathOf(error)),
            .meaning = Words::tr("The collection stopped; what was collected before is kept."),
            .todo = Words::tr("Free some space, then go on.")};
    if (error.code == "busy"_L1)
        return {.what = Words::tr("Another program is holding what was collected for this case: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Wait until it has finished, or close it, then try again.")};
    return {.what = Words::tr("What was collected for this case cannot be read or written: %1.").arg(pathOf(error)),
        .meaning = meaning,
        .todo = Words::tr("Delete what was collected, and collect again.")};
}

ErrorWords caseWords(const Error &error)
{
    const QString meaning = Words::tr("Privacy cases can neither be opened nor changed; nothing on the servers is concerned.");
    if (error.code == "damaged"_L1)
        return {.what = Words::tr("The file of the privacy cases is damaged: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Move the file aside; a new one is made at the next start.")};
    if (error.code == "newer"_L1)
        return {.what = Words::tr("The file of the privacy cases was made by a later version of Diapason: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Use that version, or move the file aside.")};
    if (error.code == "full"_L1)
        return {.what = Words::tr("There is no room left for the privacy cases: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Free some space, then try again.")};
    if (error.code == "busy"_L1)
        return {.what = Words::tr("Another program is holding the privacy cases: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Wait until it has finished, or close it, then try again.")};
    return {.what = Words::tr("The file of the privacy cases cannot be read or written: %1.").arg(pathOf(error)),
        .meaning = meaning,
        .todo = Words::tr("Check the permissions of the file and of its folder.")};
}

} // namespace

std::optional<ErrorWords> privacyWords(const Error &error)
{
    if (error.code == "sealed"_L1)
        return ErrorWords{.what = Words::tr("What was collected for this case is sealed, and its key is not here."),
            .meaning = Words::tr("Nobody can read it, neither here nor elsewhere; the case and its log stay."),
            .todo = Words::tr("Unlock the keychain that holds the key, or delete what was collected and collect again.")};
    if (error.code == "weak-passphrase"_L1 || (error.code == "passphrase"_L1 && error.call == "archive"_L1))
        return ErrorWords{.what = Words::tr("This passphrase is too easy to guess."),
            .meaning = Words::tr("No archive was written."),
            .todo = Words::tr("Take the one that is proposed, or five words that do not belong together.")};
    if (error.call == "archive"_L1)
        return archiveWords(error);
    if (error.call == "workfiles"_L1 || error.call == "workfile"_L1)
        return workFileWords(error);
    return error.call == "cases"_L1 ? std::optional(caseWords(error)) : std::nullopt;
}

std::optional<ErrorWords> dataRequestWords(const Error &error)
{
    if (!error.call.startsWith("tool_dataprivacy_"_L1))
        return std::nullopt;
    return ErrorWords{.what = Words::tr("Moodle keeps its data requests for its privacy officers, and this account is none."),
        .meaning = Words::tr("Moodle’s own request was neither made nor looked up; the rest of the case is not concerned."),
        .todo = Words::tr("Have a privacy officer make the request in Moodle, or ask an administrator to make this account one: by a "
                          "role with tool/dataprivacy:managedatarequests that the site’s privacy settings name.")};
}

ErrorWords lastAdminWords()
{
    return {.what = Words::tr("Rocket.Chat does not let its last administrator go."),
        .meaning = Words::tr("This account was neither deactivated nor deleted; nobody could look after the workspace any more."),
        .todo = Words::tr("Make somebody else an administrator of Rocket.Chat, then try again.")};
}

} // namespace diapason::words
