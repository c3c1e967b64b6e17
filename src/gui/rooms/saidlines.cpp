// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/saidlines.h"

#include "gui/parts/label.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>

namespace diapason {

SaidLines::SaidLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(px(5));
    connect(&Theme::instance(), &Theme::changed, this, &SaidLines::rebuild); // pixmaps keep their colour
}

void SaidLines::setLines(const QList<SaidLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    rebuild();
}

void SaidLines::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SaidLine &line : std::as_const(m_lines))
        m_column->addWidget(row(line));
    setVisible(!m_lines.isEmpty());
}

QWidget *SaidLines::row(const SaidLine &line)
{
    const bool loud = line.tone == Tone::Add || line.tone == Tone::Blocked;
    auto *row = new QWidget(this);
    auto *picture = new QLabel(row);
    picture->setPixmap(line.symbol.pixmap(px(14), toneColours(line.tone, tokens()).text, devicePixelRatio()));
    picture->setContentsMargins(0, px(2), 0, 0);
    auto *first = new PlainTextLabel(loud ? TextStyle::Name : TextStyle::Body, loud ? toneTint(line.tone) : &Tokens::text, row);
    first->setText(line.text);
    first->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(1));
    words->addWidget(first);
    if (!line.second.isEmpty()) {
        auto *second = new PlainTextLabel(TextStyle::Second, &Tokens::second, row);
        second->setText(line.second);
        second->setWordWrap(true);
        words->addWidget(second);
    }
    auto *both = new QHBoxLayout(row);
    both->setContentsMargins({});
    both->setSpacing(px(8));
    both->addWidget(picture, 0, Qt::AlignTop);
    both->addLayout(words, 1);
    return row;
}

} // namespace diapason
