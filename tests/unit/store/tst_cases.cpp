// SPDX-License-Identifier: GPL-3.0-or-later
// Privacy cases and their log: what goes in comes out, in order, and what is forgotten is not in the file any more.
#include "store/sqlitecases.h"
#include "support/await.h"
#include "support/dossiers.h"
#include "support/filefaults.h"

#include <QTemporaryDir>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;
using test::minuteOf;

namespace {

const QString campus = u"Haute-Brume"_s;

PrivacyCase fullCase(const QString &requester = u"Inès Garnier"_s)
{
    PrivacyCase request;
    request.campus = campus;
    request.kind = PrivacyCase::Kind::Erasure;
    request.state = PrivacyCase::State::Review;
    request.requester = requester;
    request.received = QDate(2026, 3, 2);
    request.identityCheck = u"card shown at the desk"_s;
    request.extension = CaseExtension{QDate(2026, 3, 20), u"many rooms"_s};
    request.language = u"fr"_s;
    request.person = MoodleUserId{12};
    request.personName = u"Inès Garnier"_s;
    request.username = u"ines.garnier"_s;
    request.accounts = {{AccountId{u"a1"_s}, u"ines.garnier"_s, u"Inès"_s, u"username"_s, CaseAccount::Decision::Confirmed, {}},
        {AccountId{u"a2"_s}, u"igarnier"_s, u"I. G."_s, u"email"_s, CaseAccount::Decision::Excluded, u"somebody else's"_s}};
    request.scope = {.parts = {CasePart::Identity, CasePart::Messages, CasePart::Mentions},
        .without = {RoomId{u"r2"_s}, RoomId{u"r9"_s}},
        .moodleRequest = true};
    request.moodleRequest = 44;
    request.archive = u"/home/dpo/case.zip"_s;
    request.archived = minuteOf(9);
    request.expires = QDate(2026, 5, 1);
    request.opened = minuteOf(0);
    return request;
}

CaseEvent eventOf(CaseEvent::Kind kind, int minute, qint64 request = 0)
{
    return {.request = request,
        .at = minuteOf(minute),
        .operatorName = u"camille"_s,
        .kind = kind,
        .about = u"3f"_s,
        .reason = u"asked"_s};
}

qint64 saved(SqliteCases &cases, const PrivacyCase &request)
{
    return await(cases.save(request, eventOf(CaseEvent::Kind::Opened, 0))).value();
}

} // namespace

class TestCases : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }

private slots:
    void what_goes_in_comes_out()
    {
        SqliteCases cases(path(u"full.sqlite"_s));
        PrivacyCase request = fullCase();
        request.id = saved(cases, request);
        QVERIFY(request.id > 0);
        QCOMPARE(await(cases.all(campus)).value(), QList<PrivacyCase>{request});
        QVERIFY(await(cases.all(u"elsewhere"_s)).value().isEmpty());

        request.extension = {};
        request.scope = {.parts = {}};
        request.accounts = {};
        request.archived = {};
        request.expires = {};
        request.state = PrivacyCase::State::Closed;
        request.closed = minuteOf(20);
        QCOMPARE(await(cases.save(request, eventOf(CaseEvent::Kind::Closed, 20))).value(), request.id);
        SqliteCases again(path(u"full.sqlite"_s));
        QCOMPARE(await(again.all(campus)).value(), QList<PrivacyCase>{request});
        const QList<CaseEvent> events = await(again.events(request.id)).value();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().kind, CaseEvent::Kind::Opened);
        QCOMPARE(events.last().kind, CaseEvent::Kind::Closed);
        QCOMPARE(events.last().at, minuteOf(20));
        QCOMPARE(events.last().request, request.id);
        QCOMPARE(events.last().reason, u"asked"_s);
        QCOMPARE(QFile::permissions(path(u"full.sqlite"_s)) & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
    }

    void open_ones_by_due_day_then_closed_ones_newest_first()
    {
        SqliteCases cases(path(u"order.sqlite"_s));
        const auto add = [&](const QString &who, int day, bool extended, int closedAt) {
            PrivacyCase request = fullCase(who);
            request.received = QDate(2026, 3, day);
            if (!extended)
                request.extension = {};
            if (closedAt >= 0) {
                request.state = PrivacyCase::State::Closed;
                request.closed = minuteOf(closedAt);
            }
            saved(cases, request);
        };
        add(u"old closed"_s, 1, false, 5);
        add(u"early but extended"_s, 1, true, -1);
        add(u"late"_s, 20, false, -1);
        add(u"early"_s, 10, false, -1);
        add(u"new closed"_s, 1, false, 50);
        QStringList order;
        const QList<PrivacyCase> all = await(cases.all(campus)).value();
        for (const PrivacyCase &request : all)
            order += request.requester;
        QCOMPARE(order, (QStringList{u"early"_s, u"late"_s, u"early but extended"_s, u"new closed"_s, u"old closed"_s}));
    }

    void what_is_forgotten_is_not_in_the_file_and_its_number_is_not_given_again()
    {
        const QString file = path(u"forget.sqlite"_s);
        qint64 first = 0, open = 0;
        {
            SqliteCases cases(file);
            PrivacyCase old = fullCase(u"Requester-to-forget"_s);
            old.state = PrivacyCase::State::Closed;
            old.closed = minuteOf(10);
            first = saved(cases, old);
            PrivacyCase recent = old;
            recent.requester = u"recent"_s;
            recent.closed = minuteOf(500);
            saved(cases, recent);
            open = saved(cases, fullCase(u"still open"_s));
            PrivacyCase other = old;
            other.requester = u"other campus"_s;
            other.campus = u"Val-Clair"_s;
            saved(cases, other);
            QVERIFY(await(cases.log(eventOf(CaseEvent::Kind::Looked, 11, first))));
            QVERIFY(test::contents(file).contains("Requester-to-forget")
                || test::contents(file + u"-wal"_s).contains("Requester-to-forget"));
            QCOMPARE(await(cases.forgetBefore(minuteOf(100), campus)).value(), 1);
            QCOMPARE(await(cases.forgetBefore(minuteOf(100), campus)).value(), 0);
            QVERIFY(await(cases.events(first)).value().isEmpty());
            QCOMPARE(await(cases.all(campus)).value().size(), 2);
            QCOMPARE(await(cases.all(u"Val-Clair"_s)).value().size(), 1);
            for (const QString &each : {file, file + u"-wal"_s})
                QVERIFY2(!test::contents(each).contains("Requester-to-forget"), qPrintable(each));
            QVERIFY(await(cases.remove(open)));
            QVERIFY(await(cases.events(open)).value().isEmpty());
            PrivacyCase forgotten = fullCase();
            forgotten.id = open;
            QCOMPARE(await(cases.save(forgotten, eventOf(CaseEvent::Kind::Changed, 3))).error().code, u"missing"_s);
            QVERIFY(await(cases.events(open)).value().isEmpty());
        }
        SqliteCases again(file);
        QVERIFY(saved(again, fullCase()) > open + 1);
    }

    void a_full_disk_leaves_what_was_there()
    {
        SqliteCases cases(path(u"full-disk.sqlite"_s), 12);
        PrivacyCase request = fullCase();
        request.id = saved(cases, request);
        PrivacyCase large = request;
        large.identityCheck = QString(400'000, u'x');
        QCOMPARE(await(cases.save(large, eventOf(CaseEvent::Kind::Changed, 1))).error().code, u"full"_s);
        QCOMPARE(await(cases.all(campus)).value(), QList<PrivacyCase>{request});
        QCOMPARE(await(cases.events(request.id)).value().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
