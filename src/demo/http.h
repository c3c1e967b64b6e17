// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulated servers see of HTTP: plain values, so that a statement about them is a table.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace diapason::demo {

struct Request {
    QByteArray method = "GET";
    QString path = {};                        ///< decoded, with its leading slash
    QByteArray query = {};                    ///< raw, after the "?"
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};
    QHostAddress peer = QHostAddress(QHostAddress::LocalHost);
};

struct Response {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

} // namespace diapason::demo
