// SPDX-License-Identifier: GPL-3.0-or-later
// What this program keeps about people on this machine, measured when somebody asks, and erased kind by kind.
#pragma once

#include "app/privacydesk.h"

#include <functional>

namespace diapason {

/// Where one kind of thing lies, and what makes it go. Whoever composes the program knows both.
struct HoldingPlace {
    Holding::What what = Holding::What::Snapshot;
    QString path = {}; ///< a file, a folder, or the name of what holds it; files of a database beside it are measured with it
    std::function<int()> count = {}; ///< of cases or secrets; none: of files
    /// Erases through the port that keeps it. None: another place of the window does.
    std::function<QCoro::Task<Result<void>>()> erase = {};
};

class Holdings final : public QObject
{
    Q_OBJECT
public:
    explicit Holdings(QList<HoldingPlace> places, QObject *parent = nullptr);
    ~Holdings() override;

    /// As of the last look(), in the order of the places.
    [[nodiscard]] const QList<Holding> &all() const { return m_all; }
    [[nodiscard]] bool erasable(Holding::What what) const;
    void look(); ///< changed() follows
    /// erased() or failed() follows, then changed().
    void erase(Holding::What what);

signals:
    void changed();
    void erased(diapason::Holding::What what);
    void failed(const diapason::Error &error);

private:
    [[nodiscard]] QCoro::Task<> eraseAt(qsizetype place);

    QList<HoldingPlace> m_places;
    QList<Holding> m_all;
    Scope m_scope;
};

} // namespace diapason
