// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compare.h"

#include <QList>
#include <QString>

namespace diapason::ctl {

/// Server text fit for a terminal: whatever could move the cursor, colour the screen or reverse the line is replaced.
[[nodiscard]] QString safe(const QString &text);

/// Columns a terminal needs for `text`: wide characters take two, combining ones none.
[[nodiscard]] int columnsOf(const QString &text);

enum class Tone { Plain, Quiet, Add, Role, Remove, Blocked, Good };

struct Cell {
    QString text = {};
    Tone tone = Tone::Plain;
    bool right = false; ///< numbers stand to the right
};

/// Aligned columns with two spaces between them. Texts are made safe here.
class Table
{
public:
    /// A heading aligns like the cells below it.
    explicit Table(QList<Cell> headings) : m_headings(std::move(headings)) { }
    void add(QList<Cell> row) { m_rows += std::move(row); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// Lines with a line end each, each after `indent` spaces.
    [[nodiscard]] QString text(bool coloured, int indent = 0) const;

private:
    QList<Cell> m_headings;
    QList<QList<Cell>> m_rows;
};

/// The colour of a class, which its word repeats.
[[nodiscard]] Tone toneOf(DriftClass driftClass);
[[nodiscard]] QString toned(const QString &text, Tone tone, bool coloured);

} // namespace diapason::ctl
