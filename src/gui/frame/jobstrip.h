// SPDX-License-Identifier: GPL-3.0-or-later
// The long work in progress, or "No job running": word, bar, count, stop.
#pragma once

#include "app/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace diapason {

class Button;
class PlainTextLabel;

class JobStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit JobStrip(QWidget *parent = nullptr);

    void setJob(const std::optional<Job> &job, const QDateTime &now);
    /// "Sweep 21 %" instead of bar and count.
    void setTerse(bool terse);

signals:
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void display();
    void announce(const QString &topic, const QString &sentence);

    std::optional<Job> m_job;
    QDateTime m_now;
    QString m_topic; ///< what was announced last: a new one is said at once
    QDateTime m_announced;
    bool m_terse = false;
    QLabel *m_symbol;
    PlainTextLabel *m_word;
    QProgressBar *m_bar;
    PlainTextLabel *m_count;
    Button *m_stop;
};

} // namespace diapason
