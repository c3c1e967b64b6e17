// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/parts/banner.h"

namespace diapason {

/// Under the campus bar of a campus that was opened without its secrets: why, and the ways to its servers.
class KeptNotice final : public Banner
{
    Q_OBJECT
public:
    explicit KeptNotice(const Error &why, QWidget *parent = nullptr);

signals:
    void againWanted();
    void signInWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void display();

    Error m_why;
};

} // namespace diapason
