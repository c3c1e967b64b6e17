// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the people: found by a few letters, shown on both sides, repaired everywhere as a plan.
#include "gui/people/peoplepage.h"

#include "gui/people/persontable.h"
#include "gui/plans/planspage.h"
#include "gui/plans/previewpage.h"
#include "gui/theme/theme.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

struct People : Shown {
    PeoplePage *people;

    explicit People(const QSize &size = {1440, 900}) : Shown({}, size), people(window.findChild<PeoplePage *>(u"peoplePage"_s))
    {
        const Comparison &read = *campus.session->check(chiCmid).comparison;
        for (const DriftRow &row : read.rows)
            if (row.driftClass == DriftClass::Missing)
                missing = read.person(row)->id;
        campus.kept->lines = {{chiCmid, DriftClass::Missing}};
        window.showPlace(u"people"_s);
    }
    void show(MoodleUserId who)
    {
        people->showPerson(who, {});
        (void)QTest::qWaitFor([this] { return !people->sheet().lines.isEmpty(); });
        QTest::qWait(80); // changes are gathered for 60 ms
    }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }

    MoodleUserId missing = {};
};

} // namespace

class TestPeople final : public QObject
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

    void the_place_has_its_key_and_says_what_to_do_first()
    {
        People page;
        page.window.showPlace(u"courses"_s);
        QTest::keyClick(&page.window, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(page.window.place(), u"people"_s);
        QVERIFY(page.find<QWidget>(u"people.nobody"_s)->isVisible());
        QTest::keyClick(&page.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page.find<QLineEdit>(u"people.find"_s)->hasFocus());
        // A label keeps its margins when the style of a new parent comes over it.
        auto *footer = page.find<QLabel>(u"people.footer"_s);
        const int margin = footer->contentsRect().left();
        QVERIFY(margin >= 12);
        Theme::instance().setScheme(Theme::Scheme::Dark);
        QCOMPARE(footer->contentsRect().left(), margin);
        Theme::instance().setScheme(Theme::Scheme::Light);
    }

    void a_person_is_shown_on_both_sides()
    {
        People page;
        page.show(page.missing);
        QCOMPARE(page.people->sheet().drifts(), 1);
        QCOMPARE(page.text(u"people.count"_s), u"1 activity"_s);
        QCOMPARE(page.text(u"people.match"_s), u"Match by username"_s);
        auto *table = page.find<PersonTable>(u"people.table"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, PersonModel::Class).data().toString(), u"Missing"_s);
        QVERIFY(table->chosen());
    }

    void an_address_is_shown_when_somebody_asks()
    {
        People page;
        page.show(page.missing);
        auto *ask = page.find<QAbstractButton>(u"people.email"_s);
        if (!page.people->sheet().person->email.isEmpty()) {
            QVERIFY(ask->isVisible());
            ask->click();
        }
        QVERIFY(!ask->isVisible());
    }

    void a_repair_is_a_plan()
    {
        People page;
        page.show(page.missing);
        QVERIFY(page.find<QAbstractButton>(u"people.repair"_s)->isEnabled());
        page.click(u"people.repair"_s);
        QTRY_COMPARE(page.window.place(), u"plans"_s);
        const Plan &plan = page.window.findChild<PreviewPage *>()->plan();
        QCOMPARE(plan.operations(), 1);
        QCOMPARE(plan.rooms.first().cmid, chiCmid);
    }

    void a_line_is_copied_and_opened()
    {
        People page;
        page.show(page.missing);
        page.click(u"people.copy"_s);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 4);
        emit page.find<PersonTable>(u"people.table"_s)->activated(page.find<PersonTable>(u"people.table"_s)->currentIndex());
        QTRY_COMPARE(page.window.place(), u"courses"_s);
    }

    /// What the account of whoever is missing says of its rooms now.
    static void tell(People &page, const QList<PersonRoom> &rooms)
    {
        page.campus.chat->reading.stamp.at = page.campus.session->clock().now().addSecs(3600);
        page.campus.chat->roomsOfPeople.clear();
        const Comparison &read = *page.campus.session->check(chiCmid).comparison;
        for (const DriftRow &row : read.rows)
            if (row.driftClass == DriftClass::Missing)
                page.campus.chat->roomsOfPeople.insert(read.account(row)->id, rooms);
    }

    void rooms_that_the_server_tells_of_are_counted_and_compared()
    {
        People page;
        const RoomId room = page.campus.session->catalogue().links.value(chiCmid).room;
        tell(page, {{.room = room, .name = u"x"_s}, {.room = RoomId{u"own"_s}, .name = u"band practice"_s}});
        page.show(page.missing);
        QTRY_VERIFY_WITH_TIMEOUT(page.find<QWidget>(u"people.elsewhere"_s)->isVisible(), 20'000);
        QVERIFY(page.find<QAbstractButton>(u"people.elsewhere.read"_s)->isEnabled());
        const auto *card = page.find<QWidget>(u"people.chat"_s);
        QStringList said;
        for (const QLabel *label : card->findChildren<QLabel *>())
            said << label->text() << label->accessibleName();
        QVERIFY2(said.join(u'|').contains(u"1 of this campus · 1 other, not shown"_s), qPrintable(said.join(u'|')));
        QVERIFY(!said.join(u'|').contains(u"band"_s)); // counted, and nothing more
        page.click(u"people.elsewhere.read"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!page.find<QWidget>(u"people.elsewhere"_s)->isVisible(), 20'000); // the reading is younger now
    }

    void a_server_that_does_not_tell_changes_nothing()
    {
        People page;
        page.campus.chat->personFault
            = Error{.kind = Error::Kind::Denied, .server = Server::RocketChat, .code = u"view-other-user-channels"_s};
        page.show(page.missing);
        QTest::qWait(100);
        QVERIFY(!page.find<QWidget>(u"people.elsewhere"_s)->isVisible());
        QCOMPARE(page.people->sheet().lines.size(), 1);
    }

    void somebody_no_reading_speaks_of_can_be_read()
    {
        People page;
        page.campus.kept->lines.clear();
        const AccountId somebody{u"acc-new"_s};
        page.campus.chat->roomsOfPeople.insert(
            somebody, {{.room = page.campus.session->catalogue().links.value(chiCmid).room, .name = u"x"_s}});
        page.people->showPerson({}, somebody);
        QTRY_VERIFY_WITH_TIMEOUT(page.window.findChild<QAbstractButton *>(u"people.nobody.read"_s), 20'000);
        QVERIFY(page.people->sheet().lines.isEmpty());
    }

    void why_and_the_keyboard_lead_to_the_person()
    {
        People page;
        page.window.showPlace(u"courses"_s);
        DriftTable *table = page.table();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, DriftModel::Class).data().toString() == u"Missing"_s)
                table->setCurrentIndex(table->model()->index(row, 0));
        page.click(u"why.person"_s);
        QCOMPARE(page.window.place(), u"people"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.people->sheet().person && page.people->sheet().person->id == page.missing, 20'000);
        page.window.showPlace(u"courses"_s);
        QTest::keyClick(&page.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.window.place(), u"people"_s);
    }

    void somebody_nobody_knows_is_said()
    {
        People page;
        page.campus.kept->lines.clear();
        page.people->showPerson(MoodleUserId{987654}, {});
        QTest::qWait(100);
        QVERIFY(page.find<QWidget>(u"people.nobody"_s)->isVisible());
        QVERIFY(page.people->sheet().lines.isEmpty());
    }

    void narrow_windows_keep_every_part()
    {
        People page({1000, 700});
        page.show(page.missing);
        QVERIFY(page.find<QWidget>(u"people.table"_s)->isVisible());
        QVERIFY(page.find<QWidget>(u"people.repair"_s)->isVisible());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
