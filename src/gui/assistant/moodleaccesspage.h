// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assistant/page.h"

#include "app/entrance.h"

namespace diapason {

class SecretField;
class WayChoice;

/// How Diapason enters Moodle: a token by password, by the browser, or one that was made already.
class MoodleAccessPage final : public AssistantPage
{
    Q_OBJECT
public:
    explicit MoodleAccessPage(Entrance &entrance, QWidget *parent = nullptr);

    void submit() override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] bool busy() const override { return m_entrance.moodle().access.busy(); }
    void refresh() override;
    void enter() override;
    void wipe() override;

private:
    void offerWays();
    void showFields();
    void showCheck();
    void submitBrowser();

    Entrance &m_entrance;
    WayChoice *m_ways;
    QLineEdit *m_service;
    QLineEdit *m_username;
    SecretField *m_password;
    SecretField *m_token;
    SecretField *m_link;
};

} // namespace diapason
