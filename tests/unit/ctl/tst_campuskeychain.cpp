// SPDX-License-Identifier: GPL-3.0-or-later
// A stored campus behind TLS, entered by its name alone: its secrets from a real keychain, its authority from the store.
#include "secrets/keychainvault.h"
#include "store/sqliteprofiles.h"
#include "support/await.h"
#include "support/keyringhands.h"
#include "support/twincampus.h"

#include <QDirIterator>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// Stores the campus as the console does it, and gives its id.
CampusId store(const Twin &twin, const demo::DemoCampus &campus)
{
    Profile profile;
    profile.campus = parseCampus(campus.campusFile()).value();
    profile.campus.name = u"Ma fac"_s;
    profile.campus.moodle = campus.moodleUrl();
    profile.campus.rocketchat = campus.chatUrl();
    profile.chatAccount = AccountId{campus.chatUserId()};
    profile.trust.authorities = campus.certificates();
    SqliteProfiles profiles(twin.path(u"diapason/campuses.sqlite"_s));
    return await(profiles.save(profile)).value_or(CampusId{});
}

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

} // namespace

class TestCampusKeychain : public QObject
{
    Q_OBJECT
private slots:
    void a_name_is_enough();

private:
    SessionBus m_bus;
};

void TestCampusKeychain::a_name_is_enough()
{
    m_bus.start();
    m_bus.startKeyring();
    const demo::DemoCampus campus({.size = demo::Size::Small, .tls = true});
    QVERIFY(campus.isRunning());
    const Twin twin;
    const CampusId id = store(twin, campus);
    QVERIFY(id.isValid());
    const QStringList check{u"check"_s, u"--activity"_s, u"48201"_s, u"--campus"_s, u"ma fac"_s};
    const Said empty = twin.run(check);
    QVERIFY2(empty.code == 1 && empty.err.contains(u"holds no token"_s), qPrintable(empty.err));

    KeychainVault vault;
    QVERIFY(await(vault.write(id, Secret::MoodleToken, campus.moodleToken(), {})));
    QVERIFY(await(vault.write(id, Secret::ChatToken, campus.chatToken(), {})));
    const Said said = twin.run(check);
    QVERIFY2(said.code == 2 && said.err.isEmpty(), qPrintable(said.err));

    KeyringHands hands(m_bus);
    QVERIFY(hands.close());
    const Said locked = twin.run(check);
    QVERIFY2(locked.code == 1 && locked.err.contains(u"locked"_s), qPrintable(locked.err));
    for (const QString &secret : {campus.moodleToken(), campus.chatToken()}) {
        QCOMPARE(filesWith(twin.path(u"."_s), secret), 0);
        QVERIFY(!(said.out + said.err + locked.err).contains(secret));
    }
}

QTEST_GUILESS_MAIN(TestCampusKeychain)
#include "tst_campuskeychain.moc"
