// SPDX-License-Identifier: GPL-3.0-or-later
// Saved plans: read, and signed. No server is asked.
#include "app/applier.h"
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "launch/opencampus.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

bool isNamed(const Command &command) { return command.campus.demo || !command.campus.campus.isEmpty(); }

/// The guard of the campus that was named, with the categories that were kept of it; else the usual limits.
QCoro::Task<Result<Guard>> guardOfNamed(CampusBook book, Command command, PlanDocument document)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!isNamed(command))
        co_return guardOf({}, {}, now);
    const Result<OpenedCampus> opened = co_await openCampus(command.campus, book, Reach::KeptOnly);
    if (!opened)
        co_return Failure{opened.error()};
    if (const Result<void> fitting = fits(document, opened->campus); !fitting)
        co_return Failure{fitting.error()};
    const Result<KeptCampus> kept = co_await opened->snapshots->load();
    const QList<Category> categories = kept ? kept->catalogue.courses.categories : QList<Category>();
    co_return guardOf(opened->campus.rules, categories, now);
}

/// As it will be judged when it is applied: every room is read again first, so the age of its readings does not count.
QList<Verdict> verdictsOf(const PlanDocument &document, Guard guard)
{
    guard.allowances = document.allowances;
    guard.countersigned = isCountersigned(document);
    Plan plan = document.plan;
    for (RoomPlan &room : plan.rooms)
        room.moodleReadAt = room.chatReadAt = {};
    return judge(plan, guard);
}

} // namespace

int runShow(const CampusBook &book, const Command &command, Terminal &terminal)
{
    const Result<PlanDocument> document = readPlanFile(command.file);
    if (!document)
        return failed(terminal, document.error(), command.json);
    const Result<Guard> guard = QCoro::waitFor(guardOfNamed(book, command, *document));
    if (!guard)
        return failed(terminal, guard.error(), command.json);
    const QList<Verdict> verdicts = verdictsOf(*document, *guard);
    if (command.json)
        terminal.say(toText(planJson(*document, verdicts)));
    else
        terminal.say(documentText(*document, verdicts, terminal.coloured()));
    if (!isNamed(command))
        terminal.complain(Ctl::tr("No campus was named: the guards are the usual ones."));
    return isNamed(command) && isBlocked(verdicts) ? Blocked : Fine;
}

int runSign(const Command &command, Terminal &terminal)
{
    Result<PlanDocument> document = readPlanFile(command.file);
    if (!document)
        return failed(terminal, document.error(), command.json);
    const QString name = command.as.isEmpty() ? operatorName() : command.as;
    if (!maySign(*document, name))
        return failed(terminal, Error{.kind = Error::Kind::Usage, .code = u"plan-own-signature"_s, .detail = name}, command.json);
    document->signatures.removeIf([&](const Signature &signature) { return signature.by == name; });
    document->signatures += {.by = name, .at = QDateTime::currentDateTimeUtc(), .hash = contentHash(*document)};
    if (const Result<void> written = writeFile(command.file, planToJson(*document), true); !written)
        return failed(terminal, written.error(), command.json);
    if (command.json)
        terminal.say(toText(QJsonObject{{u"signedBy"_s, name}, {u"hash"_s, contentHash(*document)}}));
    else
        //: %1 is a person, %2 the fingerprint of a plan's content
        terminal.say(safe(Ctl::tr("Signed by %1: hash %2.").arg(name, contentHash(*document))) + u'\n');
    return Fine;
}

} // namespace diapason::ctl
