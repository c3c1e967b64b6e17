// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason::demo {

bool followsRule(const QString &text, const QString &rule)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(rule)).match(text).hasMatch();
}

QString slug(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            out.append(c);
        else if (!c.isMark() && !out.endsWith(u'-'))
            out.append(u'-');
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return out.startsWith(u'-') ? out.sliced(1) : out;
}

} // namespace diapason::demo
