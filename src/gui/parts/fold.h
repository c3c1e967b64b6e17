// SPDX-License-Identifier: GPL-3.0-or-later
// "▸ Technical details": a quiet button that opens what it folds.
#pragma once

#include "gui/parts/button.h"

#include <QWidget>

class QPlainTextEdit;

namespace diapason {

class FoldButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FoldButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A FoldButton over some plain, selectable text and a way to the request behind it. Hidden while there is none.
class DetailsFold final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsFold(QWidget *parent = nullptr);
    /// `exchange` as in words::ErrorWords.
    void setDetails(const QString &title, const QString &details, qint64 exchange = 0);

private:
    void unfold();

    FoldButton *m_button;
    QPlainTextEdit *m_text;
    Button *m_link;
    qint64 m_exchange = 0;
};

} // namespace diapason
