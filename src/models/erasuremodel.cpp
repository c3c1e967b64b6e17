// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/erasuremodel.h"

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

QString ErasureModel::text(const QModelIndex &index) const
{
    const ErasureRoom &here = room(index);
    switch (index.column()) {
    case RoomColumn:
        return here.activity.isEmpty() ? here.title() : (here.course.isEmpty() ? here.title() : here.course) + u" · "_s + here.activity;
    case Messages:
        //: How many messages of the person a room holds: nobody counted
        return here.counts.messages < 0 ? tr("not counted") : words::number(here.counts.messages);
    case Leave: return words::actualRole(actualRole(here.roles));
    case Notes: return words::erasureRoomNotes(m_rehearsal, here).join(u' ');
    default: return {};
    }
}

/// A row for a screen reader.
QString ErasureModel::sentence(const QModelIndex &index) const
{
    const ErasureRoom &here = room(index);
    QStringList parts{text(index.siblingAtColumn(RoomColumn)),
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
    case Qt::ToolTipRole: return whyNot(index).isEmpty() ? text(index) : whyNot(index);
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

QVariant ErasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Columns of an erasure's rehearsal
    case RoomColumn: return tr("Room");
    case Messages: return tr("Delete messages");
    case Leave: return tr("Remove from the room");
    case Notes: return tr("What has to be known");
    default: return {};
    }
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
