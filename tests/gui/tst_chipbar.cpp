// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/chipbar.h"
#include "gui/theme/theme.h"
#include "support/named.h"

#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

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

class TestChipBar : public QObject
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
};

QTEST_MAIN(TestChipBar)
#include "tst_chipbar.moc"
