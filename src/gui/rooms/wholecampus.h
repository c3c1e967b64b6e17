// SPDX-License-Identifier: GPL-3.0-or-later
// The retention of the whole campus: how long rooms keep their messages, and what the coming weeks take. A bar chooses its rooms.
#pragma once

#include "domain/retentionsummary.h"

#include <QWidget>

class QBoxLayout;

namespace diapason {

class BarList;
class Button;
class Card;
class PlainTextLabel;
class Session;

class WholeCampus final : public QWidget
{
    Q_OBJECT
public:
    explicit WholeCampus(Session &session, QWidget *parent = nullptr);
    void setLines(const QList<RoomLine> &lines);
    void retranslate();
    /// Rooms whose messages a look would be at next, at most `most`.
    [[nodiscard]] QList<RoomId> toLookAt(int most) const;

signals:
    void roomsChosen(const QStringList &keys);
    void lookWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void display();
    void showSpread();
    void showRisk();
    [[nodiscard]] static QString spanWord(RetentionSpan span);
    [[nodiscard]] static QString weekWord(const RiskWeek &week, int index);

    Session &m_session;
    QList<RoomLine> m_lines;
    QList<SpanOfRooms> m_spread;
    CampusRisk m_risk;
    QBoxLayout *m_cards;
    Card *m_spreadCard;
    Card *m_riskCard;
    BarList *m_spans;
    BarList *m_weeks;
    PlainTextLabel *m_looked;
    PlainTextLabel *m_hint;
    Button *m_look;
};

} // namespace diapason
