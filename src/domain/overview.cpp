// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overview.h"

#include "domain/coursetitle.h"

#include <limits>
#include <map>
#include <numeric>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array standings{
    "in_step"_L1, "drifting"_L1, "unlinked"_L1, "vanished"_L1, "unreadable"_L1, "never_read"_L1, "orphan"_L1};
constexpr int deepest = 32; // categories do not nest deeper; a circle must not hang us

/// Why there is no room to read, by what somebody tried last, or by the link.
QString faultOf(const OverviewLine &line, const Link &link)
{
    if (!line.room.isValid())
        return linkFault(link);
    // Of a room that is known now, only its absence from the server is news.
    return line.failure && line.failure->code == "vanished"_L1 ? line.failure->code : QString();
}

Standing standingOf(const OverviewLine &line, const Link &link, const QString &fault)
{
    if (fault == "vanished"_L1)
        return Standing::Vanished;
    if (!fault.isEmpty()) // what may not be listed is not gone
        return link.has(LinkClue::Kind::NotListed) ? Standing::Unreadable : Standing::Unlinked;
    if (line.failure && !isLinkFault(line.failure->code))
        return Standing::Unreadable;
    if (!line.summary)
        return Standing::NeverRead;
    if (!line.summary->complete())
        return Standing::Unreadable;
    return line.summary->drifts > 0 ? Standing::Drifting : Standing::InStep;
}

void note(QList<Finding::Kind> &findings, Finding::Kind kind)
{
    if (!findings.contains(kind))
        findings.append(kind);
}

constexpr bool isOfRoom(Finding::Kind kind) { return kind <= Finding::Kind::InBin; }

class Viewer
{
public:
    explicit Viewer(const OverviewSources &sources)
        : m_sources(sources),
          m_catalogue(sources.catalogue),
          m_rooms(byId(m_catalogue.rooms.rooms, &Room::id)),
          m_categories(byId(m_catalogue.courses.categories, &Category::id))
    {
        if (sources.rules.moodleMappings && m_catalogue.companionSite && m_catalogue.companion)
            for (const CompanionActivity &activity : m_catalogue.companion->activities)
                m_ownMapping.insert(activity.cmid);
        for (const Cmid cmid : sources.rules.activities.keys())
            m_ownMapping.insert(cmid);
    }
    Overview view()
    {
        m_view.everyActivityKnown = m_catalogue.everyActivityKnown();
        for (const Course &course : m_catalogue.courses.courses) {
            const auto activities = m_catalogue.activities.constFind(course.id);
            if (activities == m_catalogue.activities.cend() || activities->isEmpty())
                continue;
            ++m_view.courses;
            const Place place = placeOf(course);
            for (const Activity &activity : *activities)
                add(lineOf(place, activity));
        }
        for (const Finding &finding : m_catalogue.looseRooms())
            if (const Room *room = finding.kind == Finding::Kind::Orphan ? m_rooms.value(finding.room) : nullptr)
                add(orphan(*room));
        std::ranges::sort(m_view.lines, {}, &OverviewLine::key);
        rank();
        return std::move(m_view);
    }

private:
    struct Place {
        const Course &course;
        QString title = {};
        QList<CategoryId> path = {};
        QString categories = {};
        QString category = {};
    };
    [[nodiscard]] Place placeOf(const Course &course) const
    {
        Place place{.course = course, .title = courseTitle(course)};
        QStringList names;
        for (const Category *at = m_categories.value(course.category); at && names.size() < deepest;
             at = m_categories.value(at->parent)) {
            place.path.prepend(at->id);
            names.prepend(at->name);
        }
        place.category = names.value(names.size() - 1);
        place.categories = names.join(u" › "_s);
        return place;
    }
    [[nodiscard]] OverviewLine lineOf(const Place &place, const Activity &activity) const
    {
        const Link link = m_catalogue.links.value(activity.cmid, Link{.cmid = activity.cmid});
        OverviewLine line{.cmid = activity.cmid,
            .activity = activity.name,
            .course = place.course.id,
            .courseTitle = place.title,
            .path = place.path,
            .categories = place.categories,
            .category = place.category,
            .room = link.room,
            .reading = m_sources.reading.contains(activity.cmid)};
        if (const auto summary = m_sources.checks.constFind(activity.cmid); summary != m_sources.checks.cend())
            line.summary = *summary;
        if (const auto failure = m_sources.failures.constFind(activity.cmid); failure != m_sources.failures.cend())
            line.failure = *failure;
        if (const Room *room = m_rooms.value(link.room)) {
            takeRoom(line, *room);
            line.archivedMismatch = activity.visible == room->archived;
        }
        judge(line, link);
        return line;
    }
    void judge(OverviewLine &line, const Link &link) const
    {
        const QString fault = faultOf(line, link);
        line.standing = standingOf(line, link, fault);
        if (line.standing == Standing::Unlinked || line.standing == Standing::Vanished) {
            note(line.findings, linkFinding(fault, link).kind);
            line.summary.reset(); // of a room that is no longer its own
        }
        if (line.standing == Standing::Unreadable)
            note(line.findings, Finding::Kind::Unreadable);
        if (line.archivedMismatch)
            note(line.findings, Finding::Kind::ArchivedMismatch);
        if (link.has(LinkClue::Kind::OtherShortName))
            note(line.findings, Finding::Kind::Renamed);
        if (!line.summary)
            return;
        for (const Finding::Kind kind : line.summary->grounds.findings)
            if (isOfRoom(kind) && kind != Finding::Kind::Unreadable && kind != Finding::Kind::ArchivedMismatch)
                note(line.findings, kind);
        line.ownerless = line.summary->grounds.findings.contains(Finding::Kind::Ownerless);
        if (line.drifting()) {
            line.drifts = familyCounts(line.summary->counts);
            line.mainCause = diapason::mainCause(line.summary->grounds);
        }
    }
    void takeRoom(OverviewLine &line, const Room &room) const
    {
        line.roomName = room.name;
        line.roomUsers = room.usersCount;
        line.archived = room.archived;
        line.inForce = retentionInForce(m_sources.workspace, room.retention);
    }
    [[nodiscard]] OverviewLine orphan(const Room &room) const
    {
        OverviewLine line{.standing = Standing::Orphan, .room = room.id, .findings = {Finding::Kind::Orphan}};
        takeRoom(line, room);
        return line;
    }
    void add(OverviewLine line)
    {
        ++m_view.counts[size_t(line.standing)];
        m_view.activities += line.cmid.isValid() ? 1 : 0;
        m_view.ownerless += line.ownerless ? 1 : 0;
        m_view.archivedMismatch += line.archivedMismatch ? 1 : 0;
        for (int i = 0; i < driftFamilies; ++i)
            m_view.drifts[size_t(i)] += line.drifts[size_t(i)];
        if (line.drifting())
            addCauses(line);
        m_view.lines += std::move(line);
    }
    void addCauses(const OverviewLine &line)
    {
        const CheckSummary &summary = *line.summary;
        for (const CauseCount &cause : summary.grounds.causes) {
            if (!isDrift(cause.driftClass))
                continue;
            TopCause &top = m_causes[{cause.driftClass, cause.cause}];
            top.drifts += cause.rows;
            ++top.rooms;
        }
        if (m_ownMapping.contains(line.cmid))
            return;
        for (const QString &role : summary.grounds.settledBy) {
            MappingOffer &offer = m_offers[role];
            offer.drifts += summary.drifts;
            ++offer.rooms;
        }
    }
    void rank()
    {
        for (const auto &[key, top] : m_causes)
            m_view.causes += {.driftClass = key.first, .cause = key.second, .drifts = top.drifts, .rooms = top.rooms};
        for (const auto &[role, offer] : m_offers)
            m_view.offers += {.role = role, .rooms = offer.rooms, .drifts = offer.drifts};
        std::ranges::stable_sort(m_view.causes, std::greater{}, &TopCause::drifts);
        std::ranges::stable_sort(m_view.offers, std::greater{}, &MappingOffer::rooms);
    }

    const OverviewSources &m_sources;
    const Catalogue &m_catalogue;
    QHash<RoomId, const Room *> m_rooms;
    QHash<CategoryId, const Category *> m_categories;
    QSet<Cmid> m_ownMapping; ///< activities that do not follow the campus
    std::map<std::pair<DriftClass, Cause>, TopCause> m_causes;
    std::map<QString, MappingOffer> m_offers;
    Overview m_view;
};

} // namespace

QString standingCode(Standing standing) { return standings[size_t(standing)]; }

FamilyCounts familyCounts(const ClassCounts &counts)
{
    FamilyCounts families{};
    for (int i = 0; i < driftClassCount; ++i)
        if (const DriftClass driftClass{quint8(i)}; isDrift(driftClass))
            families[size_t(family(driftClass))] += counts[size_t(i)];
    return families;
}

int total(const FamilyCounts &counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

OverviewLine::Key OverviewLine::key() const
{
    return cmid.isValid() ? Key{.cmid = cmid.value} : Key{.cmid = std::numeric_limits<qint64>::max(), .room = room.value};
}

bool operator==(const OverviewLine &a, const OverviewLine &b)
{
    const auto shown = [](const OverviewLine &line) {
        return std::tie(line.standing, line.cmid, line.course, line.room, line.roomUsers, line.archived, line.archivedMismatch,
            line.ownerless, line.reading, line.drifts, line.summary, line.activity, line.courseTitle, line.categories,
            line.roomName, line.inForce, line.failure, line.findings);
    };
    return shown(a) == shown(b);
}

Overview overviewOf(const OverviewSources &sources) { return Viewer(sources).view(); }

} // namespace diapason
