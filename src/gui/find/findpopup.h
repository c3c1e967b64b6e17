// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet under the search field: a list, a state or a card, and a footer. It keeps its place and width, and grows
// downwards only; the field keeps the focus.
#pragma once

#include "gui/find/findwords.h"

#include <QWidget>

class QListView;

namespace diapason {

class FactLabel;
class FindCard;
class PlainTextLabel;

class FindPopup final : public QWidget
{
    Q_OBJECT
public:
    explicit FindPopup(QWidget *window);

    /// Chooses the first hit, or keeps what is chosen.
    void showRows(QList<FindRow> rows, bool keepChoice);
    void showState(const StateWords &words);
    void showCard(const RoomCard &card);
    [[nodiscard]] bool showsRows() const;
    [[nodiscard]] const FindRow *chosen() const;
    void choose(const QString &key);
    void step(int hits);
    void page(int direction);
    [[nodiscard]] FindCard *card() const { return m_card; }
    [[nodiscard]] QListView *list() const { return m_list; }

    /// Over the list, with the way back; empty when there is none. `ofPerson`: with the way to the person, too.
    void setHeading(const QString &title, const QString &second = {}, bool ofPerson = false);
    void setFooter(const QString &keys, const QString &took);
    /// Said over the footer while the store fails; empty when it does not.
    void setTrouble(const QString &sentence);
    void placeUnder(const QWidget *field);

signals:
    void activated(const diapason::FindRow &row);
    void choiceChanged();
    void backRequested();
    void personRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setNames();
    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QWidget *makeFooter();
    void show(QWidget *content);
    void fit();

    FindModel m_model;
    QWidget *m_heading = nullptr;
    PlainTextLabel *m_title = nullptr;
    PlainTextLabel *m_second = nullptr;
    Button *m_back = nullptr;
    Button *m_person = nullptr;
    QListView *m_list;
    StatePane *m_state;
    FindCard *m_card;
    FactLabel *m_trouble;
    PlainTextLabel *m_keys = nullptr;
    PlainTextLabel *m_took = nullptr;
    int m_most = 600; ///< height there is for all of it
};

} // namespace diapason
