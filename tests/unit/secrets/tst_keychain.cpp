// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain in its good days and bad ones, against a real GNOME Keyring on a private bus.
#include "secrets/keychainvault.h"
#include "support/await.h"
#include "support/keptlog.h"
#include "support/keyringhands.h"
#include "support/ticks.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace diapason;
using test::await;

static const CampusId haute{u"campus-haute"_s};
static const CampusId basse{u"campus-basse"_s};
static const QString token = u"0123456789abcdef-never-on-any-disk"_s; ///< the mark that is searched for at the end
constexpr auto shortLimit = 1500ms;

/// What a careful program would find of the token in some bytes: as it is, in the other encodings, in disguise.
static bool holdsToken(const QByteArray &bytes)
{
    const QByteArray plain = token.toUtf8();
    const QByteArray wide(reinterpret_cast<const char *>(token.utf16()), token.size() * 2);
    const QByteArray coded = plain.toBase64(QByteArray::OmitTrailingEquals).chopped(2);
    return bytes.contains(plain) || bytes.contains(wide) || bytes.contains(coded) || bytes.contains(plain.toHex());
}

static QStringList filesWithToken(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (QFileInfo(file.fileName()).isFile() && file.open(QIODevice::ReadOnly) && holdsToken(file.readAll()))
            found.append(file.fileName());
    }
    return found;
}

template <class T>
static QString codeOf(const Result<T> &result)
{
    if (result)
        return u"fine"_s;
    if (result.error().kind == Error::Kind::Cancelled)
        return u"cancelled"_s;
    return result.error().kind == Error::Kind::Keychain ? result.error().code : u"another kind"_s;
}

class TestKeychain : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void round_trip_data();
    void round_trip();
    void campuses_and_servers_are_apart();
    void a_restart_keeps_it();
    void closed_and_nobody_to_ask();
    void closed_from_the_start();
    void closed_and_dismissed();
    void closed_and_the_question_left_alone();
    void nobody_there();
    void deleted_behind_our_back();
    void frozen();
    void cancelled();
    void the_vault_may_go_first();
    void no_trace();
    void cleanupTestCase();

private:
    template <class T>
    Result<T> watched(QCoro::Task<Result<T>> task);
    [[nodiscard]] QString read(KeychainVault &vault) { return codeOf(await(vault.read(haute, Secret::MoodleToken, {}))); }
    [[nodiscard]] QString write(KeychainVault &vault)
    {
        return codeOf(await(vault.write(haute, Secret::MoodleToken, token, {})));
    }
    [[nodiscard]] QString remove(KeychainVault &vault) { return codeOf(await(vault.remove(haute, Secret::MoodleToken, {}))); }

    std::unique_ptr<test::KeptLog> m_log;
    std::unique_ptr<test::SessionBus> m_bus;
    QStringList m_details; ///< of every error seen
    int m_ticks = 0;
    qint64 m_took = 0;
};

template <class T>
Result<T> TestKeychain::watched(QCoro::Task<Result<T>> task)
{
    const test::Ticks ticks;
    Result<T> result = await(std::move(task));
    m_ticks = ticks.count();
    m_took = ticks.took();
    if (!result)
        m_details.append(result.error().detail);
    return result;
}

void TestKeychain::initTestCase()
{
    m_log = std::make_unique<test::KeptLog>(test::KeptLog::Of::All);
    m_bus = std::make_unique<test::SessionBus>();
    m_bus->start();
}

void TestKeychain::init()
{
    if (!m_bus->hasKeyring())
        m_bus->startKeyring();
    KeychainVault vault;
    QCOMPARE(write(vault), u"fine"_s);
}

void TestKeychain::round_trip_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("token") << u"0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("unicode") << u"clé 🔑 Ωßø — « Žluťoučký »\n\t\"'\\"_s;
    QTest::newRow("blanks around") << u"  kept as they are \r\n"_s;
    QTest::newRow("4,000 characters") << u"éa1🔑"_s.repeated(800);
}

void TestKeychain::round_trip()
{
    QFETCH(QString, value);
    KeychainVault vault;
    QCOMPARE(codeOf(await(vault.write(basse, Secret::ChatToken, u"the one before"_s, {}))), u"fine"_s);
    QCOMPARE(codeOf(await(vault.write(basse, Secret::ChatToken, value, {}))), u"fine"_s);
    QCOMPARE(await(vault.read(basse, Secret::ChatToken, {})), Result<QString>(value));
    QCOMPARE(codeOf(await(vault.remove(basse, Secret::ChatToken, {}))), u"fine"_s);
    QCOMPARE(codeOf(await(vault.read(basse, Secret::ChatToken, {}))), u"missing"_s);
    QCOMPARE(codeOf(await(vault.remove(basse, Secret::ChatToken, {}))), u"fine"_s);
}

void TestKeychain::campuses_and_servers_are_apart()
{
    KeychainVault vault;
    QCOMPARE(codeOf(await(vault.read(basse, Secret::MoodleToken, {}))), u"missing"_s);
    QCOMPARE(codeOf(await(vault.read(haute, Secret::ChatToken, {}))), u"missing"_s);
    QCOMPARE(codeOf(await(vault.write(basse, Secret::MoodleToken, u"another"_s, {}))), u"fine"_s);
    QCOMPARE(await(vault.read(haute, Secret::MoodleToken, {})), Result<QString>(token));
    QCOMPARE(codeOf(await(vault.remove(basse, Secret::MoodleToken, {}))), u"fine"_s);
    QCOMPARE(await(vault.read(haute, Secret::MoodleToken, {})), Result<QString>(token));
}

void TestKeychain::a_restart_keeps_it()
{
    m_bus->stopKeyring();
    m_bus->startKeyring();
    KeychainVault vault;
    QCOMPARE(await(vault.read(haute, Secret::MoodleToken, {})), Result<QString>(token));
    QCOMPARE(write(vault), u"fine"_s);
}

void TestKeychain::closed_and_nobody_to_ask()
{
    test::KeyringHands hands(*m_bus);
    QVERIFY(hands.close());
    KeychainVault vault(5s);
    QCOMPARE(codeOf(watched(vault.read(haute, Secret::MoodleToken, {}))), u"locked"_s);
    QCOMPARE(codeOf(watched(vault.read(basse, Secret::ChatToken, {}))), u"locked"_s); // empty or not cannot be known
    QCOMPARE(write(vault), u"locked"_s);
    QCOMPARE(remove(vault), u"locked"_s);
    QVERIFY(hands.open());
    QCOMPARE(await(vault.read(haute, Secret::MoodleToken, {})), Result<QString>(token)); // the removal did not happen
}

void TestKeychain::closed_from_the_start()
{
    m_bus->stopKeyring();
    m_bus->startKeyring(false);
    KeychainVault vault(5s);
    QCOMPARE(read(vault), u"locked"_s);
    test::KeyringHands hands(*m_bus);
    QVERIFY(hands.open());
    QCOMPARE(await(vault.read(haute, Secret::MoodleToken, {})), Result<QString>(token));
}

void TestKeychain::closed_and_dismissed()
{
    test::KeyringHands hands(*m_bus);
    QVERIFY(hands.close());
    test::Prompter prompter(*m_bus, test::Prompter::Does::Dismisses);
    KeychainVault vault(10s);
    QCOMPARE(read(vault), u"locked"_s);
    QCOMPARE(prompter.asked(), 1);
    QCOMPARE(write(vault), u"locked"_s);
    QCOMPARE(prompter.asked(), 2);
    QVERIFY(hands.open());
    QCOMPARE(read(vault), u"fine"_s);
}

void TestKeychain::closed_and_the_question_left_alone()
{
    test::KeyringHands hands(*m_bus);
    QVERIFY(hands.close());
    test::Prompter prompter(*m_bus, test::Prompter::Does::Nothing);
    KeychainVault vault(shortLimit);
    QCOMPARE(codeOf(watched(vault.read(haute, Secret::MoodleToken, {}))), u"slow"_s);
    QTRY_COMPARE(prompter.asked(), 1);
    QVERIFY2(m_ticks >= 10, qPrintable(QString::number(m_ticks)));
    const Result<void> written = watched(vault.write(haute, Secret::MoodleToken, u"too late"_s, {}));
    QCOMPARE(codeOf(written), u"slow"_s);
    QVERIFY(!written.error().fateUnknown); // it had not begun
    QVERIFY(hands.open());
    KeychainVault again(20s);
    QCOMPARE(await(again.read(haute, Secret::MoodleToken, {})), Result<QString>(token));
}

void TestKeychain::nobody_there()
{
    m_bus->stopKeyring();
    KeychainVault vault(5s);
    QCOMPARE(codeOf(watched(vault.read(haute, Secret::MoodleToken, {}))), u"absent"_s);
    QCOMPARE(write(vault), u"absent"_s);
    QCOMPARE(remove(vault), u"absent"_s);
    m_bus->startKeyring();
    QCOMPARE(read(vault), u"fine"_s);
}

void TestKeychain::deleted_behind_our_back()
{
    QCOMPARE(test::KeyringHands(*m_bus).erase(u"campus-haute/moodle"_s), 1);
    KeychainVault vault;
    QCOMPARE(codeOf(watched(vault.read(haute, Secret::MoodleToken, {}))), u"missing"_s);
}

void TestKeychain::frozen()
{
    m_bus->freezeKeyring();
    KeychainVault vault(shortLimit);
    QCOMPARE(codeOf(watched(vault.read(haute, Secret::MoodleToken, {}))), u"slow"_s);
    QVERIFY2(m_took < 2 * shortLimit.count(), qPrintable(QString::number(m_took)));
    QVERIFY2(m_ticks >= 10, qPrintable(QString::number(m_ticks)));
    const Result<void> removed = watched(vault.remove(haute, Secret::MoodleToken, {}));
    QCOMPARE(codeOf(removed), u"slow"_s);
    QVERIFY(!removed.error().fateUnknown);
    m_bus->thawKeyring();
    KeychainVault again(20s);
    QCOMPARE(await(again.read(haute, Secret::MoodleToken, {})), Result<QString>(token)); // the removal never happened
}

void TestKeychain::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    KeychainVault vault(60s);
    QCOMPARE(codeOf(watched(vault.read(haute, Secret::MoodleToken, stop.get_token()))), u"cancelled"_s);

    m_bus->freezeKeyring();
    std::stop_source later;
    QTimer::singleShot(50ms, this, [&later] { later.request_stop(); });
    QCOMPARE(codeOf(watched(vault.write(haute, Secret::MoodleToken, u"never"_s, later.get_token()))), u"cancelled"_s);
    QVERIFY2(m_took < 5000, qPrintable(QString::number(m_took)));
    m_bus->thawKeyring();
    QCOMPARE(await(vault.read(haute, Secret::MoodleToken, {})), Result<QString>(token));
}

void TestKeychain::the_vault_may_go_first()
{
    auto vault = std::make_unique<KeychainVault>();
    auto reading = vault->read(haute, Secret::MoodleToken, {});
    vault.reset();
    QCOMPARE(await(std::move(reading)), Result<QString>(token));
}

void TestKeychain::no_trace()
{
    KeychainVault vault;
    QCOMPARE(await(vault.read(haute, Secret::MoodleToken, {})), Result<QString>(token));
    QFile planted(m_bus->top() + u"/home/.planted"_s); // the search finds what is there
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("x" + token.toUtf8().toBase64());
    planted.close();
    QCOMPARE(filesWithToken(m_bus->top()), QStringList{planted.fileName()});
    QVERIFY(planted.remove());

    m_bus->stopKeyring(); // with everything it had to write
    QVERIFY(QFile::exists(m_bus->top() + u"/data/keyrings/login.keyring"_s));
    QCOMPARE(filesWithToken(m_bus->top()), QStringList());
    QVERIFY(!holdsToken(test::KeptLog::text().toUtf8()));
    QVERIFY(!holdsToken(m_details.join(u'\n').toUtf8()));
}

void TestKeychain::cleanupTestCase()
{
    m_bus.reset();
    m_log.reset();
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
