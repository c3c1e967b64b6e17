// SPDX-License-Identifier: GPL-3.0-or-later
// Each setting before and after; for many rooms, how many do what and would do what.
#pragma once

#include "gui/parts/card.h"
#include "gui/rooms/chosenrooms.h"

class QGridLayout;

namespace diapason {

class BeforeAfter final : public Card
{
    Q_OBJECT
public:
    explicit BeforeAfter(QWidget *parent = nullptr);
    /// `choice` none: there is a fault, and nothing stands after.
    void setChange(const ChosenRooms &rooms, const std::optional<RetentionChoice> &choice);

private:
    struct Row {
        QString what = {};
        QString before = {};
        QString after = {};
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static QList<Row> ofOne(const ChosenRooms &rooms, const std::optional<RetentionChoice> &choice);
    [[nodiscard]] static QList<Row> ofMany(const ChosenRooms &rooms, const std::optional<RetentionChoice> &choice);
    void rebuild(const QList<Row> &rows);

    QWidget *m_host;
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
};

} // namespace diapason
