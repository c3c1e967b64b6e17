// SPDX-License-Identifier: GPL-3.0-or-later
// The failure shapes of contracts/rocketchat.md §1.4.
#include "net/rocketchat/judge.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

struct Shape {
    const char *name;
    int status;
    const char *body;
    Error::Kind kind;
    const char *code;
};

using enum Error::Kind;

const Shape shapes[] = {
    {"F1", 400, R"({"success":false,"error":"Nope [error-user-not-in-room]","errorType":"error-user-not-in-room","details":{}})",
        Refused, "error-user-not-in-room"},
    {"F1 denied", 400, R"({"success":false,"error":"Not allowed [error-not-allowed]","errorType":"error-not-allowed"})", Denied,
        "error-not-allowed"},
    {"F1 without type", 400, R"({"success":false,"error":"Nope [error-room-archived]"})", Refused, "error-room-archived"},
    {"F1 hidden", 400, R"({"success":false,"error":"No room [error-room-not-found]","errorType":"error-room-not-found"})",
        NotFound, "error-room-not-found"},
    {"F2 person", 400, R"({"success":false,"error":"User not found."})", NotFound, "user-not-found"},
    {"F2", 400, R"({"success":false,"error":"The 'roomId' param is required"})", Refused, "invalid-params"},
    {"F3", 400, R"({"success":false,"error":"error-not-authorized"})", Denied, "error-not-authorized"},
    {"F4", 400, R"({"success":false,"error":"not-allowed","errorType":"Not Allowed"})", Denied, "not-allowed"},
    {"F5", 403, R"({"success":false,"error":"User does not have the permissions required for this action [error-unauthorized]"})",
        Denied, "error-unauthorized"},
    {"F6", 403, R"({"success":false,"error":"unauthorized"})", Denied, "unauthorized"},
    {"F7 6.x", 401, R"({"status":"error","message":"You must be logged in to do this."})", Unauthenticated, "401"},
    {"F7 7.x", 401,
        R"({"status":"error","message":"You must be logged in to do this.","success":false,"error":"You must be logged in to do this."})",
        Unauthenticated, "401"},
    {"F7 9.x", 401, R"({"success":false,"error":"You must be logged in to do this."})", Unauthenticated, "401"},
    {"F8 number", 401, R"({"status":"error","error":403,"message":"User not found"})", Unauthenticated, "401"},
    {"F8 factor", 401, R"({"status":"error","error":"totp-required","message":"TOTP Required"})", SecondFactor, "totp-required"},
    {"factor on a call", 400,
        R"({"success":false,"error":"TOTP Required [totp-required]","errorType":"totp-required","details":{"method":"totp"}})",
        SecondFactor, "totp-required"},
    {"F9", 400,
        R"({"success":false,"error":"must have required property 'roomId' [invalid-params]","errorType":"invalid-params"})",
        Refused, "invalid-params"},
    {"F10", 400, R"({"success":false,"errorType":"error-invalid-params","error":"must have required property 'rid'"})", Refused,
        "error-invalid-params"},
    {"F11", 429,
        R"({"success":false,"error":"Error, too many requests. Please slow down. You must wait 41 seconds before trying this endpoint again. [error-too-many-requests]"})",
        RateLimited, "error-too-many-requests"},
    {"F11 as 400", 400, R"({"success":false,"error":"slow down","errorType":"error-too-many-requests"})", RateLimited,
        "error-too-many-requests"},
    {"F12", 403, R"({"success":false,"error":"Not allowed","errorType":"error-forbidden"})", Denied, "error-forbidden"},
    {"F13", 404, R"({"success":false,"error":"The required roomId or roomName param provided does not match any channel"})",
        NotFound, "hidden"},
    {"no such route, JSON", 404, R"({"message":"API endpoint not found"})", NotFound, "404"},
    {"no such route, 7.x", 404, R"({"status":"error","message":"The requested endpoint does not exist"})", NotFound, "404"},
    {"no such route, page", 404, "<!DOCTYPE html><title>x</title>", NotFound, "404"},
    {"F14", 500, R"({"success":false,"error":"Internal server error"})", Refused, "500"},
    {"maintenance", 503, R"({"success":false,"error":"Closed for now"})", Maintenance, "503"},
};

} // namespace

class TestRocketChatJudge : public QObject
{
    Q_OBJECT

private slots:
    void tellsShapesApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        for (const Shape &shape : shapes)
            QTest::newRow(shape.name) << shape.status << QByteArray(shape.body) << shape.kind << QString::fromLatin1(shape.code);
    }
    void tellsShapesApart()
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
        const std::optional<Error> error = rocketchat::judge(Answer{.status = 400,
            .body
            = R"({"success":false,"error":"<b>bad</b> token=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG [error-x]","errorType":"error-x"})"});
        QVERIFY(error);
        QVERIFY2(!error->detail.contains(u"abcdefghijklmnop"_s) && !error->detail.contains(u'<'), qPrintable(error->detail));
    }
};

QTEST_GUILESS_MAIN(TestRocketChatJudge)
#include "tst_rocketchatjudge.moc"
