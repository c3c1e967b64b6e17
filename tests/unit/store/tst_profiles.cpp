// SPDX-License-Identifier: GPL-3.0-or-later
// Stored campuses: nothing of them is lost, their names are unique, and what befalls their file is said.
#include "store/sqliteprofiles.h"
#include "support/await.h"
#include "support/builders.h"
#include "support/filefaults.h"

#include <QTemporaryDir>

using namespace diapason;
using namespace Qt::StringLiterals;
using build::moment;
using test::await;
using test::contents;
using test::OtherProgram;
using test::overwrite;
using test::Unprivileged;

namespace {

Profile named(const QString &name)
{
    Profile profile;
    profile.campus.name = name;
    profile.campus.moodle = QUrl(u"https://moodle.example.org"_s);
    profile.campus.rocketchat = QUrl(u"https://chat.example.org"_s);
    return profile;
}

/// Everything that a profile can hold.
Profile whole()
{
    Profile profile = named(u"Été à Bœuf 🎓"_s);
    profile.campus.moodle = QUrl(u"http://moodle.example.org/~a%20b/x"_s); // the user may have accepted http
    profile.campus.rules = {.expectation = Expectation::Plugin,
        .roles = {.moderators = {u"manager"_s}, .members = {}},
        .activities = {{Cmid{30}, {.moderators = {}, .members = {u"teacher"_s}}}},
        .username = {{.kind = UsernameStep::Kind::StripDomains, .domains = {u"univ.fr"_s}},
            {.pattern = u"[^0-9a-zA-Z-_.\"\\\\]"_s, .with = u"__"_s, .bytes = true}},
        .groupName = {.format = u"{$a->moodleshortname}_{$a->moduleid}"_s, .replacements = {{u"é"_s, u"e"_s}}, .forbidden = {}},
        .exceptions = {u"rocket.cat"_s},
        .protections = {.people = {u"ann"_s}, .moodleRoles = {u"manager"_s}, .chatRoles = {u"leader"_s}},
        .limits = {.removalsPerRoom = 1, .removalsShare = 0.1, .removalsPerRun = 0}};
    profile.moodleUsername = u"svc.moodle"_s;
    profile.chatAccount = AccountId{u"aBc123"_s};
    profile.chatUsername = u"svc.chat"_s;
    profile.ticketLanguage = u"fr"_s;
    profile.secretsKept = false;
    profile.trust = {.authorities = "-----BEGIN CERTIFICATE-----\nx\n",
        .exceptions = {{.host = u"moodle.example.org"_s,
                           .sha256 = QByteArray::fromHex("00ff27220a"),
                           .faults = {u"certificate-expired"_s, u"host, \"other\""_s},
                           .accepted = moment()},
            {.host = u"chat.example.org"_s, .sha256 = "y"}},
        .plainHttp = true};
    profile.opened = moment(5);
    return profile;
}

QList<Profile> allOf(Profiles &store) { return await(store.all()).value(); }

QStringList namesIn(Profiles &store)
{
    const QList<Profile> profiles = allOf(store);
    QStringList names;
    for (const Profile &profile : profiles)
        names += profile.campus.name;
    return names;
}

CampusId save(Profiles &store, const Profile &profile)
{
    const Result<CampusId> saved = await(store.save(profile));
    return saved ? *saved : CampusId{u"refused: "_s + saved.error().code + u' ' + saved.error().detail};
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QStringList files(const QString &pattern) const { return QDir(m_dir.path()).entryList({pattern}, QDir::Files, QDir::Name); }

private slots:
    void what_is_saved_comes_back_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::newRow("with everything") << whole();
        QTest::newRow("with nothing but a name") << Profile{.campus = {.name = u"x"_s}};
    }
    void what_is_saved_comes_back()
    {
        QFETCH(Profile, profile);
        const QString file = path(u"back-%1.sqlite"_s.arg(profile.campus.name.size()));
        {
            SqliteProfiles store(file);
            profile.id = save(store, profile);
            QVERIFY(profile.id.isValid());
        }
        SqliteProfiles store(file);
        QCOMPARE(allOf(store), QList{profile});
        profile.trust.exceptions = profile.trust.exceptions.mid(1);
        profile.campus.name = u"renamed"_s;
        QCOMPARE(save(store, profile), profile.id);
        QCOMPARE(allOf(store), QList{profile});
        QVERIFY(await(store.remove(profile.id)));
        QVERIFY(await(store.remove(profile.id)));
        QVERIFY(namesIn(store).isEmpty());
        QVERIFY(await(store.noteOpened(profile.id, moment())));
        QVERIFY(namesIn(store).isEmpty());
    }

    void names_are_unique_ignoring_case_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << u"Lyon"_s << u"LYON"_s << true;
        QTest::newRow("accents and case") << u"Évry"_s << u"éVRY"_s << true;
        QTest::newRow("composed or not") << u"\u00C9vry"_s << u"e\u0301vry"_s << true;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s << true;
        QTest::newRow("blanks") << u"Haute Brume"_s << u"  haute \u00A0 brume\t"_s << true;
        QTest::newRow("an accent more") << u"Evry"_s << u"Évry"_s << false;
        QTest::newRow("a sign more") << u"Lyon"_s << u"Lyon 2"_s << false;
        QTest::newRow("a quote") << u"L'Isle"_s << u"L"_s << false;
    }
    void names_are_unique_ignoring_case()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        SqliteProfiles store(path(u"names.sqlite"_s));
        const QList<Profile> before = allOf(store);
        for (const Profile &old : before)
            QVERIFY(await(store.remove(old.id)));
        Profile first = named(one);
        first.id = save(store, first);
        const Result<CampusId> second = await(store.save(named(other)));
        QCOMPARE(second.has_value(), !same);
        if (same) {
            QCOMPARE(second.error().kind, Error::Kind::Usage);
            QCOMPARE(second.error().code, u"campus-name"_s);
            QCOMPARE(second.error().detail, other.simplified());
            QCOMPARE(namesIn(store), QStringList{one});
            first.campus.name = other.simplified(); // its own name is not taken by another
            QCOMPARE(save(store, first), first.id);
        }
    }

    void a_name_is_needed()
    {
        SqliteProfiles store(path(u"nameless.sqlite"_s));
        for (const QString &name : {u""_s, u" \t\u00A0"_s})
            QCOMPARE(await(store.save(named(name))).error().code, u"campus-name"_s);
        QVERIFY(namesIn(store).isEmpty());
    }

    void the_last_opened_comes_first()
    {
        SqliteProfiles store(path(u"order.sqlite"_s));
        QHash<QString, CampusId> ids;
        for (const QString &name : {u"never b"_s, u"early"_s, u"Never a"_s, u"late"_s})
            ids[name] = save(store, named(name));
        QVERIFY(await(store.noteOpened(ids[u"early"_s], moment(1))));
        QVERIFY(await(store.noteOpened(ids[u"late"_s], moment(2))));
        QCOMPARE(namesIn(store), (QStringList{u"late"_s, u"early"_s, u"Never a"_s, u"never b"_s}));
        QVERIFY(await(store.noteOpened(ids[u"early"_s], moment(3))));
        QCOMPARE(namesIn(store).first(), u"early"_s);
        QCOMPARE(allOf(store).first().opened, moment(3));
    }

    void the_file_is_its_owners_alone()
    {
        SqliteProfiles store(path(u"private/campuses.sqlite"_s));
        QVERIFY(!save(store, whole()).value.startsWith(u"refused"_s));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &name : QDir(path(u"private"_s)).entryList(QDir::Files))
            QVERIFY2(!(QFile::permissions(path(u"private/"_s + name)) & others), qPrintable(name));
        QVERIFY(!(QFile::permissions(path(u"private"_s)) & others));
    }

    void a_damaged_file_is_set_aside_and_said_so_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("not a database at all") << 0;
        QTest::newRow("the schema overwritten") << 1;
        QTest::newRow("rules that are none") << 2;
    }
    void a_damaged_file_is_set_aside_and_said_so()
    {
        QFETCH(int, kind);
        const QString name = u"damaged%1.sqlite"_s.arg(kind);
        {
            SqliteProfiles store(path(name));
            save(store, whole());
        }
        if (kind == 2)
            QVERIFY(OtherProgram(path(name)).says(u"UPDATE campus SET rules='{\"rules\":{\"limits\":7}}'"_s));
        else
            overwrite(path(name), kind == 0 ? 0 : 100, QByteArray(3996, char(0xfe)));
        SqliteProfiles store(path(name));
        const Result<QList<Profile>> kept = await(store.all());
        QVERIFY2(kept && kept->isEmpty(), qPrintable(kept ? u"not empty"_s : kept.error().code));
        QCOMPARE(files(name + u".damaged-*T??????"_s).size(), 1);
        QCOMPARE(store.setAside(), path(files(name + u".damaged-*T??????"_s).first()));
        save(store, named(u"new"_s));
        SqliteProfiles again(path(name));
        QCOMPARE(namesIn(again), QStringList{u"new"_s});
        QVERIFY(again.setAside().isEmpty());
    }

    void a_later_versions_file_stays_untouched()
    {
        const QString file = path(u"later.sqlite"_s);
        {
            SqliteProfiles store(file);
            save(store, whole());
        }
        QVERIFY(OtherProgram(file).says(u"PRAGMA user_version=99"_s));
        const QByteArray before = contents(file);
        {
            SqliteProfiles store(file);
            const Error error = await(store.all()).error();
            QCOMPARE(error.code, u"newer"_s);
            QCOMPARE(error.call, u"campuses"_s);
            QCOMPARE(await(store.save(named(u"x"_s))).error().code, u"newer"_s);
            QVERIFY(store.setAside().isEmpty());
        }
        QCOMPARE(contents(file), before);
    }

    void a_file_that_may_not_be_written()
    {
        QVERIFY(QFile::setPermissions(
            m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        const QString file = path(u"readonly.sqlite"_s);
        {
            SqliteProfiles store(file);
            save(store, whole());
        }
        const QByteArray before = contents(file);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser | QFile::ReadOther));
        {
            const Unprivileged nobody;
            SqliteProfiles store(file);
            QCOMPARE(await(store.all()).error().code, u"unwritable"_s);
            QCOMPARE(await(store.save(named(u"x"_s))).error().code, u"unwritable"_s);
        }
        QCOMPARE(contents(file), before);
    }

    void a_full_disk_leaves_what_was_there()
    {
        const QString file = path(u"full.sqlite"_s);
        Profile kept = whole();
        {
            SqliteProfiles store(file);
            kept.id = save(store, kept);
        }
        SqliteProfiles store(file, int(QFile(file).size() / 4096) + 2);
        Profile large = kept;
        large.trust.authorities = QByteArray(100'000, 'x');
        QCOMPARE(await(store.save(large)).error().code, u"full"_s);
        QCOMPARE(allOf(store), QList{kept});
    }

    void two_consoles_share_one_file()
    {
        SqliteProfiles one(path(u"both.sqlite"_s)), two(path(u"both.sqlite"_s));
        constexpr int names = 20;
        std::vector<QCoro::Task<Result<CampusId>>> tasks;
        for (int i = 0; i < 2 * names; ++i) { // each tries every name, in its own case
            const QString name = u"Campus %1"_s.arg(i / 2);
            tasks.push_back(i % 2 ? one.save(named(name)) : two.save(named(name.toUpper())));
        }
        int taken = 0;
        for (auto &task : tasks) {
            const Result<CampusId> saved = await(std::move(task));
            QVERIFY(saved || saved.error().code == u"campus-name"_s);
            taken += !saved;
        }
        QCOMPARE(taken, names);
        QCOMPARE(namesIn(one).size(), names);
        QCOMPARE(namesIn(two), namesIn(one));
    }

    void a_file_held_by_another_program_is_said_to_be_busy()
    {
        const QString file = path(u"held.sqlite"_s);
        SqliteProfiles store(file);
        save(store, whole());
        {
            const OtherProgram holder(file);
            QVERIFY(holder.says(u"BEGIN IMMEDIATE"_s));
            QCOMPARE(await(store.save(named(u"x"_s))).error().code, u"busy"_s);
            QCOMPARE(namesIn(store).size(), 1); // reading does not wait for writers
        }
        QVERIFY(!save(store, named(u"x"_s)).value.startsWith(u"refused"_s));
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
