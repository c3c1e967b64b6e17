// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/linkdelegate.h"

#include "gui/parts/tone.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/translate.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Link::Confidence confidence)
{
    switch (confidence) {
    case Link::Confidence::Certain: return Tone::InStep;
    case Link::Confidence::Likely: return Tone::Add;
    case Link::Confidence::Guess:
    case Link::Confidence::Conflicting:
    case Link::Confidence::None: break;
    }
    return Tone::Plain;
}

} // namespace

QString LinkDelegate::facts(const LinkChoice &choice)
{
    QStringList facts;
    if (choice.evidence.score > 0) {
        const int clues = int(std::ranges::count_if(choice.evidence.clues, &LinkClue::speaksFor));
        facts << words::confidenceWord(choice.evidence.confidence) << words::display(tr("%Ln clue(s)", nullptr, clues));
    }
    facts << words::display(tr("%Ln member(s)", nullptr, choice.room.usersCount));
    if (choice.room.archived)
        facts << tr("archived");
    //: %1 is the number of an activity
    if (choice.confirmed.isValid())
        facts << tr("confirmed for activity %1").arg(choice.confirmed.value);
    //: %1 is the number of an activity
    else if (choice.linked.isValid())
        facts << tr("linked to activity %1").arg(choice.linked.value);
    return facts.join(u" · "_s);
}

QSize LinkDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {px(240), rowHeight()};
}

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto *proxy = static_cast<const QAbstractProxyModel *>(index.model());
    const LinkChoice &choice = m_rooms.choice(proxy->mapToSource(index).row());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(option.rect, selected ? t.selection : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    const QRect text = option.rect.adjusted(px(12), px(4), -px(12), -px(4));
    const int half = text.height() / 2;
    paintText(*painter, QRect(text.left(), text.top(), text.width(), half), TextStyle::Name, t.text, choice.room.name);
    const Tone tone = toneOf(choice.evidence.confidence);
    paintText(*painter, QRect(text.left(), text.top() + half, text.width(), half), TextStyle::Second,
        tone == Tone::Plain ? t.second : toneColours(tone, t).text, facts(choice));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace diapason
