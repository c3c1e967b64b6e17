// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/whom.h"

#include "ctl/human.h"
#include "ctl/keeping.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

using Kind = SearchEntry::Kind;

/// The one that is named wholly, else the only one there is; a person counts more than an account.
std::optional<Whom> theOnly(const FindReport &report)
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
            const MoodleUserId person{kind == Kind::Person ? entry.number : 0};
            return Whom{.person = person, .account = AccountId{entry.id}, .name = entry.title};
        }
        if (!all.isEmpty())
            return std::nullopt;
    }
    return std::nullopt;
}

struct Looked {
    FindReport found = {};
    QHash<Cmid, Link> links = {};
};

/// Who it is by what was kept; the demo campus, which is always new, is read first.
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
    co_return Looked{findReport(*kept, *people, desk->campus.campus.rules, command.text, 20), kept->catalogue.links};
}

} // namespace

QCoro::Task<Result<Whom>> whomOf(DeskPtr desk, Command command)
{
    Result<Looked> looked = co_await lookFor(desk, command);
    if (!looked)
        co_return Failure{looked.error()};
    FindReport *found = &looked->found;
    found->items.removeIf(
        [](const FoundItem &item) { return item.entry.kind != Kind::Person && item.entry.kind != Kind::Account; });
    if (std::optional<Whom> whom = theOnly(*found)) {
        whom->links = looked->links;
        co_return *std::move(whom);
    }
    const bool none = found->items.isEmpty();
    if (!none && !command.json)
        desk->terminal.say(findText(*found, desk->terminal.coloured()));
    const Result<void> fault = usageFailure(command.text, none ? u"nobody"_s : u"several-people"_s);
    co_return Failure{fault.error()};
}

} // namespace diapason::ctl
