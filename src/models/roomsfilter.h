// SPDX-License-Identifier: GPL-3.0-or-later
// Which rooms are shown, and in which order.
#pragma once

#include "models/roomsmodel.h"

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

namespace diapason {

class RoomsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RoomsFilter(QObject *parent = nullptr);

    void setSource(RoomsModel *model);
    [[nodiscard]] RoomsModel *source() const { return m_source; }
    void setText(const QString &text);
    /// Lines that are in any of these; none means every line.
    void setGroups(const QSet<RoomGroup> &groups);
    [[nodiscard]] const QSet<RoomGroup> &groups() const { return m_groups; }
    [[nodiscard]] bool active() const { return !m_folded.isEmpty() || !m_groups.isEmpty(); }
    void setLocale(const QLocale &locale);
    [[nodiscard]] const RoomLine &line(const QModelIndex &index) const { return m_source->line(mapToSource(index)); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int byName(const RoomLine &a, const RoomLine &b) const;

    RoomsModel *m_source = nullptr;
    QString m_folded = {};
    QSet<RoomGroup> m_groups = {};
    QCollator m_collator;
};

} // namespace diapason
