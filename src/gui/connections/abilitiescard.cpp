// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/abilitiescard.h"

#include "gui/connections/accessrow.h"
#include "words/doctor.h"

#include <QGridLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;

} // namespace

AbilitiesCard::AbilitiesCard(QWidget *parent) : Card(parent)
{
    setObjectName(u"doctor.abilities"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(4));
    for (int i = 0; i < abilities; ++i) {
        auto *row = new AccessRow(true, this);
        row->setObjectName(u"doctor."_s + abilityCode(Ability(i)));
        grid->addWidget(row, i / columns, i % columns);
        m_rows += row;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    body()->addLayout(grid);
}

void AbilitiesCard::setAbilities(const QList<AbilityFinding> &able)
{
    setHeading(tr("What this allows"));
    for (const AbilityFinding &finding : able) {
        QStringList because;
        for (const AccessNeed need : finding.because)
            because += words::accessEffect(need);
        m_rows.at(int(finding.ability))->setVerdict(markOf(finding), words::abilityName(finding.ability), because.join(u'\n'));
    }
}

} // namespace diapason
