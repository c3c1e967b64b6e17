// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "launch/opendemo.h"

namespace diapason::ctl {

int runDemoServe(const Command &command, Terminal &terminal, const Interruption &)
{
    return failed(terminal, openDemo(command.campus.demoSize).error(), command.json);
}

} // namespace diapason::ctl
