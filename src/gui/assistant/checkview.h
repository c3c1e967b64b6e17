// SPDX-License-Identifier: GPL-3.0-or-later
// Where the answer to a question appears: asking, found, something to decide, failed.
#pragma once

#include "gui/parts/banner.h"
#include "words/words.h"

#include <QWidget>

class QProgressBar;

namespace diapason {

class DetailsFold;
class FlowLayout;

struct CheckAction {
    QString id = {};
    QString text = {};
    Button::Kind kind = Button::Kind::Secondary;
};

struct CheckWords {
    Banner::Kind kind = Banner::Kind::Information;
    QString title = {};
    QString text = {};
    QString details = {}; ///< behind the fold
    QList<CheckAction> actions = {}; ///< buttons are named "<view>.<id>"
    friend bool operator==(const CheckWords &one, const CheckWords &other);
};

/// The four parts of an error (look.md §11).
[[nodiscard]] CheckWords failed(const words::ErrorWords &error);

class CheckView final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckView(const QString &name, QWidget *parent = nullptr);

    void showNothing();
    /// With Stop ("<view>.stop").
    void showBusy(const QString &sentence);
    void show(const CheckWords &words);
    using QWidget::show;

signals:
    void triggered(const QString &id);
    void stopRequested();

private:
    void announce(const QString &sentence);
    void setActions(const QList<CheckAction> &actions);

    QWidget *m_busy;
    PlainTextLabel *m_busyWords;
    Banner *m_banner;
    QWidget *m_actions;
    FlowLayout *m_row;
    DetailsFold *m_details;
    std::optional<CheckWords> m_shown;
};

} // namespace diapason
