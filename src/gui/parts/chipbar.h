// SPDX-License-Identifier: GPL-3.0-or-later
// A row of chips: one tab stop, arrows inside; what does not fit folds from the right into "+n ▾".
#pragma once

#include "gui/parts/chip.h"

#include <QWidget>

class QMenu;

namespace diapason {

class ChipBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Choice {
        Many, ///< a click sets one or clears it, Ctrl+click adds; none set means everything
        One, ///< exactly one is set, the first to begin with
    };
    enum class FoldWord {
        Chips, ///< "+4": how many chips are folded
        Counts, ///< "+35": the sum of their counts
    };

    explicit ChipBar(Choice choice = Choice::Many, FoldWord foldWord = FoldWord::Counts, QWidget *parent = nullptr);

    /// Keeps what is set as far as it still exists. Chips are named "<bar>.<id>".
    void setChips(const QList<ChipSpec> &chips);
    void setSmall(bool small);
    [[nodiscard]] QStringList checked() const { return m_checked; }
    /// Silent: the caller knows.
    void setChecked(QStringList ids);
    /// As a click, or Ctrl+1 … Ctrl+9 (`position` from 0): menus count as one position.
    void toggle(const QString &id, bool add = false);
    void toggleAt(int position);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void checkedChanged(const QStringList &ids);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();
    void showChecks();
    void makeTabStop(Chip *chip);
    void focusStep(int step);
    void openMenu(Chip *chip, const QList<ChipSpec> &entries);
    void change(QStringList ids);

    Choice m_choice;
    FoldWord m_foldWord;
    bool m_small = false;
    QList<ChipSpec> m_specs;
    QList<Chip *> m_chips;
    Chip *m_more = nullptr;
    QStringList m_checked;
};

} // namespace diapason
