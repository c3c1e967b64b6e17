// SPDX-License-Identifier: GPL-3.0-or-later
// Rules on their way to the store: what was changed is stored upon what is there, one after the other, and nothing is lost.
#include "gui/connections/ruleskeeper.h"
#include "support/campusdesk.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// Stores nothing while it is full.
class FullDisk final : public Profiles
{
public:
    bool isFull = true;

    explicit FullDisk(std::shared_ptr<Profiles> behind) : m_behind(std::move(behind)) { }
    QCoro::Task<Result<QList<Profile>>> all() override { return m_behind->all(); }
    QCoro::Task<Result<CampusId>> save(Profile profile) override
    {
        if (isFull)
            co_return Failure{Error{.kind = Error::Kind::Storage, .code = u"full"_s}};
        co_return co_await m_behind->save(std::move(profile));
    }
    QCoro::Task<Result<void>> remove(CampusId campus) override { return m_behind->remove(std::move(campus)); }
    QCoro::Task<Result<void>> noteOpened(CampusId campus, QDateTime at) override
    {
        return m_behind->noteOpened(std::move(campus), std::move(at));
    }
    QString setAside() const override { return m_behind->setAside(); }

private:
    std::shared_ptr<Profiles> m_behind;
};

struct Keeping {
    CampusDesk desk;
    Profile open = desk.store(campusCalled(u"Haute-Brume"_s));
    RulesKeeper keeper{desk.campuses, open.id};
    QStringList told;

    Keeping()
    {
        desk.campuses.reload();
        (void)QTest::qWaitFor([this] { return desk.campuses.known() && desk.campuses.find(open.id); });
    }
    RulesKeeper::NotKept note()
    {
        return [this](const std::optional<Error> &why) { told += why ? why->code : u"not stored"_s; };
    }
    void keep(const CampusRules &rules, const CampusRules &before) { keeper.keep(rules, before, note()); }
    CampusRules stored() { return desk.stored().first().campus.rules; }
};

CampusRules linked(CampusRules rules, qint64 cmid)
{
    rules.links.insert(Cmid{cmid}, RoomId{u"room"_s});
    return rules;
}

} // namespace

class TestRulesKeeper final : public QObject
{
    Q_OBJECT
private slots:
    void a_change_leaves_what_the_campus_got_meanwhile()
    {
        Keeping keeping;
        Profile meanwhile = keeping.open;
        meanwhile.campus.rules.limits.removalsPerRun = 7;
        QVERIFY(await(keeping.desk.campuses.save(meanwhile, {})));
        QTRY_COMPARE(keeping.desk.campuses.find(keeping.open.id)->campus.rules.limits.removalsPerRun, 7);
        const CampusRules before = keeping.open.campus.rules; // older
        keeping.keep(linked(before, 1), before);
        QTRY_VERIFY(keeping.stored().links.contains(Cmid{1}));
        QCOMPARE(keeping.stored().limits.removalsPerRun, 7);
        QVERIFY(keeping.told.isEmpty());
    }

    void changes_in_a_row_are_all_stored_in_their_order()
    {
        Keeping keeping;
        CampusRules rules = keeping.open.campus.rules;
        for (qint64 i = 1; i <= 5; ++i) {
            const CampusRules before = rules;
            rules = linked(rules, i);
            keeping.keep(rules, before);
        }
        CampusRules taken = rules;
        taken.links.remove(Cmid{3});
        keeping.keep(taken, rules);
        QCOMPARE(keeping.keeper.withWaiting(keeping.open.campus.rules), taken);
        QTRY_COMPARE(keeping.stored(), taken);
        const CampusRules after = linked(taken, 9); // before the list was read again
        keeping.keep(after, taken);
        QTRY_COMPARE(keeping.stored(), after);
        QTRY_COMPARE(keeping.desk.campuses.find(keeping.open.id)->campus.rules, after);
    }

    void a_campus_that_is_not_stored_says_so()
    {
        Keeping keeping;
        RulesKeeper unstored(keeping.desk.campuses, {});
        const CampusRules none;
        unstored.keep(linked(none, 1), none, keeping.note());
        QCOMPARE(keeping.told, QStringList{u"not stored"_s});
        QVERIFY(keeping.stored().links.isEmpty());
        QCOMPARE(unstored.withWaiting(none), none);
    }

    void what_could_not_be_stored_is_told_and_goes_with_the_next_change()
    {
        Keeping keeping;
        const CampusRules before = keeping.open.campus.rules;
        const CampusRules first = linked(before, 1), second = linked(first, 2);
        const auto full = std::make_shared<FullDisk>(keeping.desk.profiles);
        Campuses campuses{{.profiles = full, .keychain = keeping.desk.keychain, .thisRun = keeping.desk.thisRun, .forgetKept = {}}};
        campuses.reload();
        QTRY_VERIFY(campuses.find(keeping.open.id));
        RulesKeeper keeper(campuses, keeping.open.id);
        keeper.keep(first, before, keeping.note());
        QTRY_COMPARE(keeping.told, QStringList{u"full"_s});
        QVERIFY(keeping.stored().links.isEmpty());
        QCOMPARE(keeper.withWaiting(before), first); // a form that is saved meanwhile does not take it back
        full->isFull = false;
        keeper.keep(second, first, keeping.note());
        QTRY_COMPARE(keeping.stored(), second);
        QCOMPARE(keeping.told.size(), 1);
        QTRY_COMPARE(keeper.withWaiting(before), before);
    }
};

QTEST_MAIN(TestRulesKeeper)
#include "tst_ruleskeeper.moc"
