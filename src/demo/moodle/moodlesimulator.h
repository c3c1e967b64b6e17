// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http.h"
#include "demo/moodle/moodlecall.h"

namespace diapason::demo {

/// Answers HTTP requests from a MoodleWorld: webservice/rest/server.php, login/token.php, and what is asked before
/// anybody is known: lib/ajax/service-nologin.php and launch.php (moodle.md §1, §2, §9).
class MoodleSimulator
{
public:
    explicit MoodleSimulator(MoodleWorld &world) : m_world(world) { }

    [[nodiscard]] Response handle(const Request &request);
    /// Names a call for faults and log: the wsfunction, or the path.
    [[nodiscard]] static QString route(const Request &request);

private:
    [[nodiscard]] PhpValue parameters(const Request &request) const;
    [[nodiscard]] Response rest(const Request &request);
    [[nodiscard]] MoodleAnswer execute(PhpValue &form, const Request &request);
    /// The caller's id and the service of the token.
    [[nodiscard]] std::expected<MoodleToken, MoodleFault> authenticate(const QString &token, const Request &request);
    [[nodiscard]] Response rendered(const MoodleAnswer &answer, bool json) const;
    [[nodiscard]] QJsonObject told(const MoodleFault &fault) const;

    [[nodiscard]] Response publicConfig(const Request &request);
    [[nodiscard]] Response launch(const Request &request);
    [[nodiscard]] Response launched(const PhpValue &form);

    [[nodiscard]] Response loginToken(const Request &request);
    [[nodiscard]] static Response page(int status, const QString &title);
    [[nodiscard]] static QJsonObject toldOutside(const MoodleFault &fault); ///< the shape of login/token.php
    [[nodiscard]] static MoodleFault databaseDown();
    [[nodiscard]] std::expected<QJsonObject, MoodleFault> tokenFor(const PhpValue &form);
    [[nodiscard]] std::expected<QJsonObject, MoodleFault> grantToken(const drawn::Person &person, const QString &serviceName);

    MoodleWorld &m_world;
};

} // namespace diapason::demo
