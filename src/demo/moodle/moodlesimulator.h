// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http.h"
#include "demo/moodle/moodlecall.h"

namespace diapason::demo {

/// Answers HTTP requests from a MoodleWorld: webservice/rest/server.php and login/token.php (moodle.md §1, §2, §9).
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

    [[nodiscard]] Response loginToken(const Request &request);
    [[nodiscard]] std::expected<QJsonObject, MoodleFault> tokenFor(const PhpValue &form);
    [[nodiscard]] std::expected<QJsonObject, MoodleFault> grantToken(const drawn::Person &person, const QString &serviceName);

    MoodleWorld &m_world;
};

} // namespace diapason::demo
