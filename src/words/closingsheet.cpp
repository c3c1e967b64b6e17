// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/closingsheet.h"

#include "words/dossierparts.h"
#include "words/htmlpage.h"
#include "words/languages.h"
#include "words/privacy.h"
#include "words/translate.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString section(const QString &title) { return html::element(u"h2"_s, title); }
QString paragraph(const QString &text) { return html::element(u"p"_s, text); }
QString moment(const QDateTime &at) { return html::timeText(at, Words::tr("%1 at %2"), QLocale()); }

bool answers(const CaseEvent &event)
{
    return event.kind == CaseEvent::Kind::Exported || event.kind == CaseEvent::Kind::ErasureApplied;
}

QString caseText(const ClosingSheet &sheet)
{
    const PrivacyCase &request = sheet.request;
    QStringList accounts;
    for (const CaseAccount &account : request.confirmed())
        accounts << account.username;
    const int excluded = int(std::ranges::count(request.accounts, CaseAccount::Decision::Excluded, &CaseAccount::decision));
    QList<std::pair<QString, QString>> facts{{Words::tr("Campus"), sheet.campus}, {Words::tr("Kind"), caseKind(request.kind)},
        {Words::tr("State"), caseState(request.state)}, {Words::tr("Requester"), request.requester},
        {Words::tr("Person"), request.personName}, {Words::tr("Identity check"), request.identityCheck},
        {Words::tr("Accounts confirmed"), accounts.join(u", "_s)},
        {Words::tr("Accounts excluded"), excluded > 0 ? number(excluded) : QString()},
        {Words::tr("Received on"), longDate(request.received)}, {Words::tr("Deadline"), longDate(dueBy(request))}};
    if (request.extension)
        facts += {Words::tr("Extended on"), u"%1 · %2"_s.arg(longDate(request.extension->decided), request.extension->reason)};
    if (request.moodleRequest > 0)
        facts += {Words::tr("Moodle’s own data request"), QString::number(request.moodleRequest)};
    facts += {Words::tr("Opened on"), moment(request.opened)};
    facts += {Words::tr("Closed on"), moment(request.closed)};
    if (request.expires.isValid())
        facts += {Words::tr("Archive to be gone by"), longDate(request.expires)};
    return html::definitions(facts) + paragraph(deadlineKept(request, sheet.events));
}

QString actionsText(const ClosingSheet &sheet)
{
    QString rows;
    for (const CaseEvent &event : sheet.events)
        rows += html::row({moment(event.at), caseEventKind(event.kind), event.operatorName, event.about, event.reason});
    return section(Words::tr("What was done"))
        + (rows.isEmpty() ? paragraph(Words::tr("The log holds nothing about this case."))
                          : html::table(Words::tr("Actions, oldest first"),
                                {Words::tr("When"), Words::tr("What was done"), Words::tr("By whom"), Words::tr("About"), Words::tr("Reason")}, rows));
}

QString figuresText(const ClosingSheet &sheet)
{
    if (!sheet.figures)
        return section(Words::tr("Figures"))
            + paragraph(Words::tr("What was collected was deleted, and its figures with it. The manifest in the archive holds them."));
    const DossierCounts &counts = sheet.counts;
    const QString rows = html::row({Words::tr("Own messages"), number(counts.messages)})
        + html::row({Words::tr("Own files"), number(counts.files)})
        + html::row({Words::tr("Size of the files"), display(QLocale().formattedDataSize(counts.fileBytes))})
        + html::row({Words::tr("Mentions by others"), number(counts.others)})
        + html::row({Words::tr("Items left out by decision"), number(counts.excluded)})
        + html::row({Words::tr("Items with words of others shown by decision"), number(counts.unmasked)});
    QString out = section(Words::tr("Figures")) + html::table(Words::tr("What was collected"), {Words::tr("Kind"), Words::tr("Number")}, rows);
    QString gaps;
    for (const DossierGap &gap : dossierGaps({.request = sheet.request, .reports = sheet.reports}))
        gaps += html::row({gap.where, gap.sentence});
    out += section(Words::tr("What is missing"));
    return out
        + (gaps.isEmpty() ? paragraph(Words::tr("Nothing that was asked for is missing: every part was read whole."))
                          : html::table(Words::tr("Missing parts and why"), {Words::tr("Part"), Words::tr("What is missing")}, gaps));
}

} // namespace

QDate answeredOn(const PrivacyCase &request, const QList<CaseEvent> &events)
{
    const auto last = std::ranges::find_if(events.rbegin(), events.rend(), answers);
    if (last != events.rend())
        return last->at.toLocalTime().date();
    return request.closed.isValid() ? request.closed.toLocalTime().date() : QDate();
}

QString deadlineKept(const PrivacyCase &request, const QList<CaseEvent> &events)
{
    const QDate due = dueBy(request), answered = answeredOn(request, events);
    if (!due.isValid())
        return Words::tr("The day is missing on which the request came: there is no deadline.");
    if (!answered.isValid())
        return Words::tr("Not answered yet; the deadline is %1.").arg(longDate(due));
    const int left = int(answered.daysTo(due));
    if (left == 0)
        return Words::tr("Answered on %1, the last day of the deadline.").arg(longDate(answered));
    return display(left > 0 ? Words::tr("Answered on %1, %Ln day(s) before the deadline.", nullptr, left).arg(longDate(answered))
                            : Words::tr("Answered on %1, %Ln day(s) after the deadline.", nullptr, -left).arg(longDate(answered)));
}

QByteArray closingSheetHtml(const ClosingSheet &sheet)
{
    const Language language = languageFromCode(sheet.request.language).value_or(Language::System);
    return saidIn(language, [&] {
        //: Title of a page; %1 is the number of a privacy case
        const QString title = Words::tr("Closing sheet of case %1").arg(sheet.request.id);
        const QString before = u"<header>\n"_s + html::element(u"h1"_s, title) + u"</header>\n"_s;
        return html::head(title, Words::tr("Skip to the content"), QLocale(), before) + caseText(sheet) + actionsText(sheet) + figuresText(sheet)
            + section(Words::tr("About this sheet"))
            + html::definitions({{Words::tr("Written on"), moment(sheet.made)}, {Words::tr("By"), sheet.operatorName},
                {Words::tr("Made with"), Words::tr("Diapason %1").arg(sheet.version)}})
            + paragraph(display(Words::tr("The log is pseudonymous and holds no text of a message. It goes %Ln month(s) after the case was "
                                          "closed.",
                nullptr, caseLogMonths)))
            + html::foot();
    }).toUtf8();
}

} // namespace diapason::words
