// SPDX-License-Identifier: GPL-3.0-or-later
// The way into a campus, question by question: what the first-run assistant asks, and whom.
#pragma once

#include "app/entrystate.h"
#include "core/clock.h"
#include "domain/signon.h"
#include "ports/gates.h"
#include "ports/scope.h"

#include <QObject>

namespace diapason {

class Campuses;
struct CampusSecrets;

/// One campus on its way in. Plain calls, each of which ends the question before it; changed() follows when something
/// was learnt. Nothing typed is sent before it looks right, and nothing secret is kept here beyond the end: forgetSecrets().
class Entrance final : public QObject
{
    Q_OBJECT
public:
    /// `gates` and `clock` outlive it.
    Entrance(Gates &gates, EntryDoors doors, Clock &clock, QObject *parent = nullptr);
    ~Entrance() override;

    /// A new campus, or a stored one that signs in again: its addresses, rules and trust are kept.
    void begin(const std::optional<Profile> &existing = {});
    /// Takes addresses, name and rules of a campus file (product.md). Kind::Usage as parseCampus(), the file in `call`.
    [[nodiscard]] Result<void> importCampus(const QByteArray &file, const QString &name);

    [[nodiscard]] const Profile &profile() const { return m_profile; } ///< what is known of it so far
    [[nodiscard]] const MoodleEntry &moodle() const { return m_moodle; }
    [[nodiscard]] const ChatEntry &chat() const { return m_chat; }
    [[nodiscard]] const EntryCheck &saving() const { return m_saving; }
    [[nodiscard]] bool busy() const;
    /// The question in progress, if any, is as if it had not been asked.
    void stop();

    // Moodle: its address, then a token, which is proved by asking who it is (core_webservice_get_site_info).
    void checkMoodle(const QString &typed);
    void forgetMoodle(); ///< the address was changed: nothing of what was found counts any more
    void forgetMoodleAccess();
    void moodleByPassword(const QString &username, const QString &password, const QString &service);
    void moodleByToken(const QString &pasted);
    /// browserWanted() follows; a link then comes through takeSignOnLink(), from the browser or pasted.
    void moodleByBrowser(const QString &service);
    /// Nothing when the link is signed with the passport that is waited for; its token is proved then. As signedOn().
    Result<void> takeSignOnLink(const QString &link);
    /// Signing in again: the token that is kept stays, at the address it is of; that need not be checked before.
    void keepMoodleToken();

    // Rocket.Chat: its address, then a password, perhaps a second factor, and the personal token made with them.
    void checkChat(const QString &typed);
    void forgetChat();
    void forgetChatAccess();
    void chatByPassword(const QString &user, const QString &password);
    void chatFactor(const SecondFactor &factor);
    void sendChatCode(); ///< another code by e-mail
    void chatByToken(const QString &userId, const QString &pasted);
    void keepChatToken();

    // Trust beyond what the system trusts; the question that met the fault is asked again by whoever asked it.
    /// Kind::Usage "authorities-unreadable" when no certificate is in it. One that does not help is dropped again.
    [[nodiscard]] Result<void> trustAuthorities(const QByteArray &pem);
    void trustCertificate(const CertificateFacts &facts);
    void trustPlainHttp();

    /// Stores what was found. saved() follows, or saving() has failed; then again, perhaps without the keychain.
    void save(Campuses &campuses, const QString &name, bool keepSecrets);
    void forgetSecrets();

signals:
    void changed();
    void browserWanted(const QUrl &address);
    void saved(const diapason::Profile &profile);

private:
    /// One question; another one makes it stale.
    struct Round {
        quint64 number = 0;
        std::stop_token stop = {};
    };
    struct Pending { ///< a password sign-in to Rocket.Chat that is not over
        QString user = {};
        QString password = {};
        std::optional<SecondFactor> factor = {};
        std::optional<ChatSession> session = {};
    };
    [[nodiscard]] Round nextRound(EntryCheck &check);
    [[nodiscard]] bool isCurrent(const Round &round) const { return round.number == m_round && !round.stop.stop_requested(); }
    void fail(EntryCheck &check, const Error &error);
    void dropUselessAuthorities(const Error &error);
    void endSession();
    void demandFactor(const Error &error);

    [[nodiscard]] QCoro::Task<> askMoodle(QUrl url, Round round);
    [[nodiscard]] QCoro::Task<> getMoodleToken(QString username, QString password, QString service, Round round);
    [[nodiscard]] QCoro::Task<> proveMoodle(QString token, Round round);
    [[nodiscard]] QCoro::Task<> askChat(QUrl url, Round round);
    [[nodiscard]] QCoro::Task<> signIn(Round round);
    [[nodiscard]] QCoro::Task<> makeToken(Round round);
    [[nodiscard]] QCoro::Task<> proveChat(AccountId account, QString token, Round round);
    [[nodiscard]] QCoro::Task<> leave(ChatSession session);
    [[nodiscard]] QCoro::Task<> mailCode(QString user, Round round);
    [[nodiscard]] QCoro::Task<> store(Campuses *campuses, Profile profile, Round round);

    Gates &m_gates;
    EntryDoors m_doors;
    Clock &m_clock;
    Profile m_profile;
    MoodleEntry m_moodle;
    ChatEntry m_chat;
    EntryCheck m_saving;
    SignOn m_signOn;
    Pending m_pending;
    QString m_moodleToken; ///< proved, until it is stored
    QString m_chatToken;
    std::optional<QByteArray> m_authoritiesBefore; ///< while a newly chosen authority has not proved useful
    std::stop_source m_stop;
    quint64 m_round = 0;
    Scope m_scope;
};

} // namespace diapason
