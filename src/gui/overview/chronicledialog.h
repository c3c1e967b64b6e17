// SPDX-License-Identifier: GPL-3.0-or-later
// What changed on the campus since a moment that somebody chooses: a sweep, a day.
#pragma once

#include "app/session.h"
#include "gui/parts/label.h"
#include "models/chroniclemodel.h"

#include <QDialog>

class QTableView;

namespace diapason {

class Button;
class ChoiceBox;
class StatePane;

/// Beside the window, not over it: opened with show(), deleted on close.
class ChronicleDialog final : public QDialog
{
    Q_OBJECT
public:
    ChronicleDialog(Session &session, QWidget *parent);

signals:
    void activityWanted(diapason::Cmid cmid);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeFoot();
    void fillMoments();
    void ask();
    void take(const QList<HistoryPoint> &points);
    void copy() const;
    void retranslate();
    [[nodiscard]] QDateTime since() const;

    Session &m_session;
    QList<SweepRecord> m_sweeps; ///< newest first
    ChronicleModel m_model;
    PlainTextLabel *m_title = nullptr;
    ChoiceBox *m_since = nullptr;
    PlainTextLabel *m_summary = nullptr;
    QTableView *m_table = nullptr;
    StatePane *m_state = nullptr;
    Button *m_copy = nullptr;
    Button *m_close = nullptr;
};

} // namespace diapason
