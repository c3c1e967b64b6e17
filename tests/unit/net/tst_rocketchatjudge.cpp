// SPDX-License-Identifier: GPL-3.0-or-later
// The failure shapes of contracts/rocketchat.md §1.4.
#include "net/rocketchat/judge.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

class TestRocketChatJudge : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data()
    {
        using enum Error::Kind;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("F1") << 400 << R"({"success":false,"error":"Nope [error-user-not-in-room]","errorType":"error-user-not-in-room","details":{}})"_ba << Refused << u"error-user-not-in-room"_s;
        QTest::newRow("F1 denied") << 400 << R"({"success":false,"error":"Not allowed [error-not-allowed]","errorType":"error-not-allowed"})"_ba << Denied << u"error-not-allowed"_s;
        QTest::newRow("F1 without type") << 400 << R"({"success":false,"error":"Nope [error-room-archived]"})"_ba << Refused << u"error-room-archived"_s;
        QTest::newRow("F1 hidden") << 400 << R"({"success":false,"error":"No room [error-room-not-found]","errorType":"error-room-not-found"})"_ba << NotFound << u"error-room-not-found"_s;
        QTest::newRow("F2 person") << 400 << R"({"success":false,"error":"User not found."})"_ba << NotFound << u"user-not-found"_s;
        QTest::newRow("F2") << 400 << R"({"success":false,"error":"Body param \"name\" is required"})"_ba << Refused << u"invalid-params"_s;
        QTest::newRow("F3") << 400 << R"({"success":false,"error":"error-not-authorized"})"_ba << Denied << u"error-not-authorized"_s;
        QTest::newRow("F4") << 400 << R"({"success":false,"error":"not-allowed","errorType":"Not Allowed"})"_ba << Denied << u"not-allowed"_s;
        QTest::newRow("F5") << 403 << R"({"success":false,"error":"User does not have the permissions required for this action [error-unauthorized]"})"_ba << Denied << u"error-unauthorized"_s;
        QTest::newRow("F6") << 403 << R"({"success":false,"error":"unauthorized"})"_ba << Denied << u"unauthorized"_s;
        QTest::newRow("F7 6.x") << 401 << R"({"status":"error","message":"You must be logged in to do this."})"_ba << Unauthenticated << u"401"_s;
        QTest::newRow("F7 7.x") << 401 << R"({"status":"error","message":"You must be logged in to do this.","success":false,"error":"You must be logged in to do this."})"_ba << Unauthenticated << u"401"_s;
        QTest::newRow("F7 9.x") << 401 << R"({"success":false,"error":"You must be logged in to do this."})"_ba << Unauthenticated << u"401"_s;
        QTest::newRow("F8 number") << 401 << R"({"status":"error","error":403,"message":"User not found"})"_ba << Unauthenticated << u"401"_s;
        QTest::newRow("F8 factor") << 401 << R"({"status":"error","error":"totp-required","message":"TOTP Required"})"_ba << SecondFactor << u"totp-required"_s;
        QTest::newRow("factor on a call") << 400 << R"({"success":false,"error":"TOTP Required [totp-required]","errorType":"totp-required","details":{"method":"totp"}})"_ba << SecondFactor << u"totp-required"_s;
        QTest::newRow("F9") << 400 << R"({"success":false,"error":"must have required property 'roomId' [invalid-params]","errorType":"invalid-params"})"_ba << Refused << u"invalid-params"_s;
        QTest::newRow("F10") << 400 << R"({"success":false,"errorType":"error-invalid-params","error":"must have required property 'rid'"})"_ba << Refused << u"error-invalid-params"_s;
        QTest::newRow("F11") << 429 << R"({"success":false,"error":"Error, too many requests. Please slow down. You must wait 41 seconds before trying this endpoint again. [error-too-many-requests]"})"_ba << RateLimited << u"error-too-many-requests"_s;
        QTest::newRow("F11 as 400") << 400 << R"({"success":false,"error":"slow down","errorType":"error-too-many-requests"})"_ba << RateLimited << u"error-too-many-requests"_s;
        QTest::newRow("F12") << 403 << R"({"success":false,"error":"Not allowed","errorType":"error-forbidden"})"_ba << Denied << u"error-forbidden"_s;
        QTest::newRow("F13") << 404 << R"({"success":false,"error":"The required \"roomId\" or \"roomName\" param provided does not match any channel"})"_ba << NotFound << u"hidden"_s;
        QTest::newRow("no such route, JSON") << 404 << R"({"message":"API endpoint not found"})"_ba << NotFound << u"404"_s;
        QTest::newRow("no such route, page") << 404 << "<!DOCTYPE html><title>x</title>"_ba << NotFound << u"404"_s;
        QTest::newRow("F14") << 500 << R"({"success":false,"error":"Internal server error"})"_ba << Refused << u"500"_s;
        QTest::newRow("maintenance") << 503 << R"({"success":false,"error":"Closed for now"})"_ba << Maintenance << u"503"_s;
    }
    void shapes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const std::optional<Error> error = rocketchat::judge(Answer{.status = status, .body = body});
        QVERIFY(error);
        QTEST(error->kind, "kind");
        QTEST(error->code, "code");
    }

    void hasNoWordForFrontServersAndSuccesses()
    {
        QVERIFY(!rocketchat::judge(Answer{.status = 502, .body = "<html>Bad gateway</html>"}));
        QVERIFY(!rocketchat::judge(Answer{.status = 403, .body = ""}));
        QVERIFY(!rocketchat::judge(Answer{.status = 400, .body = "[1,2"}));
        QVERIFY(!rocketchat::judge(Answer{.status = 200, .body = "{\"success\":true}"}));
    }

    void detailsAreRedactedAndPlain()
    {
        const std::optional<Error> error = rocketchat::judge(Answer{
            .status = 400, .body = R"({"success":false,"error":"<b>bad</b> token=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG [error-x]","errorType":"error-x"})"});
        QVERIFY(error);
        QVERIFY2(!error->detail.contains(u"abcdefghijklmnop"_s) && !error->detail.contains(u'<'), qPrintable(error->detail));
    }
};

QTEST_GUILESS_MAIN(TestRocketChatJudge)
#include "tst_rocketchatjudge.moc"
