// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

namespace diapason {

QString campusNameKey(const QString &name)
{
    // Qt folds letter by letter; the way over capitals makes ß and ss one. Capitals may leave the normal form.
    const QString folded = name.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
    return folded.normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace diapason
