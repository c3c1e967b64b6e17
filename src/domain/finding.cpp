// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr std::array codes{"unlinked"_L1, "vanished"_L1, "orphan"_L1, "ownerless"_L1, "archived_mismatch"_L1, "renamed"_L1,
    "unreadable"_L1, "conflicting"_L1, "in_bin"_L1, "shared_account"_L1, "account_to_confirm"_L1, "case_mismatch"_L1,
    "address_taken"_L1, "renamed_in_moodle"_L1, "renamed_in_chat"_L1, "deactivated"_L1, "past_first_page"_L1,
    "moderators_never_given"_L1, "copy_without_retention"_L1, "strict_server"_L1, "inherited_roles"_L1, "bin_clash"_L1,
    "suspended_return"_L1, "tasks_failing"_L1};
static_assert(codes.size() == size_t(findingCount));

} // namespace

QString findingCode(Finding::Kind kind) { return codes[size_t(kind)]; }

} // namespace diapason
