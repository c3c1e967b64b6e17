// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/mainwindow.h"
#include "launch/opencampus.h"
#include "main/privacyparts.h"
#include "net/networkwatch.h"

namespace diapason {

class ConnectionsPage;
class CoursesPage;
class Dialogs;
class KeptNotice;
class RulesKeeper;

/// One campus, opened at once, in one window, with everything it stands on in the order it must end.
class Console
{
public:
    /// `why`: the campus was opened on what was kept alone. Dialogs and campuses outlive it. `book`: where its privacy cases and
    /// their key are; without it there is no place for them.
    Console(OpenedCampus opened, Dialogs &dialogs, Campuses &campuses, const std::optional<Error> &why = {},
        const CampusBook *book = nullptr);
    ~Console();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] CoursesPage &courses() { return *m_courses; }
    [[nodiscard]] ConnectionsPage &connections() { return *m_connections; }
    [[nodiscard]] KeptNotice *notice() { return m_notice; } ///< of a campus without its servers; else none
    [[nodiscard]] const CampusInUse &inUse() const { return m_inUse; }
    /// Takes over a stored campus that was changed, as far as that needs no other servers. False: it has to be opened anew.
    [[nodiscard]] bool take(const Profile &changed);

private:
    std::shared_ptr<void> m_demo; ///< the embedded servers outlive every call to them
    std::shared_ptr<Exchanges> m_exchanges;
    NetworkWatch m_network;
    CampusInUse m_inUse;
    std::unique_ptr<ReadingsEraser> m_eraser;
    std::optional<PrivacyParts::Found> m_found; ///< for m_privacy
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PrivacyParts> m_privacy;
    std::unique_ptr<MainWindow> m_window;
    CoursesPage *m_courses;
    ConnectionsPage *m_connections;
    KeptNotice *m_notice = nullptr;
    RulesKeeper *m_keeper = nullptr;
};

} // namespace diapason
