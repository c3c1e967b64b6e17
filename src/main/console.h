// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/mainwindow.h"
#include "gui/pages/dialogs.h"
#include "launch/opencampus.h"

namespace diapason {

class CoursesPage;

/// One campus, opened at once, in one window, with everything it stands on in the order it must end.
class Console
{
public:
    explicit Console(OpenedCampus opened);
    ~Console();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] CoursesPage &courses() { return *m_courses; }

private:
    std::shared_ptr<void> m_demo; ///< the embedded servers outlive every call to them
    std::unique_ptr<Session> m_session;
    WindowDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    CoursesPage *m_courses;
};

} // namespace diapason
