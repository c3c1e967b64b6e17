// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/requests.h"

#include "net/moodle/caller.h"

namespace diapason::moodle {

std::unique_ptr<MoodleRequests> makeRequests(std::shared_ptr<Caller>)
{
    return {};
}

} // namespace diapason::moodle
