// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing in a part of a collection, and why.
#include "words/privacy.h"
#include "words/translate.h"
#include "words/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

struct Known {
    QLatin1StringView code;
    const char *text;
};
//: Why a part of a collection is missing, at the end of a sentence after a colon
constexpr std::array reasons{Known{"timeout"_L1, QT_TRANSLATE_NOOP("words", "the server stopped answering")},
    Known{"network"_L1, QT_TRANSLATE_NOOP("words", "the server could not be reached")},
    Known{"connection-refused"_L1, QT_TRANSLATE_NOOP("words", "the server could not be reached")},
    Known{"host-not-found"_L1, QT_TRANSLATE_NOOP("words", "the server could not be reached")},
    Known{"unreachable"_L1, QT_TRANSLATE_NOOP("words", "the server could not be reached")},
    Known{"proxy"_L1, QT_TRANSLATE_NOOP("words", "the server could not be reached")},
    Known{"tls-handshake"_L1, QT_TRANSLATE_NOOP("words", "the server could not be reached")},
    Known{"connection-cut"_L1, QT_TRANSLATE_NOOP("words", "the server stopped answering")},
    Known{"cancelled"_L1, QT_TRANSLATE_NOOP("words", "the collection was stopped")},
    Known{"rate-limited"_L1, QT_TRANSLATE_NOOP("words", "the server asked to wait")},
    Known{"error-too-many-requests"_L1, QT_TRANSLATE_NOOP("words", "the server asked to wait")},
    Known{"error-not-allowed"_L1, QT_TRANSLATE_NOOP("words", "the server does not let this account read it")},
    Known{"error-unauthorized"_L1, QT_TRANSLATE_NOOP("words", "the server does not let this account read it")},
    Known{"unauthorized"_L1, QT_TRANSLATE_NOOP("words", "the server does not let this account read it")},
    Known{"denied"_L1, QT_TRANSLATE_NOOP("words", "the server does not let this account read it")},
    Known{"nopermissions"_L1, QT_TRANSLATE_NOOP("words", "the server does not let this account read it")},
    Known{"accessexception"_L1, QT_TRANSLATE_NOOP("words", "the token’s service does not offer it")},
    Known{"not-offered"_L1, QT_TRANSLATE_NOOP("words", "the token’s service does not offer it")},
    Known{"error-room-not-found"_L1, QT_TRANSLATE_NOOP("words", "this account is not in the room, or the room is gone")},
    Known{"not-in-room"_L1, QT_TRANSLATE_NOOP("words", "this account is not in the room")},
    Known{"not-found"_L1, QT_TRANSLATE_NOOP("words", "the server does not have it any more")},
    Known{"error-invalid-user"_L1, QT_TRANSLATE_NOOP("words", "the server has no such account any more")},
    Known{"no-account"_L1, QT_TRANSLATE_NOOP("words", "the person has no confirmed account")},
    Known{"no-person"_L1, QT_TRANSLATE_NOOP("words", "the person is not known in Moodle")},
    Known{"encrypted"_L1, QT_TRANSLATE_NOOP("words", "the room is end-to-end encrypted")},
    Known{"archived"_L1, QT_TRANSLATE_NOOP("words", "the room is archived")},
    Known{"maintenance"_L1, QT_TRANSLATE_NOOP("words", "the server was closed for maintenance")},
    Known{"malformed"_L1, QT_TRANSLATE_NOOP("words", "the server’s answer was not understood")},
    Known{"http-error"_L1, QT_TRANSLATE_NOOP("words", "the server’s answer was not understood")},
    Known{"html"_L1, QT_TRANSLATE_NOOP("words", "the server’s answer was not understood")},
    Known{"empty"_L1, QT_TRANSLATE_NOOP("words", "the server’s answer was not understood")},
    Known{"refused"_L1, QT_TRANSLATE_NOOP("words", "the server refused")},
    Known{"error-room-archived"_L1, QT_TRANSLATE_NOOP("words", "the room is archived")},
    Known{"count-mismatch"_L1, QT_TRANSLATE_NOOP("words", "the server gave fewer than it counts")},
    Known{"local"_L1, QT_TRANSLATE_NOOP("words", "it could not be kept on this machine")},
    Known{"too-large"_L1, QT_TRANSLATE_NOOP("words", "it is too large")},
    Known{"full"_L1, QT_TRANSLATE_NOOP("words", "there was no room left on this machine")}};

/// What was not looked at, when that is known.
QString missing(const PartReport &report)
{
    const int left = report.total >= 0 ? std::max(0, report.total - report.looked) : -1;
    if (!isOfRooms(report.part))
        return report.state == PartReport::State::Partial ? Words::tr("This part was not read whole") : Words::tr("This part was not read");
    const bool files = report.part == CasePart::Files;
    if (left > 0 && files)
        //: %Ln files of all %1
        return display(Words::tr("%Ln of %1 file(s) were not looked at", nullptr, left).arg(number(report.total)));
    if (left > 0)
        //: %Ln messages of all %1
        return display(Words::tr("%Ln of %1 message(s) were not read", nullptr, left).arg(number(report.total)));
    if (report.looked > 0 && files)
        return display(Words::tr("%Ln file(s) were looked at, and not the rest", nullptr, report.looked));
    if (report.looked > 0)
        return display(Words::tr("%Ln message(s) were read, and not the rest", nullptr, report.looked));
    return files ? Words::tr("No file was looked at") : Words::tr("No message was read");
}

} // namespace

QString partReason(const QString &code)
{
    const auto found = std::ranges::find(reasons, code, [](const Known &known) { return QString(known.code); });
    return found == reasons.end() ? code : Words::tr(found->text);
}

QString partReport(const PartReport &report)
{
    switch (report.state) {
    case PartReport::State::Waiting: return Words::tr("This part was not collected yet.");
    case PartReport::State::LeftOut: return Words::tr("This part was left out of the scope of this case.");
    case PartReport::State::Complete:
        if (!isOfRooms(report.part))
            return Words::tr("This part was read whole.");
        if (report.part == CasePart::Files)
            return display(Words::tr("All files were looked at: %Ln were kept.", nullptr, report.items));
        //: %1 is "120 messages"
        return display(Words::tr("%1 read: %Ln kept.", nullptr, report.items)
                .arg(Words::tr("%Ln message(s)", nullptr, report.looked)));
    case PartReport::State::Partial:
    case PartReport::State::Failed:
    case PartReport::State::Unreadable: break;
    }
    const QString reason = partReason(report.code);
    //: %1 is what was not read, %2 why; a whole sentence
    return reason.isEmpty() ? missing(report) + u'.' : Words::tr("%1: %2.").arg(missing(report), reason);
}

} // namespace diapason::words
