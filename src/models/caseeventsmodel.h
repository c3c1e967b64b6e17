// SPDX-License-Identifier: GPL-3.0-or-later
// The log of one case, newest first: who did what and when, without a name or a text.
#pragma once

#include "domain/privacycase.h"
#include "models/keyedtree.h"

namespace diapason {

struct CaseEventItem {
    CaseEvent event = {};
    QDateTime now = {};
    [[nodiscard]] qint64 key() const { return -event.id; }
    friend bool operator==(const CaseEventItem &a, const CaseEventItem &b)
    {
        return a.event.id == b.event.id && a.now.date() == b.now.date();
    }
};

class CaseEventsModel final : public KeyedTree<CaseEventItem>
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Reason, ColumnCount };
    using KeyedTree::KeyedTree;

    void assign(const QList<CaseEvent> &events, const QDateTime &now);
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString heading(int column);
    [[nodiscard]] static QString text(const CaseEventItem &item, int column);
};

} // namespace diapason
