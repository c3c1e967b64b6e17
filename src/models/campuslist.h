// SPDX-License-Identifier: GPL-3.0-or-later
// The stored campuses as a list: name, one line of state, last opened.
#pragma once

#include "core/ids.h"
#include "models/keyedtree.h"

#include <QDateTime>

namespace diapason {

/// What the access doctor said of a campus the last time it looked.
struct AccessVerdict {
    int limited = 0;
    int refused = 0;
    QDateTime at = {}; ///< invalid: it never looked
    friend bool operator==(const AccessVerdict &, const AccessVerdict &) = default;
};

struct CampusLine {
    using Key = std::tuple<qint64, QString, QString>; ///< the last opened first
    CampusId id = {}; ///< invalid: it is open, and not stored
    QString name = {};
    QString addresses = {};
    AccessVerdict verdict = {};
    QDateTime opened = {}; ///< invalid: never
    bool open = false;
    QDateTime now = {}; ///< names of days depend on it
    [[nodiscard]] Key key() const;
    friend bool operator==(const CampusLine &, const CampusLine &) = default;
};

class CampusList final : public KeyedTree<CampusLine>
{
    Q_OBJECT
public:
    enum class Mark : quint8 { Unknown, Good, Limited, Refused };
    Q_ENUM(Mark)
    enum Role {
        IdRole = Qt::UserRole, ///< the campus id's text; empty for one that is not stored
        StateRole, ///< the second line
        MarkRole, ///< int of Mark
        OpenRole,
    };
    using KeyedTree::KeyedTree;

    void assign(const QList<CampusLine> &lines);
    void retranslate();
    /// Invalid when there is none.
    [[nodiscard]] QModelIndex find(const CampusId &id) const;
    [[nodiscard]] const CampusLine &line(const QModelIndex &index) const { return value(index); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace diapason
