// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assistant/page.h"

#include "app/entrance.h"

namespace diapason {

class Dialogs;

/// Where one of the two servers is.
class AddressPage final : public AssistantPage
{
    Q_OBJECT
public:
    AddressPage(Server server, Entrance &entrance, Dialogs &dialogs, QWidget *parent = nullptr);
    void setAddress(const QUrl &address);

    void submit() override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] bool busy() const override { return entry().busy(); }
    void refresh() override;
    void enter() override;

private:
    [[nodiscard]] const EntryCheck &entry() const;
    [[nodiscard]] QUrl offered() const;
    void ask();
    void act(const QString &id);
    void chooseAuthority();

    Server m_server;
    Entrance &m_entrance;
    Dialogs &m_dialogs;
    QLineEdit *m_address;
    std::optional<Error> m_local; ///< what this page could not do by itself
};

} // namespace diapason
