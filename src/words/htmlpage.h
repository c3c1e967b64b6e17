// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of their own: no script, nothing fetched, for the screen and for paper. They are XML as well as HTML.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace diapason::words::html {

/// Text for an element or an attribute: escaped, and without the characters that XML has no place for.
[[nodiscard]] QString escaped(const QString &text);
/// Text without halves of characters, which no JSON may hold.
[[nodiscard]] QString whole(QString text);
[[nodiscard]] QString element(const QString &tag, const QString &text, const QString &attributes = {});
/// "<tr><th scope="row">…</th><td>…</td></tr>"; cells are text.
[[nodiscard]] QString row(const QStringList &cells);
[[nodiscard]] QString headRow(const QStringList &headings);
/// A table with its caption; `rows` is markup.
[[nodiscard]] QString table(const QString &caption, const QStringList &headings, const QString &rows);
/// Names and values; empty values are left out.
[[nodiscard]] QString definitions(const QList<std::pair<QString, QString>> &facts);

/// Up to <main>; `skip` is the link that leads there for those who cannot see the page.
[[nodiscard]] QString head(const QString &title, const QString &skip, const QLocale &locale, const QString &beforeMain = {});
[[nodiscard]] QString foot();

/// "14 September 2026", "1er septembre 2026"
[[nodiscard]] QString longDay(const QDate &day, const QLocale &locale);
/// A <time> of this computer's zone; `pattern` joins day and time: "%1 at %2".
[[nodiscard]] QString timeElement(const QDateTime &at, const QString &pattern, const QLocale &locale);
[[nodiscard]] QString timeText(const QDateTime &at, const QString &pattern, const QLocale &locale);

} // namespace diapason::words::html
