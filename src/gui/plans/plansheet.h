// SPDX-License-Identifier: GPL-3.0-or-later
// The plan in hand: what is ticked, what is allowed once, who signed it, and its rooms as they are now.
#pragma once

#include "domain/plandocument.h"
#include "models/planmodel.h"

#include <QTimer>

namespace diapason {

class Session;

/// How the rooms of an opened plan are, by a reading of now.
struct PlanRooms {
    int reading = 0; ///< rooms not read yet
    QStringList gone = {}; ///< activities without their room, or with another one
    QStringList unread = {}; ///< activities that could not be read
    QStringList roomless = {}; ///< activities that a fresh plan leaves out: they have no room
    friend bool operator==(const PlanRooms &, const PlanRooms &) = default;
};

class PlanSheet final : public QObject
{
    Q_OBJECT
public:
    explicit PlanSheet(Session &session, QObject *parent = nullptr);

    /// A plan of this session's comparisons, by whoever runs the program; `without`: what is not in it.
    void begin(const Plan &plan, const PlanRooms &without = {});
    /// A saved one, of this campus: its rooms are read again, its ticks stay.
    void open(const PlanDocument &document);
    [[nodiscard]] bool isEmpty() const { return m_model.plan().rooms.isEmpty(); }

    [[nodiscard]] PlanModel &model() { return m_model; }
    /// As it is now. Whoever changes what somebody else made is its author from then on: an author cannot countersign.
    [[nodiscard]] PlanDocument document() const;
    [[nodiscard]] QList<Verdict> verdicts() const;
    /// What blocks now, and what would as soon as it is ticked.
    [[nodiscard]] QList<Verdict> blocks() const;
    /// The content's hash, a moment after each change: it costs some time. Empty until then.
    [[nodiscard]] const QString &hash() const { return m_hash; }
    [[nodiscard]] const PlanRooms &rooms() const { return m_rooms; }
    [[nodiscard]] bool isOpened() const { return m_opened; } ///< from a file

    [[nodiscard]] QDateTime now() const;

    void sign(const QString &name);
    /// Of a freeze window over several rooms: all that it stops, each room by its own number.
    void allow(const Verdict &verdict, const QString &by, const QString &why);
    void withdraw(const Allowance &allowance);

signals:
    void changed(); ///< ticks, verdicts or rooms
    void hashed();

private:
    void start(const PlanDocument &document, PlanModel::Ticks ticks);
    void judge();
    void takeFacts(Cmid cmid);
    void readRooms();
    void lookAtRooms();
    void edited();
    [[nodiscard]] Guard guard() const;
    [[nodiscard]] bool isAltered() const;

    Session &m_session;
    PlanModel m_model;
    PlanDocument m_document; ///< as it was begun or opened, with today's signatures
    QList<Allowance> m_allowances;
    QSet<Cmid> m_asked; ///< rooms of an opened plan whose reading was asked for
    QSet<Cmid> m_read;
    PlanRooms m_rooms;
    QString m_hash;
    QTimer m_hashing;
    QTimer m_minute; ///< readings grow old, and days begin
    bool m_opened = false;
};

} // namespace diapason
