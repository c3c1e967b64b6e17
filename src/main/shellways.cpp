// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of the shell when no console stands: opening, what went wrong, signing in, keeping, forgetting.
#include "main/shell.h"

#include "gui/pages/dialogs.h"
#include "gui/parts/whendone.h"
#include "main/console.h"

namespace diapason {

using namespace Qt::StringLiterals;

QWidget *Shell::window() const
{
    if (m_console)
        return &m_console->window();
    return m_opening && m_opening->isVisible() ? m_opening.get() : nullptr;
}

QString Shell::aimName() const
{
    if (m_aim.profile)
        return m_aim.profile->campus.name;
    return m_aim.options.demo ? tr("the demo campus") : m_aim.options.campus;
}

/// A console that stood there is closed; the opening window takes its place.
void Shell::leave()
{
    makeOpening();
    m_opening->show();
    m_opening->activateWindow();
    if (const std::unique_ptr<Console> former = std::move(m_console))
        former->window().close();
    m_busy.reset();
}

void Shell::makeOpening()
{
    if (m_console)
        m_place = placeOf(*m_console);
    if (m_opening)
        return;
    m_opening = std::make_unique<OpeningWindow>(m_campuses);
    if (!m_place.geometry.isEmpty())
        m_opening->restoreGeometry(m_place.geometry);
    OpeningWindow *opening = m_opening.get();
    connect(opening, &OpeningWindow::againWanted, this, [this] {
        if (m_forgetting.isValid())
            forget(m_forgetting, Campuses::Forget::Whole);
        else if (m_aim.profile || m_aim.options.demo || !m_aim.options.campus.isEmpty())
            m_aim.profile ? open(m_aim) : start(m_aim.options);
        else
            start({});
    });
    connect(opening, &OpeningWindow::signInWanted, this, [this] { signIn(m_aim.profile); });
    connect(opening, &OpeningWindow::keptWanted, this, &Shell::openKept);
    connect(opening, &OpeningWindow::campusWanted, this, &Shell::openById);
    connect(opening, &OpeningWindow::addWanted, this, [this] { signIn({}); });
    connect(opening, &OpeningWindow::demoWanted, this, [this] { open({.options = {.demo = true}}); });
    connect(opening, &OpeningWindow::forgetRestWanted, this, [this] { forget(m_forgetting, Campuses::Forget::WhatIsPossible); });
    connect(opening, &OpeningWindow::stopWanted, this, [this] {
        ++m_attempt; // whatever comes is too late
        m_stop.request_stop();
        fail(Error{.kind = Error::Kind::Cancelled});
    });
    connect(opening, &OpeningWindow::closed, this, [this] {
        ++m_attempt;
        m_stop.request_stop();
        m_busy.reset();
    });
}

void Shell::showOpening()
{
    makeOpening();
    m_opening->showOpening(aimName(), m_aim.id());
    leave();
    m_busy.emplace();
    emit changed();
}

void Shell::showTrouble(OpeningWindow::Trouble trouble)
{
    m_patience.stop();
    makeOpening();
    trouble.campus = aimName();
    m_opening->showTrouble(trouble, m_aim.id());
    leave();
    emit changed();
}

void Shell::fail(const Error &error)
{
    m_error = error;
    const bool stored = m_aim.profile.has_value();
    if (stored && error.detail == "variable-missing"_L1) { // no file or keychain has it: somebody has to enter it
        m_error = Error{.kind = Error::Kind::Keychain, .code = u"missing"_s};
        showTrouble({.sentence = m_aim.profile->secretsKept ? tr("Nobody has signed in to this campus on this computer yet.")
                                                            : tr("This campus keeps no tokens on this computer."),
            .meaning = tr("Sign in, or look at what was kept of it."),
            .signIn = true,
            .keptOnly = true,
            .again = false});
        return signIn(m_aim.profile);
    }
    const bool nothingStored = error.kind == Error::Kind::Storage && error.call == "campuses"_L1;
    showTrouble({.error = error,
        .signIn = stored && error.kind == Error::Kind::Keychain,
        .keptOnly = stored && !nothingStored,
        .add = !stored && !nothingStored,
        .demo = !stored});
}

void Shell::openKept()
{
    Aim aim = m_aim;
    aim.why = m_error.value_or(Error{.kind = Error::Kind::Keychain, .code = u"missing"_s});
    open(aim);
}

void Shell::signIn(const std::optional<Profile> &existing)
{
    if (m_assistant) {
        m_assistant->activateWindow();
        return;
    }
    m_assistant = m_makeAssistant(m_campuses, existing, window());
    m_assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_assistant, &Assistant::finished, this, [this](const Profile &profile) {
        m_busy.emplace();
        want({.profile = profile});
    });
    connect(m_assistant, &Assistant::demoWanted, this, [this] {
        m_busy.emplace();
        want({.options = {.demo = true}});
    });
    m_assistant->open();
    m_busy.reset();
    emit changed();
}

void Shell::keep(const QString &name)
{
    if (!m_console || m_console->inUse().origin != CampusInUse::Origin::Unstored)
        return;
    const Catalogue &catalogue = m_console->session().catalogue();
    Profile profile{.campus = m_console->session().campus(),
        .moodleUsername = catalogue.moodle.username,
        .chatUsername = catalogue.chat.username};
    profile.campus.name = name;
    const auto told = [this](const Result<Profile> &saved) {
        if (saved)
            want({.profile = *saved});
        else if (m_console)
            m_console->connections().showFailure(saved.error());
    };
    // Its secrets are where they were when it was opened; the window does not hold them.
    whenDone(campusKeys(m_aim.options, m_book, Reach::Servers, {}), this, [=, this](const Result<CampusKeys> &keys) mutable {
        if (!keys)
            return told(Failure{keys.error()});
        profile.chatAccount = AccountId{keys->chatUserId};
        whenDone(
            m_campuses.save(profile, CampusSecrets{.moodleToken = keys->moodleToken, .chatToken = keys->chatToken}), this, told);
    });
}

void Shell::forget(const CampusId &campus, Campuses::Forget how)
{
    m_busy.emplace();
    m_forgetting = campus;
    if (const std::optional<Profile> profile = m_campuses.find(campus))
        m_aim = {.profile = *profile};
    makeOpening();
    m_opening->showOpening(aimName(), campus);
    leave();
    m_busy.emplace();
    whenDone(m_campuses.forget(campus, how), this, [this, how](const QList<Error> &failures) {
        if (Campuses::isStillStored(failures, how))
            return showTrouble({.error = failures.first(), .forgetRest = true});
        m_forgetting = {};
        startLast();
    });
}

} // namespace diapason
