// SPDX-License-Identifier: GPL-3.0-or-later
// The twin's commands. Each says its answer on the terminal and gives the exit code.
#pragma once

#include "ctl/desk.h"
#include "ctl/interruption.h"

namespace diapason::ctl {

[[nodiscard]] QCoro::Task<int> runCourses(DeskPtr desk, Command command);
[[nodiscard]] QCoro::Task<int> runCheck(DeskPtr desk, Command command);
[[nodiscard]] QCoro::Task<int> runResync(DeskPtr desk, Command command);
/// What this account can and cannot do on each server, and how to get it. Fails when something is missing.
[[nodiscard]] QCoro::Task<int> runDoctor(DeskPtr desk, Command command);
/// Searches what was kept of the campus; the demo campus, which is always new, is read first.
[[nodiscard]] QCoro::Task<int> runFind(DeskPtr desk, Command command);
/// Lists, imports or exports stored campuses.
[[nodiscard]] int runCampuses(const CampusBook &book, const Command &command, Terminal &terminal);
/// Says where a damaged file of the stored campuses went, when a new one had to be begun.
void complainOfDamage(const CampusBook &book, Terminal &terminal);
/// Runs until it is interrupted.
[[nodiscard]] int runDemoServe(const Command &command, Terminal &terminal, const Interruption &interruption);

/// Complains, in words or as JSON too, and gives the exit code: 64 for wrong usage, else 1.
[[nodiscard]] int failed(Terminal &terminal, const Error &error, bool json);

} // namespace diapason::ctl
