// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/chatseed.h"

#include "demo/blueprint.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

using Accounts = QList<ChatUser *>;

/// Everybody is somewhere else each minute; here, for ever, by their place in the list.
QString presenceOf(qsizetype index)
{
    if (index % 5 == 0)
        return u"online"_s;
    return index % 11 == 0 ? u"away"_s : index % 13 == 0 ? u"busy"_s : u"offline"_s;
}

ChatUser userOf(const drawn::Account &account, qsizetype index)
{
    ChatUser user{.id = account.id,
        .username = account.username,
        .name = account.name,
        .active = account.active,
        .roles = {},
        .createdAt = account.created,
        .updatedAt = account.deactivated.value_or(account.created)};
    for (const QByteArray &role : account.roles)
        user.roles.append(QString::fromLatin1(role));
    if (!account.email.isEmpty())
        user.emails = {account.email};
    user.type = account.kind == drawn::AccountKind::Bot ? u"bot"_s
        : account.kind == drawn::AccountKind::App       ? u"app"_s
                                                        : u"user"_s;
    user.login = account.kind == drawn::AccountKind::User ? ChatLogin::Elsewhere : ChatLogin::Local;
    if (account.active)
        user.status = presenceOf(index);
    if (index % 17 != 16) // some never came
        user.lastLogin = account.created.addDays(1 + index % 20);
    return user;
}

QJsonObject retentionOf(const drawn::Retention &retention)
{
    return {{u"enabled"_s, retention.enabled}, {u"overrideGlobal"_s, retention.overrideGlobal},
        {u"maxAge"_s, retention.maxAgeDays}, {u"filesOnly"_s, retention.filesOnly},
        {u"excludePinned"_s, retention.excludePinned}};
}

/// A team's id is its main room's, here.
ChatRoom roomOf(const drawn::Room &drawn, const Accounts &accounts)
{
    ChatRoom room{.id = drawn.id,
        .name = drawn.name,
        .creator = accounts.at(drawn.creator),
        .ts = drawn.created,
        .topic = drawn.topic,
        .prid = drawn.parent,
        .earlierMessages = int(drawn.members.size() * 3 + drawn.name.size() % 40)};
    if (drawn.kind == drawn::RoomKind::Channel)
        room.type = u"c"_s;
    if (drawn.kind == drawn::RoomKind::Discussion)
        room.fname = drawn.topic;
    if (drawn.kind == drawn::RoomKind::Team) {
        room.teamId = drawn.id;
        room.teamMain = true;
    }
    if (drawn.retention)
        room.retention = retentionOf(*drawn.retention);
    return room;
}

ChatMessage messageOf(const drawn::Event &event, const Accounts &accounts)
{
    using Kind = drawn::Event::Kind;
    ChatUser *const whom = accounts.at(event.account);
    ChatUser *const by = accounts.at(event.by);
    const auto role = [&](QString type, QString name) {
        return ChatMessage{.type = std::move(type), .author = by, .msg = whom->username, .ts = event.at, .role = std::move(name)};
    };
    switch (event.kind) {
    case Kind::Message:
        return {.author = whom,
            .msg = event.text,
            .ts = event.at,
            .thread = event.inThread ? u"thread0000000000A"_s : QString(),
            .pinned = event.pinned,
            .file = event.file};
    case Kind::Joined: return {.type = u"uj"_s, .author = whom, .msg = whom->username, .ts = event.at};
    case Kind::Left: return {.type = u"ul"_s, .author = whom, .msg = whom->username, .ts = event.at};
    case Kind::Added: return {.type = u"au"_s, .author = by, .msg = whom->username, .ts = event.at};
    case Kind::Removed: return {.type = u"ru"_s, .author = by, .msg = whom->username, .ts = event.at};
    case Kind::ModeratorGiven: return role(u"subscription-role-added"_s, u"moderator"_s);
    case Kind::ModeratorTaken: return role(u"subscription-role-removed"_s, u"moderator"_s);
    case Kind::OwnerGiven: return role(u"subscription-role-added"_s, u"owner"_s);
    case Kind::Archived: return {.type = u"room-archived"_s, .author = by, .ts = event.at};
    case Kind::Unarchived: return {.type = u"room-unarchived"_s, .author = by, .ts = event.at};
    }
    return {};
}

/// As the web client writes a quote: a link without words before the text, and the other's words attached.
void quote(ChatMessage &message, const ChatRoom &room, const drawn::Post &other, const QString &id, const Accounts &accounts,
    const QString &chatUrl)
{
    const QString link = chatUrl + u"/group/"_s + room.name + u"?msg="_s + id;
    message.msg = u"[ ](%1) %2"_s.arg(link, message.msg);
    message.quotes = {QJsonObject{{u"message_link"_s, link}, {u"author_name"_s, accounts.at(other.account)->username},
        {u"text"_s, other.text}, {u"ts"_s, other.at.toString(Qt::ISODateWithMs)}, {u"attachments"_s, QJsonArray{}}}};
}

void seedPosts(ChatWorld &world, ChatRoom &room, const drawn::Room &drawn, const Accounts &accounts, const QString &chatUrl)
{
    QStringList ids;
    for (const drawn::Post &post : drawn.posts) {
        ChatMessage message{.type = post.encrypted ? u"e2e"_s : QString(),
            .author = accounts.at(post.account),
            .msg = post.text,
            .ts = post.at,
            .thread = post.answers < 0 ? QString() : ids.at(post.answers),
            .pinned = post.pinned,
            .editedAt = post.edited};
        for (const int account : post.mentions)
            message.mentions.append(accounts.at(account));
        if (post.upload) {
            message.upload = ChatUpload{.name = post.upload->name,
                .type = QString::fromLatin1(post.upload->type),
                .size = post.upload->bytes,
                .seed = quint32(qChecksum(post.upload->name.toUtf8()))};
        }
        if (post.quotes >= 0)
            quote(message, room, drawn.posts.at(post.quotes), ids.at(post.quotes), accounts, chatUrl);
        ids.append(world.post(room, std::move(message)));
    }
}

std::optional<QStringList> rolesOf(const drawn::Member &member)
{
    QStringList roles;
    if (member.owner)
        roles.append(u"owner"_s);
    if (member.moderator)
        roles.append(u"moderator"_s);
    return roles.isEmpty() ? std::nullopt : std::optional(roles);
}

/// `site`: the fingerprint of the Moodle.
ChatRoom &seedRoom(ChatWorld &world, const drawn::Room &drawn, const Accounts &accounts, const QString &site)
{
    using Kind = drawn::Event::Kind;
    ChatRoom &room = world.addRoom(roomOf(drawn, accounts));
    if (drawn.stamp != 0)
        room.customFields = {{u"diapason"_s, QJsonObject{{u"moodle"_s, site}, {u"cmid"_s, drawn.stamp}}}};
    for (const drawn::Member &member : drawn.members)
        world.subscribe(room, *accounts.at(member.account), rolesOf(member), drawn.created);
    for (const drawn::Event &event : drawn.events) {
        world.post(room, messageOf(event, accounts));
        ChatSubscription *const theirs = room.memberOf(accounts.at(event.account));
        if (theirs && (event.kind == Kind::Added || event.kind == Kind::Joined))
            theirs->ts = event.at;
        if (theirs && event.kind == Kind::ModeratorTaken && !theirs->roles)
            theirs->roles = QStringList{}; // an empty list is left where a role was
        if (event.kind == Kind::Archived || event.kind == Kind::Unarchived)
            room.archived = event.kind == Kind::Archived;
    }
    if (drawn.archived)
        room.archived = true;
    return room;
}

ChatCredentials equip(ChatWorld &world, ChatUser &service)
{
    const QString role = serviceRole.toString();
    service.roles.append(role);
    for (const QString &permission :
        {u"view-room-administration"_s, u"view-full-other-user-info"_s, u"edit-room-retention-policy"_s, u"unarchive-room"_s,
            u"view-other-user-channels"_s, u"create-user"_s, u"api-bypass-rate-limit"_s,
            u"clean-channel-history"_s, u"edit-other-user-active-status"_s, u"delete-user"_s, u"view-privileged-setting"_s})
        world.grant(permission, role);
    service.login = ChatLogin::Local;
    service.password = u"brume-haute"_s;
    service.totpCode = u"246813"_s;
    service.emailCode = u"135792"_s;
    service.status = u"online"_s;
    return {service.id, world.addPersonalToken(service, u"diapason"_s, true)};
}

} // namespace

ChatCredentials seedChat(ChatWorld &world, const Blueprint &campus, const QString &chatUrl)
{
    world.set(u"Site_Url"_s, QString(chatUrl + u'/'));
    world.set(u"Site_Name"_s, campus.siteName);
    world.set(u"RetentionPolicy_Enabled"_s, true);
    world.set(u"RetentionPolicy_AppliesToGroups"_s, true);
    world.set(u"RetentionPolicy_TTL_Groups"_s, 365.0 * 86400000.0);
    world.set(u"RetentionPolicy_MaxAge_Groups"_s, 365);
    world.set(u"RetentionPolicy_Precision"_s, u"3"_s); // once a day
    Accounts accounts;
    accounts.reserve(campus.accounts.size());
    for (const drawn::Account &account : campus.accounts)
        accounts.append(&world.addUser(userOf(account, accounts.size())));
    const QString site = pluginRoomName(campus.moodleUrl, {}, 0).section(u'_', 0, 0);
    for (const drawn::Room &room : campus.rooms)
        seedPosts(world, seedRoom(world, room, accounts, site), room, accounts, chatUrl);
    return equip(world, *accounts.at(campus.chatService));
}

} // namespace diapason::demo
