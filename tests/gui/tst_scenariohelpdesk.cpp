// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher is on the telephone: from three letters to the reason, the repair, its proof and the ticket, by keyboard alone.
#include "gui/pages/activitypane.h"
#include "gui/pages/drifttable.h"
#include "gui/parts/chainview.h"
#include "gui/parts/fact.h"
#include "gui/theme/theme.h"
#include "support/democonsole.h"
#include "words/languages.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

const QString salon = u"CHI201 Chimie organique 🧪 · Salon du cours"_s;
const QString missing = u"Éloïse Brémond-Lachenal"_s;
const QString suspended = u"Maëlle N’Guessan"_s;
const QString contested = u"Mohamed-Amine Ben Saïd"_s;
const QString claimant = u"Mohamed Bensaïd"_s; ///< of the same account

/// What the agent reads, in one language.
struct Said {
    QString never;      ///< where the chain of the missing one breaks
    QString fact;
    QString suspension; ///< the verdict that is read aloud
    QString nothing;    ///< in place of a repair
    QString ambiguous;
    QString oneTicked;
    QString course; ///< how a ticket begins…
    QString other;  ///< …and in the other language
};

/// Keys go to whatever has the focus, as from a keyboard.
struct Agent : DemoConsole {
    using DemoConsole::DemoConsole;

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static QString focus() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && focus() != name; ++i)
            key(Qt::Key_Tab);
        return focus() == name;
    }
    static QStringList ticket()
    {
        QApplication::clipboard()->clear();
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QApplication::clipboard()->text().split(u'\n');
    }
    QStringList found()
    {
        const QAbstractItemModel *hits = find<QListView>(u"find.list"_s)->model();
        QStringList rows;
        for (int row = 0; row < hits->rowCount(); ++row)
            rows += hits->index(row, 0).data().toString();
        return rows;
    }
    /// Arrows down the table until the line of `name`.
    bool goTo(const QString &name)
    {
        if (focus() != "drift.table"_L1)
            return false;
        QStringList passed;
        key(Qt::Key_Home);
        for (int row = 0; row < rows(); ++row, key(Qt::Key_Down)) {
            passed += text(u"why.name"_s);
            if (passed.constLast() == name)
                return true;
        }
        qWarning("no line of %s among %s", qPrintable(name), qPrintable(passed.join(u", "_s)));
        return false;
    }
    int rows() { return find<DriftTable>(u"drift.table"_s)->model()->rowCount(); }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    QString verdict() { return find(u"why.verdict"_s)->accessibleName(); }
    ChainStep broken()
    {
        const QList<ChainStep> &steps = find<ChainView>(u"why.chain"_s)->steps();
        const auto step = std::ranges::find(steps, ChainStep::Outcome::Broken, &ChainStep::outcome);
        return step == steps.cend() ? ChainStep{} : *step;
    }
    bool mayRepair() { return find(u"why.repair.apply"_s)->isVisible() && find(u"why.repair.apply"_s)->isEnabled(); }
    const Comparison &comparison() { return *session->check(page->activity()->cmid()).comparison; }
};

QSet<QString> membersOf(demo::DemoCampus &servers, const QString &room)
{
    QSet<QString> ids;
    servers.chatHost().run([&] {
        for (const auto &[user, seat] : servers.chatWorld().roomById(room)->members)
            ids.insert(user->id);
    });
    return ids;
}

} // namespace

class TestScenarioHelpdesk final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
    }
    void init() { QSettings(u"Diapason"_s, u"Diapason"_s).clear(); }
    void cleanupTestCase() { words::useLanguage(words::Language::English); }
    void a_teacher_is_on_the_telephone_data();
    void a_teacher_is_on_the_telephone();

private:
    void opens(Agent &agent);
    void reads(Agent &agent, const Said &said);
    void copies(Agent &agent, words::Language language, const Said &said);
    void repairs(Agent &agent, const Said &said, demo::DemoCampus &servers);

    QTemporaryDir m_settings;
};

void TestScenarioHelpdesk::a_teacher_is_on_the_telephone_data()
{
    QTest::addColumn<words::Language>("language");
    QTest::newRow("en") << words::Language::English;
    QTest::newRow("fr") << words::Language::French;
}

void TestScenarioHelpdesk::a_teacher_is_on_the_telephone()
{
    QFETCH(words::Language, language);
    const QString inEnglish = u"Course: CHI201"_s, inFrench = u"Cours\u00A0: CHI201"_s;
    const Said english{u"Never added to the room"_s, u"fact"_s, u"The enrolment is suspended or not current"_s, u"Nothing is proposed"_s,
        u"Ambiguous"_s, u"1 operation ticked"_s, inEnglish, inFrench};
    const Said french{u"Aucun ajout au salon"_s, u"fait"_s, u"L’inscription est suspendue ou pas actuelle"_s, u"Rien n’est proposé"_s,
        u"Ambigu"_s, u"1 opération cochée"_s, inFrench, inEnglish};
    const Said &said = language == words::Language::French ? french : english;
    words::useLanguage(language);
    demo::DemoCampus servers;
    Agent agent(servers, parseCampus(servers.campusFile()).value().rules);
    for (const std::function<void()> &step :
        {std::function<void()>([&] { opens(agent); }), std::function<void()>([&] { reads(agent, said); }),
            std::function<void()>([&] { copies(agent, language, said); }),
            std::function<void()>([&] { repairs(agent, said, servers); })}) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
}

/// Three letters, the rest of the word, the course; its header says where one is and how fresh that is.
void TestScenarioHelpdesk::opens(Agent &agent)
{
    Agent::key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(Agent::focus(), u"bar.find"_s);
    Agent::type(u"chi"_s);
    QTRY_VERIFY2(agent.found().contains(salon), qPrintable(agent.found().join(u'|')));
    const QStringList ofThreeLetters = agent.found();
    Agent::type(u"mie"_s);
    QTRY_VERIFY(agent.found() != ofThreeLetters && agent.found().contains(salon)); // those of the whole word have come
    const auto *hits = agent.find<QListView>(u"find.list"_s);
    for (int i = 0; i < 40 && hits->currentIndex().data().toString() != salon; ++i)
        Agent::key(Qt::Key_Down);
    QCOMPARE(hits->currentIndex().data().toString(), salon);
    Agent::key(Qt::Key_Return);
    QTRY_COMPARE(agent.text(u"activity.title"_s), u"Salon du cours"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        agent.session->check(agent.page->activity()->cmid()).phase, CheckState::Phase::Done, 30'000);
    QTRY_COMPARE(Agent::focus(), u"drift.table"_s);
    for (const QString &fact : {u"activity.breadcrumb"_s, u"activity.room"_s, u"activity.link"_s, u"bar.moodle"_s, u"bar.chat"_s})
        QVERIFY2(agent.find(fact)->isVisible(), qPrintable(fact));
    QVERIFY(!agent.find<FactLabel>(u"bar.age"_s)->text().isEmpty()); // how old what is shown is
    Agent::key(Qt::Key_K, Qt::ControlModifier); // the teacher is known from this reading on
    Agent::key(Qt::Key_A, Qt::ControlModifier);
    Agent::type(u"lef"_s);
    QTRY_VERIFY2(agent.found().contains(u"Thibault Lefèvre"_s), qPrintable(agent.found().join(u'|')));
    Agent::key(Qt::Key_Escape);
    QTRY_COMPARE(Agent::focus(), u"drift.table"_s);
}

/// The missing one, the one whose absence is right, and the one that nobody settles on the telephone.
void TestScenarioHelpdesk::reads(Agent &agent, const Said &said)
{
    QCOMPARE(agent.rows(), int(agent.comparison().rows.size()));
    QVERIFY(agent.comparison().drifts > 2);
    QVERIFY(agent.goTo(missing));
    const ChainStep broken = agent.broken();
    QCOMPARE(broken.title, said.never);
    QCOMPARE(broken.ground, said.fact);
    QVERIFY(!broken.detail.isEmpty() && !broken.source.isEmpty() && !broken.time.isEmpty());
    QVERIFY(agent.mayRepair());
    QVERIFY(agent.goTo(suspended));
    QVERIFY2(agent.verdict().contains(said.suspension), qPrintable(agent.verdict()));
    QVERIFY(!agent.mayRepair());
    QVERIFY2(agent.text(u"why.repair.text"_s).startsWith(said.nothing), qPrintable(agent.text(u"why.repair.text"_s)));
    QVERIFY(agent.goTo(contested));
    QVERIFY2(agent.verdict().contains(said.ambiguous), qPrintable(agent.verdict()));
    QVERIFY(!agent.mayRepair()); // the reason stands in its place
    QVERIFY2(agent.text(u"why.repair.text"_s).startsWith(said.nothing), qPrintable(agent.text(u"why.repair.text"_s)));
    const QString forAccountTeam = Agent::ticket().join(u'\n');
    QVERIFY2(forAccountTeam.contains(said.ambiguous) && !forAccountTeam.contains(claimant), qPrintable(forAccountTeam));
}

/// Five lines in the interface's language; in the other one where the campus asks for it.
void TestScenarioHelpdesk::copies(Agent &agent, words::Language language, const Said &said)
{
    QVERIFY(agent.goTo(missing));
    const QStringList lines = Agent::ticket();
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].startsWith(said.course), qPrintable(lines[0]));
    QVERIFY(lines[2].contains(missing) && !lines.join(u' ').contains(u'@'));
    agent.session->setTicketLanguage(language == words::Language::French ? u"en"_s : u"fr"_s);
    QVERIFY(agent.goTo(suspended) && agent.goTo(missing));
    const QStringList others = Agent::ticket();
    QCOMPARE(others.size(), 5);
    QVERIFY2(others[0].startsWith(said.other), qPrintable(others[0]));
}

/// One addition and nobody else, through a 429, proven by a fresh reading, with its undo at hand.
void TestScenarioHelpdesk::repairs(Agent &agent, const Said &said, demo::DemoCampus &servers)
{
    const QString room = agent.comparison().room.room.id.value;
    const QSet<QString> before = membersOf(servers, room);
    const QDateTime readBefore = agent.comparison().room.stamp.at;
    servers.chatHost().add(demo::Fault::status(u"groups.invite"_s, 429,
        R"({"success":false,"error":"Error, too many requests. Please slow down. You must wait 2 seconds before trying this endpoint again. [error-too-many-requests]"})"));
    QVERIFY(agent.goTo(missing));
    Agent::key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(agent.window.place(), u"plans"_s);
    QCOMPARE(agent.text(u"plan.count"_s), said.oneTicked);
    QCOMPARE(Agent::focus(), u"plan.apply"_s);
    Agent::key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(agent.find(u"run.waiting"_s)->isVisible(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(agent.session->run().state, RunReport::State::Finished, 30'000);
    QVERIFY(agent.session->run().ok());
    QTRY_VERIFY(!agent.find(u"run.waiting"_s)->isVisible() && agent.find(u"run.verdict"_s)->isVisible());
    QVERIFY(agent.dialogs.asked.isEmpty()); // nobody is removed: nothing to ask
    QVERIFY(agent.find(u"run.undo"_s)->isVisible());
    const QSet<QString> after = membersOf(servers, room);
    QVERIFY(after.contains(before));
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(Agent::tabTo(u"run.back"_s));
    Agent::key(Qt::Key_Space);
    QTRY_COMPARE(agent.window.place(), u"courses"_s);
    QTRY_COMPARE_WITH_TIMEOUT(agent.comparison().count(DriftClass::Missing), 0, 30'000);
    QVERIFY(agent.comparison().room.stamp.at > readBefore);
}

QTEST_MAIN(TestScenarioHelpdesk)
#include "tst_scenariohelpdesk.moc"
