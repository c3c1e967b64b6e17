// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/planaside.h"

#include "gui/parts/card.h"
#include "gui/parts/fact.h"
#include "gui/parts/label.h"
#include "words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomsShown = 8;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

int membersAfterwards(const RoomPlan &room)
{
    return room.membersBefore + room.ticked(Operation::Kind::Invite) - room.ticked(Operation::Kind::Kick);
}

QString roomOf(const Plan &plan, Cmid cmid)
{
    const auto room = std::ranges::find(plan.rooms, cmid, &RoomPlan::cmid);
    return room == plan.rooms.cend() ? QString{} : room->activity;
}

} // namespace

PlanAside::PlanAside(QWidget *parent)
    : QWidget(parent),
      m_members(new Card(this)),
      m_grid(new QGridLayout),
      m_guards(new Card(this)),
      m_list(new QVBoxLayout)
{
    m_members->setObjectName(u"plan.members"_s);
    m_guards->setObjectName(u"plan.guards"_s);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(3));
    m_grid->setColumnStretch(0, 1);
    m_members->body()->addLayout(m_grid);
    m_list->setSpacing(px(7));
    m_guards->body()->addLayout(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_members, 0, Qt::AlignTop); // aligned: a card must not stretch
    column->addWidget(m_guards, 0, Qt::AlignTop);
    column->addStretch();
    setFixedWidth(px(340));
}

void PlanAside::show(const Plan &plan, const QList<Verdict> &verdicts)
{
    showMembers(plan);
    showGuards(plan, verdicts);
}

void PlanAside::showMembers(const Plan &plan)
{
    clear(m_grid);
    m_members->setHeading(tr("If you apply what is ticked"));
    const auto add = [this](int row, int column, TextStyle style, const Tint &tint, const QString &text) {
        auto *label = column == 0 ? new ElidedLabel(style, tint, m_members) : new PlainTextLabel(style, tint, m_members);
        label->setText(text);
        m_grid->addWidget(label, row, column, column == 0 ? Qt::Alignment{} : Qt::AlignRight);
    };
    //: Head of a small table: rooms, their members before and after
    add(0, 0, TextStyle::Second, &Tokens::second, tr("Members of"));
    add(0, 1, TextStyle::Second, &Tokens::second, tr("before"));
    add(0, 2, TextStyle::Second, &Tokens::second, tr("after"));
    int row = 1;
    for (const RoomPlan &room : plan.rooms.first(std::min(qsizetype(roomsShown), plan.rooms.size()))) {
        add(row, 0, TextStyle::Body, &Tokens::text, room.activity);
        add(row, 1, TextStyle::Count, &Tokens::text, words::number(room.membersBefore));
        add(row++, 2, TextStyle::Count, &Tokens::text, words::number(membersAfterwards(room)));
        if (!room.course.isEmpty())
            add(row++, 0, TextStyle::Small, &Tokens::second, room.course);
    }
    auto *note = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_members);
    note->setWordWrap(true);
    const int more = int(plan.rooms.size()) - roomsShown;
    note->setText(more > 0 ? tr("and %n more room(s). Each room is read again just before.", nullptr, more)
                           : tr("Each room is read again just before, and once more after."));
    m_grid->addWidget(note, row, 0, 1, 3);
}

void PlanAside::showGuards(const Plan &plan, const QList<Verdict> &verdicts)
{
    clear(m_list);
    const auto blocks = std::ranges::count_if(verdicts, &Verdict::blocks);
    m_guards->setHeading(tr("Guards"), {}, blocks == 0 ? tr("nothing blocks") : tr("%n block(s)", nullptr, int(blocks)));
    const auto add = [this](const QString &title, const QString &detail, bool bad) {
        auto *line = new QWidget(m_guards);
        auto *mark = new FactLabel(line);
        mark->setFact(bad ? "slash-circle-fill"_L1 : "check-circle"_L1, {}, bad ? Tone::Blocked : Tone::InStep);
        auto *said = new ElidedLabel(
            bad ? TextStyle::ClassWord : TextStyle::Body, bad ? familyTint(Family::Blocked) : Tint(&Tokens::text), line);
        said->setText(title);
        said->setToolTip(detail);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(4));
        row->addWidget(mark);
        row->addWidget(said, 1);
        m_list->addWidget(line);
        if (!bad || detail.isEmpty())
            return;
        auto *why = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_guards);
        why->setWordWrap(true);
        why->setIndent(px(20));
        why->setText(detail);
        m_list->addWidget(why);
    };
    QStringList said;
    for (const Verdict &verdict : verdicts) {
        if (verdict.blocks())
            add(verdict.cmid.isValid() ? words::guard(verdict) + u" · "_s + roomOf(plan, verdict.cmid) : words::guard(verdict),
                words::guardDetail(verdict), true);
    }
    for (const Verdict &verdict : verdicts) {
        const QString title = words::guard(verdict);
        if (!verdict.blocks() && !said.contains(title)) {
            said << title;
            add(title, words::guardDetail(verdict), false);
        }
    }
}

} // namespace diapason
