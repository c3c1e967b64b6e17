// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace diapason {

/// The body of a write. It cannot be rewound, so QNetworkAccessManager cannot send it a second time by itself when
/// the connection breaks before the answer (it does so with any other body, seen on Qt 6.8).
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(QByteArray body, QObject *parent = nullptr) : QIODevice(parent), m_body(std::move(body))
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_sent; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (atEnd())
            return -1;
        const qint64 count = std::min<qint64>(most, bytesAvailable());
        std::memcpy(data, m_body.constData() + m_sent, size_t(count));
        m_sent += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_sent = 0;
};

} // namespace diapason
