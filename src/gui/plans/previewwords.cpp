// SPDX-License-Identifier: GPL-3.0-or-later
// What a preview says of its plan, and what it asks.
#include "gui/plans/previewpage.h"

#include "app/session.h"
#include "gui/parts/banner.h"
#include "gui/parts/card.h"
#include "gui/parts/fact.h"
#include "gui/parts/pagetitle.h"
#include "gui/plans/planaside.h"
#include "gui/plans/planfiles.h"
#include "gui/plans/planquestion.h"
#include "words/words.h"

#include <QCheckBox>
#include <QLayout>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qsizetype asideShown = 5;

QList<LeftAside> leftAside(const Plan &plan)
{
    QList<LeftAside> all;
    for (const RoomPlan &room : plan.rooms)
        all += room.leftAside;
    return all;
}

int erasing(const Plan &plan)
{
    using Kind = Operation::Kind;
    return plan.ticked(Kind::RemoveMessages) + plan.ticked(Kind::SetAccountState) + plan.ticked(Kind::DeleteAccount);
}

/// A part of an erasure's plan that is no room.
bool isAccountItself(const RoomPlan &part) { return !part.room.id.isValid() && isOfNoActivity(part.cmid); }

QDateTime oldestReading(const Plan &plan)
{
    QDateTime oldest;
    for (const RoomPlan &room : plan.rooms) {
        for (const QDateTime &at : {room.moodleReadAt, room.chatReadAt}) {
            if (!oldest.isValid() || at < oldest)
                oldest = at;
        }
    }
    return oldest;
}

} // namespace

void PreviewPage::display()
{
    if (const qsizetype blocked = m_model.blocks().size(); blocked != m_blocked) {
        m_blocked = blocked;
        m_tree->doItemsLayout(); // the row of a blocked room is higher
        fitTree();
    }
    m_aside->show(m_sheet);
    showTitle();
    showRooms();
    showLeftAside();
    showBottom();
}

void PreviewPage::displayHash()
{
    m_aside->showDocument(m_sheet);
    showTitle();
    if (m_asJson->isChecked())
        showJson(true);
}

void PreviewPage::showTitle()
{
    const Plan &plan = m_model.judged();
    //: Badge beside the title of a preview
    m_badge->setWords(tr("Nothing written yet"), Tone::InStep);
    const int accounts = int(std::ranges::count_if(plan.rooms, isAccountItself)), rooms = int(plan.rooms.size()) - accounts;
    QStringList note;
    if (rooms > 0 || accounts == 0)
        note << tr("%n room(s)", nullptr, rooms);
    if (accounts > 0)
        //: Part of a plan beside its rooms: what becomes of an account itself
        note << tr("%n account(s)", "of an erasure", accounts);
    note << tr("%n operation(s)", nullptr, plan.operations());
    if (const QDateTime read = oldestReading(plan); read.isValid())
        //: %1 is an age, as "2 min ago"
        note << tr("both sides read %1").arg(words::age(read, m_session.clock().now()));
    if (!m_sheet.hash().isEmpty())
        //: The hash of a plan's content; %1 is its beginning
        note << tr("hash %1").arg(shortHash(m_sheet.hash()));
    m_title->setTitle(tr("Plan preview"), note.join(u" · "_s), true);
}

void PreviewPage::showRooms()
{
    const PlanRooms &rooms = m_sheet.rooms();
    m_rooms->setVisible(rooms != PlanRooms{});
    if (!m_sheet.isOpened())
        return showWithout();
    if (rooms.reading > 0) {
        m_rooms->setKind(Banner::Kind::Information);
        m_rooms->setWords(tr("The rooms of this plan are read again: %n to go", nullptr, rooms.reading),
            tr("It was saved earlier. What it was planned against is compared with what is so now."));
        return;
    }
    m_rooms->setKind(Banner::Kind::Attention);
    QStringList parts;
    if (!rooms.gone.isEmpty())
        //: %1 is names of activities
        parts << tr("Gone, or with another room by now: %1. Nothing is done about them.").arg(firstNames(rooms.gone));
    if (!rooms.unread.isEmpty())
        //: %1 is names of activities
        parts << tr("Could not be read: %1. Nothing is done about them unless they can be read when the plan is applied.")
                     .arg(firstNames(rooms.unread));
    m_rooms->setWords(tr("%n room(s) of this plan cannot be worked on", nullptr, int(rooms.gone.size() + rooms.unread.size())),
        parts.join(u' '));
}

void PreviewPage::showWithout()
{
    const PlanRooms &rooms = m_sheet.rooms();
    m_rooms->setKind(rooms.unread.isEmpty() ? Banner::Kind::Information : Banner::Kind::Attention);
    QStringList parts;
    if (!rooms.unread.isEmpty())
        //: %1 is names of activities
        parts << tr("Not read: %1.").arg(firstNames(rooms.unread));
    if (!rooms.roomless.isEmpty())
        //: %1 is names of activities
        parts << tr("Without a room: %1.").arg(firstNames(rooms.roomless));
    m_rooms->setWords(
        tr("%n activity(ies) are not in this plan", nullptr, int(rooms.unread.size() + rooms.roomless.size())), parts.join(u' '));
}

void PreviewPage::showLeftAside()
{
    while (QLayoutItem *item = m_leftAsideList->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<LeftAside> all = leftAside(m_model.plan());
    m_leftAside->setVisible(!all.isEmpty());
    m_leftAside->setSymbol(DriftClass::Ambiguous, familyTint(Family::Blocked));
    m_leftAside->setHeading(tr("%n drift(s) left aside", nullptr, int(all.size())));
    const auto add = [this](const QString &text) {
        auto *line = new ElidedLabel(TextStyle::Second, &Tokens::second, m_leftAside);
        line->setText(text);
        m_leftAsideList->addWidget(line);
    };
    for (const LeftAside &aside : all.first(std::min(asideShown, all.size())))
        //: %1 is a name, %2 a reason that begins with a small letter
        add(tr("%1: %2").arg(aside.name, words::leftAside(aside)));
    if (all.size() > asideShown)
        add(tr("and %n more", nullptr, int(all.size() - asideShown)));
}

QString PreviewPage::whyNot() const
{
    if (m_session.run().busy())
        return tr("Another run is in progress; one at a time.");
    if (plan().ticked() == 0)
        return tr("Nothing is ticked.");
    if (isBlocked(m_sheet.verdicts()))
        return tr("A guard blocks this plan; see the right column.");
    if (!m_session.online())
        return tr("Applying needs both servers; one of them cannot be reached now.");
    return m_sheet.rooms().reading > 0 ? tr("Its rooms are read again first.") : QString();
}

void PreviewPage::showBottom()
{
    const int ticked = plan().ticked(), adds = plan().ticked(Operation::Kind::Invite),
              removals = plan().ticked(Operation::Kind::Kick), accounts = plan().ticked(Operation::Kind::CreateAccount);
    m_count->setText(tr("%n operation(s) ticked", nullptr, ticked));
    QStringList parts;
    if (accounts > 0)
        parts << tr("%n account(s) to create", nullptr, accounts);
    if (adds > 0)
        parts << tr("%n addition(s)", nullptr, adds);
    const int fields = plan().ticked(Operation::Kind::Stamp), retentions = plan().ticked(Operation::Kind::SetRetention),
              activities = plan().ticked(Operation::Kind::SetActivityRetention);
    const int erased = erasing(plan());
    if (const int roles = ticked - accounts - adds - removals - fields - retentions - activities - erased; roles > 0)
        parts << tr("%n role change(s)", nullptr, roles);
    if (fields > 0)
        //: Part of a plan: custom fields of rooms to change
        parts << tr("%n custom field(s)", nullptr, fields);
    if (retentions > 0)
        //: Part of a plan: rooms whose retention is to change
        parts << tr("%n retention(s)", nullptr, retentions);
    if (activities > 0)
        //: Part of a plan: activities in Moodle whose own retention is to change along with their rooms
        parts << tr("%n also in Moodle", nullptr, activities);
    if (erased > 0)
        //: Part of a plan: messages of a room, an account's state, a deletion of an account
        parts << tr("%n erasure(s)", nullptr, erased);
    parts << (removals > 0 ? tr("%n removal(s)", nullptr, removals) : tr("no removal"));
    m_parts->setText(parts.join(u" · "_s));
    m_apply->setText(tr("Apply %n operation(s)", nullptr, ticked));
    const QString why = isEmpty() ? QString() : whyNot();
    m_why->setText(why);
    m_apply->setEnabled(why.isEmpty() && !isEmpty());
    m_apply->setToolTip(why);
    m_apply->setAccessibleDescription(why);
    m_apply->setDefault(false);
    m_quiet->setText(tr("Quietly"));
    const bool writesLines = adds + removals + plan().ticked(Operation::Kind::AddModerator) + plan().ticked(Operation::Kind::RemoveModerator) > 0;
    m_quiet->setEnabled(writesLines || isEmpty());
    m_quiet->setToolTip(writesLines || isEmpty()
            ? tr("The rooms show no lines about members added, removed or promoted while this is applied; afterwards "
                 "they show what they showed before")
            : tr("Nothing in this plan writes a line about members into a room"));
}

void PreviewPage::countersign()
{
    const PlanDocument document = m_sheet.document();
    const QString hash = contentHash(document);
    const int removals = document.plan.ticked(Operation::Kind::Kick);
    const auto fault = [document, hash](const QStringList &typed) -> QStringList {
        const auto again = [&](const Signature &signature) {
            return signature.hash == hash && signature.by.compare(typed.first(), Qt::CaseInsensitive) == 0;
        };
        if (!maySign(document, typed.first()))
            return {tr("The author of a plan cannot countersign it: somebody else reads it and agrees.")};
        if (std::ranges::any_of(document.signatures, again))
            return {tr("This name has signed this plan already.")};
        return {QString()};
    };
    auto *dialog = new PlanDialog(
        {.id = u"sign"_s,
            .title = tr("Countersign"),
            .question = tr("Countersign this plan?"),
            .meaning = tr("You have read it and agree to its %n operation(s)", nullptr, plan().ticked()) + u", "_s
                + (removals > 0 ? tr("of which %n removal(s).", nullptr, removals) : tr("without any removal."))
                //: %1 is the beginning of a hash
                + u' ' + tr("Hash %1: whatever is changed afterwards voids your signature.").arg(shortHash(hash)),
            .accept = tr("Countersign"),
            .fields = {{.name = u"sign.name"_s, .word = tr("Your name")}}},
        fault, this);
    connect(dialog, &PlanDialog::answered, this, [this](const QStringList &typed) { m_sheet.sign(typed.first()); });
    dialog->open();
}

/// Rooms whose messages go sooner by this plan, unless somebody typed their number already to allow it.
int PreviewPage::shortened() const
{
    const PlanDocument document = m_sheet.document();
    if (std::ranges::contains(document.allowances, Verdict::Kind::ShortenedPerRun, &Allowance::kind))
        return 0;
    const QList<Verdict> verdicts = m_sheet.verdicts();
    const auto found = std::ranges::find(verdicts, Verdict::Kind::ShortenedPerRun, &Verdict::kind);
    return found == verdicts.cend() ? 0 : found->value;
}

void PreviewPage::confirmShortening(int rooms)
{
    const QString number = QString::number(rooms);
    const auto fault = [number](const QStringList &typed) -> QStringList {
        //: %1 is a number
        return {typed.first() == number ? QString() : tr("It is %1 that this plan asks for.").arg(number)};
    };
    auto *dialog = new PlanDialog({.id = u"shorten"_s,
                                      .title = tr("Shorter retention"),
                                      .question = tr("Let messages go sooner in %Ln room(s)?", nullptr, rooms),
                                      .meaning = tr("What is older than the new age is deleted for good at the next pruning. An undo "
                                                    "brings the values back, and no message."),
                                      .accept = tr("Shorten in %Ln room(s)", "button", rooms),
                                      .kind = Button::Kind::Destructive,
                                      .fields = {{.name = u"shorten.number"_s, .word = tr("Type the number of rooms: %1").arg(number)}}},
        fault, this);
    connect(dialog, &PlanDialog::answered, this, &PreviewPage::start);
    dialog->open();
}

void PreviewPage::allow(const Verdict &verdict)
{
    const QString number = QString::number(verdict.value);
    const auto fault = [number](const QStringList &typed) -> QStringList {
        //: %1 is a number
        return {typed.first() == number ? QString() : tr("It is %1 that this plan asks for.").arg(number)};
    };
    const auto room = std::ranges::find(plan().rooms, verdict.cmid, &RoomPlan::cmid);
    const QString where = room == plan().rooms.cend() ? QString() : u" · "_s + room->activity;
    auto *dialog = new PlanDialog({.id = u"allow"_s,
                                      .title = tr("Allow once"),
                                      .question = tr("Allow this in this plan, once?"),
                                      .meaning = words::guard(verdict) + where + u": "_s + words::guardDetail(verdict) + u". "_s
                                          + tr("Your name and reason go into the plan and the journal. Each operation is checked "
                                               "again just before, as always."),
                                      .accept = tr("Allow %1 once").arg(words::number(verdict.value)),
                                      .kind = Button::Kind::Destructive,
                                      .fields = {{.name = u"allow.number"_s, .word = tr("Type the number: %1").arg(number)},
                                          {.name = u"allow.why"_s, .word = tr("Why")},
                                          {.name = u"allow.name"_s, .word = tr("Your name"), .text = operatorName()}}},
        fault, this);
    connect(dialog, &PlanDialog::answered, this, [this, verdict](const QStringList &typed) {
        m_sheet.allow(verdict, typed.value(2), typed.value(1));
        const bool removals = verdict.kind == Verdict::Kind::RemovalsPerRoom || verdict.kind == Verdict::Kind::RemovalsShare;
        const auto same = [&](const Verdict &each) { return each.cmid == verdict.cmid; };
        if (removals && std::ranges::none_of(m_model.blocks(), same))
            m_model.tickRemovals(verdict.cmid, true); // typing their number was the decision
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

} // namespace diapason
