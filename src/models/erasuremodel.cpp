// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/erasuremodel.h"

#include "models/columnheading.h"
#include "words/erasure.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason {

void ErasureModel::assign(const ErasureRehearsal &rehearsal, const ErasureChoice &choice)
{
    beginResetModel();
    m_rehearsal = rehearsal;
    m_messages.clear();
    m_leave.clear();
    for (const ErasureRoom &room : rehearsal.rooms) {
        if (choice.messages.contains(room.room.id) && !whyMessagesStay(rehearsal, room))
            m_messages.insert(room.room.id);
        if (choice.leave.contains(room.room.id) && !whyMemberStays(rehearsal, room))
            m_leave.insert(room.room.id);
    }
    endResetModel();
    emit ticked();
}

void ErasureModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ErasureModel::whyNot(const QModelIndex &index) const
{
    std::optional<LeftAside::Why> why;
    if (index.column() == Messages)
        why = whyMessagesStay(m_rehearsal, room(index));
    else if (index.column() == Leave)
        why = whyMemberStays(m_rehearsal, room(index));
    return why ? words::leftAside({.why = *why}) : QString();
}

int ErasureModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rehearsal.rooms.size()); }

int ErasureModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

/// How many there are, and what becomes of them.
QString ErasureModel::messagesText(const QModelIndex &index) const
{
    const ErasureRoom &here = room(index);
    //: How many messages of the person a room holds: nobody counted
    const QString counted = here.counts.messages < 0 ? tr("not counted") : words::number(here.counts.messages);
    if (m_messages.contains(here.room.id))
        //: Messages that are ticked to be deleted, which no undo brings back; %1 is how many, or "not counted"
        return tr("%1 · for good").arg(counted);
    //: Messages that cannot be deleted; %1 is how many, or "not counted"
    return whyNot(index).isEmpty() ? counted : tr("%1 · they stay").arg(counted);
}

QString ErasureModel::text(const QModelIndex &index) const
{
    const ErasureRoom &here = room(index);
    switch (index.column()) {
    case RoomColumn: return here.course.isEmpty() ? here.title() : here.course;
    case Activity:
        //: A room of a person that belongs to no activity of Moodle, under its name
        return here.activity.isEmpty() ? tr("room of no activity") : here.activity;
    case Name: return here.room.name;
    case Messages: return messagesText(index);
    case Leave: return words::actualRole(actualRole(here.roles));
    case Notes: return words::erasureRoomNotes(m_rehearsal, here).join(u' ');
    default: return {};
    }
}

/// A row for a screen reader.
QString ErasureModel::sentence(const QModelIndex &index) const
{
    const ErasureRoom &here = room(index);
    QStringList parts{text(index.siblingAtColumn(RoomColumn)), text(index.siblingAtColumn(Activity)),
        m_messages.contains(here.room.id) ? tr("messages go: %1").arg(text(index.siblingAtColumn(Messages))) : tr("messages stay"),
        m_leave.contains(here.room.id) ? tr("the person leaves") : tr("the person stays")};
    return parts.join(u", "_s) + u". "_s + text(index.siblingAtColumn(Notes));
}

QVariant ErasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool tickable = (index.column() == Messages || index.column() == Leave) && whyNot(index).isEmpty();
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole:
        if (index.column() == RoomColumn)
            return QStringList{text(index), text(index.siblingAtColumn(Activity)), room(index).room.name}.join(u'\n');
        return whyNot(index).isEmpty() ? text(index) : whyNot(index);
    case Qt::TextAlignmentRole: return columnAlignment(false);
    case Qt::CheckStateRole: {
        if (!tickable)
            return {};
        const QSet<RoomId> &chosen = index.column() == Messages ? m_messages : m_leave;
        return chosen.contains(room(index).room.id) ? Qt::Checked : Qt::Unchecked;
    }
    case Qt::AccessibleTextRole: return sentence(index);
    case RoomRole: return room(index).room.id.value;
    default: return {};
    }
}

QString ErasureModel::heading(int column)
{
    //: Columns of an erasure's rehearsal
    switch (column) {
    case RoomColumn: return tr("Course and activity");
    case Activity: return tr("Activity");
    case Name: return tr("Room");
    case Messages: return tr("Delete messages");
    case Leave: return tr("Remove from the room");
    case Notes: return tr("What has to be known");
    default: return {};
    }
}

QVariant ErasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeading(section, orientation, role, false, &ErasureModel::heading);
}

Qt::ItemFlags ErasureModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && (index.column() == Messages || index.column() == Leave) && whyNot(index).isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ErasureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    QSet<RoomId> &chosen = index.column() == Messages ? m_messages : m_leave;
    if (value.toInt() == Qt::Checked)
        chosen.insert(room(index).room.id);
    else
        chosen.remove(room(index).room.id);
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit ticked();
    return true;
}

} // namespace diapason
