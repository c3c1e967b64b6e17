// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json.h"
#include "ctl/jsonparts.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

using Kind = SearchEntry::Kind;

QString kindCode(Kind kind)
{
    switch (kind) {
    case Kind::Course: return u"course"_s;
    case Kind::Activity: return u"activity"_s;
    case Kind::Room: return u"room"_s;
    case Kind::Person: return u"person"_s;
    case Kind::Account: return u"account"_s;
    }
    return {};
}

QString rankCode(SearchHit::Rank rank)
{
    switch (rank) {
    case SearchHit::Rank::Whole: return u"whole"_s;
    case SearchHit::Rank::NameBegins: return u"name_begins"_s;
    case SearchHit::Rank::WordBegins: return u"word_begins"_s;
    case SearchHit::Rank::Inside: return u"inside"_s;
    }
    return {};
}

QString troubleCode(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Unlinked: return u"unlinked"_s;
    case Trouble::Orphan: return u"orphan"_s;
    case Trouble::Archived: return u"archived"_s;
    case Trouble::Incomplete: return u"incomplete"_s;
    case Trouble::Deactivated: return u"deactivated"_s;
    }
    return {};
}

/// The number when the item is of this kind, or leads to one.
QJsonValue numberIf(bool fits, qint64 number) { return fits && number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); }

QJsonObject hitObject(const FoundItem &item)
{
    const SearchEntry &entry = item.entry;
    const auto is = [&](Kind kind) { return entry.kind == kind; };
    const bool human = is(Kind::Person) || is(Kind::Account);
    QJsonArray troubles;
    for (const Trouble trouble : item.troubles)
        troubles += troubleCode(trouble);
    return {{u"kind"_s, kindCode(entry.kind)}, {u"rank"_s, rankCode(item.rank)}, {u"title"_s, entry.title},
        {u"courseId"_s, numberIf(is(Kind::Course), entry.number)},
        {u"cmid"_s, numberIf(is(Kind::Activity) || is(Kind::Room), entry.number)},
        {u"moodleId"_s, numberIf(is(Kind::Person), entry.number)},
        {u"roomId"_s,
            is(Kind::Activity)   ? textOrNull(item.room.value)
                : is(Kind::Room) ? QJsonValue(entry.id)
                                 : QJsonValue()},
        {u"accountId"_s, human ? textOrNull(entry.id) : QJsonValue()},
        {u"username"_s, human ? textOrNull(item.handle) : QJsonValue()}, {u"email"_s, textOrNull(item.email)},
        {u"drifts"_s, item.drifts ? QJsonValue(*item.drifts) : QJsonValue()}, {u"problems"_s, troubles}};
}

} // namespace

QJsonObject findJson(const FindReport &report)
{
    QJsonObject totals;
    for (size_t kind = 0; kind < searchKinds; ++kind)
        totals.insert(kindCode(Kind(kind)), report.totals[kind]);
    QJsonArray hits;
    for (const FoundItem &item : report.items)
        hits += hitObject(item);
    return {{u"campus"_s, report.campus}, {u"at"_s, timeOrNull(report.at)}, {u"readAt"_s, timeOrNull(report.readAt)},
        {u"text"_s, report.text}, {u"total"_s, report.total()}, {u"totals"_s, totals}, {u"hits"_s, hits}};
}

} // namespace diapason::ctl
