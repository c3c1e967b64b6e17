// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/gatecalls.h"
#include "net/rocketchat/pages.h"
#include "net/rocketchat/readers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

constexpr int mostPages = 10;
constexpr double dayInMilliseconds = 86'400'000;

/// The workspace's retention among its public settings.
class Settings
{
public:
    explicit Settings(const QList<PublicSettings::Setting> &settings)
    {
        for (const PublicSettings::Setting &setting : settings)
            m_values.insert(setting.id, setting.value);
    }
    [[nodiscard]] bool has(const QString &id) const { return m_values.contains(u"RetentionPolicy_"_s + id); }
    [[nodiscard]] bool flag(const QString &id, bool absent) const
    {
        return has(id) ? m_values.value(u"RetentionPolicy_"_s + id) == "true"_L1 : absent;
    }
    [[nodiscard]] std::optional<double> number(const QString &id) const
    {
        bool isNumber = false;
        const double value = m_values.value(u"RetentionPolicy_"_s + id).toDouble(&isNumber); // a select's value is text
        return isNumber ? std::optional(value) : std::nullopt;
    }

private:
    QHash<QString, QString> m_values;
};

/// Both come back from newer servers, and then the days are not used any more (§5.4).
double groupsAge(const Settings &settings)
{
    if (const auto milliseconds = settings.number(u"TTL_Groups"_s))
        return *milliseconds / dayInMilliseconds;
    return settings.number(u"MaxAge_Groups"_s).value_or(30);
}

std::optional<std::chrono::minutes> pruningPeriod(const Settings &settings)
{
    constexpr std::array periods{30, 60, 360, 1440};
    const auto choice = settings.number(u"Precision"_s);
    if (!choice || settings.flag(u"Advanced_Precision"_s, false) || *choice < 0 || *choice >= double(periods.size()))
        return std::nullopt;
    return std::chrono::minutes(periods[size_t(*choice)]);
}

/// Newest first, by `latest`: the only call that an archived group answers.
QCoro::Task<> readNewest(TalkPtr talk, RoomId room, std::shared_ptr<MessageSample> sample, std::stop_token stop)
{
    QSet<QString> seen;
    QDateTime from;
    qsizetype fullPage = 0;
    sample->toTheEnd = true;
    for (int n = 0; n < mostPages && !sample->toTheStart; ++n) {
        const Result<History::Reply> page = co_await say(talk, History{.room = room, .latest = from}, stop);
        ++sample->calls;
        if (!page) {
            sample->stamp.gaps += gapOf(page.error(), -1, int(seen.size()));
            break;
        }
        const qsizetype before = seen.size();
        for (const History::Line &line : *page) {
            if (seen.contains(line.id))
                continue;
            seen.insert(line.id);
            sample->messages.prepend(line.trace);
            from = line.at;
        }
        sample->toTheStart = seen.size() == before || page->size() < fullPage;
        fullPage = std::max(fullPage, page->size());
    }
    if (sample->toTheStart)
        sample->total = int(seen.size());
}

} // namespace

QCoro::Task<Result<WorkspaceRetention>> readRetention(TalkPtr talk, std::stop_token stop)
{
    static const QStringList ids{u"RetentionPolicy_Enabled"_s, u"RetentionPolicy_AppliesToGroups"_s,
        u"RetentionPolicy_TTL_Groups"_s, u"RetentionPolicy_MaxAge_Groups"_s, u"RetentionPolicy_DoNotPrunePinned"_s,
        u"RetentionPolicy_FilesOnly"_s, u"RetentionPolicy_DoNotPruneThreads"_s, u"RetentionPolicy_Precision"_s,
        u"RetentionPolicy_Advanced_Precision"_s};
    Listing<PublicSettings::Setting> listing = co_await readAll(talk, PublicSettings{.ids = ids}, ProgressFn{}, stop);
    if (listing.error)
        co_return Failure(*listing.error);
    const Settings settings(listing.rows);
    if (!settings.has(u"Enabled"_s))
        co_return Failure(Error{.kind = Error::Kind::Malformed,
            .server = Server::RocketChat,
            .code = ids.first(),
            .call = callName(PublicSettings::path)});
    co_return WorkspaceRetention{.enabled = settings.flag(u"Enabled"_s, false),
        .groups = settings.flag(u"AppliesToGroups"_s, false),
        .maxAgeDays = groupsAge(settings),
        .excludePinned = settings.flag(u"DoNotPrunePinned"_s, false),
        .filesOnly = settings.flag(u"FilesOnly"_s, false),
        .ignoreThreads = settings.flag(u"DoNotPruneThreads"_s, true),
        .every = pruningPeriod(settings),
        .stamp = {.at = talk->clock.now(), .sources = {callName(PublicSettings::path)}, .gaps = listing.gaps}};
}

QCoro::Task<MessageSample> readSample(TalkPtr talk, Room room, std::stop_token stop)
{
    const auto sample = std::make_shared<MessageSample>();
    sample->stamp = {.sources = {callName(room.archived ? History::path : OldestMessages::path)}, .gaps = {}};
    if (room.archived) {
        co_await readNewest(talk, room.id, sample, stop);
    } else {
        int pages = 0;
        for (bool more = true; more && pages < mostPages; ++pages) {
            const Window window{.offset = int(sample->messages.size()), .count = 100};
            const auto page = co_await say(talk, OldestMessages{.room = room.id, .window = window}, stop);
            ++sample->calls;
            if (!page) {
                sample->stamp.gaps += gapOf(page.error(), sample->total, int(sample->messages.size()));
                break;
            }
            sample->messages += page->rows;
            sample->total = page->total;
            sample->toTheStart = true;
            more = !page->rows.isEmpty() && sample->messages.size() < page->total;
            sample->toTheEnd = !more;
        }
    }
    sample->stamp.at = talk->clock.now();
    co_return *sample;
}

} // namespace diapason::rocketchat
