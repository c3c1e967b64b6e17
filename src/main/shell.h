// SPDX-License-Identifier: GPL-3.0-or-later
// The one window of the program, whatever stands in it: a console, the opening of one, what went wrong with it, or the
// assistant. It changes the campus without a restart.
#pragma once

#include "app/campuses.h"
#include "gui/assistant/assistant.h"
#include "gui/connections/openingwindow.h"
#include "launch/opencampus.h"
#include "main/windowplace.h"

#include <QEventLoopLocker>
#include <QPointer>
#include <QTimer>

namespace diapason {

class Console;
class Dialogs;

class Shell final : public QObject
{
    Q_OBJECT
public:
    /// Makes an assistant for a new campus, or for a stored one that signs in again; deleted when it closes.
    using MakeAssistant = std::function<Assistant *(Campuses &campuses, std::optional<Profile> existing, QWidget *parent)>;

    /// `dialogs` outlive it.
    Shell(CampusBook book, Dialogs &dialogs, MakeAssistant makeAssistant, QObject *parent = nullptr);
    ~Shell() override;

    /// Opens what was chosen; without a choice the campus opened last, or the assistant when there is none.
    void start(const CampusOptions &options);
    [[nodiscard]] Campuses &campuses() { return m_campuses; }
    /// What stands in the window; at most one of them, none while the assistant stands alone.
    [[nodiscard]] Console *console() const { return m_console.get(); }
    [[nodiscard]] OpeningWindow *opening() const { return m_opening.get(); }
    [[nodiscard]] Assistant *assistant() const { return m_assistant; }

signals:
    void changed(); ///< what stands in the window

private:
    /// What is to be open: a stored campus, or what the options name.
    struct Aim {
        CampusOptions options = {};
        std::optional<Profile> profile = {};
        std::optional<Error> why = {}; ///< set: on what was kept alone
        [[nodiscard]] CampusId id() const { return profile ? profile->id : CampusId{}; }
    };

    void startStored(const QString &name);
    void startLast();
    void openLast();
    /// Asks first when something is at work here.
    void want(const Aim &aim);
    void stopAndOpen(const Aim &aim);
    void openById(const CampusId &campus);
    void open(const Aim &aim);
    void took(Result<OpenedCampus> opened);
    void showConsole(OpenedCampus opened);
    void wire(Console &console);
    void showOpening();
    void showTrouble(OpeningWindow::Trouble trouble);
    void fail(const Error &error);
    void makeOpening();
    void leave();
    void takeOver();
    void signIn(const std::optional<Profile> &existing);
    void openKept();
    void keep(const QString &name);
    void forget(const CampusId &campus, Campuses::Forget how);
    [[nodiscard]] QWidget *window() const;
    [[nodiscard]] QString aimName() const;

    CampusBook m_book;
    Campuses m_campuses;
    Dialogs &m_dialogs;
    MakeAssistant m_makeAssistant;
    std::unique_ptr<OpeningWindow> m_opening;
    std::unique_ptr<Console> m_console;
    QPointer<Assistant> m_assistant;
    Aim m_aim;
    std::optional<Error> m_error; ///< why m_aim could not be opened
    CampusId m_forgetting;
    WindowPlace m_place;
    std::stop_source m_stop;
    quint64 m_attempt = 0;
    QTimer m_patience; ///< what opens at once never shows that it was opening
    std::optional<QEventLoopLocker> m_busy; ///< the program does not end between two windows
};

} // namespace diapason
