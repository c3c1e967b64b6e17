// SPDX-License-Identifier: GPL-3.0-or-later
// Files of our own: the journal, without which nothing is written to a server, the snapshot of a campus, without
// which everything works but the memory, and the stored campuses. `call` says which one, `detail` is its path and what went wrong.
#include "words/errors.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString pathOf(const Error &error) { return error.detail.section(u": "_s, 0, 0); }

ErrorWords journalWords(const Error &error)
{
    const QString meaning = Words::tr("Nothing is written to Rocket.Chat without a journal.");
    if (error.code == "damaged"_L1)
        return {.what = Words::tr("The journal on this machine is damaged."),
            .meaning = meaning,
            .todo = Words::tr("Move the file aside and keep it; a new one is made at the next start.")};
    if (error.code == "newer"_L1)
        return {.what = Words::tr("The journal on this machine was made by a later version of Diapason."),
            .meaning = meaning,
            .todo = Words::tr("Use that version, or move the file aside.")};
    if (error.code == "busy"_L1)
        return {.what = Words::tr("Another program is holding the journal on this machine: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Wait until it has finished, or close it, then try again.")};
    return {.what = Words::tr("The journal on this machine cannot be written: %1.").arg(pathOf(error)),
        .meaning = meaning,
        .todo = Words::tr("Check the free space and the permissions of its folder.")};
}

ErrorWords snapshotWords(const Error &error)
{
    const QString meaning = Words::tr("What is read is shown, but not kept; nothing on the servers is concerned.");
    if (error.code == "damaged"_L1)
        return {.what = Words::tr("The snapshot of this campus is damaged: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Move the file aside; a new one is made at the next start.")};
    if (error.code == "newer"_L1)
        return {.what = Words::tr("The snapshot of this campus was made by a later version of Diapason: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Use that version, or move the file aside.")};
    if (error.code == "full"_L1)
        return {.what = Words::tr("There is no room left for the snapshot of this campus: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Free some space, then read again.")};
    if (error.code == "busy"_L1)
        return {.what = Words::tr("Another program is holding the snapshot of this campus: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Wait until it has finished, or close it, then read again.")};
    return {.what = Words::tr("The snapshot of this campus cannot be read or written: %1.").arg(pathOf(error)),
        .meaning = meaning,
        .todo = Words::tr("Check the permissions of the file and of its folder.")};
}

ErrorWords campusesWords(const Error &error)
{
    const QString meaning = Words::tr("Stored campuses can neither be opened nor changed; nothing on the servers is concerned.");
    if (error.code == "damaged"_L1)
        return {.what = Words::tr("The file of the stored campuses is damaged: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Move the file aside; a new one is made at the next start.")};
    if (error.code == "newer"_L1)
        return {
            .what = Words::tr("The file of the stored campuses was made by a later version of Diapason: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Use that version, or move the file aside.")};
    if (error.code == "full"_L1)
        return {.what = Words::tr("There is no room left for the stored campuses: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Free some space, then try again.")};
    if (error.code == "busy"_L1)
        return {.what = Words::tr("Another program is holding the stored campuses: %1.").arg(pathOf(error)),
            .meaning = meaning,
            .todo = Words::tr("Wait until it has finished, or close it, then try again.")};
    return {.what = Words::tr("The file of the stored campuses cannot be read or written: %1.").arg(pathOf(error)),
        .meaning = meaning,
        .todo = Words::tr("Check the permissions of the file and of its folder.")};
}

} // namespace

ErrorWords storageWords(const Error &error)
{
    if (error.code == "demo"_L1)
        return {.what = Words::tr("The demo campus could not start: %1.").arg(error.detail),
            .meaning = Words::tr("Nothing was read or written."),
            .todo = Words::tr("Check that this machine lets programs listen on 127.0.0.1.")};
    if (error.code == "nothing-kept"_L1)
        return {.what = Words::tr("Nothing of this campus was kept yet."),
            .meaning = Words::tr("Only what was read before can be found."),
            .todo = Words::tr("Open it in the console, or read it with check --all.")};
    if (error.code == "not-written"_L1)
        return {.what = Words::tr("The file %1 could not be written.").arg(pathOf(error)),
            .meaning = Words::tr("Nothing was written."),
            .todo = Words::tr("Check the free space and the permissions of its folder.")};
    if (const std::optional<ErrorWords> privacy = privacyWords(error))
        return *privacy;
    if (error.call == "campuses"_L1)
        return campusesWords(error);
    return error.call == "snapshots"_L1 ? snapshotWords(error) : journalWords(error);
}

QString campusesSetAside(const QString &path)
{
    return Words::tr("The file of the stored campuses was damaged. It was set aside as %1, and a new one was begun: enter your "
                     "campuses again.")
        .arg(path);
}

} // namespace diapason::words
