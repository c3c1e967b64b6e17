// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assistant/page.h"

#include "app/entrance.h"

namespace diapason {

class Dialogs;
class WayChoice;

/// How to begin: a campus of one's own, one from a file, or the demo.
class WelcomePage final : public AssistantPage
{
    Q_OBJECT
public:
    WelcomePage(Entrance &entrance, Dialogs &dialogs, QWidget *parent = nullptr);

    void submit() override;
    [[nodiscard]] QString verb() const override;
    void refresh() override;
    [[nodiscard]] bool touched() const override { return false; }

signals:
    void imported(); ///< addresses and name of a file were taken
    void demoWanted();

private:
    void import();

    Entrance &m_entrance;
    Dialogs &m_dialogs;
    WayChoice *m_ways;
    std::optional<Error> m_error;
};

} // namespace diapason
