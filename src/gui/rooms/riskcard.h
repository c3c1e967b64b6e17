// SPDX-License-Identifier: GPL-3.0-or-later
// "Messages at risk": how many go and why others stay, by their ages; looked up when somebody asks.
#pragma once

#include "gui/parts/card.h"
#include "gui/rooms/agehistogram.h"

class QStackedWidget;
class QTableView;
class QStandardItemModel;

namespace diapason {

class Banner;
class Button;
class FlowLayout;
class Session;
class StatePane;

class RiskCard final : public Card
{
    Q_OBJECT
public:
    explicit RiskCard(Session &session, QWidget *parent = nullptr);
    /// `choice` none: what goes on today is shown.
    void setRooms(const ChosenRooms &rooms, const std::optional<RetentionChoice> &choice);
    void retranslate();

signals:
    void readWanted();

private:
    [[nodiscard]] QWidget *makePicture();
    [[nodiscard]] QWidget *makeFooter();
    void display();
    void showPicture(const QList<RoomAtRisk> &rooms);
    void showNumbers(const QList<RoomAtRisk> &rooms);
    void showWarnings();
    void fillTable(const Ages &ages);
    void addNumber(const QString &id, int number, const QString &word, Tint tint);

    Session &m_session;
    ChosenRooms m_rooms;
    std::optional<RetentionChoice> m_choice;
    QStackedWidget *m_pages;
    StatePane *m_state;
    QWidget *m_numbers = nullptr;
    FlowLayout *m_flow = nullptr;
    QStackedWidget *m_forms = nullptr;
    AgeHistogram *m_picture = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_cells = nullptr;
    PlainTextLabel *m_keptWord = nullptr;
    PlainTextLabel *m_goesWord = nullptr;
    PlainTextLabel *m_counted = nullptr;
    PlainTextLabel *m_coverage = nullptr;
    Button *m_asTable = nullptr;
    Button *m_again = nullptr;
    Banner *m_plugin;
    Banner *m_forever;
};

} // namespace diapason
