// SPDX-License-Identifier: GPL-3.0-or-later
// A plan before anything is written: what would be called, removals apart and unticked, what the guard says.
#pragma once

#include "gui/plans/plansheet.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QCheckBox;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace diapason {

class Banner;
class Button;
class Card;
class CountPill;
class Dialogs;
class JsonView;
class PageTitle;
class PlainTextLabel;
class PlanAside;
class PlanDelegate;
class Session;

/// Keeps a plan of this hash from being applied by anybody else until what it gives is let go. Refused "plan-applying";
/// Kind::Storage where no lock can be written: nobody else holds one there.
using PlanLock = std::function<Result<std::shared_ptr<void>>(const QString &hash)>;

class PreviewPage final : public QWidget
{
    Q_OBJECT
public:
    PreviewPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void setPlan(const Plan &plan, bool applyFocused, const PlanRooms &without = {});
    /// Held while a plan is applied; without one nobody is kept out.
    void setLock(PlanLock lock) { m_lock = std::move(lock); }
    /// A saved plan of this campus.
    void openDocument(const PlanDocument &document);
    [[nodiscard]] const Plan &plan() const { return m_model.plan(); }
    [[nodiscard]] PlanDocument document() const { return m_sheet.document(); }
    [[nodiscard]] bool isEmpty() const { return m_sheet.isEmpty(); }
    /// Asks once more when removals are ticked.
    void apply();
    void save();
    void countersign();
    void allow(const Verdict &verdict);
    /// In place: what is shown stays as it is.
    void showError(const Error &error);

signals:
    void applied();
    void cancelled();
    void openWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makePage();
    [[nodiscard]] QWidget *makeBottom();
    void makeTree();
    void makeTitle();
    void connectAll();
    void shown(bool applyFocused);
    void display();
    void displayHash();
    void fitTree();
    void showTitle();
    void showRooms();
    void showWithout();
    void showLeftAside();
    void showBottom();
    void showJson(bool on);
    void retranslate();
    void start();
    [[nodiscard]] int shortened() const;
    void confirmShortening(int rooms);
    void confirmErasure();
    [[nodiscard]] Result<void> hold(const PlanDocument &document);
    [[nodiscard]] QString whyNot() const;

    Session &m_session;
    Dialogs &m_dialogs;
    PlanLock m_lock;
    QList<std::shared_ptr<void>> m_held; ///< until the run is over
    QString m_fileHash; ///< of the file in hand as it was opened or saved; empty when there is none
    PlanSheet m_sheet;
    PlanModel &m_model;
    PageTitle *m_title;
    CountPill *m_badge;
    Button *m_asJson;
    Button *m_open;
    Button *m_save;
    Button *m_sign;
    Banner *m_said;
    Banner *m_rooms;
    QStackedWidget *m_forms; ///< the table, the JSON
    QTreeView *m_tree;
    qsizetype m_blocked = 0; ///< rooms whose rows say why they are blocked
    PlanDelegate *m_delegate;
    JsonView *m_json;
    QList<QAction *> m_keys; ///< Escape, the JSON
    Card *m_leftAside;
    QVBoxLayout *m_leftAsideList;
    PlanAside *m_aside;
    PlainTextLabel *m_count = nullptr;
    PlainTextLabel *m_parts = nullptr;
    PlainTextLabel *m_why = nullptr;
    QCheckBox *m_quiet = nullptr;
    Button *m_cancel = nullptr;
    Button *m_apply = nullptr;
};

} // namespace diapason
