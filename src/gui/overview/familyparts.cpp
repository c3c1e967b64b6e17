// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/familyparts.h"

#include "gui/theme/glyphs.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/words.h"

namespace diapason {

namespace {

void paintShort(QPainter &painter, const QRect &where, const FamilyCounts &drifts)
{
    constexpr std::array glyphs{DriftClass::Missing, DriftClass::ShouldBeModerator, DriftClass::Extra, DriftClass::Ambiguous};
    int x = where.left();
    for (int i = 0; i < driftFamilies; ++i) {
        if (drifts[size_t(i)] == 0)
            continue;
        const QString count = words::number(drifts[size_t(i)]);
        paintPixmap(painter, QPointF(x, where.center().y()),
            glyphPixmap(glyphs[size_t(i)], px(12), tokens().family(Family(i)).text, painter.device()->devicePixelRatioF()));
        const QRect text(x + px(15), where.top(), textWidth(TextStyle::Count, count) + 1, where.height());
        paintText(painter, text, TextStyle::Count, tokens().second, count);
        x = text.right() + px(9);
    }
}

} // namespace

void paintFamilyParts(QPainter &painter, const QRect &where, const FamilyCounts &drifts, const QString &words)
{
    if (textWidth(TextStyle::Second, words) <= where.width() || total(drifts) == 0)
        paintText(painter, where, TextStyle::Second, tokens().second, words);
    else
        paintShort(painter, where, drifts);
}

} // namespace diapason
