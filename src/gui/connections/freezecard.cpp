// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/freezecard.h"

#include "gui/parts/button.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace diapason {

FreezeCard::FreezeCard(QWidget *parent)
    : Card(parent),
      m_meaning(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_list(new QVBoxLayout),
      m_add(new Button(Button::Kind::Secondary, {}, "calendar-plus"_L1, this))
{
    setObjectName(u"campus.freezes"_s);
    m_meaning->setWordWrap(true);
    m_list->setSpacing(px(10));
    m_add->setObjectName(u"campus.freeze.add"_s);
    m_add->setSmall(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    body()->addWidget(m_meaning);
    body()->addLayout(m_list);
    body()->addLayout(foot);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        const QDate today = QDate::currentDate();
        addRow({.from = today, .until = today.addDays(6)})->focusName();
        change();
    });
    retranslate();
}

FreezeRow *FreezeCard::addRow(const FreezeWindow &freeze)
{
    auto *row = new FreezeRow(freeze, m_categories, int(m_rows.size()), this);
    m_rows += row;
    m_list->addWidget(row);
    connect(row, &FreezeRow::edited, this, &FreezeCard::change);
    connect(row, &FreezeRow::removeWanted, this, [this, row] { removeRow(row); });
    return row;
}

void FreezeCard::removeRow(FreezeRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    change();
}

void FreezeCard::setFreezes(const QList<FreezeWindow> &freezes)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const FreezeWindow &freeze : freezes)
        addRow(freeze);
    judge();
}

QList<FreezeWindow> FreezeCard::freezes() const
{
    QList<FreezeWindow> freezes;
    for (const FreezeRow *row : m_rows)
        freezes += row->freeze();
    return freezes;
}

bool FreezeCard::isFaulty() const { return std::ranges::any_of(m_rows, &FreezeRow::isFaulty); }

void FreezeCard::setCategories(const QList<Category> &categories)
{
    m_categories = categories;
    for (FreezeRow *row : std::as_const(m_rows))
        row->setCategories(categories);
}

void FreezeCard::change()
{
    judge();
    emit edited();
}

void FreezeCard::judge()
{
    for (FreezeRow *row : std::as_const(m_rows)) {
        const FreezeWindow freeze = row->freeze();
        const auto namesake = [&](const FreezeRow *other) {
            return other != row && other->freeze().name.compare(freeze.name, Qt::CaseInsensitive) == 0;
        };
        if (freeze.name.isEmpty())
            row->setFault(tr("A freeze window needs a name: it is said when it blocks a plan."));
        else if (freeze.until < freeze.from)
            row->setFault(tr("It ends before it begins."));
        else if (std::ranges::any_of(m_rows, namesake))
            row->setFault(tr("Another freeze window is called so."));
        else
            row->setFault({});
    }
}

void FreezeCard::retranslate()
{
    setHeading(tr("Freeze windows"));
    m_meaning->setText(tr("Days on which nobody is removed or demoted, the first and the last included. Additions go on."));
    m_add->setText(tr("Add a freeze window"));
    for (FreezeRow *row : std::as_const(m_rows))
        row->retranslate();
    judge();
}

void FreezeCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_add)
        retranslate();
    Card::changeEvent(event);
}

} // namespace diapason
