// SPDX-License-Identifier: GPL-3.0-or-later
// The twin's commands. Each says its answer on the terminal and gives the exit code.
#pragma once

#include "ctl/desk.h"
#include "ctl/interruption.h"

namespace diapason::ctl {

[[nodiscard]] QCoro::Task<int> runCourses(DeskPtr desk, Command command);
[[nodiscard]] QCoro::Task<int> runCheck(DeskPtr desk, Command command);
/// Checks the activities of a scope, the most urgent first, so that it can be resumed; answers in numbers.
[[nodiscard]] QCoro::Task<int> runSweep(DeskPtr desk, Command command);
[[nodiscard]] QCoro::Task<int> runResync(DeskPtr desk, Command command);
/// Plans as resync does, and writes the plan to a file instead of applying it.
[[nodiscard]] QCoro::Task<int> runPlan(DeskPtr desk, Command command);
/// Applies a saved plan: every room of it is read again first.
[[nodiscard]] QCoro::Task<int> runApply(DeskPtr desk, Command command);
/// Shows a saved plan, judged by the rules of the campus that is named, or else by the usual limits. Asks no server.
[[nodiscard]] int runShow(const CampusBook &book, const Command &command, Terminal &terminal);
/// Adds a signature to a saved plan. Asks no server.
[[nodiscard]] int runSign(const Command &command, Terminal &terminal);
/// What this account can and cannot do on each server, and how to get it. Fails when something is missing.
[[nodiscard]] QCoro::Task<int> runDoctor(DeskPtr desk, Command command);
/// What ties an activity to its room, and which other rooms could be the one.
[[nodiscard]] QCoro::Task<int> runLinkShow(DeskPtr desk, Command command);
/// Confirms a room for an activity: in the stored campus; of a campus file, or the demo campus, it says what to add.
[[nodiscard]] QCoro::Task<int> runLinkConfirm(DeskPtr desk, CampusBook book, Command command);
/// Takes such a confirmation back. Asks no server.
[[nodiscard]] int runLinkForget(const CampusBook &book, const Command &command, Terminal &terminal);
/// Searches what was kept of the campus; the demo campus, which is always new, is read first.
[[nodiscard]] QCoro::Task<int> runFind(DeskPtr desk, Command command);
/// One person, found as find does, in every activity of theirs, which are read afresh.
[[nodiscard]] QCoro::Task<int> runPerson(DeskPtr desk, Command command);
/// What the chat side and Moodle's side of it hold about one person, as the encrypted archive of a privacy case, which is opened,
/// logged and closed for it.
[[nodiscard]] QCoro::Task<int> runPersonExport(DeskPtr desk, CampusBook book, Command command);
/// Whose account is whose in one activity: the people the rule finds no account for, with their candidates, and the confirmed.
[[nodiscard]] QCoro::Task<int> runAccountShow(DeskPtr desk, Command command);
/// Confirms an account as somebody's in a stored campus, or forgets that. Asks no server.
[[nodiscard]] int runAccountMatch(const CampusBook &book, const Command &command, Terminal &terminal);
/// Lists, imports or exports stored campuses.
[[nodiscard]] int runCampuses(const CampusBook &book, const Command &command, Terminal &terminal);
/// Says where a damaged file of the stored campuses went, when a new one had to be begun.
void complainOfDamage(const CampusBook &book, Terminal &terminal);
/// What was done, as the journal on this machine has it; no server is asked.
[[nodiscard]] int runJournal(const CampusBook &book, const Command &command, Terminal &terminal);
/// Forgets what is old, after asking.
[[nodiscard]] int runPurge(const CampusBook &book, const Command &command, Terminal &terminal);
/// Takes back a run or one item of it, after showing what would be done.
[[nodiscard]] QCoro::Task<int> runUndo(DeskPtr desk, Command command);
/// The retention in force of the rooms in scope, or a plan that sets it: carried out at once, or written to a file.
[[nodiscard]] QCoro::Task<int> runRetention(DeskPtr desk, Command command);
/// Runs until it is interrupted.
[[nodiscard]] int runDemoServe(const Command &command, Terminal &terminal, const Interruption &interruption);

/// What the answer alone does not make plain: the reading was cut short, or the one activity has no room.
void complainOf(const CheckReport &report, Terminal &terminal);
/// Complains, in words or as JSON too, and gives the exit code: 64 for wrong usage, else 1.
[[nodiscard]] int failed(Terminal &terminal, const Error &error, bool json);

} // namespace diapason::ctl
