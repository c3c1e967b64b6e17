// SPDX-License-Identifier: GPL-3.0-or-later
// What was collected for a case, as a window: all its rows are there, and the few pages around what is looked at. Texts of
// others are masked before they come here to be shown.
#pragma once

#include "domain/dossier.h"

#include <QAbstractTableModel>

#include <list>

namespace diapason {

class CaseItemsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Kind, Room, Who, Text, Decision, ColumnCount };
    enum Role { NumberRole = Qt::UserRole, LoadedRole }; ///< DossierItem::number; whether its page is here
    static constexpr int pageSize = 100;
    static constexpr int pagesHeld = 6;
    using QAbstractTableModel::QAbstractTableModel;

    /// Another search: its first page is wanted at once.
    void look(const DossierFilter &filter);
    [[nodiscard]] const DossierFilter &filter() const { return m_filter; }
    /// Forgets every page, keeps the filter.
    void clear();
    /// What is held is old: the pages are wanted again, and stay until they come.
    void refresh();
    /// A page of another search is ignored.
    void take(const DossierFilter &filter, const DossierPage &page);
    void setRooms(const QHash<RoomId, QString> &names);
    void setNow(const QDateTime &now) { m_now = now; }
    void retranslate();
    [[nodiscard]] bool answered() const { return m_answered; } ///< the first page came
    [[nodiscard]] int total() const { return m_total; }
    /// None while its page is not here.
    [[nodiscard]] const DossierItem *item(int row) const;
    [[nodiscard]] qsizetype held() const { return qsizetype(m_pages.size()); }
    [[nodiscard]] QString roomName(const RoomId &room) const { return m_rooms.value(room, room.value); }
    /// In one line, as it may be shown: others' words masked.
    [[nodiscard]] static QString line(const DossierItem &item);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_total; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void wanted(int offset, int limit); ///< of filter(); take() answers

private:
    struct Page {
        int number = 0;
        QList<DossierItem> items = {};
    };
    void want(int page) const;
    [[nodiscard]] static QString heading(int column);
    [[nodiscard]] QString text(const DossierItem &item, int column) const;

    DossierFilter m_filter;
    QHash<RoomId, QString> m_rooms;
    QDateTime m_now;
    mutable std::list<Page> m_pages; ///< the one looked at last first
    mutable QSet<int> m_wanted;
    int m_total = 0;
    bool m_answered = false;
};

} // namespace diapason
