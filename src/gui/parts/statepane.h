// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in place of rows: empty, filtered away, loading, failed, offline (look.md §10).
#pragma once

#include "gui/parts/button.h"
#include "gui/parts/tone.h"
#include "gui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QStackedLayout;

namespace diapason {

class DetailsFold;
class PlainTextLabel;
class SkeletonRows;

struct StateAction {
    QString id = {};
    QString text = {};
    Button::Kind kind = Button::Kind::Secondary;
    QLatin1StringView icon = {};
    bool enabled = true;
    QString tip = {}; ///< the reason, when it is not enabled
};

struct StateWords {
    Symbol symbol = {};
    Tone tone = Tone::Information;
    QString sentence = {};
    QString meaning = {};
    QList<StateAction> actions = {}; ///< buttons are named "<pane>.<id>"
    QString details = {}; ///< behind the fold
    qint64 exchange = 0; ///< of words::ErrorWords; the fold leads to it
};

class StatePane final : public QWidget
{
    Q_OBJECT
public:
    explicit StatePane(QWidget *parent = nullptr);

    void showState(const StateWords &words);
    /// Skeleton rows under "Rocket.Chat: 300 of 484 members" and Stop ("<pane>.stop"). `total` -1: not known yet.
    /// Call it again as the reading goes; nothing flickers.
    void showLoading(const QString &sentence, int done, int total);
    /// Columns of the skeleton, as shares of the width.
    void setSkeletonColumns(const QList<double> &shares);
    [[nodiscard]] bool isLoading() const;

signals:
    void triggered(const QString &id);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeStatePage();
    QWidget *makeLoadingPage();
    void restyle();

    QStackedLayout *m_pages;
    StateWords m_words;
    QLabel *m_symbol = nullptr;
    PlainTextLabel *m_sentence = nullptr;
    PlainTextLabel *m_meaning = nullptr;
    QHBoxLayout *m_actions = nullptr;
    DetailsFold *m_details = nullptr;
    PlainTextLabel *m_loadingWords = nullptr;
    QProgressBar *m_progress = nullptr;
    Button *m_stop = nullptr;
    SkeletonRows *m_skeleton = nullptr;
};

} // namespace diapason
