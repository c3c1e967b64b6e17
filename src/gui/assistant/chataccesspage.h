// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assistant/page.h"

#include "app/entrance.h"

namespace diapason {

class SecretField;
class WayChoice;

/// How Diapason enters Rocket.Chat: a personal token made with the password and perhaps a code, or one that was made already.
class ChatAccessPage final : public AssistantPage
{
    Q_OBJECT
public:
    explicit ChatAccessPage(Entrance &entrance, QWidget *parent = nullptr);
    /// Signing in again for Moodle's sake: Rocket.Chat's token most likely stays.
    void preferKept();

    void submit() override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] bool busy() const override { return m_entrance.chat().access.busy(); }
    void refresh() override;
    void enter() override;
    void wipe() override;

private:
    void offerWays();
    void showFields();
    void showCheck();
    [[nodiscard]] bool wantsCode() const { return !m_entrance.chat().factors.isEmpty() && !m_entrance.chat().access.done(); }

    Entrance &m_entrance;
    WayChoice *m_ways;
    QLineEdit *m_username;
    SecretField *m_password;
    QLineEdit *m_userId;
    SecretField *m_token;
    WayChoice *m_methods;
    SecretField *m_code;
    bool m_codeShown = false;
    bool m_preferKept = false;
};

} // namespace diapason
