// SPDX-License-Identifier: GPL-3.0-or-later
// How the plugin derives names: of groups (moodle.md §7.3) and of users (mod_rocketchat.md §5).
#pragma once

#include "domain/campus.h"

#include <QRegularExpression>

namespace diapason {

/// The lower-case hexadecimal sha1 of the site's address: the first part of every group name.
[[nodiscard]] QString siteHash(const QString &siteUrl);

/// The plugin's default group name, byte by byte: sha1(wwwroot)_shortname_cmid, "/s" and then every byte
/// outside [0-9a-zA-Z-_.] replaced by "_".
[[nodiscard]] QString derivedGroupName(const QString &siteUrl, const QString &courseShortName, Cmid cmid);

/// What a room's name hints at when it begins with our site's hash.
struct NameHint {
    Cmid cmid = {};
    QString shortName = {}; ///< as the name holds it, already replaced; empty when the format does not hold it
    bool timed = false; ///< a collision's "_<unix time>" follows
};
[[nodiscard]] std::optional<NameHint> nameHint(const QString &siteHash, const QString &roomName);

/// Rocket.Chat's username for a Moodle one, by the campus rules. Made once for many names: expressions are compiled once.
class UsernameMapper
{
public:
    explicit UsernameMapper(const QList<UsernameStep> &steps);
    [[nodiscard]] QString operator()(const QString &moodleUsername) const;

private:
    struct Compiled {
        UsernameStep step = {};
        QRegularExpression pattern = {};
    };
    QList<Compiled> m_steps;
};
/// The same for a single name.
[[nodiscard]] QString chatUsername(const QString &moodleUsername, const QList<UsernameStep> &steps);
/// Why an expression is none.
struct ExpressionFault {
    QString words = {};  ///< of the library, in English
    qsizetype offset = 0; ///< the character of the text before which it gave up
    friend bool operator==(const ExpressionFault &, const ExpressionFault &) = default;
};
[[nodiscard]] std::optional<ExpressionFault> faultOf(const QString &pattern, bool bytes);
/// What is wrong with a Replace step's expression, in the library's words.
[[nodiscard]] std::optional<QString> expressionFault(const UsernameStep &step);

} // namespace diapason
