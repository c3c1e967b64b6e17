// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journaldelegates.h"

#include "gui/journal/journallook.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/moments.h"

#include <QAbstractItemView>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 14;

struct Counted {
    QPoint at = {}; ///< within the flow
    Outcome outcome = Outcome::Done;
    QString words = {};
};

int lineHeight() { return px(20); }

/// Icons with their words, one after the other, in as many lines as the width asks for.
QList<Counted> flow(const JournalSummary &summary, int width)
{
    QList<Counted> placed;
    QPoint at;
    for (const Outcome outcome : JournalRunsModel::outcomes(summary)) {
        const QString words = JournalRunsModel::counted(outcome, summary.count(outcome));
        const int needed = px(14) + px(5) + textWidth(TextStyle::Chip, words);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + lineHeight()};
        placed.append({.at = at, .outcome = outcome, .words = words});
        at.rx() += needed + px(12);
    }
    return placed;
}

int flowHeight(const QList<Counted> &placed) { return placed.isEmpty() ? 0 : placed.last().at.y() + lineHeight(); }

const JournalRunItem *itemOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const JournalRunsModel *>(index.model());
    return model ? &model->item(index) : nullptr;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * px(inset);
}

} // namespace

QSize JournalRunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const JournalRunItem *item = itemOf(index);
    const int second = !item || JournalRunsModel::second(*item).isEmpty() ? 0 : px(18);
    const int counts = item ? flowHeight(flow(item->summary, widthOf(option))) : 0;
    return {px(120), px(9) + px(20) + second + counts + px(9)};
}

void JournalRunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const JournalRunItem *item = itemOf(index);
    if (!item)
        return;
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const bool unsettled = !item->all() && item->summary.unsettled() > 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? t.selection : unsettled ? t.add.cell : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected || unsettled)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), selected ? t.accent : t.add.text);
    QRect line = option.rect.adjusted(px(inset), px(9), -px(inset), 0);
    line.setHeight(px(20));
    if (!item->all()) {
        const QString when = words::dayAndTime(item->summary.run.started, item->now);
        paintText(*painter, line, TextStyle::Small, t.second, when, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    paintText(*painter, line, TextStyle::ClassWord, t.text, index.data().toString());
    line.translate(0, line.height());
    if (const QString second = JournalRunsModel::second(*item); !second.isEmpty()) {
        line.setHeight(px(18));
        paintText(*painter, line, TextStyle::Second, t.second, second);
        line.translate(0, line.height());
    }
    const double ratio = painter->device()->devicePixelRatioF();
    for (const Counted &count : flow(item->summary, line.width())) {
        const QRect cell(line.topLeft() + count.at, QSize(line.width(), lineHeight()));
        paintPixmap(*painter, QPointF(cell.left(), cell.center().y() + 1),
            iconPixmap(iconOf(count.outcome), px(14), inkOf(count.outcome), ratio));
        paintText(*painter, cell.adjusted(px(19), 0, 0, 0), TextStyle::Chip, inkOf(count.outcome), count.words);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 0);
    painter->restore();
}

} // namespace diapason
