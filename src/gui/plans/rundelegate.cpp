// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/rundelegate.h"

#include "gui/theme/fonts.h"
#include "gui/theme/glyphs.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/planlines.h"
#include "words/words.h"

#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(RunGroup group)
{
    const Tokens &t = tokens();
    switch (group) {
    case RunGroup::Failed: return t.blocked.text;
    case RunGroup::Running: return t.add.text;
    case RunGroup::Skipped: return t.second;
    case RunGroup::Done: return t.accent;
    case RunGroup::ToCome: break;
    }
    return t.third;
}

DriftClass glyphOf(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::CreateAccount: return DriftClass::NoAccount;
    case Operation::Kind::Invite: return DriftClass::Missing;
    case Operation::Kind::AddModerator: return DriftClass::ShouldBeModerator;
    case Operation::Kind::RemoveModerator: return DriftClass::ShouldNotBeModerator;
    case Operation::Kind::SetRetention:
    case Operation::Kind::SetActivityRetention:
    case Operation::Kind::Stamp: return DriftClass::InStep;
    case Operation::Kind::Kick:
    case Operation::Kind::Mute:
    case Operation::Kind::Unmute:
    case Operation::Kind::RemoveMessages:
    case Operation::Kind::SetAccountState:
    case Operation::Kind::DeleteAccount: break;
    }
    return DriftClass::Extra;
}

TextStyle styleOf(int column)
{
    switch (column) {
    case RunModel::OutcomeColumn: return TextStyle::ClassWord;
    case RunModel::OperationColumn: return TextStyle::Body;
    case RunModel::Name: return TextStyle::Name;
    case RunModel::Time: return TextStyle::Small;
    default: return TextStyle::Second;
    }
}

} // namespace

QLatin1StringView runIcon(RunGroup group)
{
    switch (group) {
    case RunGroup::Failed: return "x-octagon-fill"_L1;
    case RunGroup::Running: return "hourglass-split"_L1;
    case RunGroup::Skipped: return "skip-forward-circle"_L1;
    case RunGroup::Done: return "check-circle-fill"_L1;
    case RunGroup::ToCome: break;
    }
    return "circle"_L1;
}

int RunDelegate::columnWidth(int column)
{
    const auto widest = [](TextStyle style, const QStringList &texts) {
        const QFontMetrics measure(textFont(style));
        int width = 0;
        for (const QString &text : texts)
            width = std::max(width, measure.horizontalAdvance(text));
        return width;
    };
    QStringList texts;
    if (column == RunModel::OutcomeColumn) {
        for (const Outcome outcome : {Outcome::Open, Outcome::Done, Outcome::AlreadySo, Outcome::Skipped, Outcome::Refused,
                 Outcome::Doubtful, Outcome::NotSent})
            texts << words::outcome(outcome);
        texts << words::inFlight();
        return widest(TextStyle::ClassWord, texts) + px(54);
    }
    if (column == RunModel::OperationColumn) {
        for (const auto kind : plannedKinds)
            texts << words::operationVerb(kind);
        return widest(TextStyle::Body, texts) + px(44);
    }
    return column == RunModel::Time ? px(78) : 0;
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {px(80), px(38)}; }

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto group = RunGroup(index.data(RunModel::GroupRole).toInt());
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? t.selection : group == RunGroup::Failed ? t.blocked.cell : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    QRect text = option.rect.adjusted(px(8), 0, -px(6), 0);
    QColor colour = group == RunGroup::ToCome && !selected                                ? t.third
        : index.column() == RunModel::Name || index.column() == RunModel::OperationColumn ? t.text
                                                                                          : t.second;
    const double ratio = painter->device()->devicePixelRatioF();
    const int size = px(15);
    if (index.column() == RunModel::OutcomeColumn) {
        colour = colourOf(group);
        paintPixmap(
            *painter, QPointF(text.left() + px(6), text.center().y() + 1), iconPixmap(runIcon(group), size, colour, ratio));
        text.setLeft(text.left() + size + px(14));
    } else if (index.column() == RunModel::OperationColumn) {
        const DriftClass glyph = glyphOf(Operation::Kind(index.data(RunModel::KindRole).toInt()));
        paintPixmap(
            *painter, QPointF(text.left(), text.center().y() + 1), glyphPixmap(glyph, size, t.family(family(glyph)).text, ratio));
        text.setLeft(text.left() + size + px(8));
    }
    painter->setFont(textFont(styleOf(index.column())));
    painter->setPen(colour);
    const auto align = index.column() == RunModel::Time ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(text, align | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace diapason
