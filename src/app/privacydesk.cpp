// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privacydesk.h"

#include "app/session.h"

namespace diapason {

struct PrivacyDesk::Private {
    Shelves shelves;
    Scope scope;
};

PrivacyDesk::PrivacyDesk(Session &session, Shelves shelves, QObject *parent)
    : QObject(parent), m_session(session), d(std::make_unique<Private>(std::move(shelves)))
{
}

PrivacyDesk::~PrivacyDesk() = default;

std::optional<PrivacyCase> PrivacyDesk::find(qint64 request) const
{
    const auto found = std::ranges::find(m_cases, request, &PrivacyCase::id);
    return found == m_cases.end() ? std::nullopt : std::optional(*found);
}

void PrivacyDesk::load() { }
void PrivacyDesk::save(PrivacyCase, CaseEvent::Kind, QString, QString) { }
void PrivacyDesk::choose(qint64) { }
void PrivacyDesk::suggestAccounts() { }
void PrivacyDesk::estimate() { }
void PrivacyDesk::collect() { }
void PrivacyDesk::pause() { }
void PrivacyDesk::resume() { }
void PrivacyDesk::stop() { }
void PrivacyDesk::wantItems(DossierFilter, int, int) { }
void PrivacyDesk::decide(qint64, bool, bool, QString) { }
void PrivacyDesk::exportTo(QString, QString, QDate) { }
void PrivacyDesk::deleteArchive() { }
void PrivacyDesk::deleteWorkFile() { }
void PrivacyDesk::makeMoodleRequest() { }
void PrivacyDesk::followMoodleRequest() { }
void PrivacyDesk::wantLog(qint64) { }
void PrivacyDesk::closeCase() { }
void PrivacyDesk::reopenCase() { }
void PrivacyDesk::forgetClosed(QDateTime) { }

} // namespace diapason
