// SPDX-License-Identifier: GPL-3.0-or-later
// Which values of a request or an answer are nobody's business but the servers'.
#pragma once

#include <QString>

namespace diapason {

enum class Discretion {
    Open,
    Secret, ///< tokens, passwords, second-factor codes, private keys
    MessageText, ///< what people wrote to one another
};

/// By the key alone, whatever its spelling: "X-Auth-Token", "authToken", "users[0][password]".
/// `message` is what people wrote, unless it stands in an error: the reader of the whole knows that.
[[nodiscard]] Discretion discretionOf(QStringView key);

/// "wstoken" of "wstoken", "password" of "users[0][password]", "ids" of "ids[3]".
[[nodiscard]] QString innermostKey(const QString &formKey);

/// Every occurrence of these replaced, also percent-encoded; those under four characters stand in many words and stay.
[[nodiscard]] QString withoutThese(QString text, const QStringList &secrets);

/// Private keys and the parts of addresses that open somebody's files.
[[nodiscard]] QString withoutKeys(QString text);

/// What stands in place of a masked value.
inline constexpr QStringView veil = u"•••";

} // namespace diapason
