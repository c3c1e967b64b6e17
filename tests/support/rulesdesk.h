// SPDX-License-Identifier: GPL-3.0-or-later
// The rules page on CHI201, as a test drives it: by object names, with real keys and clicks.
#pragma once

#include "gui/rules/rulespage.h"
#include "support/chi201.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace diapason::test {

using namespace Qt::StringLiterals;

struct RulesDesk {
    ChiSession campus;
    std::unique_ptr<RulesPage> page;

    /// `prepare` may change the campus before it is opened.
    explicit RulesDesk(const std::function<void(ChiSession &)> &prepare = {}, const Chi201 &course = {})
        : campus(course)
    {
        if (prepare)
            prepare(campus);
        campus.session->open();
        (void)QTest::qWaitFor(
            [this] { return !campus.session->job() && campus.session->check(chiCmid).phase == CheckState::Phase::Done; });
        page = std::make_unique<RulesPage>(*campus.session);
        page->setStored(true);
        page->setActivity(chiCmid);
        page->resize(1100, 760);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        settle();
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    /// At its beginning: a choice is not to be hit beyond its words.
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
    }
    void type(const char *name, const QString &text)
    {
        find<QLineEdit>(name)->setFocus();
        find<QLineEdit>(name)->end(false);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, find<QLineEdit>(name), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    QString words(const char *name) { return find<QLabel>(name)->text(); }
    bool canSave() { return find<QAbstractButton>("rules.save")->isEnabled(); }
    void save() { click("rules.save"); }
    const CampusRules &inForce() { return campus.session->campus().rules; }
    /// Until the rehearsal has nothing more to say.
    void settle()
    {
        QTRY_COMPARE(words("rules.reach"), u"Tried on 6 of 7 activities: the others were not read yet."_s);
        QTest::qWait(50);
    }
};

} // namespace diapason::test
