// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/keptnotice.h"

#include "gui/theme/fonts.h"
#include "words/words.h"

#include <QEvent>

namespace diapason {

using namespace Qt::StringLiterals;

KeptNotice::KeptNotice(const Error &why, QWidget *parent) : Banner(Kind::Information, parent), m_why(why)
{
    setObjectName(u"kept"_s);
    setSymbol("wifi-off"_L1);
    setContentsMargins(px(16), px(8), px(16), 0);
    connect(this, &Banner::triggered, this, [this](const QString &id) {
        if (id == "again"_L1)
            emit againWanted();
        else
            emit signInWanted();
    });
    display();
}

void KeptNotice::display()
{
    const words::ErrorWords said = words::error(m_why);
    setWords(tr("Offline: this is what was kept of the campus."),
        tr("You can look and search; nothing is asked of its servers.") + u' ' + said.what);
    setToolTip(said.details);
    clearActions();
    addAction(u"again"_s, tr("Try again"));
    addAction(u"signin"_s, tr("Sign in again…"));
}

void KeptNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display();
    Banner::changeEvent(event);
}

} // namespace diapason
