// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/accesscard.h"

#include "gui/connections/accessrow.h"
#include "words/doctor.h"
#include "words/words.h"

#include <QMultiMap>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

const QString dot = u" · "_s;

/// "4.5.5+ (Build: 20250901)" is 4.5.5+ to a reader.
QString shortVersion(const QString &release) { return release.section(u' ', 0, 0); }

int urgency(Tone tone) { return tone == Tone::Blocked ? 2 : tone == Tone::Add ? 1 : 0; }

} // namespace

AccessCard::AccessCard(Server server, QWidget *parent) : Card(parent), m_server(server)
{
    const bool moodle = server == Server::Moodle;
    setObjectName(moodle ? u"doctor.moodle"_s : u"doctor.rocketchat"_s);
    setSymbol(moodle ? "mortarboard"_L1 : "chat-square-text"_L1);
    setHeading(words::serverName(server));
    layout()->setContentsMargins(0, px(12), 0, px(6));
    layout()->itemAt(0)->widget()->setContentsMargins(px(14), 0, px(14), 0);
    body()->setSpacing(0);
    for (int i = 0; i < accessNeeds; ++i) {
        const auto need = AccessNeed(i);
        if (serverOf(need) != server)
            continue;
        auto *row = new AccessRow(false, this);
        row->setObjectName(u"doctor."_s + accessNeedCode(need));
        m_rows += {need, row};
        body()->addWidget(row);
    }
}

void AccessCard::setDiagnosis(const Diagnosis &diagnosis, const QString &address, const QString &account)
{
    const bool moodle = m_server == Server::Moodle;
    const QString version = shortVersion(moodle ? diagnosis.moodleRelease : diagnosis.chatVersion);
    QMap<Tone, int> counts;
    QMultiMap<int, AccessRow *> order; // what is not well comes first
    for (const auto &[need, row] : m_rows) {
        const AccessFinding &finding = diagnosis.findings.at(int(need));
        const AccessMark mark = markOf(finding);
        ++counts[mark.tone];
        row->setVerdict(mark, words::accessNeed(need), words::accessDetail(finding));
        row->setError(finding.error);
        order.insert(urgency(mark.tone), row);
    }
    for (AccessRow *row : std::as_const(order))
        body()->removeWidget(row);
    for (auto it = order.cbegin(); it != order.cend(); ++it)
        body()->insertWidget(0, *it); // equal keys come last in first out: the order of the needs stays
    QStringList summary;
    //: How many rights are there; a summary at the right of a heading
    summary += tr("%Ln there", nullptr, counts.value(Tone::InStep));
    if (const int limited = counts.value(Tone::Add); limited > 0)
        //: How many rights are missing without forbidding anything
        summary += tr("%Ln limited", nullptr, limited);
    if (const int missing = counts.value(Tone::Blocked); missing > 0)
        //: How many rights are missing and forbid something
        summary += tr("%Ln missing", nullptr, missing);
    //: %1 is the address of a server, %2 the account used there
    const QString note = account.isEmpty() ? address : tr("%1 · as %2").arg(address, account);
    setHeading(
        version.isEmpty() ? words::serverName(m_server) : words::serverName(m_server) + u' ' + version, note, summary.join(dot));
}

} // namespace diapason
