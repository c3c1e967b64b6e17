// SPDX-License-Identifier: GPL-3.0-or-later
// A second console brings the link of a browser sign-on to the one that waits for it.
#include "launch/handover.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

const QString brought = u"diapason://token=QmFzZTY0IG9mIE1peGVkIENhc2U="_s;

/// From another thread, as another program would: who waits must be able to answer.
QString handedOver(const QString &text)
{
    QString said = u"(taken)"_s;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        if (const Result<void> result = handOver(text); !result)
            said = result.error().code;
    }));
    other->start();
    (void)QTest::qWaitFor([&] { return other->isFinished(); }, 20000);
    other->wait();
    return said;
}

Failure refusal(const QString &code) { return Failure{Error{.kind = Error::Kind::Usage, .code = code}}; }

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT
    QTemporaryDir m_runtime;

private slots:
    void initTestCase()
    {
        QVERIFY(QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()));
    }

    void the_link_among_arguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("found");
        QTest::newRow("none") << QStringList{u"--campus"_s, u"Lyon"_s} << QString();
        QTest::newRow("a link") << QStringList{brought} << brought;
        QTest::newRow("scheme in capitals") << QStringList{u"--lang=fr"_s, u"DIAPASON://token=aB"_s} << u"DIAPASON://token=aB"_s;
        QTest::newRow("another scheme") << QStringList{u"moodlemobile://token=aB"_s} << QString();
    }
    void the_link_among_arguments()
    {
        QFETCH(QStringList, arguments);
        QTEST(signOnLinkIn(arguments), "found");
    }

    void nobody_waits() { QCOMPARE(handedOver(brought), u"signon-no-attempt"_s); }

    void it_takes_or_says_why_not_data()
    {
        QTest::addColumn<QString>("refused");
        QTest::newRow("taken") << QString();
        QTest::newRow("not waited for") << u"signon-no-attempt"_s;
        QTest::newRow("of another site") << u"signon-foreign"_s;
        QTest::newRow("damaged") << u"signon-damaged"_s;
    }
    void it_takes_or_says_why_not()
    {
        QFETCH(QString, refused);
        QString came;
        const Handover console([&](const QString &text) -> Result<void> {
            came = text;
            return refused.isEmpty() ? Result<void>{} : refusal(refused);
        });
        QCOMPARE(handedOver(brought), refused.isEmpty() ? u"(taken)"_s : refused);
        QCOMPARE(came, brought);
    }

    void the_place_is_ones_own_and_holds_no_secret()
    {
        const Handover console([](const QString &) -> Result<void> { return {}; });
        QCOMPARE(handedOver(brought), u"(taken)"_s);
        const QFileInfo place(m_runtime.filePath(u"diapason"_s));
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(place.isDir() && !(place.permissions() & others));
        QVERIFY(!(QFileInfo(console.address()).permissions() & others));
        QDirIterator files(m_runtime.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("token"));
        }
    }

    void a_place_others_may_enter_is_not_used()
    {
        const QString place = m_runtime.filePath(u"diapason"_s);
        QVERIFY(QFile::setPermissions(place, QFileInfo(place).permissions() | QFile::ReadOther | QFile::ExeOther));
        const Handover console([](const QString &) -> Result<void> { return {}; });
        QVERIFY(console.address().isEmpty());
        QCOMPARE(handedOver(brought), u"signon-no-attempt"_s);
        QVERIFY(QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void a_console_that_died_is_passed_over()
    {
        const QString dead = m_runtime.filePath(u"diapason/1"_s);
        {
            QLocalServer server; // its socket outlives it when the program is killed
            QVERIFY(server.listen(dead));
            QVERIFY(QFile::rename(dead, dead + u'0'));
        }
        bool asked = false;
        const Handover console([&](const QString &) -> Result<void> {
            asked = true;
            return {};
        });
        QCOMPARE(handedOver(brought), u"(taken)"_s);
        QVERIFY(asked);
    }

    void whoever_floods_is_cut_off()
    {
        bool asked = false;
        const Handover console([&](const QString &) -> Result<void> {
            asked = true;
            return {};
        });
        QLocalSocket socket;
        socket.connectToServer(console.address());
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::ConnectedState; }));
        socket.write(QByteArray(64 * 1024, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(!asked);
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
