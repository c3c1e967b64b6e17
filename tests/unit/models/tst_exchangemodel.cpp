// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchangefilter.h"
#include "models/tabletext.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

Exchange exchange(qint64 number, const QString &name = u"groups.list"_s, Server server = Server::RocketChat)
{
    return {.number = number,
        .server = server,
        .name = name,
        .method = "GET",
        .address = QUrl(u"https://chat.example.org/api/v1/"_s + name + u"?offset=100&count=50"_s),
        .bytesIn = 12'400,
        .status = 200,
        .sentAt = QDateTime(QDate(2026, 9, 14), QTime(10, 40)),
        .duration = std::chrono::milliseconds(84),
        .budget = Exchange::Budget{.limit = 10, .remaining = 8}};
}

Exchange failed(Exchange exchange, Error::Kind kind, int status)
{
    exchange.status = status;
    exchange.error = Error{.kind = kind, .server = exchange.server};
    return exchange;
}

QStringList names(const ExchangeFilter &filter)
{
    QStringList all;
    for (int row = 0; row < filter.rowCount(); ++row)
        all << filter.index(row, ExchangeModel::Call).data().toString();
    return all;
}

} // namespace

class TestExchangeModel final : public QObject
{
    Q_OBJECT
private slots:
    void says_a_request_in_words()
    {
        ExchangeModel model;
        model.append({exchange(7)});
        const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(ExchangeModel::Time), u"10:40:00"_s);
        QCOMPARE(cell(ExchangeModel::Where), u"Rocket.Chat"_s);
        QCOMPARE(cell(ExchangeModel::Status), u"200 · answered"_s);
        QCOMPARE(cell(ExchangeModel::Received), u"12 kB"_s);
        QCOMPARE(cell(ExchangeModel::Rows), u"101–150"_s);
        QCOMPARE(cell(ExchangeModel::Budget), u"8 of 10"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains("groups.list"_L1));
        QVERIFY(tabTable(model, {model.index(0, 0)}).contains(u"groups.list\t200 · answered"_s));
        model.update(failed(exchange(7), Error::Kind::Malformed, 200));
        QCOMPARE(cell(ExchangeModel::Status), u"200 · not understood"_s);
    }

    void says_sizes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0LL << u"0 B"_s;
        QTest::newRow("some") << 999LL << u"999 B"_s;
        QTest::newRow("one kB") << 1000LL << u"1.0 kB"_s;
        QTest::newRow("edge") << 999'499LL << u"999 kB"_s;
        QTest::newRow("over the edge") << 999'500LL << u"1.0 MB"_s;
        QTest::newRow("many") << 23'400'000LL << u"23 MB"_s;
    }
    void says_sizes()
    {
        QFETCH(qint64, bytes);
        ExchangeModel model;
        Exchange one = exchange(1);
        one.bytesIn = bytes;
        model.append({one});
        QTEST(model.index(0, ExchangeModel::Received).data().toString(), "words");
    }

    void filters()
    {
        ExchangeModel model;
        ExchangeFilter filter(model);
        Exchange write = exchange(2, u"groups.invite"_s);
        write.write = true;
        model.append({exchange(1), write, failed(exchange(3, u"core_user_get_users"_s, Server::Moodle), Error::Kind::Denied, 200),
            failed(exchange(4, u"core_course_get_courses"_s, Server::Moodle), Error::Kind::Timeout, 0),
            failed(exchange(5, u"me"_s), Error::Kind::Cancelled, 0)});
        QCOMPARE(filter.rowCount(), 5);
        filter.want({.text = u"Gröups"_s});
        QCOMPARE(names(filter), (QStringList{u"groups.list"_s, u"groups.invite"_s}));
        filter.want({.server = Server::Moodle});
        QCOMPARE(filter.rowCount(), 2);
        filter.want({.errorsOnly = true});
        QCOMPARE(names(filter), (QStringList{u"core_user_get_users"_s, u"core_course_get_courses"_s}));
        filter.want({.end = ExchangeEnd::NoAnswer});
        QCOMPARE(names(filter), QStringList{u"core_course_get_courses"_s});
        filter.want({.end = ExchangeEnd::Stopped});
        QCOMPARE(names(filter), QStringList{u"me"_s});
        filter.want({.writesOnly = true});
        QCOMPARE(names(filter), QStringList{u"groups.invite"_s});
        QVERIFY(!filter.indexOf(1).isValid());
        QVERIFY(filter.indexOf(2).isValid());
        QVERIFY(!filter.indexOf(77).isValid());
        QVERIFY(filter.active());
    }

    /// Whatever comes and goes, row for row.
    void follows_a_ring()
    {
        ExchangeModel model;
        ExchangeFilter filter(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(7);
        qint64 next = 1, oldest = 1;
        for (int step = 0; step < 600; ++step) {
            switch (random.bounded(5)) {
            case 0:
            case 1: {
                QList<Exchange> fresh;
                for (int i = random.bounded(6); i > 0; --i)
                    fresh += exchange(next++, random.bounded(2) ? u"a"_s : u"b"_s);
                model.append(fresh);
                break;
            }
            case 2:
                oldest = std::min<qint64>(next, oldest + random.bounded(8));
                model.forgetBefore(oldest);
                break;
            case 3: model.update(failed(exchange(oldest + random.bounded(4)), Error::Kind::Refused, 400)); break;
            default: filter.want({.text = random.bounded(2) ? u"a"_s : QString()});
            }
            QCOMPARE(model.rowCount(), int(next - oldest));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.exchange(row).number, oldest + row);
            QCOMPARE(model.rowOf(oldest), next > oldest ? 0 : -1);
            QCOMPARE(model.rowOf(next), -1);
        }
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.latest(), 0);
        model.append({exchange(next)});
        QCOMPARE(model.rowCount(), 1);
    }

    void a_batch_is_one_insertion()
    {
        ExchangeModel model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.append({exchange(1), exchange(2), exchange(3)});
        model.append({});
        QCOMPARE(inserted.size(), 1);
    }
};

QTEST_MAIN(TestExchangeModel)
#include "tst_exchangemodel.moc"
