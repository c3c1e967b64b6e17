// SPDX-License-Identifier: GPL-3.0-or-later
// In the search's popup: a room that no activity has, and what can be done with it from here.
#pragma once

#include "gui/find/findwords.h"

#include <QWidget>

namespace diapason {

class PlainTextLabel;

class FindCard final : public QWidget
{
    Q_OBJECT
public:
    explicit FindCard(QWidget *parent = nullptr);

    void setCard(const RoomCard &card);
    /// Where the focus goes when the card appears.
    [[nodiscard]] QWidget *first() const;

signals:
    void openRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainTextLabel *m_name;
    PlainTextLabel *m_facts;
    PlainTextLabel *m_meaning;
    Button *m_open;
    Button *m_copy;
};

} // namespace diapason
