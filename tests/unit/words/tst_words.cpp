// SPDX-License-Identifier: GPL-3.0-or-later
// The words of look.md §4, and that nothing a person may meet is left without words.
#include "words/languages.h"
#include "words/words.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

using Words = QStringList;

namespace {

constexpr int causes = int(Cause::AccountsUnread) + 1;

Comparison comparison()
{
    Comparison c;
    c.activity = {.cmid = Cmid{48213}, .course = CourseId{7}, .name = u"Salon du cours"_s};
    c.course.course = {.id = CourseId{7}, .shortName = u"CHI201"_s};
    c.course.people = {{.id = MoodleUserId{11}, .username = u"ebremond"_s, .fullName = u"Éloïse Brémond"_s},
        {.id = MoodleUserId{12}, .username = u"qlegoff"_s, .fullName = u"Quentin Le Goff"_s}};
    c.usernames = {u"eloise.bremond"_s, u"Eloise.Bremond"_s};
    c.room.room = {.id = RoomId{u"r1"_s}, .name = u"hash_CHI201_48213"_s};
    c.room.log.events = {{.kind = MembershipEvent::Kind::Removed,
        .username = u"eloise.bremond"_s,
        .by = u"svc-moodle"_s,
        .at = QDateTime({2026, 9, 14}, {10, 0}, QTimeZone::UTC)}};
    c.room.stamp.at = c.course.stamp.at = QDateTime({2026, 10, 3}, {8, 40, 5}, QTimeZone::UTC);
    c.link = {.cmid = Cmid{48213}, .room = RoomId{u"r1"_s}, .confidence = Link::Confidence::Certain, .clues = {{}, {}, {}}};
    return c;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void init() { words::useLanguage(words::Language::English); }
    void class_words_are_those_of_the_look_data();
    void class_words_are_those_of_the_look();
    void every_value_has_words_data();
    void every_value_has_words();
    void in_step_is_quiet();
    void plurals_follow_the_language();
    void roles_are_said_as_moodle_says_them();
    void removals_name_who_did_it();
    void a_ticket_is_five_lines_about_one_person();
    void a_ticket_speaks_its_own_language_and_nobody_notices();
    void guards_say_the_number_that_broke_them();
};

void TestWords::class_words_are_those_of_the_look_data()
{
    QTest::addColumn<DriftClass>("driftClass");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("in_step") << DriftClass::InStep << u"In step"_s << u"Conforme"_s;
    QTest::newRow("missing") << DriftClass::Missing << u"Missing"_s << u"Absent"_s;
    QTest::newRow("no_account") << DriftClass::NoAccount << u"No account"_s << u"Sans compte"_s;
    QTest::newRow("extra") << DriftClass::Extra << u"Extra"_s << u"En trop"_s;
    QTest::newRow("should_be_moderator") << DriftClass::ShouldBeModerator << u"Should be moderator"_s << u"À nommer modérateur"_s;
    QTest::newRow("should_not_be_moderator")
        << DriftClass::ShouldNotBeModerator << u"Should not be moderator"_s << u"Modérateur à tort"_s;
    QTest::newRow("suspended") << DriftClass::Suspended << u"Suspended"_s << u"Suspendu"_s;
    QTest::newRow("no_role") << DriftClass::NoRole << u"No mapped role"_s << u"Sans rôle associé"_s;
    QTest::newRow("restricted") << DriftClass::Restricted << u"Outside restriction"_s << u"Hors restriction"_s;
    QTest::newRow("deactivated") << DriftClass::Deactivated << u"Account deactivated"_s << u"Compte désactivé"_s;
    QTest::newRow("ambiguous") << DriftClass::Ambiguous << u"Ambiguous"_s << u"Ambigu"_s;
    QTest::newRow("left") << DriftClass::Left << u"Left by choice"_s << u"Parti de son plein gré"_s;
    QTest::newRow("protected") << DriftClass::Protected << u"Protected"_s << u"Protégé"_s;
    QTest::newRow("unknown") << DriftClass::Unknown << u"Unknown"_s << u"Inconnu"_s;
}

void TestWords::class_words_are_those_of_the_look()
{
    QFETCH(DriftClass, driftClass);
    QTEST(words::driftClass(driftClass), "english");
    words::useLanguage(words::Language::French);
    QTEST(words::driftClass(driftClass), "french");
}

void TestWords::every_value_has_words_data()
{
    QTest::addColumn<Words>("said");
    Words classes, causesSaid, reasons, operations, outcomes, guards, gaps, findings, clues, aside;
    const Comparison c = comparison();
    for (int i = 0; i < driftClassCount; ++i) {
        const DriftRow row{.driftClass = DriftClass(i), .person = 0};
        classes += {words::driftClass(DriftClass(i)), words::familyName(family(DriftClass(i))), words::verdict(c, row)};
    }
    for (int i = 0; i < causes; ++i)
        if (Cause(i) != Cause::Present)
            causesSaid += words::cause(c, {.cause = Cause(i), .protection = Protection::Bot, .person = 0});
    for (int kind = 0; kind <= int(Reason::Kind::Completeness); ++kind)
        for (int outcome = 0; outcome <= int(Reason::Outcome::Unknown); ++outcome)
            for (int cause = 0; cause < causes; ++cause)
                reasons += words::reason(
                    {.kind = Reason::Kind(kind), .outcome = Reason::Outcome(outcome), .cause = Cause(cause), .subject = u"x"_s});
    for (int i = 0; i < operationKinds; ++i)
        operations += {words::operation(Operation::Kind(i)), words::operationVerb(Operation::Kind(i))};
    for (int i = 0; i <= int(Outcome::NotSent); ++i)
        outcomes += words::outcome(Outcome(i));
    for (int i = 0; i <= int(Verdict::Kind::RoomEmptied); ++i)
        guards += {words::guard({.kind = Verdict::Kind(i)}), words::guardDetail({.kind = Verdict::Kind(i), .exceeded = true})};
    for (int i = 0; i <= int(Gap::Kind::Cancelled); ++i)
        gaps += words::gap({.kind = Gap::Kind(i), .server = Server::RocketChat});
    for (int i = 0; i < findingCount; ++i) {
        const Finding finding{.kind = Finding::Kind(i), .detail = u"x"_s, .name = u"y"_s, .number = 2};
        findings += words::finding(finding);
        if (isOfPlugin(finding.kind))
            findings += words::remedy(finding);
    }
    for (int i = 0; i < linkClueCount; ++i)
        clues += words::clue({.kind = LinkClue::Kind(i), .value = u"x"_s});
    for (int i = 0; i <= int(LeftAside::Why::ArchivedFields); ++i)
        aside += words::leftAside({.why = LeftAside::Why(i)});
    QTest::newRow("classes") << classes;
    QTest::newRow("causes") << causesSaid;
    QTest::newRow("reasons") << reasons;
    QTest::newRow("operations") << operations;
    QTest::newRow("outcomes") << outcomes;
    QTest::newRow("guards") << guards;
    QTest::newRow("gaps") << gaps;
    QTest::newRow("findings") << findings;
    QTest::newRow("clues") << clues;
    QTest::newRow("left aside") << aside;
}

void TestWords::every_value_has_words()
{
    QFETCH(Words, said);
    for (const QString &text : said) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u'!'), qPrintable(text));
        QVERIFY2(!text.contains(u"(s)"_s) && !text.contains(u"%"_s + u'1'), qPrintable(text));
    }
}

void TestWords::in_step_is_quiet()
{
    QVERIFY(words::cause(comparison(), {.driftClass = DriftClass::InStep, .cause = Cause::Present, .person = 0}).isEmpty());
}

void TestWords::plurals_follow_the_language()
{
    const auto link = [](int clues) { return Link{.confidence = Link::Confidence::Certain, .clues = QList<LinkClue>(clues)}; };
    QCOMPARE(words::confidence(link(1)), u"Certain link · 1 clue"_s);
    QCOMPARE(words::confidence(link(0)), u"Certain link · 0 clues"_s);
    QCOMPARE(words::confidence(link(3)), u"Certain link · 3 clues"_s);
    words::useLanguage(words::Language::French);
    QCOMPARE(words::confidence(link(0)), u"Lien sûr · 0 indice"_s);
    QCOMPARE(words::confidence(link(1)), u"Lien sûr · 1 indice"_s);
    QCOMPARE(words::confidence(link(2)), u"Lien sûr · 2 indices"_s);
}

void TestWords::roles_are_said_as_moodle_says_them()
{
    QCOMPARE(words::moodleRole({.shortName = u"teacher"_s}), u"Non-editing teacher"_s);
    QCOMPARE(words::moodleRole({.shortName = u"student"_s, .name = u"Apprenant"_s}), u"Apprenant"_s);
    QCOMPARE(words::moodleRole({.shortName = u"tuteur"_s}), u"tuteur"_s);
    words::useLanguage(words::Language::French);
    QCOMPARE(words::moodleRole({.shortName = u"teacher"_s}), u"Enseignant non éditeur"_s);
}

void TestWords::removals_name_who_did_it()
{
    const DriftRow row{.driftClass = DriftClass::Missing, .cause = Cause::RemovedFromRoom, .person = 0, .event = 0};
    QCOMPARE(words::cause(comparison(), row), u"removed by svc-moodle on 14\u00A0Sept."_s);
    words::useLanguage(words::Language::French);
    QCOMPARE(words::cause(comparison(), row), u"retrait par svc-moodle le 14\u00A0sept."_s);
}

void TestWords::a_ticket_is_five_lines_about_one_person()
{
    const DriftRow row{.driftClass = DriftClass::Missing, .cause = Cause::RemovedFromRoom, .person = 0, .event = 0};
    const QString ticket = words::ticket(comparison(), row);
    QCOMPARE(ticket.count(u'\n'), 4);
    for (const QString &part :
        {u"CHI201"_s, u"48213"_s, u"hash_CHI201_48213"_s, u"Éloïse Brémond"_s, u"ebremond"_s, u"eloise.bremond"_s, u"Missing"_s})
        QVERIFY2(ticket.contains(part), qPrintable(part));
    for (const QString &other : {u"Quentin"_s, u"qlegoff"_s, u"svc-moodle"_s})
        QVERIFY2(!ticket.contains(other), qPrintable(other));
}

void TestWords::a_ticket_speaks_its_own_language_and_nobody_notices()
{
    const DriftRow row{.driftClass = DriftClass::Missing, .cause = Cause::RemovedFromRoom, .person = 0, .event = 0};
    const auto ticket = [&] { return words::ticket(comparison(), row); };
    struct Listener : QObject {
        int heard = 0;
        bool eventFilter(QObject * /*watched*/, QEvent *event) override
        {
            heard += event->type() == QEvent::LanguageChange;
            return false;
        }
    };
    for (const auto &[interface, other, word] :
        {std::tuple{words::Language::English, words::Language::French, u"Cours\u00A0: CHI201"_s},
            std::tuple{words::Language::French, words::Language::English, u"Course: CHI201"_s}}) {
        words::useLanguage(interface);
        const QString before = ticket();
        Listener listener;
        QCoreApplication::instance()->installEventFilter(&listener);
        QVERIFY2(words::saidIn(other, ticket).startsWith(word), qPrintable(words::saidIn(other, ticket)));
        QCOMPARE(ticket(), before);
        QCOMPARE(words::saidIn(words::Language::System, ticket), before);
        QCOMPARE(listener.heard, 0);
        words::useLanguage(other);
        const QString alone = ticket();
        words::useLanguage(interface);
        QCOMPARE(words::saidIn(other, ticket), alone);
    }
    words::useLanguage(words::Language::English);
}

void TestWords::guards_say_the_number_that_broke_them()
{
    const Verdict verdict{.kind = Verdict::Kind::RemovalsShare, .exceeded = true, .value = 6, .of = 24, .limit = 4, .share = 0.2};
    QCOMPARE(words::guardDetail(verdict), u"6 members of 24 = 25\u00A0%, limit 20\u00A0%"_s);
    words::useLanguage(words::Language::French);
    QCOMPARE(words::guardDetail(verdict), u"6 membres sur 24 = 25\u00A0%, seuil 20\u00A0%"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
