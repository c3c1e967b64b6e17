// SPDX-License-Identifier: GPL-3.0-or-later
// One connection in the campus bar: state as icon and word, version, the error on request.
#pragma once

#include "app/session.h"

#include <QAbstractButton>

namespace diapason {

class ConnectionLabel final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ConnectionLabel(Server server, QWidget *parent = nullptr);

    /// `outlook`: when it is tried again, in words; empty when it is not.
    void setConnection(const Connection &connection, const QString &outlook = {});
    /// Without version and state word, which then are in the tooltip alone.
    void setTerse(bool terse);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString note() const;

    Server m_server;
    Connection m_connection;
    QString m_outlook;
    bool m_terse = false;
    QString m_state;
};

} // namespace diapason
