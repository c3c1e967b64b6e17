// SPDX-License-Identifier: GPL-3.0-or-later
// The causes of the campus's drifts, most first, and under them what other roles would settle.
#pragma once

#include "domain/overview.h"
#include "models/keyedtree.h"

namespace diapason {

struct CauseItem {
    int place = 0;
    std::optional<TopCause> cause = {};
    std::optional<MappingOffer> offer = {}; ///< instead of a cause
    int most = 0; ///< drifts of the first cause: the scale of the bars
    [[nodiscard]] int key() const { return place; }
    friend bool operator==(const CauseItem &, const CauseItem &) = default;
};

class CausesModel final : public KeyedTree<CauseItem>
{
    Q_OBJECT
public:
    using KeyedTree::KeyedTree;
    using Chosen = std::optional<std::pair<DriftClass, Cause>>;

    void assign(const Overview &overview);
    /// The cause in force as a filter.
    void setChosen(const Chosen &chosen);
    void retranslate();
    [[nodiscard]] const CauseItem &item(const QModelIndex &index) const { return value(index); }
    [[nodiscard]] bool isChosen(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Chosen m_chosen;
};

} // namespace diapason
