// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks, when the request came, how the office made sure of them, and by when it is answered.
#pragma once

#include "gui/privacy/casestep.h"

class QDateEdit;

namespace diapason {

class Button;
class Card;
class ChoiceBox;
class FormField;
class PlainTextLabel;

class RequestStep final : public CaseStep
{
    Q_OBJECT
public:
    explicit RequestStep(CaseKeeper &keeper, QWidget *parent = nullptr);
    void display() override;
    void retranslate() override;
    [[nodiscard]] StepState stepState() const override;
    void begin(); ///< typing starts with who asks

private:
    [[nodiscard]] QWidget *labelled(PlainTextLabel *word, QWidget *field);
    void makeRequest(QWidget *parent);
    void makeDeadline(QWidget *parent);
    void wire();
    void showDeadline();
    void showFaults();
    void extend();

    Card *m_card;
    Card *m_deadline;
    PlainTextLabel *m_kindWord = nullptr;
    ChoiceBox *m_kind = nullptr;
    FormField *m_requester = nullptr;
    PlainTextLabel *m_receivedWord = nullptr;
    QDateEdit *m_received = nullptr;
    PlainTextLabel *m_receivedSaid = nullptr;
    FormField *m_identity = nullptr;
    PlainTextLabel *m_languageWord = nullptr;
    ChoiceBox *m_language = nullptr;
    PlainTextLabel *m_kept = nullptr;
    Button *m_open = nullptr;
    Button *m_discard = nullptr;
    PlainTextLabel *m_due = nullptr;
    PlainTextLabel *m_dueSaid = nullptr;
    PlainTextLabel *m_extension = nullptr;
    Button *m_extend = nullptr;

signals:
    void discarded(); ///< a case that was begun and not kept
};

} // namespace diapason
