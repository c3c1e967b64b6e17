// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/wallet.h"

#include "secrets/bus.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

bool isPlasma()
{
    static const QByteArrayList others{"GNOME"_ba, "Unity"_ba, "XFCE"_ba};
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (desktop == "KDE" || others.contains(desktop))
        return desktop == "KDE";
    if (session == "kde" || session == "gnome" || session == "xubuntu" || session.contains("xfce"))
        return session == "kde";
    return qEnvironmentVariableIsEmpty("GNOME_DESKTOP_SESSION_ID") && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

QDBusMessage toWallet(const Wallet &wallet, const QString &method)
{
    return QDBusMessage::createMethodCall(wallet.service, wallet.path, u"org.kde.KWallet"_s, method);
}

} // namespace

QCoro::Task<Result<Wallet>> walletOf(QDBusConnection bus)
{
    const QString version = qEnvironmentVariable("KDE_SESSION_VERSION");
    if (!isPlasma() || (version != "5"_L1 && version != "6"_L1))
        co_return Wallet{};
    Wallet wallet{.service = u"org.kde.kwalletd"_s + version, .path = u"/modules/kwalletd"_s + version};
    const Result<QVariantList> name = co_await busCall(bus, toWallet(wallet, u"networkWallet"_s));
    if (!name && name.error().code == "slow"_L1)
        co_return Failure{name.error()};
    if (!name)
        co_return Wallet{};
    wallet.name = name->value(0).toString();
    co_return wallet;
}

QCoro::Task<Result<bool>> isClosed(QDBusConnection bus, Wallet wallet)
{
    QDBusMessage call = toWallet(wallet, u"isOpen"_s);
    call.setArguments({wallet.name});
    const Result<QVariantList> open = co_await busCall(bus, call);
    if (!open)
        co_return Failure{open.error()};
    co_return !open->value(0).toBool();
}

} // namespace diapason
