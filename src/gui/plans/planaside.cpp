// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/planaside.h"

#include "domain/retentionplan.h"
#include "gui/parts/label.h"
#include "gui/plans/documentcard.h"
#include "gui/plans/plansheet.h"
#include "words/retention.h"
#include "words/words.h"

#include <QGridLayout>
#include <QScrollArea>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomsShown = 5;

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

using TwoWords = std::pair<QString, QString>;

/// How long messages stay; the same twice where the operation is not ticked.
TwoWords agesOf(const RoomPlan &room, const std::optional<WorkspaceRetention> &workspace)
{
    const auto operation = std::ranges::find(room.operations, Operation::Kind::SetRetention, &Operation::kind);
    if (operation == room.operations.cend())
        return {};
    const auto said = [&](const std::optional<RetentionOverride> &own) {
        const RetentionInForce inForce = retentionInForce(workspace, own);
        return workspace ? words::retentionCell(inForce) : words::retentionChoice(choiceOf(own));
    };
    const QString before = said(retentionBefore(*operation));
    return {before, operation->ticked ? said(retentionAfter(*operation)) : before};
}

} // namespace

PlanAside::PlanAside(QWidget *parent)
    : QWidget(parent),
      m_members(new Card(this)),
      m_grid(new QGridLayout),
      m_guards(new GuardsCard(this)),
      m_document(new DocumentCard(this))
{
    m_members->setObjectName(u"plan.members"_s);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(3));
    m_grid->setColumnStretch(0, 1);
    m_members->body()->addLayout(m_grid);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    for (Card *card : std::initializer_list<Card *>{m_members, m_guards, m_document})
        column->addWidget(card, 0, Qt::AlignTop); // aligned: a card must not stretch
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
    setFixedWidth(px(350));
    connect(m_guards, &GuardsCard::allowWanted, this, &PlanAside::allowWanted);
    connect(m_guards, &GuardsCard::withdrawWanted, this, &PlanAside::withdrawWanted);
    connect(m_guards, &GuardsCard::signWanted, this, &PlanAside::signWanted);
}

void PlanAside::show(PlanSheet &sheet)
{
    showRooms(sheet.model().judged(), sheet.model().guard().workspace);
    m_guards->setGuards(sheet);
}

void PlanAside::showDocument(const PlanSheet &sheet) { m_document->setDocument(sheet); }

void PlanAside::showRooms(const Plan &plan, const std::optional<WorkspaceRetention> &workspace)
{
    clear(m_grid);
    m_members->setHeading(tr("If you apply what is ticked"));
    const auto add = [this](int row, int column, TextStyle style, const Tint &tint, const QString &text) {
        auto *label = column == 0 ? new ElidedLabel(style, tint, m_members) : new PlainTextLabel(style, tint, m_members);
        label->setText(text);
        m_grid->addWidget(label, row, column, column == 0 ? Qt::Alignment{} : Qt::AlignRight);
    };
    const bool retention = plan.isOfRetention();
    //: Heads of a small table: rooms, and their retention or their members before and after
    add(0, 0, TextStyle::Second, &Tokens::second, retention ? tr("Retention in") : tr("Members of"));
    add(0, 1, TextStyle::Second, &Tokens::second, tr("before"));
    add(0, 2, TextStyle::Second, &Tokens::second, tr("after"));
    int row = 1;
    QList<RoomPlan> rooms = plan.rooms;
    rooms.removeIf([](const RoomPlan &part) { return !part.room.id.isValid() && isOfNoActivity(part.cmid); }); // an account: nobody is in it
    for (const RoomPlan &room : rooms.first(std::min(qsizetype(roomsShown), rooms.size()))) {
        add(row, 0, TextStyle::Body, &Tokens::text, room.activity);
        const TwoWords change = retention ? agesOf(room, workspace)
                                             : TwoWords{words::number(room.membersBefore), words::number(membersAfterwards(room))};
        add(row, 1, TextStyle::Count, &Tokens::text, change.first);
        add(row++, 2, TextStyle::Count, &Tokens::text, change.second);
        if (!room.course.isEmpty())
            add(row++, 0, TextStyle::Small, &Tokens::second, room.course);
    }
    auto *note = new PlainTextLabel(TextStyle::Second, &Tokens::second, m_members);
    note->setWordWrap(true);
    const int more = int(rooms.size()) - roomsShown;
    note->setText(more > 0 ? tr("and %n more room(s). Each room is read again just before.", nullptr, more)
                           : tr("Each room is read again just before, and once more after."));
    m_grid->addWidget(note, row, 0, 1, 3);
}

} // namespace diapason
