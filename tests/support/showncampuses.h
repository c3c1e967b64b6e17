// SPDX-License-Identifier: GPL-3.0-or-later
// Connections in a window of its own, over stored campuses, as a test drives it.
#pragma once

#include "gui/connections/addconnections.h"
#include "gui/connections/connectionspage.h"
#include "gui/frame/mainwindow.h"
#include "support/campusdesk.h"
#include "support/scripteddialogs.h"
#include "support/windowsession.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTest>

namespace diapason::test {

using namespace Qt::StringLiterals;

struct ShownCampuses {
    CampusDesk desk;
    ScriptedDialogs dialogs;
    Profile open;
    Profile other;
    WindowSession session{u"Haute-Brume"_s};
    std::unique_ptr<MainWindow> window;
    ConnectionsPage *page = nullptr;

    explicit ShownCampuses(CampusInUse::Origin origin = CampusInUse::Origin::Stored)
    {
        const QDateTime now = session.clock->now();
        if (origin == CampusInUse::Origin::Stored) {
            open = campusCalled(u"Haute-Brume"_s, now);
            open.trust.exceptions = {{.host = u"chat.example.org"_s,
                .sha256 = QByteArray(32, 'a'),
                .faults = {u"certificate-expired"_s},
                .accepted = now}};
            open = desk.store(open);
        }
        other = desk.store(campusCalled(u"Autre & fils"_s, now.addDays(-3)));
        show({.origin = origin, .profile = open.id.isValid() ? std::optional(open) : std::nullopt});
    }
    void show(const CampusInUse &inUse)
    {
        window = std::make_unique<MainWindow>(*session.session);
        page = addConnections(*window, *session.session, dialogs, desk.campuses, inUse);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        desk.campuses.reload();
        (void)QTest::qWaitFor([this] { return desk.campuses.known() && list()->model()->rowCount() > 0; });
    }
    template <class T = QWidget>
    T *find(const QString &name)
    {
        T *found = window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QListView *list() { return find<QListView>(u"campuses.list"_s); }
    void click(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void type(const QString &field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QString said(const QString &field) { return find<QLabel>(field + u".said"_s)->text(); }
    bool shows(const QString &name)
    {
        auto *found = window->findChild<QWidget *>(name);
        return found && found->isVisible();
    }
    QString banner(const QString &name)
    {
        QStringList all;
        for (const QLabel *label : find(name)->findChildren<QLabel *>())
            all << label->text();
        return all.join(u' ');
    }
    void choose(int row)
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(row, 0));
    }
    void tab(const QString &word)
    {
        auto *tabs = find<QTabBar>(u"connections.tabs"_s);
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == word)
                tabs->setCurrentIndex(i);
    }
};

} // namespace diapason::test
