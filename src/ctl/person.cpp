// SPDX-License-Identifier: GPL-3.0-or-later
// One person on both sides: found in what was kept, then read afresh in every activity of theirs.
#include "ctl/commands.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/jsonparts.h"
#include "ctl/keeping.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "domain/whereabouts.h"
#include "words/cells.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

using Kind = SearchEntry::Kind;

struct Whom {
    MoodleUserId person = {};
    AccountId account = {};
};

/// The one that is named wholly, else the only one there is; a person counts more than an account.
std::optional<Whom> whomOf(const FindReport &report)
{
    for (const Kind kind : {Kind::Person, Kind::Account}) {
        QList<FoundItem> all, whole;
        for (const FoundItem &item : report.items) {
            if (item.entry.kind != kind)
                continue;
            all += item;
            if (item.rank == SearchHit::Rank::Whole)
                whole += item;
        }
        const QList<FoundItem> &best = whole.size() == 1 ? whole : all;
        if (best.size() == 1) {
            const SearchEntry &entry = best.first().entry;
            return kind == Kind::Person ? Whom{MoodleUserId{entry.number}, AccountId{entry.id}} : Whom{{}, AccountId{entry.id}};
        }
        if (!all.isEmpty())
            return std::nullopt;
    }
    return std::nullopt;
}

QString matchCode(Match match)
{
    switch (match) {
    case Match::Username: return u"username"_s;
    case Match::Confirmed: return u"confirmed"_s;
    case Match::None: break;
    }
    return u"none"_s;
}

QJsonArray numbersOf(const QList<Cmid> &cmids)
{
    QJsonArray numbers;
    for (const Cmid cmid : cmids)
        numbers.append(cmid.value);
    return numbers;
}

QJsonValue whereJson(const Whereabouts &where)
{
    if (!where.known())
        return {};
    return QJsonObject{{u"at"_s, where.at.toString(Qt::ISODate)}, {u"ofCampus"_s, where.ofCampus}, {u"others"_s, where.others},
        {u"unread"_s, numbersOf(where.unread)}, {u"outdated"_s, numbersOf(where.outdated)}};
}

QString whereText(const Whereabouts &where)
{
    if (!where.known())
        return {};
    QString text = Ctl::tr("In %Ln room(s) of this campus, as Rocket.Chat says", nullptr, where.ofCampus) + u'\n';
    if (where.others > 0)
        text += Ctl::tr("In %Ln other private group(s), not shown", nullptr, where.others) + u'\n';
    if (!where.unread.isEmpty())
        text += Ctl::tr("%Ln room(s) of them could not be read", nullptr, int(where.unread.size())) + u'\n';
    return words::display(text);
}

QJsonObject sheetJson(const PersonSheet &sheet, const Whereabouts &where, const QString &campus)
{
    QJsonObject person, account;
    if (sheet.person)
        person = {{u"id"_s, sheet.person->id.value}, {u"username"_s, sheet.person->username}, {u"name"_s, sheet.person->fullName}};
    if (sheet.account)
        account = {{u"id"_s, sheet.account->id.value}, {u"username"_s, sheet.account->username}, {u"name"_s, sheet.account->name},
            {u"active"_s, sheet.account->active}};
    QJsonArray lines;
    for (const PersonLine &line : sheet.lines) {
        QJsonObject row = rowObject(*line.in, Explainer(*line.in), line.row);
        row.insert(u"cmid"_s, line.in->activity.cmid.value);
        row.insert(u"course"_s, line.in->course.course.shortName);
        row.insert(u"activity"_s, line.in->activity.name);
        row.insert(u"room"_s, line.in->room.room.id.value);
        lines.append(row);
    }
    return {{u"campus"_s, campus}, {u"person"_s, sheet.person ? QJsonValue(person) : QJsonValue()},
        {u"account"_s, sheet.account ? QJsonValue(account) : QJsonValue()}, {u"match"_s, matchCode(sheet.match)},
        {u"drifts"_s, sheet.drifts()}, {u"complete"_s, sheet.complete}, {u"lines"_s, lines},
        {u"rooms"_s, whereJson(where)}};
}

QString sheetText(const PersonSheet &sheet, const Whereabouts &where, bool coloured)
{
    QString text;
    if (sheet.person)
        //: %1 is a name, %2 a Moodle username, %3 its number
        text += safe(Ctl::tr("Moodle: %1, %2 (no. %3)")
                         .arg(sheet.person->fullName, sheet.person->username, QString::number(sheet.person->id.value)))
            + u'\n';
    else
        text += Ctl::tr("Moodle: nobody enrolled maps to this account") + u'\n';
    if (sheet.account)
        //: %1 is a name, %2 a Rocket.Chat username, %3 a state as "active"
        text += safe(Ctl::tr("Rocket.Chat: %1, @%2, %3")
                         .arg(sheet.account->name, sheet.account->username, words::accountState(*sheet.account)))
            + u'\n';
    else
        text += safe(Ctl::tr("Rocket.Chat: no account; expected: @%1").arg(sheet.expectedUsername)) + u'\n';
    text += u'\n';
    //: Headings of a table of one person's activities
    Table table({{Ctl::tr("CMID"), Tone::Plain, true}, {Ctl::tr("Course")}, {Ctl::tr("Activity")}, {Ctl::tr("Class")},
        {Ctl::tr("Expected")}, {Ctl::tr("Found")}, {Ctl::tr("Why")}});
    for (const PersonLine &line : sheet.lines) {
        const Comparison &c = *line.in;
        const DriftClass driftClass = line.row.driftClass;
        table.add({{QString::number(c.activity.cmid.value), Tone::Quiet, true}, {safe(c.course.course.shortName)},
            {safe(c.activity.name)}, {words::driftClass(driftClass), toneOf(driftClass)}, {words::memberRole(line.row.expected)},
            {words::actualRole(line.row.actual)}, {safe(words::cause(c, line.row))}});
    }
    text += table.text(coloured);
    text += u'\n' + whereText(where) + words::display(Ctl::tr("%Ln drift(s)", nullptr, sheet.drifts())) + u'\n';
    return text;
}

QList<PersonReading> readingsOf(const CheckReport &report)
{
    QList<PersonReading> readings;
    for (const Checked &checked : report.activities)
        if (checked.comparison)
            readings.append({checked.comparison, false});
    return readings;
}

struct Looked {
    FindReport found = {};
    QHash<Cmid, Link> links = {}; ///< as kept
};

/// Who the person is by what was kept; the demo campus, which is always new, is read first.
QCoro::Task<Result<Looked>> lookFor(DeskPtr desk, Command command)
{
    if (command.campus.demo) {
        Result<CheckReport> listed = co_await list(desk, Scope{.all = true});
        if (!listed)
            co_return Failure{listed.error()};
        (void)co_await check(desk, *std::move(listed));
    }
    const Result<KeptCampus> kept = co_await desk->campus.snapshots->load();
    complainOfDamage(*desk);
    if (!kept)
        co_return Failure{kept.error()};
    const Result<KeptPeople> people = co_await desk->campus.snapshots->people();
    if (!people)
        co_return Failure{people.error()};
    if (people->people.isEmpty() && people->accounts.isEmpty())
        co_return Failure{Error{.kind = Error::Kind::Storage, .code = u"nothing-kept"_s}};
    co_return Looked{
        findReport(*kept, *people, desk->campus.campus.rules, command.text, 20), kept->catalogue.links};
}

/// Where the chat server says that the account is, which costs one call, however many rooms there are. A server that does not
/// tell, or cannot now, leaves it at what was kept.
QCoro::Task<PersonRooms> roomsOf(DeskPtr desk, AccountId account)
{
    if (!account.isValid())
        co_return PersonRooms{};
    const Result<PersonRooms> rooms = co_await desk->campus.chat->personRooms(account, desk->stop);
    co_return rooms.value_or(PersonRooms{});
}

/// By what was kept, and by the rooms.
QList<Cmid> activitiesOf(const QList<KeptLine> &lines, const PersonRooms &rooms, const QHash<Cmid, Link> &links)
{
    QList<Cmid> cmids = whereabouts({}, rooms, links).unread;
    for (const KeptLine &line : lines)
        if (!cmids.contains(line.cmid))
            cmids.append(line.cmid);
    return cmids;
}

} // namespace

QCoro::Task<int> runPerson(DeskPtr desk, Command command)
{
    Result<Looked> looked = co_await lookFor(desk, command);
    if (!looked)
        co_return failed(desk->terminal, looked.error(), command.json);
    FindReport *found = &looked->found;
    found->items.removeIf(
        [](const FoundItem &item) { return item.entry.kind != Kind::Person && item.entry.kind != Kind::Account; });
    const std::optional<Whom> whom = whomOf(*found);
    if (!whom) {
        if (!found->items.isEmpty() && !command.json)
            desk->terminal.say(findText(*found, desk->terminal.coloured()));
        const bool none = found->items.isEmpty();
        const Result<void> fault = usageFailure(command.text, none ? u"nobody"_s : u"several-people"_s);
        co_return failed(desk->terminal, fault.error(), command.json);
    }
    const Result<QList<KeptLine>> lines = co_await desk->campus.snapshots->lines(whom->person, whom->account);
    if (!lines)
        co_return failed(desk->terminal, lines.error(), command.json);
    const PersonRooms rooms = co_await roomsOf(desk, whom->account);
    Result<CheckReport> listed = co_await list(desk, activitiesOf(*lines, rooms, looked->links));
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    const CheckReport report = co_await check(desk, *std::move(listed));
    const PersonSheet sheet = personSheet(readingsOf(report), whom->person, whom->account);
    const Whereabouts where = rooms.at.isValid() ? whereabouts(sheet, rooms, looked->links) : Whereabouts{};
    desk->terminal.say(command.json ? toText(sheetJson(sheet, where, desk->campus.campus.name))
                                    : sheetText(sheet, where, desk->terminal.coloured()));
    complainOf(report, desk->terminal);
    if (exitCode(report) == Failed || !sheet.complete)
        co_return Failed;
    co_return sheet.drifts() > 0 ? DriftLeft : Fine;
}

} // namespace diapason::ctl
