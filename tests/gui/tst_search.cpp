// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: from three letters to the place, by keyboard and by mouse.
#include "gui/pages/activitypane.h"
#include "gui/theme/theme.h"
#include "support/searched.h"
#include "words/languages.h"

#include <QClipboard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

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

private:
    const QTemporaryDir m_settings;
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
