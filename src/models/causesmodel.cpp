// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causesmodel.h"

#include "words/overview.h"
#include "words/words.h"

namespace diapason {

void CausesModel::assign(const Overview &overview)
{
    std::vector<Branch> rows;
    const auto add = [&rows](CauseItem item) {
        item.place = int(rows.size());
        rows.push_back({.value = std::move(item)});
    };
    const int most = overview.causes.isEmpty() ? 0 : overview.causes.first().drifts;
    bool offered = false;
    for (const TopCause &cause : overview.causes) {
        add({.cause = cause, .most = most});
        if (cause.cause != Cause::RoleNotMapped || offered)
            continue;
        offered = true;
        for (const MappingOffer &offer : overview.offers)
            add({.offer = offer});
    }
    merge(std::move(rows));
}

void CausesModel::setChosen(const Chosen &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    retranslate();
}

void CausesModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool CausesModel::isChosen(const QModelIndex &index) const
{
    const CauseItem &item = value(index);
    return item.cause && m_chosen && *m_chosen == std::pair(item.cause->driftClass, item.cause->cause);
}

QVariant CausesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CauseItem &item = value(index);
    const QString title
        = item.cause ? words::causeTitle(item.cause->driftClass, item.cause->cause) : words::mappingOffer(*item.offer);
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::ToolTipRole:
        return item.cause ? tr("A click shows these activities alone") : tr("Opens the campus rules, with this role filled in");
    case Qt::AccessibleTextRole: {
        if (!item.cause)
            return title;
        //: A cause for a screen reader: %1 is it, %2 "38 drifts", %3 "19 rooms"
        const QString said = tr("%1, %2 in %3")
                                 .arg(title, tr("%Ln drift(s)", nullptr, item.cause->drifts), tr("%Ln room(s)", nullptr, item.cause->rooms));
        return isChosen(index) ? tr("%1, filter, set").arg(said) : tr("%1, filter, not set").arg(said);
    }
    case Qt::CheckStateRole: return {};
    default: return {};
    }
}

} // namespace diapason
