// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/banner.h"

namespace diapason {

class Session;

/// Under the campus bar: what became of the calls of a run that was cut short, until somebody read it.
class RecoveryNotice final : public Banner
{
    Q_OBJECT
public:
    explicit RecoveryNotice(Session &session, QWidget *parent = nullptr);

signals:
    void journalWanted(); ///< the run that was cut short is there

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Session &m_session;
    bool m_told = false; ///< there is something to tell
};

} // namespace diapason
