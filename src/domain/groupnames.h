// SPDX-License-Identifier: GPL-3.0-or-later
// The names the plugin gives to its groups under a campus's own settings, and what such a name tells (moodle.md §7.3).
#pragma once

#include "domain/moodle.h"
#include "domain/names.h"

namespace diapason {

/// What a name's format draws on besides course and activity.
struct NameSite {
    QString url = {}; ///< as the server says it, byte for byte
    QString fullName = {};
    QString shortName = {}; ///< empty: not read
    friend bool operator==(const NameSite &, const NameSite &) = default;
};

/// The placeholders of the plugin's format, without their "{$a->" and "}".
[[nodiscard]] const QStringList &namePlaceholders();
[[nodiscard]] QString placeholderText(const QString &placeholder); ///< "{$a->moduleid}"
/// A placeholder the plugin does not know, or none at all: every room would have the same name.
[[nodiscard]] std::optional<ExpressionFault> formatFault(const QString &format);

/// The plugin's setting in its own form, one "expression;replacement" a line, and back. A line without exactly one ";" is
/// a fault: the plugin then creates no room at all.
[[nodiscard]] QString replacementsText(const QList<NameReplacement> &replacements);
struct ReplacementsRead {
    QList<NameReplacement> lines = {};
    std::optional<ExpressionFault> fault = {}; ///< the first; its offset is one of the whole text
};
[[nodiscard]] ReplacementsRead readReplacements(const QString &text);

/// Made once for many names: expressions are compiled once.
class GroupNamer
{
public:
    GroupNamer(const GroupNameRule &rule, const NameSite &site);

    /// The name of a new room, but for a collision's time. Empty when the site's short name is asked for and was not read.
    [[nodiscard]] QString operator()(const Course &course, Cmid cmid) const;
    /// Whether a name says by itself which activity of which site it belongs to. Otherwise only a whole name is evidence.
    [[nodiscard]] bool identifies() const { return m_identifies; }
    /// What a room's name hints at; nothing unless identifies(). `cmid` is invalid where the name holds a digest of it:
    /// activityDigest() tells.
    struct Hint {
        NameHint name = {};
        QString digest = {};
    };
    [[nodiscard]] std::optional<Hint> hint(const QString &roomName) const;
    [[nodiscard]] QString activityDigest(Cmid cmid) const; ///< "modulemoodleid"
    [[nodiscard]] bool holdsDigest() const { return m_digest; }
    [[nodiscard]] bool holdsShortName() const { return m_shortName; }
    /// A text as names hold it.
    [[nodiscard]] QString replaced(const QString &text) const;
    [[nodiscard]] const QString &hash() const { return m_hash; }
    /// A name without a collision's "_<unix time>"; nothing when it has none.
    [[nodiscard]] static std::optional<QString> withoutTime(const QString &roomName);

private:
    [[nodiscard]] QString valueOf(const QString &placeholder, const Course &course, Cmid cmid) const;
    [[nodiscard]] QString hintPattern() const;

    struct Piece {
        QString literal = {};
        QString placeholder = {}; ///< empty: the literal
    };
    struct Line {
        QRegularExpression pattern = {};
        QString with = {};
    };
    NameSite m_site;
    QString m_hash;
    QList<Piece> m_pieces;
    QList<Line> m_lines;
    QRegularExpression m_forbidden;
    bool m_usual = false; ///< the plugin's defaults: no expression is needed
    bool m_identifies = false;
    bool m_digest = false;
    bool m_shortName = false;
    QRegularExpression m_timed;
    QRegularExpression m_untimed;
};

} // namespace diapason
