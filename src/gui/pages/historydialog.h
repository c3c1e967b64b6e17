// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in one activity: its readings, newest first, and who came, went or changed role by the chosen one.
#pragma once

#include "app/session.h"
#include "gui/parts/label.h"
#include "gui/parts/statepane.h"
#include "models/historymodel.h"

#include <QDialog>
#include <QTimer>

class QTableView;

namespace diapason {

class FactLabel;

/// Beside the window, not over it: opened with show(), deleted on close.
class HistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(Session &session, Cmid cmid, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeReadings();
    [[nodiscard]] QWidget *makeChanges();
    [[nodiscard]] QLayout *makeFoot();
    void read(Cmid cmid, const QList<HistoryPoint> &points, const QList<MembershipChange> &changes);
    void showReadings();
    void showChanges();
    static void copy(QList<const QAbstractItemModel *> tables);
    void retranslate();
    [[nodiscard]] qsizetype chosenPlace() const; ///< in m_points; -1 when none is

    Session &m_session;
    Cmid m_cmid;
    QList<HistoryPoint> m_points; ///< oldest first
    QList<MembershipChange> m_all;
    bool m_read = false;
    HistoryModel m_history;
    ChangeModel m_changes;
    QTimer m_patience; ///< nothing that answers sooner shows that it was waited for
    PlainTextLabel *m_title = nullptr;
    ElidedLabel *m_where = nullptr;
    FactLabel *m_since = nullptr;
    QTableView *m_readings = nullptr;
    StatePane *m_noReadings = nullptr;
    PlainTextLabel *m_changesTitle = nullptr;
    QTableView *m_changeTable = nullptr;
    StatePane *m_noChanges = nullptr;
    PlainTextLabel *m_count = nullptr;
    Button *m_copy = nullptr;
    Button *m_close = nullptr;
};

} // namespace diapason
