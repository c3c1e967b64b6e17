// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undoer.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

Failure usage(const QString &code, const QString &detail)
{
    return Failure{Error{.kind = Error::Kind::Usage, .code = code, .detail = detail}};
}

QCoro::Task<Result<QList<JournalEntry>>> entriesOf(Journal &journal, UndoScope scope)
{
    Result<QList<JournalEntry>> entries = co_await journal.entries(scope.run);
    if (!entries)
        co_return entries;
    for (const int item : std::as_const(scope.items))
        if (!std::ranges::contains(*entries, item, &JournalEntry::item))
            co_return usage(u"no-item"_s, QString::number(scope.run) + u'.' + QString::number(item));
    entries->removeIf([&](const JournalEntry &entry) {
        return (!scope.items.isEmpty() && !scope.items.contains(entry.item))
            || (scope.cmid.isValid() && entry.cmid != scope.cmid);
    });
    co_return entries;
}

/// The rooms of which something could be taken back: only these are worth reading.
QList<Cmid> roomsToRead(const QList<JournalEntry> &entries)
{
    QList<Cmid> cmids;
    for (const JournalEntry &entry : entries)
        if (entry.outcome == Outcome::Done && !isErasing(entry.operation.kind) && !isOfNoActivity(entry.cmid)
            && !cmids.contains(entry.cmid))
            cmids += entry.cmid;
    return cmids;
}

/// Whether nobody in that room is concerned: its own settings are looked at when they are written.
bool isOfRetention(const QList<JournalEntry> &entries, Cmid cmid)
{
    return std::ranges::all_of(entries, [cmid](const JournalEntry &entry) {
        return entry.cmid != cmid || isRetaining(entry.operation.kind);
    });
}

/// Knows the activity and its course afterwards, if Moodle still has them.
QCoro::Task<Result<Catalogue>> withActivity(MoodleServer &moodle, Catalogue catalogue, Cmid cmid, std::stop_token stop)
{
    if (catalogue.activity(cmid))
        co_return catalogue;
    const Result<Activity> activity = co_await moodle.activity(cmid, stop);
    if (!activity)
        co_return Failure{activity.error()};
    if (!catalogue.course(activity->course)) {
        const Result<Course> course = co_await moodle.course(activity->course, stop);
        if (!course)
            co_return Failure{course.error()};
        catalogue.courses.courses += *course;
    }
    catalogue.activities[activity->course] += *activity;
    catalogue.relink();
    co_return catalogue;
}

/// What is gone is the plan's to say; everything else is an error to tell.
bool isGone(const Error &error) { return error.kind == Error::Kind::NotFound; }

} // namespace

QCoro::Task<Result<UndoOffer>> prepareUndo(Reader &reader, MoodleServer &moodle, Journal &journal, QString campus,
    UndoScope scope, Catalogue known, ProgressFn progress, std::stop_token stop)
{
    const Result<JournalRun> run = co_await journal.run(scope.run);
    if (!run)
        co_return Failure{run.error()};
    if (run->campus != campus)
        co_return usage(u"other-campus"_s, run->campus);
    const Result<QList<JournalEntry>> entries = co_await entriesOf(journal, scope);
    if (!entries)
        co_return Failure{entries.error()};
    UndoOffer offer{.run = *run, .catalogue = std::move(known)};
    for (const Cmid cmid : roomsToRead(*entries)) {
        if (stop.stop_requested())
            co_return Failure{Error{.kind = Error::Kind::Cancelled}};
        const Result<Catalogue> catalogue = co_await withActivity(moodle, offer.catalogue, cmid, stop);
        Result<std::shared_ptr<const Comparison>> now;
        if (catalogue) {
            offer.catalogue = *catalogue;
            if (isOfRetention(*entries, cmid))
                continue;
            now = co_await reader.check(offer.catalogue, *offer.catalogue.activity(cmid), progress, stop);
        } else {
            now = Failure{catalogue.error()};
        }
        if (now)
            offer.based += *now;
        else if (!isGone(now.error()))
            offer.unread.insert(cmid, now.error());
    }
    offer.undo = undoing(*entries, offer.based, offer.catalogue);
    offer.undo.plan.undoes = scope.run;
    for (NotUndone &left : offer.undo.left)
        if (left.why == NotUndone::Why::RoomGone && offer.unread.contains(left.entry.cmid))
            left.why = NotUndone::Why::RoomUnread;
    co_return offer;
}

} // namespace diapason
