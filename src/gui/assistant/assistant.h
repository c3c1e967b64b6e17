// SPDX-License-Identifier: GPL-3.0-or-later
// The first-run assistant: from nothing to a stored campus, one question per page, by keyboard alone if need be.
#pragma once

#include "domain/profile.h"

#include <QDialog>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace diapason {

class AddressPage;
class AssistantPage;
class Button;
class Campuses;
class Dialogs;
class Entrance;
class Steps;

/// Show it with open() or show(); it never blocks. Nothing typed is lost by going back or by an error, and everything
/// secret is overwritten when it ends.
class Assistant final : public QDialog
{
    Q_OBJECT
public:
    enum class Step : quint8 { Welcome, Moodle, Chat, Finish };

    /// A new campus, or `existing` signs in again: it then begins at Moodle. Entrance, campuses and dialogs outlive it.
    Assistant(Entrance &entrance, Campuses &campuses, std::optional<Profile> existing, QWidget *parent = nullptr);
    ~Assistant() override;

    /// Other answers to what is asked outside the window: files, the browser, whether to leave.
    void useDialogs(Dialogs &dialogs);
    void goTo(Step step);
    [[nodiscard]] Step step() const;

    void reject() override;

signals:
    void finished(const diapason::Profile &profile); ///< stored; the assistant has closed
    void demoWanted(); ///< the same, without a campus of one's own

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    class Answers;
    void makePages();
    void wire(AssistantPage *page);
    void makeBar();
    void showPage(int index);
    void back();
    void refresh();
    void showCheck();
    void end();
    [[nodiscard]] int firstPage() const { return m_existing ? 1 : 0; }
    [[nodiscard]] AssistantPage *page() const;

    Entrance &m_entrance;
    Campuses &m_campuses;
    std::unique_ptr<Answers> m_dialogs;
    bool m_existing;
    bool m_ended = false;
    Steps *m_steps;
    QStackedWidget *m_stack;
    QList<AssistantPage *> m_pages;
    AddressPage *m_moodleAddress = nullptr;
    AddressPage *m_chatAddress = nullptr;
    Button *m_back = nullptr;
    Button *m_cancel = nullptr;
    Button *m_goOn = nullptr;
};

} // namespace diapason
