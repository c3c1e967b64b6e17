// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chroniclemodel.h"

#include "words/moments.h"
#include "words/overview.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

using Kind = CampusChange::Kind;

QString drifts(const FamilyCounts &counts)
{
    const QString parts = words::driftParts(counts);
    return parts.isEmpty() ? words::number(0) : parts;
}

} // namespace

QString ChronicleModel::kindWord(Kind kind)
{
    //: What became of an activity since a moment
    switch (kind) {
    case Kind::Began: return tr("Began to drift");
    case Kind::Worse: return tr("More drifts");
    case Kind::Lost: return tr("Unreadable now");
    case Kind::Other: return tr("Other drifts");
    case Kind::Better: return tr("Fewer drifts");
    case Kind::Settled: return tr("Settled");
    case Kind::Regained: return tr("Readable again");
    case Kind::FirstRead: return tr("First reading");
    }
    return {};
}

QString ChronicleModel::counted(Kind kind, int count)
{
    QString text;
    //: Numbers of activities since a moment
    switch (kind) {
    case Kind::Began: text = tr("%Ln began to drift", nullptr, count); break;
    case Kind::Worse: text = tr("%Ln with more drifts", nullptr, count); break;
    case Kind::Lost: text = tr("%Ln unreadable now", nullptr, count); break;
    case Kind::Other: text = tr("%Ln with other drifts", nullptr, count); break;
    case Kind::Better: text = tr("%Ln with fewer drifts", nullptr, count); break;
    case Kind::Settled: text = tr("%Ln settled", nullptr, count); break;
    case Kind::Regained: text = tr("%Ln readable again", nullptr, count); break;
    case Kind::FirstRead: text = tr("%Ln read for the first time", nullptr, count); break;
    }
    return text.replace(u'\u202F', u'\u00A0');
}

void ChronicleModel::assign(QList<ChronicleItem> items)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(items.size()));
    for (ChronicleItem &item : items) {
        item.place = int(rows.size());
        rows.push_back({.value = std::move(item)});
    }
    merge(std::move(rows));
}

void ChronicleModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Whether anything can be said of that side of a change.
bool ChronicleModel::known(const CampusChange &change, int column)
{
    if (column == Before)
        return change.kind != Kind::FirstRead && change.kind != Kind::Regained;
    return change.kind != Kind::Lost;
}

QString ChronicleModel::text(const ChronicleItem &item, int column)
{
    const CampusChange &change = item.change;
    switch (column) {
    case Activity: return item.course.isEmpty() ? item.activity : item.course + u" · "_s + item.activity;
    case Change: return kindWord(change.kind);
    case Before: return known(change, column) ? drifts(change.before) : u"?"_s;
    case After: return known(change, column) ? drifts(change.after) : u"?"_s;
    case When: return words::dayAndTime(change.at, item.now);
    default: return {};
    }
}

QVariant ChronicleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChronicleItem &item = value(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(item, index.column());
    case TotalRole:
        return known(item.change, index.column())
            ? words::number(total(index.column() == Before ? item.change.before : item.change.after))
            : u"?"_s;
    case KnownRole: return known(item.change, index.column());
    case Qt::AccessibleTextRole:
        //: One change for a screen reader: %1 activity, %2 "Fewer drifts", %3 and %4 "3 to add", %5 a time
        return tr("%1: %2, before %3, now %4, %5").arg(text(item, Activity), text(item, Change), text(item, Before), text(item, After), text(item, When));
    default: return {};
    }
}

QVariant ChronicleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    //: Columns of what changed since a moment
    switch (section) {
    case Activity: return tr("Activity");
    case Change: return tr("Change");
    case Before: return tr("Before");
    case After: return tr("Now");
    case When: return tr("Found");
    default: return {};
    }
}

} // namespace diapason
