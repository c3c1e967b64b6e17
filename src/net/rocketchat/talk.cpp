// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/talk.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

void Talk::waiting(const QDateTime &until, const QString &call)
{
    const QList<Watcher *> present = watchers;
    for (Watcher *watcher : present) {
        if (!watchers.contains(watcher) || watcher->at.call != call)
            continue;
        watcher->at.waitingUntil = until;
        watcher->told(watcher->at);
    }
    if (onWaiting)
        onWaiting(until, call);
}

QString callName(QLatin1StringView path) { return path.sliced(path.lastIndexOf('/'_L1) + 1); }

} // namespace diapason::rocketchat
