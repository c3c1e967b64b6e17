// SPDX-License-Identifier: GPL-3.0-or-later
// The retention of the whole campus: bars that choose rooms, rooms chosen together, and the number typed before messages go sooner.
#include "gui/parts/barlist.h"
#include "gui/plans/planspage.h"
#include "gui/plans/previewpage.h"
#include "gui/theme/theme.h"
#include "support/roomsdesk.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Rooms {
    using Rooms::Rooms;
    [[nodiscard]] int selected() const { return int(table()->selectionModel()->selectedRows().size()); }
    void trigger(const QString &action) { window.findChild<QAction *>(action)->trigger(); }
    QStringList bars(const QString &list)
    {
        QStringList words;
        for (const QAbstractButton *bar : find<QWidget>(list)->findChildren<QAbstractButton *>())
            words.append(bar->accessibleName());
        return words;
    }
    QString write(const QByteArray &list)
    {
        const QString path = m_folder.filePath(u"rooms.txt"_s);
        QFile file(path);
        (void)file.open(QIODevice::WriteOnly);
        file.write(list);
        return path;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestRoomsCampus final : public QObject
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

    void the_place_opens_on_the_whole_campus_and_a_bar_chooses_its_rooms()
    {
        Desk page;
        QVERIFY(page.seen(u"rooms.whole"_s));
        QVERIFY(!page.find<QAbstractButton>(u"rooms.wholeCampus"_s)->isEnabled());
        const QStringList bars = page.bars(u"rooms.spans"_s);
        QVERIFY2(bars.contains(u"31 to 90 days, 6"_s), qPrintable(bars.join(u'\n')));
        page.click(u"rooms.spans.0"_s);
        QCOMPARE(page.selected(), 6);
        QVERIFY(!page.seen(u"rooms.whole"_s));
        QCOMPARE(page.text(u"rooms.about"_s), u"6 rooms selected"_s);
        page.click(u"rooms.wholeCampus"_s);
        QVERIFY(page.seen(u"rooms.whole"_s));
        QCOMPARE(page.selected(), 0);
    }

    void bars_are_walked_by_the_arrows()
    {
        Desk page;
        auto *first = page.find<QAbstractButton>(u"rooms.spans.0"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_End);
        const QList<QAbstractButton *> bars = page.find<QWidget>(u"rooms.spans"_s)->findChildren<QAbstractButton *>();
        QVERIFY(bars.constLast()->hasFocus());
        QTest::keyClick(bars.constLast(), Qt::Key_Return);
        QVERIFY(page.selected() > 0);
    }

    void weeks_are_counted_once_somebody_looked()
    {
        Desk page;
        QVERIFY(!page.seen(u"rooms.weeks"_s));
        page.click(u"rooms.lookMore"_s);
        QTRY_VERIFY(page.seen(u"rooms.weeks"_s));
        QTRY_VERIFY(!page.seen(u"rooms.lookMore"_s));
        // Sixty days of messages in rooms that keep ninety: nothing goes at once, and the fifth week takes the first.
        const QStringList weeks = page.bars(u"rooms.weeks"_s);
        QCOMPARE(weeks.size(), 6);
        QVERIFY(weeks.first().endsWith(u", 0"_s));
        QVERIFY2(!weeks.constLast().endsWith(u", 0"_s), qPrintable(weeks.join(u'\n')));
        page.click(u"rooms.weeks.0"_s); // none loses anything then
        QCOMPARE(page.selected(), 0);
        page.click(u"rooms.weeks.5"_s);
        QVERIFY(page.selected() > 0);
    }

    void rooms_are_chosen_together()
    {
        Desk page;
        page.trigger(u"rooms.select.shown"_s);
        QCOMPARE(page.selected(), 7);
        page.choose(u"Salon du cours"_s, u"CHI201"_s);
        page.trigger(u"rooms.select.course"_s);
        QVERIFY(page.selected() >= 1);
        const QString course = page.table()->selected().first().course;
        for (const RoomLine &line : page.table()->selected())
            QCOMPARE(line.course, course);
        page.trigger(u"rooms.select.category"_s);
        const QString category = page.table()->selected().first().categories;
        for (const RoomLine &line : page.table()->selected())
            QCOMPARE(line.categories, category);
    }

    void a_file_names_rooms_and_what_it_names_in_vain_is_said()
    {
        Desk page;
        page.dialogs.path = page.write("48213\nnobody_knows_it\n");
        page.trigger(u"rooms.select.file"_s);
        QCOMPARE(page.selected(), 1);
        QVERIFY(page.seen(u"rooms.said"_s));
        const auto labels = page.find<QWidget>(u"rooms.said"_s)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"nobody_knows_it"_s); }));
        page.click(u"rooms.said.close"_s);
        QVERIFY(!page.seen(u"rooms.said"_s));
        page.dialogs.path = page.write("# nothing\n");
        page.trigger(u"rooms.select.file"_s);
        QVERIFY(page.seen(u"rooms.said"_s));
        QCOMPARE(page.selected(), 1); // what was chosen stays
    }

    void the_activity_tells_its_retention_and_leads_here()
    {
        Desk page;
        page.window.showPlace(u"courses"_s);
        QTRY_VERIFY(page.seen(u"activity.retention"_s));
        QVERIFY(page.find<QAbstractButton>(u"activity.retention"_s)->text().contains(u"90 days"_s));
        page.click(u"activity.retention"_s);
        QCOMPARE(page.window.place(), u"rooms"_s);
        QCOMPARE(page.selected(), 1);
        QCOMPARE(page.table()->selected().first().activity->cmid, Cmid{48213});
    }

    void messages_go_sooner_only_after_a_number_was_typed()
    {
        Desk page;
        page.click(u"rooms.spans.0"_s);
        page.type(u"30"_s);
        page.click(u"rooms.plan"_s);
        QCOMPARE(page.window.place(), u"plans"_s);
        auto *preview = page.window.findChild<PreviewPage *>();
        preview->apply();
        auto *dialog = page.window.findChild<QDialog *>(u"shorten"_s);
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QAbstractButton *>(u"shorten.accept"_s);
        QVERIFY(!accept->isEnabled());
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"4"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY(!page.campus.session->run().busy());
        field->clear();
        QTest::keyClicks(field, u"6"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        QTRY_VERIFY(page.campus.session->run().state != RunReport::State::Idle);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestRoomsCampus)
#include "tst_roomscampus.moc"
