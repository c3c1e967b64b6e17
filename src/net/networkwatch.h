// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace diapason {

/// Tells when this machine has a network again, where the system knows; silent where it does not.
class NetworkWatch final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

signals:
    void back();

private:
    bool m_online = true;
};

} // namespace diapason
