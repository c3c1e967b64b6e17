// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace diapason {

class PlainTextLabel;

struct Way {
    QString id = {}; ///< its button is named "<choice>.<id>"
    QString word = {};
    QString note = {}; ///< what it is good for, or why it cannot be chosen
    bool possible = true;
};

/// One of a few, each with its words; arrows choose.
class WayChoice final : public QWidget
{
    Q_OBJECT
public:
    WayChoice(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    /// Keeps what was chosen where it is still there and possible, else chooses the first that is.
    void setWays(const QList<Way> &ways);
    void choose(const QString &id);
    [[nodiscard]] QString chosen() const;
    /// The button that is chosen: where the focus begins.
    [[nodiscard]] QWidget *entry() const;

signals:
    void changed(const QString &id);

private:
    QList<Way> m_ways;
    QButtonGroup *m_group;
    QList<PlainTextLabel *> m_notes;
};

} // namespace diapason
