// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journaldelegates.h"

#include "gui/journal/journallook.h"
#include "gui/parts/rowtable.h"
#include "gui/theme/glyphs.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QPainter>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

TextStyle styleOf(int column)
{
    switch (column) {
    case JournalModel::Who: return TextStyle::Name;
    case JournalModel::OutcomeColumn: return TextStyle::ClassWord;
    case JournalModel::Opened: return TextStyle::Second;
    default: return TextStyle::Body;
    }
}

int widest(TextStyle style, const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, textWidth(style, text));
    return width;
}

QPixmap pictureOf(const QModelIndex &index, double ratio)
{
    if (index.column() == JournalModel::OutcomeColumn) {
        const auto outcome = Outcome(index.data(JournalModel::OutcomeRole).toInt());
        return iconPixmap(iconOf(outcome), px(15), inkOf(outcome), ratio);
    }
    if (index.column() == JournalModel::What) {
        const DriftClass glyph = glyphClass(Operation::Kind(index.data(JournalModel::KindRole).toInt()));
        return glyphPixmap(glyph, px(15), tokens().family(family(glyph)).text, ratio);
    }
    return {};
}

} // namespace

int JournalEntryDelegate::secondLine(int column)
{
    switch (column) {
    case JournalModel::Opened: return JournalModel::Number;
    case JournalModel::What: return JournalModel::Change;
    case JournalModel::Who: return JournalModel::Username;
    case JournalModel::Activity: return JournalModel::Course;
    default: return -1;
    }
}

int JournalEntryDelegate::columnWidth(int column)
{
    QStringList verbs, changes, outcomes;
    for (const auto kind : plannedKinds) {
        verbs << words::operationVerb(kind);
        for (const ActualRole before : {ActualRole::None, ActualRole::Member, ActualRole::Moderator})
            changes << JournalModel::change({.kind = kind, .before = before});
    }
    for (int outcome = 0; outcome < outcomeCount; ++outcome)
        outcomes << JournalModel::outcomeWord(Outcome(outcome));
    switch (column) {
    case JournalModel::Opened: return textWidth(TextStyle::Second, u"28 sept. 2026 00:00"_s) + px(20);
    case JournalModel::What:
        return std::max(widest(TextStyle::Body, verbs), widest(TextStyle::Second, changes)) + px(23) + px(20);
    case JournalModel::OutcomeColumn: return widest(TextStyle::ClassWord, outcomes) + px(23) + px(20);
    default: return 0;
    }
}

void JournalEntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto outcome = Outcome(index.data(JournalModel::OutcomeRole).toInt());
    const bool selected = option.state & QStyle::State_Selected;
    const Tone tone = toneOf(outcome);
    const bool marked = tone == Tone::Add || tone == Tone::Blocked;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, selected ? t.selection : marked ? toneColours(tone, t).cell : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    QRect text = option.rect.adjusted(px(12), 0, -px(8), -1);
    const int second = Theme::instance().compactRows() ? -1 : secondLine(index.column());
    const QString below = second < 0 ? QString() : index.siblingAtColumn(second).data().toString();
    const int half = text.height() / 2;
    QRect first = below.isEmpty() ? text : QRect(text.left(), text.top() + px(4), text.width(), half - px(3));
    const QPixmap picture = pictureOf(index, painter->device()->devicePixelRatioF());
    if (!picture.isNull()) {
        paintPixmap(*painter, QPointF(first.left(), first.center().y() + 1), picture);
        text.setLeft(text.left() + px(23));
        first.setLeft(text.left());
    }
    const QColor ink = index.column() == JournalModel::OutcomeColumn ? inkOf(outcome) : t.text;
    paintText(*painter, first, styleOf(index.column()), ink, index.data().toString());
    if (!below.isEmpty())
        paintText(
            *painter, QRect(text.left(), text.top() + half, text.width(), half - px(3)), TextStyle::Second, t.second, below);
    paintRowFrame(*painter, option, index);
    painter->restore();
}

} // namespace diapason
