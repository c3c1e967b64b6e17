// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason {

QString redacted(QString text)
{
    static const QRegularExpression keyed(
        uR"re((["']?(?:wstoken|privatetoken|token|authToken|resume|password|pass|code|x-auth-token|x-2fa-code)["']?\s*[=:]\s*)("[^"]*"|[^\s&,;}]+))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(uR"((?<![0-9A-Za-z_-])(?:[0-9a-f]{32}|[0-9A-Za-z_-]{43})(?![0-9A-Za-z_-]))"_s);
    text.replace(keyed, u"\\1•••"_s);
    text.replace(bare, u"•••"_s);
    return text;
}

QString plainText(const QString &serverText, int limit)
{
    static const QRegularExpression invisible(uR"(<(script|style)\b.*?</\1\s*>)"_s,
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^<>]*>"_s);
    QString text = serverText.left(20'000);
    text.remove(invisible);
    text.replace(tags, u" "_s);
    text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1).replace("&#039;"_L1, "'"_L1);
    text.replace("&nbsp;"_L1, " "_L1).replace("&amp;"_L1, "&"_L1);
    text = text.simplified();
    if (text.size() > limit)
        text = text.left(limit - 1) + u'…';
    return text;
}

} // namespace diapason
