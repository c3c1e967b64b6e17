// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a dossier says while its items go by on another thread, and the sentences of its gaps.
#include "words/dossierparts.h"

#include "words/htmlpage.h"
#include "words/privacy.h"
#include "words/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::words {

DossierPhrases dossierPhrases()
{
    DossierPhrases p;
    p.masked = masked();
    //: %1 is a day, %2 a time
    p.at = Words::tr("%1 at %2");
    //: Of a message; %1 is a day and time
    p.edited = Words::tr("edited on %1");
    //: Of a message
    p.pinned = Words::tr("pinned");
    //: Of a message
    p.inThread = Words::tr("in a thread");
    p.encrypted = Words::tr("[end-to-end encrypted: the server cannot read this text, and neither could we]");
    //: Before a list of names of files
    p.files = Words::tr("Files: %1");
    p.nothing = Words::tr("Nothing was found here.");
    p.noContent = Words::tr("its content was not read");
    //: Of a message by somebody else
    p.mention = Words::tr("mentions the person");
    //: Of a message by somebody else
    p.reply = Words::tr("answers in a thread of the person");
    p.fileName = Words::tr("File");
    p.fileType = Words::tr("Type");
    p.fileSize = Words::tr("Size");
    p.fileDay = Words::tr("Date");
    p.decisionsTitle = Words::tr("Decisions");
    p.decisionsLead = Words::tr("Words of others are masked unless the office decided otherwise; each decision has its reason.");
    p.noDecisions = Words::tr("Nothing was left out, and nothing of others was shown.");
    p.decisionsTable = Words::tr("What was decided about single items");
    p.decision = Words::tr("Decision");
    p.count = Words::tr("Number");
    p.reason = Words::tr("Reason");
    p.excluded = Words::tr("left out");
    p.unmasked = Words::tr("words of others shown");
    return p;
}

namespace {

QString whereOf(const PartReport &report)
{
    const QString room = report.roomName.isEmpty() ? report.room.value : report.roomName;
    return room.isEmpty() ? casePart(report.part) : casePart(report.part) + u" · "_s + room;
}

/// Mentions may have come along with the messages, without a report of their own.
bool reported(const DossierPapers &papers, CasePart part)
{
    return std::ranges::any_of(papers.reports, [&](const PartReport &report) {
        return report.part == part || (part == CasePart::Mentions && report.part == CasePart::Messages);
    });
}

/// A case whose person has no account has no rooms: a part of rooms without a report is then no gap.
bool needsReport(const DossierPapers &papers, CasePart part)
{
    return !isOfRooms(part) || !papers.rooms.isEmpty();
}

} // namespace

QList<DossierGap> dossierGaps(const DossierPapers &papers)
{
    QList<DossierGap> out;
    const CaseScope &scope = papers.request.scope;
    for (const PartReport &report : papers.reports)
        if (report.state != PartReport::State::Complete && scope.has(report.part) && !scope.without.contains(report.room))
            out += DossierGap{report, whereOf(report), partReport(report)};
    for (const CasePart part : allCaseParts)
        if (scope.has(part) && !reported(papers, part) && needsReport(papers, part) && !papers.facts.contains(part)) {
            const PartReport none{.part = part, .state = PartReport::State::Waiting};
            out += DossierGap{none, whereOf(none), partReport(none)};
        }
    for (const DossierRoom &room : papers.rooms)
        if (scope.without.contains(room.room.id)) {
            const PartReport left{.part = CasePart::Messages, .room = room.room.id, .roomName = room.room.name, .state = PartReport::State::LeftOut};
            out += DossierGap{left, room.room.name, Words::tr("The room was left out of the scope of this case.")};
        }
    return out;
}

QList<std::pair<QString, QString>> requestFacts(const DossierPapers &papers)
{
    const PrivacyCase &request = papers.request;
    QStringList accounts;
    for (const CaseAccount &account : request.confirmed())
        accounts << (account.name.isEmpty() ? account.username : u"%1 (%2)"_s.arg(account.username, account.name));
    const QLocale locale;
    QList<std::pair<QString, QString>> facts{{Words::tr("Case"), QString::number(request.id)},
        {Words::tr("Requester"), request.requester}, {Words::tr("Person"), request.personName},
        {Words::tr("Username in Moodle"), request.username},
        {Words::tr("Accounts on Rocket.Chat"), accounts.join(u", "_s)},
        {Words::tr("Received on"), html::longDay(request.received, locale)}, {Words::tr("Campus"), papers.campus},
        {Words::tr("Moodle"), papers.moodle.toString(QUrl::RemoveUserInfo)},
        {Words::tr("Rocket.Chat"), papers.rocketchat.toString(QUrl::RemoveUserInfo)},
        {Words::tr("Collected and written by"), papers.operatorName},
        {Words::tr("Written on"), html::timeText(papers.made, Words::tr("%1 at %2"), locale)},
        //: %1 is a version
        {Words::tr("Made with"), Words::tr("Diapason %1").arg(papers.version)}};
    if (request.extension)
        facts.insert(6, {Words::tr("Extended on"),
            u"%1 · %2"_s.arg(html::longDay(request.extension->decided, locale), request.extension->reason)});
    if (request.moodleRequest > 0)
        facts.insert(4, {Words::tr("Moodle’s own data request"), QString::number(request.moodleRequest)});
    return facts;
}

} // namespace diapason::words
