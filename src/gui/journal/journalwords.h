// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal's page says: states, facts of an entry, what is forgotten, what is taken back. Values in, values out.
#pragma once

#include "app/undoer.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/statepane.h"

#include <QCoreApplication>

namespace diapason {

/// A line of the detail: what it is, and its value.
using JournalFact = std::pair<QString, QString>;

class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::JournalWords)
public:
    [[nodiscard]] static StateWords reading();
    [[nodiscard]] static StateWords failed(const Error &error); ///< with the action "again"
    [[nodiscard]] static StateWords nothingYet();
    [[nodiscard]] static StateWords filteredAway(); ///< with the action "clear"
    [[nodiscard]] static StateWords nothingChosen();
    /// "The newest 500 of 3,400 entries · 2 selected"
    [[nodiscard]] static QString footer(int shown, qint64 total, int selected);

    [[nodiscard]] static QList<JournalFact> facts(const JournalEntry &entry);
    [[nodiscard]] static QList<JournalFact> facts(const JournalSummary &run);
    /// The server function an operation calls.
    [[nodiscard]] static QString call(Operation::Kind kind);

    /// What forgetting would take, of the runs that are known here.
    [[nodiscard]] static Confirmation forgetting(const QList<JournalSummary> &runs, const QDateTime &before);
    [[nodiscard]] static QString kept(); ///< "Kept for 400 days"
    /// "Run 12: 3 operations take it back, 2 entries stay."
    [[nodiscard]] static QString undo(const UndoOffer &offer);
    [[nodiscard]] static QString whyNot(const UndoOffer &offer, const NotUndone &left);
};

} // namespace diapason
