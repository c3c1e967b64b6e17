// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built diapasonctl as anybody would: another process, without a terminal, with a journal of its own.
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace diapason::test {

struct Said {
    int code = -1;
    QString out = {};
    QString err = {};
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

class Twin
{
public:
    Twin()
    {
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        // What somebody exported by hand must not reach these tests.
        for (const QString &name : m_environment.keys())
            if (name.startsWith(QStringLiteral("DIAPASON_")))
                m_environment.remove(name);
    }
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    void prepare(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProgram(QStringLiteral(DIAPASON_BIN "/diapasonctl"));
        process.setArguments(arguments);
        process.setStandardInputFile(QProcess::nullDevice());
    }
    /// Runs to the end; a code of -1 means that it crashed or hung. `input`: the file that is its standard input.
    [[nodiscard]] Said run(const QStringList &arguments, const QString &input = {}) const
    {
        QProcess process;
        prepare(process, arguments);
        if (!input.isEmpty())
            process.setStandardInputFile(input);
        process.start();
        const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
        return {.code = ended ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace diapason::test
