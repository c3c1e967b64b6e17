// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretservice.h"

#include "secrets/bus.h"
#include "secrets/prompt.h"
#include "secrets/question.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Paths = QList<QDBusObjectPath>;

QDBusMessage toService(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        secretServiceName, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
    call.setArguments(arguments);
    return call;
}

/// "/" when there is none.
QCoro::Task<Result<QString>> defaultCollection(QDBusConnection bus)
{
    const Result<QVariantList> reply = co_await busCall(bus, toService(u"ReadAlias"_s, {u"default"_s}));
    if (!reply)
        co_return Failure{reply.error()};
    co_return reply->value(0).value<QDBusObjectPath>().path();
}

QCoro::Task<Result<bool>> isLocked(QDBusConnection bus, QString collection)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(secretServiceName, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const Result<QVariantList> reply = co_await busCall(bus, call);
    if (!reply)
        co_return Failure{reply.error()};
    co_return reply->value(0).value<QDBusVariant>().variant().toBool();
}

/// Gives the path of the question to the user, "/" when none is needed.
QCoro::Task<Result<QString>> unlock(QDBusConnection bus, QString collection)
{
    const QVariantList arguments{QVariant::fromValue(Paths{QDBusObjectPath(collection)})};
    const Result<QVariantList> reply = co_await busCall(bus, toService(u"Unlock"_s, arguments));
    if (!reply)
        co_return Failure{reply.error()};
    co_return reply->value(1).value<QDBusObjectPath>().path();
}

} // namespace

QCoro::Task<Result<void>> openSecretService(QDBusConnection bus, std::stop_token left)
{
    const Result<void> there = co_await served(bus, secretServiceName);
    if (!there)
        co_return there;
    const Result<QString> collection = co_await defaultCollection(bus);
    if (!collection)
        co_return Failure{collection.error()};
    if (*collection == "/"_L1)
        co_return {};
    Result<bool> locked = co_await isLocked(bus, *collection);
    if (locked && *locked) {
        const Result<QString> prompt = co_await unlock(bus, *collection);
        if (!prompt)
            co_return Failure{prompt.error()};
        if (*prompt != "/"_L1) {
            const Result<void> answered = co_await prompted(bus, *prompt, left);
            if (!answered)
                co_return answered;
        }
        locked = co_await isLocked(bus, *collection);
    }
    if (!locked)
        co_return Failure{locked.error()};
    if (*locked)
        co_return Failure{keychainError(u"locked"_s)};
    co_return {};
}

QCoro::Task<Result<bool>> secretServiceHides(QDBusConnection bus, QString service, QString key)
{
    const Result<void> there = co_await served(bus, secretServiceName);
    if (!there)
        co_return Failure{there.error()};
    const Result<QString> collection = co_await defaultCollection(bus);
    if (!collection)
        co_return Failure{collection.error()};
    if (*collection != "/"_L1) {
        const Result<bool> locked = co_await isLocked(bus, *collection);
        if (!locked || *locked)
            co_return locked;
    }
    // Another collection may hold it, closed: people make a new default one.
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, key}};
    const Result<QVariantList> found = co_await busCall(bus, toService(u"SearchItems"_s, {QVariant::fromValue(attributes)}));
    if (!found)
        co_return Failure{found.error()};
    co_return !qdbus_cast<Paths>(found->value(1)).isEmpty();
}

} // namespace diapason
