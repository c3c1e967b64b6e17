// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/console.h"

#include "gui/pages/places.h"

namespace diapason {

namespace {

/// The store is read, and the servers are asked, while the window is made.
std::unique_ptr<Session> openSession(OpenedCampus opened)
{
    auto session = std::make_unique<Session>(std::move(opened.campus), std::move(opened.moodle), std::move(opened.chat),
        std::move(opened.journal), std::move(opened.snapshots), std::move(opened.clock));
    session->open();
    return session;
}

} // namespace

Console::Console(OpenedCampus opened)
    : m_demo(std::move(opened.demo)), m_session(openSession(std::move(opened))),
      m_window(std::make_unique<MainWindow>(*m_session)), m_courses(addPlaces(*m_window, *m_session, m_dialogs))
{
}

Console::~Console() = default;

} // namespace diapason
