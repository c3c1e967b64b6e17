// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/opendemo.h"

using namespace Qt::StringLiterals;

namespace diapason {

demo::Size demoSize(const QString &name)
{
    if (name == "large"_L1)
        return demo::Size::Large;
    return name == "bench"_L1 ? demo::Size::Bench : demo::Size::Small;
}

Result<DemoKeys> openDemo(const demo::DemoCampus::Options &options)
{
    const auto running = std::make_shared<demo::DemoCampus>(options);
    if (!running->isRunning())
        return Failure{Error{.kind = Error::Kind::Storage, .code = u"demo"_s, .detail = running->fault()}};
    const Result<Campus> campus = parseCampus(running->campusFile());
    if (!campus)
        return Failure{campus.error()};
    return DemoKeys{.keys = {.campus = *campus,
                        .moodleToken = running->moodleToken(),
                        .chatUserId = running->chatUserId(),
                        .chatToken = running->chatToken()},
        .running = running};
}

} // namespace diapason
