// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/personmodel.h"

#include "words/cells.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

void PersonModel::assign(const QList<PersonLine> &lines)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(lines.size()));
    for (qsizetype i = 0; i < lines.size(); ++i)
        rows.push_back({.value = {.line = lines.at(i), .place = int(i)}});
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    merge(std::move(rows));
}

void PersonModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString PersonModel::text(const PersonLine &line, int column)
{
    const Comparison &c = *line.in;
    switch (column) {
    case Course: return courseTitle(c.course.course);
    case Activity: return c.activity.name;
    case Expected: return line.row.person < 0 ? tr("Not enrolled") : words::memberRole(line.row.expected);
    case MoodleRole: {
        const words::Cell cell = words::cell(words::CellKind::MoodleRole, c, line.row);
        return line.row.person < 0 ? QString() : QStringList{cell.first, cell.second}.join(u" · "_s);
    }
    case Class: return words::driftClass(line.row.driftClass);
    case Actual: // whoever is not in the room has no role there either
        return words::cell(line.row.member < 0 ? words::CellKind::ChatName : words::CellKind::ChatRole, c, line.row).first;
    case Room:
        //: Second line of a cell: how many are in the room
        return c.room.room.archived ? tr("archived room") : tr("%Ln member(s)", nullptr, c.present);
    case Why: return words::cause(c, line.row);
    default: return {};
    }
}

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonLine &line = value(index).line;
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Class || index.column() == Why ? words::verdict(*line.in, line.row)
                                                               : text(line, index.column());
    case Qt::AccessibleTextRole:
        return u"%1, %2. %3"_s.arg(text(line, Course), text(line, Activity), words::rowSentence(*line.in, line.row));
    default: return {};
    }
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Columns of the activities of one person
    switch (section) {
    case Course: return tr("Course");
    case Activity: return tr("Activity");
    case Expected: return tr("Expected in Moodle");
    case MoodleRole: return tr("Role and group");
    case Class: return tr("Class");
    case Actual: return tr("Found in Rocket.Chat");
    case Room: return tr("Room");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace diapason
