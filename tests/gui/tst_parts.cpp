// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/banner.h"
#include "gui/parts/breadcrumb.h"
#include "gui/parts/card.h"
#include "gui/parts/chainview.h"
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
#include "support/named.h"

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
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

const QString nasty = u"<script>alert(1)</script> & <b>Zoë</b>"_s;

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
