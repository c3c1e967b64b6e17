// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/privacy.h"

#include "words/htmlpage.h"
#include "words/translate.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace diapason::words {

//: A request about somebody's data: for a copy
QString caseKind(PrivacyCase::Kind kind) { return kind == PrivacyCase::Kind::Access ? Words::tr("Access") : Words::tr("Erasure"); }

QString caseState(PrivacyCase::State state)
{
    switch (state) {
    //: State of a privacy case
    case PrivacyCase::State::Open: return Words::tr("Open case");
    //: State of a privacy case
    case PrivacyCase::State::Collecting: return Words::tr("Being collected");
    //: State of a privacy case
    case PrivacyCase::State::Review: return Words::tr("Under review");
    //: State of a privacy case
    case PrivacyCase::State::Exported: return Words::tr("Exported");
    case PrivacyCase::State::Closed: break;
    }
    //: State of a privacy case
    return Words::tr("Closed case");
}

//: A privacy case; %1 is its number
QString caseNumber(qint64 request) { return Words::tr("Case %1").arg(request); }

QString casePart(CasePart part)
{
    switch (part) {
    //: Part of what is collected about a person
    case CasePart::Identity: return Words::tr("Identity sent to Rocket.Chat");
    //: Part of what is collected about a person
    case CasePart::Enrolments: return Words::tr("Enrolments and roles in Moodle");
    //: Part of what is collected about a person
    case CasePart::Profile: return Words::tr("Profile on Rocket.Chat");
    //: Part of what is collected about a person
    case CasePart::Memberships: return Words::tr("Memberships of rooms");
    //: Part of what is collected about a person
    case CasePart::Messages: return Words::tr("Own messages");
    //: Part of what is collected about a person
    case CasePart::Files: return Words::tr("Own files");
    case CasePart::Mentions: break;
    }
    //: Part of what is collected about a person
    return Words::tr("Mentions by others");
}

QString casePartMeaning(CasePart part)
{
    switch (part) {
    case CasePart::Identity:
        return Words::tr("Username, first name, last name, e-mail address and numbers of rooms, as Moodle’s plugin sends them to Rocket.Chat.");
    case CasePart::Enrolments:
        return Words::tr("Courses with a room in which the person is enrolled, with their enrolments, roles and groups.");
    case CasePart::Profile: return Words::tr("The record of the account on Rocket.Chat, without what opens it.");
    case CasePart::Memberships:
        return Words::tr("The rooms of the account, its roles in them, and when it was added, removed or given a role.");
    case CasePart::Messages: return Words::tr("What the person wrote, whole; what it quotes of others is masked.");
    case CasePart::Files: return Words::tr("What the person uploaded, with its content.");
    case CasePart::Mentions: break;
    }
    return Words::tr("Messages by others that mention the person or answer in a thread of theirs: when and where, with the words masked.");
}

QString partState(PartReport::State state)
{
    switch (state) {
    //: How far a part of a collection came
    case PartReport::State::Waiting: return Words::tr("Waiting");
    //: How far a part of a collection came
    case PartReport::State::Complete: return Words::tr("Whole");
    //: How far a part of a collection came
    case PartReport::State::Partial: return Words::tr("Partial");
    //: How far a part of a collection came
    case PartReport::State::Failed: return Words::tr("Failed");
    //: How far a part of a collection came
    case PartReport::State::Unreadable: return Words::tr("Not readable");
    case PartReport::State::LeftOut: break;
    }
    //: How far a part of a collection came
    return Words::tr("Left out");
}

CaseFaultWords caseFault(CaseFault fault)
{
    switch (fault) {
    case CaseFault::NoRequester: return {Words::tr("Nobody is named who asks."), Words::tr("Enter a name, or the alias of your office.")};
    case CaseFault::NoReceived: return {Words::tr("The day is missing on which the request came."), Words::tr("Enter it: the deadline begins there.")};
    case CaseFault::ReceivedLater: return {Words::tr("The day on which the request came lies in the future."), Words::tr("Correct the date.")};
    case CaseFault::NoIdentityCheck:
        return {Words::tr("It is not noted how the identity of the requester was checked."),
            Words::tr("Note how you made sure: data must not go to somebody else.")};
    case CaseFault::NoReason:
        return {Words::tr("The extension has no reason."), Words::tr("Enter the reason that is told to the requester (article 12(3)).")};
    case CaseFault::NoPerson:
        return {Words::tr("Neither a person nor an account is chosen."), Words::tr("Choose the person in Moodle, or confirm an account.")};
    case CaseFault::AccountsOpen:
        return {Words::tr("Some accounts are not decided."), Words::tr("Confirm or exclude each of them: nothing of an open one is read.")};
    case CaseFault::NothingInScope: break;
    }
    return {Words::tr("Nothing is ticked to be collected."), Words::tr("Tick at least one part.")};
}

QString accountEvidence(const QString &code)
{
    //: Why an account could be the person's
    if (code == "username"_L1)
        return Words::tr("same username");
    //: Why an account could be the person's
    if (code == "confirmed"_L1)
        return Words::tr("confirmed before");
    //: Why an account could be the person's
    if (code == "email"_L1)
        return Words::tr("same e-mail address");
    //: Why an account could be the person's
    if (code == "other_case"_L1)
        return Words::tr("same username but for capitals");
    //: Why an account could be the person's
    if (code == "former_name"_L1)
        return Words::tr("a former username");
    //: Why an account could be the person's
    return code == "chosen"_L1 ? Words::tr("chosen by hand") : code;
}

QString accountDecision(CaseAccount::Decision decision)
{
    switch (decision) {
    //: Decision about an account
    case CaseAccount::Decision::Open: return Words::tr("To decide");
    //: Decision about an account
    case CaseAccount::Decision::Confirmed: return Words::tr("Confirmed");
    case CaseAccount::Decision::Excluded: break;
    }
    //: Decision about an account
    return Words::tr("Excluded");
}

QString itemKind(DossierItem::Kind kind)
{
    switch (kind) {
    //: One thing of a dossier
    case DossierItem::Kind::Message: return Words::tr("Message");
    //: One thing of a dossier
    case DossierItem::Kind::File: return Words::tr("File");
    //: One thing of a dossier: somebody else's message
    case DossierItem::Kind::Mention: return Words::tr("Mention");
    case DossierItem::Kind::Reply: break;
    }
    //: One thing of a dossier: somebody else's message
    return Words::tr("Reply");
}

QString itemDecision(const DossierItem &item)
{
    //: Decision about one thing of a dossier
    if (item.excluded)
        return Words::tr("Excluded");
    if (!item.holdsOthers())
        return {};
    //: Decision about the words of others in a dossier: they are shown, or masked
    return item.unmasked ? Words::tr("Shown") : Words::tr("Masked");
}

QString masked() { return Words::tr("[masked: words of another person]"); }

QString longDate(const QDate &day) { return html::longDay(day, QLocale()); }

QString dueWords(const PrivacyCase &request, const QDate &today)
{
    const QDate due = dueBy(request);
    if (!due.isValid() || request.state == PrivacyCase::State::Closed)
        return {};
    const int left = int(today.daysTo(due));
    //: Of the answer to a request
    if (left == 0)
        return Words::tr("due today");
    //: Of the answer to a request
    return display(left > 0 ? Words::tr("due in %Ln day(s)", nullptr, left) : Words::tr("overdue by %Ln day(s)", nullptr, -left));
}

QString archiveDueWords(const PrivacyCase &request, const QDate &today)
{
    if (request.archive.isEmpty() || !request.expires.isValid())
        return {};
    const int left = int(today.daysTo(request.expires));
    //: The encrypted file of a privacy case, on this machine
    if (left == 0)
        return Words::tr("delete the archive today");
    //: The encrypted file of a privacy case, on this machine
    return display(left > 0 ? Words::tr("delete the archive within %Ln day(s)", nullptr, left)
                            //: The encrypted file of a privacy case, on this machine
                            : Words::tr("delete the archive: %Ln day(s) late", nullptr, -left));
}

QString moodleRequestState(int status)
{
    // The order is that of tool_dataprivacy's constants.
    switch (status) {
    //: State of a data request in Moodle
    case 0: return Words::tr("pending");
    //: State of a data request in Moodle
    case 1: return Words::tr("being prepared");
    //: State of a data request in Moodle
    case 2: return Words::tr("awaiting approval");
    //: State of a data request in Moodle
    case 3: return Words::tr("approved");
    //: State of a data request in Moodle
    case 4: return Words::tr("processing");
    //: State of a data request in Moodle
    case 5: return Words::tr("complete");
    //: State of a data request in Moodle
    case 6: return Words::tr("cancelled");
    //: State of a data request in Moodle
    case 7: return Words::tr("rejected");
    //: State of a data request in Moodle
    case 8: return Words::tr("ready to download");
    //: State of a data request in Moodle
    case 9: return Words::tr("expired");
    //: State of a data request in Moodle
    case 10: return Words::tr("deleted");
    //: State of a data request in Moodle; %1 is its number there
    default: return Words::tr("state %1").arg(status);
    }
}

QString estimate(const DossierEstimate &estimate)
{
    QStringList out;
    const QString messages = display(Words::tr("%Ln message(s)", nullptr, estimate.messages));
    const QString files = display(Words::tr("%Ln file(s)", nullptr, estimate.files));
    //: What a collection would take; %1 is "1,204 messages", %2 "31 files"
    out << display(Words::tr("%1 and %2 to look through in %Ln room(s).", nullptr, int(estimate.rooms.size())).arg(messages, files));
    out << display(Words::tr("This takes about %Ln more call(s).", nullptr, estimate.calls));
    if (estimate.unreadable > 0)
        out << display(Words::tr("%Ln room(s) cannot be read: they will be told as missing.", nullptr, estimate.unreadable));
    return out.join(u' ');
}

} // namespace diapason::words
