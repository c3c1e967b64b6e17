// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/banner.h"

namespace diapason {

class Session;

/// Under the campus bar: what ails the local store, on every page and only while it matters.
class StoreNotice final : public Banner
{
    Q_OBJECT
public:
    explicit StoreNotice(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Session &m_session;
    bool m_read = false; ///< the user knows of the file that was set aside
};

} // namespace diapason
