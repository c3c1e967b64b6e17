// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/blueprint_room.h"

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

const QString inStep = u"in_step"_s;

bool holdsOneOf(const QList<qint64> &held, const QList<qint64> &wanted)
{
    return std::ranges::any_of(held, [&](qint64 role) { return wanted.contains(role); });
}

} // namespace

RoomBrush::RoomBrush(Painter &painter, qint64 course, qint64 cmid, const PaintedMapping &mapping, const QString &name)
    : m_painter(painter),
      m_course(course),
      m_cmid(cmid)
{
    const QString usual = pluginRoomName(painter.campus.moodleUrl, painter.courseOf(course).shortName, cmid);
    const QDateTime created = painter.day(9, 1, 6, 30);
    m_room = painter.room({.name = name.isEmpty() ? usual : name, .created = created, .cmid = cmid});
    fill(mapping, created.addSecs(120));
}

void RoomBrush::fill(const PaintedMapping &mapping, const QDateTime &at)
{
    QMap<QString, int> painted;
    QSet<int> filled;
    for (const Enrolment &enrolment : m_painter.courseOf(m_course).enrolments) {
        const Person &person = m_painter.personOf(enrolment.person);
        const bool moderator = holdsOneOf(enrolment.roles, mapping.moderators);
        const bool mapped = moderator || holdsOneOf(enrolment.roles, mapping.members);
        const bool active = enrolment.state == EnrolmentState::Active && !person.suspended && person.confirmed;
        if (m_painter.isWithoutAccount(person.id)) {
            ++painted[!mapped ? u"no_role"_s : active ? u"no_account"_s : u"suspended"_s];
        } else if (!mapped || !active) {
            m_painter.account(person.id);
            ++painted[mapped ? u"suspended"_s : u"no_role"_s];
        } else {
            const int account = m_painter.account(person.id);
            if (!filled.contains(account)) // two people may share one
                room().members.append({.account = account, .moderator = moderator});
            filled.insert(account);
            tell({.at = at, .kind = Event::Kind::Added, .account = account, .by = m_painter.campus.chatService});
            ++painted[m_painter.campus.accounts[account].active ? inStep : u"deactivated"_s];
            if (!moderator)
                m_members.append(person.id);
        }
    }
    Activity &activity = m_painter.activityOf(m_course, m_cmid);
    activity.painted = painted;
    activity.moderatorRoles = mapping.moderators;
    activity.memberRoles = mapping.members;
}

void RoomBrush::count(const QString &from, const QString &to)
{
    QMap<QString, int> &painted = m_painter.activityOf(m_course, m_cmid).painted;
    if (!from.isEmpty() && --painted[from] == 0)
        painted.remove(from);
    ++painted[to];
}

void RoomBrush::drop(int account)
{
    room().members.removeIf([account](const Member &m) { return m.account == account; });
}

void RoomBrush::tell(Event event)
{
    if (m_painter.chronicle)
        room().events.append(std::move(event));
}

void RoomBrush::neverAdded(qint64 person)
{
    const int account = m_painter.account(person);
    drop(account);
    room().events.removeIf([account](const Event &e) { return e.account == account; });
    count(inStep, u"missing"_s);
}

void RoomBrush::removed(qint64 person, int by, const QDateTime &at)
{
    const int account = m_painter.account(person);
    drop(account);
    room().events.append({.at = at, .kind = Event::Kind::Removed, .account = account, .by = by});
    count(inStep, u"missing"_s);
}

void RoomBrush::left(qint64 person, const QDateTime &at)
{
    const int account = m_painter.account(person);
    drop(account);
    room().events.append({.at = at, .kind = Event::Kind::Left, .account = account, .by = account});
    count(inStep, u"left"_s);
}

void RoomBrush::deactivated(qint64 person, const QDateTime &since)
{
    Account &account = m_painter.campus.accounts[m_painter.account(person)];
    account.active = false;
    account.deactivated = since;
    count(inStep, u"deactivated"_s);
}

void RoomBrush::contested(qint64 person, qint64 other)
{
    for (const qint64 each : {person, other}) {
        drop(m_painter.account(each));
        count(inStep, u"ambiguous"_s);
    }
}

void RoomBrush::promoted(qint64 person)
{
    const int account = m_painter.account(person);
    std::ranges::find(room().members, account, &Member::account)->moderator = true;
    tell({.at = m_painter.day(9, 18, 12),
        .kind = Event::Kind::ModeratorGiven,
        .account = account,
        .by = m_painter.campus.chatService});
    count(inStep, u"should_not_be_moderator"_s);
}

void RoomBrush::demoted(qint64 person)
{
    const int account = m_painter.account(person);
    std::ranges::find(room().members, account, &Member::account)->moderator = false;
    tell({.at = m_painter.day(9, 19, 9),
        .kind = Event::Kind::ModeratorTaken,
        .account = account,
        .by = m_painter.campus.chatService});
    count(inStep, u"should_be_moderator"_s);
}

void RoomBrush::stranger(int account)
{
    room().members.append({.account = account});
    tell({.at = m_painter.day(9, 10, 10), .kind = Event::Kind::Added, .account = account, .by = m_painter.campus.chatService});
    count({}, u"extra"_s);
}

void RoomBrush::unmapped(qint64 person)
{
    const int account = m_painter.account(person);
    room().members.append({.account = account});
    tell({.at = m_painter.day(9, 1, 6, 40), .kind = Event::Kind::Added, .account = account, .by = m_painter.campus.chatService});
    count(u"no_role"_s, u"extra"_s);
}

void RoomBrush::unenrolled(qint64 person)
{
    m_painter.unenrol(m_course, person);
    m_members.removeOne(person);
    count(inStep, u"extra"_s);
}

void RoomBrush::apart(int account, bool owner)
{
    room().members.append({.account = account, .owner = owner});
    tell({.at = m_painter.day(9, 2, 7), .kind = Event::Kind::Added, .account = account, .by = m_painter.campus.chatService});
    count({}, u"protected"_s);
}

void RoomBrush::unreadable() { count(inStep, u"unknown"_s); }

void RoomBrush::archived(const QDateTime &at)
{
    room().archived = true;
    room().events.append(
        {.at = at, .kind = Event::Kind::Archived, .account = m_painter.campus.chatService, .by = m_painter.campus.chatService});
}

void RoomBrush::archivedBetween(const QDateTime &from, const QDateTime &to)
{
    const int service = m_painter.campus.chatService;
    room().events.append({.at = from, .kind = Event::Kind::Archived, .account = service, .by = service});
    room().events.append({.at = to, .kind = Event::Kind::Unarchived, .account = service, .by = service});
}

void RoomBrush::said(int account, const QDateTime &at, const QString &text)
{
    room().events.append({.at = at, .kind = Event::Kind::Message, .account = account, .by = account, .text = text});
}

void RoomBrush::talked(const QDateTime &from, int messages)
{
    static const QStringList texts{u"Est-ce que le corrigé du TD est en ligne ?"_s, u"Oui, depuis hier soir."_s,
        u"Merci beaucoup !"_s, u"Je ne comprends pas la question 3."_s, u"On en parle jeudi en TD."_s};
    room().created = from.addDays(-1);
    const qint64 span = from.secsTo(m_painter.campus.now);
    const QList<Member> members = room().members;
    quint32 turn = 7; // its own: the dice of the campus must not move
    for (int i = 0; i < messages; ++i) {
        turn = turn * 1664525U + 1013904223U;
        const quint32 drawn = turn >> 8;
        // More is said in term than in summer: ages gather in two hills.
        const double share = double(drawn % 10'000) / 10'000, where = i % 5 < 3 ? 1 - 0.34 * share * share : 0.55 * share;
        const Member &by = members[1 + int(drawn % quint32(members.size() - 1))];
        room().events.append({.at = from.addSecs(qint64(double(span) * where)),
            .kind = Event::Kind::Message,
            .account = by.account,
            .by = by.account,
            .text = texts[i % texts.size()],
            .pinned = i % 37 == 5,
            .file = i % 6 == 1,
            .inThread = i % 9 == 4});
    }
}

void RoomBrush::ownerless()
{
    for (Member &member : room().members)
        member.owner = false;
}

} // namespace diapason::demo
