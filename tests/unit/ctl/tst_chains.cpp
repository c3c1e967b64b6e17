// SPDX-License-Identifier: GPL-3.0-or-later
// Every person of the demo campus has a chain of evidence that somebody read and approved, word by word, in both languages,
// and a ticket that speaks of nobody else.
//
// After a deliberate change of words: DIAPASON_APPROVE=chains ctest -R '^ctl.chains$', then read what git diff shows.
#include "domain/explain.h"
#include "support/demochains.h"
#include "words/ground.h"
#include "words/languages.h"
#include "words/words.h"

#include <QFile>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

QString outcomeWord(Reason::Outcome outcome)
{
    switch (outcome) {
    case Reason::Outcome::Passed: return u"passed"_s;
    case Reason::Outcome::Broken: return u"broken"_s;
    case Reason::Outcome::NotApplicable: return u"n/a"_s;
    case Reason::Outcome::Unknown: break;
    }
    return u"unknown"_s;
}

QString linkLine(const Reason &reason)
{
    const QStringList parts{outcomeWord(reason.outcome), groundCode(reason.ground), words::reason(reason),
        words::reasonDetail(reason), words::source(reason.source), reason.field};
    QStringList said;
    for (const QString &part : parts)
        said += part.isEmpty() ? u"–"_s : part;
    return u"    "_s + said.join(u" · "_s);
}

/// The verdict and the chain of a row, in which the person's own account is called ‹account›.
QString block(const Comparison &comparison, const QList<Reason> &chain, const DriftRow &row)
{
    const QString cause = words::cause(comparison, row);
    QStringList lines{u"  %1%2 — %3"_s.arg(words::driftClass(row.driftClass), cause.isEmpty() ? QString() : u", "_s + cause,
        words::verdict(comparison, row))};
    for (const Reason &reason : chain)
        lines += linkLine(reason);
    const QString account = comparison.chatUsername(row);
    return account.isEmpty() ? lines.join(u'\n') : lines.join(u'\n').replace(account, u"‹account›"_s);
}

QStringList chainsOf(const DemoChains &campus, const QString &title)
{
    QStringList lines{u"#### "_s + title};
    for (const auto &comparison : campus.comparisons) {
        lines += {QString{}, u"## %1 · %2"_s.arg(comparison->course.course.shortName, comparison->activity.name)};
        const Explainer explain{*comparison};
        QStringList blocks; // people whose chains read the same stand above one block
        QHash<QString, QStringList> people;
        for (const DriftRow &row : comparison->rows) {
            const QString said = block(*comparison, explain(row), row);
            if (!people.contains(said))
                blocks += said;
            people[said] += u"%1 (%2)"_s.arg(comparison->displayName(row), comparison->chatUsername(row));
        }
        for (const QString &said : std::as_const(blocks))
            lines += people.value(said).join(u", "_s) + u'\n' + said;
    }
    return lines;
}

/// What others would not want in somebody's ticket: full names, usernames of both sides, addresses.
QSet<QString> othersIn(const Comparison &comparison, const QSet<QString> &own)
{
    QSet<QString> others;
    for (const Person &person : comparison.course.people)
        others += {person.fullName, person.username, person.email};
    for (const Account &account : comparison.accounts.accounts())
        others += {account.name, account.username, account.email};
    for (const RoomMember &member : comparison.room.members)
        others += {member.name, member.username};
    for (const MembershipEvent &event : comparison.room.log.events)
        others += {event.username, event.by};
    for (const AccountCandidate &candidate : comparison.candidates.candidates)
        others += {candidate.account.name, candidate.account.username, candidate.account.email};
    others.remove(QString{});
    return others - own;
}

/// A name within a longer word is no name.
bool names(const QString &text, const QString &name)
{
    const auto inside = [&](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        if (!inside(at - 1) && !inside(at + name.size()))
            return true;
    return false;
}

/// The first name of somebody else that the ticket of a row gives away; empty when there is none.
QString leak(const Comparison &comparison, const DriftRow &row, QString ticket)
{
    QSet<QString> own{comparison.displayName(row), comparison.chatUsername(row)};
    if (const Person *person = comparison.person(row))
        own.insert(person->username);
    QStringList longest = own.values();
    std::ranges::sort(longest, std::greater{}, &QString::size);
    for (const QString &mine : longest)
        if (!mine.isEmpty())
            ticket.remove(mine);
    if (ticket.contains(u'@'))
        return u"@"_s;
    for (const QString &other : othersIn(comparison, own))
        if (names(ticket, other))
            return other;
    return {};
}

} // namespace

class TestChains : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void every_chain_is_the_approved_one_data();
    void every_chain_is_the_approved_one();
    void every_chain_breaks_once_and_its_tip_says_where_data() { every_chain_is_the_approved_one_data(); }
    void every_chain_breaks_once_and_its_tip_says_where();
    void every_ticket_is_about_one_person_data() { every_chain_is_the_approved_one_data(); }
    void every_ticket_is_about_one_person();

private:
    void everyRow(const std::function<void(const Comparison &, const DriftRow &)> &look) const
    {
        for (const DemoChains *campus : {m_alone.get(), m_companion.get()})
            for (const auto &comparison : campus->comparisons)
                for (const DriftRow &row : comparison->rows)
                    look(*comparison, row);
    }

    std::unique_ptr<DemoChains> m_alone;
    std::unique_ptr<DemoChains> m_companion;
};

void TestChains::initTestCase()
{
    qputenv("TZ", "Europe/Paris"); // days and hours are local
    m_alone = std::make_unique<DemoChains>(false);
    m_companion = std::make_unique<DemoChains>(true);
    QVERIFY(m_alone->comparisons.size() > 10);
    QVERIFY(m_companion->comparisons.size() >= m_alone->comparisons.size()); // it knows rooms that no evidence leads to
}

void TestChains::every_chain_is_the_approved_one_data()
{
    QTest::addColumn<words::Language>("language");
    QTest::newRow("en") << words::Language::English;
    QTest::newRow("fr") << words::Language::French;
}

void TestChains::every_chain_is_the_approved_one()
{
    QFETCH(words::Language, language);
    words::useLanguage(language);
    QStringList lines = chainsOf(*m_alone, u"core web services alone"_s);
    lines += QString{};
    lines += chainsOf(*m_companion, u"with the companion"_s);
    const QByteArray said = lines.join(u'\n').toUtf8() + '\n';
    QFile approved(QStringLiteral(DIAPASON_FIXTURES "/chains/%1.txt").arg(words::languageCode(language)));
    if (qEnvironmentVariable("DIAPASON_APPROVE") == "chains"_L1) {
        QVERIFY(approved.open(QIODevice::WriteOnly) && approved.write(said) == said.size());
        QSKIP("written anew: read the difference before it is kept");
    }
    QVERIFY(approved.open(QIODevice::ReadOnly));
    const QStringList wanted = QString::fromUtf8(approved.readAll()).split(u'\n');
    const QStringList made = QString::fromUtf8(said).split(u'\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), made.size()); ++i)
        QVERIFY2(made.at(i) == wanted.at(i),
            qPrintable(u"line %1\napproved: %2\nmade:     %3"_s.arg(QString::number(i + 1), wanted.at(i), made.at(i))));
    QCOMPARE(made.size(), wanted.size());
}

void TestChains::every_chain_breaks_once_and_its_tip_says_where()
{
    QFETCH(words::Language, language);
    words::useLanguage(language);
    everyRow([](const Comparison &comparison, const DriftRow &row) {
        const QString tip = words::chainTip(comparison, row);
        int broken = 0;
        for (const Reason &reason : explain(comparison, row)) {
            QVERIFY2(!words::reason(reason).isEmpty() && !words::source(reason.source).isEmpty(), qPrintable(tip));
            if (reason.outcome != Reason::Outcome::Broken)
                continue;
            ++broken;
            QVERIFY2(tip.contains(words::reason(reason)) && tip.contains(words::reasonDetail(reason)), qPrintable(tip));
        }
        QVERIFY2(broken == (row.driftClass == DriftClass::InStep ? 0 : 1), qPrintable(tip));
    });
}

void TestChains::every_ticket_is_about_one_person()
{
    QFETCH(words::Language, language);
    words::useLanguage(language);
    everyRow([](const Comparison &comparison, const DriftRow &row) {
        const QString ticket = words::ticket(comparison, row);
        QCOMPARE(ticket.count(u'\n'), 4);
        for (const QString &line : ticket.split(u'\n'))
            QVERIFY2(line.size() > 8 && !line.contains(u"()"_s), qPrintable(ticket));
        const QString other = leak(comparison, row, ticket);
        QVERIFY2(other.isEmpty(), qPrintable(other + u'\n' + ticket));
    });
}

QTEST_GUILESS_MAIN(TestChains)
#include "tst_chains.moc"
