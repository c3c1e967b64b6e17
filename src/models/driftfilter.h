// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of the side-by-side table are shown, and in which order.
#pragma once

#include "models/driftmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace diapason {

/// A two-line column offers both of its lines as keys (look.md §7).
enum class DriftSort { Name, MoodleUsername, MoodleRole, Group, Class, Cause, ChatUsername, ChatName, ChatRole, AccountState };

class DriftFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Part { All, Expected, Present, Drifts };

    explicit DriftFilter(QObject *parent = nullptr);

    void setSource(DriftModel *model);
    [[nodiscard]] DriftModel *source() const { return m_source; }

    void setText(const QString &text);
    /// Rows of these classes only; none means every class.
    void setClasses(const QSet<DriftClass> &classes);
    void setPart(Part part);
    void clear();
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QSet<DriftClass> &classes() const { return m_classes; }
    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] bool active() const { return !m_text.isEmpty() || !m_classes.isEmpty() || m_part != Part::All; }

    /// Rows keep their places when a refresh changes them; calling this again puts them in order.
    void sortBy(DriftSort by, Qt::SortOrder order);
    [[nodiscard]] DriftSort sortedBy() const { return m_by; }
    /// Whether a refresh left rows out of order.
    [[nodiscard]] bool stale() const;
    void setLocale(const QLocale &locale);

    [[nodiscard]] static DriftSort firstKey(int column) { return DriftSort(2 * column); }
    [[nodiscard]] static DriftSort secondKey(int column) { return DriftSort(2 * column + 1); }
    [[nodiscard]] static int columnOf(DriftSort by) { return int(by) / 2; }

    void setSourceModel(QAbstractItemModel *model) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Keys {
        std::optional<QCollatorSortKey> main = {};
        std::optional<QCollatorSortKey> name = {};
    };
    [[nodiscard]] const QCollatorSortKey &mainKey(int row) const;
    [[nodiscard]] const QCollatorSortKey &nameKey(int row) const;
    void refilter();
    void forgetKeys() { m_keys.clear(); }

    DriftModel *m_source = nullptr;
    QString m_text = {};
    QString m_folded = {};
    QSet<DriftClass> m_classes = {};
    Part m_part = Part::All;
    DriftSort m_by = DriftSort::Class;
    QCollator m_collator;
    mutable std::vector<Keys> m_keys = {}; ///< by source row, filled when first compared
};

} // namespace diapason
