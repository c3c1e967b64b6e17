// SPDX-License-Identifier: GPL-3.0-or-later
// The French is complete, its placeholders are those of the source, its typography is look.md §14's; the English has
// its plurals; and no string of the sources is missing from either file.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context = {};
    QString source = {};
    QString comment = {};
    bool numerus = false;
    bool finished = true;
    QStringList texts = {}; ///< one, or one per plural form
    QString key() const { return context + u" | "_s + source + (comment.isEmpty() ? QString() : u" | "_s + comment); }
};

Message messageAt(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .numerus = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = xml.attributes().value("type"_L1).isEmpty();
            if (message.numerus)
                while (xml.readNextStartElement())
                    message.texts += xml.readElementText();
            else
                message.texts += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages += messageAt(xml, context);
    }
    return messages;
}

QString file(const QString &language) { return QStringLiteral(DIAPASON_SOURCE "/translations/diapason_%1.ts").arg(language); }

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[1-9n]"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found += match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

/// What is wrong with a French text by look.md §14; empty when nothing is.
QString typographyFault(const QString &text)
{
    static const QList<std::pair<QRegularExpression, QString>> rules{
        {QRegularExpression(u"'"_s), u"a straight apostrophe"_s},
        {QRegularExpression(u"\""_s), u"a straight quotation mark"_s},
        {QRegularExpression(u"[“”]"_s), u"an English quotation mark"_s},
        {QRegularExpression(u"(^|[^\u00A0])[;?!»]"_s), u"no U+00A0 before ; ? ! or »"_s},
        // A colon inside a word is part of a name (moodle/course:view, https://).
        {QRegularExpression(u"(^|[^\u00A0]):(\\s|$)"_s), u"no U+00A0 before :"_s},
        {QRegularExpression(u"(^|[^\u00A0])%(?!L?[1-9n])"_s), u"no U+00A0 before %"_s},
        {QRegularExpression(u"«(?!\u00A0)"_s), u"no U+00A0 after «"_s},
        {QRegularExpression(u"\\.\\.\\."_s), u"three dots instead of …"_s},
        {QRegularExpression(u"\u202F"_s), u"U+202F"_s},
        {QRegularExpression(u"!"_s), u"an exclamation mark"_s},
    };
    for (const auto &[rule, words] : rules)
        if (rule.match(text).hasMatch())
            return words;
    return {};
}

/// Words that look.md and the glossary forbid.
QString wordFault(const QString &text)
{
    static const QList<std::pair<QRegularExpression, QString>> rules{
        {QRegularExpression(u"\\bdérives?\\b"_s, QRegularExpression::CaseInsensitiveOption), u"« écart », not « dérive »"_s},
        {QRegularExpression(u"\\bsupprimer (du|un|ce) (salon|membre)"_s, QRegularExpression::CaseInsensitiveOption),
            u"« retirer », not « supprimer »"_s},
        {QRegularExpression(u"\\b(canal|canaux) privés?\\b"_s, QRegularExpression::CaseInsensitiveOption), u"« groupe privé »"_s},
    };
    for (const auto &[rule, words] : rules)
        if (rule.match(text).hasMatch())
            return words;
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void french_is_complete();
    void english_has_its_plurals();
    void what_is_released_is_what_was_written();
    void placeholders_are_kept();
    void french_typography();
    void the_rules_can_fail_data();
    void the_rules_can_fail();
    void nothing_in_the_sources_is_missing_data();
    void nothing_in_the_sources_is_missing();
};

void TestTranslations::french_is_complete()
{
    const QList<Message> messages = messagesOf(file(u"fr"_s));
    QVERIFY(messages.size() > 300);
    QStringList missing;
    for (const Message &message : messages) {
        const bool empty
            = std::ranges::any_of(message.texts, &QString::isEmpty) || message.texts.size() != (message.numerus ? 2 : 1);
        if (!message.finished || empty)
            missing += message.key();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"\n"_s + missing.join(u'\n')));
}

void TestTranslations::english_has_its_plurals()
{
    QSet<QString> plurals;
    for (const Message &message : messagesOf(file(u"fr"_s)))
        if (message.numerus)
            plurals += message.key();
    QStringList faults;
    for (const Message &message : messagesOf(file(u"en"_s))) {
        plurals.remove(message.key());
        const bool said = message.finished && message.texts.size() == 2 && !message.texts.contains(QString());
        if (!said || message.texts.join(QString()).contains(u"(s)"_s))
            faults += message.key();
    }
    faults += plurals.values();
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

/// Messages of one source are told apart by their comments: none may answer for another.
void TestTranslations::what_is_released_is_what_was_written()
{
    QTranslator translator;
    QVERIFY(translator.load(u"diapason_fr"_s, QStringLiteral(DIAPASON_RELEASED)));
    const QList<Message> messages = messagesOf(file(u"fr"_s));
    int apart = 0;
    for (const Message &message : messages) {
        apart += int(!message.comment.isEmpty());
        if (message.numerus)
            continue;
        const QByteArray context = message.context.toUtf8(), source = message.source.toUtf8(), comment = message.comment.toUtf8();
        QCOMPARE(translator.translate(context.constData(), source.constData(), comment.constData()), message.texts.value(0));
    }
    QVERIFY(apart > 10);
}

void TestTranslations::placeholders_are_kept()
{
    QStringList faults;
    for (const QString &language : {u"fr"_s, u"en"_s})
        for (const Message &message : messagesOf(file(language)))
            for (const QString &text : message.texts)
                if (!text.isEmpty() && placeholders(text) != placeholders(message.source))
                    faults += language + u": "_s + message.key() + u" → "_s + text;
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

void TestTranslations::french_typography()
{
    QStringList faults;
    for (const Message &message : messagesOf(file(u"fr"_s)))
        for (const QString &text : message.texts)
            if (const QString fault = typographyFault(text) + wordFault(text); !fault.isEmpty())
                faults += fault + u": "_s + text;
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

void TestTranslations::the_rules_can_fail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << u"Bloqué\u00A0: «\u00A0%1\u00A0» perd 25\u00A0% (moodle/course:view, https://)\u00A0; l’écart"_s
                          << true;
    QTest::newRow("plain space") << u"Bloqué : ici"_s << false;
    QTest::newRow("no space") << u"Bloqué: ici"_s << false;
    QTest::newRow("colon at the end") << u"Bloqué :"_s << false;
    QTest::newRow("question") << u"Appliquer ?"_s << false;
    QTest::newRow("percent") << u"25 %"_s << false;
    QTest::newRow("opening mark") << u"« ici\u00A0»"_s << false;
    QTest::newRow("closing mark") << u"«\u00A0ici »"_s << false;
    QTest::newRow("apostrophe") << u"l'écart"_s << false;
    QTest::newRow("drift") << u"une dérive"_s << false;
}

void TestTranslations::the_rules_can_fail()
{
    QFETCH(QString, text);
    QTEST((typographyFault(text) + wordFault(text)).isEmpty(), "good");
}

void TestTranslations::nothing_in_the_sources_is_missing_data()
{
    QTest::addColumn<bool>("pluralsOnly");
    QTest::newRow("fr") << false;
    QTest::newRow("en") << true;
}

void TestTranslations::nothing_in_the_sources_is_missing()
{
    QFETCH(bool, pluralsOnly);
    const QTemporaryDir folder;
    const QString ours = file(QString::fromLatin1(QTest::currentDataTag()));
    const QString copy = folder.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(ours, copy));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-extensions"_s, u"cpp,h"_s, u"-I"_s,
        QStringLiteral(DIAPASON_SOURCE "/src"), QStringLiteral(DIAPASON_SOURCE "/src"), u"-ts"_s, copy};
    if (pluralsOnly)
        arguments.prepend(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(DIAPASON_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(60000));
    QCOMPARE(lupdate.exitCode(), 0);

    const auto keys = [](const QString &path) {
        QSet<QString> set;
        for (const Message &message : messagesOf(path))
            set += message.key();
        return set;
    };
    const QStringList missing = (keys(copy) - keys(ours)).values();
    const QStringList gone = (keys(ours) - keys(copy)).values();
    QVERIFY2(missing.isEmpty(), qPrintable(u"not in the file (build the target update_translations):\n"_s + missing.join(u'\n')));
    QVERIFY2(
        gone.isEmpty(), qPrintable(u"no longer in the sources (build the target update_translations):\n"_s + gone.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
