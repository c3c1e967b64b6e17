// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's place over a real journal: what is found, shown, exported, forgotten, and taken back as a plan.
#include "gui/journal/journalentriespane.h"
#include "gui/journal/journalrunspane.h"
#include "gui/journal/journalview.h"
#include "gui/theme/theme.h"
#include "store/sqlitejournal.h"
#include "support/filefaults.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

#include <QCoroTask>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

const QString campusName = u"Haute-Brume"_s;

Operation operation(Operation::Kind kind, const QString &name, const QString &username, Cmid cmid = chiCmid)
{
    return {.kind = kind,
        .room = RoomId{u"room%1"_s.arg(cmid.value)},
        .account = build::accountId(username),
        .username = username,
        .name = name,
        .before = kind == Operation::Kind::Invite ? ActualRole::None : ActualRole::Member};
}

/// Writes runs as a program would that ended without looking back.
class Writer
{
public:
    Writer(const QString &path, const QDateTime &now) : m_journal(path), m_now(now) { }
    qint64 begin(int daysAgo, const QStringList &allowed = {})
    {
        m_at = m_now.addDays(-daysAgo);
        m_run = *QCoro::waitFor(m_journal.beginRun({.campus = campusName,
            .author = u"anne.dupont"_s,
            .started = m_at,
            .planHash = QString(64, u'a'),
            .allowed = allowed,
            .places
            = {{.cmid = chiCmid, .activity = u"Salon du cours"_s, .course = u"CHI201 Chimie"_s, .room = u"chi201_48213"_s}}}));
        return m_run;
    }
    void write(const Operation &operation, Outcome outcome, const QString &code = {})
    {
        const auto ids = QCoro::waitFor(m_journal.open(m_run, chiCmid, {operation}, m_at));
        if (outcome != Outcome::Open)
            (void)QCoro::waitFor(m_journal.close(*ids, outcome, code, m_at.addSecs(1)));
    }
    void end() { (void)QCoro::waitFor(m_journal.endRun(m_run, m_at.addSecs(5))); }

private:
    SqliteJournal m_journal;
    QDateTime m_now;
    QDateTime m_at;
    qint64 m_run = 0;
};

/// Run 1 of 200 days ago, run 2 of yesterday with what went wrong, run 3 that a crash cut.
void fill(const QString &path)
{
    Writer writer(path, ManualClock().now());
    using enum Operation::Kind;
    writer.begin(200);
    writer.write(operation(Invite, u"Ana Old"_s, u"ana.old"_s), Outcome::Done);
    writer.end();
    writer.begin(1, {u"removals_share 48213: 6 of 24, limit 4 (anne: end of term)"_s});
    writer.write(operation(Invite, u"Quentin Le Goff"_s, u"quentin.le-goff"_s), Outcome::Done);
    writer.write(operation(Invite, u"Zoë Wójcik"_s, u"zoe.wojcik"_s), Outcome::Done);
    writer.write(operation(Kick, u"=Cmd Evil"_s, u"evil"_s), Outcome::Refused, u"error-not-allowed"_s);
    writer.write(operation(AddModerator, u"Maëlle N’Guessan"_s, u"maelle.nguessan"_s), Outcome::AlreadySo);
    writer.end();
    writer.begin(0);
    writer.write(operation(Kick, u"Lost Person"_s, u"lost"_s, Cmid{99999}), Outcome::Open); // its room is gone
}

struct Shelf {
    QTemporaryDir dir;
    QString path = dir.filePath(u"journal.sqlite"_s);
    explicit Shelf(bool filled)
    {
        if (filled)
            fill(path);
    }
};

struct Journals {
    Shelf shelf;
    ChiSession campus;
    ScriptedDialogs dialogs;
    MainWindow window;
    CoursesPage *page;
    JournalView *view;

    explicit Journals(bool filled = true)
        : shelf(filled),
          campus({}, std::make_shared<FakeSnapshots::Kept>(), std::make_unique<SqliteJournal>(shelf.path)),
          window(*campus.session)
    {
        page = addPlaces(window, *campus.session, dialogs);
        view = window.findChild<JournalView *>(u"journalPage"_s);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        campus.session->open();
        (void)QTest::qWaitFor(
            [this] { return !campus.session->job() && campus.session->check(chiCmid).phase == CheckState::Phase::Done; });
        window.showPlace(u"journal"_s);
        auto *runs = find<QListView>(u"journal.runs"_s);
        (void)QTest::qWaitFor([=, this] {
            return rows() == (filled ? 6 : 0) && !runs->isHidden() && runs->model()->rowCount() >= (filled ? 3 : 0);
        });
    }
    template <class T>
    T *find(const QString &name)
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] JournalTable *table() const { return view->entries()->table(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all << table()->model()->index(row, JournalModel::Who).data().toString();
        return all;
    }
    void choose(const QString &name)
    {
        table()->selectRow(int(names().indexOf(name)));
        table()->setFocus();
    }
    QStringList facts(const QString &card)
    {
        QStringList all;
        for (const QLabel *label : find<QWidget>(card)->findChildren<QLabel *>())
            all << label->text();
        return all;
    }
    QString said()
    {
        auto *banner = find<QWidget>(u"journal.said"_s);
        return banner->isVisible() ? banner->accessibleName() : QString();
    }
};

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings(u"Diapason"_s, u"Diapason"_s).clear(); }
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }

    void shows_what_is_unsettled_first()
    {
        Journals journal;
        const QAbstractItemModel *runs = journal.find<QListView>(u"journal.runs"_s)->model();
        QTRY_COMPARE(runs->rowCount(), 4);
        QCOMPARE(runs->index(0, 0).data().toString(), u"All runs"_s);
        QCOMPARE(runs->index(1, 0).data().toString(), u"Run 3"_s);
        QCOMPARE(runs->index(2, 0).data().toString(), u"Run 2"_s);
        QCOMPARE(journal.names().first(), u"Lost Person"_s);
        QVERIFY(journal.find<QLabel>(u"journal.footer"_s)->text().startsWith(u"6 entries"_s));
        QCOMPARE(journal.find<QLabel>(u"journal.kept"_s)->text(), u"Kept for 400 days"_s);
    }

    void the_notice_leads_to_the_run_that_was_cut()
    {
        Journals journal;
        auto *notice = journal.find<QWidget>(u"recovery"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->accessibleName().contains(u"Nothing was sent again"_s), qPrintable(notice->accessibleName()));
        journal.window.showPlace(u"courses"_s);
        journal.click(u"recovery.journal"_s);
        QCOMPARE(journal.window.place(), u"journal"_s);
        QTRY_COMPARE(journal.names(), QStringList{u"Lost Person"_s});
        QVERIFY(!notice->isVisible());
    }

    void finds_by_words_outcomes_and_operations()
    {
        Journals journal;
        auto *field = journal.find<QLineEdit>(u"journal.find"_s);
        QTest::keyClick(&journal.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"wojcik"_s); // without its accents
        QTRY_COMPARE(journal.names(), QStringList{u"Zoë Wójcik"_s});
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(journal.rows(), 6);
        QVERIFY(journal.table()->hasFocus());
        journal.click(u"journal.outcomes.refused"_s);
        QTRY_COMPARE(journal.names(), QStringList{u"=Cmd Evil"_s});
        journal.click(u"journal.kinds.invite"_s);
        auto *state = journal.find<QWidget>(u"journal.state"_s);
        QTRY_VERIFY(state->isVisible() && state->accessibleName().startsWith(u"No entry fits"_s));
        journal.click(u"journal.state.clear"_s);
        QTRY_COMPARE(journal.rows(), 6);
    }

    void an_entry_is_told_whole()
    {
        Journals journal;
        journal.choose(u"=Cmd Evil"_s);
        const QStringList entry = journal.facts(u"journal.entry"_s), run = journal.facts(u"journal.run"_s);
        for (const QString &told : {u"Entry 2.3"_s, u"Refused"_s, u"evil"_s, u"groups.kick"_s, u"error-not-allowed"_s,
                 u"Member → Not in the room"_s, u"chi201_48213"_s, u"CHI201 Chimie"_s})
            QVERIFY2(entry.contains(told), qPrintable(told));
        QVERIFY(run.contains(u"anne.dupont"_s));
        QVERIFY(run.contains(u"removals_share 48213: 6 of 24, limit 4 (anne: end of term)"_s));
        QVERIFY(run.join(u' ').contains(QString(16, u'a') + u' ' + QString(16, u'a')));
        QVERIFY(!journal.find<QWidget>(u"journal.undoItem"_s)->isEnabled()); // nothing was done
        journal.click(u"journal.activity"_s);
        QCOMPARE(journal.window.place(), u"courses"_s);
    }

    void copies_rows_as_a_table()
    {
        Journals journal;
        journal.choose(u"=Cmd Evil"_s);
        QTest::keyClick(journal.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.last().contains(u"\t'=Cmd Evil\tevil\t"_s), qPrintable(lines.last()));
    }

    void exports_what_is_filtered_whole_or_not_at_all()
    {
        Journals journal;
        journal.view->showRun(2);
        QTRY_COMPARE(journal.rows(), 4);
        journal.dialogs.path = journal.shelf.dir.filePath(u"out.json"_s);
        journal.view->exportAs(JournalView::Format::Json);
        QTRY_VERIFY(journal.said().startsWith(u"4 entries were exported"_s));
        QVERIFY(journal.dialogs.suggested.startsWith(u"journal-20"_s));
        QFile file(journal.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll())["entries"_L1].toArray();
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries.first()["run"_L1].toInt(), 2);
        journal.dialogs.path = journal.shelf.dir.filePath(u"missing/out.csv"_s);
        journal.view->exportAs(JournalView::Format::Csv);
        QTRY_VERIFY(!journal.said().startsWith(u"4 entries"_s) && !journal.said().isEmpty());
        QVERIFY(!QFile::exists(journal.dialogs.path));
    }

    void an_undo_says_what_stays_and_opens_as_a_plan()
    {
        Journals journal;
        journal.view->showRun(2);
        QTRY_COMPARE(journal.rows(), 4);
        QTRY_VERIFY(journal.find<QAbstractButton>(u"journal.undoRun"_s)->isEnabled());
        const QStringList sent = journal.campus.chat->sent;
        QTest::keyClick(journal.find<QWidget>(u"journal.runs"_s), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(journal.window.findChild<QDialog *>(u"undo"_s));
        auto *dialog = journal.find<QDialog>(u"undo"_s);
        QTRY_VERIFY(dialog->isVisible());
        const QAbstractItemModel *left = journal.find<QTableView>(u"undo.left"_s)->model();
        QCOMPARE(left->rowCount(), 3); // Zoë is not in the room, two were not done
        QTest::mouseClick(dialog->findChild<QWidget *>(u"undo.show"_s), Qt::LeftButton);
        QTRY_COMPARE(journal.window.place(), u"plans"_s);
        QCOMPARE(journal.campus.chat->sent, sent);
    }

    void an_item_that_can_be_taken_back_leads_straight_to_its_plan()
    {
        Journals journal;
        journal.choose(u"Quentin Le Goff"_s);
        QTRY_VERIFY(journal.find<QAbstractButton>(u"journal.undoItem"_s)->isEnabled());
        QTest::keyClick(journal.table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(journal.window.place(), u"plans"_s);
        QVERIFY(!journal.window.findChild<QDialog *>(u"undo"_s));
    }

    void forgets_after_saying_what_goes()
    {
        Journals journal;
        auto *menu = journal.find<QMenu>(u"journal.ages"_s);
        journal.dialogs.accept = false;
        menu->actions().at(2)->trigger(); // 180 days
        QCOMPARE(journal.dialogs.asked.size(), 1);
        QVERIFY(journal.dialogs.asked.first().destructive);
        QVERIFY2(
            journal.dialogs.asked.first().question.contains(u"1 run "_s), qPrintable(journal.dialogs.asked.first().question));
        QCOMPARE(journal.rows(), 6);
        journal.dialogs.accept = true;
        menu->actions().at(2)->trigger();
        QTRY_COMPARE(journal.rows(), 5);
        QVERIFY(journal.said().startsWith(u"1 run was forgotten"_s));
        QVERIFY(!journal.names().contains(u"Ana Old"_s));
    }

    void says_that_nothing_was_written_yet()
    {
        Journals journal(false);
        auto *state = journal.find<QWidget>(u"journal.state"_s);
        QTRY_VERIFY(state->isVisible() && state->accessibleName().startsWith(u"Nothing was written to this campus yet"_s));
        QVERIFY(!journal.find<QAbstractButton>(u"journal.export"_s)->isEnabled());
        QVERIFY(!journal.find<QAbstractButton>(u"journal.undoRun"_s)->isEnabled());
    }

    void says_what_ails_the_journal()
    {
        Journals journal;
        const OtherProgram other(journal.shelf.path);
        QVERIFY(other.says(u"ALTER TABLE entry RENAME TO entry_taken"_s));
        journal.view->reload();
        auto *state = journal.find<QWidget>(u"journal.state"_s);
        QTRY_VERIFY(state->isVisible());
        QVERIFY(other.says(u"ALTER TABLE entry_taken RENAME TO entry"_s));
        journal.click(u"journal.state.again"_s);
        QTRY_VERIFY(!state->isVisible());
    }

    void panes_in_turn_and_rail()
    {
        Journals journal;
        journal.window.showPlace(u"courses"_s);
        QTest::keyClick(&journal.window, Qt::Key_7, Qt::AltModifier);
        QCOMPARE(journal.window.place(), u"journal"_s);
        journal.find<QWidget>(u"journal.runs"_s)->setFocus();
        QTest::keyClick(&journal.window, Qt::Key_F6);
        QVERIFY(journal.table()->hasFocus());
    }

    void remembers_its_outcomes_and_no_word()
    {
        {
            Journals journal;
            journal.click(u"journal.outcomes.done"_s);
            QTRY_COMPARE(journal.rows(), 3);
            QTest::keyClicks(journal.find<QLineEdit>(u"journal.find"_s), u"secretname"_s);
            QTRY_COMPARE(journal.rows(), 0);
        }
        for (const QString &key : QSettings(u"Diapason"_s, u"Diapason"_s).allKeys())
            QVERIFY(!QSettings(u"Diapason"_s, u"Diapason"_s).value(key).toByteArray().contains("secretname"));
        Journals again(false);
        QCOMPARE(again.view->entries()->outcomes(), QStringList{u"done"_s});
    }

    void follows_the_language()
    {
        Journals journal;
        words::useLanguage(words::Language::French);
        QTRY_COMPARE(journal.find<QLabel>(u"journal.kept"_s)->text(), u"Conservé 400 jours"_s);
        words::useLanguage(words::Language::English);
    }

private:
    const QTemporaryDir m_settings;
};

QTEST_MAIN(TestJournal)
#include "tst_journal.moc"
