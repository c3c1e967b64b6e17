// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commonpeople.h"
#include "ctl/commands.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/jsonparts.h"
#include "ctl/planrun.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "domain/stamp.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

Error notFound(Server server, const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::NotFound, .server = server, .code = code, .detail = detail};
}

/// The whole campus, narrowed to one activity: what names a room depends on all the others.
QCoro::Task<Result<CheckReport>> listFor(DeskPtr desk, Cmid cmid)
{
    Result<CheckReport> listed = co_await list(desk, Scope{.all = true});
    if (!listed)
        co_return listed;
    listed->activities.removeIf([&](const Checked &checked) { return checked.activity.cmid != cmid; });
    if (listed->activities.isEmpty())
        co_return Failure{notFound(Server::Moodle, u"invalidrecordunknown"_s, QString::number(cmid.value))};
    co_return listed;
}

QJsonValue confirmedValue(const CampusRules &rules, Cmid cmid)
{
    const auto confirmed = rules.links.constFind(cmid);
    return confirmed == rules.links.cend() ? QJsonValue(QJsonValue::Null) : QJsonValue(confirmed->value);
}

QJsonObject showJson(const CheckReport &report, const CampusRules &rules, const QList<LinkCandidate> &candidates)
{
    const Checked &checked = report.activities.first();
    const Link link = report.catalogue.links.value(checked.activity.cmid);
    QJsonArray rooms;
    for (const LinkCandidate &candidate : candidates) {
        QJsonObject object = candidateObject(candidate);
        object.insert(u"room"_s, roomObject(report.catalogue.room(candidate.room)));
        rooms += object;
    }
    return {{u"campus"_s, report.campus}, {u"cmid"_s, checked.activity.cmid.value}, {u"courseId"_s, checked.course.id.value},
        {u"course"_s, checked.course.shortName}, {u"name"_s, checked.activity.name},
        {u"confirmed"_s, confirmedValue(rules, checked.activity.cmid)}, {u"room"_s, roomObject(report.catalogue.room(link.room))},
        {u"link"_s, linkObject(link)}, {u"rooms"_s, rooms}};
}

QJsonObject linksOf(Cmid cmid, const RoomId &room)
{
    return {{u"links"_s, QJsonObject{{QString::number(cmid.value), room.value}}}};
}

/// `rules` is what stands, or should stand, in a campus file; null after a confirmation was forgotten.
QJsonObject settledJson(const Command &command, const QString &campus, bool stored, bool forgotten)
{
    const Cmid cmid = command.scope.activity;
    return {{u"campus"_s, campus}, {u"cmid"_s, cmid.value},
        {u"confirmed"_s, forgotten ? QJsonValue(QJsonValue::Null) : QJsonValue(command.room.value)}, {u"stored"_s, stored},
        {u"rules"_s, forgotten ? QJsonValue(QJsonValue::Null) : QJsonValue(linksOf(cmid, command.room))}};
}

QString confirmedText(const Command &command, const QString &campus, bool stored)
{
    const QString cmid = QString::number(command.scope.activity.value);
    if (stored && command.room.isValid())
        //: %1 is a number, %2 the id of a room, %3 the name of a campus
        return Ctl::tr("Activity %1 is linked to room %2: confirmed in “%3”.").arg(cmid, command.room.value, campus) + u'\n';
    if (stored)
        //: %1 is a number, %2 the name of a campus
        return Ctl::tr("Activity %1 has no room: noted in “%2”.").arg(cmid, campus) + u'\n';
    return Ctl::tr("This campus is not stored. To confirm the link, add this to the rules of its file:")
        + u"\n  \"links\": { \""_s + cmid + u"\": \""_s + command.room.value + u"\" }\n"_s;
}

QCoro::Task<Result<void>> store(CampusBook book, Profile profile, Cmid cmid, std::optional<RoomId> room)
{
    // As it is kept by now: the console may have changed it meanwhile.
    const Result<Profile> kept = co_await storedCampus(book, profile.campus.name);
    if (!kept)
        co_return Failure{kept.error()};
    profile = *kept;
    if (room)
        profile.campus.rules.links.insert(cmid, *room);
    else
        profile.campus.rules.links.remove(cmid);
    const Result<CampusId> saved = co_await book.profiles->save(profile);
    co_return saved ? Result<void>() : Result<void>(Failure{saved.error()});
}

/// What people in common tell, where the link is not certain: links are made again with it.
QCoro::Task<CheckReport> withPeople(DeskPtr desk, CheckReport report)
{
    const Cmid cmid = report.activities.first().activity.cmid;
    if (report.stopped || !wantsCommonPeople(report.catalogue.links.value(cmid)))
        co_return report;
    const LinkPeople found = co_await readCommonPeople(desk->reader, *desk->campus.chat, report.catalogue, cmid, desk->stop);
    report.catalogue.people.take(found);
    report.catalogue.relink();
    co_return report;
}

/// Writes what was confirmed into the room, as a plan of one operation.
QCoro::Task<int> stamp(DeskPtr desk, Command command, CheckReport listed, QJsonObject confirmed)
{
    CampusRules rules = desk->reader.rules();
    rules.links.insert(command.scope.activity, command.room);
    desk->reader.setRules(rules);
    listed.catalogue.take(rules);
    listed.catalogue.relink();
    const CheckReport read = co_await check(desk, std::move(listed));
    const Checked &checked = read.activities.first();
    if (checked.error)
        co_return failed(desk->terminal, *checked.error, command.json);
    Plan plan;
    if (checked.comparison)
        plan.rooms += stampPlan(*checked.comparison, read.catalogue.namer().hash());
    co_return co_await carryOut(desk, command, documentOf(*desk, plan), plan, read, {}, confirmed);
}

} // namespace

QCoro::Task<int> runLinkShow(DeskPtr desk, Command command)
{
    Result<CheckReport> listed = co_await listFor(desk, command.scope.activity);
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    *listed = co_await withPeople(desk, *listed);
    const QList<LinkCandidate> candidates = listed->catalogue.candidates(command.scope.activity);
    desk->terminal.say(command.json ? toText(showJson(*listed, desk->reader.rules(), candidates))
                                    : linkText(*listed, candidates, desk->terminal.coloured()));
    for (const Gap &gap : listed->gaps)
        desk->terminal.complain(words::gap(gap));
    co_return listed->stopped || !listed->unread.isEmpty() || !listed->gaps.isEmpty() ? Failed : Fine;
}

QCoro::Task<int> runLinkConfirm(DeskPtr desk, CampusBook book, Command command)
{
    const Cmid cmid = command.scope.activity;
    const bool stamps = command.stamp && command.room.isValid();
    if (stamps)
        if (const Result<void> able = mayAsk(desk->terminal, command); !able)
            co_return failed(desk->terminal, able.error(), command.json);
    const Result<CheckReport> listed = co_await list(desk, Scope{.activity = cmid});
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    if (command.room.isValid()) {
        if (!listed->catalogue.room(command.room))
            co_return failed(
                desk->terminal, notFound(Server::RocketChat, u"room-not-listed"_s, command.room.value), command.json);
        const QHash<Cmid, RoomId> &links = desk->reader.rules().links;
        for (auto it = links.cbegin(); it != links.cend(); ++it)
            if (*it == command.room && it.key() != cmid)
                co_return failed(desk->terminal,
                    notFound(Server::RocketChat, u"room-confirmed"_s, QString::number(it.key().value)), command.json);
    }
    const std::optional<Profile> stored = desk->campus.stored;
    if (stored) {
        const Result<void> saved = co_await store(book, *stored, cmid, command.room);
        if (!saved)
            co_return failed(desk->terminal, saved.error(), command.json);
    }
    const QJsonObject settled = settledJson(command, listed->campus, stored.has_value(), false);
    if (!command.json)
        desk->terminal.say(confirmedText(command, listed->campus, stored.has_value()));
    else if (!stamps)
        desk->terminal.say(toText(settled));
    if (stamps)
        co_return co_await stamp(desk, command, *listed, settled);
    co_return Fine;
}

int runLinkForget(const CampusBook &book, const Command &command, Terminal &terminal)
{
    const Cmid cmid = command.scope.activity;
    const bool stored = !command.campus.demo && !command.campus.campus.isEmpty() && !isCampusFile(command.campus.campus);
    if (stored) {
        const Result<Profile> profile = QCoro::waitFor(storedCampus(book, command.campus.campus));
        if (!profile)
            return failed(terminal, profile.error(), command.json);
        const Result<void> saved = QCoro::waitFor(store(book, *profile, cmid, {}));
        if (!saved)
            return failed(terminal, saved.error(), command.json);
    }
    const QString text = stored
        //: %1 is a number, %2 the name of a campus
        ? Ctl::tr("Nothing is confirmed for activity %1 in “%2” any more.")
              .arg(QString::number(cmid.value), command.campus.campus)
        : Ctl::tr("This campus is not stored. To forget the confirmation, take “%1” out of “links” in the rules of its file.")
              .arg(cmid.value);
    terminal.say(command.json ? toText(settledJson(command, command.campus.campus, stored, true)) : safe(text) + u'\n');
    return Fine;
}

} // namespace diapason::ctl
