// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/wholecampus.h"

#include "app/session.h"
#include "gui/parts/barlist.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "words/words.h"

#include <QBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksAhead = 5;

} // namespace

WholeCampus::WholeCampus(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_cards(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_spreadCard(new Card(this)),
      m_riskCard(new Card(this)),
      m_spans(new BarList(m_spreadCard)),
      m_weeks(new BarList(m_riskCard)),
      m_looked(new PlainTextLabel(TextStyle::Second, &Tokens::second, m_riskCard)),
      m_hint(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_look(new Button(Button::Kind::Secondary, {}, "eye"_L1, m_riskCard))
{
    setObjectName(u"rooms.whole"_s);
    m_spans->setObjectName(u"rooms.spans"_s);
    m_weeks->setObjectName(u"rooms.weeks"_s);
    m_looked->setObjectName(u"rooms.looked"_s);
    m_looked->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_look->setObjectName(u"rooms.lookMore"_s);
    m_spreadCard->body()->addWidget(m_spans);
    m_riskCard->body()->addWidget(m_weeks);
    m_riskCard->body()->addWidget(m_looked);
    m_riskCard->body()->addWidget(m_look, 0, Qt::AlignLeading);
    m_cards->setSpacing(px(12));
    m_cards->addWidget(m_spreadCard, 1, Qt::AlignTop);
    m_cards->addWidget(m_riskCard, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(16));
    column->setSpacing(px(12));
    column->addLayout(m_cards);
    column->addWidget(m_hint);
    column->addStretch();
    connect(m_spans, &BarList::chosen, this, [this](const QString &id) { emit roomsChosen(m_spread.value(id.toInt()).keys); });
    connect(m_weeks, &BarList::chosen, this, [this](const QString &id) {
        const QStringList keys = m_risk.weeks.value(id.toInt()).keys;
        if (!keys.isEmpty())
            emit roomsChosen(keys);
    });
    connect(m_look, &QPushButton::clicked, this, &WholeCampus::lookWanted);
}

void WholeCampus::setLines(const QList<RoomLine> &lines)
{
    m_lines = lines;
    if (isVisible())
        display();
}

void WholeCampus::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    display(); // lines may have come while single rooms were looked at
}

QList<RoomId> WholeCampus::toLookAt(int most) const
{
    const RetentionState &state = m_session.retention();
    QList<RoomId> rooms;
    for (const RoomLine &line : m_lines)
        if (rooms.size() < most && line.room && line.inForce.prunes() && !state.samples.contains(line.room->id)
            && !state.sampling.contains(line.room->id))
            rooms.append(line.room->id);
    return rooms;
}

QString WholeCampus::spanWord(RetentionSpan span)
{
    //: How long rooms keep their messages, as words beside bars
    switch (span) {
    case RetentionSpan::Month: return tr("Up to 30 days");
    case RetentionSpan::Quarter: return tr("31 to 90 days");
    case RetentionSpan::HalfYear: return tr("91 to 180 days");
    case RetentionSpan::Year: return tr("181 to 365 days");
    case RetentionSpan::Longer: return tr("More than a year");
    case RetentionSpan::ForEver: return tr("For ever: nothing is deleted");
    case RetentionSpan::Exempt: return tr("For ever: the room is exempt");
    case RetentionSpan::Unknown: break;
    }
    return tr("Not known: the workspace’s policy was not read");
}

QString WholeCampus::weekWord(const RiskWeek &week, int index)
{
    if (index == 0)
        return tr("At the next pruning");
    //: A week in the picture of what will be deleted; %1 and %2 are days such as "10 October"
    return tr("%1 to %2").arg(words::day(week.from), words::day(week.to));
}

void WholeCampus::showSpread()
{
    m_spread = retentionSpread(m_lines);
    qsizetype most = 1, rooms = 0;
    for (const SpanOfRooms &span : std::as_const(m_spread)) {
        most = std::max(most, span.keys.size());
        rooms += span.keys.size();
    }
    m_spreadCard->setHeading(tr("How long rooms keep their messages"), {}, tr("%Ln room(s)", nullptr, int(rooms)));
    QList<BarRow> rows;
    for (qsizetype i = 0; i < m_spread.size(); ++i) {
        const SpanOfRooms &span = m_spread.at(i);
        const int count = int(span.keys.size());
        rows.append({.id = QString::number(i),
            .word = spanWord(span.span),
            .number = words::number(count),
            .share = double(count) / double(most),
            .fill = span.span == RetentionSpan::Unknown ? familyTint(Family::Blocked) : Tint(&Tokens::accent),
            .pattern = span.span == RetentionSpan::Unknown ? Pattern::Cross : Pattern::Plain,
            .tip = tr("Select these %Ln room(s)", nullptr, count)});
    }
    m_spans->setRows(rows);
}

void WholeCampus::showRisk()
{
    const RetentionState &state = m_session.retention();
    m_risk = campusRisk(m_lines, state.samples, m_session.clock().now(), weeksAhead);
    const bool any = m_risk.looked > 0;
    int all = 0;
    QList<BarRow> rows;
    for (qsizetype i = 0; any && i < m_risk.weeks.size(); ++i) {
        const RiskWeek &week = m_risk.weeks.at(i);
        all += week.goes;
        rows.append({.id = QString::number(i),
            .word = weekWord(week, int(i)),
            .number = words::number(week.goes),
            .share = double(week.goes) / std::max(1, m_risk.highest()),
            .fill = familyTint(Family::Blocked),
            .pattern = Pattern::Cross,
            .tip = week.keys.isEmpty() ? tr("Nothing is deleted")
                                       : tr("Select the %Ln room(s) that lose messages then", nullptr, int(week.keys.size()))});
    }
    m_weeks->setVisible(any);
    m_weeks->setRows(rows);
    m_riskCard->setHeading(
        tr("What the coming weeks take"), {}, any ? tr("%Ln message(s)", nullptr, all) : QString());
    QStringList said;
    if (m_risk.prunable == 0) {
        said << tr("No room is pruned.");
    } else {
        //: %1 and %2 are numbers of rooms
        said << tr("Messages of %1 of the %2 rooms that are pruned were looked at.")
                    .arg(words::number(m_risk.looked), words::number(m_risk.prunable));
        if (any && !m_risk.exact)
            said << tr("In some only a part: there it can be more.");
    }
    m_looked->setText(said.join(u' '));
    const qsizetype next = toLookAt(20).size();
    const bool reading = !state.sampling.isEmpty();
    m_look->setVisible(next > 0 || reading);
    m_look->setEnabled(m_session.online()); // also while looking: a button that goes grey loses the focus
    m_look->setText(reading ? tr("Looking…") : tr("Look at %Ln room(s)", nullptr, int(next)));
    m_look->setToolTip(m_session.online() ? tr("Only dates, pins, threads and files are kept, never a text.")
                                          : tr("Rocket.Chat cannot be reached now."));
}

void WholeCampus::display()
{
    showSpread();
    showRisk();
    m_hint->setText(tr("A bar selects its rooms; then they can be given the same retention."));
}

void WholeCampus::retranslate()
{
    m_spans->setAccessibleName(tr("Rooms by how long they keep their messages"));
    m_weeks->setAccessibleName(tr("Messages that will be deleted, by week"));
    display();
}

void WholeCampus::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_cards->setDirection(width() >= px(700) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace diapason
