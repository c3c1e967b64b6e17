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
constexpr int wrappedRows = 300; ///< in a longer table rows keep their height: measuring takes its time

/// Between words, and inside one only where it is wider than the column.
int wrapOf(TextStyle style, const QString &text, int width)
{
    const QStringList words = text.split(u' ');
    const bool fits = std::ranges::all_of(words, [&](const QString &word) { return textWidth(style, word) <= width; });
    return fits ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

int wrappedHeight(TextStyle style, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(textFont(style)).boundingRect(QRect(0, 0, width, 10'000), wrapOf(style, text, width), text).height();
}

void paintWrapped(QPainter &painter, const QRect &where, TextStyle style, const QColor &ink, const QString &text)
{
    painter.setFont(textFont(style));
    painter.setPen(ink);
    const Qt::Alignment leading = QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
    painter.drawText(where, int(leading) | wrapOf(style, text, where.width()), text);
}

TextStyle styleOf(const CaseTable::Mark &mark, int column)
{
    return mark.tone != Tone::Plain ? TextStyle::ClassWord : column == 0 ? TextStyle::Name : TextStyle::Body;
}

/// What stands under the words of a cell.
QString secondOf(const CaseTable &table, const QModelIndex &index)
{
    const int below = table.secondLine(index.column());
    return below < 0 ? QString() : index.siblingAtColumn(below).data().toString();
}

void paintLines(QPainter &painter, const CaseTable &table, const QRect &words, const QModelIndex &index, TextStyle style, const QColor &ink)
{
    const QString first = index.data().toString(), second = secondOf(table, index);
    const int high = wrappedHeight(style, first, words.width());
    const int top = words.top() + (words.height() - high - wrappedHeight(TextStyle::Second, second, words.width())) / 2;
    const QRect where = words.adjusted(0, top - words.top(), 0, 0);
    paintWrapped(painter, where, style, ink, first);
    paintWrapped(painter, where.adjusted(0, high, 0, 0), TextStyle::Second, tokens().second, second);
}

/// Where the words of a cell stand: after its box and its symbol.
QRect wordsRect(const QRect &cell, bool boxed, const CaseTable::Mark &mark)
{
    QRect words = cell.adjusted(px(12), 0, -px(10), -1);
    if (boxed)
        words.setLeft(CaseCellDelegate::box(cell).right() + px(9));
    if (!mark.symbol.isNull())
        words.setLeft(words.left() + px(20));
    return words;
}

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

void CaseTable::setSecondLine(int column, int below)
{
    m_second.insert(column, below);
    m_wrapped.insert(column);
    setColumnHidden(below, true);
    shareWidth();
}

void CaseTable::setWrapped(int column)
{
    m_wrapped.insert(column);
    shareWidth();
}

int CaseTable::ownWidth(int column) const
{
    int width = textWidth(TextStyle::ClassWord, model()->headerData(column, Qt::Horizontal).toString()) + px(26);
    const int first = std::max(0, rowAt(0)), end = std::min(model()->rowCount(), first + measuredRows);
    for (int row = first; row < end; ++row) {
        const QModelIndex cell = model()->index(row, column);
        const Mark shown = mark(cell);
        const bool marked = !shown.symbol.isNull();
        const int words = textWidth(styleOf(shown, column), cell.data().toString());
        const int box = cell.data(Qt::CheckStateRole).isValid() ? px(28) : 0;
        width = std::max(width, words + (marked ? px(24) : 0) + box + px(22));
    }
    return width;
}

int CaseTable::heightOf(int row) const
{
    int height = 0;
    for (const int column : m_wrapped)
        if (!isColumnHidden(column))
            height = std::max(height, CaseCellDelegate::heightOfWords(*this, model()->index(row, column), columnWidth(column)));
    return height + px(14);
}

void CaseTable::shareWidth()
{
    verticalHeader()->setDefaultSectionSize(diapason::rowHeight(m_second.isEmpty() ? 1 : 2));
    int rest = viewport()->width(), shares = 0;
    for (int column = 0; column < m_shares.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        shares += m_shares.at(column);
        if (m_shares.at(column) > 0)
            continue;
        const int width = ownWidth(column);
        setColumnWidth(column, width);
        rest -= width;
    }
    rest = std::max(rest, px(60) * shares / std::max(1, shares / 2));
    for (int column = 0; column < m_shares.size(); ++column)
        if (m_shares.at(column) > 0 && !isColumnHidden(column))
            setColumnWidth(column, rest * m_shares.at(column) / shares);
    const int rows = model()->rowCount();
    if (m_wrapped.isEmpty() || rows > wrappedRows)
        return;
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, std::max(diapason::rowHeight(1), heightOf(row)));
}

/// The cell itself where it has a box, or else the first one of its row.
QModelIndex CaseTable::tickable(const QModelIndex &cell) const
{
    const auto has = [](const QModelIndex &index) { return index.isValid() && (index.flags() & Qt::ItemIsUserCheckable); };
    if (has(cell))
        return cell;
    for (int column = 0; cell.isValid() && column < model()->columnCount(); ++column)
        if (const QModelIndex other = cell.siblingAtColumn(column); has(other))
            return other;
    return {};
}

void CaseTable::keyPressEvent(QKeyEvent *event)
{
    if (const QModelIndex cell = tickable(currentIndex()); event->key() == Qt::Key_Space && cell.isValid()) {
        emit toggled(cell);
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

int CaseCellDelegate::heightOfWords(const CaseTable &table, const QModelIndex &index, int width)
{
    const CaseTable::Mark mark = table.mark(index);
    const int words = wordsRect(QRect(0, 0, width, 100), index.data(Qt::CheckStateRole).isValid(), mark).width();
    return wrappedHeight(styleOf(mark, index.column()), index.data().toString(), words)
        + wrappedHeight(TextStyle::Second, secondOf(table, index), words);
}

/// With a frame of its own where a row has more than one and the keyboard is on this one.
void CaseCellDelegate::paintBox(QPainter &painter, const CaseTable &table, const QStyleOptionViewItem &option,
    const QModelIndex &index, bool on) const
{
    QStyleOptionButton button;
    button.rect = box(option.rect);
    button.state = on ? QStyle::State_On : QStyle::State_Off;
    if (index.flags() & Qt::ItemIsUserCheckable)
        button.state |= QStyle::State_Enabled;
    table.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &button, &painter, &table);
    if (index.column() > 0 && table.hasFocus() && table.currentIndex() == index)
        paintFocus(painter, QRectF(button.rect).adjusted(-px(4), -px(4), px(4), px(4)), px(4));
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
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (checked.isValid())
        paintBox(*painter, *table, option, index, checked.toInt() == Qt::Checked);
    const CaseTable::Mark mark = table->mark(index);
    const QRect words = wordsRect(option.rect, checked.isValid(), mark);
    const QColor ink = mark.tone == Tone::Plain ? t.text : toneTint(mark.tone)(t);
    if (!mark.symbol.isNull())
        paintPixmap(*painter, QPointF(words.left() - px(20), words.center().y() + 1),
            mark.symbol.pixmap(px(14), mark.tone == Tone::Plain ? t.second : ink, painter->device()->devicePixelRatioF()));
    const TextStyle style = styleOf(mark, index.column());
    if (table->isWrapped(index.column())) {
        paintLines(*painter, *table, words, index, style, ink);
    } else {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QString text = QFontMetrics(textFont(style)).elidedText(index.data().toString(), table->elideMode(index.column()), words.width());
        paintText(*painter, words, style, ink, text,
            alignment == Qt::Alignment() ? Qt::AlignLeading | Qt::AlignVCenter : alignment);
    }
    paintRowFrame(*painter, option, index);
    painter->restore();
}

} // namespace diapason
