// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/creations.h"

namespace diapason {

void createOnce(Plan &plan)
{
    QSet<QString> created;
    for (RoomPlan &room : plan.rooms)
        room.operations.removeIf([&](const Operation &operation) {
            if (operation.kind != Operation::Kind::CreateAccount)
                return false;
            const qsizetype before = created.size();
            created.insert(usernameKey(operation.username));
            return created.size() == before;
        });
}

} // namespace diapason
