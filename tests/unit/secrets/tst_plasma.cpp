// SPDX-License-Identifier: GPL-3.0-or-later
// On Plasma QtKeychain asks KWallet: the same states, and its habits of keeping silent about refusals.
#include "secrets/keychainvault.h"
#include "support/await.h"
#include "support/sessionbus.h"
#include "support/ticks.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace diapason;
using test::await;

/// As much of org.kde.KWallet as a program uses, with one folder.
class WalletDaemon : public QDBusVirtualObject
{
public:
    enum class Mood : quint8 { Willing, UserRefuses, RefusesProgram, RefusesWrites, WaitsForUser, Silent };
    Mood mood = Mood::Willing;
    bool open = true;
    QHash<QString, QString> entries;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (mood == Mood::WaitsForUser && message.member() == "open"_L1) {
            m_unanswered.append(message);
            return true;
        }
        return mood == Mood::Silent || bus.send(message.createReply(answer(message.member(), message.arguments())));
    }

    /// The user types the password at last.
    void userOpens(const QDBusConnection &bus)
    {
        mood = Mood::Willing;
        for (const QDBusMessage &question : std::exchange(m_unanswered, {}))
            QVERIFY(bus.send(question.createReply(7)));
    }

private:
    QList<QDBusMessage> m_unanswered;

    QVariant answer(const QString &method, const QVariantList &arguments)
    {
        const QString key = arguments.value(2).toString();
        if (method == "networkWallet"_L1)
            return u"kdewallet"_s;
        if (method == "isOpen"_L1)
            return open;
        if (method == "open"_L1)
            return mood == Mood::UserRefuses || mood == Mood::RefusesProgram ? -1 : 7;
        if (method == "entryType"_L1)
            return entries.contains(key) ? 1 : 0;
        if (method == "readPassword"_L1)
            return entries.value(key);
        if (mood == Mood::RefusesWrites)
            return -1;
        if (method == "writePassword"_L1)
            entries.insert(key, arguments.value(3).toString());
        else
            entries.remove(key);
        return 0;
    }
};

class TestPlasma : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void round_trip();
    void states_data();
    void states();
    void a_user_who_takes_their_time();
    void a_wallet_that_hangs();
    void cleanupTestCase();

private:
    std::unique_ptr<test::SessionBus> m_bus;
    std::unique_ptr<WalletDaemon> m_wallet;
    const CampusId m_campus{u"campus"_s};
};

static QString codeOf(const auto &result) { return result ? u"fine"_s : result.error().code; }

void TestPlasma::initTestCase()
{
    m_bus = std::make_unique<test::SessionBus>();
    m_bus->start();
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "6");
    m_wallet = std::make_unique<WalletDaemon>();
    QVERIFY(m_bus->connection().registerVirtualObject(u"/modules/kwalletd6"_s, m_wallet.get()));
    QVERIFY(m_bus->connection().registerService(u"org.kde.kwalletd6"_s));
}

void TestPlasma::init()
{
    m_wallet->mood = WalletDaemon::Mood::Willing;
    m_wallet->open = true;
    m_wallet->entries = {{u"campus/moodle"_s, u"kept"_s}};
}

void TestPlasma::round_trip()
{
    KeychainVault vault;
    const auto read = [&] { return await(vault.read(m_campus, Secret::MoodleToken, {})); };
    QCOMPARE(read().value_or(QString()), u"kept"_s);
    QCOMPARE(codeOf(await(vault.write(m_campus, Secret::MoodleToken, u"clé 🔑"_s, {}))), u"fine"_s);
    QCOMPARE(m_wallet->entries, (QHash<QString, QString>{{u"campus/moodle"_s, u"clé 🔑"_s}}));
    QCOMPARE(read().value_or(QString()), u"clé 🔑"_s);
    QCOMPARE(codeOf(await(vault.remove(m_campus, Secret::MoodleToken, {}))), u"fine"_s);
    QCOMPARE(codeOf(read()), u"missing"_s);
    QCOMPARE(codeOf(await(vault.remove(m_campus, Secret::MoodleToken, {}))), u"fine"_s);
}

void TestPlasma::states_data()
{
    using Mood = WalletDaemon::Mood;
    QTest::addColumn<WalletDaemon::Mood>("mood");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("write");
    QTest::newRow("closed, opened when asked") << Mood::Willing << false << u"fine"_s << u"fine"_s;
    QTest::newRow("closed, the user refuses") << Mood::UserRefuses << false << u"locked"_s << u"locked"_s;
    QTest::newRow("open, this program refused") << Mood::RefusesProgram << true << u"denied"_s << u"denied"_s;
    QTest::newRow("writes refused in silence") << Mood::RefusesWrites << true << u"fine"_s << u"denied"_s;
}

void TestPlasma::states()
{
    QFETCH(WalletDaemon::Mood, mood);
    QFETCH(bool, open);
    m_wallet->mood = mood;
    m_wallet->open = open;
    KeychainVault vault;
    QTEST(codeOf(await(vault.read(m_campus, Secret::MoodleToken, {}))), "read");
    QTEST(codeOf(await(vault.write(m_campus, Secret::MoodleToken, u"new"_s, {}))), "write");
    QTEST(codeOf(await(vault.remove(m_campus, Secret::MoodleToken, {}))), "write");
}

void TestPlasma::a_user_who_takes_their_time()
{
    m_wallet->mood = WalletDaemon::Mood::WaitsForUser;
    m_wallet->open = false;
    KeychainVault vault(1s);
    const Result<void> written = await(vault.write(m_campus, Secret::MoodleToken, u"new"_s, {}));
    QCOMPARE(codeOf(written), u"slow"_s);
    QVERIFY(written.error().fateUnknown); // the question is on the screen
    const Result<void> removed = await(vault.remove(m_campus, Secret::MoodleToken, {}));
    QCOMPARE(codeOf(removed), u"slow"_s);
    QVERIFY(!removed.error().fateUnknown); // it stood in line, and will not begin any more
    QCOMPARE(m_wallet->entries.value(u"campus/moodle"_s), u"kept"_s);

    m_wallet->userOpens(m_bus->connection());
    KeychainVault patient(30s);
    QCOMPARE(await(patient.read(m_campus, Secret::MoodleToken, {})).value_or(QString()), u"new"_s);
}

void TestPlasma::a_wallet_that_hangs()
{
    m_wallet->mood = WalletDaemon::Mood::Silent;
    KeychainVault vault(1s);
    const test::Ticks ticks;
    QCOMPARE(codeOf(await(vault.read(m_campus, Secret::MoodleToken, {}))), u"slow"_s);
    QVERIFY2(ticks.count() >= 10, qPrintable(QString::number(ticks.count())));
}

void TestPlasma::cleanupTestCase() { m_bus.reset(); }

QTEST_GUILESS_MAIN(TestPlasma)
#include "tst_plasma.moc"
