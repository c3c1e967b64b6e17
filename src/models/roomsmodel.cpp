// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roomsmodel.h"

#include "core/text.h"
#include "words/retention.h"
#include "words/words.h"

#include <array>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array groups{
    "doubts"_L1, "own"_L1, "exempt"_L1, "workspace"_L1, "kept"_L1, "loose"_L1, "archived"_L1};

/// The findings that the state of the line says already.
bool isState(Finding::Kind kind)
{
    using enum Finding::Kind;
    return kind == Unlinked || kind == Vanished || kind == Orphan || kind == Conflicting || kind == InBin;
}

} // namespace

QString roomGroupCode(RoomGroup group) { return groups[size_t(group)]; }

bool isIn(const RoomLine &line, RoomGroup group)
{
    using Ground = RetentionInForce::Ground;
    switch (group) {
    case RoomGroup::Doubts: return !line.doubts.isEmpty();
    case RoomGroup::Loose: return line.state != RoomLine::State::Linked;
    case RoomGroup::Archived: return line.room && line.room->archived;
    default: break;
    }
    if (!line.room)
        return false;
    const Ground ground = line.inForce.ground;
    switch (group) {
    case RoomGroup::Own: return ground == Ground::Room;
    case RoomGroup::Exempt: return ground == Ground::Exempt;
    case RoomGroup::Workspace: return ground == Ground::Workspace;
    case RoomGroup::Kept: return ground == Ground::SwitchedOff || ground == Ground::NotCovered;
    default: return false;
    }
}

void RoomsModel::assign(QList<RoomLine> lines)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(lines.size()));
    for (RoomLine &line : lines) {
        const QString found = diapason::folded(QStringList{title(line), line.course, line.categories,
            line.room ? line.room->name : QString(), line.room ? line.room->displayName : QString(),
            line.room ? line.room->topic : QString()}.join(u'\n'));
        rows.push_back({.value = {.line = std::move(line), .folded = found}});
    }
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    merge(std::move(rows));
}

void RoomsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RoomsModel::count(RoomGroup group) const
{
    int found = 0;
    for (int row = 0; row < rowCount(); ++row)
        found += isIn(line(index(row, 0)), group) ? 1 : 0;
    return found;
}

QModelIndex RoomsModel::find(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const QModelIndex found = index(row, 0); value(found).key() == key)
            return found;
    return {};
}

QString RoomsModel::title(const RoomLine &line)
{
    if (line.activity)
        return line.activity->name;
    return line.room ? line.room->name : QString();
}

QString RoomsModel::stateWord(const RoomLine &line)
{
    if (line.state != RoomLine::State::Linked || !line.room)
        return words::roomState(line.state);
    //: State of a room
    return line.room->archived ? tr("Archived") : tr("Open");
}

QStringList RoomsModel::problems(const RoomLine &line)
{
    QStringList all;
    for (const RetentionDoubt &doubt : line.doubts)
        all << words::retentionDoubtWord(doubt.kind);
    for (const Finding &finding : line.findings)
        if (const QString word = words::roomFindingWord(finding.kind); !isState(finding.kind) && !word.isEmpty())
            all << word;
    return all;
}

QString RoomsModel::text(const RoomLine &line, int column)
{
    const bool there = line.room.has_value();
    switch (column) {
    case Activity: return title(line);
    //: Instead of a course, for a room that belongs to no activity
    case Course: return line.activity ? line.course : tr("without an activity");
    case Room: return there ? line.room->name : QString();
    case State: return stateWord(line);
    case Confidence: return line.activity && there ? words::confidenceWord(line.link.confidence) : QString();
    case Members: return there ? words::number(line.room->usersCount) : QString();
    case Retention: return there ? words::retentionCell(line.inForce) : QString();
    case Ground: return there ? words::retentionGround(line.inForce.ground) : QString();
    case Problems: return problems(line).value(0);
    case MoreProblems: return problems(line).mid(1).join(u", "_s);
    case Categories: return line.categories;
    case RoomId: return line.roomId().value;
    default: return {};
    }
}

QString RoomsModel::sentence(const RoomLine &line)
{
    QStringList parts{text(line, Activity), text(line, Course), text(line, State)};
    if (line.room) {
        if (line.activity)
            parts << line.room->name;
        parts << tr("%Ln member(s)", nullptr, line.room->usersCount) << words::retention(line.inForce);
    }
    QString said = parts.join(u", "_s);
    if (const QStringList wrong = problems(line); !wrong.isEmpty())
        said += u". "_s + wrong.join(u", "_s);
    return said;
}

QVariant RoomsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoomLine &line = value(index).line;
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Activity: return QStringList{text(line, Activity), text(line, Course), line.categories}.join(u'\n').trimmed();
        case Room: return text(line, Room);
        case State: return words::roomStateMeaning(line.state);
        case Retention: return line.room ? words::retention(line.inForce) : QString();
        case Problems: {
            QStringList all;
            for (const RetentionDoubt &doubt : line.doubts)
                all << words::retentionDoubt(doubt);
            for (const Finding &finding : line.findings)
                all << words::finding(finding);
            return all.join(u'\n');
        }
        default: return {};
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Members ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case Qt::AccessibleTextRole: return sentence(line);
    case KeyRole: return line.key();
    case ProblemsRole: return int(line.doubts.size() + line.findings.size());
    default: return {};
    }
}

QVariant RoomsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Members ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Columns of the list of rooms
    switch (section) {
    case Activity: return tr("Activity");
    case Course: return tr("Course");
    case Room: return tr("Room");
    case State: return tr("State");
    case Confidence: return tr("Link");
    case Members: return tr("Members");
    case Retention: return tr("Retention");
    case Ground: return tr("By whom");
    case Problems: return tr("What does not fit");
    case MoreProblems: return tr("Also");
    case Categories: return tr("Category");
    case RoomId: return tr("Id of the room");
    default: return {};
    }
}

} // namespace diapason
