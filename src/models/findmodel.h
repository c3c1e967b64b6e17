// SPDX-License-Identifier: GPL-3.0-or-later
// The list under the search field: sections and what was found, in the order it is shown.
#pragma once

#include "domain/compare.h"

#include <QAbstractListModel>

namespace diapason {

/// One line of the list; every word in it was made by the caller.
struct FindRow {
    enum class Kind : quint8 { Section, Course, Activity, Room, Person, Account };
    using Parts = QList<std::pair<qsizetype, qsizetype>>; ///< position and length
    Kind kind = Kind::Section;
    qint64 number = 0; ///< course id, cmid or Moodle user id
    QString id = {}; ///< room or account id; what tells two lines of one activity apart
    QString title = {};
    Parts titleFound = {};
    QString second = {};
    Parts secondFound = {};
    QString note = {}; ///< at the right: what is wrong, or how many there are
    std::optional<DriftClass> glyph = {}; ///< before the note
    std::optional<Family> family = {}; ///< whose ground and colour the note has
    QString sentence = {}; ///< for a screen reader

    [[nodiscard]] QString key() const;
    friend bool operator==(const FindRow &, const FindRow &) = default;
};

/// Replaced as a whole, and says only what changed: the chosen line stays chosen while others come and go.
class FindModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of FindRow::Kind
        SecondLineRole,
        NoteRole,
    };
    using QAbstractListModel::QAbstractListModel;

    /// Keys are unique.
    void assign(QList<FindRow> next);
    [[nodiscard]] const FindRow &row(int row) const { return m_rows.at(row); }
    /// The row `steps` hits further, sections left out; the last there is when there are fewer. -1 when nothing is there.
    [[nodiscard]] int hit(int from, int steps) const;
    [[nodiscard]] int firstHit() const { return hit(-1, 1); }
    [[nodiscard]] int find(const QString &key) const; ///< -1 when there is none
    [[nodiscard]] int hits() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void insertAt(int row, const QList<FindRow> &rows);
    void removeAt(int row, int count);
    void replaceAt(int row, const FindRow &next);

    QList<FindRow> m_rows;
};

} // namespace diapason
