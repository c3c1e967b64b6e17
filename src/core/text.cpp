// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <algorithm>

namespace diapason {

QString folded(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString().toLower();
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        switch (c.unicode()) {
        case u'đ':
        case u'ð': out += u'd'; break;
        case u'þ': out += u"th"; break;
        case u'ħ': out += u'h'; break;
        case u'ł': out += u'l'; break;
        case u'ŧ': out += u't'; break;
        case u'ø': out += u'o'; break;
        case u'ı': out += u'i'; break;
        case u'ß': out += u"ss"; break;
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
