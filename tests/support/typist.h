// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assistant/assistant.h"
#include "support/entrancestage.h"
#include "support/scripteddialogs.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace diapason::test {

/// What somebody knows who comes in.
struct KnownByHeart {
    QUrl moodle = {};
    demo::DemoCampus::SignIn moodleSignIn = {};
    QUrl chat = {};
    demo::DemoCampus::SignIn chatSignIn = {};

    [[nodiscard]] static KnownByHeart of(const demo::DemoCampus &campus)
    {
        return {campus.moodleUrl(), campus.moodleSignIn(), campus.chatUrl(), campus.chatSignIn()};
    }
};

/// Somebody with a keyboard and no mouse: keys go to whatever has the focus.
struct Typist {
    EntranceDesk &desk;
    KnownByHeart known;
    ScriptedDialogs dialogs;
    Assistant assistant;
    QSignalSpy finished{&assistant, &Assistant::finished};

    Typist(EntranceDesk &where, KnownByHeart what, const std::optional<Profile> &existing = {})
        : desk(where),
          known(std::move(what)),
          assistant(where.entrance, where.campuses, existing)
    {
        assistant.useDialogs(dialogs);
        assistant.show();
        assistant.activateWindow();
        (void)QTest::qWaitForWindowActive(&assistant);
    }
    explicit Typist(EntranceStage &stage) : Typist(stage, KnownByHeart::of(stage.campus)) { }

    static QString focus() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text)
    {
        key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Tab until there; a whole round without it is a failure.
    static bool tabTo(QLatin1StringView name)
    {
        for (int i = 0; i < 40; ++i) {
            if (focus() == name)
                return true;
            key(Qt::Key_Tab);
        }
        qWarning("there is no way to %s; the focus is on %s", name.data(), qPrintable(focus()));
        return false;
    }
    /// One Tab: what stands below is next.
    static bool next(QLatin1StringView name)
    {
        key(Qt::Key_Tab);
        if (focus() != name)
            qWarning("after Tab the focus is on %s", qPrintable(focus()));
        return focus() == name;
    }
    /// Arrows until chosen.
    static bool choose(QLatin1StringView name)
    {
        for (int i = 0; i < 5 && focus() != name; ++i)
            key(Qt::Key_Down);
        return focus() == name;
    }
    bool enter()
    {
        key(Qt::Key_Return);
        return desk.settle();
    }
    template <class T>
    T *find(const QString &name)
    {
        T *found = assistant.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    /// What the state under a page says.
    QString said(const QString &page)
    {
        QStringList words;
        for (const QLabel *label : find<QWidget>(page + QStringLiteral(".check.banner"))->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                words += label->text();
        const bool shown = find<QWidget>(page + QStringLiteral(".check"))->isVisible();
        return shown ? words.join(QLatin1Char(' ')) : QString();
    }

    bool welcome() { return focus() == QLatin1StringView("assistant.welcome.ways.connect") && enter(); }
    bool address(const QString &page, const QUrl &address)
    {
        if (focus() != page + QStringLiteral(".address"))
            return false;
        type(address.toString());
        return enter() && enter(); // asks, then goes on
    }
    bool moodleAddress() { return address(QStringLiteral("assistant.moodle"), known.moodle); }
    bool chatAddress() { return address(QStringLiteral("assistant.chat"), known.chat); }
    /// Moodle's address, whose certificate an authority signed that only the file at `path` knows.
    bool moodleAddressWith(const QString &path)
    {
        dialogs.path = path;
        type(known.moodle.toString());
        return enter() && tabTo(QLatin1StringView("assistant.moodle.check.authority")) && enter()
            && focus() == QLatin1StringView("assistant.moodle.address") && enter();
    }
    bool moodleByPassword()
    {
        if (!next(QLatin1StringView("assistant.moodleaccess.username")))
            return false;
        type(known.moodleSignIn.username);
        key(Qt::Key_Tab);
        type(known.moodleSignIn.password);
        return enter() && enter();
    }
    bool chatByPassword()
    {
        if (!next(QLatin1StringView("assistant.chataccess.username")))
            return false;
        type(known.chatSignIn.username);
        key(Qt::Key_Tab);
        type(known.chatSignIn.password);
        if (!enter() || focus() != QLatin1StringView("assistant.chataccess.code"))
            return false;
        type(known.chatSignIn.totpCode);
        return enter() && enter();
    }
    bool save(const QString &name)
    {
        if (focus() != QLatin1StringView("assistant.finish.name"))
            return false;
        type(name);
        return enter();
    }
    [[nodiscard]] Profile stored() const { return finished.size() == 1 ? finished[0][0].value<Profile>() : Profile{}; }
};

} // namespace diapason::test
