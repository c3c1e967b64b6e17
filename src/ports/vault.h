// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QCoroTask>

#include <stop_token>

namespace diapason {

/// What is secret of a campus. The identity of an account (user id, username) is not.
enum class Secret : quint8 {
    MoodleToken,
    ChatToken,
    CaseKey, ///< opens the work files of its privacy cases: 64 hexadecimal digits
};

/// The system keychain: the only place where secrets stay. All errors are Kind::Keychain with one of the codes
///   "locked"  it is there and closed, and the user did not open it;
///   "absent"  no keychain answers on this desktop;
///   "denied"  it said no;
///   "slow"    no answer within the limit; the question was left alone, never repeated by itself;
///   "missing" it holds no such secret: never stored, or deleted behind our back.
/// A closed keychain is never taken for an empty one.
class Vault
{
public:
    virtual ~Vault() = default;
    [[nodiscard]] virtual QCoro::Task<Result<QString>> read(CampusId campus, Secret secret, std::stop_token stop) = 0;
    /// Replaces what was there.
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(CampusId campus, Secret secret, QString value, std::stop_token stop)
        = 0;
    /// Fine when there was none.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(CampusId campus, Secret secret, std::stop_token stop) = 0;
};

} // namespace diapason
