// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/abilities.h"
#include "gui/parts/card.h"

class QGridLayout;

namespace diapason {

class AccessRow;

/// What the rights of the account allow, as places and actions of Diapason.
class AbilitiesCard final : public Card
{
    Q_OBJECT
public:
    explicit AbilitiesCard(QWidget *parent = nullptr);
    void setAbilities(const QList<AbilityFinding> &able);

private:
    QList<AccessRow *> m_rows;
};

} // namespace diapason
