// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/human.h"

#include "ctl/allowing.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "words/planlines.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

Tone toneOf(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::CreateAccount:
    case Operation::Kind::Invite: return Tone::Add;
    case Operation::Kind::AddModerator:
    case Operation::Kind::RemoveModerator: return Tone::Role;
    case Operation::Kind::RemoveMessages:
    case Operation::Kind::SetAccountState:
    case Operation::Kind::DeleteAccount:
    case Operation::Kind::Kick: return Tone::Remove;
    case Operation::Kind::Mute:
    case Operation::Kind::Unmute:
    case Operation::Kind::SetRetention:
    case Operation::Kind::SetActivityRetention:
    case Operation::Kind::Stamp: break;
    }
    return Tone::Plain;
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
    case Outcome::AlreadySo: return Tone::Good;
    case Outcome::Refused:
    case Outcome::Doubtful: return Tone::Blocked;
    case Outcome::Open:
    case Outcome::Skipped:
    case Outcome::NotSent: break;
    }
    return Tone::Quiet;
}

QString roomText(const RoomPlan &room, bool coloured)
{
    const QString place = isOfNoActivity(room.cmid)
        ? room.activity
        : Ctl::tr("%1 · %2 (activity %3)").arg(room.course, room.activity, QString::number(room.cmid.value));
    QString text = safe(place) + u'\n';
    Table table({{QString()}, {Ctl::tr("Person")}, {Ctl::tr("Rocket.Chat")}, {Ctl::tr("Operation")}, {Ctl::tr("Class")}});
    Table itself({{QString()}, {Ctl::tr("Room")}, {Ctl::tr("Operation")}, {Ctl::tr("Change")}});
    for (const Operation &operation : room.operations) {
        const Cell box{operation.ticked ? u"[x]"_s : u"[ ]"_s}, name{operation.name};
        const Cell what{words::operation(operation.kind), toneOf(operation.kind)};
        if (isOfRoom(operation.kind))
            itself.add({box, name, what, {words::operationReason(operation), Tone::Quiet}});
        else
            table.add({box, name, {operation.username}, what, {words::driftClass(operation.driftClass), Tone::Quiet}});
    }
    if (table.isEmpty() && itself.isEmpty())
        text += u"  "_s + Ctl::tr("Nothing to write.") + u'\n';
    for (const Table *each : {&table, &itself})
        text += each->isEmpty() ? QString() : each->text(coloured, 2);
    for (const LeftAside &aside : room.leftAside)
        //: %1 is a person, %2 the class of the line, %3 why nothing is done about it
        text += u"  "_s
            + toned(safe(Ctl::tr("Left aside: %1 (%2): %3")
                            .arg(aside.name, words::driftClass(aside.driftClass), words::leftAside(aside))),
                Tone::Quiet, coloured)
            + u'\n';
    return text + u'\n';
}

/// What would allow it once, to be typed.
QString allowText(const Verdict &verdict, bool coloured)
{
    const QString option = u"--allow %1=%2"_s.arg(guardToken(verdict.kind, verdict.cmid)).arg(verdict.value);
    //: %1 is an option of the command line with its value; the other words are what stands after --why and --as
    return u"  "_s + toned(Ctl::tr("To allow it once: %1 --why TEXT --as NAME").arg(option), Tone::Quiet, coloured) + u'\n';
}

QString activityOf(const Plan &plan, Cmid cmid)
{
    const auto room = std::ranges::find(plan.rooms, cmid, &RoomPlan::cmid);
    return room == plan.rooms.cend() ? QString() : room->activity;
}

/// With the room, where a plan has several.
QString guardOf(const Verdict &verdict, const Plan &plan)
{
    const QString activity = plan.rooms.size() > 1 ? activityOf(plan, verdict.cmid) : QString();
    return activity.isEmpty() ? words::guard(verdict) : words::guard(verdict) + u" · "_s + activity;
}

/// What allows all that a freeze window stops: it is one, over however many rooms.
QString allowFreezeText(const QList<Verdict> &verdicts, bool coloured)
{
    QList<Verdict> frozen;
    std::ranges::copy_if(verdicts, std::back_inserter(frozen),
        [](const Verdict &verdict) { return verdict.kind == Verdict::Kind::Frozen && verdict.blocks(); });
    if (frozen.isEmpty())
        return {};
    Verdict whole = frozen.takeFirst();
    for (const Verdict &verdict : std::as_const(frozen)) {
        whole.cmid = {};
        whole.value += verdict.value;
    }
    return allowText(whole, coloured);
}

QString guardsText(const ResyncReport &report, bool coloured)
{
    QString text;
    for (const Verdict &verdict : report.verdicts) {
        const QString guard = guardOf(verdict, report.plan), detail = words::guardDetail(verdict);
        if (verdict.exceeded && verdict.allowed)
            text += toned(safe(Ctl::tr("Allowed once: %1 (%2)").arg(guard, detail)), Tone::Role, coloured) + u'\n';
        else if (verdict.blocks())
            text += toned(safe(Ctl::tr("Blocked: %1 (%2)").arg(guard, detail)), Tone::Blocked, coloured) + u'\n';
        if (verdict.blocks() && verdict.kind != Verdict::Kind::Frozen && mayBeAllowed(verdict.kind))
            text += allowText(verdict, coloured);
    }
    return text + allowFreezeText(report.verdicts, coloured);
}

QString signaturesText(const PlanDocument &document, bool coloured)
{
    QString text;
    const QString hash = contentHash(document);
    for (const Signature &signature : document.signatures) {
        const bool counts = signature.hash == hash && maySign(document, signature.by);
        const QString line = counts
            //: %1 is a person, %2 a time
            ? Ctl::tr("Signed by %1, %2").arg(signature.by, words::moment(signature.at, QDateTime::currentDateTimeUtc()))
            : Ctl::tr("Signed by %1, and not this content: it does not count").arg(signature.by);
        text += toned(safe(line), counts ? Tone::Good : Tone::Blocked, coloured) + u'\n';
    }
    return text.isEmpty() ? Ctl::tr("Nobody has countersigned it.") + u'\n' : text;
}

QString resultsText(const Plan &plan, const RunReport &run, bool coloured)
{
    const bool several = plan.rooms.size() > 1;
    QList<Cell> headings{{Ctl::tr("Outcome")}, {Ctl::tr("Operation")}, {Ctl::tr("Person")}, {Ctl::tr("Rocket.Chat")}};
    if (several)
        headings += Cell{Ctl::tr("Activity")};
    Table table(headings << Cell{Ctl::tr("Detail")});
    for (const OperationResult &result : run.results) {
        QList<Cell> cells{{words::outcome(result.outcome), toneOf(result.outcome)}, {words::operationVerb(result.operation.kind)},
            {result.operation.name}, {result.operation.username}};
        if (several)
            cells += Cell{activityOf(plan, result.cmid)};
        table.add(cells << Cell{words::outcomeDetail(result), Tone::Quiet});
    }
    return table.isEmpty() ? QString() : table.text(coloured) + u'\n';
}

int unticked(const Plan &plan) { return plan.operations() - plan.ticked(); }

} // namespace

QString documentText(const PlanDocument &document, const QList<Verdict> &verdicts, bool coloured)
{
    //: %1 is a campus, %2 a person, %3 a time
    QString text = safe(Ctl::tr("Plan for %1, made by %2, %3")
                           .arg(document.campus, document.author, words::moment(document.made, QDateTime::currentDateTimeUtc())))
        + u'\n';
    //: %1 is the fingerprint of a plan's content
    text += Ctl::tr("Hash %1").arg(contentHash(document)) + u"\n\n"_s;
    text += planText({.plan = document.plan, .verdicts = verdicts}, coloured);
    for (const Allowance &allowance : document.allowances)
        //: %1 is a guard, %2 a person, %3 why they allowed more than its limit
        text += safe(Ctl::tr("%1: allowed by %2, “%3”").arg(words::guard({.kind = allowance.kind}), allowance.by, allowance.why))
            + u'\n';
    return text + signaturesText(document, coloured);
}

QString planText(const ResyncReport &report, bool coloured)
{
    QString text;
    for (const RoomPlan &room : report.plan.rooms)
        text += roomText(room, coloured);
    text += guardsText(report, coloured);
    text += words::display(Ctl::tr("%Ln operation(s) ticked", nullptr, report.plan.ticked()));
    if (unticked(report.plan) > 0)
        text += u" · "_s + words::display(Ctl::tr("%Ln not ticked (removals: --with-removals)", nullptr, unticked(report.plan)));
    return text + u" · "_s + Ctl::tr("nothing is written yet") + u'\n';
}

QString runText(const ResyncReport &report, bool coloured)
{
    if (report.declined)
        return Ctl::tr("Nothing was written.") + u'\n';
    QString text = resultsText(report.plan, report.run, coloured);
    for (const QuietRoom &room : report.run.quiet)
        if (const QString line = words::quietLine(room); !line.isEmpty())
            text += toned(safe(line), Tone::Role, coloured) + u'\n';
    if (report.run.error)
        text += toned(safe(words::errorLine(*report.run.error)), Tone::Blocked, coloured) + u'\n';
    const int done = report.run.count(Outcome::Done) + report.run.count(Outcome::AlreadySo);
    const int aside = int(report.run.results.size()) - done;
    text += words::display(Ctl::tr("%Ln operation(s) done", nullptr, done));
    if (aside > 0)
        text += u" · "_s + words::display(Ctl::tr("%Ln not done", nullptr, aside));
    int left = 0;
    for (const auto &after : report.run.after)
        left += after->drifts;
    if (!report.run.after.isEmpty())
        text += u" · "_s + words::display(Ctl::tr("%Ln drift(s) left", nullptr, left));
    return text + u'\n';
}

} // namespace diapason::ctl
