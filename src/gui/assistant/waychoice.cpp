// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/waychoice.h"

#include "gui/parts/label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

WayChoice::WayChoice(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(2));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit changed(m_ways.value(index).id);
    });
}

void WayChoice::setWays(const QList<Way> &ways)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    const QString before = chosen();
    m_ways = ways;
    while (m_notes.size() < ways.size()) {
        auto *button = new QRadioButton;
        button->setFont(textFont(TextStyle::Name));
        m_group->addButton(button, int(m_notes.size()));
        auto *note = new PlainTextLabel(TextStyle::Second, &Tokens::second);
        note->setWordWrap(true);
        note->setContentsMargins(px(24), 0, 0, px(6)); // under the words, not under the ring
        m_notes.append(note);
        column->addWidget(button);
        column->addWidget(note);
    }
    for (int i = 0; i < m_notes.size(); ++i) {
        QAbstractButton *button = m_group->button(i);
        const Way way = ways.value(i);
        button->setVisible(i < ways.size());
        m_notes[i]->setVisible(i < ways.size() && !way.note.isEmpty());
        button->setObjectName(objectName() + u'.' + way.id);
        button->setText(way.word);
        button->setEnabled(way.possible);
        button->setAccessibleDescription(way.note);
        m_notes[i]->setText(way.note);
    }
    choose(before);
}

void WayChoice::choose(const QString &id)
{
    qsizetype index = -1;
    for (qsizetype i = 0; i < m_ways.size(); ++i)
        if (m_ways[i].possible && (m_ways[i].id == id || index < 0))
            index = i;
    if (index >= 0)
        m_group->button(int(index))->setChecked(true);
}

QString WayChoice::chosen() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QString() : m_ways.value(index).id;
}

QWidget *WayChoice::entry() const { return m_group->checkedButton(); }

} // namespace diapason
