// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finder.h"

#include "ports/aside.h"

#include <QElapsedTimer>

namespace diapason {

namespace {

/// Takes something large apart on another thread: tens of milliseconds that belong to no one who types.
template <class Large>
void dropAside(Large large)
{
    QThreadPool::globalInstance()->start([large = std::move(large)] { });
}

/// What is seen first comes before what is looked for.
constexpr std::chrono::milliseconds firstPaint{250};

std::shared_ptr<const SearchIndex> shared(std::unique_ptr<const SearchIndex> index)
{
    return {index.release(), [](const SearchIndex *last) { dropAside(std::shared_ptr<const SearchIndex>(last)); }};
}

Found look(std::shared_ptr<const SearchIndex> index, const QString &text)
{
    QElapsedTimer elapsed;
    elapsed.start();
    Found answer{.index = std::move(index)};
    answer.result = answer.index->find(text, Finder::perKind);
    answer.elapsedMs = elapsed.elapsed();
    return answer;
}

} // namespace

Finder::Finder(Session &session, QObject *parent) : QObject(parent), m_session(session), m_index(std::make_shared<SearchIndex>())
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_pause.setSingleShot(true);
    m_pause.start(firstPaint);
    connect(&m_pause, &QTimer::timeout, this, &Finder::next);
    connect(&session, &Session::catalogueChanged, this, [this] {
        m_peopleStale = m_peopleStale || !m_peopleRead;
        changed();
    });
    connect(&session, &Session::activitiesChanged, this, &Finder::changed);
    connect(&session, &Session::rulesChanged, this, &Finder::changed);
    connect(&session, &Session::checkChanged, this, [this](Cmid cmid) {
        if (m_session.check(cmid).phase == CheckState::Phase::Done)
            changed();
    });
    connect(&session, &Session::kept, this, [this] {
        m_peopleStale = true;
        next();
    });
    connect(&session, &Session::peopleRead, this, &Finder::takePeople);
    if (session.readAt().isValid()) {
        m_peopleStale = true;
        changed();
    }
}

Finder::~Finder() = default;

void Finder::closeAllIn(const QObject &owner)
{
    const QList<Finder *> finders = owner.findChildren<Finder *>();
    for (Finder *finder : finders)
        finder->close();
}

void Finder::changed()
{
    m_stale = true;
    next();
}

void Finder::takePeople(const KeptPeople &people)
{
    m_peopleAsked = false;
    m_peopleRead = true;
    // A store that could not be read is no proof that nobody is there.
    if (people.people.isEmpty() && people.accounts.isEmpty() && m_session.storeError())
        return;
    dropAside(std::exchange(m_people, people));
    changed();
}

/// Begins what is due, unless the last index is too fresh.
void Finder::next()
{
    if (m_building || m_pause.isActive() || m_scope.token().stop_requested())
        return;
    if (m_peopleStale && !m_peopleAsked) {
        m_peopleStale = false;
        m_peopleAsked = true;
        m_session.wantPeople();
    }
    if (m_stale)
        m_scope.spawn(rebuild());
}

QCoro::Task<> Finder::rebuild()
{
    m_building = true;
    m_stale = false;
    const bool withPeople = m_peopleRead;
    QElapsedTimer elapsed;
    elapsed.start();
    m_index = co_await aside([catalogue = m_session.catalogue(), checks = m_session.summaries(), people = m_people,
                                 username = m_session.campus().rules.username] {
        return shared(std::make_unique<SearchIndex>(searchEntries(catalogue, checks, people, username)));
    });
    m_building = false;
    if (withPeople) // the first people are not kept waiting
        m_pause.start(std::max(pause, 10 * std::chrono::milliseconds(elapsed.elapsed())));
    ask();
    next();
}

void Finder::find(const QString &text)
{
    m_wanted = text;
    if (m_index->entries().isEmpty()) { // somebody types before the window had its time
        m_pause.stop();
        next();
    }
    ask();
}

void Finder::ask()
{
    m_asked = true;
    if (m_searching || m_wanted.isEmpty())
        return;
    m_searching = true;
    // Not at once: whoever types fast is answered once, and never from within find().
    QMetaObject::invokeMethod(this, [this] { m_scope.spawn(search()); }, Qt::QueuedConnection);
}

QCoro::Task<> Finder::search()
{
    while (std::exchange(m_asked, false) && !m_wanted.isEmpty() && !m_scope.token().stop_requested()) {
        const Found answer = co_await aside([index = m_index, text = m_wanted] { return look(index, text); }, &m_thread);
        if (!m_asked && !m_scope.token().stop_requested())
            emit found(answer);
    }
    m_searching = false;
}

} // namespace diapason
