// SPDX-License-Identifier: GPL-3.0-or-later
// What was collected, before it leaves: the person's own words whole, those of others masked unless somebody gives a reason.
#pragma once

#include "gui/frame/breadth.h"
#include "gui/privacy/casestep.h"
#include "models/caseitemsmodel.h"

class QLineEdit;
class QPlainTextEdit;
class QSplitter;

namespace diapason {

class Button;
class Card;
class CaseTable;
class ChipBar;
class ChoiceBox;
class PlainTextLabel;
class StatePane;

class ReviewStep final : public CaseStep
{
    Q_OBJECT
public:
    explicit ReviewStep(CaseKeeper &keeper, QWidget *parent = nullptr);
    void display() override;
    void retranslate() override;
    [[nodiscard]] StepState stepState() const override;
    [[nodiscard]] QWidget *findField() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeReader();
    void wire();
    void addKeys();
    void look(); ///< for what the filters say
    [[nodiscard]] DossierFilter filter() const;
    void showChips();
    void showRooms();
    void showState();
    void showItem();
    [[nodiscard]] const DossierItem *current() const;
    [[nodiscard]] QString whole(const DossierItem &item) const;
    void exclude();
    void unmask();
    void includeMasked();

    CaseItemsModel m_model;
    QTimer m_typing;
    QSplitter *m_sides;
    ChipBar *m_kinds = nullptr;
    ChoiceBox *m_rooms = nullptr;
    QLineEdit *m_find = nullptr;
    CaseTable *m_table = nullptr;
    StatePane *m_state = nullptr;
    PlainTextLabel *m_foot = nullptr;
    Card *m_reader = nullptr;
    PlainTextLabel *m_about = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PlainTextLabel *m_decided = nullptr;
    Button *m_exclude = nullptr;
    Button *m_unmask = nullptr;
    QShortcut *m_unmaskKey = nullptr;
    std::optional<Breadth> m_breadth;
    DossierCounts m_counts;
    qint64 m_of = 0; ///< the case whose items are shown; 0: none
};

} // namespace diapason
