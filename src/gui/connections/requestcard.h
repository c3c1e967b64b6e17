// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/button.h"
#include "gui/parts/card.h"

namespace diapason {

/// What to ask the administrators of the servers for, as text that is copied and sent.
class RequestCard final : public Card
{
    Q_OBJECT
public:
    explicit RequestCard(QWidget *parent = nullptr);
    /// An empty text needs nothing. Hidden when neither needs anything.
    void setRequests(const QString &moodle, const QString &chat);

private:
    struct Part {
        PlainTextLabel *title = nullptr;
        PlainTextLabel *text = nullptr;
        Button *copy = nullptr;
    };
    Part makePart(const QString &name);
    static void show(const Part &part, const QString &title, const QString &text);

    Part m_moodle;
    Part m_chat;
};

} // namespace diapason
