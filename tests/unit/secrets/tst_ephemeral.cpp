// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets for this run only; and who may still begin when the asker has gone.
#include "secrets/ephemeralvault.h"
#include "secrets/question.h"
#include "support/await.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace diapason;
using test::await;

class TestEphemeral : public QObject
{
    Q_OBJECT
private slots:
    void keeps_and_forgets();
    void campuses_and_servers_are_apart();
    void cancelled();
    void wiped();
    void leaving_tells_whether_it_began();
};

static QString codeOf(const auto &result) { return result ? u"fine"_s : result.error().code; }

void TestEphemeral::keeps_and_forgets()
{
    const CampusId campus{u"a"_s};
    EphemeralVault vault;
    const auto read = [&] { return await(vault.read(campus, Secret::MoodleToken, {})); };
    QCOMPARE(codeOf(read()), u"missing"_s);
    for (const QString &value : {u"clé 🔑"_s, u"longer than the one before, and by far"_s, u"s"_s}) {
        QCOMPARE(codeOf(await(vault.write(campus, Secret::MoodleToken, value, {}))), u"fine"_s);
        QCOMPARE(read().value_or(QString()), value);
    }
    QCOMPARE(codeOf(await(vault.remove(campus, Secret::MoodleToken, {}))), u"fine"_s);
    QCOMPARE(codeOf(read()), u"missing"_s);
    QCOMPARE(codeOf(await(vault.remove(campus, Secret::MoodleToken, {}))), u"fine"_s);
    QCOMPARE(codeOf(await(EphemeralVault().read(campus, Secret::MoodleToken, {}))), u"missing"_s);
}

void TestEphemeral::campuses_and_servers_are_apart()
{
    QStringList keys;
    for (const QString &campus : {u"a"_s, u"b"_s}) {
        for (const Secret secret : {Secret::MoodleToken, Secret::ChatToken})
            keys.append(secretKey(CampusId{campus}, secret));
    }
    QCOMPARE(keys, (QStringList{u"a/moodle"_s, u"a/rocketchat"_s, u"b/moodle"_s, u"b/rocketchat"_s}));

    EphemeralVault vault;
    QCOMPARE(codeOf(await(vault.write(CampusId{u"a"_s}, Secret::ChatToken, u"one"_s, {}))), u"fine"_s);
    QCOMPARE(codeOf(await(vault.read(CampusId{u"a"_s}, Secret::MoodleToken, {}))), u"missing"_s);
    QCOMPARE(codeOf(await(vault.read(CampusId{u"b"_s}, Secret::ChatToken, {}))), u"missing"_s);
}

void TestEphemeral::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    EphemeralVault vault;
    const Result<void> written = await(vault.write(CampusId{u"a"_s}, Secret::ChatToken, u"one"_s, stop.get_token()));
    QVERIFY(!written && written.error().kind == Error::Kind::Cancelled);
    QCOMPARE(codeOf(await(vault.read(CampusId{u"a"_s}, Secret::ChatToken, {}))), u"missing"_s);
}

void TestEphemeral::wiped()
{
    const QString original = u"overwritten where it lay"_s;
    SecretText kept(original);
    const QString copy = kept.text();
    kept.wipe();
    QCOMPARE(qsizetype(kept.memory().size()), original.size());
    QVERIFY(std::ranges::all_of(kept.memory(), [](char16_t c) { return c == 0; }));
    QCOMPARE(copy, original);
}

void TestEphemeral::leaving_tells_whether_it_began()
{
    Slip waiting;
    QVERIFY(!waiting.leave());
    QVERIFY(!waiting.begin()); // too late: nobody waits
    QVERIFY(waiting.left.stop_requested());
    Slip begun;
    QVERIFY(begun.begin());
    QVERIFY(begun.leave()); // it may still take effect
}

QTEST_GUILESS_MAIN(TestEphemeral)
#include "tst_ephemeral.moc"
