// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms one activity could belong to: those that something ties to it first, then every other room of the campus.
#pragma once

#include "domain/catalogue.h"

#include <QAbstractListModel>

namespace diapason {

struct LinkChoice {
    Room room = {};
    LinkCandidate evidence = {};
    Cmid linked = {}; ///< another activity that uses the room now
    Cmid confirmed = {}; ///< another activity that somebody confirmed it for
};

/// Best evidence first, then by name. Rooms that cannot be linked (discussions, teams) are left out.
[[nodiscard]] QList<LinkChoice> linkChoices(const Catalogue &catalogue, Cmid cmid);

class RoomChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SearchRole = Qt::UserRole + 1 }; ///< what a search looks into: names, topic, id
    using QAbstractListModel::QAbstractListModel;

    /// Once, when the choice is offered: it does not move under whoever looks at it.
    void assign(QList<LinkChoice> choices);
    [[nodiscard]] const LinkChoice &choice(int row) const { return m_choices.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<LinkChoice> m_choices;
};

} // namespace diapason
