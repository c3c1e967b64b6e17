// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side rows of one comparison. Rows stand in key order; DriftFilter sorts and filters them.
#pragma once

#include "domain/compare.h"
#include "models/keyedtree.h"
#include "words/cells.h"

namespace diapason {

/// What is absent on one side is a dashed hole there (look.md §7); drifts only.
enum class Hole { None, Moodle, Chat };

/// One row, pointing into the comparison the model holds.
struct DriftItem {
    struct Key {
        qint64 person = 0;
        QString account = {};
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    Key identity = {};
    DriftRow row = {};
    const Comparison *in = nullptr;
    mutable QString folded = {}; ///< what the text filter looks in, made when first asked for

    [[nodiscard]] const Key &key() const { return identity; }
    [[nodiscard]] const QString &foldedText() const;
    friend bool operator==(const DriftItem &a, const DriftItem &b);
};

class DriftModel final : public KeyedTree<DriftItem>
{
    Q_OBJECT
public:
    enum Column { MoodleName, MoodleRole, Class, ChatName, ChatRole, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< Comparison::key
        ClassRole, ///< int of DriftClass
        FamilyRole, ///< int of Family
        SecondLineRole,
        HoleRole, ///< int of Hole
        AbsentRole, ///< true where this cell's side has nobody: its words are second text
        ProtectedRole,
    };
    using KeyedTree::KeyedTree;

    void assign(std::shared_ptr<const Comparison> next);
    /// The language changed: every text is new, no row is.
    void retranslate();

    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    [[nodiscard]] const DriftItem &item(int row) const { return value(index(row, 0)); }
    [[nodiscard]] const DriftRow &row(const QModelIndex &index) const { return value(index).row; }
    /// -1 when there is none.
    [[nodiscard]] int find(const QString &key) const;
    /// The row of a person or, where they are in none, of an account; -1 when there is none.
    [[nodiscard]] int find(MoodleUserId person, const AccountId &account) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::shared_ptr<const Comparison> m_comparison;
};

[[nodiscard]] Hole hole(const DriftRow &row);

} // namespace diapason
