// SPDX-License-Identifier: GPL-3.0-or-later
// A plan before anything is written: what would be called, removals apart and unticked, what the guard says.
#pragma once

#include "models/planmodel.h"

#include <QWidget>

class QTreeView;
class QVBoxLayout;

namespace diapason {

class Button;
class Card;
class CountPill;
class Dialogs;
class PageTitle;
class PlainTextLabel;
class PlanAside;
class PlanDelegate;
class Session;

class PreviewPage final : public QWidget
{
    Q_OBJECT
public:
    PreviewPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void setPlan(const Plan &plan, bool applyFocused);
    [[nodiscard]] const Plan &plan() const { return m_model.plan(); }
    /// Asks once more when removals are ticked.
    void apply();

signals:
    void applied();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makePage();
    [[nodiscard]] QWidget *makeBottom();
    void edited();
    void fitTree();
    void showTitle();
    void showLeftAside();
    void showBottom(bool blocked);
    void retranslate();
    void start();

    Session &m_session;
    Dialogs &m_dialogs;
    PlanModel m_model;
    PageTitle *m_title;
    CountPill *m_badge;
    QTreeView *m_tree;
    Card *m_leftAside;
    QVBoxLayout *m_leftAsideList;
    PlanAside *m_aside;
    PlainTextLabel *m_count = nullptr;
    PlainTextLabel *m_parts = nullptr;
    Button *m_cancel = nullptr;
    Button *m_apply = nullptr;
};

} // namespace diapason
