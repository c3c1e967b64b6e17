// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/roomstable.h"

#include "gui/parts/tone.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/tabletext.h"
#include "words/retention.h"
#include "words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString textAt(const QModelIndex &index, int column) { return index.siblingAtColumn(column).data().toString(); }

const RoomLine &lineOf(const QModelIndex &index)
{
    return static_cast<const RoomsFilter *>(index.model())->line(index);
}

QLatin1StringView pictureOf(int column, const RoomLine &line)
{
    if (column == RoomsModel::State) {
        if (line.state == RoomLine::State::Linked)
            return line.room && line.room->archived ? "archive"_L1 : "link-45deg"_L1;
        return line.room ? "hash"_L1 : "house-x"_L1;
    }
    return column == RoomsModel::Problems ? "exclamation-triangle"_L1 : QLatin1StringView{};
}

QColor inkOf(int column, const RoomLine &line)
{
    const Tokens &t = tokens();
    const bool loud = column == RoomsModel::Problems || (column == RoomsModel::State && line.state != RoomLine::State::Linked);
    return loud ? t.add.text : t.text;
}

} // namespace

int RoomsDelegate::secondLine(int column)
{
    switch (column) {
    case RoomsModel::Activity: return RoomsModel::Course;
    case RoomsModel::State: return RoomsModel::Confidence;
    case RoomsModel::Retention: return RoomsModel::Ground;
    case RoomsModel::Problems: return RoomsModel::MoreProblems;
    default: return -1;
    }
}

void RoomsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const RoomLine &line = lineOf(index);
    const int column = index.column();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    const bool marked = column == RoomsModel::Problems && !index.data().toString().isEmpty();
    painter->fillRect(option.rect, selected ? t.selection : marked ? t.add.cell : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected && column == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    QRect text = option.rect.adjusted(px(12), 0, -px(column == RoomsModel::Members ? 12 : 8), -1);
    const int second = Theme::instance().compactRows() ? -1 : secondLine(column);
    const QString below = second < 0 ? QString() : textAt(index, second);
    const int half = text.height() / 2;
    QRect first = below.isEmpty() ? text : QRect(text.left(), text.top() + px(4), text.width(), half - px(3));
    const QString said = index.data().toString();
    QLatin1StringView picture = said.isEmpty() ? QLatin1StringView{} : pictureOf(column, line);
    // Where the column of problems is away, the retention says that something does not fit.
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (column == RoomsModel::Retention && !line.doubts.isEmpty() && view && view->isColumnHidden(RoomsModel::Problems))
        picture = "exclamation-triangle"_L1;
    if (!picture.isEmpty()) {
        const QColor ink = column == RoomsModel::Retention ? t.add.text : inkOf(column, line);
        paintPixmap(*painter, QPointF(first.left(), first.center().y() + 1),
            iconPixmap(picture, px(14), ink, painter->device()->devicePixelRatioF()));
        text.setLeft(text.left() + px(21));
        first.setLeft(text.left());
    }
    const TextStyle style = column == RoomsModel::Activity ? TextStyle::Name
        : column == RoomsModel::Problems || column == RoomsModel::Retention ? TextStyle::ClassWord
                                                                            : TextStyle::Body;
    const bool quiet = column == RoomsModel::Retention && !line.inForce.prunes();
    paintText(*painter, first, style, quiet ? t.second : inkOf(column, line), said,
        (column == RoomsModel::Members ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (!below.isEmpty())
        paintText(*painter, QRect(text.left(), text.top() + half, text.width(), half - px(3)), TextStyle::Second, t.second, below);
    paintRowFrame(*painter, option, index);
    painter->restore();
}

RoomsTable::RoomsTable(RoomsFilter &rows, QWidget *parent) : RowTable(parent), m_rows(rows)
{
    setObjectName(u"rooms.table"_s);
    setModel(&rows);
    setItemDelegate(new RoomsDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(RoomsModel::Problems, Qt::DescendingOrder);
    horizontalHeader()->setFixedHeight(px(30));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (const int painted : {RoomsModel::Course, RoomsModel::Confidence, RoomsModel::Ground, RoomsModel::MoreProblems,
             RoomsModel::Categories, RoomsModel::RoomId})
        setColumnHidden(painted, true); // as second lines, in tooltips, or in an export only
    applyMetrics();
}

void RoomsTable::shareWidth()
{
    using Model = RoomsModel;
    const int whole = viewport()->width();
    const auto widest = [](const QStringList &texts, TextStyle style, int more) {
        int width = 0;
        for (const QString &text : texts)
            width = std::max(width, textWidth(style, text));
        return width + px(more);
    };
    QStringList cells, grounds, states;
    using Ground = RetentionInForce::Ground;
    for (const auto ground : {Ground::Unknown, Ground::SwitchedOff, Ground::Exempt, Ground::NotCovered, Ground::Room, Ground::Workspace}) {
        cells << words::retentionCell({.ground = ground, .maxAgeDays = 3650});
        grounds << words::retentionGround(ground);
    }
    for (int state = 0; state <= int(RoomLine::State::InBin); ++state)
        states << words::roomState(RoomLine::State(state));
    const int retention = std::max(widest(cells, TextStyle::ClassWord, 44), widest(grounds, TextStyle::Second, 44));
    const int state = widest(states, TextStyle::Body, 44);
    int rest = whole - retention;
    setColumnWidth(Model::Retention, retention);
    const int problems = px(190), members = px(104), room = px(220);
    const bool withProblems = rest >= px(210) + problems, withState = withProblems && rest >= px(210) + problems + state;
    const bool withMembers = withState && rest >= px(210) + problems + state + members;
    const bool withRoom = withMembers && rest >= px(210) + problems + state + members + room;
    const std::initializer_list<std::tuple<int, bool, int>> columns{{Model::Problems, withProblems, problems},
        {Model::State, withState, state}, {Model::Members, withMembers, members}, {Model::Room, withRoom, room}};
    for (const auto &[column, shown, width] : columns) {
        setColumnHidden(column, !shown);
        if (shown) {
            setColumnWidth(column, width);
            rest -= width;
        }
    }
    setColumnWidth(Model::Activity, std::max(rest, px(120)));
}

QList<RoomLine> RoomsTable::selected() const
{
    QList<RoomLine> lines;
    for (const QModelIndex &row : selectedRows())
        lines << m_rows.line(row);
    return lines;
}

QStringList RoomsTable::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &row : selectedRows())
        keys << m_rows.line(row).key();
    return keys;
}

void RoomsTable::select(const QStringList &keys)
{
    QItemSelection chosen;
    QModelIndex first;
    for (const QString &key : keys) {
        const QModelIndex row = m_rows.mapFromSource(m_rows.source()->find(key));
        if (!row.isValid())
            continue;
        chosen.select(row, row.siblingAtColumn(RoomsModel::ColumnCount - 1));
        first = first.isValid() ? first : row;
    }
    if (first.isValid())
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        scrollTo(first);
}

} // namespace diapason
