// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandocument.h"
#include "domain/retentionpolicy.h"

namespace diapason::ctl {

/// Whole or not at all. Kind::Usage "file-exists" unless it may be replaced; Kind::Storage "not-written".
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content, bool replace);

/// A saved plan; errors as parsePlan(), the file in `call`, and Kind::Usage "plan-file" when it cannot be read.
[[nodiscard]] Result<PlanDocument> readPlanFile(const QString &path);

/// A policy file; errors as readRetentionPolicy(), the file in `call`, and Kind::Usage "plan-file" when it cannot be read.
[[nodiscard]] Result<RetentionPolicy> readPolicyFile(const QString &path);

} // namespace diapason::ctl
