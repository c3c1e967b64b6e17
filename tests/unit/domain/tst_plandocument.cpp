// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as a file: whole and unaltered, or refused with the place that is wrong.
#include "domain/plandocument.h"
#include "support/builders.h"
#include "support/randomsides.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;

namespace {

PlanDocument documentOf(int seed)
{
    RandomSides sides(seed);
    PlanDocument document{.campus = u"Haute-Brume"_s,
        .moodle = QUrl(u"https://moodle.example.org/campus"_s),
        .rocketchat = QUrl(u"https://chat.example.org"_s),
        .author = u"anne"_s,
        .made = moment(5)};
    for (int room = 0; room < 3; ++room) {
        CompareInput input = sides.torn();
        input.activity.cmid = Cmid{30 + room};
        input.room.room.id = RoomId{u"room%1"_s.arg(room)};
        document.plan.rooms += makePlan(compare(std::move(input)), {.withRemovals = seed % 2 == 0});
    }
    return document;
}

QByteArray altered(const QByteArray &json, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject file = QJsonDocument::fromJson(json).object();
    change(file);
    return QJsonDocument(file).toJson();
}

void setInPlan(QJsonObject &file, const QString &key, const QJsonValue &value)
{
    QJsonObject plan = file.value(u"plan"_s).toObject();
    plan.insert(key, value);
    file.insert(u"plan"_s, plan);
}

} // namespace

class TestPlanDocument : public QObject
{
    Q_OBJECT
private slots:
    void any_plan_comes_back_as_it_was()
    {
        for (int seed = 0; seed < 300; ++seed) {
            PlanDocument document = documentOf(seed);
            document.plan.undoes = seed % 3;
            document.allowances = {{.kind = Verdict::Kind::RemovalsShare,
                .cmid = Cmid{31},
                .value = 6,
                .by = u"Zoé"_s,
                .why = u"“exam”"_s,
                .at = moment(9)}};
            document.signatures = {{.by = u"bob"_s, .at = moment(20), .hash = contentHash(document)}};
            const Result<PlanDocument> read = parsePlan(planToJson(document));
            QVERIFY2(read, read ? "" : qPrintable(read.error().code + read.error().detail));
            QCOMPARE(contentHash(*read), contentHash(document));
            QCOMPARE(read->signatures, document.signatures);
            QCOMPARE(read->allowances, document.allowances);
            for (qsizetype i = 0; i < document.plan.rooms.size(); ++i)
                QCOMPARE(read->plan.rooms.at(i).operations, document.plan.rooms.at(i).operations);
            QVERIFY(isCountersigned(*read));
        }
    }

    void an_altered_file_is_refused()
    {
        const QByteArray json = planToJson(documentOf(2));
        const auto code = [](const QByteArray &file) {
            const Result<PlanDocument> read = parsePlan(file);
            return read ? QString() : read.error().code;
        };
        QCOMPARE(code(json), QString());
        QCOMPARE(code(QByteArray(json).replace("\"ticked\": true", "\"ticked\": false")), u"plan-hash"_s);
        QCOMPARE(code(altered(json, [](QJsonObject &file) { setInPlan(file, u"author"_s, u"bob"_s); })), u"plan-hash"_s);
        QCOMPARE(code(altered(json, [](QJsonObject &file) { setInPlan(file, u"more"_s, 1); })), u"plan-hash"_s);
        QCOMPARE(code(altered(json, [](QJsonObject &file) { file.insert(u"hash"_s, u"00"_s); })), u"plan-hash"_s);
        QCOMPARE(code(altered(json, [](QJsonObject &file) { file.insert(u"schema"_s, 0); })), u"plan-schema"_s);
        QCOMPARE(code("{"), u"plan-json"_s);
        QCOMPARE(code("[]"), u"plan-schema"_s);
    }

    void a_bad_value_is_named_by_its_place()
    {
        const QByteArray json = altered(planToJson(documentOf(2)), [](QJsonObject &file) {
            QJsonArray rooms = file.value(u"plan"_s).toObject().value(u"rooms"_s).toArray();
            QJsonObject room = rooms.at(1).toObject();
            QJsonArray operations = room.value(u"operations"_s).toArray();
            operations.append(QJsonObject{{u"do"_s, u"delete"_s}});
            room.insert(u"operations"_s, operations);
            rooms.replace(1, room);
            setInPlan(file, u"rooms"_s, rooms);
        });
        const Result<PlanDocument> read = parsePlan(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"plan-value"_s);
        QVERIFY2(read.error().detail.startsWith(u"rooms[1].operations["_s) && read.error().detail.endsWith(u".do"_s),
            qPrintable(read.error().detail));
    }

    void only_somebody_else_and_only_this_content_is_countersigned()
    {
        PlanDocument document = documentOf(2);
        const QString hash = contentHash(document);
        QVERIFY(!isCountersigned(document));
        document.signatures
            = {{.by = u"anne"_s, .hash = hash}, {.by = u" "_s, .hash = hash}, {.by = u"bob"_s, .hash = u"other"_s}};
        QVERIFY(!isCountersigned(document));
        document.signatures += {.by = u"bob"_s, .hash = hash};
        QVERIFY(isCountersigned(document));
        const auto room
            = std::ranges::find_if(document.plan.rooms, [](const RoomPlan &each) { return !each.operations.isEmpty(); });
        room->operations.first().ticked = !room->operations.first().ticked;
        QVERIFY(!isCountersigned(document));
    }

    void it_belongs_to_the_servers_it_was_made_for()
    {
        const PlanDocument document = documentOf(2);
        QVERIFY(fits(document, {.moodle = document.moodle, .rocketchat = document.rocketchat}));
        const Result<void> other = fits(document, {.moodle = document.moodle, .rocketchat = QUrl(u"https://other.example"_s)});
        QCOMPARE(other.error().code, u"plan-campus"_s);
        QCOMPARE(other.error().detail, u"Haute-Brume"_s);
    }
};

QTEST_APPLESS_MAIN(TestPlanDocument)
#include "tst_plandocument.moc"
