// SPDX-License-Identifier: GPL-3.0-or-later
// A campus is kept whole or not at all, and forgotten whole.
#include "app/campuses.h"
#include "store/sqliteprofiles.h"
#include "support/await.h"
#include "support/fakevault.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;
using test::FakeVault;

namespace {

/// A keychain that fails from the n-th call on.
class FailingVault final : public Vault
{
public:
    explicit FailingVault(int calls) : m_calls(calls) { }
    FakeVault inside;

    [[nodiscard]] QCoro::Task<Result<QString>> read(CampusId campus, Secret secret, std::stop_token stop) override
    {
        count();
        return inside.read(std::move(campus), secret, std::move(stop));
    }
    [[nodiscard]] QCoro::Task<Result<void>> write(CampusId campus, Secret secret, QString value, std::stop_token stop) override
    {
        count();
        return inside.write(std::move(campus), secret, std::move(value), std::move(stop));
    }
    [[nodiscard]] QCoro::Task<Result<void>> remove(CampusId campus, Secret secret, std::stop_token stop) override
    {
        count();
        return inside.remove(std::move(campus), secret, std::move(stop));
    }

private:
    void count() { inside.fault = m_calls-- == 0 ? u"denied"_s : QString(); } // once: what puts things back succeeds
    int m_calls;
};

Profile profileNamed(const QString &name, bool kept = true)
{
    Profile profile;
    profile.campus
        = {.name = name, .moodle = QUrl(u"https://moodle.example.org"_s), .rocketchat = QUrl(u"https://chat.example.org"_s)};
    profile.secretsKept = kept;
    return profile;
}

const CampusSecrets bothSecrets{.moodleToken = u"moodle one"_s, .chatToken = u"chat one"_s};

QStringList held(const FakeVault &vault) { return vault.secrets.values(); }

struct Desk {
    QTemporaryDir folder = {};
    std::shared_ptr<FakeVault> keychain = std::make_shared<FakeVault>();
    std::shared_ptr<FakeVault> thisRun = std::make_shared<FakeVault>();
    QStringList forgotten = {};
    std::optional<Error> fileFault = {};
    std::shared_ptr<SqliteProfiles> profiles = std::make_shared<SqliteProfiles>(folder.filePath(u"campuses.sqlite"_s));
    Campuses campuses{
        {.profiles = profiles, .keychain = keychain, .thisRun = thisRun, .forgetKept = [this](CampusId id) -> Result<void> {
             if (fileFault)
                 return Failure{*fileFault};
             forgotten += id.value;
             return {};
         }}};

    QList<Profile> stored() { return await(profiles->all()).value(); }
    Result<Profile> save(const Profile &profile, std::optional<CampusSecrets> secrets = {})
    {
        return await(campuses.save(profile, std::move(secrets)));
    }
};

} // namespace

class TestCampuses : public QObject
{
    Q_OBJECT
private slots:
    void profile_and_secrets_are_stored_together()
    {
        Desk desk;
        QSignalSpy changed(&desk.campuses, &Campuses::changed);
        QVERIFY(!desk.campuses.known());
        const Result<Profile> saved = desk.save(profileNamed(u"  Haute   Brume "_s), bothSecrets);
        QVERIFY(saved && saved->id.isValid());
        QCOMPARE(saved->campus.name, u"Haute Brume"_s);
        QCOMPARE(await(desk.keychain->read(saved->id, Secret::MoodleToken, {})).value(), u"moodle one"_s);
        QCOMPARE(await(desk.keychain->read(saved->id, Secret::ChatToken, {})).value(), u"chat one"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(desk.campuses.all().size(), 1);
        QVERIFY(desk.campuses.known() && !desk.campuses.error());
        QCOMPARE(desk.campuses.find(saved->id).value().campus.name, u"Haute Brume"_s);
        QVERIFY(desk.thisRun->secrets.isEmpty());
    }

    void a_keychain_that_fails_leaves_nothing_data()
    {
        QTest::addColumn<int>("calls");
        QTest::newRow("at the first secret") << 0;
        QTest::newRow("at the second secret") << 1;
    }
    void a_keychain_that_fails_leaves_nothing()
    {
        QFETCH(int, calls);
        Desk desk;
        const auto vault = std::make_shared<FailingVault>(calls);
        Campuses campuses({.profiles = desk.profiles, .keychain = vault, .thisRun = desk.thisRun, .forgetKept = {}});
        const Result<Profile> saved = await(campuses.save(profileNamed(u"Lyon"_s), bothSecrets));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Keychain);
        QCOMPARE(saved.error().code, u"denied"_s);
        QVERIFY(desk.stored().isEmpty());
        QVERIFY(held(vault->inside).isEmpty());
    }

    void a_keychain_that_fails_leaves_what_was_there_data()
    {
        QTest::addColumn<int>("calls");
        for (int calls = 0; calls < 4; ++calls) // two reads, two writes
            QTest::addRow("call %d", calls) << calls;
    }
    void a_keychain_that_fails_leaves_what_was_there()
    {
        QFETCH(int, calls);
        Desk desk;
        const Profile stored = desk.save(profileNamed(u"Lyon"_s), bothSecrets).value();
        const auto vault = std::make_shared<FailingVault>(calls);
        vault->inside.secrets = desk.keychain->secrets;
        Campuses campuses({.profiles = desk.profiles, .keychain = vault, .thisRun = desk.thisRun, .forgetKept = {}});
        Profile renamed = stored;
        renamed.campus.name = u"Lyon 2"_s;
        QVERIFY(!await(campuses.save(renamed, CampusSecrets{.moodleToken = u"new"_s, .chatToken = u"newer"_s})));
        QCOMPARE(desk.stored().first().campus.name, u"Lyon"_s);
        QCOMPARE(held(vault->inside), held(*desk.keychain));
    }

    void a_taken_name_asks_nothing_of_the_keychain()
    {
        Desk desk;
        QVERIFY(desk.save(profileNamed(u"Lyon"_s), bothSecrets));
        const int asked = desk.keychain->asked;
        const Result<Profile> again = desk.save(profileNamed(u" LYON "_s), bothSecrets);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Usage);
        QCOMPARE(again.error().code, u"campus-name"_s);
        QCOMPARE(desk.save(profileNamed(u"  "_s), bothSecrets).error().code, u"campus-name"_s);
        QCOMPARE(desk.keychain->asked, asked);
        QCOMPARE(desk.stored().size(), 1);
    }

    void secrets_for_this_run_never_reach_the_keychain()
    {
        Desk desk;
        QVERIFY(desk.save(profileNamed(u"Lyon"_s, false), bothSecrets));
        QCOMPARE(desk.keychain->asked, 0);
        QCOMPARE(held(*desk.thisRun), (QStringList{u"moodle one"_s, u"chat one"_s}));
    }

    void secrets_move_with_the_choice()
    {
        Desk desk;
        Profile profile = desk.save(profileNamed(u"Lyon"_s), bothSecrets).value();
        profile.secretsKept = false;
        QVERIFY(desk.save(profile));
        QVERIFY(held(*desk.keychain).isEmpty());
        QCOMPARE(held(*desk.thisRun), (QStringList{u"moodle one"_s, u"chat one"_s}));
        profile.secretsKept = true;
        QVERIFY(desk.save(profile));
        QVERIFY(held(*desk.thisRun).isEmpty());
        QCOMPARE(held(*desk.keychain), (QStringList{u"moodle one"_s, u"chat one"_s}));
        desk.keychain->fault = u"locked"_s;
        profile.secretsKept = false;
        QCOMPARE(desk.save(profile).error().code, u"locked"_s);
        QVERIFY(desk.stored().first().secretsKept);
    }

    void one_new_secret_leaves_the_other()
    {
        Desk desk;
        const Profile profile = desk.save(profileNamed(u"Lyon"_s), bothSecrets).value();
        QVERIFY(desk.save(profile, CampusSecrets{.moodleToken = u"moodle two"_s}));
        QCOMPARE(held(*desk.keychain), (QStringList{u"moodle two"_s, u"chat one"_s}));
    }

    void a_token_never_follows_its_campus_to_another_server()
    {
        Desk desk;
        Profile profile = desk.save(profileNamed(u"Lyon"_s), bothSecrets).value();
        profile.campus.moodle = QUrl(u"https://moodle.elsewhere.example"_s);
        QVERIFY(desk.save(profile));
        QCOMPARE(held(*desk.keychain), QStringList{u"chat one"_s});
    }

    void forgotten_whole()
    {
        Desk desk;
        const Profile profile = desk.save(profileNamed(u"Lyon"_s), bothSecrets).value();
        QVERIFY(desk.save(profileNamed(u"Paris"_s), bothSecrets));
        QVERIFY(await(desk.campuses.forget(profile.id)).isEmpty());
        QCOMPARE(held(*desk.keychain).size(), 2);
        QCOMPARE(desk.forgotten, QStringList{profile.id.value});
        QCOMPARE(desk.stored().size(), 1);
        QTRY_COMPARE(desk.campuses.all().size(), 1);
    }

    void what_cannot_be_forgotten_is_told_and_can_be_left_behind()
    {
        Desk desk;
        const Profile profile = desk.save(profileNamed(u"Lyon"_s), bothSecrets).value();
        desk.keychain->fault = u"absent"_s;
        desk.fileFault = Error{.kind = Error::Kind::Storage, .code = u"unwritable"_s, .call = u"snapshots"_s};
        const QList<Error> failures = await(desk.campuses.forget(profile.id));
        QCOMPARE(failures.size(), 2);
        QCOMPARE(failures[0].code, u"absent"_s);
        QCOMPARE(failures[1].code, u"unwritable"_s);
        QCOMPARE(desk.stored().size(), 1);
        QCOMPARE(await(desk.campuses.forget(profile.id, Campuses::Forget::WhatIsPossible)).size(), 2);
        QVERIFY(desk.stored().isEmpty());
        QVERIFY(Campuses::isStillStored(failures, Campuses::Forget::Whole));
        QVERIFY(!Campuses::isStillStored(failures, Campuses::Forget::WhatIsPossible));
    }

    void a_campus_without_kept_secrets_is_forgotten_without_a_keychain()
    {
        Desk desk;
        const Profile profile = desk.save(profileNamed(u"Lyon"_s, false), bothSecrets).value();
        desk.keychain->fault = u"absent"_s;
        QVERIFY(await(desk.campuses.forget(profile.id)).isEmpty());
        QVERIFY(desk.thisRun->secrets.isEmpty() && desk.stored().isEmpty());
    }

    void tokens_left_behind_a_closed_keychain_are_forgotten_too()
    {
        Desk desk;
        Profile profile = desk.save(profileNamed(u"Lyon"_s), bothSecrets).value();
        profile.secretsKept = false;
        desk.keychain->fault = u"locked"_s;
        QVERIFY(desk.save(profile, bothSecrets)); // for this run only: nobody is kept out by a closed keychain
        const QList<Error> failures = await(desk.campuses.forget(profile.id));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].code, u"locked"_s);
        desk.keychain->fault.clear();
        QCOMPARE(held(*desk.keychain).size(), 2);
        QVERIFY(await(desk.campuses.forget(profile.id)).isEmpty());
        QVERIFY(held(*desk.keychain).isEmpty() && desk.stored().isEmpty());
    }

    void a_file_that_cannot_be_read_is_an_error_and_no_empty_list()
    {
        const auto profiles = std::make_shared<SqliteProfiles>(u"/proc/nowhere/campuses.sqlite"_s);
        Campuses campuses({.profiles = profiles,
            .keychain = std::make_shared<FakeVault>(),
            .thisRun = std::make_shared<FakeVault>(),
            .forgetKept = {}});
        QSignalSpy changed(&campuses, &Campuses::changed);
        campuses.reload();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(campuses.error().value().kind, Error::Kind::Storage);
        QVERIFY(campuses.known());
    }

    void a_task_outlives_its_campuses()
    {
        Desk desk;
        auto campuses = std::make_unique<Campuses>(
            CampusShelves{.profiles = desk.profiles, .keychain = desk.keychain, .thisRun = desk.thisRun, .forgetKept = {}});
        QCoro::Task<Result<Profile>> saving = campuses->save(profileNamed(u"Lyon"_s), bothSecrets);
        campuses->reload();
        campuses.reset();
        QVERIFY(await(std::move(saving)));
        QCOMPARE(desk.stored().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCampuses)
#include "tst_campuses.moc"
