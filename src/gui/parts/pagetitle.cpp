// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/pagetitle.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace diapason {

PageTitle::PageTitle(QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel(TextStyle::PageTitle)),
      m_note(new ElidedLabel(TextStyle::Second, &Tokens::second)),
      m_below(new ElidedLabel(TextStyle::Second, &Tokens::second)),
      m_titleRow(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way before the title does
    m_titleRow->setSpacing(px(10));
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_note, 1);
    m_actions->setSpacing(px(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(m_titleRow);
    words->addWidget(m_below);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    m_below->hide();
}

void PageTitle::setTitle(const QString &title, const QString &note, bool below)
{
    m_title->setText(title);
    m_note->setText(below ? QString{} : note);
    m_below->setText(below ? note : QString{});
    m_below->setVisible(below && !note.isEmpty());
}

void PageTitle::setBadge(QWidget *badge) { m_titleRow->insertWidget(1, badge); }

void PageTitle::addAction(QWidget *button) { m_actions->addWidget(button); }

} // namespace diapason
