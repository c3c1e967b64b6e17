// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entryname.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

bool isSafeSegment(const QString &segment)
{
    static const QRegularExpression allowed(QRegularExpression::anchoredPattern(uR"([\p{L}\p{N}_][\p{L}\p{M}\p{N} ._\-+()]*)"_s));
    static const QRegularExpression device(QRegularExpression::anchoredPattern(uR"((con|prn|aux|nul|com\d|lpt\d)(\..*)?)"_s),
        QRegularExpression::CaseInsensitiveOption);
    return segment.toUtf8().size() <= 240 && allowed.match(segment).hasMatch() && !device.match(segment).hasMatch()
        && !segment.endsWith(u'.') && !segment.endsWith(u' ');
}

} // namespace

bool isSafeEntryName(const QString &name)
{
    return name.toUtf8().size() <= 1000 && std::ranges::all_of(name.split(u'/'), isSafeSegment);
}

QString badEntryName(const QStringList &names)
{
    QSet<QString> files, folders;
    for (const QString &name : names) {
        const QString key = name.normalized(QString::NormalizationForm_C).toCaseFolded();
        if (!isSafeEntryName(name) || files.contains(key) || folders.contains(key))
            return name;
        files.insert(key);
        for (qsizetype slash = key.indexOf(u'/'); slash >= 0; slash = key.indexOf(u'/', slash + 1)) {
            if (files.contains(key.first(slash)))
                return name;
            folders.insert(key.first(slash));
        }
    }
    return {};
}

} // namespace diapason
