// SPDX-License-Identifier: GPL-3.0-or-later
// Journal: every run and operation, looked for, taken back, exported, forgotten.
#pragma once

#include "app/session.h"
#include "gui/frame/breadth.h"
#include "gui/parts/banner.h"

#include <QWidget>

class QMenu;
class QSplitter;

namespace diapason {

class Button;
class Dialogs;
class JournalDetail;
class JournalEntriesPane;
class JournalRunsPane;
class PageTitle;

class JournalView final : public QWidget
{
    Q_OBJECT
public:
    enum class Format : quint8 { Csv, Json };

    /// Both outlive it.
    JournalView(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void showRun(qint64 run);
    void exportAs(Format format);
    /// The selected entries when the entries have the focus, else the chosen run.
    void undoChosen();
    void undoRun();
    void undo(qint64 run);
    void undoItems();
    void undoRoom(); ///< what the run did in the current entry's room
    void reload();
    [[nodiscard]] JournalEntriesPane *entries() const { return m_entries; }
    [[nodiscard]] JournalRunsPane *runs() const { return m_runs; }
    /// For the layout kept per campus.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

signals:
    /// An undo, to be looked at before anything is written.
    void planReady(const diapason::Plan &plan, bool applyFocused);
    void activityWanted(diapason::Cmid cmid);
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Export {
        JournalFilter filter = {};
        QString path = {};
        Format format = Format::Csv;
    };
    void makePanes();
    void makeHead();
    void wire();
    void wireUndo();
    void showChosen();
    void showUndo();
    void showMenu(const QPoint &globalPos);
    void say(const Error &error);
    /// In place, until it was read.
    void tell(Banner::Kind kind, const QString &title, const QString &text = {}, const QString &details = {});
    void wantUndo(const UndoScope &scope);
    void offerUndo(const UndoOffer &offer);
    void endUndo();
    void save(const JournalFilter &filter, const JournalPage &page);
    void forget(const QDateTime &before);
    void retranslate();
    [[nodiscard]] QString whyNoUndo() const; ///< empty: an undo can be asked for
    [[nodiscard]] QString whyNotItems() const;
    [[nodiscard]] const JournalSummary *run() const; ///< the chosen one, or that of the current entry

    Session &m_session;
    Dialogs &m_dialogs;
    PageTitle *m_title;
    Button *m_export = nullptr;
    QMenu *m_formats = nullptr;
    Button *m_undo = nullptr;
    Banner *m_said;
    QSplitter *m_sides; ///< runs | the rest
    QSplitter *m_centre; ///< entries, detail: beside or below
    JournalRunsPane *m_runs = nullptr;
    JournalEntriesPane *m_entries = nullptr;
    JournalDetail *m_detail = nullptr;
    std::optional<Breadth> m_breadth;
    std::optional<Export> m_exporting; ///< what was asked for it is not read yet
    bool m_undoing = false;
    bool m_stale = true; ///< something was written since it was read, and nobody looked
};

} // namespace diapason
