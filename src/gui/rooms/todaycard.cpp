// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/todaycard.h"

#include "gui/parts/fact.h"
#include "gui/rooms/roomswords.h"
#include "words/retention.h"
#include "words/words.h"

#include <QHBoxLayout>

#include <cmath>

namespace diapason {

using namespace Qt::StringLiterals;

TodayCard::TodayCard(QWidget *parent)
    : Card(parent),
      m_number(new PlainTextLabel(TextStyle::TileNumber, &Tokens::text, this)),
      m_words(new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this)),
      m_ground(new CountPill(this)),
      m_top(new QWidget(this)),
      m_lines(new SaidLines(this))
{
    setObjectName(u"rooms.today"_s);
    m_number->setObjectName(u"rooms.inForce"_s);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"rooms.inForceWords"_s);
    auto *row = new QHBoxLayout(m_top);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    row->addWidget(m_number);
    row->addWidget(m_words, 1);
    row->addWidget(m_ground);
    body()->addWidget(m_top);
    body()->addWidget(m_lines);
}

void TodayCard::setRooms(const ChosenRooms &rooms, const MessageSample *sample)
{
    setHeading(tr("In force today"));
    m_lines->setLines(rooms.one() ? RoomsWords::today(rooms, sample) : RoomsWords::todayOfMany(rooms));
    const bool one = rooms.one() && rooms.lines.first().room;
    m_top->setVisible(one);
    if (!one)
        return;
    const RetentionInForce &now = rooms.lines.first().inForce;
    const bool whole = now.prunes() && now.maxAgeDays == std::floor(now.maxAgeDays);
    m_number->setVisible(whole);
    m_number->setText(words::number(qint64(now.maxAgeDays)));
    //: After a big number of days
    m_words->setText(whole ? tr("day(s)", nullptr, int(now.maxAgeDays)) : words::retention(now));
    const QString ground = words::retentionGround(now.ground);
    m_ground->setVisible(whole && !ground.isEmpty());
    m_ground->setWords(ground, now.ground == RetentionInForce::Ground::Room ? Tone::Accent : Tone::Information);
    m_top->setAccessibleName(words::retention(now));
}

} // namespace diapason
