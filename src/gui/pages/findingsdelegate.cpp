// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/findingsdelegate.h"

#include "gui/parts/fact.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/findingsmodel.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QStyle>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// Where the parts of a row are; painted by these, measured by these.
struct Layout {
    QRect sentence = {};
    QRect remedy = {};
    int height = 0;
};

QString pill()
{
    //: Mark of a problem that comes from the Moodle plugin
    return FindingsDelegate::tr("Plugin");
}

int wrapped(TextStyle style, int width, const QString &text)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(textFont(style)).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

Layout layOut(const QRect &row, const QModelIndex &index)
{
    const int left = px(10) + px(16) + px(8);
    const int mark = index.data(FindingsModel::PluginRole).toBool() ? textWidth(TextStyle::Count, pill()) + px(24) : 0;
    const int width = std::max(px(120), row.width() - left - px(10) - mark);
    Layout layout;
    layout.sentence
        = QRect(row.left() + left, row.top() + px(5), width, wrapped(TextStyle::Name, width, index.data().toString()));
    layout.remedy = QRect(row.left() + left, layout.sentence.bottom() + 1, width,
        wrapped(TextStyle::Second, width, index.data(FindingsModel::RemedyRole).toString()));
    layout.height = layout.remedy.bottom() + 1 + px(5) - row.top();
    return layout;
}

void paintWrapped(QPainter &painter, const QRect &where, TextStyle style, const QColor &colour, const QString &text)
{
    painter.setFont(textFont(style));
    painter.setPen(colour);
    painter.drawText(where, int(Qt::AlignLeading) | int(Qt::AlignTop) | int(Qt::TextWordWrap), text);
}

} // namespace

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : px(560);
    return {px(120), layOut(QRect(0, 0, width, 0), index).height};
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &where) { return QStyle::visualRect(option.direction, row, where); };
    painter->save();
    painter->setClipRect(row);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(row, selected ? t.selection : t.surface);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.separator);
    if (selected)
        painter->fillRect(mirrored(QRect(row.left(), row.top(), 3, row.height())), t.accent);
    const Layout layout = layOut(row, index);
    const bool plugin = index.data(FindingsModel::PluginRole).toBool();
    const QColor tint = plugin ? t.second : t.add.text;
    const auto icon = plugin ? "info-circle"_L1 : "exclamation-triangle"_L1;
    const QRect iconPlace = mirrored(QRect(row.left() + px(10), row.top() + px(6), px(16), px(16)));
    paintPixmap(*painter, {double(iconPlace.left()), iconPlace.center().y() + 1.0},
        iconPixmap(icon, px(16), tint, painter->device()->devicePixelRatioF()));
    paintWrapped(*painter, mirrored(layout.sentence), TextStyle::Name, t.text, index.data().toString());
    paintWrapped(
        *painter, mirrored(layout.remedy), TextStyle::Second, t.second, index.data(FindingsModel::RemedyRole).toString());
    if (plugin)
        CountPill::paintAtRight(
            *painter, QRect(row.left(), row.top() + px(5), row.width() - px(10), px(18)), pill(), Tone::Information);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace diapason
