// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/accessmark.h"
#include "gui/parts/label.h"

#include <QFrame>

class QVBoxLayout;

namespace diapason {

class DetailsFold;

/// One line of a verdict: icon, name over its detail, and a word at the right. What is not well stands on its colour's ground.
class AccessRow final : public QFrame
{
    Q_OBJECT
public:
    /// `compact`: a cell of a grid, its word in the second line instead of at the right.
    explicit AccessRow(bool compact, QWidget *parent = nullptr);

    void setVerdict(const AccessMark &mark, const QString &name, const QString &detail);
    /// What the server said, behind a fold that leads to its request.
    void setError(const std::optional<Error> &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    bool m_compact;
    AccessMark m_mark;
    QLabel *m_symbol;
    PlainTextLabel *m_name;
    PlainTextLabel *m_detail;
    PlainTextLabel *m_word;
    QVBoxLayout *m_column = nullptr;
    DetailsFold *m_fold = nullptr;
};

} // namespace diapason
