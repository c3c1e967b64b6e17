// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/assistantdesk.h"

#include "gui/assistant/assistant.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"

namespace diapason {

namespace {

EntryDoors doors(Clock &clock)
{
    return {.moodle = [&clock](const QUrl &address, const Trust &trust, const QString &token) -> std::unique_ptr<MoodleServer> {
                MoodleOptions options;
                options.transport.trust = trust;
                return std::make_unique<MoodleClient>(address, token, clock, std::move(options));
            },
        .chat = [&clock](const QUrl &address, const Trust &trust, const AccountId &account,
                    const QString &token) -> std::unique_ptr<ChatServer> {
            return std::make_unique<RocketChatServer>(address, account, token, clock, TransportOptions{.trust = trust});
        }};
}

} // namespace

AssistantDesk::AssistantDesk(Dialogs &dialogs)
    : m_dialogs(dialogs),
      m_gates(m_clock),
      m_entrance(m_gates, doors(m_clock), m_clock)
{
}

Assistant *AssistantDesk::make(Campuses &campuses, std::optional<Profile> existing, QWidget *parent)
{
    auto *assistant = new Assistant(m_entrance, campuses, std::move(existing), parent);
    assistant->useDialogs(m_dialogs);
    m_assistant = assistant;
    return assistant;
}

Result<void> AssistantDesk::takeSignOnLink(const QString &link)
{
    if (m_assistant) { // the browser is in front
        m_assistant->raise();
        m_assistant->activateWindow();
    }
    return m_entrance.takeSignOnLink(link);
}

} // namespace diapason
