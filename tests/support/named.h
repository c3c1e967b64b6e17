// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace diapason::test {

template <class W>
W *named(QWidget &root, const QString &name)
{
    W *found = root.findChild<W *>(name);
    if (!found)
        qFatal("no widget named %s", qPrintable(name));
    return found;
}

} // namespace diapason::test
