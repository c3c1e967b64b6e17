// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat/chatprofile.h"

#include <QJsonObject>
#include <QString>

namespace diapason::demo {

/// The documented keys of a call. Validators coerce: "30" passes for a number, "true" for a boolean (§1.2).
struct Schema {
    /// "roomId members:[s] readOnly:b name!": a trailing `!` is required; types are s (text, the default), b, n,
    /// o (object), [s] (list of texts) and * (anything).
    QByteArray keys = {};
    QByteArray oneOf = {}; ///< exactly one of these must be there; empty: no such rule
    bool typed = false; ///< F10 instead of F9
    bool ChatProfile::*when = nullptr; ///< judged only where this switch is on

    [[nodiscard]] bool isEmpty() const { return keys.isEmpty() && oneOf.isEmpty(); }
    /// The validator's sentences, joined as the server joins them; empty when `params` pass.
    [[nodiscard]] QString complaint(const QJsonObject &params) const;
};

} // namespace diapason::demo
