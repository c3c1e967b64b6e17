// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caseroomsmodel.h"

#include "core/text.h"
#include "models/columnheading.h"
#include "words/privacy.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column) { return column == CaseRoomsModel::Messages || column == CaseRoomsModel::Files; }

QString nameOf(const DossierRoom &room) { return room.room.title(); }

QString courseOf(const DossierRoom &room) { return room.cmid.isValid() ? room.course : nameOf(room); }

} // namespace

bool operator==(const CaseRoomItem &a, const CaseRoomItem &b)
{
    const auto seen = [](const CaseRoomItem &item) {
        const DossierRoom &room = item.room;
        return std::tie(room.room.displayName, room.course, room.activity, room.readable, room.unreadableWhy, room.messages,
            room.files, item.wanted, item.locked);
    };
    return seen(a) == seen(b);
}

void CaseRoomsModel::assign(const QList<DossierRoom> &rooms, const QSet<RoomId> &without, bool locked)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(rooms.size()));
    for (const DossierRoom &room : rooms)
        rows.push_back({.value = {.room = room,
                            .wanted = !without.contains(room.room.id),
                            .locked = locked,
                            .order = folded(courseOf(room) + u' ' + room.activity)}});
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    const auto twice = std::ranges::unique(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    rows.erase(twice.begin(), twice.end());
    merge(std::move(rows));
}

void CaseRoomsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString CaseRoomsModel::activityOf(const DossierRoom &room)
{
    //: A room of a person that belongs to no activity of Moodle, under its name
    return room.cmid.isValid() ? room.activity : tr("room of no activity");
}

QString CaseRoomsModel::text(const CaseRoomItem &item, int column)
{
    const DossierRoom &room = item.room;
    const auto counted = [](int count) { return count < 0 ? u"?"_s : words::number(count); };
    switch (column) {
    case Course: return courseOf(room);
    case Activity: // what keeps a room from being read stands with it: there is nothing to say of the others
        return room.readable ? activityOf(room) : activityOf(room) + u" · "_s + text(item, Reading);
    case Name: return nameOf(room);
    case Messages: return counted(room.messages);
    case Files: return counted(room.files);
    case Reading:
        if (room.readable)
            //: A room whose messages the account of Diapason may read
            return tr("readable");
        return room.unreadableWhy.isEmpty() ? tr("not readable") : tr("not readable: %1").arg(words::partReason(room.unreadableWhy));
    default: return {};
    }
}

Qt::ItemFlags CaseRoomsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = KeyedTree::flags(index);
    if (index.isValid() && index.column() == Course && !value(index).locked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant CaseRoomsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseRoomItem &item = value(index);
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole:
        if ((index.column() == Messages && item.room.messages < 0) || (index.column() == Files && item.room.files < 0))
            return tr("The server does not say how many.");
        return index.column() == Course ? QStringList{text(item, Course), text(item, Activity), text(item, Name)}.join(u'\n')
                                        : text(item, index.column());
    case Qt::CheckStateRole:
        return index.column() == Course ? QVariant(item.wanted ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: return columnAlignment(isNumber(index.column()));
    case Qt::AccessibleTextRole:
        //: One room of a person in a sentence: its course, its activity, in the scope or not, messages, files, whether it can be read
        return tr("%1, %2. %3. Messages: %4. Files: %5. %6")
            .arg(text(item, Course), activityOf(item.room), item.wanted ? tr("In the scope") : tr("Left out"), text(item, Messages),
                text(item, Files), text(item, Reading));
    case RoomRole: return item.room.room.id.value;
    case ReadableRole: return item.room.readable;
    default: return {};
    }
}

QString CaseRoomsModel::heading(int column)
{
    //: Columns of the rooms of a person
    switch (column) {
    case Course: return tr("Course and activity");
    case Activity: return tr("Activity");
    case Name: return tr("Room");
    case Messages: return tr("Messages");
    case Files: return tr("Files");
    case Reading: return tr("Reading");
    default: return {};
    }
}

QVariant CaseRoomsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeading(section, orientation, role, isNumber(section), &CaseRoomsModel::heading);
}

bool CaseRoomsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    emit ticked(this->value(index).room.room.id, value.toInt() == Qt::Checked); // whoever keeps the scope assigns it
    return true;
}

} // namespace diapason
