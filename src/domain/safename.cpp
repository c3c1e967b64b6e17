// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/safename.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

bool isSafe(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_' || u == u'-';
}

bool isHarmless(const QString &extension)
{
    static const QSet<QString> known{u"txt"_s, u"md"_s, u"csv"_s, u"pdf"_s, u"odt"_s, u"ods"_s, u"odp"_s, u"docx"_s, u"xlsx"_s, u"pptx"_s,
        u"rtf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"heic"_s, u"tif"_s, u"tiff"_s, u"bmp"_s, u"mp3"_s, u"m4a"_s, u"ogg"_s,
        u"oga"_s, u"opus"_s, u"wav"_s, u"flac"_s, u"mp4"_s, u"m4v"_s, u"mov"_s, u"webm"_s, u"mkv"_s, u"ics"_s, u"vcf"_s, u"zip"_s, u"gz"_s,
        u"7z"_s, u"tar"_s, u"tex"_s, u"json"_s, u"epub"_s};
    return known.contains(extension);
}

} // namespace

QString safeName(const QString &text, int most)
{
    // Accents come apart, so that "é" stays an "e".
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (isSafe(c))
            out += c;
        else if (c.category() != QChar::Mark_NonSpacing && !out.isEmpty() && !out.endsWith(u'_'))
            out += u'_';
        if (out.size() >= most)
            break;
    }
    while (out.endsWith(u'_') || out.endsWith(u'-'))
        out.chop(1);
    while (out.startsWith(u'-')) // a name that begins so is an option to many tools
        out.remove(0, 1);
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com\\d|lpt\\d)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return out.isEmpty() || device.match(out).hasMatch() ? out + u'_' : out;
}

QString safeFileName(const QString &name, int most)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 ? name.sliced(dot + 1).toLower() : QString();
    return isHarmless(extension) ? safeName(name.first(dot), most) + u'.' + extension : safeName(name, most) + u".bin"_s;
}

} // namespace diapason
