// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assistant/page.h"

#include "app/entrance.h"

namespace diapason {

class WayChoice;

/// The name of the campus, and where its secrets go.
class FinishPage final : public AssistantPage
{
    Q_OBJECT
public:
    FinishPage(Entrance &entrance, Campuses &campuses, QWidget *parent = nullptr);

    void submit() override;
    [[nodiscard]] QString verb() const override { return tr("Save"); }
    [[nodiscard]] bool busy() const override { return m_entrance.saving().busy(); }
    void refresh() override;
    void enter() override;

private:
    void summarise();
    [[nodiscard]] QString freeName(const QString &wish) const;

    Entrance &m_entrance;
    Campuses &m_campuses;
    QLineEdit *m_name;
    WayChoice *m_keep;
    PlainTextLabel *m_moodle;
    PlainTextLabel *m_chat;
    PlainTextLabel *m_trust;
};

} // namespace diapason
