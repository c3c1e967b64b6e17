// SPDX-License-Identifier: GPL-3.0-or-later
// Leads from a case to the rehearsal of an erasure. Nothing is erased here.
#pragma once

#include "gui/privacy/casestep.h"

namespace diapason {

class Button;
class Card;
class PlainTextLabel;

class ErasureStep final : public CaseStep
{
    Q_OBJECT
public:
    explicit ErasureStep(CaseKeeper &keeper, QWidget *parent = nullptr);
    void display() override;
    void retranslate() override;
    [[nodiscard]] StepState stepState() const override;
    /// What stands under the card: how the last erasure went. The step owns it.
    void addPart(QWidget *part);

signals:
    void rehearsalWanted();

private:
    Card *m_card;
    PlainTextLabel *m_text;
    Button *m_rehearse;
    QVBoxLayout *m_column;
};

} // namespace diapason
