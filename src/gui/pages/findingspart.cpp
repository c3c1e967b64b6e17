// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/findingspart.h"

#include "gui/pages/findingsdelegate.h"
#include "gui/parts/fold.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QListView>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// The table keeps its place: more findings than fit here are scrolled.
constexpr int highest = 190;

} // namespace

FindingsPart::FindingsPart(QWidget *parent)
    : QWidget(parent),
      m_toggle(new FoldButton(this)),
      m_list(new QListView(this)),
      m_copy(new QAction(this))
{
    setObjectName(u"activity.findings"_s);
    m_toggle->setObjectName(u"activity.findings.toggle"_s);
    m_list->setObjectName(u"activity.findings.list"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTabKeyNavigation(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_copy);
    m_list->hide();
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_toggle, 0, Qt::AlignLeading);
    column->addWidget(m_list);
    connect(m_toggle, &QAbstractButton::toggled, this, &FindingsPart::unfold);
    connect(m_list, &QAbstractItemView::activated, this, &FindingsPart::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &FindingsPart::choose);
    connect(m_copy, &QAction::triggered, this, &FindingsPart::copy);
    connect(&Theme::instance(), &Theme::changed, this, &FindingsPart::fit);
    retranslate();
    hide();
}

void FindingsPart::setFindings(const QList<Finding> &findings)
{
    m_model.assign(findings);
    retranslate();
    setVisible(!findings.isEmpty());
    fit();
}

void FindingsPart::unfold(bool open)
{
    m_list->setVisible(open);
    fit();
}

/// As high as its rows, up to the limit.
void FindingsPart::fit()
{
    if (m_list->isHidden())
        return;
    m_list->resize(width(), m_list->height()); // rows wrap by it, and the layout comes later
    m_list->doItemsLayout();
    int rows = 0;
    for (int row = 0; row < m_model.rowCount() && rows < px(highest); ++row)
        rows += m_list->sizeHintForIndex(m_model.index(row)).height();
    m_list->setFixedHeight(std::min(rows + 2 * m_list->frameWidth(), px(highest)));
}

void FindingsPart::choose(const QModelIndex &index)
{
    const Finding &finding = m_model.finding(index.row());
    if (finding.person.isValid() || finding.account.isValid())
        emit chosen(finding);
}

void FindingsPart::copy() const { QGuiApplication::clipboard()->setText(m_model.text(m_list->selectionModel()->selectedRows())); }

void FindingsPart::retranslate()
{
    //: Opens the list of what is found wrong with an activity, its room and its people; %1 is how many
    m_toggle->setText(tr("Findings (%1)").arg(words::number(m_model.rowCount())));
    m_toggle->setToolTip(tr("What is wrong beyond single lines, and what to do about it."));
    m_toggle->updateGeometry();
    m_list->setAccessibleName(tr("Findings of this activity"));
    m_copy->setText(tr("Copy"));
}

void FindingsPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model.retranslate();
    retranslate();
    fit();
}

void FindingsPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace diapason
