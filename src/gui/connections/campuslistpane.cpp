// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/campuslistpane.h"

#include "gui/connections/campusdelegate.h"
#include "gui/frame/mainwindow.h"
#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"
#include "gui/parts/statepane.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>

namespace diapason {

using namespace Qt::StringLiterals;

CampusListPane::CampusListPane(QWidget *parent)
    : QWidget(parent),
      m_list(new QListView(this)),
      m_title(new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this)),
      m_add(new Button(Button::Kind::Quiet, {}, "plus-lg"_L1, this)),
      m_import(new Button(Button::Kind::Quiet, {}, "folder2-open"_L1, this)),
      m_state(new StatePane(this))
{
    setObjectName(u"campuses"_s);
    setProperty(MainWindow::paneProperty, true);
    setMinimumWidth(px(220));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_add->setObjectName(u"campuses.add"_s);
    m_import->setObjectName(u"campuses.import"_s);
    m_list->setObjectName(u"campuses.list"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CampusDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(u"campuses.state"_s);
    m_state->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Rule(this));
    column->addWidget(m_list, 1);
    column->addWidget(m_state, 1);
    column->addWidget(new Rule(this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(6), px(4), px(6), px(4));
    foot->addWidget(m_import);
    foot->addStretch();
    column->addLayout(foot);
    connect(m_add, &QAbstractButton::clicked, this, &CampusListPane::addWanted);
    connect(m_import, &QAbstractButton::clicked, this, &CampusListPane::importWanted);
    connect(m_state, &StatePane::triggered, this, &CampusListPane::retryWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_assigning || !current.isValid() || m_model.line(current).id == m_chosen)
            return;
        m_chosen = m_model.line(current).id;
        emit chosenChanged(m_chosen);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { emit opened(m_model.line(index).id); });
    m_list->setProperty(MainWindow::startProperty, true);
    setTabOrder(m_add, m_list);
    setTabOrder(m_list, m_import);
    retranslate();
}

QWidget *CampusListPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(px(14), px(6), px(6), px(6));
    row->addWidget(m_title, 1);
    row->addWidget(m_add);
    return head;
}

void CampusListPane::setLines(const QList<CampusLine> &lines)
{
    m_assigning = true; // a renamed campus leaves its row: what is chosen does not change for that
    m_model.assign(lines);
    m_assigning = false;
    if (!m_model.find(m_chosen).isValid()) {
        const auto open = std::ranges::find(lines, true, &CampusLine::open);
        m_chosen = open == lines.cend() ? lines.value(0).id : open->id;
        showCurrent();
        emit chosenChanged(m_chosen);
    }
    showCurrent();
}

void CampusListPane::setError(const std::optional<Error> &error)
{
    m_error = error;
    m_list->setVisible(!error);
    m_state->setVisible(error.has_value());
    if (!error)
        return;
    const words::ErrorWords said = words::error(*error);
    m_state->showState({.symbol = "exclamation-triangle"_L1,
        .tone = Tone::Add,
        .sentence = said.what,
        .meaning = said.meaning + u' ' + said.todo,
        .actions = {{.id = u"again"_s, .text = tr("Try again")}},
        .details = said.details});
}

void CampusListPane::choose(const CampusId &campus)
{
    if (const QModelIndex at = m_model.find(campus); at.isValid())
        m_list->setCurrentIndex(at);
}

void CampusListPane::showCurrent()
{
    if (const QModelIndex at = m_model.find(m_chosen); at.isValid() && m_list->currentIndex() != at)
        m_list->setCurrentIndex(at);
}

void CampusListPane::retranslate()
{
    m_title->setText(tr("Campuses"));
    //: Button over the list of campuses
    m_add->setText(tr("Add…"));
    m_add->setToolTip(tr("Sign in to another Moodle and its Rocket.Chat"));
    //: Button under the list of campuses
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Store the campus of a campus file; its secrets are never in it"));
    m_list->setAccessibleName(tr("Campuses"));
    m_model.retranslate();
    if (m_error)
        setError(std::optional(m_error));
}

void CampusListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
