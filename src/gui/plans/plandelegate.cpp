// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/plandelegate.h"

#include "gui/theme/fonts.h"
#include "gui/theme/glyphs.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/planmodel.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

PlanItem::Kind kindOf(const QModelIndex &index) { return PlanItem::Kind(index.data(PlanModel::KindRole).toInt()); }

bool blocked(const QModelIndex &index) { return !index.data(PlanModel::BlockedRole).toString().isEmpty(); }

/// Above every section but the first there is a gap, so that sections look like cards.
int gapAbove(const QModelIndex &index) { return kindOf(index) == PlanItem::Kind::Section && index.row() > 0 ? px(12) : 0; }

bool lastOfSection(const QModelIndex &index)
{
    const QModelIndex parent = index.parent();
    const auto last = [](const QModelIndex &i) { return i.row() == i.model()->rowCount(i.parent()) - 1; };
    switch (kindOf(index)) {
    case PlanItem::Kind::Section: return false;
    case PlanItem::Kind::Room: return last(index) && index.model()->rowCount(index) == 0;
    case PlanItem::Kind::Operation: return last(index) && last(parent);
    }
    return false;
}

DriftClass glyphOf(PlanSection section)
{
    return section == PlanSection::Accounts ? DriftClass::NoAccount
        : section == PlanSection::Adds      ? DriftClass::Missing
        : section == PlanSection::Roles     ? DriftClass::ShouldBeModerator
        : section == PlanSection::Room      ? DriftClass::InStep
        : section == PlanSection::Erasures  ? DriftClass::Deactivated
                                            : DriftClass::Extra;
}

Family familyOf(PlanSection section)
{
    const bool adds = section == PlanSection::Accounts || section == PlanSection::Adds;
    const bool roles = section == PlanSection::Roles || section == PlanSection::Room;
    return adds ? Family::Add : roles ? Family::Role : Family::Remove;
}

int boxLeft(const QModelIndex &index) { return kindOf(index) == PlanItem::Kind::Operation ? px(42) : px(16); }

QRect boxRect(const QRect &row, const QModelIndex &index)
{
    const int size = px(16);
    return {row.left() + boxLeft(index), row.center().y() - size / 2 + 1, size, size};
}

/// The row without the gap above it, and as wide as the view whatever the tree's indentation.
QRect rowOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect row = option.rect;
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
        row.setLeft(tree->viewport()->rect().left()), row.setRight(tree->viewport()->rect().right());
    return row.adjusted(0, gapAbove(index), 0, 0);
}

void paintCard(QPainter &painter, const QRect &row, const QModelIndex &index)
{
    const Tokens &t = tokens();
    const bool section = kindOf(index) == PlanItem::Kind::Section;
    const bool last = lastOfSection(index);
    // The rounded end lies outside the clip where the card goes on.
    const QRectF card = QRectF(row).adjusted(0, section ? 0 : -20, -1, last ? -1 : 20);
    painter.setClipRect(row);
    paintPlate(painter, card, section ? t.raised : t.surface, t.separator, 8);
    if (section)
        painter.fillRect(QRect(row.left() + 1, row.bottom(), row.width() - 2, 1), t.separator);
}

void drawText(QPainter &painter, const QRect &where, TextStyle style, const QColor &colour, const QString &text,
    Qt::Alignment align = Qt::AlignLeft)
{
    painter.setFont(textFont(style));
    painter.setPen(colour);
    painter.drawText(where, align | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
}

int widthOf(TextStyle style, const QString &text) { return QFontMetrics(textFont(style)).horizontalAdvance(text); }

//: Button: a limit may be exceeded in this plan only
QString allowWord() { return PlanDelegate::tr("Allow once…"); }

bool allowable(const QModelIndex &index)
{
    return kindOf(index) == PlanItem::Kind::Room && index.data(PlanModel::AllowableRole).toBool();
}

/// At the right of the reason, under the room's name.
QRect allowRect(const QRect &row)
{
    const int width = widthOf(TextStyle::Count, allowWord()) + px(24), height = px(24);
    return {row.right() - px(16) - width, row.bottom() - height - px(3), width, height};
}

void paintAllow(QPainter &painter, const QRect &row)
{
    const QRect button = allowRect(row);
    paintPlate(painter, QRectF(button), tokens().surface, tokens().blocked.text, 6);
    drawText(painter, button, TextStyle::Count, tokens().blocked.text, allowWord(), Qt::AlignHCenter);
}

} // namespace

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case PlanItem::Kind::Section: return {px(200), px(38) + gapAbove(index)};
    case PlanItem::Kind::Room: return {px(200), px(blocked(index) ? 58 : 32)};
    case PlanItem::Kind::Operation: break;
    }
    return {px(200), px(34) + (lastOfSection(index) ? px(4) : 0)};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = rowOf(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, tokens().window);
    paintCard(*painter, row, index);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (option.state & QStyle::State_MouseOver && kindOf(index) == PlanItem::Kind::Operation)
        painter->fillRect(row.adjusted(1, 0, -1, 0), tokens().hover);
    if (tree && tree->hasFocus() && tree->currentIndex() == index)
        paintFocus(*painter, QRectF(row).adjusted(4, 2, -4, -2));
    paintBox(*painter, row, index);
    switch (kindOf(index)) {
    case PlanItem::Kind::Section: paintSection(*painter, row, index); break;
    case PlanItem::Kind::Room: paintRoom(*painter, row, index); break;
    case PlanItem::Kind::Operation: paintOperation(*painter, row, index); break;
    }
    painter->restore();
}

void PlanDelegate::paintBox(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    QStyleOptionViewItem box;
    box.rect = boxRect(row, index);
    const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    box.state = state == Qt::Checked    ? QStyle::State_On
        : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                        : QStyle::State_Off;
    if (!blocked(index))
        box.state |= QStyle::State_Enabled;
    const auto *widget = qobject_cast<const QWidget *>(parent());
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, widget);
}

void PlanDelegate::paintSection(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const auto section = PlanSection(index.data(PlanModel::SectionRole).toInt());
    const QColor colour = tokens().family(familyOf(section)).text;
    const int size = px(16);
    int x = row.left() + px(42);
    paintPixmap(painter, QPointF(x, row.center().y() + 1),
        glyphPixmap(glyphOf(section), size, colour, painter.device()->devicePixelRatioF()));
    x += size + px(9);
    const QString title = index.data().toString();
    //: At the right of a section of a plan: operations ticked of all operations
    const int ticked = index.data(PlanModel::TickedCountRole).toInt();
    const QString counts = tr("%Ln ticked of %1", nullptr, ticked).arg(words::number(index.data(PlanModel::CountRole).toInt()));
    const int countsWidth = widthOf(TextStyle::Count, counts);
    drawText(painter, QRect(x, row.top(), row.width(), row.height()), TextStyle::CardTitle, colour, title);
    x += widthOf(TextStyle::CardTitle, title) + px(10);
    //: After "Removals", a section of a plan
    const QString note = section == PlanSection::Removals && ticked == 0 ? tr("unticked: each one asks for your decision")
        //: After "Accounts to create", a section of a plan
        : section == PlanSection::Accounts ? tr("first: those who are added below need them; no undo deletes them")
        //: After "Erasures", a section of a plan
        : section == PlanSection::Erasures ? tr("no undo brings back messages or a deleted account")
                                           : QString{};
    drawText(painter, QRect(x, row.top(), row.right() - countsWidth - px(28) - x, row.height()), TextStyle::Second,
        tokens().second, note);
    drawText(painter, row.adjusted(0, 0, -px(16), 0), TextStyle::Count, tokens().second, counts, Qt::AlignRight);
}

void PlanDelegate::paintRoom(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const int size = px(14);
    int x = row.left() + px(42);
    QRect line = row;
    const QString reason = index.data(PlanModel::BlockedRole).toString();
    if (!reason.isEmpty()) {
        line.setBottom(row.top() + row.height() / 2);
        const int right = allowable(index) ? allowRect(row).left() - px(8) : row.right() - px(13);
        const int left = x + size + px(7);
        const QRect below(left, line.bottom() - px(2), right - left, row.height() / 2);
        if (allowable(index))
            paintAllow(painter, row);
        //: Under a room whose removals the guard blocks; %1 is the reason, a sentence
        drawText(painter, below, TextStyle::Count, t.blocked.text, tr("Blocked: %1").arg(reason));
    }
    paintPixmap(painter, QPointF(x, line.center().y() + 1),
        iconPixmap(index.data(PlanModel::AccountRole).toBool() ? "person-vcard"_L1 : "chat-square-text"_L1, size, t.second, painter.device()->devicePixelRatioF()));
    x += size + px(7);
    const QString name = index.data().toString();
    const QString members = index.data(PlanModel::MembersRole).toString();
    const int membersWidth = widthOf(TextStyle::Count, members);
    const int room = line.right() - px(16) - membersWidth - px(12) - x;
    const int nameWidth = std::min(widthOf(TextStyle::ClassWord, name), room);
    drawText(painter, QRect(x, line.top(), nameWidth + 2, line.height()), TextStyle::ClassWord, t.text, name);
    drawText(painter, QRect(x + nameWidth + px(10), line.top(), std::max(0, room - nameWidth - px(10)), line.height()),
        TextStyle::Second, t.second, index.data(PlanModel::SubtitleRole).toString());
    drawText(painter, line.adjusted(0, 0, -px(16), 0), TextStyle::Count, t.second, members, Qt::AlignRight);
}

void PlanDelegate::paintOperation(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto section = PlanSection(index.data(PlanModel::SectionRole).toInt());
    const bool off = blocked(index);
    const int size = px(15);
    const int x = row.left() + px(68);
    paintPixmap(painter, QPointF(x, row.center().y() + 1),
        glyphPixmap(
            glyphOf(section), size, off ? t.third : t.family(familyOf(section)).text, painter.device()->devicePixelRatioF()));
    const int left = x + size + px(9);
    const int whole = row.right() - px(16) - left;
    // Name, username, what happens, why: shares of what is left of the row. An erasure, of one person, has more to say of the last two.
    const std::array<double, 4> shares = section == PlanSection::Erasures ? std::array{0.20, 0.16, 0.28, 0.36} : std::array{0.27, 0.21, 0.22, 0.30};
    const std::array texts{index.data().toString(), index.data(PlanModel::SubtitleRole).toString(),
        index.data(PlanModel::EffectRole).toString(), index.data(PlanModel::CauseRole).toString()};
    const std::array styles{TextStyle::Name, TextStyle::Second, TextStyle::Body, TextStyle::Second};
    double at = left;
    for (size_t i = 0; i < texts.size(); ++i) {
        const double width = whole * shares[i];
        const QColor colour = off ? t.third : i % 2 == 0 ? t.text : t.second;
        drawText(painter, QRect(int(at), row.top(), int(width) - px(10), row.height()), styles[i], colour, texts[i]);
        at += width;
    }
}

bool PlanDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    bool toggle = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint where = static_cast<QMouseEvent *>(event)->position().toPoint();
        toggle = boxRect(rowOf(option, index), index).adjusted(-6, -6, 6, 6).contains(where);
        if (allowable(index) && allowRect(rowOf(option, index)).contains(where)) {
            emit allowWanted(index);
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        toggle = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!toggle || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    const bool on = state == Qt::Checked || (state == Qt::PartiallyChecked && blocked(index)); // what is blocked is only unticked
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace diapason
