// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms: every room of the campus, and the retention of those that are chosen, seen and changed. Nothing is written
// here: what somebody chose becomes a plan.
#pragma once

#include "gui/frame/breadth.h"
#include "gui/rooms/chosenrooms.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QBoxLayout;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace diapason {

class Banner;
class BeforeAfter;
class Button;
class Dialogs;
class ElidedLabel;
class PageTitle;
class PlainTextLabel;
class RetentionForm;
class RiskCard;
class RoomsPane;
class Session;
class StatePane;
class TodayCard;
class WholeCampus;

class RoomsPage final : public QWidget
{
    Q_OBJECT
public:
    RoomsPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] RoomsPane *pane() const { return m_pane; }
    /// Selects the line of an activity; true when there is one.
    bool showActivity(Cmid cmid);
    /// The same for a room that has no activity.
    bool showRoom(const RoomId &room);
    /// The workspace's policy again, and the samples that are shown.
    void reload();
    /// For the layout kept per campus.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

signals:
    /// What was chosen, for rooms that do not do so already.
    void planWanted(const QList<diapason::RoomChoice> &choices);
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHead();
    void makePanes();
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] QScrollArea *scrolled(QWidget *page, const QString &name);
    [[nodiscard]] QWidget *makeBottom();
    void makeSelecting();
    void wire();
    bool showLine(const QString &key);
    void later(); ///< gathers what changes together
    void rebuild();
    void choose();
    void showChosen(bool keep);
    void showChoice();
    void showBottom(const std::optional<RetentionChoice> &choice);
    void showSaid();
    void arrange();
    void look();
    void plan();
    void exportTable();
    void selectLines(const QStringList &keys);
    void selectAlike(const std::function<bool(const RoomLine &, const RoomLine &)> &alike);
    void selectFrom(const QString &path);
    void retranslate();
    void retranslateSelecting();
    [[nodiscard]] QString whyNot(const std::optional<RetentionChoice> &choice) const; ///< empty: a plan can be made

    Session &m_session;
    Dialogs &m_dialogs;
    static constexpr int mostLooks = 20; ///< rooms that one look reads: each is up to ten calls
    QList<RoomLine> m_lines; ///< of the whole campus
    ChosenRooms m_rooms;
    QStringList m_keys; ///< of the lines that are chosen
    PageTitle *m_title;
    Button *m_wholeButton = nullptr;
    Button *m_select = nullptr;
    QAction *m_selectShown = nullptr;
    QAction *m_selectCourse = nullptr;
    QAction *m_selectCategory = nullptr;
    QAction *m_selectFile = nullptr;
    Button *m_export = nullptr;
    Banner *m_said;
    QSplitter *m_sides;
    RoomsPane *m_pane = nullptr;
    QStackedWidget *m_detail = nullptr;
    StatePane *m_nothing = nullptr;
    WholeCampus *m_whole = nullptr;
    ElidedLabel *m_about = nullptr;
    QBoxLayout *m_halves = nullptr; ///< settings, picture: beside or below
    TodayCard *m_today = nullptr;
    RetentionForm *m_form = nullptr;
    BeforeAfter *m_change = nullptr;
    RiskCard *m_risk = nullptr;
    QWidget *m_bottom = nullptr;
    PlainTextLabel *m_what = nullptr;
    PlainTextLabel *m_note = nullptr;
    PlainTextLabel *m_why = nullptr;
    Button *m_cancel = nullptr;
    Button *m_plan = nullptr;
    QTimer m_soon;
    std::optional<Breadth> m_breadth;
    bool m_saidSelection = false; ///< the banner is about a file of rooms
    bool m_stale = true; ///< something changed while nobody looked
};

} // namespace diapason
