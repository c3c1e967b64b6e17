// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: from three letters to the place, by keyboard and by mouse, over scripted servers and a store in memory.
#include "gui/find/findpopup.h"
#include "gui/pages/activitypane.h"
#include "gui/parts/fact.h"
#include "gui/theme/theme.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// Éloïse is person 2 of CHI201; an account that no one expects; a room that nobody has any more.
void fill(ChiSession &campus)
{
    campus.kept->people = {
        .people = {{.id = MoodleUserId{2},
                       .username = u"eloise.bremond"_s,
                       .fullName = u"Éloïse Brémond-Lachenal"_s,
                       .email = u"eloise@univ.example"_s,
                       .activities = 2,
                       .drifts = 1},
            {.id = MoodleUserId{99}, .username = u"chimiste"_s, .fullName = u"Chimène Chimiste"_s, .activities = 3}},
        .accounts = {{.id = AccountId{u"id-rocket.cat"_s}, .username = u"rocket.cat"_s, .name = u"Rocket.Cat"_s, .rooms = 4}}};
    campus.kept->lines
        = {{.cmid = Cmid{48215}, .driftClass = DriftClass::InStep}, {.cmid = chiCmid, .driftClass = DriftClass::Missing}};
    Room orphan = build::room(u"roomOrphan"_s, derivedGroupName(chiHash, u"CHI199"_s, Cmid{11111}));
    orphan.archived = true;
    orphan.usersCount = 12;
    campus.chat->allRooms.append(orphan);
    campus.session->open(); // the first index is made of all of it
    (void)QTest::qWaitFor([&] { return campus.session->readAt().isValid() && !campus.session->job(); });
}

struct Search : Shown {
    explicit Search(const QSize &size = {1440, 900}) : Shown({}, size, fill) { }

    QLineEdit *field() { return find<QLineEdit>(u"bar.find"_s); }
    FindPopup *popup() { return find<FindPopup>(u"find"_s); }
    QListView *list() { return find<QListView>(u"find.list"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void open() { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); }
    /// Types, and waits for the answer.
    void look(const QString &text)
    {
        open();
        field()->selectAll();
        QTest::keyClicks(field(), text);
        (void)QTest::qWaitFor([this] { return !chosen().isEmpty() || state()->isVisible(); });
        QTest::qWait(60);
    }
    StatePane *state() { return find<StatePane>(u"find.state"_s); }
    QStringList shown()
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows << list()->model()->index(row, 0).data().toString();
        return rows;
    }
    QModelIndex row(const QString &title)
    {
        const qsizetype at = shown().indexOf(title);
        return at < 0 ? QModelIndex() : list()->model()->index(int(at), 0);
    }
    QString chosen() { return list()->currentIndex().data().toString(); }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
};

} // namespace

class TestSearch final : public QObject
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

    void finds_every_kind_in_sections()
    {
        Search search;
        QTRY_VERIFY(search.popup()->isHidden());
        search.look(u"chim"_s);
        QTRY_VERIFY(search.popup()->isVisible() && search.field()->hasFocus());
        QTRY_VERIFY2(search.shown().contains(u"Chimène Chimiste"_s), qPrintable(search.shown().join(u'|')));
        QCOMPARE(search.shown().first(), u"Courses and activities"_s);
        QVERIFY2(
            search.shown().contains(u"CHI201 Chimie organique 🧪 · Salon du cours"_s), qPrintable(search.shown().join(u'|')));
        QVERIFY(search.shown().contains(u"People"_s));
        const QModelIndex course = search.row(u"CHI201 Chimie organique 🧪 · Salon du cours"_s);
        QVERIFY(course.data(FindModel::NoteRole).toString().endsWith(u"drifts"_s));
        QVERIFY2(course.data(Qt::AccessibleTextRole).toString().contains(u"activity, Licence 2 Chimie"_s),
            qPrintable(course.data(Qt::AccessibleTextRole).toString()));
        QVERIFY(search.text(u"find.took"_s).startsWith(u"snapshot, "_s));
        QVERIFY(!search.list()->accessibleDescription().isEmpty());
        search.look(u"eloise@"_s);
        QTRY_COMPARE(search.chosen(), u"Éloïse Brémond-Lachenal"_s);
        search.look(u"48213"_s);
        QTRY_COMPARE(search.chosen(), u"CHI201 Chimie organique 🧪 · Salon du cours"_s);
        search.look(u"roomOrphan"_s);
        QTRY_COMPARE(search.list()->currentIndex().data(FindModel::NoteRole).toString(), u"orphan"_s);
    }

    void the_first_hit_is_chosen_and_arrows_pass_over_heads()
    {
        Search search;
        search.look(u"chim"_s);
        QTRY_VERIFY(search.shown().size() > 4);
        QCOMPARE(search.list()->currentIndex().row(), 1);
        QSet<int> seen;
        for (int i = 0; i < 30; ++i) {
            seen.insert(search.list()->currentIndex().row());
            QVERIFY(search.list()->currentIndex().flags() & Qt::ItemIsSelectable);
            search.key(Qt::Key_Down);
        }
        QCOMPARE(qsizetype(seen.size()), qsizetype(search.list()->model()->rowCount() - 2)); // two sections
        search.key(Qt::Key_PageUp);
        search.key(Qt::Key_PageUp);
        QCOMPARE(search.list()->currentIndex().row(), 1);
        QVERIFY(search.field()->hasFocus());
    }

    void enter_goes_to_an_activity_whatever_the_tree_is_filtered_by()
    {
        Search search;
        search.find<QLineEdit>(u"courses.find"_s)->setText(u"ondes"_s);
        search.look(u"tandem"_s);
        QTRY_COMPARE(search.chosen(), u"LEA 1 Anglais/Español · Tandem español–français"_s);
        search.key(Qt::Key_Return);
        QVERIFY(search.popup()->isHidden());
        QCOMPARE(search.page->activity()->cmid(), Cmid{48217});
        QCOMPARE(search.find<QTreeView>(u"courses.tree"_s)->currentIndex().data().toString(), u"Tandem español–français"_s);
        QTRY_VERIFY(search.table()->hasFocus());
    }

    void enter_before_the_answer_goes_where_the_text_leads()
    {
        Search search;
        search.look(u"ondes"_s);
        QTRY_VERIFY(search.chosen().startsWith(u"PHY220"_s));
        search.field()->selectAll();
        QTest::keyClicks(search.field(), u"tandem"_s);
        search.key(Qt::Key_Return);
        QTRY_COMPARE(search.page->activity()->cmid(), Cmid{48217});
    }

    void a_course_opens_in_the_tree_with_its_first_activity()
    {
        Search search;
        search.look(u"thermodynamique"_s);
        QTRY_VERIFY(search.row(u"CHI204 Thermodynamique"_s).isValid());
        search.list()->setCurrentIndex(search.row(u"CHI204 Thermodynamique"_s));
        search.key(Qt::Key_Return);
        QTRY_COMPARE(search.page->activity()->cmid(), Cmid{48215});
        const auto *tree = search.find<QTreeView>(u"courses.tree"_s);
        QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
        QCOMPARE(tree->currentIndex().parent().data().toString(), u"CHI204 Thermodynamique"_s);
    }

    void a_person_leads_to_their_activities_and_their_row()
    {
        Search search;
        search.look(u"bremond"_s);
        QTRY_COMPARE(search.chosen(), u"Éloïse Brémond-Lachenal"_s);
        QCOMPARE(search.list()->currentIndex().data(FindModel::NoteRole).toString(), u"1 drift"_s);
        search.key(Qt::Key_Return);
        QTRY_COMPARE(search.chosen(), u"CHI201 Chimie organique 🧪 · Salon du cours"_s); // drifts first
        QVERIFY(search.text(u"find.whose"_s).startsWith(u"Éloïse"_s));
        QCOMPARE(search.list()->currentIndex().data(FindModel::NoteRole).toString(), u"Missing"_s);
        QVERIFY(search.field()->text().isEmpty() && search.field()->hasFocus());
        QTest::keyClicks(search.field(), u"thermo"_s);
        QTRY_COMPARE(search.chosen(), u"CHI204 Thermodynamique · Questions & réponses"_s);
        QTest::keyClicks(search.field(), u"zzz"_s);
        QTRY_VERIFY(search.state()->isVisible());
        search.key(Qt::Key_Escape); // one level back, not away
        QTRY_COMPARE(search.chosen(), u"Éloïse Brémond-Lachenal"_s);
        QCOMPARE(search.field()->text(), u"bremond"_s);
        search.key(Qt::Key_Return);
        QTRY_COMPARE(search.shown().size(), 3);
        search.key(Qt::Key_Backspace);
        QTRY_COMPARE(search.chosen(), u"Éloïse Brémond-Lachenal"_s);
        search.key(Qt::Key_Return);
        QTRY_COMPARE(search.shown().size(), 3);
        search.key(Qt::Key_Left);
        QTRY_COMPARE(search.chosen(), u"Éloïse Brémond-Lachenal"_s);
        search.key(Qt::Key_Return);
        QTRY_COMPARE(search.shown().size(), 3);
        search.click(u"activity.chips.extra"_s); // a click beside closes, and filters the row away
        QVERIFY(search.popup()->isHidden());
        search.look(u"bremond"_s);
        search.key(Qt::Key_Return);
        QTRY_COMPARE(search.shown().size(), 3);
        search.key(Qt::Key_Return);
        QTRY_VERIFY(search.page->activity()->currentRow());
        QCOMPARE(search.page->activity()->comparison()->displayName(*search.page->activity()->currentRow()),
            u"Éloïse Brémond-Lachenal"_s);
        QCOMPARE(search.text(u"why.name"_s), u"Éloïse Brémond-Lachenal"_s);
    }

    void an_account_leads_to_its_row_too()
    {
        Search search;
        search.look(u"rocket.cat"_s);
        QTRY_COMPARE(search.chosen(), u"Rocket.Cat"_s);
        search.key(Qt::Key_Return, Qt::AltModifier); // an account has no page that is safe to open
        QVERIFY(search.dialogs.opened.isEmpty());
        search.key(Qt::Key_Return);
        QTRY_COMPARE(search.chosen(), u"CHI201 Chimie organique 🧪 · Salon du cours"_s);
        search.key(Qt::Key_Return);
        QTRY_COMPARE(search.text(u"why.name"_s), u"Rocket.Cat"_s);
    }

    void a_room_without_an_activity_says_so()
    {
        Search search;
        search.look(u"roomOrphan"_s);
        QTRY_VERIFY(!search.chosen().isEmpty());
        search.key(Qt::Key_Return);
        QVERIFY(search.find<QWidget>(u"find.card"_s)->isVisible());
        QVERIFY2(search.text(u"find.card.facts"_s).contains(u"orphan · archived · 12 members"_s),
            qPrintable(search.text(u"find.card.facts"_s)));
        QVERIFY(search.find<QWidget>(u"find.card.open"_s)->hasFocus());
        search.key(Qt::Key_Return);
        QCOMPARE(search.dialogs.opened.size(), 1);
        QVERIFY(search.dialogs.opened[0].toString().startsWith(u"https://chat.example.org/group/"_s));
        search.click(u"find.card.copy"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"roomOrphan"_s);
        search.key(Qt::Key_Escape);
        QVERIFY(search.list()->isVisible() && search.field()->hasFocus());
        search.key(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s); // typing goes on in the field
        QTRY_COMPARE(search.field()->text(), u"roomOrphanx"_s);
        QTRY_VERIFY(!search.find<QWidget>(u"find.card"_s)->isVisible());
    }

    void alt_enter_opens_the_browser_for_the_web_only()
    {
        Search search;
        search.campus.moodle->courseActivities[CourseId{10}][0].url = QUrl(u"javascript:alert(1)"_s);
        search.campus.session->open();
        QTRY_VERIFY(!search.campus.session->job());
        search.look(u"questions"_s);
        QTRY_VERIFY(search.chosen().contains(u"Questions"_s));
        search.key(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(search.dialogs.opened.value(0), QUrl(u"https://moodle.example.org/mod/rocketchat/view.php?id=48215"_s));
        search.look(u"CHI204"_s);
        QTRY_VERIFY(search.row(u"CHI204 Thermodynamique"_s).isValid());
        search.list()->setCurrentIndex(search.row(u"CHI204 Thermodynamique"_s));
        search.key(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(search.dialogs.opened.value(1), QUrl(u"https://moodle.example.org/course/view.php?id=8"_s));
        search.look(u"tandem"_s);
        QTRY_VERIFY(search.chosen().contains(u"Tandem"_s));
        search.key(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(search.dialogs.opened.size(), 2);
        QVERIFY(search.popup()->isVisible());
    }

    void escape_gives_the_focus_back()
    {
        Search search;
        search.table()->setFocus();
        search.open();
        QTRY_VERIFY(search.popup()->isVisible() && search.field()->hasFocus());
        search.key(Qt::Key_Escape);
        QVERIFY(search.popup()->isHidden());
        QVERIFY(search.table()->hasFocus());
        QVERIFY(search.field()->text().isEmpty());
    }

    void an_empty_field_offers_where_one_was()
    {
        Search search;
        search.page->showActivity(Cmid{48217});
        search.open();
        QTRY_COMPARE(search.chosen(), u"LEA 1 Anglais/Español · Tandem español–français"_s);
        QCOMPARE(search.shown().first(), u"Opened lately"_s);
        QCOMPARE(search.shown().value(2), u"CHI201 Chimie organique 🧪 · Salon du cours"_s);
    }

    void nothing_found_says_where_it_looked()
    {
        Search search;
        search.look(u"qwertz \"*' OR 1=1 --"_s);
        QTRY_VERIFY(search.state()->isVisible());
        QVERIFY2(search.state()->accessibleName().contains(
                     u"5\u00a0courses, 7\u00a0activities, 3\u00a0people\u00a0and\u00a0accounts, 7\u00a0rooms"_s),
            qPrintable(search.state()->accessibleName()));
        search.field()->setText(QString(10'000, u'é') + u"\u202e\x01 fin"_s);
        QTRY_VERIFY(search.state()->accessibleName().contains(u"é…"_s));
        QVERIFY(search.state()->accessibleName().size() < 400);
    }

    void before_anything_was_read_it_says_so()
    {
        ChiSession campus;
        ScriptedDialogs dialogs;
        MainWindow window(*campus.session);
        addPlaces(window, *campus.session, dialogs);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *state = window.findChild<StatePane *>(u"find.state"_s);
        QTRY_COMPARE(state->accessibleName().section(u'.', 0, 0), u"Find anything of this campus"_s);
        QTest::keyClicks(window.findField(), u"chim"_s);
        QTRY_COMPARE(state->accessibleName(), u"Nothing for “chim”. Nothing of this campus was read yet."_s);
        campus.session->open(); // and finds it as soon as it is known
        QTRY_VERIFY(window.findChild<QListView *>(u"find.list"_s)->model()->rowCount() > 1);
    }

    void the_sheet_keeps_its_place_and_width()
    {
        for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080), QSize(960, 600)}) {
            Search search(size);
            search.look(u"salon"_s);
            QTRY_VERIFY(search.popup()->isVisible());
            const QRect first = search.popup()->geometry();
            search.look(u"tandem"_s);
            QTRY_COMPARE(search.shown().value(1), u"LEA 1 Anglais/Español · Tandem español–français"_s);
            QCOMPARE(search.popup()->geometry().topLeft(), first.topLeft());
            QCOMPARE(search.popup()->width(), first.width());
            QVERIFY(search.window.rect().contains(search.popup()->geometry()));
        }
    }

    void a_refresh_keeps_what_is_chosen()
    {
        Search search;
        search.look(u"salon"_s);
        QTRY_VERIFY(search.shown().size() > 3);
        search.key(Qt::Key_Down);
        search.key(Qt::Key_Down);
        const QString chosen = search.list()->currentIndex().data(Qt::AccessibleTextRole).toString();
        search.campus.session->startCheck(Cmid{48215});
        QTRY_COMPARE(search.campus.session->check(Cmid{48215}).phase, CheckState::Phase::Done);
        QTest::qWait(300); // changes are gathered for 200 ms
        QCOMPARE(search.list()->currentIndex().data(Qt::AccessibleTextRole).toString(), chosen);
    }

    void a_click_chooses_and_the_field_keeps_the_focus()
    {
        Search search;
        search.look(u"bremond"_s);
        QTRY_COMPARE(search.chosen(), u"Éloïse Brémond-Lachenal"_s);
        const QRect place = search.list()->visualRect(search.row(u"Éloïse Brémond-Lachenal"_s));
        QTest::mouseClick(search.list()->viewport(), Qt::LeftButton, {}, place.center());
        QTRY_COMPARE(search.shown().size(), 3);
        QVERIFY(search.field()->hasFocus());
        search.click(u"find.back"_s);
        QTRY_COMPARE(search.chosen(), u"Éloïse Brémond-Lachenal"_s);
    }

    void a_failing_store_is_said()
    {
        Search search;
        search.campus.kept->fault = Error{.kind = Error::Kind::Storage, .code = u"disk-full"_s};
        search.campus.session->startCheck(Cmid{48215});
        QTRY_VERIFY(search.campus.session->storeError());
        search.open();
        QTRY_VERIFY(search.find<QWidget>(u"find.trouble"_s)->isVisible());
        QVERIFY(!search.find<FactLabel>(u"find.trouble"_s)->text().isEmpty());
    }

    void a_large_campus_makes_no_stutter()
    {
        ChiSession campus;
        Catalogue &kept = campus.kept->campus.catalogue;
        kept.moodle.urlText = chiHash;
        for (qint64 n = 1; n <= 10'000; ++n) {
            const QString shortName = u"CHI%1"_s.arg(n);
            kept.courses.courses.append({.id = CourseId{n}, .shortName = shortName, .fullName = u"Chimie %1"_s.arg(n)});
            kept.activities[CourseId{n}] = {{.cmid = Cmid{20'000 + n}, .course = CourseId{n}, .name = u"Salon"_s}};
            kept.rooms.rooms.append(build::room(u"r%1"_s.arg(n), derivedGroupName(chiHash, shortName, Cmid{20'000 + n + n % 2})));
            if (n % 2 == 0)
                kept.links.insert(Cmid{20'000 + n}, {.cmid = Cmid{20'000 + n}, .room = RoomId{u"r%1"_s.arg(n)}});
        }
        campus.kept->campus.readAt = campus.clock->now();
        campus.moodle->fault = Error{.kind = Error::Kind::Network, .server = Server::Moodle};
        campus.session->open();
        QTRY_VERIFY(campus.session->readAt().isValid());
        Found found{.index = std::make_shared<SearchIndex>(searchEntries(campus.session->catalogue(), {}, {}, {}))};
        found.result = found.index->find(u"chi"_s, Finder::perKind);
        QElapsedTimer elapsed;
        elapsed.start();
        const QList<FindRow> rows = FindWords::results(found, *campus.session);
        qInfo("16 lines of a campus of 10,000 courses: %lld ms", elapsed.elapsed());
        QCOMPARE(rows.size(), 18); // eight courses and activities, eight rooms, two heads
        QVERIFY(elapsed.elapsed() < 250);
        QList<KeptLine> lines;
        for (qint64 n = 1; n <= 10'000; ++n)
            lines.append({.cmid = Cmid{20'000 + n}, .driftClass = DriftClass::Extra});
        elapsed.start();
        QCOMPARE(FindWords::lines(lines, u"chimie"_s, *campus.session).size(), 201);
        qInfo("an account in 10,000 rooms: %lld ms", elapsed.elapsed());
    }

    void speaks_another_language_while_open()
    {
        Search search;
        search.look(u"chim"_s);
        QTRY_COMPARE(search.shown().value(0), u"Courses and activities"_s);
        words::useLanguage(words::Language::French);
        QTRY_COMPARE(search.shown().value(0), u"Cours et activités"_s);
        search.look(u"roomOrphan"_s);
        QTRY_VERIFY(!search.chosen().isEmpty());
        search.key(Qt::Key_Return);
        QTRY_VERIFY(search.text(u"find.card.facts"_s).startsWith(u"orphelin"_s));
        words::useLanguage(words::Language::English);
        QTRY_VERIFY(search.text(u"find.card.facts"_s).startsWith(u"orphan"_s));
    }

    void everything_has_a_name()
    {
        Search search;
        search.look(u"chim"_s);
        QTRY_VERIFY(search.popup()->isVisible());
        QVERIFY(!search.field()->accessibleName().isEmpty() && !search.list()->accessibleName().isEmpty());
        for (const QPushButton *button : search.popup()->findChildren<QPushButton *>())
            QVERIFY2(
                !button->accessibleName().isEmpty() || !button->text().isEmpty() || button->isHidden() || !button->isVisible(),
                qPrintable(button->objectName()));
        search.key(Qt::Key_Tab);
        QVERIFY(search.list()->hasFocus() && search.popup()->isVisible());
        search.key(Qt::Key_Down);
        QCOMPARE(search.list()->currentIndex().row(), 2);
    }

private:
    const QTemporaryDir m_settings;
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
