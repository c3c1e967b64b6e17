// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules being edited would make of what was read: numbers, then people and rooms, collisions first.
#pragma once

#include "domain/rulespreview.h"
#include "models/rulechangesmodel.h"

#include <QWidget>

class QGraphicsOpacityEffect;
class QListView;
class QStackedWidget;

namespace diapason {

class Button;
class ChipBar;
class ClassTrials;
class PlainTextLabel;

class TrialPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TrialPane(std::function<QString(Cmid)> title, QWidget *parent = nullptr);
    void setPreview(std::shared_ptr<const RulesPreview> preview);
    /// What is shown is of rules that are no longer those of the page.
    void setStale(bool stale);
    /// Why nothing can be read now; empty: it can.
    void setReadHint(const QString &why);

signals:
    /// Access restrictions that the rules look at, and that nobody read.
    void restrictionsWanted(const QList<diapason::Cmid> &activities);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Pair {
        PlainTextLabel *numbers = nullptr;
        PlainTextLabel *word = nullptr;
    };
    [[nodiscard]] Pair makePair(const QString &name);
    [[nodiscard]] QWidget *makeNumbers();
    void fill();
    void fillNumbers();
    void fillChips();
    [[nodiscard]] QString reach() const;
    void fillList();
    [[nodiscard]] RuleChangeItem::Kind kind() const;

    std::function<QString(Cmid)> m_title;
    std::shared_ptr<const RulesPreview> m_preview;
    PlainTextLabel *m_heading = nullptr;
    PlainTextLabel *m_reach = nullptr;
    Pair m_drifts;
    Pair m_expected;
    Pair m_spared;
    PlainTextLabel *m_elsewhere = nullptr;
    PlainTextLabel *m_unknown = nullptr;
    PlainTextLabel *m_unread = nullptr;
    Button *m_read = nullptr;
    ClassTrials *m_classes = nullptr;
    ChipBar *m_chips = nullptr;
    bool m_chosen = false; ///< the user chose a kind
    QListView *m_list = nullptr;
    PlainTextLabel *m_nothing = nullptr;
    QStackedWidget *m_body = nullptr;
    QWidget *m_content = nullptr;
    QGraphicsOpacityEffect *m_dim = nullptr;
    RuleChangesModel m_model;
};

} // namespace diapason
