// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of comma-separated files that a spreadsheet opens as they are meant.
#pragma once

#include <QLocale>
#include <QStringList>

namespace diapason::words {

/// One line, and nothing that a spreadsheet would take for a formula.
[[nodiscard]] QString csvText(QString text);
/// Fields, quoted, with a line end; ";" between them where the decimal sign is a comma, as spreadsheets expect.
[[nodiscard]] QString csvLine(const QStringList &fields, const QLocale &locale = QLocale());
/// Lines as a file: spreadsheets take it for UTF-8.
[[nodiscard]] QByteArray csvBytes(const QString &lines);

} // namespace diapason::words
