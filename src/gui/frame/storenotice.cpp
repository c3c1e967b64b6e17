// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/storenotice.h"

#include "app/session.h"
#include "gui/theme/fonts.h"
#include "words/words.h"

#include <QDir>
#include <QEvent>

namespace diapason {

using namespace Qt::StringLiterals;

StoreNotice::StoreNotice(Session &session, QWidget *parent) : Banner(Kind::Attention, parent), m_session(session)
{
    setObjectName(u"store"_s);
    setContentsMargins(px(16), px(8), px(16), 0);
    connect(&m_session, &Session::storeChanged, this, &StoreNotice::refresh);
    connect(this, &Banner::triggered, this, [this] {
        m_read = true;
        refresh();
    });
    refresh();
}

void StoreNotice::refresh()
{
    const bool aside = !m_session.setAside().isEmpty() && !m_read;
    setVisible(m_session.storeError() || aside);
    clearActions();
    if (const std::optional<Error> &error = m_session.storeError()) {
        const words::ErrorWords said = words::error(*error);
        setWords(said.what, said.meaning + u' ' + said.todo);
        setToolTip(said.details);
    } else if (aside) {
        //: %1 is the path of a file
        setWords(tr("What was kept of this campus could not be read any more."),
            tr("The damaged file was set aside as %1, and a new one is filled by what is read now. Nothing on the servers is "
               "concerned.")
                .arg(QDir::toNativeSeparators(m_session.setAside())));
        addAction(u"read"_s, tr("Understood"));
    }
}

void StoreNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Banner::changeEvent(event);
}

} // namespace diapason
