// SPDX-License-Identifier: GPL-3.0-or-later
// Words with a number and a bar under them, each a choice: a chart that reads as a list. One Tab stop, arrows inside.
#pragma once

#include "gui/theme/tokens.h"

#include <QAbstractButton>

namespace diapason {

struct BarRow {
    QString id = {};
    QString word = {};
    QString number = {};
    double share = 0; ///< of the longest bar, 0 to 1
    Tint fill = &Tokens::accent;
    Pattern pattern = Pattern::Plain;
    QString tip = {};
    friend bool operator==(const BarRow &a, const BarRow &b)
    {
        return a.id == b.id && a.word == b.word && a.number == b.number && a.share == b.share && a.pattern == b.pattern
            && a.tip == b.tip;
    }
};

class BarList final : public QWidget
{
    Q_OBJECT
public:
    explicit BarList(QWidget *parent = nullptr);
    /// Buttons are named "<list>.<id>"; those that stay keep the focus.
    void setRows(const QList<BarRow> &rows);

signals:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Bar;
    void focusAt(qsizetype index);

    QList<Bar *> m_bars;
};

} // namespace diapason
