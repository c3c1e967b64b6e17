// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/prompt.h"

#include "secrets/bus.h"
#include "secrets/question.h"

#include <QDBusServiceWatcher>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace diapason {

static constexpr QLatin1StringView promptInterface{"org.freedesktop.Secret.Prompt"};

Prompt::Prompt(const QDBusConnection &bus, const QString &path)
{
    QDBusConnection(bus).connect(
        secretServiceName, path, promptInterface, u"Completed"_s, this, SLOT(completed(bool, QDBusVariant)));
    auto *watcher = new QDBusServiceWatcher(secretServiceName, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { end(End::Gone); });
}

void Prompt::completed(bool dismissed, const QDBusVariant &) { end(dismissed ? End::Dismissed : End::Answered); }

void Prompt::end(End end)
{
    if (m_end != End::Open)
        return;
    m_end = end;
    if (m_waiting)
        QMetaObject::invokeMethod(this, [waiting = m_waiting] { waiting.resume(); }, Qt::QueuedConnection);
}

QCoro::Task<Result<void>> prompted(QDBusConnection bus, QString path, std::stop_token left)
{
    const std::unique_ptr<Prompt, QScopedPointerDeleteLater> prompt{new Prompt(bus, path)};
    // The asker leaves from a thread of its own.
    const std::stop_callback onLeft{left, [ears = prompt.get()] {
                                        QMetaObject::invokeMethod(
                                            ears, [ears] { ears->end(Prompt::End::Left); }, Qt::QueuedConnection);
                                    }};
    QDBusMessage call = QDBusMessage::createMethodCall(secretServiceName, path, promptInterface, u"Prompt"_s);
    call.setArguments({QString()}); // no window of ours to stand before
    const Result<QVariantList> shown = co_await busCall(bus, call);
    if (!shown)
        co_return Failure{shown.error()};
    co_await *prompt;
    switch (prompt->ended()) {
    case Prompt::End::Gone: co_return Failure{keychainError(u"absent"_s)};
    case Prompt::End::Left: co_return Failure{keychainError(u"slow"_s)};
    case Prompt::End::Dismissed: co_return Failure{keychainError(u"locked"_s)};
    case Prompt::End::Answered:
    case Prompt::End::Open: break;
    }
    co_return {};
}

} // namespace diapason
