// SPDX-License-Identifier: GPL-3.0-or-later
// Stored campuses over a real keyring: together or not at all, and nothing secret on the disk.
#include "launch/campuskeys.h"
#include "secrets/keychainvault.h"
#include "secrets/question.h"
#include "store/sqliteprofiles.h"
#include "support/await.h"
#include "support/keyringhands.h"

#include <QDirIterator>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

const QString moodleToken = u"0123456789abcdef0123456789abcdef"_s;
const QString chatToken = u"a-personal-token-of-somebody"_s;

int filesWith(const QString &folder, const QString &text)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        count += file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8());
    }
    return count;
}

Profile lyon(bool kept = true)
{
    Profile profile;
    profile.campus
        = {.name = u"Lyon"_s, .moodle = QUrl(u"https://moodle.example.org"_s), .rocketchat = QUrl(u"https://chat.example.org"_s)};
    profile.chatAccount = AccountId{u"account"_s};
    profile.secretsKept = kept;
    return profile;
}

} // namespace

class TestCampusKeyring : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_bus.start();
        m_bus.startKeyring();
        m_book = {.profiles = std::make_shared<SqliteProfiles>(defaultProfilesPath()),
            .vault = std::make_shared<KeychainVault>(std::chrono::seconds(5))};
        QVERIFY(defaultProfilesPath().startsWith(m_bus.top()));
    }
    void cleanup()
    {
        KeyringHands hands(m_bus);
        QVERIFY(hands.open());
        const QList<Profile> left = await(m_book.profiles->all()).value();
        for (const Profile &profile : left)
            QVERIFY(await(m_book.profiles->remove(profile.id)));
    }

    void stored_read_and_forgotten()
    {
        Campuses campuses(m_book.shelves());
        const Profile saved = await(campuses.save(lyon(), secrets())).value();
        const CampusKeys keys = await(profileKeys(saved, m_book, Reach::Servers, {})).value();
        QCOMPARE(keys.moodleToken, moodleToken);
        QCOMPARE(keys.chatToken, chatToken);
        for (const QString &secret : {moodleToken, chatToken})
            QCOMPARE(filesWith(m_bus.top(), secret), 0);
        QVERIFY(await(campuses.forget(saved.id)).isEmpty());
        QCOMPARE(await(m_book.vault->read(saved.id, Secret::MoodleToken, {})).error().code, u"missing"_s);
    }

    void a_closed_keyring_leaves_no_half_campus()
    {
        KeyringHands hands(m_bus);
        const Prompter prompter(m_bus, Prompter::Does::Dismisses);
        QVERIFY(hands.close());
        Campuses campuses(m_book.shelves());
        const Result<Profile> refused = await(campuses.save(lyon(), secrets()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Keychain);
        QCOMPARE(refused.error().code, u"locked"_s);
        QVERIFY(await(m_book.profiles->all()).value().isEmpty());
        QVERIFY(hands.open());
        QVERIFY(await(campuses.save(lyon(), secrets())));
    }

    void a_closed_keyring_forgets_nothing_and_says_so()
    {
        KeyringHands hands(m_bus);
        const Prompter prompter(m_bus, Prompter::Does::Dismisses);
        Campuses campuses(m_book.shelves());
        const Profile saved = await(campuses.save(lyon(), secrets())).value();
        QVERIFY(hands.close());
        const QList<Error> failures = await(campuses.forget(saved.id));
        QCOMPARE(failures.value(0).code, u"locked"_s);
        QCOMPARE(await(m_book.profiles->all()).value().size(), 1);
        QVERIFY(hands.open());
        QVERIFY(await(campuses.forget(saved.id)).isEmpty());
    }

    void deleted_behind_our_back()
    {
        KeyringHands hands(m_bus);
        Campuses campuses(m_book.shelves());
        const Profile saved = await(campuses.save(lyon(), secrets())).value();
        QCOMPARE(hands.erase(secretKey(saved.id, Secret::ChatToken)), 1);
        QCOMPARE(await(profileKeys(saved, m_book, Reach::Servers, {})).error().code, u"missing"_s);
        QVERIFY(await(campuses.forget(saved.id)).isEmpty());
    }

    void for_this_run_only_needs_no_keyring()
    {
        KeyringHands hands(m_bus);
        QVERIFY(hands.close());
        Campuses campuses(m_book.shelves());
        const Profile saved = await(campuses.save(lyon(false), secrets())).value();
        QCOMPARE(await(profileKeys(saved, m_book, Reach::Servers, {})).value().chatToken, chatToken);
        CampusBook nextRun = m_book;
        nextRun.thisRun = std::make_shared<EphemeralVault>();
        QCOMPARE(await(profileKeys(saved, nextRun, Reach::Servers, {})).error().detail, u"variable-missing"_s);
        for (const QString &secret : {moodleToken, chatToken})
            QCOMPARE(filesWith(m_bus.top(), secret), 0);
        // Whether a closed keyring holds something from before cannot be known: it is said, and can be left behind.
        const QList<Error> failures = await(campuses.forget(saved.id));
        QCOMPARE(failures.value(0).code, u"locked"_s);
        (void)await(campuses.forget(saved.id, Campuses::Forget::WhatIsPossible));
        QVERIFY(await(m_book.profiles->all()).value().isEmpty());
    }

private:
    [[nodiscard]] static CampusSecrets secrets() { return {.moodleToken = moodleToken, .chatToken = chatToken}; }

    SessionBus m_bus;
    CampusBook m_book;
};

QTEST_GUILESS_MAIN(TestCampusKeyring)
#include "tst_campuskeyring.moc"
