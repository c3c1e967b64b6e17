// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: rail, campus bar, and the current place's page. Pages are added by who composes the program.
#pragma once

#include "gui/frame/breadth.h"
#include "gui/frame/campusinuse.h"

#include "app/session.h"

#include <QLatin1StringView>
#include <QMainWindow>

#include <functional>

class QAction;
class QDockWidget;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace diapason {

class CampusBar;
class Campuses;
class Menus;
class Rail;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// A word of the interface, asked for again when the language changes.
    using Word = std::function<QString()>;

    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a place; the first becomes current. `id` as in look.md §12 ("courses", "plans", …); the window owns the page.
    void addPlace(const QString &id, QLatin1StringView icon, Word word, QWidget *page);
    /// Where pages are made: one that is made elsewhere is styled twice.
    [[nodiscard]] QWidget *pageParent() const;
    /// A place without anything to show leaves the rail; its page stays.
    void setPlaceVisible(const QString &id, bool visible);
    void showPlace(const QString &id);
    [[nodiscard]] QString place() const;
    /// Which campuses the switcher offers; outlives the window.
    void setCampuses(const Campuses &campuses, const CampusInUse &inUse);
    /// Shows a line under the campus bar, on every page; the window owns it.
    void addNotice(QWidget *notice);
    /// Puts a dock at the bottom, hidden, or where and as it was last; the action of this id toggles it.
    void addDock(QDockWidget *dock, const QString &action);
    /// Shows the search field of the campus bar; findRequested then says what is typed.
    void setFindShown(bool shown);
    [[nodiscard]] QLineEdit *findField() const;
    [[nodiscard]] Breadth breadth() const { return m_breadth; }
    /// An entry of the menus that a page answers: "openPlan", "savePlan". It shows once it is made visible and enabled.
    [[nodiscard]] QAction *entry(const QString &id) const;

    /// A pane for F6 is a widget of the page with this property set to true; its first focusable child takes the focus.
    static constexpr const char *paneProperty = "pane";
    /// The widget of a page or pane where the work begins, when it is not the first.
    static constexpr const char *startProperty = "start";

signals:
    void placeChanged(const QString &id);
    void breadthChanged(diapason::Breadth breadth);
    void refreshRequested(const QString &place); ///< F5: the page's own; the campus itself is ours
    void campusChosen(const diapason::CampusId &campus); ///< another than the present one
    void campusAddWanted();
    void findRequested(const QString &text);
    void findOpened(); ///< Ctrl+K
    void exchangeWanted(qint64 number); ///< an error leads to the request that met it
    void leftPaneRequested(); ///< Ctrl+B
    void rightPaneRequested(); ///< Ctrl+Shift+B

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Place {
        QString id = {};
        Word word = {};
        QWidget *page = nullptr;
        bool visible = true;
    };
    void wire();
    void retranslate();
    void open(const QString &id);
    void travel(int step);
    void movePane(int step);
    [[nodiscard]] const Place *find(const QString &id) const;

    Session &m_session;
    Rail *m_rail;
    CampusBar *m_bar;
    QVBoxLayout *m_notices;
    QStackedWidget *m_pages;
    Menus *m_menus;
    QList<Place> m_places;
    QStringList m_trail; ///< places visited, for Alt+← and Alt+→
    qsizetype m_step = -1;
    Breadth m_breadth = Breadth::Wide;
};

} // namespace diapason
