// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/campusdraft.h"

#include "words/words.h"

#include <QCoreApplication>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class CampusDraftWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::CampusDraft)
};

/// The address read into `address`, and what is wrong with it.
QString readAddress(QUrl &address, const QUrl &stored, const QString &typed, const QString &word)
{
    address = stored;
    const Result<QUrl> read = serverAddress(typed, word);
    if (!read)
        return words::error(read.error()).what;
    address = *read;
    return {};
}

} // namespace

bool CampusDraft::isChanged() const { return isFaulty() || on(stored) != stored; }

bool CampusDraft::needsSignIn() const
{
    return edited.campus.moodle != stored.campus.moodle || edited.campus.rocketchat != stored.campus.rocketchat;
}

Profile CampusDraft::on(Profile kept) const
{
    kept.campus.name = edited.campus.name;
    kept.campus.moodle = edited.campus.moodle;
    kept.campus.rocketchat = edited.campus.rocketchat;
    kept.campus.rules.limits = edited.campus.rules.limits;
    kept.campus.rules.freezes = edited.campus.rules.freezes;
    kept.campus.rules.accounts = edited.campus.rules.accounts;
    kept.ticketLanguage = edited.ticketLanguage;
    kept.secretsKept = edited.secretsKept;
    kept.trust = edited.trust;
    return kept;
}

QString nameFault(const QString &typed, const CampusId &own, const QList<Profile> &others)
{
    const QString key = campusNameKey(typed);
    if (key.isEmpty())
        return CampusDraftWords::tr("A campus needs a name.");
    for (const Profile &other : others)
        if (other.id != own && campusNameKey(other.campus.name) == key)
            return CampusDraftWords::tr("Another campus is called “%1”. Choose another name.").arg(other.campus.name);
    return {};
}

void readName(CampusDraft &draft, const QString &typed, const QList<Profile> &others)
{
    draft.nameFault = nameFault(typed, draft.stored.id, others);
    draft.edited.campus.name = draft.nameFault.isEmpty() ? typed.simplified() : draft.stored.campus.name;
}

void readMoodle(CampusDraft &draft, const QString &typed)
{
    draft.moodleFault
        = readAddress(draft.edited.campus.moodle, draft.stored.campus.moodle, typed, CampusDraftWords::tr("Address of Moodle"));
}

void readChat(CampusDraft &draft, const QString &typed)
{
    draft.chatFault = readAddress(
        draft.edited.campus.rocketchat, draft.stored.campus.rocketchat, typed, CampusDraftWords::tr("Address of Rocket.Chat"));
}

} // namespace diapason
