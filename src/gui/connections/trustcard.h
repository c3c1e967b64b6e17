// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "gui/parts/card.h"

namespace diapason {

class Button;
class Dialogs;

/// How far the servers of a campus are trusted beyond what the system trusts: chosen authorities, accepted certificates, and
/// plain http. What was accepted is shown for ever, and can be withdrawn.
class TrustCard final : public Card
{
    Q_OBJECT
public:
    explicit TrustCard(Dialogs &dialogs, QWidget *parent = nullptr);

    void setTrust(const Trust &trust, const Campus &campus);
    [[nodiscard]] const Trust &trust() const { return m_trust; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void display();
    void addRow(const QString &name, const Symbol &symbol, Tint tint, const QStringList &lines, const QString &button,
        const std::function<void()> &action);
    void chooseAuthorities();
    void takeAuthorities(const QString &path);
    void change(Trust trust);

    Dialogs &m_dialogs;
    Trust m_trust;
    Campus m_campus;
    QString m_fault; ///< of the last file
    QVBoxLayout *m_rows;
    PlainTextLabel *m_said;
    Button *m_choose;
};

} // namespace diapason
