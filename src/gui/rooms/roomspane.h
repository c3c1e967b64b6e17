// SPDX-License-Identifier: GPL-3.0-or-later
// The list of rooms: find field, chips with counts, table, footer.
#pragma once

#include "gui/parts/statepane.h"
#include "gui/rooms/roomstable.h"

class QLineEdit;

namespace diapason {

class ChipBar;
class PlainTextLabel;
class Session;

class RoomsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RoomsPane(Session &session, QWidget *parent = nullptr);

    /// Lines anew; what is selected stays.
    void setLines(QList<RoomLine> lines);
    [[nodiscard]] RoomsTable *table() const { return m_table; }
    [[nodiscard]] const RoomsFilter &rows() const { return m_filter; }
    /// For the layout kept per campus: codes, never a text.
    [[nodiscard]] QStringList groups() const;
    void setGroups(const QStringList &codes);
    void clearFilters();

signals:
    void chosen(); ///< another line, or other ones
    void viewChanged(); ///< groups()

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilters();
    void addKeys();
    void filter();
    void showRows();
    void showChips();
    void showFooter();
    void retranslate();

    Session &m_session;
    RoomsModel m_model;
    RoomsFilter m_filter;
    bool m_filling = false;
    QLineEdit *m_find = nullptr;
    ChipBar *m_groups = nullptr;
    RoomsTable *m_table = nullptr;
    StatePane *m_state = nullptr;
    PlainTextLabel *m_footer = nullptr;
};

} // namespace diapason
