// SPDX-License-Identifier: GPL-3.0-or-later
// The search of a window over scripted servers and a store in memory, as a person meets it.
#pragma once

#include "gui/find/findpopup.h"
#include "support/shown.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace diapason::test {

using namespace Qt::StringLiterals;

/// Éloïse is person 2 of CHI201; an account that no one expects; a room that nobody has any more.
inline void fillSearch(ChiSession &campus)
{
    campus.kept->people = {
        .people = {{.id = MoodleUserId{2},
                       .username = u"eloise.bremond"_s,
                       .fullName = u"Éloïse Brémond-Lachenal"_s,
                       .email = u"eloise@univ.example"_s,
                       .activities = 2,
                       .drifts = 1},
            {.id = MoodleUserId{99}, .username = u"chimiste"_s, .fullName = u"Chimène Chimiste"_s, .activities = 3}},
        .accounts = {{.id = AccountId{u"id-rocket.cat"_s}, .username = u"rocket.cat"_s, .name = u"Rocket.Cat"_s, .rooms = 4}}};
    campus.kept->lines
        = {{.cmid = Cmid{48215}, .driftClass = DriftClass::InStep}, {.cmid = chiCmid, .driftClass = DriftClass::Missing}};
    Room orphan = build::room(u"roomOrphan"_s, derivedGroupName(chiHash, u"CHI199"_s, Cmid{11111}));
    orphan.archived = true;
    orphan.usersCount = 12;
    campus.chat->allRooms.append(orphan);
    campus.session->open(); // the first index is made of all of it
    (void)QTest::qWaitFor([&] { return campus.session->readAt().isValid() && !campus.session->job(); });
}

struct Search : Shown {
    explicit Search(const QSize &size = {1440, 900}) : Shown({}, size, fillSearch) { }

    QLineEdit *field() { return find<QLineEdit>(u"bar.find"_s); }
    FindPopup *popup() { return find<FindPopup>(u"find"_s); }
    QListView *list() { return find<QListView>(u"find.list"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void open() { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); }
    /// Types, and waits for the answer.
    void look(const QString &text)
    {
        open();
        field()->selectAll();
        QTest::keyClicks(field(), text);
        (void)QTest::qWaitFor([this] { return !chosen().isEmpty() || state()->isVisible(); });
        QTest::qWait(60);
    }
    StatePane *state() { return find<StatePane>(u"find.state"_s); }
    QStringList shown()
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows << list()->model()->index(row, 0).data().toString();
        return rows;
    }
    QModelIndex row(const QString &title)
    {
        const qsizetype at = shown().indexOf(title);
        return at < 0 ? QModelIndex() : list()->model()->index(int(at), 0);
    }
    QString chosen() { return list()->currentIndex().data().toString(); }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
};

} // namespace diapason::test
