// SPDX-License-Identifier: GPL-3.0-or-later
// Rocket.Chat before there is a token, and how one is had (rocketchat.md §1.7, §2).
#pragma once

#include "net/rocketchat/talk.h"
#include "ports/gates.h"

namespace diapason::rocketchat {

/// A conversation with nobody's credentials, a session's, or with a second factor beside them.
[[nodiscard]] TalkPtr atGate(QUrl address, Clock &clock, TransportOptions options, const ChatSession &session = {},
    const std::optional<SecondFactor> &factor = {});

[[nodiscard]] QCoro::Task<Result<ChatGateFacts>> readGate(TalkPtr talk, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<ChatSession>> logIn(
    TalkPtr talk, QString user, QString password, std::optional<SecondFactor> factor, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<void>> sendEmailCode(TalkPtr talk, QString user, std::stop_token stop);
/// A token of `session`'s account that bypasses the second factor, in place of any other of that name.
[[nodiscard]] QCoro::Task<Result<ChatSession>> makeToken(
    TalkPtr talk, ChatSession session, QString name, std::optional<SecondFactor> factor, std::stop_token stop);
/// A session that has ended already is no failure.
[[nodiscard]] QCoro::Task<Result<void>> logOut(TalkPtr talk, ChatSession session, std::stop_token stop);

} // namespace diapason::rocketchat
