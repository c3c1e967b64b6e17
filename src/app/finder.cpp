// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finder.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QtConcurrentRun>

namespace diapason {

namespace {

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

Finder::Finder(Session &session, QObject *parent) : QObject(parent), m_source(SearchSource::of(session))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    connect(m_source.get(), &SearchSource::changed, this, &Finder::ask);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &Finder::answer);
}

Finder::~Finder() = default;

void Finder::find(const QString &text)
{
    m_wanted = text;
    if (m_source->index()->entries().isEmpty())
        m_source->hurry();
    ask();
}

void Finder::ask()
{
    m_asked = true;
    if (m_searching || m_wanted.isEmpty())
        return;
    m_searching = true;
    // Not at once: whoever types fast is answered once, and never from within find().
    QMetaObject::invokeMethod(this, &Finder::search, Qt::QueuedConnection);
}

void Finder::search()
{
    m_searching = std::exchange(m_asked, false) && !m_wanted.isEmpty();
    if (m_searching)
        m_answer.setFuture(QtConcurrent::run(&m_thread, [index = m_source->index(), text = m_wanted] { return look(index, text); }));
}

void Finder::answer()
{
    const QPointer<Finder> here(this);
    const Found answer = m_answer.future().takeResult(); // or the old index would be held there
    if (!m_asked)
        emit found(answer);
    if (here) // whoever was answered may have closed the field
        search();
}

} // namespace diapason
