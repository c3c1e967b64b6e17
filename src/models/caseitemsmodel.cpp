// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caseitemsmodel.h"

#include "models/columnheading.h"
#include "words/moments.h"
#include "words/privacy.h"

namespace diapason {

using namespace Qt::StringLiterals;

void CaseItemsModel::look(const DossierFilter &filter)
{
    m_filter = filter;
    clear();
    want(0);
}

void CaseItemsModel::clear()
{
    beginResetModel();
    m_pages.clear();
    m_wanted.clear();
    m_total = 0;
    m_answered = false;
    endResetModel();
}

void CaseItemsModel::refresh()
{
    m_wanted.clear();
    QList<int> numbers;
    for (const Page &page : m_pages)
        numbers << page.number;
    if (numbers.isEmpty())
        numbers << 0;
    for (const int number : std::as_const(numbers))
        want(number);
}

void CaseItemsModel::take(const DossierFilter &filter, const DossierPage &page)
{
    const int number = page.offset / pageSize;
    if (filter != m_filter || page.offset % pageSize != 0 || !m_wanted.remove(number))
        return;
    m_answered = true;
    m_pages.remove_if([&](const Page &one) { return one.number == number; });
    if (!page.items.isEmpty()) // before its rows are there: a view asks for them at once
        m_pages.push_front({.number = number, .items = page.items});
    while (m_pages.size() > size_t(pagesHeld))
        m_pages.pop_back();
    if (page.total < m_total) {
        beginRemoveRows({}, page.total, m_total - 1);
        m_total = page.total;
        endRemoveRows();
    } else if (page.total > m_total) {
        beginInsertRows({}, m_total, page.total - 1);
        m_total = page.total;
        endInsertRows();
    }
    m_pages.remove_if([&](const Page &one) { return one.number * pageSize >= m_total; });
    const int last = std::min(m_total, (number + 1) * pageSize) - 1;
    if (number * pageSize <= last)
        emit dataChanged(index(number * pageSize, 0), index(last, ColumnCount - 1));
}

void CaseItemsModel::setRooms(const QHash<RoomId, QString> &names)
{
    if (m_rooms == names)
        return;
    m_rooms = names;
    if (m_total > 0)
        emit dataChanged(index(0, Room), index(m_total - 1, Room));
}

void CaseItemsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_total > 0)
        emit dataChanged(index(0, 0), index(m_total - 1, ColumnCount - 1));
}

void CaseItemsModel::want(int page) const
{
    if (m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    emit const_cast<CaseItemsModel *>(this)->wanted(page * pageSize, pageSize); // a view asks for data() alone
}

const DossierItem *CaseItemsModel::item(int row) const
{
    const auto found = std::ranges::find(m_pages, row / pageSize, &Page::number);
    if (row < 0 || found == m_pages.end() || row % pageSize >= found->items.size())
        return nullptr;
    m_pages.splice(m_pages.begin(), m_pages, found);
    return &m_pages.front().items.at(row % pageSize);
}

QString CaseItemsModel::line(const DossierItem &item)
{
    if (item.file)
        return item.file->name;
    if (!item.message)
        return {};
    const DossierItem shown = maskedItem(item, words::masked());
    if (shown.message->encrypted)
        //: In place of a message that is encrypted end to end
        return tr("encrypted end to end: its text cannot be read");
    const QString own = shown.message->text.simplified();
    return own.isEmpty() ? shown.message->files.join(u", "_s) : own;
}

QString CaseItemsModel::text(const DossierItem &item, int column) const
{
    switch (column) {
    case When: return words::dayAndTime(item.at(), m_now);
    case Kind: return words::itemKind(item.kind);
    case Room: return roomName(item.room);
    case Who: {
        const DossierItem shown = maskedItem(item, words::masked());
        if (shown.message && shown.message->name == words::masked())
            //: In place of the name of whoever wrote a message, which is masked
            return tr("third party");
        return shown.message ? (shown.message->name.isEmpty() ? shown.message->username : shown.message->name) : QString();
    }
    case Text: return line(item);
    case Decision: return words::itemDecision(item);
    default: return {};
    }
}

QVariant CaseItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DossierItem *item = this->item(index.row());
    if (role == LoadedRole)
        return item != nullptr;
    if (!item) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
            want(index.row() / pageSize);
            return index.column() == Text || role == Qt::AccessibleTextRole ? QVariant(u"…"_s) : QVariant();
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return text(*item, index.column());
    case Qt::ToolTipRole: return index.column() == Text ? QVariant() : text(*item, index.column()); // the reading pane has it whole
    case NumberRole: return item->number;
    case Qt::AccessibleTextRole:
        //: One thing collected in a sentence: kind, when, room, by whom, its text, what was decided
        return tr("%1, %2, %3, %4: %5. %6")
            .arg(text(*item, Kind), text(*item, When), text(*item, Room), text(*item, Who), text(*item, Text), text(*item, Decision));
    default: return {};
    }
}

QString CaseItemsModel::heading(int column)
{
    //: Columns of what was collected for a case
    switch (column) {
    case When: return tr("When");
    case Kind: return tr("Kind");
    case Room: return tr("Room");
    case Who: return tr("By");
    case Text: return tr("Text");
    case Decision: return tr("Decision");
    default: return {};
    }
}

QVariant CaseItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeading(section, orientation, role, false, &CaseItemsModel::heading);
}

} // namespace diapason
