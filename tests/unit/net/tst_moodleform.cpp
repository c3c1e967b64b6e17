// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/calls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::moodle;

class MoodleFormTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksPhp_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<QByteArray>("decoded"); // as PHP sees it
        QTest::newRow("nothing") << Form() << ""_ba;
        QTest::newRow("true") << Form().add(u"on"_s, true) << "on=1"_ba;
        QTest::newRow("false") << Form().add(u"on"_s, false) << "on=0"_ba;
        QTest::newRow("number") << Form().add(u"courseid"_s, qint64(1) << 40) << "courseid=1099511627776"_ba;
        QTest::newRow("options") << Form().option(u"a"_s, 1).option(u"b"_s, false)
                                 << "options[0][name]=a&options[0][value]=1&options[1][name]=b&options[1][value]=0"_ba;
        QTest::newRow("list") << Form().list(u"values"_s, {7, 9}) << "values[0]=7&values[1]=9"_ba;
        QTest::newRow("one course") << GetCoursesByField{.id = CourseId(4)}.form() << "field=id&value=4"_ba;
        QTest::newRow("every course") << GetCoursesByField{}.form() << ""_ba;
        QTest::newRow("contents") << GetContents{.course = CourseId(7)}.form()
                                  << "courseid=7&options[0][name]=modname&options[0][value]=rocketchat"
                                     "&options[1][name]=excludecontents&options[1][value]=1"_ba;
        QTest::newRow("module") << GetCourseModule{.cmid = Cmid(18)}.form() << "cmid=18"_ba;
        QTest::newRow("count") << GetUsersCourses{.user = MoodleUserId(3)}.form() << "userid=3&returnusercount=1"_ba;
        QTest::newRow("accounts") << GetUsersById{.ids = {3, 5}}.form() << "field=id&values[0]=3&values[1]=5"_ba;
        QTest::newRow("page") << GetEnrolledUsers{.course = CourseId(2), .from = 500, .number = 500}.form()
                              << "courseid=2&options[0][name]=userfields&options[0][value]=id,username,email,roles,groups"
                                 "&options[1][name]=limitfrom&options[1][value]=500&options[2][name]=limitnumber"
                                 "&options[2][value]=500&options[3][name]=sortby&options[3][value]=id"_ba;
        QTest::newRow("inactive") << GetEnrolledUsers{.course = CourseId(2), .onlySuspended = true, .number = 5}.form()
                                  << "courseid=2&options[0][name]=onlysuspended&options[0][value]=1"
                                     "&options[1][name]=userfields&options[1][value]=id&options[2][name]=limitfrom"
                                     "&options[2][value]=0&options[3][name]=limitnumber&options[3][value]=5"
                                     "&options[4][name]=sortby&options[4][value]=id"_ba;
    }
    void speaksPhp()
    {
        QFETCH(Form, form);
        const QByteArray body = requestBody(u"t"_s, u"f"_s, form);
        const QByteArray head = "wstoken=t&wsfunction=f&moodlewsrestformat=json&moodlewssettingraw=true";
        QVERIFY(body.startsWith(head));
        QTEST(QByteArray::fromPercentEncoding(body.mid(head.size() + 1)), "decoded");
    }

    void leavesNothingToGuess_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("space") << u"a b"_s << "a%20b"_ba;
        QTest::newRow("separators") << u"a&b=c[0]"_s << "a%26b%3Dc%5B0%5D"_ba;
        QTest::newRow("plus and percent") << u"+%"_s << "%2B%25"_ba;
        QTest::newRow("accents") << u"é"_s << "%C3%A9"_ba;
        QTest::newRow("emoji") << u"🎨"_s << "%F0%9F%8E%A8"_ba;
        QTest::newRow("line") << u"a\r\nb"_s << "a%0D%0Ab"_ba;
        QTest::newRow("plain") << u"aZ0-._~"_s << "aZ0-._~"_ba;
    }
    void leavesNothingToGuess()
    {
        QFETCH(QString, value);
        const QByteArray body = requestBody(u"t"_s, u"f"_s, Form().add(u"k"_s, value));
        QTEST(body.mid(body.indexOf("&k=") + 3), "encoded");
    }

    /// PHP drops the variables beyond max_input_vars: what must not be lost leads, and lists stay short.
    void putsTheTokenFirst()
    {
        QList<qint64> ids(200);
        const QByteArray body = requestBody(u"secret"_s, u"f"_s, GetUsersById{.ids = ids}.form());
        QVERIFY(body.startsWith("wstoken=secret&"));
        QVERIFY(body.count('&') + 1 < 1000);
    }
};

QTEST_GUILESS_MAIN(MoodleFormTest)
#include "tst_moodleform.moc"
