// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/shell.h"

#include "gui/connections/keptnotice.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/whendone.h"
#include "main/console.h"
#include "words/words.h"

#include <cstdio>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 200;

/// Whether switching away would end something that somebody started.
bool isAtWork(const Session &session)
{
    const std::optional<Job> &job = session.job();
    return session.run().busy() || (job && (job->kind == Job::Kind::Checking || job->kind == Job::Kind::Sweeping || job->kind == Job::Kind::Running));
}

void mention(const Error &error) { std::fputs(qUtf8Printable(u"diapason: "_s + words::errorLine(error) + u'\n'), stderr); }

} // namespace

Shell::Shell(CampusBook book, Dialogs &dialogs, MakeAssistant makeAssistant, QObject *parent)
    : QObject(parent),
      m_book(std::move(book)),
      m_campuses(m_book.shelves()),
      m_dialogs(dialogs),
      m_makeAssistant(std::move(makeAssistant))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Shell::showOpening);
    connect(&m_campuses, &Campuses::changed, this, &Shell::takeOver);
}

Shell::~Shell()
{
    m_stop.request_stop();
    delete m_assistant;
}

void Shell::start(const CampusOptions &options)
{
    m_busy.emplace();
    const bool named = options.demo || isCampusFile(options.campus);
    if (named || (options.campus.isEmpty() && environmentNamesCampus(m_book.environment))) {
        m_campuses.reload();
        open({.options = options});
    } else if (options.campus.isEmpty()) {
        startLast();
    } else {
        startStored(options.campus);
    }
}

void Shell::startStored(const QString &name)
{
    m_campuses.reload();
    m_aim = {.options = {.campus = name}};
    whenDone(storedCampus(m_book, name), this, [this](const Result<Profile> &profile) {
        if (profile)
            open({.profile = *profile});
        else
            fail(profile.error());
    });
}

void Shell::startLast()
{
    m_aim = {};
    connect(&m_campuses, &Campuses::changed, this, &Shell::openLast, Qt::SingleShotConnection);
    m_campuses.reload();
}

void Shell::openLast()
{
    const QString aside = m_campuses.setAside();
    if (m_campuses.error())
        fail(*m_campuses.error());
    else if (!m_campuses.all().isEmpty())
        open({.profile = m_campuses.all().first()});
    else if (!aside.isEmpty())
        showTrouble({.sentence = tr("The stored campuses could not be read any more."),
            .meaning = words::campusesSetAside(aside),
            .again = false,
            .add = true,
            .demo = true});
    else
        signIn({});
}

void Shell::want(const Aim &aim)
{
    if (!m_console || !isAtWork(m_console->session()))
        return open(aim);
    const bool writing = m_console->session().run().busy();
    const QString name = aim.profile ? aim.profile->campus.name : tr("the demo campus");
    m_dialogs.confirm(&m_console->window(),
        {.title = tr("Open another campus"),
            .question = writing ? tr("A run is in progress here.") : tr("Activities are being checked here."),
            .consequence = writing
                ? tr("It stops after the call in progress: what was done stays done and is in the journal, the rest is not sent.")
                : tr("The check stops; activities that were read already are kept."),
            //: %1 is the name of a campus
            .accept = tr("Stop, then open %1").arg(name)},
        [this, aim](bool meant) {
            if (meant)
                stopAndOpen(aim);
        });
}

void Shell::stopAndOpen(const Aim &aim)
{
    if (!m_console || !isAtWork(m_console->session()))
        return open(aim);
    Session &session = m_console->session();
    session.stopRun();
    session.stopJob();
    const auto next = [this, aim] { stopAndOpen(aim); };
    // Queued: the session tells of its own end in the middle of it.
    connect(&session, session.run().busy() ? &Session::runChanged : &Session::jobChanged, this, next,
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void Shell::openById(const CampusId &campus)
{
    if (const std::optional<Profile> profile = m_campuses.find(campus))
        want({.profile = *profile});
}

void Shell::open(const Aim &aim)
{
    m_busy.emplace();
    m_aim = aim;
    m_error.reset();
    m_stop.request_stop();
    m_stop = {};
    m_patience.start(patienceMs);
    const auto told = [this, attempt = ++m_attempt](Result<OpenedCampus> opened) {
        if (attempt == m_attempt)
            took(std::move(opened));
    };
    if (aim.profile)
        whenDone(openProfile(*aim.profile, m_book, aim.why ? Reach::KeptOnly : Reach::Servers, aim.why, m_stop.get_token()), this,
            told);
    else
        whenDone(openCampus(aim.options, m_book, Reach::Servers, m_stop.get_token()), this, told);
}

void Shell::took(Result<OpenedCampus> opened)
{
    m_patience.stop();
    if (!opened)
        return fail(opened.error());
    if (opened->stored)
        whenDone(m_campuses.noteOpened(opened->stored->id, opened->clock->now()), this, [](const Result<void> &noted) {
            if (!noted)
                mention(noted.error());
        });
    showConsole(*std::move(opened));
}

void Shell::showConsole(OpenedCampus opened)
{
    if (m_console)
        m_place = placeOf(*m_console);
    else if (m_opening)
        m_place.geometry = m_opening->saveGeometry();
    auto next = std::make_unique<Console>(std::move(opened), m_dialogs, m_campuses, m_aim.why, &m_book);
    putInPlace(*next, m_place);
    wire(*next);
    next->window().show();
    next->window().activateWindow();
    const std::unique_ptr<Console> former = std::exchange(m_console, std::move(next));
    const std::unique_ptr<OpeningWindow> opening = std::move(m_opening);
    if (former)
        former->window().close(); // it notes its layout
    m_busy.reset();
    emit changed();
}

void Shell::wire(Console &console)
{
    // Queued: whoever asks may be gone by the time it is done.
    const auto later = Qt::QueuedConnection;
    connect(&console.window(), &MainWindow::campusChosen, this, &Shell::openById, later);
    connect(&console.window(), &MainWindow::campusAddWanted, this, [this] { signIn({}); }, later);
    ConnectionsPage &page = console.connections();
    connect(&page, &ConnectionsPage::openWanted, this, &Shell::openById, later);
    connect(&page, &ConnectionsPage::addWanted, this, [this] { signIn({}); }, later);
    connect(&page, &ConnectionsPage::signInWanted, this, &Shell::signIn, later);
    connect(&console.session(), &Session::signInWanted, this, [this] { signIn(m_aim.profile); }, later);
    connect(&page, &ConnectionsPage::keepWanted, this, &Shell::keep, later);
    connect(
        &page, &ConnectionsPage::forgetWanted, this, [this](const CampusId &campus) { forget(campus, Campuses::Forget::Whole); },
        later);
    if (KeptNotice *notice = console.notice()) {
        connect(notice, &KeptNotice::againWanted, this, [this] { want({.profile = m_aim.profile}); }, later);
        connect(notice, &KeptNotice::signInWanted, this, [this] { signIn(m_aim.profile); }, later);
    }
}

void Shell::takeOver()
{
    if (!m_console || m_busy || !m_console->inUse().profile)
        return;
    const std::optional<Profile> now = m_campuses.find(m_console->inUse().id());
    if (now && !m_console->take(*now))
        want({.profile = *now, .why = m_aim.why});
}

} // namespace diapason
