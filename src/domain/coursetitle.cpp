// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coursetitle.h"

namespace diapason {

namespace {

/// Whether `name` begins with the code that `shortName` begins with, signs and case aside: "CHI201_organique" and
/// "CHI 201 Chimie organique".
bool saysCode(QStringView name, QStringView shortName)
{
    qsizetype at = 0;
    bool begun = false;
    for (const QChar c : shortName) {
        if (!c.isLetterOrNumber()) {
            if (begun)
                break;
            continue;
        }
        begun = true;
        while (at < name.size() && !name[at].isLetterOrNumber())
            ++at;
        if (at == name.size() || name[at].toCaseFolded() != c.toCaseFolded())
            return false;
        ++at;
    }
    return true;
}

} // namespace

QString courseTitle(const Course &course)
{
    if (course.fullName.isEmpty())
        return course.shortName;
    return saysCode(course.fullName, course.shortName) ? course.fullName : course.shortName + u' ' + course.fullName;
}

} // namespace diapason
