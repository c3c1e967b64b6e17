// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/args.h"

#include <QTest>

using namespace diapason;
using namespace diapason::ctl;
using namespace Qt::StringLiterals;

class TestArgs : public QObject
{
    Q_OBJECT
private slots:
    void commands_data();
    void commands();
    void options_reach_their_place();
    void faults_data();
    void faults();
    void a_secret_is_never_repeated();
    void the_language_is_known_even_of_a_wrong_line();
};

static QStringList taken(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

void TestArgs::commands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    using Kind = Command::Kind;
    QTest::newRow("help") << u"--help"_s << int(Kind::Help);
    QTest::newRow("help of a command") << u"check --help"_s << int(Kind::Help);
    QTest::newRow("short help") << u"-h"_s << int(Kind::Help);
    QTest::newRow("version") << u"--version"_s << int(Kind::Version);
    QTest::newRow("courses") << u"courses --demo"_s << int(Kind::Courses);
    QTest::newRow("check") << u"check --all --demo"_s << int(Kind::Check);
    QTest::newRow("options first") << u"--demo --activity 30 check"_s << int(Kind::Check);
    QTest::newRow("resync") << u"resync --course 7 --yes"_s << int(Kind::Resync);
    QTest::newRow("plan") << u"plan --all -o p.json --as anne"_s << int(Kind::Plan);
    QTest::newRow("show") << u"show p.json --json"_s << int(Kind::Show);
    QTest::newRow("sign") << u"sign p.json --as bob"_s << int(Kind::Sign);
    QTest::newRow("apply") << u"apply p.json --yes --report r.csv --demo"_s << int(Kind::Apply);
    QTest::newRow("apply and allow") << u"apply p.json --allow removals_share:30=6 --why term --as anne"_s << int(Kind::Apply);
    QTest::newRow("plan and allow") << u"plan --all -o p.json --allow frozen:30=6 --why term --as anne"_s << int(Kind::Plan);
    QTest::newRow("doctor") << u"doctor --demo --json"_s << int(Kind::Doctor);
    QTest::newRow("link") << u"link show 30 --demo"_s << int(Kind::LinkShow);
    QTest::newRow("link confirm") << u"link confirm 30 abc --campus Lyon"_s << int(Kind::LinkConfirm);
    QTest::newRow("link forget") << u"link forget 30 --campus Lyon --json"_s << int(Kind::LinkForget);
    QTest::newRow("find") << u"find chimie --demo"_s << int(Kind::Find);
    QTest::newRow("find several words") << u"find --limit 3 chim gué"_s << int(Kind::Find);
    QTest::newRow("find a command's name") << u"find help"_s << int(Kind::Find);
    QTest::newRow("campuses") << u"campuses --json"_s << int(Kind::Campuses);
    QTest::newRow("import") << u"campuses import c.json --name Lyon"_s << int(Kind::Import);
    QTest::newRow("export") << u"campuses export Lyon"_s << int(Kind::Export);
    QTest::newRow("serve") << u"demo serve --tls --latency 20"_s << int(Kind::DemoServe);
}

void TestArgs::commands()
{
    QFETCH(QString, line);
    const Result<Command> command = parseCommand(taken(line));
    QVERIFY2(command, qPrintable(command ? QString() : command.error().code + u' ' + command.error().detail));
    QTEST(int(command->kind), "kind");
}

void TestArgs::options_reach_their_place()
{
    const Result<Command> resync
        = parseCommand(taken(u"resync --activity=30 --dry-run --with-removals --json --lang fr --campus c.json"_s));
    QVERIFY(resync);
    QCOMPARE(resync->scope, (Scope{.activity = Cmid{30}}));
    QVERIFY(resync->dryRun && resync->withRemovals && resync->json && !resync->yes && !resync->quiet);
    for (const QString &line : {u"resync --course 2 --quiet"_s, u"apply plan.json --quiet"_s, u"undo 12 --quiet"_s})
        QVERIFY(parseCommand(taken(line)).value().quiet);
    QVERIFY(!parseCommand(taken(u"plan --all -o plan.json --quiet"_s)));
    QCOMPARE(resync->language, words::Language::French);
    QCOMPARE(resync->campus.campus, u"c.json"_s);

    const Result<Command> allowed = parseCommand(taken(
        u"apply p.json --allow removals_share:30=6,removals_per_room:30=6 --allow=removals_per_run=6 --why term --as anne"_s));
    QVERIFY(allowed);
    QCOMPARE(allowed->allow.wishes,
        (QList<AllowWish>{{Verdict::Kind::RemovalsShare, Cmid{30}, 6}, {Verdict::Kind::RemovalsPerRoom, Cmid{30}, 6},
            {Verdict::Kind::RemovalsPerRun, {}, 6}}));
    QCOMPARE(allowed->allow.why + allowed->as, u"termanne"_s);

    const Result<Command> find = parseCommand({u"find"_s, u"chim  gué"_s, u"--limit=7"_s, u"--"_s, u"--json"_s, u"-x"_s});
    QVERIFY(find);
    QCOMPARE(find->text, u"chim  gué --json -x"_s);
    QCOMPARE(find->limit, 7);
    QVERIFY(!find->json);
    QCOMPARE(parseCommand(taken(u"find a"_s))->limit, 20);

    const Result<Command> import = parseCommand(taken(u"campuses import c.json --name Lyon"_s));
    QCOMPARE(import->file + u' ' + import->name, u"c.json Lyon"_s);
    const Result<Command> exported = parseCommand({u"campuses"_s, u"export"_s, u"Lyon 1"_s, u"c.json"_s, u"--yes"_s});
    QCOMPARE(exported->file + u' ' + exported->name, u"c.json Lyon 1"_s);
    QVERIFY(exported->yes);

    const Result<Command> serve = parseCommand(taken(
        u"demo serve --demo-size large --companion --latency 20 --page-cap 50 --no-unlimited --rate-limit --rocketchat-version 6.8"_s));
    QVERIFY(serve);
    QCOMPARE(serve->campus.demoSize, u"large"_s);
    QVERIFY(serve->campus.demoCompanion);
    QCOMPARE(serve->serve,
        (ServeOptions{.latencyMs = 20, .pageCap = 50, .unlimited = false, .rateLimit = true, .chatVersion = u"6.8"_s}));
}

void TestArgs::faults_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << u""_s << u""_s << u"no-command"_s;
    QTest::newRow("command") << u"chek --all"_s << u"chek"_s << u"unknown-command"_s;
    QTest::newRow("half a command") << u"demo"_s << u"demo"_s << u"unknown-command"_s;
    QTest::newRow("one word more") << u"check all --demo"_s << u"all"_s << u"unexpected"_s;
    QTest::newRow("option") << u"check --everything"_s << u"--everything"_s << u"unknown-option"_s;
    QTest::newRow("no value") << u"check --activity --json"_s << u"--activity"_s << u"value-missing"_s;
    QTest::newRow("a value") << u"check --all=yes"_s << u"--all"_s << u"value-unexpected"_s;
    QTest::newRow("twice") << u"check --all --all"_s << u"--all"_s << u"repeated"_s;
    QTest::newRow("no number") << u"check --activity abc"_s << u"--activity"_s << u"not-a-number"_s;
    QTest::newRow("zero") << u"check --course 0"_s << u"--course"_s << u"not-a-number"_s;
    QTest::newRow("negative") << u"check --course -3"_s << u"--course"_s << u"not-a-number"_s;
    QTest::newRow("language") << u"check --all --lang de"_s << u"--lang"_s << u"choice:fr, en"_s;
    QTest::newRow("size") << u"check --all --demo --demo-size huge"_s << u"--demo-size"_s << u"choice:small, large, bench"_s;
    QTest::newRow("no scope") << u"check --demo"_s << u"check"_s << u"scope-missing"_s;
    QTest::newRow("two scopes") << u"check --all --course 3"_s << u"check"_s << u"scope-twice"_s;
    QTest::newRow("resync of all") << u"resync --all"_s << u"--all"_s << u"not-for-command"_s;
    QTest::newRow("write option of check") << u"check --all --yes"_s << u"--yes"_s << u"not-for-command"_s;
    QTest::newRow("allow in another form") << u"apply p --allow removals_share --why a --as b"_s << u"removals_share"_s << u"allow-form"_s;
    QTest::newRow("allow none") << u"apply p --allow removals_share=0 --why a --as b"_s << u"removals_share=0"_s << u"allow-form"_s;
    QTest::newRow("allow in no activity") << u"apply p --allow frozen:x=1 --why a --as b"_s << u"frozen:x=1"_s << u"allow-form"_s;
    QTest::newRow("allow the unknown") << u"apply p --allow removal=1 --why a --as b"_s << u"removal"_s << u"allow-guard"_s;
    QTest::newRow("allow blindly") << u"apply p --allow owners_kept=1 --why a --as b"_s << u"owners_kept"_s << u"allow-never"_s;
    QTest::newRow("allow without a reason") << u"apply p --allow frozen=1 --as b"_s << u"--allow"_s << u"allow-why"_s;
    QTest::newRow("allow without a name") << u"apply p --allow frozen=1 --why a"_s << u"--allow"_s << u"allow-name"_s;
    QTest::newRow("why alone") << u"apply p --why a"_s << u"--why"_s << u"allow-missing"_s;
    QTest::newRow("allow in a check") << u"check --all --allow frozen=1"_s << u"--allow"_s << u"not-for-command"_s;
    QTest::newRow("find nothing") << u"find --demo"_s << u"find"_s << u"text-missing"_s;
    QTest::newRow("find none") << u"find a --limit 0"_s << u"--limit"_s << u"not-a-number"_s;
    QTest::newRow("find with a scope") << u"find a --all"_s << u"--all"_s << u"not-for-command"_s;
    QTest::newRow("limit of check") << u"check --all --limit 3"_s << u"--limit"_s << u"not-for-command"_s;
    QTest::newRow("link of nothing") << u"link show"_s << u"link show"_s << u"activity-missing"_s;
    QTest::newRow("link to nothing") << u"link confirm 30"_s << u"link confirm 30"_s << u"room-missing"_s;
    QTest::newRow("link otherwise") << u"link make 30"_s << u"link make"_s << u"unknown-command"_s;
    QTest::newRow("link by name") << u"link show chimie"_s << u"chimie"_s << u"not-a-number"_s;
    QTest::newRow("link confirm too much") << u"link forget 30 abc"_s << u"abc"_s << u"unexpected"_s;
    QTest::newRow("import nothing") << u"campuses import"_s << u"campuses import"_s << u"import-missing"_s;
    QTest::newRow("export nothing") << u"campuses export"_s << u"campuses export"_s << u"export-missing"_s;
    QTest::newRow("export too much") << u"campuses export a b c"_s << u"c"_s << u"unexpected"_s;
    QTest::newRow("campuses of what") << u"campuses remove a"_s << u"campuses remove"_s << u"unknown-command"_s;
    QTest::newRow("import over another") << u"campuses import c.json --yes"_s << u"--yes"_s << u"not-for-command"_s;
    QTest::newRow("two campuses") << u"check --all --demo --campus c.json"_s << u"--campus"_s << u"campus-twice"_s;
    QTest::newRow("token") << u"check --all --token abc"_s << u"--token"_s << u"secret"_s;
    QTest::newRow("password") << u"check --all --rocketchat-password=abc"_s << u"--rocketchat-password"_s << u"secret"_s;
}

void TestArgs::faults()
{
    QFETCH(QString, line);
    const Result<Command> command = parseCommand(taken(line));
    QVERIFY(!command);
    QCOMPARE(command.error().kind, Error::Kind::Usage);
    QTEST(command.error().code, "code");
    QTEST(command.error().detail, "detail");
}

void TestArgs::a_secret_is_never_repeated()
{
    const Result<Command> command = parseCommand({u"check"_s, u"--moodle-token=0123456789abcdef"_s});
    QVERIFY(!command);
    QVERIFY(!(command.error().code + command.error().detail).contains(u"0123456789abcdef"_s));
}

void TestArgs::the_language_is_known_even_of_a_wrong_line()
{
    QCOMPARE(languageOf(taken(u"chek --lang fr"_s)), words::Language::French);
    QCOMPARE(languageOf(taken(u"--lang=en"_s)), words::Language::English);
    QCOMPARE(languageOf(taken(u"check --lang"_s)), words::Language::System);
}

QTEST_GUILESS_MAIN(TestArgs)
#include "tst_args.moc"
