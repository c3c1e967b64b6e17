// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/banner.h"
#include "gui/parts/breadcrumb.h"
#include "gui/parts/card.h"
#include "gui/parts/chainview.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/countdownring.h"
#include "gui/parts/fact.h"
#include "gui/parts/fold.h"
#include "gui/parts/numberstrip.h"
#include "gui/parts/settledbar.h"
#include "gui/parts/statepane.h"
#include "gui/parts/verdictbox.h"
#include "gui/theme/paint.h"
#include "gui/theme/plaintooltips.h"
#include "gui/theme/theme.h"

#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

const QString nasty = u"<script>alert(1)</script> & <b>Zoë</b>"_s;

template <class W>
W *named(QWidget &root, const QString &name)
{
    W *found = root.findChild<W *>(name);
    if (!found)
        qFatal("no widget named %s", qPrintable(name));
    return found;
}

QList<ChipSpec> someChips()
{
    return {{.id = u"missing"_s, .word = u"Missing"_s, .count = 1, .symbol = DriftClass::Missing, .tone = Tone::Add},
        {.id = u"extra"_s, .word = u"Extra"_s, .count = 2, .symbol = DriftClass::Extra, .tone = Tone::Remove},
        {.id = u"information"_s,
            .word = u"Information"_s,
            .count = 5,
            .tone = Tone::Information,
            .menu = {{.id = u"left"_s, .word = u"Left by choice"_s, .count = 3},
                {.id = u"suspended"_s, .word = u"Suspended"_s, .count = 2}}},
        {.id = u"in_step"_s, .word = u"In step"_s, .count = 30, .tone = Tone::InStep, .quiet = true}};
}

// A bar in its window, wide enough for all chips.
struct Bar {
    QWidget window;
    ChipBar *bar = new ChipBar(ChipBar::Choice::Many, ChipBar::FoldWord::Counts, &window);
    Bar()
    {
        bar->setObjectName(u"chips"_s);
        bar->setChips(someChips());
        window.resize(700, 60);
        bar->setGeometry(0, 10, 700, 26);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    Chip *chip(const QString &id) { return named<Chip>(window, u"chips."_s + id); }
};

} // namespace

class TestParts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QTest::failOnWarning();
        Theme::install(*qApp);
        Theme::instance().setScheme(Theme::Scheme::Light);
    }

    void a_click_sets_one_chip_and_control_adds()
    {
        Bar with;
        QSignalSpy changed(with.bar, &ChipBar::checkedChanged);
        QTest::mouseClick(with.chip(u"missing"_s), Qt::LeftButton);
        QCOMPARE(with.bar->checked(), QStringList{u"missing"_s});
        QTest::mouseClick(with.chip(u"extra"_s), Qt::LeftButton);
        QCOMPARE(with.bar->checked(), QStringList{u"extra"_s});
        with.bar->toggle(u"missing"_s, true); // Ctrl+click
        QCOMPARE(with.bar->checked(), (QStringList{u"extra"_s, u"missing"_s}));
        QVERIFY(with.chip(u"missing"_s)->isChecked() && with.chip(u"extra"_s)->isChecked());
        QTest::mouseClick(with.chip(u"extra"_s), Qt::LeftButton);
        QCOMPARE(with.bar->checked(), QStringList{});
        QCOMPARE(changed.size(), 4);
    }

    void a_menu_chip_stands_for_its_entries()
    {
        Bar with;
        with.bar->toggleAt(2);
        QCOMPARE(with.bar->checked(), (QStringList{u"left"_s, u"suspended"_s}));
        QVERIFY(with.chip(u"information"_s)->isChecked());
        with.bar->toggleAt(2);
        QVERIFY(with.bar->checked().isEmpty());
        QVERIFY(!with.chip(u"information"_s)->isChecked());
    }

    void what_is_set_survives_new_counts_and_not_a_class_that_went()
    {
        Bar with;
        with.bar->toggle(u"missing"_s);
        with.bar->toggle(u"extra"_s, true);
        QList<ChipSpec> next = someChips();
        next.removeAt(1);
        next[0].count = 7;
        with.bar->setChips(next);
        QCOMPARE(with.bar->checked(), QStringList{u"missing"_s});
        QCOMPARE(with.chip(u"missing"_s)->accessibleName(), u"Missing, 7, filter, set"_s);
    }

    void chips_never_shrink_they_fold()
    {
        Bar with;
        QVERIFY(!with.chip(u"more"_s)->isVisible());
        for (int width = 700; width >= 80; width -= 7) {
            with.bar->resize(width, 26);
            int right = 0;
            int hidden = 0;
            for (const ChipSpec &spec : someChips()) {
                const Chip *chip = with.chip(spec.id);
                if (!chip->isVisible()) {
                    hidden += int(spec.count);
                    continue;
                }
                QCOMPARE(chip->width(), chip->sizeHint().width());
                right = chip->geometry().right();
            }
            QCOMPARE(with.chip(u"more"_s)->isVisible(), hidden > 0);
            if (hidden > 0)
                QCOMPARE(with.chip(u"more"_s)->spec().word, u"+%1"_s.arg(hidden));
            QVERIFY(right < width);
        }
    }

    void one_tab_stop_with_arrows_inside()
    {
        Bar with;
        const auto stops = [&] {
            int count = 0;
            for (const Chip *chip : with.window.findChildren<Chip *>())
                count += chip->focusPolicy() != Qt::NoFocus;
            return count;
        };
        QCOMPARE(stops(), 1);
        with.chip(u"missing"_s)->setFocus();
        QTest::keyClick(with.chip(u"missing"_s), Qt::Key_Right);
        QVERIFY(with.chip(u"extra"_s)->hasFocus());
        QCOMPARE(stops(), 1);
        QTest::keyClick(with.chip(u"extra"_s), Qt::Key_Space);
        QCOMPARE(with.bar->checked(), QStringList{u"extra"_s});
        QTest::keyClick(with.chip(u"extra"_s), Qt::Key_End);
        QVERIFY(with.chip(u"in_step"_s)->hasFocus());
    }

    void one_of_many_is_always_set()
    {
        QWidget window;
        ChipBar bar(ChipBar::Choice::One, ChipBar::FoldWord::Chips, &window);
        bar.setChips({{.id = u"all"_s, .word = u"All"_s}, {.id = u"drifting"_s, .word = u"Drifting"_s, .count = 4}});
        QCOMPARE(bar.checked(), QStringList{u"all"_s});
        bar.toggle(u"drifting"_s);
        bar.toggle(u"drifting"_s);
        QCOMPARE(bar.checked(), QStringList{u"drifting"_s});
    }

    void an_unknown_number_is_never_zero()
    {
        NumberStrip strip;
        strip.setObjectName(u"strip"_s);
        strip.setNumbers({{.id = u"expected"_s, .number = -1, .word = u"expected"_s},
            {.id = u"present"_s, .number = 31, .word = u"present"_s}});
        QCOMPARE(named<NumberTile>(strip, u"strip.expected"_s)->accessibleName(), u"? expected, filter"_s);
        QSignalSpy activated(&strip, &NumberStrip::activated);
        QTest::mouseClick(named<NumberTile>(strip, u"strip.present"_s), Qt::LeftButton);
        QCOMPARE(activated.value(0).value(0).toString(), u"present"_s);
        QVERIFY(!named<NumberTile>(strip, u"strip.present"_s)->isChecked());
        strip.setCurrent(u"present"_s);
        QVERIFY(named<NumberTile>(strip, u"strip.present"_s)->isChecked());
    }

    void servers_words_stay_letters()
    {
        Banner banner;
        banner.setWords(nasty, nasty);
        ElidedLabel label;
        label.setText(nasty);
        for (const QLabel *one : banner.findChildren<QLabel *>())
            if (!one->text().isEmpty())
                QCOMPARE(one->textFormat(), Qt::PlainText);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        FactLabel fact;
        fact.setFact("eye"_L1, nasty, Tone::Plain, nasty);
        fact.show();
        QHelpEvent asked(QEvent::ToolTip, QPoint(2, 2), fact.mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(&fact, &asked);
        QCOMPARE(QToolTip::text(), plainToolTip(nasty));
        QVERIFY(!QToolTip::text().contains(u"<b>"_s) && QToolTip::text().contains(u"&lt;b&gt;"_s));
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"row"_s));
        model.item(0)->setToolTip(nasty);
        QListView view;
        view.setModel(&model);
        view.show();
        const QPoint row = view.visualRect(model.index(0, 0)).center();
        QHelpEvent askedRow(QEvent::ToolTip, row, view.viewport()->mapToGlobal(row));
        QToolTip::hideText();
        QApplication::sendEvent(view.viewport(), &askedRow);
        QCOMPARE(QToolTip::text(), plainToolTip(nasty));
        VerdictBox verdict;
        verdict.setVerdict(DriftClass::Missing, nasty, nasty);
        for (const QLabel *one : verdict.findChildren<QLabel *>())
            if (!one->text().isEmpty())
                QCOMPARE(one->textFormat(), Qt::PlainText);
    }

    void a_state_offers_what_to_do()
    {
        StatePane pane;
        pane.setObjectName(u"state"_s);
        pane.resize(500, 400);
        pane.show();
        pane.showState({.symbol = "x-octagon"_L1,
            .tone = Tone::Blocked,
            .sentence = u"Refused"_s,
            .meaning = u"Nothing can be compared."_s,
            .actions = {{.id = u"retry"_s, .text = u"Retry"_s},
                {.id = u"repair"_s, .text = u"Repair"_s, .enabled = false, .tip = u"offline"_s}},
            .details = u"groups.members, 403"_s});
        QSignalSpy triggered(&pane, &StatePane::triggered);
        QTest::mouseClick(named<Button>(pane, u"state.retry"_s), Qt::LeftButton);
        QCOMPARE(triggered.value(0).value(0).toString(), u"retry"_s);
        QVERIFY(!named<Button>(pane, u"state.repair"_s)->isEnabled());
        auto *details = named<QPlainTextEdit>(pane, u"state.details.text"_s);
        QVERIFY(!details->isVisible());
        QTest::mouseClick(named<FoldButton>(pane, u"state.details.toggle"_s), Qt::LeftButton);
        QVERIFY(details->isVisible());
        QCOMPARE(details->toPlainText(), u"groups.members, 403"_s);
        pane.showState({.sentence = u"Fine"_s});
        QVERIFY(!pane.findChild<Button *>(u"state.retry"_s));
    }

    void loading_waits_before_it_shows_and_does_not_flicker()
    {
        StatePane pane;
        pane.setObjectName(u"state"_s);
        pane.resize(500, 400);
        pane.show();
        pane.showLoading(u"Reading"_s, 0, -1);
        auto *stop = named<Button>(pane, u"state.stop"_s);
        QVERIFY(pane.isLoading());
        QVERIFY(!stop->isVisible());
        QTRY_VERIFY(stop->isVisible());
        pane.showLoading(u"Rocket.Chat: 300 of 484 members"_s, 300, 484);
        QVERIFY(stop->isVisible());
        QCOMPARE(pane.findChild<QProgressBar *>()->value(), 300);
        QSignalSpy stopped(&pane, &StatePane::stopRequested);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        pane.showState({.sentence = u"Fine"_s});
        QVERIFY(!pane.isLoading());
    }

    void a_fast_answer_never_shows_loading()
    {
        StatePane pane;
        pane.setObjectName(u"state"_s);
        pane.show();
        pane.showLoading(u"Reading"_s, 0, -1);
        pane.showState({.sentence = u"Fine"_s});
        QTest::qWait(260); // longer than the pane's patience: the timer must find nothing to do
        QVERIFY(!pane.isLoading());
        QVERIFY(!named<Button>(pane, u"state.stop"_s)->isVisible());
    }

    void every_part_of_a_run_is_seen()
    {
        SettledBar bar;
        bar.resize(400, 14);
        bar.setParts({.done = 4000, .skipped = 1, .failed = 1, .toCome = 10}, u"words"_s);
        const QImage image = bar.grab().toImage();
        int skipped = 0;
        for (int x = 0; x < image.width(); ++x)
            skipped += image.pixelColor(x, 7) == tokens().information.fill;
        QVERIFY2(skipped >= 3, qPrintable(QString::number(skipped)));
        QCOMPARE(bar.accessibleName(), u"words"_s);
    }

    void the_ring_counts_seconds()
    {
        CountdownRing ring;
        QSignalSpy tick(&ring, &CountdownRing::tick);
        ring.start(1);
        QCOMPARE(ring.remaining(), 1);
        QTRY_COMPARE(tick.size(), 1);
        QCOMPARE(ring.remaining(), 0);
    }

    void a_chain_reads_aloud_and_grows_with_its_words()
    {
        ChainView chain;
        using enum ChainStep::Outcome;
        chain.setSteps({{Passed, u"Enrolment active"_s, {}, u"Moodle · enrolled users"_s, u"10:40:05"_s},
            {Broken, u"Never added to the room"_s, u"The room was archived when the enrolment arrived."_s,
                u"Rocket.Chat · system messages"_s, u"10:40:07"_s},
            {.outcome = NotApplicable,
                .title = u"No role in the room"_s,
                .detail = u"with a detail"_s,
                .source = u"Campus rule"_s,
                .ground = u"fact"_s,
                .meaning = u"Fact: it is said."_s,
                .more = u"rooms.roles · roles"_s}});
        QCOMPARE(chain.sentence(1),
            u"Step 2 of 3, broken: Never added to the room, The room was archived when the enrolment arrived., from Rocket.Chat · system messages, 10:40:07"_s);
        QCOMPARE(chain.sentence(2),
            u"Step 3 of 3, not applicable: No role in the room, with a detail, from Campus rule. Fact: it is said."_s);
        QCOMPARE(chain.tip(2), u"Fact: it is said.\nrooms.roles · roles"_s);
        QCOMPARE(chain.accessibleDescription(), chain.sentence(1)); // the break comes first
        QTest::keyClick(&chain, Qt::Key_Up);
        QCOMPARE(chain.accessibleDescription(), chain.sentence(0));
        QVERIFY(chain.heightForWidth(180) > chain.heightForWidth(400));
        const int whole = chain.heightForWidth(300);
        chain.setTerse(true); // the broken step keeps its details, the pointer is told the others
        QVERIFY(chain.heightForWidth(300) < whole);
        QVERIFY(chain.tip(2).startsWith(u"with a detail\n"_s));
        QVERIFY(!chain.tip(1).contains(u"archived"_s));
        // An address without a space breaks rather than being cut.
        chain.setSteps({{Passed, u"Account found: "_s + QString(u"abcdefghijklmn."_s).repeated(4)}});
        const int address = chain.heightForWidth(180);
        chain.setSteps({{Passed, u"Account found: abc"_s}});
        QVERIFY(address > chain.heightForWidth(180));
    }

    void a_breadcrumb_opens_its_parts()
    {
        Breadcrumb crumbs;
        crumbs.setParts({u"Sciences"_s, u"Chimie"_s, u"CHI201"_s});
        crumbs.resize(500, 20);
        QSignalSpy activated(&crumbs, &Breadcrumb::activated);
        QTest::mouseClick(&crumbs, Qt::LeftButton, {}, QPoint(5, 10));
        QCOMPARE(activated.value(0).value(0).toInt(), 0);
        QTest::keyClick(&crumbs, Qt::Key_Left);
        QTest::keyClick(&crumbs, Qt::Key_Return);
        QCOMPARE(activated.value(1).value(0).toInt(), 1);
    }

    void painting_from_right_to_left_mirrors()
    {
        FactLabel fact;
        fact.setFact("eye"_L1, u"abc"_s);
        fact.resize(200, 20);
        const auto leftHalfIsEmpty = [&] {
            const QImage image = fact.grab().toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < 90; ++x)
                    if (image.pixelColor(x, y) != image.pixelColor(0, 0))
                        return false;
            return true;
        };
        QVERIFY(!leftHalfIsEmpty());
        fact.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(leftHalfIsEmpty());
    }
    void a_heading_made_in_another_scheme_changes_with_it()
    {
        QStackedWidget window;
        auto *inside = new QWidget;
        auto *card = new Card(inside);
        auto *scroll = new QScrollArea;
        scroll->setWidget(inside);
        window.addWidget(new QWidget);
        window.addWidget(scroll);
        window.show();
        Theme::instance().setScheme(Theme::Scheme::Dark);
        card->setHeading(u"Entry"_s, u"note"_s, u"aside"_s);
        window.setCurrentIndex(1);
        QTest::qWait(20);
        Theme::instance().setScheme(Theme::Scheme::Light);
        QTest::qWait(20);
        for (const QLabel *label : card->findChildren<QLabel *>())
            if (label->text() == "Entry"_L1)
                QCOMPARE(label->palette().color(QPalette::WindowText), tokens().text);
    }

};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
