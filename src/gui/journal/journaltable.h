// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of the journal as whole rows of two lines.
#pragma once

#include "gui/parts/rowtable.h"
#include "models/journalmodel.h"

namespace diapason {

class JournalTable final : public RowTable
{
    Q_OBJECT
public:
    explicit JournalTable(JournalModel &model, QWidget *parent = nullptr);

    /// In the order they are shown.
    [[nodiscard]] QList<JournalEntry> selected() const;
    /// Nothing when no row is current.
    [[nodiscard]] std::optional<JournalEntry> current() const;
    void shareWidth() override;

private:
    JournalModel &m_model;
};

} // namespace diapason
