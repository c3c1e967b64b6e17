// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http.h"

#include <QString>

#include <memory>

namespace diapason::demo {

class ChatWorld;

/// The REST face of a ChatWorld: one request in, one answer out, the effect in between.
/// Faithful to contracts/rocketchat.md; network faults and call logs are the host's.
class ChatSimulator
{
public:
    explicit ChatSimulator(ChatWorld &world); ///< the world must outlive it
    ~ChatSimulator();
    Q_DISABLE_COPY_MOVE(ChatSimulator)

    [[nodiscard]] Response handle(const Request &request);

    void forgetLimits(); ///< empties every rate-limit bucket
    /// "groups.members" for /api/v1/groups.members, "info" for /api/info, "file-upload" for a file, else the path: names calls for faults and logs.
    [[nodiscard]] static QString routeOf(const Request &request);

private:
    struct Machinery;
    ChatWorld &m_world;
    std::unique_ptr<Machinery> m_machinery;
};

} // namespace diapason::demo
