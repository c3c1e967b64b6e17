// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/menus.h"

#include "gui/frame/preferences.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace diapason {

using namespace Qt::StringLiterals;

Menus::Menus(QMainWindow &window) : QObject(&window), m_window(window), m_all(new QMenu(&window))
{
    m_all->setObjectName(u"menu.all"_s);
    makeFile();
    makeView();
    makeGo();
    makeHelp();
    for (const auto *id : {u"file", u"view", u"go", u"help"}) {
        QMenu *menu = m_menus.value(QString(id));
        m_window.menuBar()->addMenu(menu);
        m_all->addMenu(menu);
    }
#ifndef Q_OS_MACOS
    m_window.menuBar()->hide();
#endif
    // The shortcut that opens the menus is no entry of them.
    QAction *menu = add(nullptr, u"menu"_s, {Qt::CTRL | Qt::Key_M, Qt::Key_F10});
    connect(menu, &QAction::triggered, this, &Menus::menuWanted);
    retranslate();
}

QAction *Menus::add(QMenu *menu, const QString &id, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(&m_window);
    action->setObjectName(u"action."_s + id);
    action->setShortcuts(keys);
    m_window.addAction(action); // a hidden menu bar does not hear its shortcuts
    if (menu)
        menu->addAction(action);
    m_actions.insert(id, action);
    return action;
}

QMenu *Menus::addMenu(const QString &id, QMenu *parent)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(u"menu."_s + id);
    if (parent)
        parent->addMenu(menu);
    m_menus.insert(id, menu);
    return menu;
}

void Menus::makeFile()
{
    QMenu *file = addMenu(u"file"_s);
    connect(add(file, u"refresh"_s, {Qt::Key_F5}), &QAction::triggered, this, &Menus::refresh);
    connect(add(file, u"refreshCampus"_s, {Qt::CTRL | Qt::Key_F5}), &QAction::triggered, this, &Menus::refreshCampus);
    connect(add(file, u"campus"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_K}), &QAction::triggered, this, &Menus::campusWanted);
    file->addSeparator();
    for (const auto &[id, key] : {std::pair{u"openPlan"_s, Qt::Key_O}, std::pair{u"savePlan"_s, Qt::Key_S}}) {
        QAction *action = add(file, id, {Qt::CTRL | key});
        action->setVisible(false); // until somebody answers it
        action->setEnabled(false);
    }
    file->addSeparator();
    connect(add(file, u"quit"_s, {Qt::CTRL | Qt::Key_Q}), &QAction::triggered, &m_window, &QWidget::close);
}

void Menus::makeView()
{
    QMenu *view = addMenu(u"view"_s);
    connect(add(view, u"leftPane"_s, {Qt::CTRL | Qt::Key_B}), &QAction::triggered, this, &Menus::leftPane);
    connect(add(view, u"rightPane"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_B}), &QAction::triggered, this, &Menus::rightPane);
    QAction *inspector = add(view, u"inspector"_s, {Qt::Key_F12});
    inspector->setCheckable(true);
    inspector->setVisible(false); // until there is one
    inspector->setEnabled(false);
    QAction *compact = add(view, u"compactRows"_s);
    compact->setCheckable(true);
    compact->setChecked(Theme::instance().compactRows());
    connect(compact, &QAction::toggled, this, [this](bool on) {
        Theme::instance().setCompactRows(on);
        emit preferencesChanged();
    });
    view->addSeparator();
    makeLanguages(addMenu(u"language"_s, view));
    makeSchemes(addMenu(u"scheme"_s, view));
}

void Menus::makeLanguages(QMenu *menu)
{
    using enum words::Language;
    auto *group = new QActionGroup(this);
    for (const auto &[id, language] : {std::pair{u"language.system"_s, System}, std::pair{u"language.english"_s, English},
             std::pair{u"language.french"_s, French}}) {
        QAction *action = add(menu, id);
        action->setCheckable(true);
        action->setChecked(words::language() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            words::useLanguage(language);
            emit preferencesChanged();
        });
    }
}

void Menus::makeSchemes(QMenu *menu)
{
    using enum Theme::Scheme;
    auto *group = new QActionGroup(this);
    for (const auto &[id, scheme] :
        {std::pair{u"scheme.system"_s, System}, std::pair{u"scheme.light"_s, Light}, std::pair{u"scheme.dark"_s, Dark}}) {
        QAction *action = add(menu, id);
        action->setCheckable(true);
        action->setChecked(Theme::instance().scheme() == scheme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] {
            Theme::instance().setScheme(scheme);
            emit preferencesChanged();
        });
    }
}

void Menus::makeGo()
{
    QMenu *go = addMenu(u"go"_s);
    connect(add(go, u"back"_s, {Qt::ALT | Qt::Key_Left}), &QAction::triggered, this, &Menus::back);
    connect(add(go, u"forward"_s, {Qt::ALT | Qt::Key_Right}), &QAction::triggered, this, &Menus::forward);
    connect(add(go, u"nextPane"_s, {Qt::Key_F6}), &QAction::triggered, this, &Menus::nextPane);
    connect(add(go, u"previousPane"_s, {Qt::SHIFT | Qt::Key_F6}), &QAction::triggered, this, &Menus::previousPane);
    QAction *find = add(go, u"find"_s, {Qt::CTRL | Qt::Key_K});
    find->setVisible(false); // until somebody answers it
    connect(find, &QAction::triggered, this, &Menus::findWanted);
    go->addSeparator();
}

QAction *Menus::addPlace(const QString &id, int number)
{
    QAction *action = add(m_menus.value(u"go"_s), u"place."_s + id);
    if (number > 0)
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, id] { emit placeWanted(id); });
    return action;
}

void Menus::makeHelp()
{
    QMenu *help = addMenu(u"help"_s);
    connect(add(help, u"shortcuts"_s, {Qt::Key_F1}), &QAction::triggered, this, &Menus::shortcutsWanted);
    connect(add(help, u"about"_s), &QAction::triggered, this, &Menus::aboutWanted);
}

void Menus::say(const QString &id, const QString &text)
{
    if (QAction *action = m_actions.value(id))
        action->setText(text);
    if (QMenu *menu = m_menus.value(id))
        menu->setTitle(text);
}

void Menus::retranslate()
{
    //: Menu titles and entries; & marks the letter that Alt underlines.
    say(u"file"_s, tr("&File"));
    say(u"view"_s, tr("&View"));
    say(u"go"_s, tr("&Go"));
    say(u"help"_s, tr("&Help"));
    say(u"refresh"_s, tr("&Refresh what is shown"));
    say(u"refreshCampus"_s, tr("Refresh the whole &campus"));
    say(u"campus"_s, tr("&Switch campus"));
    say(u"openPlan"_s, tr("&Open a plan…"));
    say(u"savePlan"_s, tr("&Save the plan…"));
    say(u"quit"_s, tr("&Quit"));
    say(u"leftPane"_s, tr("&Courses pane"));
    say(u"rightPane"_s, tr("&Why pane"));
    say(u"inspector"_s, tr("&Inspector"));
    say(u"compactRows"_s, tr("C&ompact rows"));
    say(u"language"_s, tr("&Language"));
    say(u"language.system"_s, tr("As the &system"));
    say(u"language.english"_s, u"&English"_s); // each in its own language, whoever reads
    say(u"language.french"_s, u"&Français"_s);
    say(u"scheme"_s, tr("Co&lours"));
    say(u"scheme.system"_s, tr("As the &system"));
    say(u"scheme.light"_s, tr("&Light"));
    say(u"scheme.dark"_s, tr("&Dark"));
    say(u"back"_s, tr("&Back"));
    say(u"forward"_s, tr("&Forward"));
    say(u"nextPane"_s, tr("&Next pane"));
    say(u"previousPane"_s, tr("&Previous pane"));
    say(u"find"_s, tr("F&ind"));
    say(u"shortcuts"_s, tr("&Keyboard shortcuts"));
    say(u"about"_s, tr("&About Diapason"));
    say(u"menu"_s, tr("Menu"));
}

} // namespace diapason
