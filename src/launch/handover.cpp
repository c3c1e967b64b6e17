// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/handover.h"

#include "core/log.h"
#include "domain/signon.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qsizetype longestLink = 16 * 1024;
constexpr int patienceMs = 3000;

/// Of this user alone, for as long as the session lasts; empty when there is no such place.
QString meetingPlace()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); // Qt checks its owner and rights
    if (runtime.isEmpty())
        return {};
    const QString place = runtime + u"/diapason"_s;
    const auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().exists(place) && !QDir().mkdir(place, ours))
        return {};
    const QFileInfo info(place);
    const auto others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const bool foreign = info.isSymLink() || !info.isDir() || (info.permissions() & others);
    return foreign ? QString() : place;
}

Failure refused(const QString &code)
{
    return Failure{Error{.kind = Error::Kind::Usage, .server = Server::Moodle, .code = code}};
}

/// The code of what it said; empty when it took the link, nothing when nobody is there.
std::optional<QString> offer(const QString &console, const QString &link)
{
    QLocalSocket socket;
    socket.connectToServer(console);
    if (!socket.waitForConnected(patienceMs)) {
        if (socket.error() == QLocalSocket::ConnectionRefusedError)
            QFile::remove(console); // of a console that did not end well
        return std::nullopt;
    }
    socket.write(link.toUtf8() + '\n');
    QElapsedTimer waited;
    waited.start();
    while (!socket.canReadLine() && waited.elapsed() < patienceMs && socket.waitForReadyRead(patienceMs)) { }
    if (!socket.canReadLine())
        return std::nullopt;
    return QString::fromLatin1(socket.readLine().trimmed());
}

void answer(QLocalSocket *socket, const Handover::Take &take)
{
    const QByteArray line = socket->readLine(longestLink).trimmed();
    const Result<void> taken = take ? take(QString::fromUtf8(line)) : refused(u"signon-no-attempt"_s);
    socket->write((taken ? QByteArray() : taken.error().code.toLatin1()) + '\n');
    socket->disconnectFromServer();
}

} // namespace

QString signOnLinkIn(const QStringList &arguments)
{
    const QString beginning = signOnScheme.toString() + u"://"_s;
    for (const QString &argument : arguments)
        if (argument.startsWith(beginning, Qt::CaseInsensitive))
            return argument;
    return {};
}

Result<void> handOver(const QString &link)
{
    const QDir place(meetingPlace());
    QString said = u"signon-no-attempt"_s;
    const QStringList consoles = place.path().isEmpty() || place.path() == "."_L1
        ? QStringList()
        : place.entryList(QDir::System | QDir::Files, QDir::Time);
    for (const QString &console : consoles) {
        const std::optional<QString> word = offer(place.filePath(console), link);
        if (word && word->isEmpty())
            return {};
        if (word && *word != "signon-no-attempt"_L1)
            said = *word;
    }
    return refused(said);
}

Handover::Handover(Take take, QObject *parent)
    : QObject(parent),
      m_take(std::move(take)),
      m_server(std::make_unique<QLocalServer>())
{
    const QString place = meetingPlace();
    if (place.isEmpty())
        return;
    const QString name = u"%1/%2"_s.arg(place).arg(QCoreApplication::applicationPid());
    QLocalServer::removeServer(name);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &Handover::welcome);
    if (!m_server->listen(name))
        qCWarning(lcApp) << "cannot listen for sign-in links:" << m_server->errorString();
}

Handover::~Handover() = default;

QString Handover::address() const { return m_server->fullServerName(); }

void Handover::welcome()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort); // nobody stays
        const auto read = [this, socket] {
            if (socket->canReadLine())
                answer(socket, m_take);
            else if (socket->bytesAvailable() > longestLink)
                socket->abort();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace diapason
