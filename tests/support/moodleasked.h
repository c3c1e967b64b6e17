// SPDX-License-Identifier: GPL-3.0-or-later
// The real client of a MoodleHost, and what is changed there before it asks.
#pragma once

#include "net/moodle/moodleclient.h"
#include "support/await.h"
#include "support/moodlehost.h"

namespace diapason::test {

using Change = std::function<void(MoodleHost &)>;

inline constexpr CourseId maths{MoodleHost::courseId};
inline constexpr Cmid general{MoodleHost::cmid};

inline SystemClock &systemClock()
{
    static SystemClock real;
    return real;
}

inline MoodleOptions quick()
{
    MoodleOptions options;
    options.transport.backOff = std::chrono::milliseconds(1);
    return options;
}

/// A client of `moodle` with its service token, or another.
class Client
{
public:
    explicit Client(const MoodleHost &moodle, const QString &token = {})
        : m_server(moodle.url(), token.isNull() ? moodle.token() : token, systemClock(), quick())
    {
    }
    MoodleClient *operator->() { return &m_server; }

private:
    MoodleClient m_server;
};

template <class T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{.code = QStringLiteral("(none)")} : result.error();
}

/// Changes the world of `moodle` before it is asked.
inline Change with(std::function<void(demo::MoodleWorld &)> change)
{
    return [change](MoodleHost &moodle) { moodle.edit(change); };
}
inline Change without(const char *capability)
{
    return [capability](MoodleHost &moodle) { moodle.take(capability); };
}
inline Change failing(const demo::Fault &fault)
{
    return [fault](MoodleHost &moodle) { moodle.http().add(fault.repeated()); };
}

} // namespace diapason::test

Q_DECLARE_METATYPE(diapason::test::Change)
