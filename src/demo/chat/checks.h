// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat/ratelimiter.h"
#include "demo/chat/secondfactor.h"

namespace diapason::demo {

/// All that stands before a handler, in the order the version has it (§1.4): who calls, how often, with which
/// rights and parameters, with a second factor, and about which room and person.
class Checks
{
public:
    /// Nothing when the handler may run.
    [[nodiscard]] std::optional<Refusal> run(ChatCall &call);
    void forgetLimits() { m_limiter.forget(); }

private:
    using Check = std::optional<Refusal> (Checks::*)(ChatCall &);
    [[nodiscard]] static QList<Check> orderFor(const ChatProfile &profile);

    std::optional<Refusal> authenticate(ChatCall &call);
    std::optional<Refusal> limit(ChatCall &call);
    std::optional<Refusal> permit(ChatCall &call);
    std::optional<Refusal> validate(ChatCall &call);
    std::optional<Refusal> confirm(ChatCall &call);
    std::optional<Refusal> findGroup(ChatCall &call);
    std::optional<Refusal> findPerson(ChatCall &call);

    RateLimiter m_limiter;
    SecondFactor m_secondFactor;
};

} // namespace diapason::demo
