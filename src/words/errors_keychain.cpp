// SPDX-License-Identifier: GPL-3.0-or-later
// The system keychain. A closed one is never taken for an empty one.
#include "words/errors.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

ErrorWords keychainWords(const Error &error)
{
    const QString meaning = Words::tr("Without its tokens Diapason cannot enter this campus; nothing was changed.");
    if (error.code == "locked"_L1)
        return {.what = Words::tr("The keychain of this session is locked."),
            .meaning = meaning,
            .todo = Words::tr("Unlock it when the system asks, then try again.")};
    if (error.code == "absent"_L1)
        return {.what = Words::tr("No keychain answers on this desktop."),
            .meaning = meaning,
            .todo = Words::tr("Start a keychain service (GNOME Keyring or KWallet), or keep the tokens for this run only.")};
    if (error.code == "denied"_L1)
        return {.what = Words::tr("The keychain refused."),
            .meaning = meaning,
            .todo = Words::tr("Allow Diapason in the keychain’s settings, or keep the tokens for this run only.")};
    if (error.code == "slow"_L1)
        return {.what = Words::tr("The keychain has not answered."),
            .meaning = meaning,
            .todo = Words::tr("Look for a question of the system behind other windows, then try again.")};
    return {.what = Words::tr("The keychain holds no token for this campus any more."),
        .meaning = meaning,
        .todo = Words::tr("Enter the token again: somebody deleted it, or it was never kept.")};
}

} // namespace diapason::words
