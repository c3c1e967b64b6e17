// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

namespace diapason {

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        switch (c.unicode()) {
        case u'đ': out += u'd'; break;
        case u'ł': out += u'l'; break;
        case u'ø': out += u'o'; break;
        case u'ı': out += u'i'; break;
        case u'œ': out += u"oe"; break;
        case u'æ': out += u"ae"; break;
        case u'’': out += u'\''; break;
        default:
            if (!c.isMark())
                out += c;
        }
    }
    return out;
}

} // namespace diapason
