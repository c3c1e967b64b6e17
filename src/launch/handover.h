// SPDX-License-Identifier: GPL-3.0-or-later
// The link that ends a browser sign-on starts a second console, which hands it over to the one that waits, and ends.
//
// The link goes through a socket in the user's own run-time folder, which nobody else may enter, and is nowhere on a disk.
// It stays text: QUrl would lower the case of the token in it.
#pragma once

#include "core/result.h"

#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;

namespace diapason {

/// The link among the arguments of the program, letter by letter; empty when there is none.
[[nodiscard]] QString signOnLinkIn(const QStringList &arguments);

/// Gives the link to every console of this user until one takes it; waits some seconds at most. What the last one said of it
/// otherwise (domain/signon.h); Kind::Usage "signon-no-attempt" when none runs, or none waits for a link.
[[nodiscard]] Result<void> handOver(const QString &link);

/// What a console listens with, from its start to its end.
class Handover final : public QObject
{
    Q_OBJECT
public:
    /// Takes a link, or says why not; Entrance::takeSignOnLink() does.
    using Take = std::function<Result<void>(const QString &link)>;
    explicit Handover(Take take, QObject *parent = nullptr);
    ~Handover() override;
    /// Where it listens; empty when it cannot, and links must be pasted.
    [[nodiscard]] QString address() const;

private:
    void welcome();

    Take m_take;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace diapason
