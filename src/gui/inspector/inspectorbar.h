// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchangefilter.h"

#include <QWidget>

class QLineEdit;

namespace diapason {

class Button;
class Chip;
class ChoiceBox;
class PlainTextLabel;

/// The line over the inspector's table: which requests are wanted, how many there are, pause and clear.
class InspectorBar final : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorBar(QWidget *parent = nullptr);

    [[nodiscard]] ExchangeFilter::Wanted wanted() const;
    void clearFilter();
    void setCount(int shown, int all);
    [[nodiscard]] bool paused() const;
    void setEmpty(bool empty); ///< nothing can be cleared

signals:
    void wantedChanged();
    void pauseChanged(bool paused);
    void clearRequested();
    void copyRequested();
    void leftForTable(); ///< Esc, or ↓ in the field

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void wire();
    void retranslate();

    QLineEdit *m_text;
    ChoiceBox *m_server;
    ChoiceBox *m_end;
    Chip *m_errors;
    Chip *m_writes;
    PlainTextLabel *m_count;
    Chip *m_pause;
    Button *m_copy;
    Button *m_clear;
};

} // namespace diapason
