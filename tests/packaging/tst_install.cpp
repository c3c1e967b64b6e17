// SPDX-License-Identifier: GPL-3.0-or-later
// What an installation puts where: without its desktop entry no link of a browser sign-on comes back.
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestInstall : public QObject
{
    Q_OBJECT
    QTemporaryDir m_prefix;

    static QString outputOf(const QString &program, const QStringList &arguments, int *code)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        *code = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return QString::fromUtf8(process.readAll());
    }
    [[nodiscard]] QString installed(const QString &path) const { return m_prefix.filePath(path); }
    [[nodiscard]] QHash<QString, QString> entry() const
    {
        QHash<QString, QString> keys;
        QFile file(installed(u"share/applications/diapason.desktop"_s));
        if (file.open(QIODevice::ReadOnly))
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
                keys.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        return keys;
    }

private slots:
    void initTestCase()
    {
        int code = 0;
        const QString said = outputOf(QStringLiteral(DIAPASON_CMAKE),
            {u"--install"_s, QStringLiteral(DIAPASON_BUILD), u"--prefix"_s, m_prefix.path()}, &code);
        QVERIFY2(code == 0, qPrintable(said));
    }

    void both_programs_run_where_they_are()
    {
        for (const QString &name : {u"diapason"_s, u"diapasonctl"_s}) {
            const QFileInfo program(installed(u"bin/"_s + name));
            QVERIFY2(program.isExecutable(), qPrintable(name));
            int code = -1;
            QVERIFY(outputOf(program.filePath(), {u"--version"_s}, &code).startsWith(name + u' '));
            QCOMPARE(code, 0);
        }
    }

    void the_entry_takes_the_links_of_a_sign_on()
    {
        const QHash<QString, QString> keys = entry();
        QCOMPARE(keys.value(u"MimeType"_s), u"x-scheme-handler/diapason;"_s);
        QCOMPARE(keys.value(u"Exec"_s), u"diapason %u"_s); // one link, unquoted: the desktop quotes it
        QCOMPARE(keys.value(u"Type"_s), u"Application"_s);
        for (const QString &key : {u"Name"_s, u"Comment"_s, u"Comment[fr]"_s, u"GenericName[fr]"_s})
            QVERIFY2(!keys.value(key).isEmpty(), qPrintable(key));
        QVERIFY(QFileInfo::exists(installed(u"share/icons/hicolor/scalable/apps/%1.svg"_s.arg(keys.value(u"Icon"_s)))));
    }

    void the_entry_is_well_made()
    {
        const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (validator.isEmpty())
            QSKIP("desktop-file-validate is not installed; the entry was read above");
        int code = -1;
        const QString said = outputOf(validator, {installed(u"share/applications/diapason.desktop"_s)}, &code);
        QVERIFY2(code == 0 && said.isEmpty(), qPrintable(said));
    }

    void nothing_else_is_installed()
    {
        QStringList found;
        QDirIterator files(m_prefix.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(QDir(m_prefix.path()).relativeFilePath(files.next()));
        found.sort();
        QCOMPARE(found,
            (QStringList{u"bin/diapason"_s, u"bin/diapasonctl"_s, u"lib/systemd/user/diapason-sweep@.service"_s,
                u"lib/systemd/user/diapason-sweep@.timer"_s, u"share/applications/diapason.desktop"_s,
                u"share/icons/hicolor/scalable/apps/diapason.svg"_s}));
    }
};

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
