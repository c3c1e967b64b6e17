// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window on CHI201, as a test drives it: by object names, with real keys and clicks.
#pragma once

#include "gui/frame/mainwindow.h"
#include "gui/pages/coursespage.h"
#include "gui/pages/drifttable.h"
#include "gui/pages/places.h"
#include "support/chi201.h"
#include "support/scripteddialogs.h"

#include <QTest>

namespace diapason::test {

struct Shown {
    ChiSession campus;
    ScriptedDialogs dialogs;
    MainWindow window;
    CoursesPage *page;

    /// `prepare` may fill the store before the window looks into it.
    explicit Shown(
        const Chi201 &course = {}, const QSize &size = {1440, 900}, const std::function<void(ChiSession &)> &prepare = {})
        : campus(course),
          window(prepared(campus, prepare))
    {
        page = addPlaces(window, *campus.session, dialogs);
        window.resize(size);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        campus.session->open();
        (void)QTest::qWaitFor(
            [this] { return !campus.session->job() && campus.session->check(chiCmid).phase == CheckState::Phase::Done; });
        page->showActivity(chiCmid);
        QTest::qWait(80); // the tree gathers changes for 60 ms
    }
    template <class T>
    T *find(const QString &name)
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    DriftTable *table() { return find<DriftTable>(QStringLiteral("drift.table")); }

private:
    static Session &prepared(ChiSession &campus, const std::function<void(ChiSession &)> &prepare)
    {
        if (prepare)
            prepare(campus);
        return *campus.session;
    }
};

} // namespace diapason::test
