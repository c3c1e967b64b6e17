// SPDX-License-Identifier: GPL-3.0-or-later
// The built program on the demo campus: every kind of finding of the plugin, in JSON and in words.
#include "support/twin.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void every_kind_of_the_plugin_is_there();
    void each_has_the_documented_keys();
    void one_about_a_person_says_who();
    void the_campus_says_its_own_once();
    void one_activity_says_what_the_companion_tells();
    void a_table_has_a_line_for_each();

private:
    Twin m_twin;
    QJsonObject m_all; ///< check --all of the small campus with the companion
    QList<QJsonObject> m_findings; ///< of its activities
};

void TestFindings::initTestCase()
{
    const Said said = m_twin.run({u"check"_s, u"--all"_s, u"--demo"_s, u"--companion"_s, u"--json"_s});
    m_all = said.json();
    for (const QJsonValue activity : m_all["activities"_L1].toArray())
        for (const QJsonValue finding : activity["findings"_L1].toArray())
            m_findings += finding.toObject();
    QVERIFY2(!m_findings.isEmpty(), qPrintable(said.out + said.err));
}

void TestFindings::every_kind_of_the_plugin_is_there()
{
    QSet<QString> kinds;
    for (const QJsonObject &finding : std::as_const(m_findings))
        kinds += finding["kind"_L1].toString();
    for (const QJsonValue finding : m_all["findings"_L1].toArray())
        kinds += finding["kind"_L1].toString();
    for (const QString &kind : {u"past_first_page"_s, u"moderators_never_given"_s, u"copy_without_retention"_s,
             u"strict_server"_s, u"inherited_roles"_s, u"bin_clash"_s, u"suspended_return"_s, u"tasks_failing"_s,
             u"shared_account"_s, u"case_mismatch"_s, u"deactivated"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
}

void TestFindings::each_has_the_documented_keys()
{
    for (const QJsonObject &finding : std::as_const(m_findings)) {
        QCOMPARE(finding.keys(),
            QStringList({u"account"_s, u"detail"_s, u"kind"_s, u"number"_s, u"ofPlugin"_s, u"person"_s, u"remedy"_s, u"text"_s}));
        QVERIFY(!finding["text"_L1].toString().isEmpty());
        QVERIFY(!finding["ofPlugin"_L1].toBool() || !finding["remedy"_L1].toString().isEmpty());
    }
}

void TestFindings::one_about_a_person_says_who()
{
    int people = 0;
    for (const QJsonObject &finding : std::as_const(m_findings)) {
        const bool ofAccount = finding["kind"_L1].toString() == "case_mismatch"_L1;
        people += ofAccount;
        QVERIFY(!ofAccount || (finding["person"_L1].toInt() > 0 && finding["account"_L1].isString()));
        QVERIFY(!finding["ofPlugin"_L1].toBool() || (finding["person"_L1].isNull() && finding["account"_L1].isNull()));
    }
    QVERIFY(people > 0);
}

void TestFindings::the_campus_says_its_own_once()
{
    QStringList kinds;
    for (const QJsonValue finding : m_all["findings"_L1].toArray())
        kinds += finding["kind"_L1].toString();
    QCOMPARE(kinds, QStringList({u"strict_server"_s, u"bin_clash"_s, u"tasks_failing"_s}));
    QCOMPARE(m_all["findings"_L1][1]["detail"_L1].toString(), u"1"_s);
    QCOMPARE(m_all["findings"_L1][2]["number"_L1].toInt(), 2);
}

/// The same findings as when everything is read.
void TestFindings::one_activity_says_what_the_companion_tells()
{
    const auto kindsOf = [](const QJsonValue &activity) {
        QStringList kinds;
        for (const QJsonValue finding : activity["findings"_L1].toArray())
            kinds += finding["kind"_L1].toString();
        return kinds;
    };
    for (const QJsonValue activity : m_all["activities"_L1].toArray()) {
        const QStringList kinds = kindsOf(activity);
        if (!kinds.contains(u"inherited_roles"_s) && !kinds.contains(u"copy_without_retention"_s))
            continue;
        const QString cmid = QString::number(activity["cmid"_L1].toInt());
        const QJsonObject one
            = m_twin.run({u"check"_s, u"--activity"_s, cmid, u"--demo"_s, u"--companion"_s, u"--json"_s}).json();
        QCOMPARE(kindsOf(one["activities"_L1][0]), kinds);
    }
}

void TestFindings::a_table_has_a_line_for_each()
{
    const QString text = m_twin.run({u"check"_s, u"--all"_s, u"--demo"_s, u"--companion"_s, u"--lang"_s, u"en"_s}).out;
    for (const QString &sentence :
        {u"The plugin reads only the first 50 of"_s, u"never became one"_s, u"The activity asks for a retention"_s,
            u"owes their role to a category"_s, u"1 suspended account: every synchronisation of the plugin adds it again."_s})
        QVERIFY2(text.contains(sentence), qPrintable(sentence));
    for (const QString &once : {u"Two recycle bins hold an item number 1"_s, u"2 tasks of the plugin failed and wait."_s})
        QCOMPARE(text.count(once), 1);
    const QString french = m_twin.run({u"check"_s, u"--all"_s, u"--demo"_s, u"--companion"_s, u"--lang"_s, u"fr"_s}).out;
    QVERIFY(french.contains(u"Le plugin ne lit que les 50 premiers"_s));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
