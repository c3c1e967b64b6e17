// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/casestep.h"

#include "app/session.h"
#include "gui/theme/fonts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

CaseStep::CaseStep(CaseKeeper &keeper, QWidget *parent) : QWidget(parent), m_keeper(keeper) { }

bool CaseStep::chosen() const
{
    const std::optional<PrivacyCase> shown = desk().chosen();
    return shown && m_keeper.any() && shown->id == request().id;
}

bool CaseStep::connected() const { return desk().session().online(); }

QVBoxLayout *CaseStep::scrolled()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    page->setMaximumWidth(px(1100));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, px(4)); // as wide as what stands above
    column->setSpacing(px(12));
    scroll->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    return column;
}

} // namespace diapason
