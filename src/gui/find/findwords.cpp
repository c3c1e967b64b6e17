// SPDX-License-Identifier: GPL-3.0-or-later
// The states that stand in place of the search's list, and the words around it.
#include "gui/find/findwords.h"

#include "gui/find/lookup.h"
#include "gui/pages/addresses.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype most = 40; // a pasted page must not become a sentence
    const QString simple = text.simplified();
    return simple.size() <= most ? simple : simple.first(most) + u'…';
}

/// "1,248 courses, 2,000 activities, 60,000 people and accounts, 2,010 rooms".
QString lookedIn(const QList<SearchEntry> &entries)
{
    std::array<int, searchKinds> counts = {};
    for (const SearchEntry &entry : entries)
        ++counts[size_t(entry.kind)];
    const auto count = [&](SearchEntry::Kind kind) { return counts[size_t(kind)]; };
    using Kind = SearchEntry::Kind;
    QStringList parts{FindWords::tr("%Ln course(s)", nullptr, count(Kind::Course)),
        FindWords::tr("%Ln activity(s)", nullptr, count(Kind::Activity)),
        FindWords::tr("%Ln people and accounts", nullptr, count(Kind::Person) + count(Kind::Account)),
        FindWords::tr("%Ln room(s)", nullptr, count(Kind::Room))};
    for (QString &part : parts) // a number stays with its word
        part.replace(u'\u202F', u'\u00A0').replace(u' ', u'\u00A0');
    return parts.join(u", "_s);
}

} // namespace

StateWords FindWords::hint()
{
    return {.symbol = "search"_L1,
        .tone = Tone::Plain,
        .sentence = tr("Find anything of this campus"),
        .meaning
        = tr("A course, an activity, a room, a person or an account: by the beginning or the middle of a word, a number, a "
             "username or an e-mail address.")};
}

StateWords FindWords::making()
{
    return {.symbol = "clock-history"_L1,
        .tone = Tone::Plain,
        .sentence = tr("Getting ready to search"),
        .meaning = tr("What is known of the campus is being put in order; the answer comes by itself.")};
}

StateWords FindWords::nothing(const Found &found, Session &session)
{
    const QList<SearchEntry> &entries = found.index->entries();
    if (entries.isEmpty() && session.readAt().isValid())
        return making();
    StateWords words{.symbol = "search"_L1,
        .tone = Tone::Plain,
        //: %1 is what was typed
        .sentence = tr("Nothing for “%1”").arg(shortened(found.result.text))};
    if (entries.isEmpty()) {
        words.meaning = tr("Nothing of this campus was read yet.");
        return words;
    }
    //: %1 is a list of counts, as "12 courses, 30 activities …", %2 an age, as "2 min ago"
    words.meaning = tr("Looked in %1, read %2.").arg(lookedIn(entries), words::age(session.readAt(), session.clock().now()));
    const bool people
        = std::ranges::any_of(entries, [](const SearchEntry &entry) { return entry.kind >= SearchEntry::Kind::Person; });
    if (!people)
        words.meaning += u' ' + tr("People are found once the members of an activity were read.");
    return words;
}

StateWords FindWords::nowhere(const FindRow &whose, bool filtered)
{
    StateWords words{.symbol = filtered ? "funnel"_L1 : "person"_L1, .tone = Tone::Plain};
    //: %1 is a name
    words.sentence = filtered ? tr("No such activity of %1").arg(whose.title) : tr("No activity of %1 is known").arg(whose.title);
    words.meaning
        = filtered ? tr("Backspace widens the filter.") : tr("The readings that were kept do not speak of this person any more.");
    return words;
}

StateWords FindWords::failing(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    return {
        .symbol = "x-octagon"_L1, .tone = Tone::Blocked, .sentence = said.what, .meaning = said.todo, .details = said.details};
}

std::optional<RoomCard> FindWords::room(const RoomId &id, const Session &session)
{
    const Catalogue &catalogue = session.catalogue();
    const Room *room = catalogue.room(id);
    if (!room)
        return {};
    RoomCard card{.room = id, .name = room->name, .address = roomAddress(session, *room)};
    const bool everyCourse = catalogue.everyActivityKnown();
    const bool orphan = Lookup(catalogue, {}, {id}).isOrphan(id);
    //: Facts about a room without an activity
    if (orphan)
        card.facts << tr("orphan");
    if (room->archived)
        card.facts << tr("archived");
    if (room->discussion)
        card.facts << tr("discussion");
    if (room->team)
        card.facts << tr("team");
    card.facts << tr("%Ln member(s)", nullptr, room->usersCount).replace(u'\u202F', u'\u00A0');
    if (room->created.isValid())
        //: %1 is a day, as "14 Sept. 2025"
        card.facts << tr("created on %1")
                          .arg(words::day(room->created) + u' ' + QString::number(room->created.toLocalTime().date().year()));
    card.meaning = orphan
        ? tr("Its name carries the fingerprint of this campus, and no activity has it: the activity or its course was "
             "probably deleted.")
        : everyCourse ? tr("No activity of this campus has it. It may belong to something else.")
                      : tr("No activity read so far has it; the activities of some courses are not known yet.");
    return card;
}

QString FindWords::counted(const Found &found)
{
    const int total = found.result.total();
    return total == 0 ? tr("Nothing found") : tr("%Ln result(s)", nullptr, total).replace(u'\u202F', u'\u00A0');
}

QString FindWords::keys(const FindRow *chosen, Level level)
{
    //: Keys under the search's list
    QStringList keys;
    if (chosen)
        keys << tr("↑ ↓ choose") << tr("Enter open");
    if (chosen && (level == Level::Second || chosen->kind == FindRow::Kind::Person || chosen->kind == FindRow::Kind::Account))
        keys << tr("Ctrl+Enter show the person");
    if (chosen && chosen->kind != FindRow::Kind::Account)
        keys << tr("Alt+Enter open in the browser");
    keys << (level == Level::First ? tr("Esc close") : tr("← back"));
    return keys.join(u" · "_s);
}

QString FindWords::took(const Found &found)
{
    //: At the end of the search's list: it was answered from what is kept here, in %1 milliseconds
    return found.elapsedMs == 0 ? tr("snapshot, under 1 ms") : tr("snapshot, %1 ms").arg(words::number(found.elapsedMs));
}

} // namespace diapason
