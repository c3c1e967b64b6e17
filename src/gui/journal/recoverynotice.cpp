// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/recoverynotice.h"

#include "app/session.h"
#include "gui/theme/fonts.h"
#include "words/journal.h"
#include "words/planlines.h"
#include "words/words.h"

#include <QEvent>

namespace diapason {

using namespace Qt::StringLiterals;

RecoveryNotice::RecoveryNotice(Session &session, QWidget *parent) : Banner(Kind::Attention, parent), m_session(session)
{
    setObjectName(u"recovery"_s);
    setContentsMargins(px(16), px(8), px(16), 0);
    connect(&m_session, &Session::recovered, this, [this] {
        m_told = true;
        refresh();
    });
    connect(this, &Banner::triggered, this, [this](const QString &id) {
        m_told = false;
        refresh();
        if (id == "journal"_L1)
            emit journalWanted();
    });
    m_told = !m_session.recovery().nothing();
    refresh();
}

void RecoveryNotice::refresh()
{
    const Recovery &found = m_session.recovery();
    setVisible(m_told && !found.nothing());
    clearActions();
    if (isHidden())
        return;
    QStringList text{words::lookedBack(found.looked), words::givenBack(found.quiet)};
    if (found.error)
        text << tr("The look was cut short, and is taken again at the next start:") << words::error(*found.error).what;
    text.removeAll(QString());
    const bool muted
        = std::ranges::any_of(found.quiet, [](const QuietRoom &room) { return room.state == QuietRoom::State::StillMuted; });
    const bool unsure = found.error || muted || found.count(Outcome::Doubtful) + found.count(Outcome::Open) > 0;
    setKind(unsure ? Kind::Attention : Kind::Information);
    setWords(
        unsure ? tr("A run was cut short, and not everything of it is certain.") : tr("A run that was cut short is settled."),
        text.join(u' '));
    addAction(u"journal"_s, tr("Open the journal"));
    addAction(u"read"_s, tr("Understood"), Button::Kind::Quiet);
}

void RecoveryNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Banner::changeEvent(event);
}

} // namespace diapason
