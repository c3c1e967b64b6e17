// SPDX-License-Identifier: GPL-3.0-or-later
// From a case to the rehearsal of its erasure, and from there to the plan.
#include "gui/privacy/erasuredialog.h"
#include "gui/privacy/privacypage.h"

#include <QAction>
#include <QCursor>
#include <QMenu>

namespace diapason {

using namespace Qt::StringLiterals;

void PrivacyPage::offerErasure()
{
    m_erase->setVisible(true);
    connect(m_erase, &QAction::triggered, this, &PrivacyPage::rehearse);
    connect(&desk(), &PrivacyDesk::rehearsed, this, &PrivacyPage::showRehearsal);
}

void PrivacyPage::rehearse()
{
    const std::optional<PrivacyCase> request = desk().chosen();
    const QList<CaseAccount> accounts = request ? request->confirmed() : QList<CaseAccount>{};
    if (accounts.size() == 1)
        return desk().rehearse(accounts.first().id);
    // A plan erases one account: which one is asked.
    auto *menu = new QMenu(this);
    menu->setObjectName(u"privacy.erase.account"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CaseAccount &account : accounts)
        menu->addAction(u"@"_s + account.username, this, [this, id = account.id] { desk().rehearse(id); });
    if (!accounts.isEmpty())
        menu->popup(QCursor::pos());
}

void PrivacyPage::showRehearsal(qint64 request, const ErasureRehearsal &rehearsal)
{
    const std::optional<PrivacyCase> shown = desk().chosen();
    if (!shown || shown->id != request)
        return;
    auto *dialog = new ErasureDialog(*shown, rehearsal, this);
    connect(dialog, &ErasureDialog::planWanted, this,
        [this](const Plan &plan, const QHash<ErasureResidue, QString> &grounds) {
            desk().noteErasurePlan(grounds);
            emit planWanted(plan);
        });
    dialog->open();
}

} // namespace diapason
