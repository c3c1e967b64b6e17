// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls a file of a store.
#pragma once

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

namespace diapason::test {

/// Root may write anywhere: while this lives, we are nobody.
class Unprivileged
{
public:
    Unprivileged() : m_was(geteuid()) { become(m_was == 0 ? nobody : m_was); }
    ~Unprivileged() { become(m_was); }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    static constexpr uid_t nobody = 65534;
    static void become(uid_t user)
    {
        if (seteuid(user) != 0)
            qFatal("the user cannot be changed");
    }
    uid_t m_was;
};

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(bytes) == bytes.size());
}

/// Another program's connection to a file, for as long as it lives.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(path);
        if (!db.open())
            qFatal("the file cannot be opened");
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(name); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    [[nodiscard]] bool says(const QString &statement) const { return QSqlQuery(QSqlDatabase::database(name)).exec(statement); }

private:
    inline static const QString name = QStringLiteral("another program");
};

} // namespace diapason::test
