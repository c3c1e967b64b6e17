// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/glyphs.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/stylesheet.h"
#include "gui/theme/theme.h"

#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QTreeView>

#include <cmath>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

const QList<Family> families{Family::Add, Family::Role, Family::Remove, Family::Blocked, Family::Information, Family::InStep};

QImage glyph(DriftClass driftClass, int size = 48) { return glyphPixmap(driftClass, size, Qt::black, 1).toImage(); }

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QTest::failOnWarning();
        Theme::install(*qApp);
    }

    void contrasts_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrasts()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        for (const QColor &ground : {t.surface, t.window, t.raised, t.selection, t.hover})
            QVERIFY(contrast(t.text, ground) >= 9);
        for (const QColor &ground : {t.surface, t.window, t.selection, t.banner})
            QVERIFY(contrast(t.second, ground) >= 5.1);
        QVERIFY(contrast(t.third, t.window) >= 4.5);
        QVERIFY(contrast(t.outline, t.window) >= 3);
        QVERIFY(contrast(t.accent, t.window) >= 4.5);
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.onAccent, t.accentHover) >= 4.5);
        QVERIFY(contrast(t.railWord, t.rail) >= 7);
        QVERIFY(contrast(Qt::white, t.railPlate) >= 4.5);
        for (const Family which : families) {
            const FamilyColours &colours = t.family(which);
            QVERIFY(contrast(colours.text, t.surface) >= 4.5);
            QVERIFY(contrast(colours.text, colours.ground) >= 4.5);
            QVERIFY(contrast(colours.text, colours.checked) >= 4.5);
            QVERIFY(contrast(t.second, colours.ground) >= 5);
            QVERIFY(contrast(colours.fill, t.surface) >= 2.95);
        }
    }

    void only_remove_and_blocked_are_hatched()
    {
        for (const Family which : families) {
            const bool hatched = lightTokens().family(which).pattern != Pattern::Plain;
            QCOMPARE(hatched, which == Family::Remove || which == Family::Blocked);
            QCOMPARE(darkTokens().family(which).pattern, lightTokens().family(which).pattern);
            QImage bar(40, 12, QImage::Format_RGB32);
            QPainter painter(&bar);
            fillFamily(painter, bar.rect(), which);
            painter.end();
            QSet<QRgb> colours;
            for (int x = 0; x < bar.width(); ++x)
                colours.insert(bar.pixel(x, 6));
            QCOMPARE(colours.size() > 1, hatched);
        }
    }

    void every_class_has_its_own_glyph()
    {
        for (int i = 0; i < driftClassCount; ++i) {
            const QImage one = glyph(DriftClass(i));
            int ink = 0;
            for (int y = 0; y < one.height(); ++y)
                for (int x = 0; x < one.width(); ++x)
                    ink += qAlpha(one.pixel(x, y)) > 128;
            QVERIFY2(ink > 80, qPrintable(driftClassCode(DriftClass(i))));
            for (int j = 0; j < i; ++j)
                QVERIFY2(one != glyph(DriftClass(j)),
                    qPrintable(driftClassCode(DriftClass(i)) + u" looks like "_s + driftClassCode(DriftClass(j))));
        }
    }

    void glyphs_and_icons_follow_the_pixel_ratio()
    {
        const QPixmap sharp = glyphPixmap(DriftClass::Missing, 16, Qt::black, 1.5);
        QCOMPARE(sharp.size(), QSize(24, 24));
        QCOMPARE(sharp.deviceIndependentSize(), QSizeF(16, 16));
        QCOMPARE(iconPixmap("eye"_L1, 14, Qt::black, 2).size(), QSize(28, 28));
    }

    void every_icon_in_the_resources_takes_a_colour()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 60);
        for (const QString &name : names) {
            if (name.startsWith("diapason"_L1))
                continue;
            const QByteArray stem = name.chopped(4).toLatin1();
            const QImage image = iconPixmap(QLatin1StringView(stem), 32, QColor(0xff, 0, 0xff), 1).toImage();
            bool coloured = false;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    coloured = coloured
                        || (qAlpha(image.pixel(x, y)) > 200 && qRed(image.pixel(x, y)) > 200 && qGreen(image.pixel(x, y)) < 60);
            QVERIFY2(coloured, qPrintable(name));
        }
    }

    void disabled_icons_go_quiet()
    {
        const QIcon icon = themedIcon("stop-fill"_L1, &Tokens::accent);
        const auto ink = [&](QIcon::Mode mode) { return icon.pixmap(QSize(16, 16), 1, mode).toImage().pixelColor(8, 8); };
        QCOMPARE(ink(QIcon::Normal), tokens().accent);
        QCOMPARE(ink(QIcon::Disabled), tokens().third);
    }

    void the_style_sheet_has_no_holes()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            const QString sheet = styleSheet(*t);
            QVERIFY(!sheet.contains(u'$'));
            static const QRegularExpression length(u"[0-9]fx"_s);
            QVERIFY(!sheet.contains(length));
            QVERIFY(sheet.contains(t->accent.name()));
        }
    }

    void the_scheme_switches_live()
    {
        QSignalSpy changed(&Theme::instance(), &Theme::changed);
        const QIcon icon = themedIcon("stop-fill"_L1, &Tokens::accent);
        Theme::instance().setScheme(Theme::Scheme::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(tokens().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
        QCOMPARE(icon.pixmap(QSize(16, 16), 1).toImage().pixelColor(8, 8), darkTokens().accent);
        Theme::instance().setScheme(Theme::Scheme::Dark);
        QCOMPARE(changed.size(), 1);
        Theme::instance().setScheme(Theme::Scheme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
    }

    void branches_of_trees_are_chevrons()
    {
        const QTreeView tree;
        const auto drawn = [&](QStyle::State state) {
            QImage image(20, 20, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.state = state;
            QApplication::style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, &painter, &tree);
            painter.end();
            return image;
        };
        const QImage leaf = drawn(QStyle::State_Item | QStyle::State_Sibling);
        const QImage closed = drawn(QStyle::State_Item | QStyle::State_Children);
        QImage blank(20, 20, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE(leaf, blank);
        QVERIFY(closed != blank);
        QVERIFY(drawn(QStyle::State_Item | QStyle::State_Children | QStyle::State_Open) != closed);
    }

    void rows_follow_the_font()
    {
        const int before = rowHeight();
        QVERIFY(before >= 40);
        Theme::instance().setCompactRows(true);
        QVERIFY(rowHeight() < before);
        Theme::instance().setCompactRows(false);
        const QFont kept = QApplication::font();
        QFont large = kept;
        large.setPixelSize(kept.pixelSize() * 2);
        QApplication::setFont(large);
        QVERIFY(rowHeight() > before * 3 / 2);
        QCOMPARE(textFont(TextStyle::Small).pixelSize(), px(11));
        QApplication::setFont(kept);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
