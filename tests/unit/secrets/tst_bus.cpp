// SPDX-License-Identifier: GPL-3.0-or-later
// No bus, a bus that comes later, and one that hangs before anybody is connected: all three before the keychain.
#include "secrets/keychainvault.h"
#include "support/await.h"
#include "support/sessionbus.h"
#include "support/ticks.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace diapason;
using test::await;

class TestBus : public QObject
{
    Q_OBJECT
private slots:
    void first_none_then_frozen_then_fine();
};

/// One story: a program connects to its first bus only once.
void TestBus::first_none_then_frozen_then_fine()
{
    test::SessionBus bus;
    const CampusId campus{u"campus"_s};
    KeychainVault vault(1500ms);
    const auto code = [](const auto &result) { return result ? u"fine"_s : result.error().code; };
    QCOMPARE(code(await(vault.read(campus, Secret::ChatToken, {}))), u"absent"_s);
    QCOMPARE(code(await(vault.write(campus, Secret::ChatToken, u"a token"_s, {}))), u"absent"_s);

    bus.start();
    bus.freeze();
    {
        const test::Ticks ticks;
        QCOMPARE(code(await(vault.read(campus, Secret::ChatToken, {}))), u"slow"_s);
        QVERIFY2(ticks.took() < 4000, qPrintable(QString::number(ticks.took())));
        QVERIFY2(ticks.count() >= 10, qPrintable(QString::number(ticks.count())));
    }
    bus.thaw();

    KeychainVault patient(30s);
    QCOMPARE(code(await(patient.read(campus, Secret::ChatToken, {}))), u"absent"_s);
    bus.startKeyring();
    QCOMPARE(code(await(patient.read(campus, Secret::ChatToken, {}))), u"missing"_s);
    QCOMPARE(code(await(patient.write(campus, Secret::ChatToken, u"a token"_s, {}))), u"fine"_s);
    QCOMPARE(await(patient.read(campus, Secret::ChatToken, {})).value_or(QString()), u"a token"_s);
}

QTEST_GUILESS_MAIN(TestBus)
#include "tst_bus.moc"
