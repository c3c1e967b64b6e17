// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of a campus as a table: whose they are, what is deleted in them, what is wrong with them.
#pragma once

#include "domain/roomlist.h"
#include "models/keyedtree.h"

namespace diapason {

struct RoomItem {
    RoomLine line = {};
    QString folded = {}; ///< what a search looks into
    [[nodiscard]] QString key() const { return line.key(); }
    friend bool operator==(const RoomItem &, const RoomItem &) = default;
};

/// What the chips of the list ask for; a line may be in several.
enum class RoomGroup : quint8 { Doubts, Own, Exempt, Workspace, Kept, Loose, Archived };
inline constexpr int roomGroups = int(RoomGroup::Archived) + 1;
[[nodiscard]] QString roomGroupCode(RoomGroup group); ///< "doubts", …
[[nodiscard]] bool isIn(const RoomLine &line, RoomGroup group);

class RoomsModel final : public KeyedTree<RoomItem>
{
    Q_OBJECT
public:
    /// All of them are copied and exported; a view may paint some as second lines of others.
    enum Column { Activity, Course, Room, State, Confidence, Members, Retention, Ground, Problems, MoreProblems, Categories,
        RoomId, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole,
        ProblemsRole, ///< how many doubts and findings
    };
    using KeyedTree::KeyedTree;

    void assign(QList<RoomLine> lines);
    void retranslate();
    [[nodiscard]] const RoomLine &line(const QModelIndex &index) const { return value(index).line; }
    [[nodiscard]] const QString &folded(const QModelIndex &index) const { return value(index).folded; }
    [[nodiscard]] int count(RoomGroup group) const;
    /// Invalid when it is not there.
    [[nodiscard]] QModelIndex find(const QString &key) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What is wrong, in few words each, what is of the retention first.
    [[nodiscard]] static QStringList problems(const RoomLine &line);
    /// The activity's name, or the room's where there is none.
    [[nodiscard]] static QString title(const RoomLine &line);
    [[nodiscard]] static QString stateWord(const RoomLine &line);

private:
    [[nodiscard]] static QString text(const RoomLine &line, int column);
    [[nodiscard]] static QString sentence(const RoomLine &line);
};

} // namespace diapason
