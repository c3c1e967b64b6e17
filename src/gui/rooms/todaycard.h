// SPDX-License-Identifier: GPL-3.0-or-later
// "In force today": the number, by whom it was set, and what does not fit.
#pragma once

#include "gui/parts/card.h"
#include "gui/rooms/chosenrooms.h"

namespace diapason {

class CountPill;
class SaidLines;

class TodayCard final : public Card
{
    Q_OBJECT
public:
    explicit TodayCard(QWidget *parent = nullptr);
    /// `sample`: of the one room, if it was looked into.
    void setRooms(const ChosenRooms &rooms, const MessageSample *sample);

private:
    PlainTextLabel *m_number;
    PlainTextLabel *m_words;
    CountPill *m_ground;
    QWidget *m_top;
    SaidLines *m_lines;
};

} // namespace diapason
