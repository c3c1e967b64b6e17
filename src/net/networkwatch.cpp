// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkwatch.h"

#include <QNetworkInformation>

namespace diapason {

using Reachability = QNetworkInformation::Reachability;

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QNetworkInformation *system = QNetworkInformation::instance();
    // A campus may live on a local network: anything but no network at all is worth a try.
    const auto isOnline = [](Reachability now) { return now != Reachability::Disconnected && now != Reachability::Unknown; };
    m_online = isOnline(system->reachability());
    connect(system, &QNetworkInformation::reachabilityChanged, this, [this, isOnline](Reachability now) {
        const bool wasOnline = std::exchange(m_online, isOnline(now));
        if (m_online && !wasOnline)
            emit back();
    });
}

} // namespace diapason
