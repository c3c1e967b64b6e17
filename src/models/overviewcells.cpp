// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview's table says, and its ticks.
#include "models/overviewmodel.h"

#include "words/overview.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column) { return column == OverviewModel::Expected || column == OverviewModel::Present; }

Qt::Alignment alignmentOf(int column)
{
    return (isNumber(column) || column == OverviewModel::Read ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

/// What follows the name: the activity, and where its course stands.
QString placeOf(const OverviewLine &line)
{
    if (!line.cmid.isValid())
        return OverviewModel::tr("Room without an activity");
    return line.category.isEmpty() ? line.activity : line.activity + u" · "_s + line.category;
}

QString wholePlace(const OverviewLine &line)
{
    QStringList parts{line.courseTitle, line.activity, line.categories, line.roomName};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

QString OverviewModel::text(const OverviewLine &line, int column) const
{
    // A count that nobody knows is no zero.
    const auto known = [&line](int count) { return line.known() ? words::number(count) : u"?"_s; };
    switch (column) {
    case Activity: return line.cmid.isValid() ? line.courseTitle : line.roomName;
    case Expected: return line.standing == Standing::Orphan ? QString() : known(line.summary ? line.summary->expected : 0);
    case Present:
        return line.standing == Standing::Orphan ? words::number(line.roomUsers) : known(line.summary ? line.summary->present : 0);
    case Drifts: return line.standing == Standing::Orphan ? QString() : known(total(line.drifts));
    case MainCause: return words::lineCause(line);
    //: Instead of an age: the activity is being read now
    case Read: return line.reading ? tr("now") : line.standing == Standing::Orphan ? QString() : words::readAge(line.readAt(), m_now);
    default: return {};
    }
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverviewLine &line = this->line(index);
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case SecondLineRole:
        return index.column() == Activity ? placeOf(line)
            : index.column() != Drifts    ? QString()
            : line.drifting()             ? words::driftParts(line.drifts)
                                          : words::standingWord(line.standing);
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Activity: return wholePlace(line);
        case Drifts:
            if (line.drifting())
                return words::driftParts(line.drifts);
            [[fallthrough]];
        case Expected:
        case Present: return line.known() ? QVariant() : words::standingMeaning(line.standing);
        case MainCause: return words::lineCauseWhole(line);
        case Read: return line.summary ? words::moment(line.summary->at, m_now) : QString();
        default: return {};
        }
    case Qt::CheckStateRole:
        return index.column() == Tick && line.plannable() ? QVariant(isTicked(index) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::AccessibleTextRole: return words::lineSentence(line, m_now);
    default: return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role == Qt::InitialSortOrderRole) // of numbers, the greatest are worth seeing first
        return isNumber(section) || section == Drifts ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    //: Columns of the overview
    switch (section) {
    case Activity: return tr("Activity");
    case Expected: return tr("Expected");
    case Present: return tr("Present");
    case Drifts: return tr("Drifts");
    case MainCause: return tr("Main cause");
    //: Column: how long ago the activity was read
    case Read: return tr("Read");
    default: return {};
    }
}

Qt::ItemFlags OverviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Tick && line(index).plannable())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void OverviewModel::setTicked(const QModelIndexList &rows, bool ticked)
{
    int first = rowCount(), last = -1;
    for (const QModelIndex &index : rows) {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !line(index).plannable() || isTicked(index) == ticked)
            continue;
        if (ticked)
            m_ticked.insert(line(index).key());
        else
            m_ticked.remove(line(index).key());
        first = std::min(first, index.row());
        last = std::max(last, index.row());
    }
    if (last < 0)
        return;
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    emit ticksChanged(); // once: whoever hears it goes through all of them
}

void OverviewModel::tickShown(bool ticked)
{
    for (int row = 0; row < rowCount(); ++row) {
        const OverviewLine &shown = line(index(row, 0));
        if (!shown.plannable())
            continue;
        if (ticked)
            m_ticked.insert(shown.key());
        else
            m_ticked.remove(shown.key());
    }
    tellTicks();
}

void OverviewModel::clearTicks()
{
    m_ticked.clear();
    tellTicks();
}

void OverviewModel::tellTicks()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit ticksChanged();
}

QList<OverviewLine> OverviewModel::tickedLines() const
{
    QList<OverviewLine> lines;
    if (m_ticked.isEmpty())
        return lines;
    for (const OverviewItem &item : m_items)
        if (m_ticked.contains(item.line.key()))
            lines += item.line;
    return lines;
}

int OverviewModel::hiddenTicks() const
{
    qsizetype shown = 0;
    if (!m_ticked.isEmpty())
        for (int row = 0; row < rowCount(); ++row)
            shown += isTicked(index(row, 0)) ? 1 : 0;
    return int(m_ticked.size() - shown);
}

bool OverviewModel::everyShownTicked() const
{
    bool any = false;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex at = index(row, 0);
        if (!line(at).plannable())
            continue;
        any = true;
        if (!isTicked(at))
            return false;
    }
    return any;
}

} // namespace diapason
