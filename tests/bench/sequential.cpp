// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sequential.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace diapason::bench {

namespace {

class OneAfterTheOther
{
public:
    explicit OneAfterTheOther(const BenchCampus &campus) : m_campus(campus) {}

    void get(const QString &endpoint, const QUrlQuery &query)
    {
        QUrl url(m_campus.chatUrl + u"/api/v1/"_s + endpoint);
        url.setQuery(query);
        wait(m_network.get(request(url)));
    }
    void post(const QString &endpoint, const QJsonObject &body)
    {
        QNetworkRequest r = request(QUrl(m_campus.chatUrl + u"/api/v1/"_s + endpoint));
        r.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        wait(m_network.post(r, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    int calls = 0;

private:
    QNetworkRequest request(const QUrl &url) const
    {
        QNetworkRequest r(url);
        r.setRawHeader("X-Auth-Token", m_campus.chatToken.toLatin1());
        r.setRawHeader("X-User-Id", m_campus.chatUserId.toLatin1());
        return r;
    }
    void wait(QNetworkReply *reply)
    {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->readAll();
        reply->deleteLater();
        ++calls;
    }
    const BenchCampus &m_campus;
    QNetworkAccessManager m_network;
};

} // namespace

SequentialResult resyncSequentially(const BenchCampus &campus, const Comparison &comparison)
{
    OneAfterTheOther server(campus);
    const QString room = comparison.room.room.id.value;
    const auto info = [&](const QString &username) { server.get(u"users.info"_s, {{u"username"_s, username}}); };
    QElapsedTimer timer;
    timer.start();
    server.get(u"groups.members"_s, {{u"roomId"_s, room}, {u"count"_s, u"0"_s}});
    server.get(u"groups.moderators"_s, {{u"roomId"_s, room}});
    for (const RoomMember &member : comparison.room.members)
        info(member.username);
    for (const DriftRow &row : comparison.rows) {
        const QString username = comparison.chatUsername(row);
        const Account *account = comparison.account(row);
        const RoomMember *member = comparison.member(row);
        const QJsonObject body{{u"roomId"_s, room}, {u"userId"_s, member ? member->id.value : account ? account->id.value : QString()}};
        if (row.driftClass == DriftClass::Missing) {
            for (int i = 0; i < 3; ++i)
                info(username);
            server.post(u"groups.invite"_s, body);
        } else if (row.driftClass == DriftClass::ShouldBeModerator) {
            server.post(u"groups.addModerator"_s, body);
        } else if (row.driftClass == DriftClass::ShouldNotBeModerator) {
            server.post(u"groups.removeModerator"_s, body);
        } else if (row.driftClass == DriftClass::Extra) {
            server.post(u"groups.kick"_s, body);
        }
    }
    return {timer.elapsed(), server.calls};
}

} // namespace diapason::bench
