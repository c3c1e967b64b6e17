// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier for reading. What does not depend on items is made at once; the items are written as they go by.
#include "words/dossierparts.h"
#include "words/factsheet.h"
#include "words/htmlpage.h"
#include "words/privacy.h"
#include "words/translate.h"
#include "words/words.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString section(const QString &id, const QString &title)
{
    return u"<section id=\""_s + id + u"\">\n"_s + html::element(u"h2"_s, title);
}

QString anchor(CasePart part) { return u"part-"_s + casePartCode(part); }

QString headText(const DossierStuff &stuff)
{
    const PrivacyCase &request = stuff.papers.request;
    //: Title of a dossier; %1 is a person
    const QString title = Words::tr("Data about %1").arg(request.personName.isEmpty() ? request.requester : request.personName);
    const auto entry = [](const QString &id, const QString &text) {
        return u"<li>"_s + html::element(u"a"_s, text, u"href=\"#"_s + id + u'"') + u"</li>\n"_s;
    };
    QString toc = entry(u"request"_s, Words::tr("The request")) + entry(u"summary"_s, Words::tr("What was collected"))
        + entry(u"gaps"_s, Words::tr("What is missing"));
    for (const CasePart part : allCaseParts)
        if (request.scope.has(part))
            toc += entry(anchor(part), casePart(part));
    toc += entry(u"decisions"_s, stuff.phrases.decisionsTitle);
    const QString before = u"<header>\n"_s + html::element(u"h1"_s, title)
        + html::element(u"p"_s,
            Words::tr("This is a copy of the data about one person that Moodle and Rocket.Chat hold for the rooms of courses, made "
                      "for the request described below (General Data Protection Regulation, article 15)."))
        + u"</header>\n<nav aria-label=\""_s + html::escaped(Words::tr("Contents")) + u"\">\n"_s
        + html::element(u"h2"_s, Words::tr("Contents")) + u"<ol>\n"_s + toc + u"</ol>\n</nav>\n"_s;
    return html::head(title, Words::tr("Skip to the content"), stuff.locale, before);
}

QString requestText(const DossierPapers &papers)
{
    const QString zone = QTimeZone::systemTimeZone().displayName(papers.made, QTimeZone::LongName, QLocale());
    return section(u"request"_s, Words::tr("The request")) + html::definitions(requestFacts(papers))
        //: %1 is the name of a time zone
        + html::element(u"p"_s, Words::tr("Times are those of this time zone: %1.").arg(zone))
        + u"<p>"_s
        + html::escaped(Words::tr("Purposes, recipients, retention and rights are on a sheet of their own:"))
        + u" <a href=\"information.html\">information.html</a>. "_s
        + html::escaped(Words::tr("The same data for machines is in the folder data, the files are in the folder files, and "
                                  "manifest.json says what is in the archive, what is missing, and how to check each file."))
        + u"</p>\n</section>\n"_s;
}

struct PartSum {
    int items = 0, looked = 0, rooms = 0, gaps = 0;
};

QString summaryText(const DossierPapers &papers)
{
    QHash<CasePart, PartSum> sums;
    for (const PartReport &report : papers.reports) {
        PartSum &sum = sums[report.part];
        sum.items += report.items;
        sum.looked += report.looked;
        sum.rooms += report.room.isValid() ? 1 : 0;
        sum.gaps += report.state == PartReport::State::Complete ? 0 : 1;
    }
    QString rows;
    for (const CasePart part : allCaseParts) {
        const PartSum sum = sums.value(part);
        const bool asked = papers.request.scope.has(part), counted = asked && isOfRooms(part) && sums.contains(part);
        rows += html::row({casePart(part), asked ? Words::tr("yes") : Words::tr("no"), counted ? number(sum.rooms) : u"–"_s,
            counted ? number(sum.looked) : u"–"_s, counted ? number(sum.items) : u"–"_s});
    }
    QString out = section(u"summary"_s, Words::tr("What was collected"))
        + html::table(Words::tr("Parts of this dossier, before decisions about single items"),
            {Words::tr("Part"), Words::tr("Asked for"), Words::tr("Rooms"), Words::tr("Looked through"), Words::tr("Found")}, rows);
    QString meaning;
    for (const CasePart part : allCaseParts)
        if (papers.request.scope.has(part))
            meaning += html::element(u"dt"_s, casePart(part)) + html::element(u"dd"_s, casePartMeaning(part));
    return out + (meaning.isEmpty() ? QString() : u"<dl>\n"_s + meaning + u"</dl>\n"_s) + u"</section>\n"_s;
}

QString gapsText(const DossierPapers &papers)
{
    QString out = section(u"gaps"_s, Words::tr("What is missing"));
    const QList<DossierGap> gaps = dossierGaps(papers);
    if (gaps.isEmpty())
        return out + html::element(u"p"_s, Words::tr("Nothing that was asked for is missing: every part was read whole."))
            + u"</section>\n"_s;
    out += html::element(u"p"_s, Words::tr("These parts could not be read, or not whole. What they hold is not in this dossier."));
    QString rows;
    for (const DossierGap &gap : gaps)
        rows += html::row({gap.where, gap.sentence});
    return out + html::table(Words::tr("Missing parts and why"), {Words::tr("Part"), Words::tr("What is missing")}, rows)
        + u"</section>\n"_s;
}

QString factsText(const DossierPapers &papers)
{
    QString out;
    for (const CasePart part : allCaseParts) {
        if (isOfRooms(part) || !papers.request.scope.has(part))
            continue;
        const QJsonObject facts = papers.facts.value(part);
        out += section(anchor(part), casePart(part));
        out += facts.isEmpty() ? html::element(u"p"_s, Words::tr("Nothing was found here.")) : factsHtml(facts, casePart(part));
        out += u"</section>\n"_s;
    }
    return out;
}

QString paragraph(const QString &cls, const QString &text)
{
    return html::element(u"p"_s, text, u"class=\""_s + cls + u"\" dir=\"auto\""_s);
}

QString whenLine(const DossierStuff &stuff, const DossierItem &item)
{
    const DossierPhrases &p = stuff.phrases;
    QStringList rest;
    if (const DossierMessage *message = item.message ? &*item.message : nullptr) {
        if (item.kind == DossierItem::Kind::Mention)
            rest << p.mention;
        if (item.kind == DossierItem::Kind::Reply)
            rest << p.reply;
        if (message->edited.isValid())
            rest << p.edited.arg(html::timeText(message->edited, p.at, stuff.locale));
        if (message->pinned)
            rest << p.pinned;
        if (!message->thread.isEmpty() && !item.isOthers())
            rest << p.inThread;
    }
    return u"<p class=\"when\">"_s + html::timeElement(item.at(), p.at, stuff.locale)
        + (rest.isEmpty() ? QString() : u" · "_s + html::escaped(rest.join(u" · "_s))) + u"</p>\n"_s;
}

/// One message, own or somebody else's, masked already.
QString messageText(const DossierStuff &stuff, const DossierItem &item)
{
    const DossierPhrases &p = stuff.phrases;
    const DossierMessage &message = *item.message;
    QString out = u"<li>\n"_s + whenLine(stuff, item);
    if (item.isOthers() && item.unmasked)
        out += paragraph(u"faint"_s, u"%1 (%2)"_s.arg(message.name, message.username));
    if (message.encrypted && (!item.isOthers() || item.unmasked))
        out += paragraph(u"masked"_s, p.encrypted);
    else if (!message.text.isEmpty())
        out += paragraph(item.isOthers() && !item.unmasked ? u"masked"_s : u"text"_s, message.text);
    for (const DossierQuote &quote : message.quotes) {
        const bool hidden = quote.text == p.masked;
        out += u"<blockquote>\n"_s + (hidden || quote.author.isEmpty() ? QString() : paragraph(u"faint"_s, quote.author))
            + paragraph(hidden ? u"masked"_s : u"text"_s, quote.text) + u"</blockquote>\n"_s;
    }
    if (!message.files.isEmpty())
        out += paragraph(u"faint"_s, p.files.arg(message.files.join(u", "_s)));
    return out + u"</li>\n"_s;
}

QString fileText(const DossierStuff &stuff, const DossierItem &item)
{
    const DossierFile &file = *item.file;
    const QString entry = stuff.files.value(item.number);
    const QString name = file.name.isEmpty() ? file.id : file.name;
    QString out = u"<li>\n"_s + whenLine(stuff, item) + u"<p class=\"text\" dir=\"auto\">"_s;
    out += entry.isEmpty() ? html::escaped(name) : html::element(u"a"_s, name, u"href=\""_s + html::escaped(entry) + u'"');
    out += u"</p>\n"_s;
    QStringList rest{file.type.isEmpty() ? u"–"_s : file.type, stuff.locale.formattedDataSize(file.bytes)};
    if (entry.isEmpty())
        rest << stuff.phrases.noContent;
    return out + paragraph(u"faint"_s, rest.join(u" · "_s)) + u"</li>\n"_s;
}

/// A part of the rooms: a list for each room, headed by its name.
Bytes partOfRooms(const Stuff &stuff, CasePart part)
{
    const QString before = section(anchor(part), casePart(part)) + html::element(u"p"_s, casePartMeaning(part));
    struct Where {
        bool open = false;
        RoomId room = {};
    };
    const auto where = std::make_shared<Where>();
    const auto each = [stuff, part, where](const DossierItem &item) -> QByteArray {
        if (casePartOf(item.kind) != part || (!item.message && !item.file))
            return {};
        QString out;
        if (!where->open || where->room != item.room) {
            const PlacedRoom room = stuff->room(item.room);
            out += (where->open ? u"</ol>\n"_s : QString()) + html::element(u"h3"_s, room.title, u"dir=\"auto\""_s);
            if (!room.place.isEmpty())
                out += paragraph(u"faint"_s, room.place);
            out += u"<ol class=\"items\">\n"_s;
            *where = {true, item.room};
        }
        out += item.message ? messageText(*stuff, item) : fileText(*stuff, item);
        return out.toUtf8();
    };
    const auto end = [stuff, where] {
        const QString out = where->open ? u"</ol>\n"_s : html::element(u"p"_s, stuff->phrases.nothing);
        return (out + u"</section>\n"_s).toUtf8();
    };
    return inTurn({once(before.toUtf8()), overItems(stuff, each, end)});
}

/// What was decided is known once the items went by.
Bytes decisions(const Stuff &stuff)
{
    return [stuff, given = false]() mutable -> Result<std::optional<QByteArray>> {
        if (std::exchange(given, true))
            return std::nullopt;
        const DossierPhrases &p = stuff->phrases;
        QString rows;
        for (auto it = stuff->tally->decisions.begin(); it != stuff->tally->decisions.end(); ++it)
            rows += html::row({it.key().first == "excluded"_L1 ? p.excluded : p.unmasked, stuff->locale.toString(it.value()),
                it.key().second});
        QString out = section(u"decisions"_s, p.decisionsTitle) + html::element(u"p"_s, p.decisionsLead);
        out += rows.isEmpty() ? html::element(u"p"_s, p.noDecisions) : html::table(p.decisionsTable, {p.decision, p.count, p.reason}, rows);
        return (out + u"</section>\n"_s + html::foot()).toUtf8();
    };
}

} // namespace

Bytes dossierHtml(const Stuff &stuff)
{
    const DossierPapers &papers = stuff->papers;
    QList<Bytes> all{once((headText(*stuff) + requestText(papers) + summaryText(papers) + gapsText(papers) + factsText(papers)).toUtf8())};
    for (const CasePart part : allCaseParts)
        if (isOfRooms(part) && papers.request.scope.has(part))
            all += partOfRooms(stuff, part);
    all += decisions(stuff);
    return inTurn(std::move(all));
}

} // namespace diapason::words
