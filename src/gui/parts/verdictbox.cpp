// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/verdictbox.h"

#include "gui/theme/glyphs.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

VerdictBox::VerdictBox(QWidget *parent)
    : QFrame(parent),
      m_glyph(new QLabel),
      m_word(new PlainTextLabel(TextStyle::ClassWord)),
      m_sentence(new PlainTextLabel(TextStyle::Second))
{
    m_sentence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_word);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(13), px(7), px(10), px(7));
    row->setSpacing(px(9));
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(&Theme::instance(), &Theme::changed, this, &VerdictBox::restyle);
}

void VerdictBox::setVerdict(DriftClass driftClass, const QString &word, const QString &sentence)
{
    m_class = driftClass;
    m_word->setText(word);
    m_sentence->setText(sentence);
    setAccessibleName(word + u": "_s + sentence);
    restyle();
}

void VerdictBox::restyle()
{
    const Tint tint = familyTint(family(m_class));
    m_glyph->setPixmap(glyphPixmap(m_class, px(17), tint(tokens()), devicePixelRatio()));
    m_word->setTint(tint);
    update();
}

void VerdictBox::paintEvent(QPaintEvent * /*event*/)
{
    const FamilyColours &colours = tokens().family(family(m_class));
    QPainter painter(this);
    painter.fillRect(rect(), colours.ground);
    painter.fillRect(style()->visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), colours.text);
}

} // namespace diapason
