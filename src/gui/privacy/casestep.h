// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a case: its cards, always there to come back to.
#pragma once

#include "gui/privacy/casekeeper.h"

#include <QWidget>

class QVBoxLayout;

namespace diapason {

/// What is told of a step in the row above it.
enum class StepState : quint8 { Open, Done, Attention };

class CaseStep : public QWidget
{
    Q_OBJECT
public:
    explicit CaseStep(CaseKeeper &keeper, QWidget *parent = nullptr);
    /// The case changed, or what is known of it.
    virtual void display() = 0;
    virtual void retranslate() = 0;
    /// It came to the front.
    virtual void enter() { display(); }
    [[nodiscard]] virtual StepState stepState() const = 0;
    /// Where Ctrl+F leads; none: to the list of cases.
    [[nodiscard]] virtual QWidget *findField() const { return nullptr; }

signals:
    void stepWanted(const QString &step); ///< by its id

protected:
    [[nodiscard]] const PrivacyCase &request() const { return m_keeper.request(); }
    [[nodiscard]] PrivacyDesk &desk() const { return m_keeper.desk(); }
    [[nodiscard]] const CaseView &view() const { return desk().view(); }
    /// What the desk shows is of this case.
    [[nodiscard]] bool chosen() const;
    [[nodiscard]] bool busy() const { return desk().work().phase != PrivacyWork::Phase::Idle; }
    [[nodiscard]] bool connected() const; ///< to both servers
    /// A column that scrolls where the window is low.
    [[nodiscard]] QVBoxLayout *scrolled();
    CaseKeeper &m_keeper;
};

} // namespace diapason
