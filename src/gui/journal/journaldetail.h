// SPDX-License-Identifier: GPL-3.0-or-later
// All that the journal knows of the chosen entry and of its run.
#pragma once

#include "gui/journal/journalwords.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace diapason {

class Button;
class Card;
class PlainTextLabel;
class StatePane;

class JournalDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit JournalDetail(QWidget *parent = nullptr);

    /// Either may be missing.
    void show(const std::optional<JournalEntry> &entry, const JournalSummary *run);
    using QWidget::show;
    /// The entry's card beside the run's, for low and wide places.
    void setBeside(bool beside);
    /// `why` not, as a tooltip; empty: it can be done.
    void setUndo(const QString &text, const QString &why);

signals:
    void activityWanted();
    void undoWanted(); ///< of the selected entries

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    static void fill(Card &card, QGridLayout &grid, const QList<JournalFact> &facts);
    void retranslate();

    std::optional<JournalEntry> m_entry;
    std::optional<JournalSummary> m_summary;
    QScrollArea *m_scroll;
    QBoxLayout *m_cards = nullptr;
    Card *m_entryCard = nullptr;
    QGridLayout *m_entryFacts = nullptr;
    Card *m_runCard = nullptr;
    QGridLayout *m_runFacts = nullptr;
    StatePane *m_state;
    QWidget *m_buttons = nullptr;
    Button *m_activity = nullptr;
    Button *m_undo = nullptr;
};

} // namespace diapason
