// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/accessrow.h"

#include "gui/parts/fold.h"
#include "gui/parts/statepane.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

AccessRow::AccessRow(bool compact, QWidget *parent)
    : QFrame(parent),
      m_compact(compact),
      m_symbol(new QLabel(this)),
      m_name(new PlainTextLabel(TextStyle::Name, &Tokens::text, this)),
      m_detail(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_word(new PlainTextLabel(TextStyle::ClassWord, &Tokens::second, this))
{
    m_detail->setWordWrap(true);
    m_name->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    const int side = compact ? 0 : px(14);
    row->setContentsMargins(side, px(compact ? 4 : 6), side, px(compact ? 4 : 6));
    row->setSpacing(px(10));
    m_column = new QVBoxLayout;
    m_column->setSpacing(px(1));
    m_column->addWidget(m_name);
    m_column->addWidget(m_detail);
    m_column->addStretch();
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    row->addWidget(m_word, 0, Qt::AlignTop);
    m_word->setVisible(!compact);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&Theme::instance(), &Theme::changed, this, &AccessRow::restyle);
}

void AccessRow::setVerdict(const AccessMark &mark, const QString &name, const QString &detail)
{
    m_mark = mark;
    m_name->setText(name);
    m_detail->setText(m_compact ? mark.word : detail);
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_detail->setToolTip(m_compact ? detail : QString());
    setToolTip(m_compact ? detail : QString());
    m_word->setText(mark.word);
    m_word->setTint(mark.quiet ? Tint(&Tokens::second) : toneTint(mark.tone));
    setAccessibleName(name + u", "_s + mark.word);
    setAccessibleDescription(detail);
    restyle();
}

void AccessRow::setError(const std::optional<Error> &error)
{
    if (!m_fold && error) { // most rows never need one
        m_fold = new DetailsFold(this);
        m_column->insertWidget(2, m_fold);
    }
    if (m_fold)
        m_fold->setVisible(error.has_value());
    if (!error)
        return;
    const words::ErrorWords said = words::error(*error);
    m_fold->setDetails(StatePane::tr("Technical details"), said.details, said.exchange);
}

void AccessRow::restyle()
{
    const QColor colour = m_mark.tone == Tone::Plain ? tokens().second : toneColours(m_mark.tone, tokens()).text;
    m_symbol->setPixmap(m_mark.symbol.pixmap(px(16), colour, devicePixelRatio()));
    update();
}

void AccessRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_compact)
        return;
    if (m_mark.tone == Tone::Add || m_mark.tone == Tone::Blocked)
        painter.fillRect(rect(), toneColours(m_mark.tone, tokens()).cell);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().separator);
}

} // namespace diapason
