// SPDX-License-Identifier: GPL-3.0-or-later
// The privacy cases of a campus: open ones by the day they are due, then closed ones.
#pragma once

#include "domain/privacycase.h"
#include "models/keyedtree.h"

namespace diapason {

struct CaseItem {
    PrivacyCase request = {};
    QDate today = {}; ///< by which it is due soon, or late
    int place = 0;    ///< in the list
    [[nodiscard]] std::pair<int, qint64> key() const { return {place, request.id}; }
    friend bool operator==(const CaseItem &, const CaseItem &) = default;
};

class CasesModel final : public KeyedTree<CaseItem>
{
    Q_OBJECT
public:
    enum Role { CaseRole = Qt::UserRole }; ///< PrivacyCase::id
    /// How a case stands by its last day.
    enum class Urgency { Calm, Soon, Late, Closed };
    using KeyedTree::KeyedTree;

    /// In this order; those that do not hold every word of `filter` are left out.
    void assign(const QList<PrivacyCase> &cases, const QDate &today, const QString &filter = {});
    void retranslate();
    [[nodiscard]] const CaseItem &item(const QModelIndex &index) const { return value(index); }
    /// Invalid when it is not there.
    [[nodiscard]] QModelIndex find(qint64 request) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    /// Shown: whose case it is; described: the whole row in a sentence.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The person, else who asks.
    [[nodiscard]] static QString title(const PrivacyCase &request);
    [[nodiscard]] static Urgency urgency(const PrivacyCase &request, const QDate &today);
    /// How the archive of a case stands by its own last day, closed cases too; Calm: it is gone, or there is time.
    [[nodiscard]] static Urgency archiveUrgency(const PrivacyCase &request, const QDate &today);
    /// "delete the archive within 3 days", "delete the archive: 2 days late"; empty while there is time.
    [[nodiscard]] static QString archiveDue(const PrivacyCase &request, const QDate &today);
    /// "due in 12 days", "overdue by 3 days", "closed on 4 Oct."
    [[nodiscard]] static QString due(const PrivacyCase &request, const QDate &today);
    /// "Access · review · asked by Anne Le Goff"
    [[nodiscard]] static QString second(const PrivacyCase &request);
};

} // namespace diapason
