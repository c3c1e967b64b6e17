// SPDX-License-Identifier: GPL-3.0-or-later
// The collection: how far it is, part by part; what failed stays in the list with its reason.
#pragma once

#include "gui/privacy/casestep.h"
#include "models/casepartsmodel.h"

class QProgressBar;

namespace diapason {

class Banner;
class Button;
class Card;
class CaseTable;
class CountdownRing;
class Dialogs;
class PlainTextLabel;
class StatePane;

class CollectStep final : public CaseStep
{
    Q_OBJECT
public:
    CollectStep(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent = nullptr);
    void display() override;
    void retranslate() override;
    [[nodiscard]] StepState stepState() const override;

private:
    void makeHead(QWidget *parent);
    void makeFoot(QWidget *parent);
    void showWork();
    void showWaiting();
    void showParts();
    void deleteAll();
    [[nodiscard]] QString whyNot() const; ///< empty: it can be collected

    Dialogs &m_dialogs;
    CasePartsModel m_model;
    Card *m_card;
    PlainTextLabel *m_said = nullptr;
    PlainTextLabel *m_where = nullptr;
    QProgressBar *m_bar = nullptr;
    Button *m_collect = nullptr;
    Button *m_pause = nullptr;
    Button *m_stop = nullptr;
    Banner *m_waiting = nullptr;
    CountdownRing *m_ring = nullptr;
    CaseTable *m_table = nullptr;
    StatePane *m_state = nullptr;
    PlainTextLabel *m_counts = nullptr;
    Button *m_delete = nullptr;
    QDateTime m_waitsUntil;
};

} // namespace diapason
