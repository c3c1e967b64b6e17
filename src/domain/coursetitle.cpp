// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coursetitle.h"

namespace diapason {

QString courseTitle(const Course &course)
{
    if (course.fullName.isEmpty())
        return course.shortName;
    // Many full names begin with the code that short names begin with: "CHI201_organique", "CHI 201 Chimie organique".
    const auto code = [](const QString &name, bool whole) {
        QString out;
        for (const QChar c : name) {
            if (c.isLetterOrNumber())
                out += c.toCaseFolded();
            else if (!whole && !out.isEmpty())
                break;
        }
        return out;
    };
    const bool said = code(course.fullName, true).startsWith(code(course.shortName, false));
    return said ? course.fullName : course.shortName + u' ' + course.fullName;
}

} // namespace diapason
