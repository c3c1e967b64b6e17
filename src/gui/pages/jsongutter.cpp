// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/jsongutter.h"

#include "gui/pages/jsonview.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QMouseEvent>
#include <QTextBlock>

namespace diapason {

using namespace Qt::StringLiterals;

JsonGutter::JsonGutter(JsonView &view) : QWidget(&view), m_view(view) { setCursor(Qt::PointingHandCursor); }

int JsonGutter::idealWidth() const { return px(18); }

void JsonGutter::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    painter.fillRect(event->rect(), t.raised);
    QTextBlock block = m_view.firstVisibleBlock();
    double top = m_view.blockBoundingGeometry(block).translated(m_view.contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const double height = m_view.blockBoundingRect(block).height();
        if (block.isVisible() && m_view.foldFrom(block.blockNumber())) {
            const auto icon = m_view.isFolded(block.blockNumber()) ? "chevron-right"_L1 : "chevron-down"_L1;
            paintPixmap(painter, {double(px(4)), top + height / 2}, iconPixmap(icon, px(10), t.second, devicePixelRatio()));
        }
        top += block.isVisible() ? height : 0;
    }
}

void JsonGutter::mousePressEvent(QMouseEvent *event)
{
    const int line = m_view.cursorForPosition({0, int(event->position().y())}).blockNumber();
    m_view.setFolded(line, !m_view.isFolded(line));
}

} // namespace diapason
