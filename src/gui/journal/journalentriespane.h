// SPDX-License-Identifier: GPL-3.0-or-later
// The entries in the middle of the journal: looked for, read page by page, in rows.
#pragma once

#include "gui/journal/journaltable.h"
#include "gui/parts/statepane.h"

#include <QTimer>

class QLineEdit;

namespace diapason {

class ChipBar;
class DayRange;
class PlainTextLabel;
class Session;

class JournalEntriesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit JournalEntriesPane(Session &session, QWidget *parent = nullptr);

    /// 0: of all runs.
    void setRun(qint64 run);
    /// How its entries ended, for the chips.
    void setCounts(const JournalSummary &counts);
    void reload();
    /// The session could not look into the journal. False when nobody here waited for it.
    bool fail(const Error &error);
    /// What is looked for, from the newest on.
    [[nodiscard]] JournalFilter filter() const;
    [[nodiscard]] bool filtered() const; ///< by more than its run
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] qint64 total() const { return m_model.total(); }
    [[nodiscard]] JournalTable *table() const { return m_table; }
    /// For the layout kept per campus: codes of outcomes, never a text.
    [[nodiscard]] QStringList outcomes() const;
    void setOutcomes(const QStringList &codes);
    void clearFilters();

signals:
    void chosen(); ///< another entry, or other ones
    void shown(); ///< entries were read
    void viewChanged(); ///< outcomes()

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilters();
    void wire();
    void addKeys();
    void more();
    void read(const JournalFilter &filter, const JournalPage &page);
    void showState(const StateWords &words);
    void showRows();
    void showChips();
    void showFooter();
    void retranslate();

    Session &m_session;
    JournalModel m_model;
    qint64 m_run = 0;
    JournalSummary m_counts;
    std::optional<JournalFilter> m_first; ///< asked for, not answered yet
    std::optional<JournalFilter> m_next;
    std::optional<Error> m_error;
    bool m_read = false;
    QTimer m_patience; ///< nothing that answers sooner shows that it was waited for
    QTimer m_typing;
    QLineEdit *m_find = nullptr;
    DayRange *m_days = nullptr;
    ChipBar *m_outcomes = nullptr;
    ChipBar *m_kinds = nullptr;
    JournalTable *m_table = nullptr;
    StatePane *m_state = nullptr;
    PlainTextLabel *m_footer = nullptr;
};

} // namespace diapason
