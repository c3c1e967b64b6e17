// SPDX-License-Identifier: GPL-3.0-or-later
// What GDPR art. 15(1) and (2) ask to be told beside the copy. What only the office knows is marked, to be completed by hand.
#include "words/dossierparts.h"
#include "words/htmlpage.h"
#include "words/privacy.h"
#include "words/retention.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString heading(const QString &text) { return html::element(u"h2"_s, text); }
QString paragraph(const QString &text) { return html::element(u"p"_s, text); }

QString list(const QStringList &texts)
{
    QString out;
    for (const QString &text : texts)
        out += html::element(u"li"_s, text);
    return u"<ul>\n"_s + out + u"</ul>\n"_s;
}

/// What Diapason cannot know.
QString blank(const QString &what)
{
    //: A gap in a form; %1 is what the office writes there
    return u"<p><mark>"_s + html::escaped(Words::tr("[To be completed by the office: %1]").arg(what)) + u"</mark></p>\n"_s;
}

QString controllerText()
{
    return heading(Words::tr("Who answers for the data"))
        + blank(Words::tr("name, address and contact of the controller"))
        + blank(Words::tr("contact of the data protection officer"));
}

QString purposesText()
{
    return heading(Words::tr("Purposes"))
        + paragraph(Words::tr("Rooms of Rocket.Chat go with activities of courses in Moodle, so that those who teach and learn in a course can "
                              "write to each other. Moodle creates the rooms, and adds to them and removes from them those who are "
                              "enrolled in the course."))
        + blank(Words::tr("the lawful basis, and any further purpose"));
}

QString categoriesText(const DossierPapers &papers)
{
    QStringList lines;
    for (const CasePart part : allCaseParts)
        lines << casePart(part) + u" – "_s + casePartMeaning(part);
    QString out = heading(Words::tr("Categories of data")) + list(lines);
    if (!papers.request.scope.has(CasePart::Mentions))
        out += paragraph(Words::tr("Messages in which others mention the person were not asked for, and are not in this copy."));
    return out;
}

QString recipientsText(const DossierPapers &papers)
{
    return heading(Words::tr("Recipients"))
        + list({Words::tr("The other members of a room read the messages and files that were posted in it, also later members."),
            Words::tr("Owners and moderators of a room, and the administrators of Moodle and of Rocket.Chat, where their rights allow it."),
            //: %1 and %2 are addresses
            Words::tr("The server of Rocket.Chat (%1) gets the username, first name, last name and e-mail address from Moodle (%2).")
                .arg(papers.rocketchat.toString(QUrl::RemoveUserInfo), papers.moodle.toString(QUrl::RemoveUserInfo))})
        + blank(Words::tr("processors such as a host, and whether data leave the European Union, with which safeguards"));
}

QString sentence(const QString &text) { return text.endsWith(u'.') ? text : text + u'.'; }

QString retentionText(const DossierPapers &papers)
{
    QString out = heading(Words::tr("How long messages and files stay"))
        + paragraph(Words::tr("This is what is in force in each room on the day of this copy: messages and files older than that are "
                              "deleted by the server itself."));
    QString rows;
    for (const DossierRoom &room : papers.rooms) {
        if (papers.request.scope.without.contains(room.room.id))
            continue;
        const RetentionInForce inForce = papers.retention.value(room.room.id);
        const QString flags = retentionFlags(inForce);
        rows += html::row({room.room.title(),
            sentence(retention(inForce)) + (flags.isEmpty() ? QString() : u' ' + flags)});
    }
    out += rows.isEmpty() ? paragraph(Words::tr("The person is in no room that was looked at."))
                          : html::table(Words::tr("Retention in force, room by room"), {Words::tr("Room"), Words::tr("Retention")}, rows);
    return out
        + paragraph(Words::tr("Where nothing is deleted by itself, messages stay as long as the room. The account and the "
                              "enrolments stay as long as the rules of the institution say."))
        + blank(Words::tr("how long accounts, enrolments and backups stay"));
}

QString rightsText()
{
    return heading(Words::tr("Rights"))
        + paragraph(Words::tr("The person may ask the office, under the conditions of the General Data Protection Regulation:"))
        + list({Words::tr("that wrong data are corrected (right to rectification, article 16);"),
            Words::tr("that data are erased (right to erasure, article 17), unless the law or a task of public interest asks for them;"),
            Words::tr("that their processing is restricted (article 18);"),
            Words::tr("and may object to their processing for reasons that arise from their situation (article 21).")})
        + paragraph(Words::tr("The answer comes within one month; two more months may be needed, which is then told, with the reason, "
                              "within the first one (article 12(3))."))
        + heading(Words::tr("Complaint"))
        + paragraph(Words::tr("Whoever finds that their rights are not respected may complain to the supervisory authority. In France it "
                              "is the CNIL:"))
        // An address is not translated.
        + u"<address>"_s
        + html::escaped(u"Commission nationale de l’informatique et des libertés (CNIL)"_s) + u"<br/>\n"_s
        + html::escaped(u"3 place de Fontenoy, TSA 80715"_s) + u"<br/>\n"_s + html::escaped(u"75334 Paris Cedex 07, France"_s)
        + u"<br/>\n"_s + html::escaped(u"https://www.cnil.fr/fr/plaintes"_s) + u"</address>\n"_s;
}

QString sourceText()
{
    return heading(Words::tr("Where the data come from"))
        + list({Words::tr("Username, names and e-mail address: from Moodle, which got them from the directory of the institution or from the "
                          "person."),
            Words::tr("Enrolments, roles and groups: from those who enrolled the person in the course."),
            Words::tr("Memberships of rooms: from Moodle’s plugin, which follows the enrolments, and from owners and moderators of rooms."),
            Words::tr("Messages and files: from the person; mentions: from those who wrote them.")})
        + heading(Words::tr("Automated decisions"))
        + paragraph(Words::tr("Enrolments decide by rule who is a member of a room. No decision with legal or similarly "
                              "significant effect is made by machines alone, and no profile is made (article 22)."));
}

} // namespace

QByteArray informationHtml(const DossierPapers &papers)
{
    const QString title = Words::tr("Information about the processing of your data");
    const QString before = u"<header>\n"_s + html::element(u"h1"_s, title)
        + paragraph(Words::tr("This sheet goes with the copy of the data (General Data Protection Regulation, article 15(1) and (2))."))
        + u"</header>\n"_s;
    QString out = html::head(title, Words::tr("Skip to the content"), QLocale(), before) + html::definitions(requestFacts(papers));
    out += controllerText() + purposesText() + categoriesText(papers) + recipientsText(papers) + retentionText(papers) + rightsText()
        + sourceText();
    return (out + html::foot()).toUtf8();
}

} // namespace diapason::words
