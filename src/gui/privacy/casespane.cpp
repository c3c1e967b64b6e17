// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/casespane.h"

#include "app/session.h"
#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"
#include "gui/parts/statepane.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct DueLook {
    QLatin1StringView icon = {};
    Tint tint = &Tokens::second;
};

DueLook lookOf(CasesModel::Urgency urgency)
{
    switch (urgency) {
    case CasesModel::Urgency::Calm: return {"clock-history"_L1, &Tokens::second};
    case CasesModel::Urgency::Soon: return {"hourglass-split"_L1, toneTint(Tone::Add)};
    case CasesModel::Urgency::Late: return {"exclamation-octagon"_L1, toneTint(Tone::Blocked)};
    case CasesModel::Urgency::Closed: return {"check2"_L1, &Tokens::second};
    }
    return {};
}

/// By when something is to be done: icon and words.
void paintDue(QPainter &painter, const QRect &line, CasesModel::Urgency urgency, const QString &words)
{
    const DueLook look = lookOf(urgency);
    const QColor ink = look.tint(tokens());
    paintPixmap(painter, QPointF(line.left(), line.center().y() + 1),
        iconPixmap(look.icon, px(14), ink, painter.device()->devicePixelRatioF()));
    paintText(painter, line.adjusted(px(20), 0, 0, 0), TextStyle::Chip, ink, words);
}

} // namespace

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CasesModel *>(index.model());
    const bool archive = model && !CasesModel::archiveDue(model->item(index).request, model->item(index).today).isEmpty();
    return {px(120), px(8) + (archive ? 4 : 3) * px(20) + px(8)};
}

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CasesModel *>(index.model());
    if (!model)
        return;
    const CaseItem &item = model->item(index);
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? t.selection : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    QRect line = option.rect.adjusted(px(14), px(8), -px(12), 0);
    line.setHeight(px(20));
    const CasesModel::Urgency urgency = CasesModel::urgency(item.request, item.today);
    const bool closed = urgency == CasesModel::Urgency::Closed;
    paintText(*painter, line, TextStyle::ClassWord, closed ? t.second : t.text, CasesModel::title(item.request));
    line.translate(0, px(20));
    paintText(*painter, line, TextStyle::Second, t.second, CasesModel::second(item.request));
    line.translate(0, px(20));
    paintDue(*painter, line, urgency, CasesModel::due(item.request, item.today));
    if (const QString archive = CasesModel::archiveDue(item.request, item.today); !archive.isEmpty())
        paintDue(*painter, line.translated(0, px(20)), CasesModel::archiveUrgency(item.request, item.today), archive);
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 0);
    painter->restore();
}

CasesPane::CasesPane(PrivacyDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this)),
      m_new(new Button(Button::Kind::Secondary, {}, "plus-lg"_L1, this)),
      m_filter(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_state(new StatePane(this)),
      m_declaration(new Button(Button::Kind::Quiet, {}, "info-circle"_L1, this))
{
    setObjectName(u"privacy.casesPane"_s);
    setMinimumWidth(px(230));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_new->setObjectName(u"privacy.new"_s);
    m_new->setSmall(true);
    m_filter->setObjectName(u"privacy.filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon("search"_L1, &Tokens::second), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"privacy.cases"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(u"privacy.none"_s);
    m_declaration->setObjectName(u"privacy.declaration"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(14), px(10), px(10), px(6));
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(px(12), 0, px(12), px(8));
    search->addWidget(m_filter);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(6), px(4), px(6), px(4));
    foot->addWidget(m_declaration);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(search);
    column->addWidget(new Rule(this));
    column->addWidget(m_list, 1);
    column->addWidget(m_state, 1);
    column->addWidget(new Rule(this));
    column->addLayout(foot);
    wire();
    retranslate();
}

void CasesPane::wire()
{
    connect(m_new, &QAbstractButton::clicked, this, &CasesPane::newWanted);
    connect(m_declaration, &QAbstractButton::clicked, this, &CasesPane::declarationWanted);
    connect(m_filter, &QLineEdit::textChanged, this, &CasesPane::take);
    connect(m_state, &StatePane::triggered, this, [this](const QString &id) {
        if (id == "new"_L1)
            emit newWanted();
        else
            m_filter->clear();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_quiet || !now.isValid())
            return;
        m_chosen = now.data(CasesModel::CaseRole).toLongLong();
        emit chosen(m_chosen);
    });
    connect(&m_desk, &PrivacyDesk::casesChanged, this, &CasesPane::take);
}

qint64 CasesPane::first() const
{
    return m_model.rowCount() > 0 ? m_model.index(0, 0).data(CasesModel::CaseRole).toLongLong() : 0;
}

void CasesPane::setChosen(qint64 request)
{
    m_chosen = request;
    m_quiet = true;
    const QModelIndex found = m_model.find(request);
    if (found.isValid())
        m_list->setCurrentIndex(found);
    else
        m_list->selectionModel()->clear();
    m_quiet = false;
}

void CasesPane::setDeclarationShown(bool shown) { m_declaration->setVisible(shown); }

void CasesPane::take()
{
    m_quiet = true;
    m_model.assign(m_desk.cases(), m_desk.session().clock().now().toLocalTime().date(), m_filter->text());
    m_quiet = false;
    setChosen(m_chosen);
    const bool rows = m_model.rowCount() > 0;
    m_list->setVisible(rows);
    m_state->setVisible(!rows);
    const int open = int(std::ranges::count_if(m_desk.cases(), [](const PrivacyCase &request) { return request.state != PrivacyCase::State::Closed; }));
    m_title->setText(open > 0 ? tr("%Ln open case(s)", nullptr, open) : tr("Cases"));
    if (rows)
        return;
    if (!m_desk.loaded())
        return m_state->showLoading(tr("Reading the cases"), 0, -1);
    if (!m_desk.cases().isEmpty())
        return m_state->showState({.symbol = "funnel"_L1,
            .tone = Tone::Plain,
            .sentence = tr("No case fits"),
            .meaning = {},
            .actions = {{.id = u"clear"_s, .text = tr("Show all cases")}}});
    m_state->showState({.symbol = "shield-lock"_L1,
        .sentence = tr("No case yet"),
        .meaning = tr("A case is one person’s request about their data: to see what is kept about them, or to have it erased.")});
}

bool CasesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_model.rowCount() > 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model.index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CasesPane::retranslate()
{
    m_new->setText(tr("New case"));
    m_new->setToolTip(tr("Ctrl+N"));
    m_filter->setPlaceholderText(tr("Person or requester"));
    m_filter->setAccessibleName(tr("Filter the cases"));
    m_filter->setToolTip(tr("Ctrl+F; ↓ goes to the list"));
    m_list->setAccessibleName(tr("Privacy cases, open ones by the day they are due"));
    m_declaration->setText(tr("What Diapason keeps"));
    m_declaration->setToolTip(tr("What this program itself keeps about people on this machine, and how it is erased"));
    m_model.retranslate();
    take();
}

void CasesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
