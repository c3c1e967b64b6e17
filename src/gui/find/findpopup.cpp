// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/findpopup.h"

#include "gui/find/findcard.h"
#include "gui/find/finddelegate.h"
#include "gui/parts/fact.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

int shadow() { return px(12); }
int designWidth() { return px(640); }

} // namespace

FindPopup::FindPopup(QWidget *window)
    : QWidget(window),
      m_list(new QListView(this)),
      m_state(new StatePane(this)),
      m_card(new FindCard(this)),
      m_trouble(new FactLabel(this))
{
    setObjectName(u"find"_s);
    m_heading = makeHeading();
    m_list->setObjectName(u"find.list"_s);
    m_state->setObjectName(u"find.state"_s);
    m_trouble->setObjectName(u"find.trouble"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(px(60));
    m_state->setFixedHeight(px(236));
    m_trouble->setContentsMargins(px(14), 0, px(14), 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow() + 2, 3, shadow() + 2, shadow() + 2);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addWidget(m_state);
    column->addWidget(m_card);
    auto *trouble = new QHBoxLayout;
    trouble->setContentsMargins(px(14), 0, px(14), 0);
    trouble->addWidget(m_trouble);
    column->addLayout(trouble);
    column->addWidget(new Rule(this));
    column->addWidget(makeFooter());
    for (QWidget *content :
        {m_heading, static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_trouble)})
        content->hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            emit activated(m_model.row(index.row()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindPopup::choiceChanged);
    connect(&Theme::instance(), &Theme::changed, this, &FindPopup::fit);
    setNames();
    hide();
}

QWidget *FindPopup::makeHeading()
{
    auto *heading = new QWidget(this);
    m_back = new Button(Button::Kind::Quiet, {}, "arrow-left"_L1, heading);
    m_back->setObjectName(u"find.back"_s);
    m_title = new ElidedLabel(TextStyle::CardTitle, &Tokens::text, heading);
    m_second = new ElidedLabel(TextStyle::Second, &Tokens::second, heading);
    m_title->setObjectName(u"find.whose"_s);
    m_person = new Button(Button::Kind::Quiet, {}, "person"_L1, heading);
    m_person->setObjectName(u"find.person"_s);
    m_person->setSmall(true);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(px(6), px(4), px(14), px(2));
    row->setSpacing(px(8));
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_second, 1);
    row->addWidget(m_person);
    connect(m_person, &QPushButton::clicked, this, &FindPopup::personRequested);
    connect(m_back, &QPushButton::clicked, this, &FindPopup::backRequested);
    return heading;
}

QWidget *FindPopup::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setFixedHeight(px(32));
    m_keys = new ElidedLabel(TextStyle::Second, &Tokens::second, footer);
    m_keys->setObjectName(u"find.keys"_s);
    m_took = new PlainTextLabel(TextStyle::Second, &Tokens::second, footer);
    m_took->setObjectName(u"find.took"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(px(14), 0, px(14), 0);
    row->setSpacing(px(12));
    row->addWidget(m_keys, 1);
    row->addWidget(m_took);
    return footer;
}

void FindPopup::show(QWidget *content)
{
    for (QWidget *one : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_card)})
        one->setVisible(one == content);
    fit();
}

void FindPopup::showRows(QList<FindRow> rows, bool keepChoice)
{
    const QModelIndex before = m_list->currentIndex();
    m_model.assign(std::move(rows));
    const QModelIndex kept = m_list->currentIndex();
    if (!keepChoice || !before.isValid() || !kept.isValid() || !(kept.flags() & Qt::ItemIsSelectable)) {
        m_list->setCurrentIndex(m_model.index(m_model.firstHit()));
        m_list->verticalScrollBar()->setValue(0);
    }
    show(m_list);
    emit choiceChanged();
}

void FindPopup::showState(const StateWords &words)
{
    m_model.assign({});
    m_state->showState(words);
    show(m_state);
}

void FindPopup::showCard(const RoomCard &card)
{
    m_card->setCard(card);
    show(m_card);
}

bool FindPopup::showsRows() const { return !m_list->isHidden() && m_model.rowCount() > 0; }

const FindRow *FindPopup::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return showsRows() && index.isValid() && (index.flags() & Qt::ItemIsSelectable) ? &m_model.row(index.row()) : nullptr;
}

void FindPopup::choose(const QString &key)
{
    if (const int row = m_model.find(key); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void FindPopup::step(int hits)
{
    const int row = m_model.hit(m_list->currentIndex().row(), hits);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row));
    if (row == m_model.firstHit())
        m_list->verticalScrollBar()->setValue(0); // with the head of its section
}

void FindPopup::page(int direction)
{
    const QModelIndex current = m_list->currentIndex();
    const int height = std::max(1, m_list->sizeHintForIndex(current).height());
    step(direction * std::max(1, m_list->viewport()->height() / height - 1));
}

void FindPopup::setHeading(const QString &title, const QString &second, bool ofPerson)
{
    m_person->setVisible(ofPerson);
    m_second->setText(second);
    m_title->setText(title);
    m_heading->setVisible(!title.isEmpty());
    fit();
}

void FindPopup::setNames()
{
    m_list->setAccessibleName(tr("Search results"));
    setAccessibleName(m_list->accessibleName());
    //: Icon button in the search: from one person's activities to what was found
    m_back->setIconOnly(tr("Back to what was found (←)"));
    m_person->setText(tr("Show this person"));
    m_person->setToolTip(tr("Both accounts and every activity of theirs, in People (Ctrl+Enter)"));
}

void FindPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setNames();
    QWidget::changeEvent(event);
}

void FindPopup::setFooter(const QString &keys, const QString &took)
{
    m_keys->setText(keys);
    m_took->setText(took);
}

void FindPopup::setTrouble(const QString &sentence)
{
    m_trouble->setFact("exclamation-triangle"_L1, sentence, Tone::Add);
    m_trouble->setVisible(!sentence.isEmpty());
    fit();
}

void FindPopup::placeUnder(const QWidget *field)
{
    const QWidget *host = parentWidget();
    if (!host->isAncestorOf(field)) // the window is closing
        return;
    const int margin = px(8);
    const int width = std::min(designWidth() + 2 * shadow(), host->width() - 2 * margin);
    const QPoint under = field->mapTo(host, QPoint(field->width(), field->height()));
    const int right = std::min(under.x() + px(6) + shadow(), host->width() - margin + shadow());
    m_most = host->height() - under.y() - px(4) - margin;
    setFixedWidth(width);
    move(std::max(margin, right - width), under.y() + px(4));
    fit();
}

void FindPopup::fit()
{
    layout()->invalidate();
    const int whole = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (m_list->isHidden()) {
        resize(width(), whole);
        return;
    }
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_list->sizeHintForIndex(m_model.index(row)).height();
    const int around = whole - m_list->minimumHeight();
    m_list->setFixedHeight(std::clamp(rows, px(60), std::max(px(60), m_most - around)));
    resize(width(), around + m_list->height());
}

void FindPopup::paintEvent(QPaintEvent * /*event*/)
{
    Canvas painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(shadow(), 1, -shadow(), -shadow());
    painter.setPen(Qt::NoPen);
    for (int step = shadow(); step > 0; step -= 2) { // a soft edge: nothing but the plate catches the eye
        painter.setBrush(QColor(0, 0, 0, tokens().dark ? 18 : 7));
        painter.drawRoundedRect(plate.adjusted(-step, step / 2.0, step, step), px(8) + step, px(8) + step);
    }
    paintPlate(painter, plate, tokens().surface, tokens().outline, px(8));
}

} // namespace diapason
