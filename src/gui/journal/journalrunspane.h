// SPDX-License-Identifier: GPL-3.0-or-later
// The runs at the left of the journal, and how long they are kept.
#pragma once

#include "models/journalrunsmodel.h"

#include <QWidget>

class QListView;
class QMenu;

namespace diapason {

class Button;
class PlainTextLabel;
class Session;

class JournalRunsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit JournalRunsPane(Session &session, QWidget *parent = nullptr);

    /// Reads them again; chosen() follows when another one became current, counted() always.
    void reload();
    /// 0: all of them; it is shown once it was read.
    void choose(qint64 run);
    /// None while nothing is known.
    [[nodiscard]] const JournalRunItem *current() const;
    [[nodiscard]] const QList<JournalSummary> &runs() const { return m_runs; }
    [[nodiscard]] const JournalSummary *find(qint64 run) const;
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void chosen(qint64 run);
    void counted();
    void forgetWanted(const QDateTime &before);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFoot();
    void take(const QList<JournalSummary> &runs);
    void keepChoice();
    void retranslate();

    Session &m_session;
    JournalRunsModel m_model;
    QList<JournalSummary> m_runs;
    qint64 m_wanted = 0; ///< the chosen one, which may not be there yet
    bool m_choosing = false;
    PlainTextLabel *m_title;
    QListView *m_list;
    PlainTextLabel *m_kept = nullptr;
    Button *m_forget = nullptr;
    QMenu *m_ages = nullptr;
};

} // namespace diapason
