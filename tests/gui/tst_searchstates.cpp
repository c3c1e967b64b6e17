// SPDX-License-Identifier: GPL-3.0-or-later
// What the search shows while there is little to show, much, or a failure.
#include "gui/parts/fact.h"
#include "gui/theme/theme.h"
#include "support/searched.h"
#include "words/languages.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestSearchStates final : public QObject
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

QTEST_MAIN(TestSearchStates)
#include "tst_searchstates.moc"
