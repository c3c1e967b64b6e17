// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar: hidden behind ☰ on Linux and Windows, its shortcuts always in force.
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace diapason {

class Menus final : public QObject
{
    Q_OBJECT
public:
    explicit Menus(QMainWindow &window);

    /// Everything in one popup, for ☰.
    [[nodiscard]] QMenu *all() const { return m_all; }
    /// An action by its object name without "action.": "refresh", "quit", …
    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }
    /// A place in the View menu, with Alt+number.
    QAction *addPlace(const QString &id, int number);
    void retranslate();

signals:
    void refresh();
    void refreshCampus();
    void findWanted();
    void back();
    void forward();
    void nextPane();
    void previousPane();
    void leftPane();
    void rightPane();
    void menuWanted();
    void campusWanted();
    void shortcutsWanted();
    void aboutWanted();
    void placeWanted(const QString &id);
    void preferencesChanged();

private:
    QAction *add(QMenu *menu, const QString &id, const QList<QKeySequence> &keys = {});
    QMenu *addMenu(const QString &id, QMenu *parent = nullptr);
    void makeFile();
    void makeView();
    void makeGo();
    void makeHelp();
    void makeLanguages(QMenu *menu);
    void makeSchemes(QMenu *menu);
    void say(const QString &id, const QString &text);

    QMainWindow &m_window;
    QMenu *m_all;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QMenu *> m_menus;
};

} // namespace diapason
