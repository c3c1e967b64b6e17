// SPDX-License-Identifier: GPL-3.0-or-later
// Whose account is whose: confirmed matches before names, candidates, and what is found wrong with accounts.
#include "domain/accountfindings.h"
#include "domain/candidates.h"
#include "domain/matching.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;
using enum Finding::Kind;
using Why = AccountCandidate::Why;

class TestWhoseAccount : public QObject
{
    Q_OBJECT
private slots:
    void seats_data();
    void seats();
    void a_confirmed_person_keeps_the_account();
    void two_confirmed_share();
    void the_hook_beats_the_steps();
    void confirmed_accounts_are_wanted_by_id();
    void candidates_data();
    void candidates();
    void candidacies_data();
    void candidacies();
    void asks_for_people_without_an_account();
    void findings_data();
    void findings();
    void former_names_lead_to_accounts_data();
    void former_names_lead_to_accounts();
    void a_candidate_is_not_named_twice();
    void a_shared_account_is_said_once();
    void somebodys_account_is_not_removed_from_the_room();
};

using Matches = ConfirmedAccounts;

/// "ada" and "bea" in the room, "cleo" only on the server.
static FormerNamesPtr former(QHash<MoodleUserId, QStringList> people, QHash<AccountId, QStringList> accounts)
{
    return std::make_shared<const FormerNames>(FormerNames{std::move(people), std::move(accounts)});
}

static Matching matched(const QList<Person> &people, const Matches &matches, const AccountDirectory &accounts)
{
    CampusRules rules;
    rules.matches = matches;
    return matching(people, {member(u"ada"_s), member(u"bea"_s)}, accounts, rules, accountId(u"svc"_s));
}

void TestWhoseAccount::seats_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("confirmed");
    QTest::addColumn<int>("member");
    QTest::addColumn<int>("account");
    QTest::addColumn<bool>("nowhere");
    QTest::newRow("by name") << u"ada"_s << QString() << 0 << 0 << false;
    QTest::newRow("by id, in the room") << u"ada"_s << u"bea"_s << 1 << 1 << false;
    QTest::newRow("by id, not in the room") << u"ada"_s << u"cleo"_s << -1 << 2 << false;
    QTest::newRow("by id, no name at all") << QString() << u"bea"_s << 1 << 1 << false;
    QTest::newRow("confirmed and gone: the name does not step in") << u"ada"_s << u"gone"_s << -1 << -1 << true;
    QTest::newRow("no such name") << u"nobody"_s << QString() << -1 << -1 << true;
}

void TestWhoseAccount::seats()
{
    QFETCH(QString, username);
    QFETCH(QString, confirmed);
    const AccountDirectory accounts = directory({account(u"ada"_s), account(u"bea"_s), account(u"cleo"_s)});
    Matches matches;
    if (!confirmed.isEmpty())
        matches.insert(MoodleUserId{1}, accountId(confirmed));
    const Matching::Seat seat = matched({person(1, username)}, matches, accounts).people.first();
    QTEST(int(seat.member), "member");
    QTEST(int(seat.account), "account");
    QTEST(seat.nowhere, "nowhere");
    QCOMPARE(seat.confirmed, !confirmed.isEmpty());
    QVERIFY(!seat.shared);
    // Nobody was asked about it: that it is not found means nothing.
    if (seat.nowhere)
        QVERIFY(!matched({person(1, username)}, matches, {}).people.first().nowhere);
}

void TestWhoseAccount::a_confirmed_person_keeps_the_account()
{
    const AccountDirectory accounts = directory({account(u"ada"_s), account(u"bea"_s), account(u"cleo"_s)});
    for (const bool first : {true, false}) {
        QList<Person> people{person(1, u"old.name"_s), person(2, u"cleo"_s)};
        if (!first)
            people.swapItemsAt(0, 1);
        const Matching found = matched(people, {{MoodleUserId{1}, accountId(u"cleo"_s)}}, accounts);
        const Matching::Seat &theirs = found.people.at(first ? 0 : 1);
        QVERIFY(theirs.confirmed && !theirs.shared);
        QVERIFY(found.people.at(first ? 1 : 0).shared);
        QCOMPARE(found.strangers.size(), 2);
    }
}

void TestWhoseAccount::two_confirmed_share()
{
    const AccountDirectory accounts = directory({account(u"ada"_s)});
    for (const QString &whose : {u"ada"_s, u"gone"_s}) {
        const Matching found = matched({person(1, u"a"_s), person(2, u"b"_s)},
            {{MoodleUserId{1}, accountId(whose)}, {MoodleUserId{2}, accountId(whose)}}, accounts);
        QVERIFY(found.people.at(0).shared && found.people.at(1).shared);
    }
}

void TestWhoseAccount::the_hook_beats_the_steps()
{
    PeopleFacts facts;
    facts.people[MoodleUserId{1}].chatUsername = u"bea"_s;
    facts.people[MoodleUserId{2}] = {};
    const Matching found = matching({person(1, u"ada"_s), person(2, u"ada"_s)}, {member(u"ada"_s), member(u"bea"_s)}, {},
        CampusRules{}, accountId(u"svc"_s), facts);
    QCOMPARE(found.usernames, (QList{u"bea"_s, u"ada"_s}));
    QCOMPARE(found.people.at(0).member, 1);
    QCOMPARE(found.people.at(1).member, 0);
}

void TestWhoseAccount::confirmed_accounts_are_wanted_by_id()
{
    CompareInput input
        = sides({person(1, u"ada"_s), person(2, u"bea"_s), person(3, u"cleo"_s, {u"guest"_s})}, {member(u"zed"_s)});
    input.rules.matches = {{MoodleUserId{1}, accountId(u"x"_s)}, {MoodleUserId{3}, accountId(u"y"_s)}};
    QCOMPARE(accountsWanted(input).usernames, QStringList{u"bea"_s});
    QCOMPARE(accountsWanted(input).ids, (QList{accountId(u"x"_s), accountId(u"zed"_s)}));
    input.rules.matches = {{MoodleUserId{1}, accountId(u"zed"_s)}};
    QVERIFY(accountsWanted(input).ids.isEmpty());
}

static Account withAddress(const QString &username, const QString &email, Account::Type type = Account::Type::User)
{
    Account made = account(username, type);
    made.email = email;
    return made;
}

void TestWhoseAccount::candidates_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << u"nobody"_s << u"nobody@uni.example"_s << QStringList{};
    QTest::newRow("no address is nobody's address") << u"nobody"_s << QString() << QStringList{};
    QTest::newRow("another case") << u"ada.l"_s << QString() << QStringList{u"0:Ada.L"_s};
    QTest::newRow("the address, ignoring case") << u"nobody"_s << u"BEA@uni.example"_s << QStringList{u"1:bea"_s};
    QTest::newRow("both, once each") << u"ada.l"_s << u"ada@uni.example"_s << QStringList{u"0:Ada.L"_s};
    QTest::newRow("two accounts") << u"ada.l"_s << u"bea@uni.example"_s << QStringList{u"0:Ada.L"_s, u"1:bea"_s};
    QTest::newRow("a bot is nobody's") << u"nobody"_s << u"bot@uni.example"_s << QStringList{};
}

void TestWhoseAccount::candidates()
{
    QFETCH(QString, username);
    QFETCH(QString, email);
    const AccountDirectory accounts = directory({withAddress(u"Ada.L"_s, u"ada@uni.example"_s),
        withAddress(u"bea"_s, u"bea@uni.example"_s), withAddress(u"bot"_s, u"bot@uni.example"_s, Account::Type::Bot)});
    QStringList found;
    for (const AccountCandidate &candidate : candidatesFor(AccountQuestion{MoodleUserId{1}, username, email}, accounts))
        found << u"%1:%2"_s.arg(int(candidate.why)).arg(candidate.account.username);
    QTEST(found, "found");
}

static CandidateListing listing(const QList<std::pair<QString, Why>> &candidates)
{
    CandidateListing made;
    for (const auto &[username, why] : candidates)
        made.candidates.append({MoodleUserId{1}, account(username), why});
    return made;
}

void TestWhoseAccount::candidacies_data()
{
    QTest::addColumn<CandidateListing>("listing");
    QTest::addColumn<Candidacy>("expected");
    QTest::newRow("none") << CandidateListing{} << Candidacy::None;
    QTest::newRow("the address is taken") << listing({{u"x"_s, Why::Email}}) << Candidacy::ToConfirm;
    QTest::newRow("only a former name") << listing({{u"x"_s, Why::FormerName}}) << Candidacy::None;
    QTest::newRow("one account for two reasons")
        << listing({{u"x"_s, Why::Email}, {u"x"_s, Why::FormerName}}) << Candidacy::ToConfirm;
    QTest::newRow("two accounts") << listing({{u"x"_s, Why::Email}, {u"y"_s, Why::FormerName}}) << Candidacy::Several;
}

void TestWhoseAccount::candidacies()
{
    QFETCH(CandidateListing, listing);
    QTEST(candidacy(listing, MoodleUserId{1}), "expected");
    QCOMPARE(candidacy(listing, MoodleUserId{2}), Candidacy::None);
}

void TestWhoseAccount::asks_for_people_without_an_account()
{
    CompareInput input
        = sides({person(1, u"ada"_s), person(2, u"bea"_s), person(3, u"cleo"_s, {u"guest"_s}), person(4, u"dan"_s)},
            {member(u"ada"_s)}, {account(u"dan"_s)});
    input.course.people[1].email = u"bea@uni.example"_s;
    const QList<AccountQuestion> questions = questionsOf(compare(input));
    QCOMPARE(questions.size(), 1);
    QCOMPARE(questions.first().person, MoodleUserId{2});
    QCOMPARE(questions.first().username, u"bea"_s);
    QCOMPARE(questions.first().email, u"bea@uni.example"_s);
}

static QStringList said(const CompareInput &input)
{
    QStringList words;
    for (const Finding &finding : accountFindings(compare(input)))
        words << u"%1 %2 %3"_s.arg(findingCode(finding.kind)).arg(finding.person.value).arg(finding.detail);
    return words;
}

void TestWhoseAccount::findings_data()
{
    QTest::addColumn<CompareInput>("input");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const CompareInput &input, const QStringList &expected) {
        QTest::newRow(name) << input << expected;
    };
    row("all is well", sides({person(1, u"ada"_s)}, {member(u"ada"_s)}), {});
    row("another case, in the room", sides({person(1, u"ada"_s)}, {member(u"Ada"_s)}), {u"case_mismatch 1 Ada"_s});
    row("another case, absent", sides({person(1, u"ada"_s)}, {}, {account(u"Ada"_s)}), {u"case_mismatch 1 Ada"_s});
    row("another case of somebody who is not expected", sides({person(1, u"ada"_s, {u"guest"_s})}, {member(u"Ada"_s)}), {});
    row("deactivated", sides({person(1, u"ada"_s)}, {}, {account(u"ada"_s, Account::Type::User, false)}),
        {u"deactivated 1 ada"_s});

    CompareInput input = sides({person(1, u"ada"_s)}, {});
    row("no account, no candidate", input, {});
    input.candidates = listing({{u"x"_s, Why::Email}, {u"y"_s, Why::FormerName}});
    row("candidates", input, {u"account_to_confirm 1 x, y"_s, u"address_taken 1 x"_s});
    input.rules.matches = {{MoodleUserId{1}, accountId(u"gone"_s)}};
    row("confirmed: no candidate any more", input, {});

    input = sides({person(1, u"new.name"_s)}, {member(u"old"_s)}, {account(u"old"_s)});
    row("another name, not confirmed", input, {});
    input.rules.matches = {{MoodleUserId{1}, accountId(u"old"_s)}};
    row("Moodle's name leads elsewhere", input, {u"renamed_in_moodle 1 new.name"_s});
    input.room.log = log({line(MembershipEvent::Kind::Added, u"new.name"_s)}, true);
    row("the history knows the name, nobody has it now", input, {u"renamed_in_chat 1 old"_s});
    input.accounts = directory({account(u"old"_s), account(u"new.name"_s)});
    row("the name is somebody else's now", input, {u"renamed_in_moodle 1 new.name"_s});

    // With the name noted at confirmation, and with names of earlier readings.
    input = sides({person(1, u"new.name"_s)}, {member(u"old"_s)}, {account(u"old"_s)});
    input.room.log = log({line(MembershipEvent::Kind::Added, u"new.name"_s)}, true);
    const auto confirmedAs
        = [&](const QString &noted) { input.rules.matches = {{MoodleUserId{1}, {accountId(u"old"_s), noted}}}; };
    confirmedAs(u"old"_s);
    row("noted, and called so still: the lines of the room prove nothing", input, {u"renamed_in_moodle 1 new.name"_s});
    confirmedAs(u"older"_s);
    row("noted, and called otherwise now", input, {u"renamed_in_chat 1 old"_s});
    input.former = former({{MoodleUserId{1}, {u"older"_s, u"new.name"_s}}}, {});
    row("renamed on both sides", input, {u"renamed_in_chat 1 old"_s, u"renamed_in_moodle 1 new.name"_s});
    confirmedAs({});
    input.room.log = {};
    input.former = former({{MoodleUserId{1}, {u"old"_s}}}, {});
    row("an earlier reading had Moodle's old name", input, {u"renamed_in_moodle 1 new.name"_s});
    input.former = former({}, {{accountId(u"old"_s), {u"new.name"_s}}});
    row("an earlier reading had the account under the name", input, {u"renamed_in_chat 1 old"_s});
}

void TestWhoseAccount::findings()
{
    QFETCH(CompareInput, input);
    QTEST(said(input), "expected");
    for (const Finding &finding : accountFindings(compare(input))) {
        QCOMPARE(finding.cmid, Cmid{30});
        QVERIFY(!finding.name.isEmpty());
    }
}

void TestWhoseAccount::former_names_lead_to_accounts_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QStringList>("wanted"); ///< names, then ids
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QStringList &people, const QStringList &accounts, const QStringList &wanted,
                         const QStringList &found) { QTest::newRow(name) << people << accounts << wanted << found; };
    row("nothing is kept", {}, {}, {}, {});
    row("she was called otherwise in Moodle", {u"ada.byron"_s, u"ada"_s}, {}, {u"ada.byron"_s}, {u"ada.byron"_s});
    row("and nobody is called so", {u"ada.nobody"_s}, {}, {u"ada.nobody"_s}, {});
    row("the account was called as she is", {}, {u"Ada"_s}, {u"id-countess"_s}, {u"countess"_s});
    row("both", {u"ada.byron"_s}, {u"ada"_s}, {u"ada.byron"_s, u"id-countess"_s}, {u"ada.byron"_s, u"countess"_s});
    row("a bot is nobody's", {u"bot"_s}, {}, {u"bot"_s}, {});
}

void TestWhoseAccount::former_names_lead_to_accounts()
{
    QFETCH(QStringList, people);
    QFETCH(QStringList, accounts);
    FormerNames names;
    if (!people.isEmpty())
        names.people.insert(MoodleUserId{1}, people);
    if (!accounts.isEmpty())
        names.accounts.insert(accountId(u"countess"_s), accounts);
    const QList<AccountQuestion> questions{{MoodleUserId{1}, u"ada"_s, {}, u"Ada"_s}};
    const FormerWanted wanted = formerWanted(questions, names, {});
    QStringList asked = wanted.usernames;
    for (const AccountId &id : wanted.ids)
        asked.append(id.value);
    QTEST(asked, "wanted");
    const AccountDirectory all
        = directory({account(u"ada.byron"_s), account(u"countess"_s), account(u"bot"_s, Account::Type::Bot)});
    QStringList found;
    for (const AccountCandidate &candidate : formerCandidates(questions, names, {}, all)) {
        QCOMPARE(candidate.why, Why::FormerName);
        found.append(candidate.account.username);
    }
    QTEST(found, "found");
}

void TestWhoseAccount::a_candidate_is_not_named_twice()
{
    CandidateListing known = listing({{u"x"_s, Why::Email}});
    addFormer(known, listing({{u"x"_s, Why::FormerName}, {u"y"_s, Why::FormerName}}).candidates);
    QCOMPARE(known.candidates.size(), 2);
    QCOMPARE(known.candidates.first().why, Why::Email);
    QCOMPARE(known.candidates.last().account.username, u"y"_s);
}

void TestWhoseAccount::a_shared_account_is_said_once()
{
    CompareInput input
        = sides({person(1, u"ada"_s), person(2, u"Ada"_s), person(3, u"bea"_s)}, {member(u"ada"_s), member(u"bea"_s)});
    QCOMPARE(said(input).filter(u"shared_account"_s), QStringList{u"shared_account 1 Person 2"_s});
    input.rules.matches = {{MoodleUserId{1}, accountId(u"ada"_s)}};
    QCOMPARE(said(input).filter(u"shared_account"_s), QStringList{u"shared_account 2 Person 1"_s});
}

void TestWhoseAccount::somebodys_account_is_not_removed_from_the_room()
{
    CompareInput input = sides({person(1, u"ada"_s)}, {member(u"a.lovelace"_s)}, {account(u"a.lovelace"_s)});
    Comparison comparison = compare(input);
    QCOMPARE(comparison.count(DriftClass::Extra), 1);
    input.candidates = listing({{u"a.lovelace"_s, Why::Email}});
    comparison = compare(input);
    QCOMPARE(comparison.count(DriftClass::Extra), 0);
    QCOMPARE(comparison.count(DriftClass::Ambiguous), 2);
    input.rules.matches.insert(MoodleUserId{1}, accountId(u"a.lovelace"_s));
    QCOMPARE(compare(input).count(DriftClass::InStep), 1);
}

QTEST_GUILESS_MAIN(TestWhoseAccount)
#include "tst_whoseaccount.moc"
