// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roomchoicemodel.h"

namespace diapason {

using namespace Qt::StringLiterals;

QList<LinkChoice> linkChoices(const Catalogue &catalogue, Cmid cmid)
{
    QHash<RoomId, LinkCandidate> tied;
    for (const LinkCandidate &candidate : catalogue.candidates(cmid))
        tied.insert(candidate.room, candidate);
    QHash<RoomId, Cmid> linked, confirmed;
    for (const Link &link : catalogue.links)
        if (link.cmid != cmid && link.room.isValid())
            linked.insert(link.room, link.cmid);
    for (const auto &[other, room] : catalogue.confirmed.asKeyValueRange())
        if (other != cmid && room.isValid())
            confirmed.insert(room, other);
    QList<LinkChoice> choices;
    for (const Room &room : catalogue.rooms.rooms)
        if (!room.discussion && !room.team)
            choices.append({.room = room,
                .evidence = tied.value(room.id, {.room = room.id}),
                .linked = linked.value(room.id),
                .confirmed = confirmed.value(room.id)});
    std::ranges::sort(choices, [](const LinkChoice &a, const LinkChoice &b) {
        return a.evidence.score != b.evidence.score ? a.evidence.score > b.evidence.score
                                                    : QString::localeAwareCompare(a.room.name, b.room.name) < 0;
    });
    return choices;
}

void RoomChoiceModel::assign(QList<LinkChoice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

int RoomChoiceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_choices.size()); }

QVariant RoomChoiceModel::data(const QModelIndex &index, int role) const
{
    const LinkChoice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return choice.room.name;
    case SearchRole:
        return QStringList{choice.room.name, choice.room.displayName, choice.room.topic, choice.room.id.value}.join(u'\n');
    default: return {};
    }
}

} // namespace diapason
