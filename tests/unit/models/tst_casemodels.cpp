// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a privacy case: in order, by words, and never more of what was collected than a few pages.
#include "models/caseeventsmodel.h"
#include "models/caseitemsmodel.h"
#include "models/casepartsmodel.h"
#include "models/caseroomsmodel.h"
#include "models/casesmodel.h"

#include "words/languages.h"
#include "words/privacy.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 10, 3);

PrivacyCase caseOf(qint64 id, const QString &person, const QDate &received)
{
    return {.id = id, .requester = u"Anne Le Goff"_s, .received = received, .personName = person};
}

DossierItem message(qint64 number, DossierItem::Kind kind = DossierItem::Kind::Message)
{
    DossierItem item{.number = number, .kind = kind, .room = RoomId{u"r1"_s}};
    item.message = DossierMessage{.id = u"m%1"_s.arg(number),
        .username = u"zoe.wojcik"_s,
        .name = u"Zoë Wójcik"_s,
        .at = QDateTime(QDate(2026, 9, 1), QTime(8, 0), QTimeZone::UTC).addSecs(number),
        .text = u"text %1"_s.arg(number)};
    return item;
}

/// Answers as a desk would, from items that are made when they are asked for.
void answer(CaseItemsModel &model, const QList<QVariant> &asked, int total)
{
    DossierPage page{.total = total, .offset = asked.at(0).toInt()};
    for (int i = page.offset; i < std::min(total, page.offset + asked.at(1).toInt()); ++i)
        page.items += message(i + 1);
    model.take(model.filter(), page);
}

} // namespace

class TestCaseModels final : public QObject
{
    Q_OBJECT
private slots:
    void cases_stand_as_given_and_are_filtered_by_words()
    {
        CasesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<PrivacyCase> all{caseOf(3, u"Éloïse Brémond"_s, today.addDays(-40)), caseOf(1, u"Zoë Wójcik"_s, today), caseOf(2, {}, today)};
        model.assign(all, today);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"Éloïse Brémond"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"Anne Le Goff"_s); // who asks, where nobody was chosen yet
        model.assign(all, today, u"BREMOND"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.find(1).isValid());
        QCOMPARE(model.find(3).row(), 0);
        model.assign(all, today, u"le zoe"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void urgency_follows_the_last_day()
    {
        using enum CasesModel::Urgency;
        QCOMPARE(CasesModel::urgency(caseOf(1, {}, today.addDays(-60)), today), Late);
        QCOMPARE(CasesModel::urgency(caseOf(1, {}, today.addDays(-28)), today), Soon);
        QCOMPARE(CasesModel::urgency(caseOf(1, {}, today), today), Calm);
        PrivacyCase closed = caseOf(1, {}, today.addDays(-60));
        closed.state = PrivacyCase::State::Closed;
        QCOMPARE(CasesModel::urgency(closed, today), Closed);
    }

    void an_archive_is_reminded_of_until_it_is_gone()
    {
        using enum CasesModel::Urgency;
        words::useLanguage(words::Language::English);
        PrivacyCase request = caseOf(1, u"Zoë Wójcik"_s, today);
        request.expires = today.addDays(8);
        request.archive = u"/tmp/zoe.zip"_s;
        QCOMPARE(CasesModel::archiveUrgency(request, today), Calm);
        QVERIFY(CasesModel::archiveDue(request, today).isEmpty());
        request.expires = today.addDays(7);
        QCOMPARE(CasesModel::archiveUrgency(request, today), Soon);
        QCOMPARE(CasesModel::archiveDue(request, today), u"delete the archive within 7 days"_s);
        request.expires = today;
        QCOMPARE(CasesModel::archiveDue(request, today), u"delete the archive today"_s);
        request.state = PrivacyCase::State::Closed; // it may lie about all the same
        request.expires = today.addDays(-1);
        QCOMPARE(CasesModel::archiveUrgency(request, today), Late);
        CasesModel model;
        model.assign({request}, today);
        const QString described = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(described.endsWith(u", delete the archive: 1 day late"_s), qPrintable(described));
        request.archive.clear(); // deleted
        QVERIFY(CasesModel::archiveDue(request, today).isEmpty());
    }

    void cases_that_come_and_go_keep_the_model_consistent()
    {
        CasesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20261003);
        for (int round = 0; round < 300; ++round) {
            QList<PrivacyCase> cases;
            for (int i = 0; i < 12; ++i)
                if (random.bounded(2))
                    cases += caseOf(i + 1, u"Person %1"_s.arg(random.bounded(3)), today.addDays(-int(random.bounded(60))));
            model.assign(cases, today);
            QCOMPARE(model.rowCount(), cases.size());
        }
    }

    void all_rows_are_there_and_few_pages()
    {
        CaseItemsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy wanted(&model, &CaseItemsModel::wanted);
        constexpr int total = 200'000;
        model.look({});
        QCOMPARE(wanted.size(), 1);
        answer(model, wanted.takeFirst(), total);
        QCOMPARE(model.rowCount(), total);
        for (int row = 0; row < total; row += 9'973) {
            (void)model.index(row, CaseItemsModel::Text).data();
            while (!wanted.isEmpty())
                answer(model, wanted.takeFirst(), total);
            QCOMPARE(model.index(row, CaseItemsModel::Text).data().toString(), u"text %1"_s.arg(row + 1));
            QVERIFY(model.held() <= CaseItemsModel::pagesHeld);
        }
    }

    void a_page_is_asked_for_once()
    {
        CaseItemsModel model;
        QSignalSpy wanted(&model, &CaseItemsModel::wanted);
        model.look({});
        answer(model, wanted.takeFirst(), 1000);
        for (int i = 0; i < 5; ++i)
            (void)model.index(500 + i, CaseItemsModel::Text).data();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toInt(), 500);
    }

    void an_answer_to_another_search_is_ignored()
    {
        CaseItemsModel model;
        model.look({});
        model.look({.text = u"retard"_s});
        model.take({}, {.items = {message(1)}, .total = 1});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.answered());
        model.take({.text = u"retard"_s}, {.items = {message(7)}, .total = 1});
        QCOMPARE(model.rowCount(), 1);
    }

    void a_decision_is_read_again_and_rows_may_go()
    {
        CaseItemsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy wanted(&model, &CaseItemsModel::wanted);
        const auto drain = [&](int total) {
            while (!wanted.isEmpty())
                answer(model, wanted.takeFirst(), total);
        };
        model.look({});
        drain(250);
        (void)model.index(240, 0).data();
        drain(250);
        QVERIFY(model.held() > 1);
        model.refresh();
        QCOMPARE(wanted.size(), model.held());
        drain(150);
        QCOMPARE(model.rowCount(), 150);
    }

    void words_of_others_are_masked()
    {
        CaseItemsModel model;
        model.look({});
        DossierItem mention = message(1, DossierItem::Kind::Mention);
        DossierItem shown = message(2, DossierItem::Kind::Mention);
        shown.unmasked = true;
        model.take({}, {.items = {mention, shown}, .total = 2});
        for (int column = 0; column < CaseItemsModel::ColumnCount; ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                const QString said = model.index(0, column).data(role).toString();
                QVERIFY2(!said.contains(u"text 1"_s) && !said.contains(u"Zoë"_s), qPrintable(said));
            }
        QCOMPARE(model.index(0, CaseItemsModel::Text).data().toString(), words::masked());
        QCOMPARE(model.index(1, CaseItemsModel::Text).data().toString(), u"text 2"_s);
    }

    void a_tick_is_asked_for_not_taken()
    {
        CaseRoomsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DossierRoom room;
        room.room.id = RoomId{u"r1"_s};
        room.room.name = u"chimie"_s;
        DossierRoom shut = room;
        shut.room.id = RoomId{u"r2"_s};
        shut.readable = false;
        shut.unreadableWhy = u"error-room-not-found"_s;
        model.assign({room, shut, room}, {RoomId{u"r2"_s}}, false);
        QCOMPARE(model.rowCount(), 2); // one room of two accounts is one room
        QSignalSpy ticked(&model, &CaseRoomsModel::ticked);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(ticked.first().at(1).toBool(), false);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.index(0, CaseRoomsModel::Messages).data().toString(), u"?"_s); // never 0 for what nobody knows
        model.assign({room}, {}, true);
        QVERIFY(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    }

    void a_room_is_told_by_its_course_and_activity()
    {
        CaseRoomsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DossierRoom later, first, alone;
        later.room = {.id = RoomId{u"r1"_s}, .name = u"aaa_CHI201_30"_s};
        later.cmid = Cmid{30};
        later.course = u"CHI201"_s;
        later.activity = u"Salon TP"_s;
        first = later;
        first.room = {.id = RoomId{u"r2"_s}, .name = u"zzz_CHI201_31"_s};
        first.activity = u"Écoute"_s;
        alone.room = {.id = RoomId{u"r3"_s}, .name = u"entraide"_s, .displayName = u"Entraide"_s};
        model.assign({later, alone, first}, {}, false);
        const auto cell = [&](int row, int column, int role = Qt::DisplayRole) { return model.index(row, column).data(role).toString(); };
        QCOMPARE(cell(0, CaseRoomsModel::Course), u"CHI201"_s);
        QCOMPARE(cell(0, CaseRoomsModel::Activity), u"Écoute"_s); // by what people read, accents folded
        QCOMPARE(cell(1, CaseRoomsModel::Name), u"aaa_CHI201_30"_s);
        QVERIFY(cell(1, CaseRoomsModel::Course, Qt::ToolTipRole).contains(u"aaa_CHI201_30"_s));
        QCOMPARE(cell(2, CaseRoomsModel::Course), u"Entraide"_s);
        QVERIFY(!cell(2, CaseRoomsModel::Activity).isEmpty());
        alone.readable = false;
        alone.unreadableWhy = u"error-room-not-found"_s;
        model.assign({alone}, {}, false);
        QVERIFY(cell(0, CaseRoomsModel::Activity).contains(words::partReason(u"error-room-not-found"_s))); // in sight, with its room
    }

    void headings_stand_as_their_cells_do()
    {
        const auto same = [](const QAbstractItemModel &model, int column, int row = 0) {
            return model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole) == model.index(row, column).data(Qt::TextAlignmentRole);
        };
        CaseRoomsModel rooms;
        rooms.assign({DossierRoom{}}, {}, false);
        CasePartsModel parts;
        parts.assign({PartReport{}});
        for (int column = 0; column < CaseRoomsModel::ColumnCount; ++column)
            QVERIFY(same(rooms, column));
        for (int column = 0; column < CasePartsModel::ColumnCount; ++column)
            QVERIFY(same(parts, column));
        const auto aligned = [](const QAbstractItemModel &model, int column) {
            return model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        };
        QVERIFY(aligned(rooms, CaseRoomsModel::Messages) & Qt::AlignTrailing);
        QVERIFY(aligned(rooms, CaseRoomsModel::Course) & Qt::AlignLeading);
        QVERIFY(!rooms.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!CaseEventsModel().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!CaseItemsModel().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void what_failed_stays_with_its_reason()
    {
        CasePartsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.assign({{.part = CasePart::Messages, .room = RoomId{u"r1"_s}, .roomName = u"chimie"_s, .state = PartReport::State::Failed,
                          .looked = 100, .total = 300, .items = 7, .code = u"made-up-code"_s},
            {.part = CasePart::Identity, .state = PartReport::State::Complete}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, CasePartsModel::Room).data().toString(), u"chimie"_s);
        QCOMPARE(model.index(1, CasePartsModel::Why).data().toString(), words::partReason(u"made-up-code"_s));
        QVERIFY(!model.index(1, CasePartsModel::Why).data().toString().isEmpty());
        QVERIFY(model.index(0, CasePartsModel::Why).data().toString().isEmpty());
    }

    void events_are_newest_first()
    {
        CaseEventsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now(today, QTime(9, 0), QTimeZone::UTC);
        model.assign({{.id = 1, .at = now, .operatorName = u"anne"_s, .kind = CaseEvent::Kind::Opened},
                         {.id = 2, .at = now, .operatorName = u"anne"_s, .kind = CaseEvent::Kind::Unmasked, .reason = u"consent"_s}},
            now);
        QCOMPARE(model.index(0, CaseEventsModel::Reason).data().toString(), u"consent"_s);
        QCOMPARE(model.index(1, CaseEventsModel::What).data().toString(),
            words::caseEvent({.id = 1, .at = now, .operatorName = u"anne"_s, .kind = CaseEvent::Kind::Opened}));
    }
};

QTEST_MAIN(TestCaseModels)
#include "tst_casemodels.moc"
