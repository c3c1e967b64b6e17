// SPDX-License-Identifier: GPL-3.0-or-later
// Browser sign-on to Moodle (moodle.md §2.2): the address that begins it, and the link that ends it.
//
// That link must reach this file letter by letter: QUrl lowers the case of what follows "//", which is the token.
#pragma once

#include "core/result.h"

#include <QUrl>

namespace diapason {

/// The scheme our desktop entry registers.
inline constexpr QStringView signOnScheme = u"diapason";

/// One attempt: the link that ends it is signed with `passport`, which is forgotten afterwards.
struct SignOn {
    QString site = {}; ///< Moodle's own address as it spells it, without a trailing slash (MoodleGateFacts::addressText)
    QString passport = {};
};

/// Random, new for each attempt.
[[nodiscard]] QString newPassport();

/// The address for the browser. Usage "signon-not-offered" when the site has no way in by browser,
/// "signon-service" when `service` cannot be a short name.
[[nodiscard]] Result<QUrl> signOnAddress(const QUrl &launch, const QString &service, const QString &passport);

struct SignedOn {
    QString token = {};
    bool forcedScheme = false; ///< Moodle's forcedurlscheme outranked ours: the link had to be pasted
};

/// Takes the link apart, as the browser handed it over or as somebody pasted it: spaces and line breaks anywhere,
/// any scheme, what follows "://" alone. No error repeats any of it. Usage:
///   "signon-no-attempt"   none was begun, or it is over
///   "signon-empty"        nothing but spaces
///   "signon-page"         the address of a page, not the link it leads to
///   "signon-bare-token"   a token without its signature: nobody can tell which site it is of
///   "signon-damaged"      cut, changed in case, or not such a link at all
///   "signon-foreign"      of another site, or of an earlier attempt
[[nodiscard]] Result<SignedOn> signedOn(const QString &came, const SignOn &attempt);

} // namespace diapason
