// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchsource.h"

#include <QThreadPool>
#include <QtConcurrentRun>

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

/// Kept by a session, holds its source for as long as somebody searches.
class Shelf final : public QObject
{
public:
    using QObject::QObject;
    static Shelf &of(Session &session)
    {
        for (QObject *child : session.children())
            if (auto *shelf = dynamic_cast<Shelf *>(child))
                return *shelf;
        return *new Shelf(&session);
    }
    std::weak_ptr<SearchSource> source;
};

} // namespace

std::shared_ptr<SearchSource> SearchSource::of(Session &session)
{
    Shelf &shelf = Shelf::of(session);
    std::shared_ptr<SearchSource> source = shelf.source.lock();
    if (!source)
        shelf.source = source = std::shared_ptr<SearchSource>(new SearchSource(session));
    return source;
}

SearchSource::SearchSource(Session &session) : m_session(session), m_index(std::make_shared<SearchIndex>())
{
    m_pause.setSingleShot(true);
    m_pause.start(firstPaint);
    connect(&m_pause, &QTimer::timeout, this, &SearchSource::next);
    connect(&m_next, &QFutureWatcherBase::finished, this, &SearchSource::rebuilt);
    connect(&session, &Session::catalogueChanged, this, [this] {
        m_peopleStale = m_peopleStale || !m_peopleRead;
        noteChange();
    });
    connect(&session, &Session::activitiesChanged, this, &SearchSource::noteChange);
    connect(&session, &Session::rulesChanged, this, &SearchSource::noteChange);
    connect(&session, &Session::checkChanged, this, [this](Cmid cmid) {
        if (m_session.check(cmid).phase == CheckState::Phase::Done)
            noteChange();
    });
    connect(&session, &Session::kept, this, [this] {
        m_peopleStale = true;
        next();
    });
    connect(&session, &Session::peopleRead, this, &SearchSource::takePeople);
    if (session.readAt().isValid()) {
        m_peopleStale = true;
        noteChange();
    }
}

void SearchSource::noteChange()
{
    m_stale = true;
    next();
}

void SearchSource::takePeople(const KeptPeople &people)
{
    m_peopleAsked = false;
    m_peopleRead = true;
    // A store that could not be read is no proof that nobody is there.
    if (people.people.isEmpty() && people.accounts.isEmpty() && m_session.storeError())
        return;
    dropAside(std::exchange(m_people, people));
    noteChange();
}

void SearchSource::hurry()
{
    m_pause.stop();
    next();
}

/// Begins what is due, unless the last index is too fresh.
void SearchSource::next()
{
    if (m_building || m_pause.isActive())
        return;
    if (m_peopleStale && !m_peopleAsked) {
        m_peopleStale = false;
        m_peopleAsked = true;
        m_session.wantPeople();
    }
    if (m_stale)
        rebuild();
}

/// What it works on is its own: whoever goes meanwhile leaves it to end by itself.
void SearchSource::rebuild()
{
    m_building = true;
    m_stale = false;
    m_withPeople = m_peopleRead;
    m_began.start();
    m_next.setFuture(QtConcurrent::run([catalogue = m_session.catalogue(), checks = m_session.summaries(), people = m_people,
                                               username = m_session.campus().rules.username] {
        return shared(std::make_unique<SearchIndex>(searchEntries(catalogue, checks, people, username)));
    }));
}

void SearchSource::rebuilt()
{
    m_index = m_next.future().takeResult(); // or it would be held there, too
    m_building = false;
    if (m_withPeople) // the first people are not kept waiting
        m_pause.start(std::max(pause, 10 * std::chrono::milliseconds(m_began.elapsed())));
    emit changed();
    next();
}

} // namespace diapason
