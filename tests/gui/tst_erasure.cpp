// SPDX-License-Identifier: GPL-3.0-or-later
// An erasure rehearsed in its dialog, by the names of its parts: what is ticked becomes the plan, and nothing else.
#include "gui/connections/formfield.h"
#include "gui/parts/button.h"
#include "gui/parts/fact.h"
#include "gui/privacy/casetable.h"
#include "gui/privacy/erasuredialog.h"
#include "gui/theme/theme.h"
#include "models/planmodel.h"
#include "words/languages.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;

ErasureRoom room(const QString &name, qint64 cmid = 0)
{
    return {.room = {.id = RoomId{name}, .name = name},
        .cmid = Cmid{cmid},
        .counts = {.messages = 4, .others = 2},
        .members = 6,
        .owners = 1,
        .readAt = QDateTime::currentDateTimeUtc()};
}

ErasureRehearsal rehearsal()
{
    ErasureRehearsal all{.account = {.account = {.id = AccountId{u"id-ann"_s}, .username = u"ann"_s, .name = u"Ann Marchand"_s}},
        .rooms = {room(u"chimie"_s, 31), room(u"physique"_s), room(u"archives"_s)},
        .mayClean = true,
        .at = QDateTime::currentDateTimeUtc()};
    all.rooms[2].room.archived = true;
    all.rooms[1].expected = true;
    return all;
}

/// The dialog in hand; it deletes itself when it is closed.
struct Shown {
    explicit Shown(const ErasureRehearsal &all, PrivacyCase::Kind kind = PrivacyCase::Kind::Erasure)
        : dialog(new ErasureDialog({.id = 7, .kind = kind}, all)),
          plans(dialog, &ErasureDialog::planWanted)
    {
        dialog->open();
    }
    ~Shown() { delete dialog; }
    template <class T>
    T *part(const QString &name) const
    {
        return dialog->findChild<T *>(u"erasure."_s + name);
    }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return part<QTableView>(u"rooms"_s)->model()->index(row, column); }
    void tick(int row, int column, bool on) const
    {
        QVERIFY(part<QTableView>(u"rooms"_s)->model()->setData(cell(row, column), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }
    [[nodiscard]] Plan preview()
    {
        part<Button>(u"preview"_s)->click();
        return plans.isEmpty() ? Plan() : plans.first().first().value<Plan>();
    }

    QPointer<ErasureDialog> dialog;
    QSignalSpy plans;
};

} // namespace

class TestErasureDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
        qRegisterMetaType<Plan>();
        qRegisterMetaType<QHash<ErasureResidue, QString>>();
    }

    void begins_with_all_that_can_go()
    {
        Shown shown(rehearsal());
        QCOMPARE(shown.cell(0, ErasureModel::Messages).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!shown.cell(2, ErasureModel::Messages).data(Qt::CheckStateRole).isValid()); // archived: no tick to give
        QVERIFY(!shown.cell(2, ErasureModel::Messages).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(shown.cell(2, ErasureModel::Leave).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(shown.part<QRadioButton>(u"deactivate"_s)->isChecked());
        QVERIFY(!shown.part<QCheckBox>(u"relinquish"_s)->isVisible());
        QVERIFY(shown.cell(1, ErasureModel::Notes).data().toString() != shown.cell(0, ErasureModel::Notes).data().toString());
        const Plan plan = shown.preview();
        QCOMPARE(plan.erases, 7);
        QCOMPARE(plan.ticked(Kind::RemoveMessages), 2);
        QCOMPARE(plan.ticked(Kind::Kick), 3);
        QCOMPARE(plan.ticked(Kind::SetAccountState), 1);
        QVERIFY(!shown.dialog || !shown.dialog->isVisible());
    }

    void a_case_of_access_says_beforehand_what_a_plan_makes_of_it()
    {
        QVERIFY(!Shown(rehearsal()).part<QLabel>(u"why"_s)->isVisible());
        Shown shown(rehearsal(), PrivacyCase::Kind::Access);
        QVERIFY(shown.part<QLabel>(u"why"_s)->isVisible());
        QVERIFY(shown.part<QLabel>(u"why"_s)->text().contains(u"becomes one of erasure"_s));
        QVERIFY(shown.part<Button>(u"preview"_s)->isEnabled());
    }

    void what_no_undo_brings_back_says_so_in_words_and_with_a_sign()
    {
        Shown shown(rehearsal());
        auto *table = shown.part<CaseTable>(u"rooms"_s);
        const auto marked = [&](int row) { return !table->mark(shown.cell(row, ErasureModel::Messages)).symbol.isNull(); };
        const auto said = [&](int row) { return shown.cell(row, ErasureModel::Messages).data().toString(); };
        QVERIFY(marked(0) && marked(2) && said(0) != said(2)); // for good, and: they stay
        QVERIFY(said(0).contains(u"for good"_s));
        QVERIFY(shown.part<FactLabel>(u"final"_s)->isVisible());
        table->setFocus();
        table->setCurrentIndex(shown.cell(0, ErasureModel::Messages));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!marked(0) && !said(0).contains(u"for good"_s));
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Space); // the other box of the same row
        QCOMPARE(shown.cell(0, ErasureModel::Leave).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(shown.cell(0, ErasureModel::Messages).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        table->setCurrentIndex(shown.cell(1, ErasureModel::Messages));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!shown.part<FactLabel>(u"final"_s)->isVisible()); // what is left can be undone
    }

    void the_account_stands_after_the_rooms_and_is_none()
    {
        Shown shown(rehearsal());
        PlanModel model;
        model.assign(shown.preview(), {});
        const QModelIndex erasures = model.index(model.rowCount() - 1, 0);
        const int last = model.rowCount(erasures) - 1;
        QCOMPARE(last, 2); // two rooms whose messages go, and the account
        for (int row = 0; row <= last; ++row) {
            const QModelIndex part = model.index(row, 0, erasures);
            QCOMPARE(part.data(PlanModel::AccountRole).toBool(), row == last);
            QCOMPARE(part.data(PlanModel::MembersRole).toString().isEmpty(), row == last);
        }
        QVERIFY(!model.index(last, 0, erasures).data(PlanModel::SubtitleRole).toString().isEmpty());
    }

    void what_is_unticked_stays_with_its_ground()
    {
        Shown shown(rehearsal());
        auto *field = shown.part<QLineEdit>(u"ground.not_chosen"_s);
        QVERIFY(!field->isVisible());
        shown.tick(0, ErasureModel::Messages, false);
        QVERIFY(field->isVisible());
        field->setText(u"  exam   appeal "_s);
        shown.part<QRadioButton>(u"keep"_s)->click();
        const Plan plan = shown.preview();
        QCOMPARE(plan.ticked(Kind::RemoveMessages), 1);
        QCOMPARE(plan.ticked(Kind::SetAccountState), 0);
        const auto grounds = shown.plans.first().at(1).value<QHash<ErasureResidue, QString>>();
        QCOMPARE(grounds.value(ErasureResidue::NotChosen), u"exam appeal"_s);
    }

    void a_last_owner_gives_up_rooms_knowingly()
    {
        ErasureRehearsal all = rehearsal();
        all.rooms[0].roles.owner = true;
        all.obstacles = {AccountObstacle::LastOwner};
        Shown shown(all);
        auto *preview = shown.part<Button>(u"preview"_s);
        QVERIFY(shown.part<QRadioButton>(u"keep"_s)->isChecked()); // never unasked
        QVERIFY(preview->isEnabled());
        shown.part<QRadioButton>(u"delete"_s)->click();
        QVERIFY(!preview->isEnabled());
        QVERIFY(!shown.part<QLabel>(u"why"_s)->text().isEmpty());
        shown.part<QCheckBox>(u"relinquish"_s)->click();
        QVERIFY(preview->isEnabled());
        const Plan plan = shown.preview();
        QVERIFY(accountFateOfJson(plan.rooms.last().operations.first().becomes)->relinquish);
    }

    void a_deletion_says_what_becomes_of_the_messages()
    {
        ErasureRehearsal all = rehearsal();
        all.erasureUnread = Error{.kind = Error::Kind::Denied, .server = Server::RocketChat, .code = u"view-privileged-setting"_s};
        const auto said = [](const ErasureRehearsal &now) {
            Shown shown(now);
            shown.part<QRadioButton>(u"delete"_s)->click();
            shown.tick(0, ErasureModel::Messages, false);
            auto *field = shown.part<QLineEdit>(u"ground.not_chosen"_s);
            return shown.part<QLabel>(u"accountNote"_s)->text() + (field->isVisible() ? u" some stay"_s : QString());
        };
        QVERIFY2(said(all).contains(u"no role of it grants view-privileged-setting"_s), qPrintable(said(all)));
        QVERIFY(said(all).endsWith(u"some stay"_s));
        all.erasureType = u"Delete"_s;
        QVERIFY2(said(all).endsWith(u"That includes 2 rooms where they are not ticked."_s), qPrintable(said(all))); // the archived one too
        all.erasureType = u"Keep"_s;
        QVERIFY2(said(all).contains(u"as they are"_s) && said(all).endsWith(u"some stay"_s), qPrintable(said(all)));
    }

    void nothing_is_offered_for_an_account_that_is_not_erased()
    {
        ErasureRehearsal all = rehearsal();
        all.obstacles = {AccountObstacle::ServiceAccount};
        Shown shown(all);
        QVERIFY(shown.dialog->findChild<QWidget *>(u"erasure.banner"_s)->isVisible());
        QVERIFY(!shown.part<Button>(u"preview"_s)->isEnabled());
        QVERIFY(!shown.part<QRadioButton>(u"delete"_s)->isEnabled());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestErasureDialog)
#include "tst_erasure.moc"
