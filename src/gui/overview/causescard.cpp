// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/causescard.h"

#include "gui/parts/tone.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class CauseDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &model = *static_cast<const CausesModel *>(index.model());
        const CauseItem &item = model.item(index);
        painter->save();
        if (model.isChosen(index) || option.state & QStyle::State_MouseOver)
            paintPlate(*painter, option.rect, model.isChosen(index) ? t.selection : t.hover, {}, px(6));
        const QRectF inside = QRectF(option.rect).adjusted(px(6), 0, -px(6), 0);
        const QString text = index.data().toString();
        if (item.offer) {
            paintText(*painter, inside, TextStyle::Chip, t.accent, text + u" →"_s);
        } else {
            const QString counts = words::number(item.cause->drifts) + u" · "_s + words::number(item.cause->rooms);
            const int wide = textWidth(TextStyle::Count, counts);
            const QRectF line(inside.left(), inside.top() + px(4), inside.width(), px(18));
            paintText(*painter, line.adjusted(0, 0, -wide - px(8), 0), TextStyle::Name, t.text, text);
            paintText(*painter, line, TextStyle::Count, t.second, counts, Qt::AlignTrailing | Qt::AlignVCenter);
            const double bar = std::max<double>(px(3), std::round(inside.width() * item.cause->drifts / std::max(1, item.most)));
            fillFamily(*painter, QRectF(inside.left(), line.bottom() + px(3), bar, px(6)), family(item.cause->driftClass));
        }
        const auto *view = static_cast<const QListView *>(option.widget);
        if (view->hasFocus() && view->currentIndex() == index)
            paintFocus(*painter, option.rect, px(6));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const override
    {
        const bool offer = static_cast<const CausesModel *>(index.model())->item(index).offer.has_value();
        return {px(120), px(offer ? 22 : 36)};
    }
};

} // namespace

CausesCard::CausesCard(QWidget *parent)
    : Card(parent),
      m_list(new QListView(this)),
      m_none(new PlainTextLabel(TextStyle::Second, &Tokens::second, this))
{
    setObjectName(u"overview.causesCard"_s);
    m_list->setObjectName(u"overview.causes"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CauseDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(px(110));
    m_list->installEventFilter(this);
    m_none->setObjectName(u"overview.noCause"_s);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(px(6), 0, px(6), 0);
    body()->addWidget(m_none);
    body()->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &CausesCard::activate);
    connect(&Theme::instance(), &Theme::changed, m_list, &QListView::doItemsLayout);
    retranslate();
    standOut(px(6));
}

/// The plate under the pointer stands out on both sides, words do not: they begin where the heading does. (A layout takes
/// negative margins for none.)
void CausesCard::standOut(int by)
{
    const QMargins wide(by, 0, by, 0);
    layout()->setContentsMargins(layout()->contentsMargins() - wide);
    layout()->itemAt(0)->widget()->layout()->setContentsMargins(wide); // the heading
}

void CausesCard::setOverview(const Overview &overview)
{
    m_model.assign(overview);
    m_none->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
}

void CausesCard::setChosen(const CausesModel::Chosen &chosen) { m_model.setChosen(chosen); }

void CausesCard::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const CauseItem &item = m_model.item(index);
    if (item.offer)
        emit mappingWanted(item.offer->role);
    else
        emit causeChosen(item.cause->driftClass, item.cause->cause);
}

bool CausesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            activate(m_list->currentIndex());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void CausesCard::retranslate()
{
    //: Heading of a card; the second text heads its two columns of numbers
    setHeading(tr("Top causes"), {}, tr("drifts · rooms"));
    m_none->setText(tr("Nothing drifts, as far as the campus was read."));
    m_list->setAccessibleName(tr("Top causes"));
    m_model.retranslate();
}

void CausesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace diapason
