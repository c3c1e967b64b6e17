// SPDX-License-Identifier: GPL-3.0-or-later
// One person on both sides: found in what was kept, then read afresh in every activity of theirs.
#include "app/personreader.h"
#include "ctl/commands.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/jsonparts.h"
#include "ctl/keeping.h"
#include "ctl/table.h"
#include "ctl/whom.h"
#include "ctl/words.h"
#include "domain/whereabouts.h"
#include "words/cells.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

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

/// How to read one of their activities: by where the server says that the account is, where it says so, and whole otherwise.
QCoro::Task<PartFn> partFor(DeskPtr desk, Whom whom, PersonRooms rooms)
{
    if (!rooms.at.isValid())
        co_return PartFn{};
    const AccountDirectory found = co_await desk->campus.chat->accounts({}, {whom.account}, {}, desk->stop);
    const qsizetype index = found.find(whom.account);
    if (index < 0)
        co_return PartFn{};
    const auto reader = std::make_shared<PersonReader>(desk->reader, *desk->campus.chat,
        PersonAsked{.person = whom.person, .account = found.accounts().at(index), .rooms = std::move(rooms)});
    co_return PartFn{[desk, reader](const Catalogue &catalogue, Activity activity, SharedCoursePtr shared) {
        return reader->check(catalogue, std::move(activity), desk->stop, std::move(shared));
    }};
}

} // namespace

QCoro::Task<int> runPerson(DeskPtr desk, Command command)
{
    const Result<Whom> whom = co_await whomOf(desk, command);
    if (!whom)
        co_return failed(desk->terminal, whom.error(), command.json);
    const Result<QList<KeptLine>> lines = co_await desk->campus.snapshots->lines(whom->person, whom->account);
    if (!lines)
        co_return failed(desk->terminal, lines.error(), command.json);
    const PersonRooms rooms = co_await roomsOf(desk, whom->account);
    Result<CheckReport> listed = co_await list(desk, activitiesOf(*lines, rooms, whom->links));
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    PartFn part = co_await partFor(desk, *whom, rooms);
    const CheckReport report = co_await check(desk, *std::move(listed), std::move(part));
    const PersonSheet sheet = personSheet(readingsOf(report), whom->person, whom->account);
    const Whereabouts where = rooms.at.isValid() ? whereabouts(sheet, rooms, whom->links) : Whereabouts{};
    desk->terminal.say(command.json ? toText(sheetJson(sheet, where, desk->campus.campus.name))
                                    : sheetText(sheet, where, desk->terminal.coloured()));
    complainOf(report, desk->terminal);
    if (exitCode(report) == Failed || !sheet.complete)
        co_return Failed;
    co_return sheet.drifts() > 0 ? DriftLeft : Fine;
}

} // namespace diapason::ctl
