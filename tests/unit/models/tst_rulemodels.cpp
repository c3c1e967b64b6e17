// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the rules page: roles and what they mean, steps in their order, and what other rules would change.
#include "models/rolemapmodel.h"
#include "models/rulechangesmodel.h"
#include "models/rulestepsmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

RolesSeen seenRoles(int students)
{
    return {.moodle = {{.role = {.id = 5, .shortName = u"student"_s}, .people = students},
                {.role = {.id = 9, .shortName = u"tuteur"_s, .name = u"Tuteur"_s}, .people = 2}}};
}

int rowOf(const QAbstractItemModel &model, const QString &shortName)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(RoleMapModel::ShortNameRole).toString() == shortName)
            return row;
    return -1;
}

} // namespace

class TestRuleModels final : public QObject
{
    Q_OBJECT
private slots:
    void roles_are_those_seen_and_those_named()
    {
        RoleMapModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.assign(seenRoles(30), {});
        QCOMPARE(model.rowCount(), 3); // editingteacher is mapped, and nobody read holds it
        QCOMPARE(rowOf(model, u"student"_s), 0);
        const auto checked = [&](const QString &role, RoleMapModel::Column column) {
            return model.index(rowOf(model, role), column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        };
        QVERIFY(checked(u"student"_s, RoleMapModel::Member));
        QVERIFY(checked(u"editingteacher"_s, RoleMapModel::Moderator));
        QVERIFY(checked(u"tuteur"_s, RoleMapModel::NotExpected));
        QSignalSpy chosen(&model, &RoleMapModel::chosen);
        QVERIFY(model.setData(model.index(rowOf(model, u"tuteur"_s), RoleMapModel::Moderator), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(chosen.first().at(0).toString(), u"tuteur"_s);
        model.assign(seenRoles(31), withRole({}, u"tuteur"_s, MemberRole::Moderator));
        QVERIFY(checked(u"tuteur"_s, RoleMapModel::Moderator));
        QVERIFY(!checked(u"tuteur"_s, RoleMapModel::NotExpected));
    }

    void a_role_is_one_thing_only()
    {
        const RoleMapping both{.moderators = {u"a"_s}, .members = {u"a"_s, u"b"_s}};
        QCOMPARE(withRole(both, u"a"_s, MemberRole::None), (RoleMapping{.moderators = {}, .members = {u"b"_s}}));
        QCOMPARE(withRole(both, u"a"_s, MemberRole::Moderator), both); // it is one already
        QCOMPARE(
            withRole(both, u"b"_s, MemberRole::Moderator), (RoleMapping{.moderators = {u"a"_s, u"b"_s}, .members = {u"a"_s}}));
    }

    void steps_keep_their_rows()
    {
        RuleStepsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random{1};
        const auto any = [&] {
            QList<UsernameStep> steps;
            for (int i = random.bounded(5); i > 0; --i)
                steps.append({.pattern = QString(QChar(u'a' + random.bounded(3))), .with = u"_"_s});
            return steps;
        };
        for (int i = 0; i < 2000; ++i) {
            const QList<UsernameStep> steps = any();
            model.assign(steps);
            QCOMPARE(model.steps(), steps);
        }
        model.assign({{.pattern = u"a"_s}, {.pattern = u"b"_s}, {.pattern = u"c["_s}});
        const QPersistentModelIndex first = model.index(0);
        QVERIFY(model.move(0, 1));
        QCOMPARE(first.row(), 1);
        QVERIFY(!model.move(0, -1));
        QVERIFY(!model.move(2, 1));
        QVERIFY(!model.index(2).data(RuleStepsModel::FaultRole).toString().isEmpty());
        QVERIFY(model.index(0).data(RuleStepsModel::FaultRole).toString().isEmpty());
    }

    void changes_stand_worst_first()
    {
        using Kind = RuleChangeItem::Kind;
        using Account = PersonTrial::Account;
        RulesPreview preview;
        preview.collisions
            = {{.username = u"b"_s, .people = {u"B"_s, u"C"_s}}, {.username = u"z"_s, .people = {u"Y"_s, u"Z"_s}, .isNew = true}};
        preview.renamed = {{.person = MoodleUserId{1},
                               .name = u"Ann"_s,
                               .before = u"ann.a"_s,
                               .after = u"ann_a"_s,
                               .foundBefore = Account::None,
                               .foundAfter = Account::Found},
            {.person = MoodleUserId{2},
                .name = u"Zoë"_s,
                .before = u"zoe"_s,
                .after = u"zo"_s,
                .foundBefore = Account::Found,
                .foundAfter = Account::None}};
        preview.changed = {{.cmid = Cmid{30},
            .rows = {{.key = u"p1"_s, .name = u"Ann"_s, .before = DriftClass::Missing, .after = DriftClass::InStep},
                {.key = u"a1"_s, .name = u"Bot"_s, .before = DriftClass::Extra}}}};
        const QString long1 = u"4e758dacdbacfa4aaa730f9a2141941356bdd9ce_CHI201_30"_s;
        preview.names = {{.cmid = Cmid{30}, .before = long1, .after = QString(long1).replace(u"_30"_s, u"-30"_s)}};
        RuleChangesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto title = [](Cmid cmid) { return u"activity %1"_s.arg(cmid.value); };
        for (const Kind kind : {Kind::Collision, Kind::Person, Kind::Name, Kind::Line, Kind::Collision}) {
            model.assign(kind, preview, title);
            QCOMPARE(model.rowCount(), RuleChangesModel::count(kind, preview));
        }
        QCOMPARE(model.index(0, 0).data().toString(), u"z"_s); // the new one
        QVERIFY(model.index(0, 0).data(RuleChangesModel::WarnsRole).toBool());
        model.assign(Kind::Person, preview, title);
        QCOMPARE(model.index(0, 0).data().toString(), u"Zoë"_s); // who loses something
        model.assign(Kind::Name, preview, title);
        QCOMPARE(model.index(0, 0).data(RuleChangesModel::AfterRole).toString(), u"4e75…I201-30"_s);
    }
};

QTEST_GUILESS_MAIN(TestRuleModels)
#include "tst_rulemodels.moc"
