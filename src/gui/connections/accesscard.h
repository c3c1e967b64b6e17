// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/doctor.h"
#include "gui/parts/card.h"

namespace diapason {

class AccessRow;

/// What one server lets this account do, a line for each need.
class AccessCard final : public Card
{
    Q_OBJECT
public:
    explicit AccessCard(Server server, QWidget *parent = nullptr);

    /// `address` and `account` as the campus has them.
    void setDiagnosis(const Diagnosis &diagnosis, const QString &address, const QString &account);

private:
    Server m_server;
    QList<std::pair<AccessNeed, AccessRow *>> m_rows;
};

} // namespace diapason
