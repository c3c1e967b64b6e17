// SPDX-License-Identifier: GPL-3.0-or-later
// "New value": follow the workspace, exempt, or a number of days with what stays; faults are said while it is typed.
#pragma once

#include "gui/parts/card.h"
#include "gui/rooms/chosenrooms.h"

#include <expected>

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace diapason {

class RetentionForm final : public Card
{
    Q_OBJECT
public:
    explicit RetentionForm(QWidget *parent = nullptr);

    /// Whose choice it is from now on. What somebody chose already stays when `keep`.
    void setRooms(const ChosenRooms &rooms, bool keep);
    /// Back to what the rooms do now.
    void reset();
    [[nodiscard]] bool touched() const { return m_touched; }
    [[nodiscard]] std::expected<RetentionChoice, RetentionFault> choice() const;
    void retranslate();

signals:
    void changed();

private:
    void makeDays();
    void fill(const RetentionChoice &choice);
    void edited();
    void showFault();
    void showWays();

    ChosenRooms m_rooms;
    bool m_touched = false;
    bool m_showing = false;
    QRadioButton *m_inherit;
    QRadioButton *m_exempt;
    QRadioButton *m_keep;
    QLineEdit *m_days;
    PlainTextLabel *m_unit;
    QCheckBox *m_pinned;
    QCheckBox *m_threads;
    QCheckBox *m_files;
    PlainTextLabel *m_ceiling;
    PlainTextLabel *m_fault;
};

} // namespace diapason
