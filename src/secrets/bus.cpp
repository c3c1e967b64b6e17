// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/bus.h"

#include "secrets/question.h"

#include <QCoroDBusPendingCall>
#include <QDBusError>
#include <QDBusPendingCall>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// The service's own sentence is left out: it is in no language of ours, and may hold anything.
Error errorOf(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    if (name == "org.freedesktop.Secret.Error.IsLocked"_L1)
        return keychainError(u"locked"_s, name);
    switch (QDBusError(reply).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return keychainError(u"slow"_s, name);
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer: return keychainError(u"absent"_s, name);
    default: break;
    }
    const bool unstartable
        = name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1) || name == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    return keychainError(unstartable ? u"absent"_s : u"denied"_s, name);
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
}

} // namespace

QDBusConnection keychainBus()
{
    // Not sessionBus(): that one remembers a failure for the rest of the program.
    const QString name = u"diapason.keychain"_s;
    if (!QDBusConnection(name).isConnected())
        QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

QCoro::Task<Result<QVariantList>> busCall(QDBusConnection bus, QDBusMessage call)
{
    const QDBusPendingCall pending = bus.asyncCall(call);
    const QDBusMessage reply = co_await pending;
    if (reply.type() != QDBusMessage::ReplyMessage)
        co_return Failure{errorOf(reply)};
    co_return reply.arguments();
}

QCoro::Task<Result<void>> served(QDBusConnection bus, QString name)
{
    QDBusMessage question = toBus(u"NameHasOwner"_s);
    question.setArguments({name});
    const Result<QVariantList> owned = co_await busCall(bus, question);
    if (!owned)
        co_return Failure{owned.error()};
    if (owned->value(0).toBool())
        co_return {};
    const Result<QVariantList> startable = co_await busCall(bus, toBus(u"ListActivatableNames"_s));
    if (!startable)
        co_return Failure{startable.error()};
    if (startable->value(0).toStringList().contains(name))
        co_return {};
    co_return Failure{keychainError(u"absent"_s, name)};
}

} // namespace diapason
