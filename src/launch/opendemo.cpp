// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/opendemo.h"

using namespace Qt::StringLiterals;

namespace diapason {

Result<DemoKeys> openDemo(const QString &) { return Failure{Error{.kind = Error::Kind::Storage, .code = u"demo"_s}}; }

} // namespace diapason
