// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/addprivacy.h"

#include "app/session.h"
#include "gui/frame/keptplace.h"
#include "gui/people/peoplepage.h"
#include "gui/plans/planspage.h"
#include "gui/privacy/privacypage.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class PrivacyPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::PrivacyPlaceWords)
public:
    //: A place of the rail: requests of people about their data
    [[nodiscard]] static QString place() { return tr("Privacy"); }
};

} // namespace

PrivacyPage *addPrivacy(MainWindow &window, PrivacyDesk &desk, Dialogs &dialogs)
{
    auto *page = new PrivacyPage(desk, dialogs, window.pageParent());
    addKeptPlace(window, desk.session().campus().name, u"privacy"_s, "shield-lock"_L1, &PrivacyPlaceWords::place, page,
        [page] { page->reload(); });
    QObject::connect(page, &PrivacyPage::connectionsWanted, &window, [&window] { window.showPlace(u"connections"_s); });
    if (auto *plans = window.findChild<PlansPage *>()) {
        page->offerErasure();
        QObject::connect(page, &PrivacyPage::planWanted, plans, [plans](const Plan &plan) { plans->showPlan(plan, false); });
    }
    if (auto *people = window.findChild<PeoplePage *>()) {
        people->setCasesOffered(true);
        QObject::connect(people, &PeoplePage::caseWanted, page, [&window, page](MoodleUserId person, const AccountId &account) {
            window.showPlace(u"privacy"_s);
            page->newCaseFor(person, account);
        });
    }
    return page;
}

} // namespace diapason
