// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democampus.h"

#include "demo/chat/chatseed.h"
#include "demo/chat/chatsimulator.h"
#include "demo/moodle/moodlesimulator.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace diapason::demo {

using namespace Qt::StringLiterals;

namespace {

template <class Side>
void listen(Side &side, const DemoCampus::Options &options, const Certificate &authority, const QString &name, Host::Router route)
{
    side.host.start({.handler = [&side](const Request &request) { return side.simulator->handle(request); },
        .route = std::move(route),
        .tls = options.tls ? Tls::Signed : Tls::Off,
        .authority = authority,
        .name = name});
    side.host.setLatency(std::chrono::milliseconds(options.latencyMs));
}

/// What the plugin writes into a room after its activity was saved: two calls of its account, whose refusals it swallows.
void followForm(ChatWorld &world, const QString &account, const drawn::Activity &activity)
{
    ChatRoom *const room = world.roomById(activity.room);
    if (!room || (world.profile.retentionNeedsObject && !room->retention))
        return;
    const auto member = room->members.find(world.userById(account));
    if (member == room->members.end() || !member->second.has(u"owner"_s))
        return;
    QJsonObject values = room->retention.value_or(QJsonObject{});
    values[u"enabled"_s] = values[u"overrideGlobal"_s] = activity.retention.enabled;
    values[u"maxAge"_s] = activity.retention.maxAgeDays;
    values[u"filesOnly"_s] = activity.retention.filesOnly;
    values[u"excludePinned"_s] = activity.retention.excludePinned;
    room->retention = values;
}

} // namespace

DemoCampus::DemoCampus() : DemoCampus(Options{}) { }

DemoCampus::DemoCampus(const Options &options) : m_authority(options.tls ? makeAuthority() : Certificate{})
{
    if (!m_authority.fault.isEmpty())
        return;
    startMoodle(options);
    if (m_moodle.host.isRunning())
        startChat(options);
}

DemoCampus::~DemoCampus() { m_moodle.host.stop(); } // what its plugin does to rooms needs the other server

bool DemoCampus::isRunning() const { return m_moodle.host.isRunning() && m_chat.host.isRunning(); }

QString DemoCampus::fault() const { return m_authority.fault + m_moodle.host.fault() + m_chat.host.fault(); }

void DemoCampus::startMoodle(const Options &options)
{
    // Rooms are named after Moodle's address, so the port comes first; nobody knows it before this returns.
    listen(m_moodle, options, m_authority, u"demo-moodle"_s, &MoodleSimulator::route);
    m_moodle.host.run([&] {
        m_blueprint = drawCampus(options.size, options.seed, m_moodle.host.url().toString());
        m_moodle.world = std::make_unique<MoodleWorld>(m_blueprint, MoodleProfile::of(options.moodleVersion));
        m_moodle.world->switches.https = options.tls;
        m_moodle.world->switches.companion = options.companion;
        m_moodle.simulator = std::make_unique<MoodleSimulator>(*m_moodle.world);
        m_moodleToken = m_moodle.world->serviceToken;
        m_moodleService = m_moodle.world->services.first().shortName;
        const qint64 account = m_moodle.world->serviceAccount;
        m_moodleSignIn
            = {.username = m_moodle.world->person(account)->username, .password = m_moodle.world->passwords.value(account)};
    });
}

void DemoCampus::startChat(const Options &options)
{
    listen(m_chat, options, m_authority, u"demo-chat"_s, &ChatSimulator::routeOf);
    m_chat.host.run([&] {
        m_chat.world = std::make_unique<ChatWorld>(ChatProfile::of(options.chatVersion));
        const ChatCredentials credentials = seedChat(*m_chat.world, m_blueprint, m_chat.host.url().toString());
        m_chatUserId = credentials.userId;
        m_chatToken = credentials.token;
        const ChatUser *const account = m_chat.world->userById(m_chatUserId);
        m_chatSignIn = {.username = account->username,
            .password = account->password,
            .totpCode = account->totpCode,
            .emailCode = account->emailCode};
        m_chat.world->set(u"API_Enable_Rate_Limiter"_s, options.rateLimit);
        m_chat.world->set(u"API_Upper_Count_Limit"_s, options.pageCap);
        m_chat.world->set(u"API_Allow_Infinite_Count"_s, options.unlimitedPages);
        if (!options.bypass) {
            m_chat.world->withdraw(u"api-bypass-rate-limit"_s, u"bot"_s);
            m_chat.world->withdraw(u"api-bypass-rate-limit"_s, serviceRole.toString());
        }
        m_chat.simulator = std::make_unique<ChatSimulator>(*m_chat.world);
    });
    m_moodle.host.run([&] {
        m_moodle.world->roomFollows = [this](const drawn::Activity &activity) {
            m_chat.host.run([&] { followForm(*m_chat.world, m_chatUserId, activity); });
        };
        m_moodle.world->chatUrl = m_chat.host.url().toString();
        m_moodle.world->chatAccount = m_chatUserId;
    });
}

QByteArray DemoCampus::campusFile() const
{
    QJsonObject file = QJsonDocument::fromJson(m_blueprint.campusFile).object();
    file[u"moodle"_s] = moodleUrl().toString();
    file[u"rocketchat"_s] = chatUrl().toString();
    return QJsonDocument(file).toJson();
}

} // namespace diapason::demo
