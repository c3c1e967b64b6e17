// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace diapason::test {

/// A session bus of this program's own, and a home, both empty at first. It starts nobody by itself. One per program,
/// made before anybody asks for the session bus: the address is read once.
class SessionBus
{
public:
    SessionBus()
    {
        const QDir top(m_top.path());
        for (const auto &[variable, folder] : {std::pair{"HOME", "home"}, std::pair{"XDG_DATA_HOME", "data"},
                 std::pair{"XDG_CONFIG_HOME", "config"}, std::pair{"XDG_CACHE_HOME", "cache"},
                 std::pair{"XDG_STATE_HOME", "state"}, std::pair{"XDG_RUNTIME_DIR", "run"}}) {
            top.mkdir(QLatin1StringView(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(variable, QFile::encodeName(top.filePath(QLatin1StringView(folder))));
        }
        for (const char *sign : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "KDE_SESSION_VERSION",
                 "GNOME_DESKTOP_SESSION_ID", "DISPLAY", "WAYLAND_DISPLAY"})
            qunsetenv(sign);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address());
    }
    ~SessionBus()
    {
        std::signal(SIGTERM, SIG_IGN); // GLib ends every program whose session bus ends
        thaw(); // nothing leaves a bus that hangs
        QDBusConnection::disconnectFromBus(ours);
        endProcess(m_keyring);
        endProcess(m_daemon);
    }
    Q_DISABLE_COPY_MOVE(SessionBus)

    void start()
    {
        QFile file(m_top.filePath(QStringLiteral("bus.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                   "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type><listen>"
            + address()
            + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
              "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n");
        file.close();
        run(m_daemon, QStringLiteral("dbus-daemon"),
            {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                QStringLiteral("--print-address=1")});
        QVERIFY2(m_daemon.waitForReadyRead(10000), "no bus"); // it prints its address once it listens
        QVERIFY(connection().isConnected());
    }

    /// A real GNOME Keyring on this bus. Closed, it is as after a login without a password.
    void startKeyring(bool open = true)
    {
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (open)
            arguments.append(QStringLiteral("--unlock"));
        run(m_keyring, QStringLiteral("gnome-keyring-daemon"), arguments);
        if (open)
            m_keyring.write(password());
        m_keyring.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(connection().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")), 10000);
    }
    void stopKeyring()
    {
        endProcess(m_keyring);
        QTRY_VERIFY(!connection().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")));
    }
    [[nodiscard]] bool hasKeyring() const { return m_keyring.state() == QProcess::Running; }

    void freezeKeyring() const { signalTo(m_keyring, SIGSTOP); }
    void thawKeyring() const { signalTo(m_keyring, SIGCONT); }
    void freeze() const { signalTo(m_daemon, SIGSTOP); }
    void thaw() const { signalTo(m_daemon, SIGCONT); }

    /// Everything the program and its keychain could have written is below.
    [[nodiscard]] QString top() const { return m_top.path(); }
    [[nodiscard]] static QByteArray password() { return "open sesame"; }
    /// The test's own way onto the bus.
    [[nodiscard]] QDBusConnection connection() const
    {
        return QDBusConnection::connectToBus(QString::fromLatin1(address()), ours);
    }

private:
    [[nodiscard]] QByteArray address() const { return "unix:path=" + QFile::encodeName(m_top.filePath(QStringLiteral("bus"))); }

    static void run(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // not even a crash leaves one behind
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        QVERIFY2(process.waitForStarted(), qPrintable(program));
    }
    static void signalTo(const QProcess &process, int signal)
    {
        if (process.processId() > 0) // zero would be everybody
            ::kill(pid_t(process.processId()), signal);
    }
    static void endProcess(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        signalTo(process, SIGCONT);
        process.terminate();
        if (!process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished();
        }
    }

    static inline const QString ours = QStringLiteral("diapason.test");
    QTemporaryDir m_top;
    QProcess m_daemon;
    QProcess m_keyring;
};

} // namespace diapason::test
