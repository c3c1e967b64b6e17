// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/casetable.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int measuredRows = 60; ///< of a column as wide as its words: enough to be right nearly always

} // namespace

CaseTable::CaseTable(const QString &name, QAbstractItemModel &model, QList<int> shares, QWidget *parent)
    : RowTable(parent), m_shares(std::move(shares))
{
    setObjectName(name);
    setModel(&model);
    setItemDelegate(new CaseCellDelegate(this));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setFixedHeight(px(30));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyMetrics();
    const auto measure = [this] { shareWidth(); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, measure);
    connect(&model, &QAbstractItemModel::dataChanged, this, measure);
    connect(&model, &QAbstractItemModel::modelReset, this, measure);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, measure);
}

void CaseTable::setMarks(MarkOf marks)
{
    m_marks = std::move(marks);
    shareWidth();
}

int CaseTable::ownWidth(int column) const
{
    int width = textWidth(TextStyle::ClassWord, model()->headerData(column, Qt::Horizontal).toString()) + px(26);
    const int first = std::max(0, rowAt(0)), end = std::min(model()->rowCount(), first + measuredRows);
    for (int row = first; row < end; ++row) {
        const QModelIndex cell = model()->index(row, column);
        const bool marked = !mark(cell).symbol.isNull(); // its word is the bolder one
        const int words = textWidth(marked ? TextStyle::ClassWord : TextStyle::Body, cell.data().toString());
        width = std::max(width, words + (marked ? px(24) : 0) + px(22));
    }
    return width;
}

void CaseTable::shareWidth()
{
    verticalHeader()->setDefaultSectionSize(diapason::rowHeight(1));
    int rest = viewport()->width(), shares = 0;
    for (int column = 0; column < m_shares.size(); ++column) {
        shares += m_shares.at(column);
        if (m_shares.at(column) > 0)
            continue;
        const int width = ownWidth(column);
        setColumnWidth(column, width);
        rest -= width;
    }
    rest = std::max(rest, px(60) * shares / std::max(1, shares / 2));
    for (int column = 0; column < m_shares.size(); ++column)
        if (m_shares.at(column) > 0)
            setColumnWidth(column, rest * m_shares.at(column) / shares);
}

void CaseTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex first = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Space && first.isValid() && (first.flags() & Qt::ItemIsUserCheckable)) {
        emit toggled(first);
        event->accept();
        return;
    }
    RowTable::keyPressEvent(event);
}

void CaseTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    const bool onBox = cell.isValid() && (cell.flags() & Qt::ItemIsUserCheckable)
        && CaseCellDelegate::box(visualRect(cell)).adjusted(-px(6), -px(6), px(6), px(6)).contains(event->position().toPoint());
    RowTable::mouseReleaseEvent(event);
    if (onBox && event->button() == Qt::LeftButton)
        emit toggled(cell);
}

QRect CaseCellDelegate::box(const QRect &cell)
{
    return {cell.left() + px(12), cell.center().y() - px(8) + 1, px(16), px(16)};
}

void CaseCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto *table = static_cast<const CaseTable *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, selected ? t.selection : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    QRect text = option.rect.adjusted(px(12), 0, -px(10), -1);
    if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid()) {
        QStyleOptionButton button;
        button.rect = box(option.rect);
        button.state = (checked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        if (index.flags() & Qt::ItemIsUserCheckable)
            button.state |= QStyle::State_Enabled;
        table->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &button, painter, table);
        text.setLeft(button.rect.right() + px(9));
    }
    const CaseTable::Mark mark = table->mark(index);
    const QColor ink = mark.tone == Tone::Plain ? t.text : toneTint(mark.tone)(t);
    if (!mark.symbol.isNull()) {
        paintPixmap(*painter, QPointF(text.left(), text.center().y() + 1),
            mark.symbol.pixmap(px(14), mark.tone == Tone::Plain ? t.second : ink, painter->device()->devicePixelRatioF()));
        text.setLeft(text.left() + px(20));
    }
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const TextStyle style = mark.tone != Tone::Plain ? TextStyle::ClassWord : index.column() == 0 ? TextStyle::Name : TextStyle::Body;
    paintText(*painter, text, style, ink, index.data().toString(),
        alignment == Qt::Alignment() ? Qt::AlignLeading | Qt::AlignVCenter : alignment);
    paintRowFrame(*painter, option, index);
    painter->restore();
}

} // namespace diapason
