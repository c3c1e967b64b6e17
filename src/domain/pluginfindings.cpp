// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pluginfindings.h"

#include "domain/expect.h"
#include "domain/matching.h"

#include <QMap>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// What groups.members gives to whoever asks for no number (D1), by the server's default.
constexpr qsizetype firstPage = 50;

bool listsMembers(const RoomReading &room) { return listsEveryone(room.stamp) && !room.stamp.has(Gap::Kind::RolesUnread); }

class PluginFinder
{
public:
    PluginFinder(const Comparison &comparison, const Catalogue &catalogue) : m_c(comparison), m_catalogue(catalogue) { }
    QList<Finding> find();

private:
    void add(Finding::Kind kind, qsizetype number, const QString &detail = {})
    {
        if (number > 0)
            m_findings.append(
                {.kind = kind, .cmid = m_c.activity.cmid, .room = m_c.room.room.id, .detail = detail, .number = int(number)});
    }
    [[nodiscard]] qsizetype pastFirstPage() const;
    [[nodiscard]] qsizetype neverModerators() const;
    [[nodiscard]] bool retentionLost() const;
    [[nodiscard]] qsizetype inherited() const;
    [[nodiscard]] qsizetype returning() const;

    const Comparison &m_c;
    const Catalogue &m_catalogue;
    QList<Finding> m_findings;
};

/// Of an archived room the plugin sees nobody at all.
qsizetype PluginFinder::pastFirstPage() const
{
    const RoomReading &room = m_c.room;
    const qsizetype members = listsEveryone(room.stamp) ? room.members.size() : room.room.usersCount;
    return !room.room.archived && members > firstPage ? members : 0;
}

/// Only while it is hidden: of a visible activity nobody can tell whether it ever was, and moderators may have been unmade.
qsizetype PluginFinder::neverModerators() const
{
    const bool hidden = !m_c.activity.visible || m_c.activity.stealth || m_c.room.room.archived;
    if (!hidden || !listsMembers(m_c.room))
        return 0;
    const auto someoneElse
        = [this](const RoomMember &member) { return member.roles.moderator && !member.roles.owner && member.id != m_c.service; };
    if (std::ranges::any_of(m_c.room.members, someoneElse))
        return 0;
    return std::ranges::count(m_c.rows, DriftClass::ShouldBeModerator, &DriftRow::driftClass);
}

bool PluginFinder::retentionLost() const
{
    if (!m_catalogue.companion || (m_catalogue.companionSite && !m_catalogue.companionSite->retentionFeature))
        return false;
    const CompanionActivity *told = m_catalogue.companion->activity(m_c.activity.cmid);
    return told && told->retention.enabled && !m_c.room.room.retention;
}

qsizetype PluginFinder::inherited() const
{
    const Expecter expecter{m_c.activity, m_c.course, m_c.facts, m_c.mapping, m_c.rules};
    return std::ranges::count_if(m_c.course.people, [&](const Person &person) {
        const Expected expected = expecter(person);
        return expected.roleUnseen || (expected.elsewhere && expected.elsewhere->where != RoleElsewhere::Where::Module);
    });
}

/// Whom the campus does not expect, and the plugin takes for enrolled all the same.
qsizetype PluginFinder::returning() const { return std::ranges::count(m_c.rows, Cause::AccountSuspended, &DriftRow::cause); }

QList<Finding> PluginFinder::find()
{
    using enum Finding::Kind;
    add(PastFirstPage, pastFirstPage());
    add(ModeratorsNeverGiven, neverModerators());
    if (retentionLost())
        m_findings.append({.kind = CopyWithoutRetention, .cmid = m_c.activity.cmid, .room = m_c.room.room.id});
    add(InheritedRoles, inherited());
    add(SuspendedReturn, returning());
    return m_findings;
}

Finding strictServer(const ChatSite &chat) { return {.kind = Finding::Kind::StrictServer, .detail = chat.version}; }

/// Several activities of one course wait in one item of the category's bin; only two bins make a clash. When both have an
/// item of that number, the companion cannot tell which of them a row belongs to.
QList<Finding> binClashes(const QList<BinRow> &rows)
{
    QMap<qint64, QList<BinRow::Bin>> items;
    for (const BinRow &row : rows)
        items[row.item].append(row.bin);
    QList<Finding> found;
    for (const auto &[item, bins] : items.asKeyValueRange()) {
        const bool one = bins.first() != BinRow::Bin::Unknown && bins.count(bins.first()) == bins.size();
        if (bins.size() > 1 && !one)
            found.append({.kind = Finding::Kind::BinClash, .detail = QString::number(item), .number = int(bins.size())});
    }
    return found;
}

} // namespace

bool refusesPlugin(const ChatSite &chat)
{
    const auto version = QVersionNumber::fromString(chat.version);
    return !version.isNull() && version >= QVersionNumber(8, 8);
}

QList<Finding> pluginFindings(const Comparison &comparison, const Catalogue &catalogue)
{
    return PluginFinder{comparison, catalogue}.find();
}

QList<Finding> findingsOf(const Comparison &comparison, const Catalogue &catalogue)
{
    return comparison.findings + pluginFindings(comparison, catalogue);
}

QList<Finding> findingsWithoutRoom(const QString &code, const Link &link, const ChatSite &chat)
{
    QList<Finding> found{linkFinding(code, link)};
    if (found.constFirst().kind == Finding::Kind::Unlinked && refusesPlugin(chat))
        found.append(strictServer(chat));
    return found;
}

QList<Finding> campusFindings(const Catalogue &catalogue)
{
    QList<Finding> found;
    if (refusesPlugin(catalogue.chat))
        found.append(strictServer(catalogue.chat));
    if (catalogue.companion)
        found += binClashes(catalogue.companion->bin);
    if (catalogue.companionSite && catalogue.companionSite->failedTasks > 0)
        found.append({.kind = Finding::Kind::TasksFailing, .number = catalogue.companionSite->failedTasks});
    return found;
}

} // namespace diapason
