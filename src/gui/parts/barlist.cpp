// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/barlist.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

class BarList::Bar final : public QAbstractButton
{
public:
    explicit Bar(QWidget *parent) : QAbstractButton(parent)
    {
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setRow(const BarRow &row)
    {
        m_row = row;
        setText(row.word);
        setAccessibleName(u"%1, %2"_s.arg(row.word, row.number));
        setAccessibleDescription(row.tip);
        setToolTip(row.tip);
        updateGeometry();
        update();
    }
    [[nodiscard]] const QString &id() const { return m_row.id; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {textWidth(TextStyle::Chip, m_row.word) + px(16) + textWidth(TextStyle::Count, m_row.number) + 2 * px(6), px(36)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        Canvas painter(this);
        const Tokens &t = tokens();
        if (underMouse())
            paintPlate(painter, rect(), t.hover, {}, px(4));
        const QRect inner = rect().adjusted(px(6), px(3), -px(6), -px(4));
        const int number = textWidth(TextStyle::Count, m_row.number) + px(2);
        const QRect words(inner.left(), inner.top(), inner.width() - number - px(8), px(18));
        const QRect count(inner.right() - number, inner.top(), number + 1, px(18));
        paintText(painter, QStyle::visualRect(layoutDirection(), inner, words), TextStyle::Chip, t.text, m_row.word);
        paintText(painter, QStyle::visualRect(layoutDirection(), inner, count), TextStyle::Count, t.second, m_row.number,
            Qt::AlignTrailing | Qt::AlignVCenter);
        const int longest = inner.width();
        const int length = m_row.share <= 0 ? 0 : std::max(px(3), int(longest * std::min(1.0, m_row.share)));
        const QRect bar(inner.left(), inner.bottom() - px(6), length, px(6));
        if (length > 0)
            fillPattern(painter, QStyle::visualRect(layoutDirection(), inner, bar), m_row.fill(t), m_row.pattern);
        if (hasFocus())
            paintFocus(painter, rect(), px(4));
    }

private:
    BarRow m_row;
};

BarList::BarList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(-px(6), 0, -px(6), 0); // words stand under the heading, the focus frame around them
    column->setSpacing(px(2));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BarList::setRows(const QList<BarRow> &rows)
{
    while (m_bars.size() > rows.size())
        delete m_bars.takeLast();
    while (m_bars.size() < rows.size()) {
        auto *bar = new Bar(this);
        bar->installEventFilter(this);
        connect(bar, &QAbstractButton::clicked, this, [this, bar] { emit chosen(bar->id()); });
        layout()->addWidget(bar);
        m_bars.append(bar);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_bars[i]->setRow(rows.at(i));
        m_bars[i]->setObjectName(objectName() + u'.' + rows.at(i).id);
    }
    const bool inside = std::ranges::any_of(m_bars, &QWidget::hasFocus);
    for (qsizetype i = 0; !inside && i < m_bars.size(); ++i)
        m_bars[i]->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
}

void BarList::focusAt(qsizetype index)
{
    const qsizetype at = std::clamp(index, qsizetype(0), m_bars.size() - 1);
    for (Bar *bar : std::as_const(m_bars))
        bar->setFocusPolicy(Qt::ClickFocus);
    m_bars[at]->setFocusPolicy(Qt::StrongFocus);
    m_bars[at]->setFocus(Qt::OtherFocusReason);
}

bool BarList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto at = std::ranges::find(m_bars, watched);
    if (at == m_bars.end())
        return QWidget::eventFilter(watched, event);
    const qsizetype index = at - m_bars.begin();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: focusAt(index - 1); return true;
    case Qt::Key_Down: focusAt(index + 1); return true;
    case Qt::Key_Home: focusAt(0); return true;
    case Qt::Key_End: focusAt(m_bars.size() - 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: (*at)->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace diapason
