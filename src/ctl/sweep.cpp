// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the activities of a scope, the most urgent first, and keeps what it reads, so that it can be resumed.
#include "app/sweeper.h"
#include "core/text.h"
#include "ctl/commands.h"
#include "ctl/json.h"
#include "ctl/keeping.h"
#include "ctl/sweepreport.h"
#include "ctl/words.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

/// What is known while a sweep goes on: numbers alone, so that a large campus needs no more memory than a small one.
struct Found {
    Catalogue catalogue = {};
    QHash<Cmid, CheckSummary> summaries = {};
    QHash<Cmid, FailedAttempt> attempts = {};
    SweepScope scope = {};
    QDateTime began = {};
};

class TwinHost final : public SweepHost
{
public:
    TwinHost(DeskPtr desk, Found &found)
        : m_desk(std::move(desk)), m_found(found), m_patience(m_desk->reader, *m_desk->campus.clock)
    {
    }
    const Catalogue &catalogue() const override { return m_found.catalogue; }
    QCoro::Task<ComparisonResult> read(
        Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared) override
    {
        return m_desk->reader.check(
            m_found.catalogue, std::move(activity), std::move(progress), std::move(stop), std::move(shared));
    }
    QCoro::Task<> took(Cmid cmid, ComparisonResult result) override
    {
        if (!result) {
            m_found.attempts.insert(cmid, {.at = m_desk->campus.clock->now(), .error = result.error()});
            co_await keep(m_desk, cmid, m_found.attempts.value(cmid));
            co_return;
        }
        m_found.summaries.insert(cmid, summarize(**result));
        m_found.attempts.remove(cmid);
        if (const auto failed = failedAttempt(**result))
            m_found.attempts.insert(cmid, *failed);
        co_await keep(m_desk, *std::move(result));
    }
    void moved(const SweepState &state) override { m_desk->terminal.progress(lineOf(state)); }
    QCoro::Task<bool> untilBack(Error error, std::stop_token stop) override
    {
        const auto told = [this, error](const QDateTime &until) {
            if (until.isValid())
                m_desk->terminal.progress(words::errorLine(error) + u' '
                    //: Progress: %1 is a time
                    + Ctl::tr("The next try is at %1.").arg(words::time(until)));
        };
        return m_patience.untilBack(error, told, std::move(stop));
    }

private:
    [[nodiscard]] QString lineOf(const SweepState &state) const
    {
        //: Progress: how many activities of a sweep were read
        QString line = Ctl::tr("Sweep: %1 of %2").arg(words::number(state.done), words::number(state.total));
        if (state.perMinute > 0)
            line += u" · "_s + words::display(Ctl::tr("%Ln call(s) a minute", nullptr, int(std::lround(state.perMinute))));
        if (state.forecast.isValid())
            //: Progress: %1 is a time
            line += u" · "_s + Ctl::tr("until %1").arg(words::time(state.forecast));
        if (state.failures > 0)
            line += u" · "_s + words::display(Ctl::tr("%Ln failure(s)", nullptr, state.failures));
        if (state.waitingUntil.isValid())
            //: Progress: %1 is a server, %2 a time
            line = Ctl::tr("%1 asks to wait until %2").arg(words::serverName(Server::RocketChat), words::time(state.waitingUntil));
        return line;
    }

    DeskPtr m_desk;
    Found &m_found;
    Patience m_patience;
};

/// A category by its number, or every one of that name.
QList<CategoryId> categoriesCalled(const QList<Category> &all, const QString &text)
{
    QList<CategoryId> found;
    const QString name = folded(text).simplified();
    for (const Category &category : all)
        if (QString::number(category.id.value) == text || folded(category.name).simplified() == name)
            found += category.id;
    return found;
}

QList<CourseId> coursesCalled(const QList<Course> &all, const QString &text)
{
    QList<CourseId> found;
    for (const Course &course : all)
        if (QString::number(course.id.value) == text || folded(course.shortName) == folded(text))
            found += course.id;
    return found;
}

/// Ids of everything in `wanted`, whose names may hold the comma that joined them: the longest that is found counts.
template <class Id, class Element>
Result<QList<Id>> called(
    const QStringList &wanted, const QList<Element> &all, QList<Id> (*find)(const QList<Element> &, const QString &), const QString &fault)
{
    QList<Id> ids;
    for (qsizetype from = 0; from < wanted.size();) {
        qsizetype length = wanted.size() - from;
        QList<Id> found;
        for (; length > 0; --length)
            if (found = find(all, wanted.sliced(from, length).join(u',')); !found.isEmpty())
                break;
        if (found.isEmpty())
            return usageFailure(wanted.at(from), fault);
        ids += found;
        from += length;
    }
    return ids;
}

Result<SweepScope> scopeOf(const SweepOptions &options, const CourseListing &listing)
{
    const auto categories = called(options.categories, listing.categories, &categoriesCalled, u"category-unknown"_s);
    if (!categories)
        return Failure{categories.error()};
    const auto courses = called(options.courses, listing.courses, &coursesCalled, u"course-unknown"_s);
    if (!courses)
        return Failure{courses.error()};
    return SweepScope{.categories = *categories, .courses = *courses, .olderThan = options.olderThan};
}

/// The lines of everything in scope, as far as the sweep came.
void report(SweepReport &told, const Found &found)
{
    const QHash<CourseId, const Course *> courses = byId(found.catalogue.courses.courses, &Course::id);
    const QHash<RoomId, const Room *> rooms = byId(found.catalogue.rooms.rooms, &Room::id);
    const QSet<Cmid> inScope = [&] {
        const SweepRest rest = sweepRest(found.catalogue, found.summaries, found.attempts, found.scope, found.began);
        return QSet<Cmid>(rest.left.cbegin(), rest.left.cend());
    }();
    for (const CourseId id : sweepCourses(found.catalogue.courses, found.scope)) {
        for (const Activity &activity : found.catalogue.activities.value(id)) {
            SweepLine line{.activity = activity, .course = *courses.value(id)};
            if (const Room *room = rooms.value(found.catalogue.links.value(activity.cmid).room))
                line.room = room->name;
            const auto summary = found.summaries.constFind(activity.cmid);
            if (summary != found.summaries.cend() && summary->at >= found.began)
                line.summary = *summary;
            const auto attempt = found.attempts.constFind(activity.cmid);
            if (attempt != found.attempts.cend() && attempt->at >= found.began)
                line.error = attempt->error;
            if (line.summary || line.error || inScope.contains(activity.cmid)) // what is young enough is not in it
                told.lines += line;
        }
    }
    for (const Category &category : found.catalogue.courses.categories)
        if (found.scope.categories.contains(category.id))
            told.categories += category;
    told.sort();
}

/// What was kept: what a sweep goes on with, and how old everything is.
QCoro::Task<KeptCampus> kept(DeskPtr desk)
{
    const Result<KeptCampus> loaded = co_await loadKept(desk);
    if (!loaded) {
        desk->keeps = false;
        desk->terminal.complain(Ctl::tr("What is read is not kept. %1").arg(words::errorLine(loaded.error())));
    }
    co_return loaded.value_or(KeptCampus{});
}

QCoro::Task<SweepState> swept(DeskPtr desk, Found &found, SweepRecord record)
{
    const SweepRest rest = sweepRest(found.catalogue, found.summaries, found.attempts, found.scope, found.began);
    SweepOrder order{.scope = found.scope, .began = found.began, .left = rest.left, .done = rest.done};
    order.failures = sweepRecord(found.catalogue, found.summaries, found.attempts, found.scope, found.began).failures;
    TwinHost host(desk, found);
    Sweeper sweeper(desk->reader, *desk->campus.moodle, *desk->campus.chat, *desk->campus.clock);
    const SweepState state = co_await sweeper.sweep(std::move(order), host, desk->stop);
    const qint64 number = record.number;
    record = sweepRecord(found.catalogue, found.summaries, found.attempts, found.scope, found.began);
    record.number = number;
    record.calls = desk->calls().moodle + desk->calls().rocketchat;
    if (state.phase == SweepState::Phase::None)
        record.ended = desk->campus.clock->now();
    co_await keep(desk, &record);
    co_return state;
}

} // namespace

QCoro::Task<int> runSweep(DeskPtr desk, Command command)
{
    KeptCampus before = co_await kept(desk);
    if (command.sweep.resume && !before.sweep)
        co_return failed(desk->terminal, Error{.kind = Error::Kind::Usage, .code = u"--resume"_s, .detail = u"no-sweep"_s}, command.json);
    SweepReport told{.resumed = command.sweep.resume};
    std::optional<SweepScope> scope;
    const ScopeFn choose = [&](const CourseListing &listing) -> Result<QList<CourseId>> {
        const Result<SweepScope> wanted = command.sweep.resume ? before.sweep->scope : scopeOf(command.sweep, listing);
        if (!wanted)
            return Failure{wanted.error()};
        scope = *wanted;
        return sweepCourses(listing, *wanted);
    };
    Result<CheckReport> listed = co_await list(desk, choose, before.catalogue.activities);
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    Found found{.catalogue = std::move(listed->catalogue),
        .summaries = std::move(before.checks),
        .attempts = std::move(before.attempts),
        .scope = *scope,
        .began = command.sweep.resume ? before.sweep->began : desk->campus.clock->now()};
    SweepRecord record{.number = command.sweep.resume ? before.sweep->number : 0, .scope = found.scope, .began = found.began};
    co_await keep(desk, &record);
    const SweepState state = co_await swept(desk, found, record);
    told.campus = desk->campus.campus.name;
    told.scope = found.scope;
    told.began = found.began;
    told.ended = state.phase == SweepState::Phase::None ? desk->campus.clock->now() : QDateTime();
    told.stopped = desk->stop.stop_requested();
    told.error = state.error;
    told.unread = listed->unread;
    told.gaps = listed->gaps;
    told.calls = desk->calls();
    told.elapsedMs = desk->elapsed.elapsed();
    report(told, found);
    if (command.sweep.csv)
        desk->terminal.say(QString::fromUtf8(sweepCsv(told)));
    else
        desk->terminal.say(command.json ? toText(sweepJson(told)) : sweepText(told, desk->terminal.coloured()));
    if (told.error)
        desk->terminal.complain(words::errorLine(*told.error));
    if (state.phase == SweepState::Phase::Left && desk->keeps)
        desk->terminal.complain(Ctl::tr("The sweep was left after %1 of %2 activities; --resume goes on with it.")
                .arg(words::number(state.done), words::number(state.total)));
    co_return exitCode(told);
}

} // namespace diapason::ctl
