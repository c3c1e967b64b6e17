// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: from what is typed in the campus bar to the place it leads to. Two levels: what was found, and for a
// person or an account their activities; a room without an activity is shown on a card.
#pragma once

#include "app/finder.h"
#include "gui/find/findpopup.h"

#include <QLineEdit>
#include <QPointer>

namespace diapason {

class Dialogs;
class MainWindow;

class FindDesk final : public QObject
{
    Q_OBJECT
public:
    /// The session outlives it; it goes with the window's search field.
    FindDesk(Session &session, Dialogs &dialogs, MainWindow &window);

    /// An activity that was opened in another way: offered again while the field is empty.
    void remember(Cmid cmid);

signals:
    void activityWanted(diapason::Cmid cmid);
    void courseWanted(diapason::CourseId course);
    /// Both sides of somebody who was found, with everything there is of them.
    void personPageWanted(diapason::MoodleUserId person, const diapason::AccountId &account);
    void personWanted(diapason::Cmid cmid, diapason::MoodleUserId person, const diapason::AccountId &account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Level { Results, Lines, Card };
    void connectParts();
    void open();
    void close(bool giveBack);
    void typed(const QString &text);
    void look(const QString &text);
    void answered(const Found &found);
    void refresh();
    void showResults(bool keepChoice);
    void showRecent(bool keepChoice);
    void showLines(bool keepChoice);
    void showCard();
    void showFooter();
    void showTrouble();
    void waited();
    void activate(const FindRow &row);
    void enterLines(const FindRow &row);
    void enterCard(const FindRow &row);
    void back();
    void browse();
    void showPerson();
    void remember(const FindRow &row);
    void openCard();
    void copyCard();
    void announce(const QString &sentence);
    [[nodiscard]] bool pressed(QObject *watched, Qt::Key key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool isOwn(const QObject *object) const;
    void focusMoved(QWidget *old, QWidget *now);

    Session &m_session;
    Dialogs &m_dialogs;
    MainWindow &m_window;
    QLineEdit *m_field;
    FindPopup *m_popup;
    Finder m_finder;
    Level m_level = Level::Results;
    Found m_found;
    bool m_pending = false; ///< what is shown is not yet what is typed
    bool m_enter = false; ///< Enter came before the answer
    FindRow m_subject; ///< whose lines, or which room
    std::optional<QList<KeptLine>> m_lines;
    QString m_savedText; ///< of the first level, while the field filters the second
    QList<FindRow> m_recent;
    QTimer m_patience; ///< nothing that answers sooner shows that it was waited for
    QTimer m_soon; ///< many checks end in a burst
    QPointer<QWidget> m_before; ///< had the focus before the field
};

} // namespace diapason
