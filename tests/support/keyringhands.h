// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to a keychain, and a prompter that stands for the dialog they see.
#pragma once

#include "support/sessionbus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

namespace diapason::test {

/// org.freedesktop.Secret's structure of a secret on its way.
struct SecretOnTheWay {
    QDBusObjectPath session = {};
    QByteArray parameters = {};
    QByteArray value = {};
    QString type = {};
    friend QDBusArgument &operator<<(QDBusArgument &out, const SecretOnTheWay &secret)
    {
        out.beginStructure();
        out << secret.session << secret.parameters << secret.value << secret.type;
        out.endStructure();
        return out;
    }
    friend const QDBusArgument &operator>>(const QDBusArgument &in, SecretOnTheWay &secret)
    {
        in.beginStructure();
        in >> secret.session >> secret.parameters >> secret.value >> secret.type;
        in.endStructure();
        return in;
    }
};

/// Hands on the keychain, as of another program of the same user.
class KeyringHands
{
public:
    explicit KeyringHands(const SessionBus &bus) : m_bus(bus.connection())
    {
        qDBusRegisterMetaType<SecretOnTheWay>();
        qDBusRegisterMetaType<QMap<QString, QString>>();
    }

    [[nodiscard]] bool close() { return said(call(u"Lock", {QVariant::fromValue(QList{collection})})); }
    /// As the keyring's own manager does it.
    [[nodiscard]] bool open()
    {
        const QDBusMessage session
            = call(u"OpenSession", {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        QDBusMessage unlock = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"));
        const SecretOnTheWay secret{
            session.arguments().value(1).value<QDBusObjectPath>(), {}, SessionBus::password(), QStringLiteral("text/plain")};
        unlock.setArguments({QVariant::fromValue(collection), QVariant::fromValue(secret)});
        return said(session) && said(m_bus.call(unlock));
    }
    /// How many secrets of that key were deleted.
    [[nodiscard]] int erase(const QString &key)
    {
        const QMap<QString, QString> attributes{{QStringLiteral("user"), key}};
        const QDBusMessage found = call(u"SearchItems", {QVariant::fromValue(attributes)});
        int count = 0;
        for (const QDBusObjectPath &item : qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(0)))
            count += said(m_bus.call(QDBusMessage::createMethodCall(
                service, item.path(), QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Delete"))));
        return count;
    }

private:
    QDBusMessage call(QStringView method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), method.toString());
        message.setArguments(arguments);
        return m_bus.call(message);
    }
    static bool said(const QDBusMessage &reply) { return reply.type() == QDBusMessage::ReplyMessage; }

    const QString service = QStringLiteral("org.freedesktop.secrets");
    const QDBusObjectPath collection{QStringLiteral("/org/freedesktop/secrets/collection/login")};
    QDBusConnection m_bus;
};

/// The desktop's dialog for passwords, without a window: GNOME Keyring's protocol org.gnome.keyring.internal.Prompter.
class Prompter : public QDBusVirtualObject
{
public:
    enum class Does : quint8 { Nothing, Dismisses };

    Prompter(const SessionBus &bus, Does what) : m_bus(bus.connection()), m_does(what)
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(name);
    }
    ~Prompter() override
    {
        m_bus.unregisterService(name);
        m_bus.unregisterObject(path);
    }
    [[nodiscard]] int asked() const { return m_asked; } ///< dialogs shown

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (!connection.send(message.createReply()))
            return false;
        const QString method = message.member();
        if (method == QLatin1StringView("BeginPrompting")) {
            tell(message, QStringLiteral("PromptReady"), {QString(), QVariantMap(), QString()});
        } else if (method == QLatin1StringView("PerformPrompt")) {
            ++m_asked;
            if (m_does == Does::Dismisses)
                tell(message, QStringLiteral("PromptReady"), {QStringLiteral("no"), QVariantMap(), QString()});
        } else {
            tell(message, QStringLiteral("PromptDone"), {});
        }
        return true;
    }

private:
    /// Speaks to the one who asked; its first argument says where it listens.
    void tell(const QDBusMessage &asked, const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message
            = QDBusMessage::createMethodCall(asked.service(), asked.arguments().value(0).value<QDBusObjectPath>().path(),
                QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), method);
        message.setArguments(arguments);
        m_bus.asyncCall(message);
    }

    static inline const QString name = QStringLiteral("org.gnome.keyring.SystemPrompter");
    static inline const QString path = QStringLiteral("/org/gnome/keyring/Prompter");
    QDBusConnection m_bus;
    Does m_does;
    int m_asked = 0;
};

} // namespace diapason::test
