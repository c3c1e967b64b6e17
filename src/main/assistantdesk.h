// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entrance.h"
#include "net/netgates.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace diapason {

class Assistant;
class Campuses;
class Dialogs;

/// What the assistant stands on: the gates of real servers, and the way through them.
class AssistantDesk
{
public:
    /// `dialogs` outlive the assistants.
    explicit AssistantDesk(Dialogs &dialogs);

    /// One at a time; deleted when it closes.
    [[nodiscard]] Assistant *make(Campuses &campuses, std::optional<Profile> existing, QWidget *parent);
    /// A link that another program brought (launch/handover.h). As Entrance::takeSignOnLink().
    Result<void> takeSignOnLink(const QString &link);

private:
    Dialogs &m_dialogs;
    SystemClock m_clock;
    NetGates m_gates;
    Entrance m_entrance;
    QPointer<QWidget> m_assistant; ///< the last one made
};

} // namespace diapason
