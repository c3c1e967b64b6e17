// SPDX-License-Identifier: GPL-3.0-or-later
// How the twin writes: every command that changes a room goes through here.
#pragma once

#include "ctl/desk.h"
#include "domain/plandocument.h"

namespace diapason::ctl {

/// A plan as a document of the desk's campus, made now by `author`; by whoever runs the program when that is empty.
[[nodiscard]] PlanDocument documentOf(const Desk &desk, const Plan &plan, const QString &author = {});

/// What a plan is judged by now: the campus's guard with what the document allows and whether it is countersigned.
[[nodiscard]] QCoro::Task<Guard> guardFor(DeskPtr desk, PlanDocument document, QList<Category> categories);

/// Puts what the command allows once into `document` and `guard`, and judges the plan of `report` again. What somebody else made
/// is by whoever allows something from then on, and older signatures do not count any more. Fails as allowancesOf().
[[nodiscard]] Result<void> allowOnce(
    const Desk &desk, const Command &command, PlanDocument &document, Guard &guard, ResyncReport &report);
/// Says why nothing was allowed; the exit code: Blocked where the guard stands, WrongUsage where there was nothing to allow.
[[nodiscard]] int notAllowed(Terminal &terminal, const Error &error, bool json);

/// Kind::Usage when a write would have to ask and nobody can be asked.
[[nodiscard]] Result<void> mayAsk(const Terminal &terminal, const Command &command);

/// Judges `plan` by the readings in `before`, shows it, asks, applies it and keeps what was read; a dry run shows it.
/// `document` is what was signed and allowed; `plan` is its own, or what is left of it when rooms vanished.
/// `left` is what an undo leaves, `confirmed` what was said of a link that is written into its room. What an earlier run left open is looked up before anything is sent.
/// Says everything on the terminal, writes the report that was asked for, and gives the exit code.
[[nodiscard]] QCoro::Task<int> carryOut(
    DeskPtr desk, Command command, PlanDocument document, Plan plan, CheckReport before, QList<NotUndone> left = {},
    QJsonObject confirmed = {});

} // namespace diapason::ctl
