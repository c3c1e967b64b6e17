// SPDX-License-Identifier: GPL-3.0-or-later
// What is collected: which parts, which rooms, and Moodle's own request; how much it would be, before anything is read.
#pragma once

#include "gui/privacy/casestep.h"
#include "models/caseroomsmodel.h"

class QCheckBox;
class QScrollArea;

namespace diapason {

class Button;
class Card;
class CaseTable;
class Dialogs;
class PlainTextLabel;
class StatePane;

class ScopeStep final : public CaseStep
{
    Q_OBJECT
public:
    ScopeStep(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent = nullptr);
    void display() override;
    void retranslate() override;
    void enter() override;
    [[nodiscard]] StepState stepState() const override;

private:
    [[nodiscard]] QWidget *makeParts();
    [[nodiscard]] QWidget *makeRequest();
    [[nodiscard]] QWidget *makeRooms();
    void tick(CasePart part, bool wanted);
    void tickRoom(const RoomId &room, bool wanted);
    void tickAll(bool wanted);
    void showParts();
    void showRooms();
    void showEstimate();
    void showRequest();
    void makeMoodleRequest();
    [[nodiscard]] QString whyNoEstimate() const; ///< empty: it can be asked for

    Dialogs &m_dialogs;
    CaseRoomsModel m_model;
    QScrollArea *m_scroll = nullptr;
    Card *m_parts = nullptr;
    QList<QCheckBox *> m_ticks;          ///< by CasePart
    QList<PlainTextLabel *> m_meanings;  ///< under them
    Card *m_request = nullptr;
    QCheckBox *m_wantsRequest = nullptr;
    PlainTextLabel *m_requestSaid = nullptr;
    Button *m_make = nullptr;
    Button *m_follow = nullptr;
    Card *m_rooms = nullptr;
    CaseTable *m_table = nullptr;
    StatePane *m_state = nullptr;
    Button *m_all = nullptr;
    Button *m_none = nullptr;
    PlainTextLabel *m_estimated = nullptr;
    Button *m_estimate = nullptr;
    qint64 m_followed = 0; ///< the case whose request was looked up on entering
};

} // namespace diapason
