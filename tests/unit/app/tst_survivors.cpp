// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever plan is invented, the service account, the owners and everybody protected are as they were.
#include "app/applier.h"
#include "domain/plandocument.h"
#include "support/await.h"
#include "support/fakecampus.h"
#include "support/manualclock.h"
#include "support/randomsides.h"

#include <QTest>

using namespace diapason;
using namespace diapason::build;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// A campus of one activity, played by scripted servers from invented sides.
struct Invented {
    FakeMoodle moodle;
    FakeChat chat;
    FakeJournal journal;
    ManualClock clock{moment()};
    Reader reader;
    Applier applier;
    CompareInput input;

    explicit Invented(CompareInput made)
        : reader(moodle, chat, made.rules, clock),
          applier(reader, chat, journal, clock, u"invented"_s),
          input(std::move(made))
    {
        chat.reading = input.room;
        chat.allAccounts = input.accounts.accounts();
        chat.width = 3;
    }
};

/// Plans that nobody in their right mind would make.
class Inventor
{
public:
    explicit Inventor(int seed) : m_random(unsigned(seed)) { }

    PlanDocument document(const CompareInput &input)
    {
        PlanDocument document{.author = u"eve"_s};
        document.plan.undoes = int(m_random() % 3);
        RoomPlan room{.cmid = input.activity.cmid, .membersBefore = 9999, .moodleComplete = true, .chatComplete = true};
        room.room = input.room.room;
        for (const RoomMember &member : input.room.members)
            for (int i = int(m_random() % 3); i >= 0; --i)
                room.operations += operation(member.id, member.username, actualRole(member.roles), input);
        for (const Account &account : input.accounts.accounts())
            room.operations += operation(account.id, account.username, ActualRole::None, input);
        document.plan.rooms += room;
        for (int i = 0; i < 5; ++i)
            document.allowances += {.kind = Verdict::Kind(m_random() % 11),
                .cmid = m_random() % 2 == 0 ? Cmid{} : input.activity.cmid,
                .value = int(m_random() % 8),
                .by = u"eve"_s};
        document.signatures += {.by = u"mallory"_s, .hash = contentHash(document)};
        return document;
    }

private:
    Operation operation(const AccountId &account, const QString &username, ActualRole role, const CompareInput &input)
    {
        const bool honest = m_random() % 4 != 0;
        return {.kind = Operation::Kind(m_random() % 4),
            .room = m_random() % 12 == 0 ? RoomId{u"elsewhere"_s} : input.room.room.id,
            .account = account,
            .username = honest ? username : u"nobody"_s,
            .person = MoodleUserId{qint64(m_random() % 20)},
            .driftClass = DriftClass(m_random() % driftClassCount),
            .before = honest && role != ActualRole::Owner ? role : ActualRole(m_random() % 3),
            .ticked = m_random() % 8 != 0};
    }

    std::mt19937 m_random;
};

QSet<AccountId> untouchable(const CompareInput &input)
{
    QSet<AccountId> ids{input.service};
    for (const RoomMember &member : input.room.members)
        if (member.roles.owner || input.rules.exceptions.contains(member.username))
            ids.insert(member.id);
    for (const Account &account : input.accounts.accounts())
        if (account.type != Account::Type::User || input.rules.exceptions.contains(account.username))
            ids.insert(account.id);
    return ids;
}

} // namespace

class TestSurvivors : public QObject
{
    Q_OBJECT
private slots:
    void whoever_is_protected_survives_every_plan()
    {
        int removed = 0;
        int demoted = 0;
        int spared = 0;
        for (int seed = 0; seed < 400; ++seed) {
            RandomSides sides(seed);
            Invented campus(seed % 2 == 0 ? sides.whole() : sides.torn());
            const auto before = std::make_shared<const Comparison>(compare(campus.input));
            const PlanDocument document = Inventor(seed).document(campus.input);
            Guard guard{.limits = {.removalsPerRoom = 99,
                            .removalsShare = 1,
                            .removalsPerRun = 99,
                            .demotionsPerRoom = 99,
                            .demotionsPerRun = 99},
                .allowances = document.allowances,
                .countersigned = isCountersigned(document)};
            Catalogue catalogue{.chat = {.accountId = campus.input.service}};

            const RunReport report
                = await(campus.applier.apply({.plan = document.plan, .guard = guard}, {before}, catalogue, {}, {}));

            for (const AccountId &id : untouchable(campus.input)) {
                const auto was = std::ranges::find(campus.input.room.members, id, &RoomMember::id);
                const auto is = std::ranges::find(campus.chat.reading.members, id, &RoomMember::id);
                QVERIFY2((was == campus.input.room.members.cend()) == (is == campus.chat.reading.members.cend()),
                    qPrintable(u"seed %1: %2"_s.arg(seed).arg(id.value)));
                if (is != campus.chat.reading.members.cend())
                    QCOMPARE(is->roles, was->roles);
                ++spared;
            }
            for (const QString &call : std::as_const(campus.chat.sent)) {
                removed += call.startsWith("kick"_L1);
                demoted += call.startsWith("remove_moderator"_L1);
            }
            for (const OperationResult &result : report.results)
                if (result.operation.room != campus.input.room.room.id)
                    QVERIFY(result.outcome == Outcome::Skipped || result.outcome == Outcome::NotSent);
            QVERIFY(std::ranges::none_of(
                campus.journal.kept, [](const JournalEntry &entry) { return entry.outcome == Outcome::Open; }));
        }
        QVERIFY2(removed > 50 && demoted > 20 && spared > 500, qPrintable(u"%1 %2 %3"_s.arg(removed).arg(demoted).arg(spared)));
    }
};

QTEST_GUILESS_MAIN(TestSurvivors)
#include "tst_survivors.moc"
