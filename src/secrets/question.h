// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "ports/vault.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace diapason {

/// One thing to ask of the keychain.
struct Question {
    enum class Verb : quint8 { Read, Write, Remove };
    Verb verb = Verb::Read;
    QString key = {};
    QString value = {}; ///< of Write alone
};

/// What the asker and the keychain's thread both know of a question: how far it came, and whether anybody still waits.
struct Slip {
    enum class Stage : quint8 { Waiting, Begun, Left };
    std::atomic<Stage> stage = Stage::Waiting;
    std::stop_source left;

    /// From the keychain's thread, just before the keychain is touched. False: nobody waits any more, so leave it.
    [[nodiscard]] bool begin()
    {
        Stage waiting = Stage::Waiting;
        return stage.compare_exchange_strong(waiting, Stage::Begun);
    }
    /// From the asker, who goes. True: it had begun, and may still take effect.
    [[nodiscard]] bool leave()
    {
        left.request_stop();
        return stage.exchange(Stage::Left) == Stage::Begun;
    }
};
using SharedSlip = std::shared_ptr<Slip>;

/// Under which a secret is kept; the same in every vault. It is no secret itself.
[[nodiscard]] QString secretKey(const CampusId &campus, Secret secret);

/// A Kind::Keychain error of one of the codes of ports/vault.h.
[[nodiscard]] Error keychainError(const QString &code, const QString &detail = {});

} // namespace diapason
