// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/guardscard.h"

#include "gui/parts/button.h"
#include "gui/parts/fact.h"
#include "gui/plans/plansheet.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qsizetype blocksShown = 5;

QString roomOf(const Plan &plan, Cmid cmid)
{
    const auto room = std::ranges::find(plan.rooms, cmid, &RoomPlan::cmid);
    return room == plan.rooms.cend() ? QString{} : room->activity;
}

QString titleOf(const Verdict &verdict, const Plan &plan)
{
    const QString guard = words::guard(verdict), room = roomOf(plan, verdict.cmid);
    return room.isEmpty() ? guard : guard + u" · "_s + room;
}

/// A freeze window is one, however many rooms it covers.
QList<Verdict> freezesOnce(const QList<Verdict> &blocks)
{
    QList<Verdict> once;
    for (const Verdict &verdict : blocks) {
        const auto frozen = std::ranges::find_if(
            once, [&](const Verdict &each) { return each.kind == Verdict::Kind::Frozen && each.name == verdict.name; });
        if (verdict.kind != Verdict::Kind::Frozen || frozen == once.end()) {
            once += verdict;
        } else {
            frozen->value += verdict.value;
            frozen->cmid = {};
        }
    }
    return once;
}

/// One per guard that blocks nowhere, in their order.
QList<Verdict> fineOf(const QList<Verdict> &verdicts, const QList<Verdict> &blocks)
{
    QList<Verdict> fine;
    for (const Verdict &verdict : verdicts) {
        const auto same = [&](const Verdict &each) { return each.kind == verdict.kind && each.name == verdict.name; };
        if (!verdict.exceeded && std::ranges::none_of(fine, same) && std::ranges::none_of(blocks, same))
            fine += verdict;
    }
    return fine;
}

} // namespace

GuardsCard::GuardsCard(QWidget *parent) : Card(parent), m_list(new QVBoxLayout)
{
    setObjectName(u"plan.guards"_s);
    m_list->setSpacing(px(7));
    body()->addLayout(m_list);
}

QList<GuardsCard::Line> GuardsCard::linesOf(PlanSheet &sheet) const
{
    const Plan &plan = sheet.model().judged();
    const QList<Verdict> verdicts = sheet.verdicts();
    const QList<Verdict> blocks = freezesOnce(sheet.blocks());
    QList<Line> lines;
    for (const Verdict &verdict : blocks.first(std::min(blocksShown, blocks.size())))
        lines += {
            .mark = Mark::Blocked, .title = titleOf(verdict, plan), .detail = words::guardDetail(verdict), .verdict = verdict};
    if (blocks.size() > blocksShown)
        lines
            += {.mark = Mark::Blocked, .title = tr("and %n more, beside their rooms", nullptr, int(blocks.size() - blocksShown))};
    for (const Allowance &allowance : sheet.model().guard().allowances) {
        const Verdict verdict{.kind = allowance.kind, .cmid = allowance.cmid};
        //: A guard's number was allowed once: %1 is the number, %2 who did it, %3 why
        const QString detail = tr("%1, allowed once by %2: %3").arg(words::number(allowance.value), allowance.by, allowance.why);
        lines += {.mark = Mark::Allowed, .title = titleOf(verdict, plan), .detail = detail, .allowance = allowance};
    }
    for (const Verdict &verdict : fineOf(verdicts, blocks))
        lines += {.title = words::guard(verdict), .detail = words::guardDetail(verdict)};
    return lines;
}

void GuardsCard::setGuards(PlanSheet &sheet)
{
    const QList<Line> lines = linesOf(sheet);
    const int blocks = int(freezesOnce(sheet.blocks()).size());
    setHeading(tr("Guards"), {}, blocks == 0 ? tr("nothing blocks") : tr("%n block(s)", nullptr, blocks));
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Line &line : lines)
        addLine(line);
}

void GuardsCard::addLine(const Line &line)
{
    auto *row = new QWidget(this);
    auto *mark = new FactLabel(row);
    const bool fine = line.mark == Mark::Fine, blocked = line.mark == Mark::Blocked;
    mark->setFact(fine ? "check-circle"_L1
            : blocked  ? "slash-circle-fill"_L1
                       : "exclamation-triangle"_L1,
        {},
        fine          ? Tone::InStep
            : blocked ? Tone::Blocked
                      : Tone::Add);
    auto *said = new PlainTextLabel(fine ? TextStyle::Body : TextStyle::ClassWord,
        fine ? Tint(&Tokens::text) : toneTint(blocked ? Tone::Blocked : Tone::Add), row);
    said->setWordWrap(true);
    said->setText(line.title);
    if (fine)
        said->setToolTip(line.detail);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(px(4));
    across->addWidget(mark, 0, Qt::AlignTop);
    across->addWidget(said, 1);
    m_list->addWidget(row);
    if (fine || line.detail.isEmpty())
        return;
    auto *why = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
    why->setWordWrap(true);
    why->setIndent(px(24));
    why->setText(line.detail);
    m_list->addWidget(why);
    addButton(line);
}

void GuardsCard::addButton(const Line &line)
{
    const bool signs = line.mark == Mark::Blocked && line.verdict.kind == Verdict::Kind::Countersigned;
    if (line.mark == Mark::Blocked && !signs && !mayBeAllowed(line.verdict.kind))
        return;
    auto *row = new QWidget(this);
    auto *button = new Button(line.mark == Mark::Blocked && !signs ? Button::Kind::Destructive : Button::Kind::Secondary, row);
    button->setSmall(true);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(px(24), 0, 0, 0);
    across->addWidget(button);
    across->addStretch();
    m_list->addWidget(row);
    if (signs) {
        button->setObjectName(u"plan.guards.sign"_s);
        button->setText(tr("Countersign…"));
        connect(button, &QAbstractButton::clicked, this, &GuardsCard::signWanted);
        return;
    }
    if (line.mark == Mark::Blocked) {
        button->setObjectName(u"plan.guards.allow"_s);
        //: Button: a limit may be exceeded in this plan only
        button->setText(tr("Allow once…"));
        connect(button, &QAbstractButton::clicked, this, [this, verdict = line.verdict] { emit allowWanted(verdict); });
    } else {
        button->setObjectName(u"plan.guards.withdraw"_s);
        //: Button: what was allowed once is not allowed any more
        button->setText(tr("Withdraw"));
        connect(button, &QAbstractButton::clicked, this, [this, allowance = line.allowance] { emit withdrawWanted(allowance); });
    }
    button->setAccessibleName(button->text() + u", "_s + line.title);
}

void GuardsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_lines.clear(); // its lines are words
    Card::changeEvent(event);
}

} // namespace diapason
