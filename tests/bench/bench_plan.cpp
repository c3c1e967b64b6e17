// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 10,000 operations over 500 rooms: from the plan to its painted preview, a tick, and a page of scrolling. Needs
// a display (xvfb-run).
#include "gui/pages/dialogs.h"
#include "gui/plans/previewpage.h"
#include "gui/theme/theme.h"
#include "support/windowsession.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTreeView>

#include <cstdio>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

constexpr int rooms = 500;
constexpr int each = 20;
constexpr int rounds = 7;

Plan largePlan(const QDateTime &now)
{
    Plan plan;
    for (int r = 0; r < rooms; ++r) {
        RoomPlan room{
            .cmid = Cmid{r + 1}, .activity = u"Salon du cours %1"_s.arg(r * 7919 % rooms), .course = u"Chimie organique"_s};
        room.room.id = RoomId{u"room%1"_s.arg(r)};
        room.membersBefore = 300;
        room.moodleComplete = room.chatComplete = true;
        room.moodleReadAt = room.chatReadAt = now;
        for (int i = 0; i < each; ++i) {
            const auto kind = i < 14 ? Operation::Kind::Invite : i < 17 ? Operation::Kind::AddModerator : Operation::Kind::Kick;
            const QString username = u"eloise.bremond%1.%2"_s.arg(r).arg(i);
            room.operations += {.kind = kind,
                .room = room.room.id,
                .account = AccountId{username},
                .username = username,
                .name = u"Éloïse Brémond-Lachenal %1"_s.arg(i * 7 % each),
                .ticked = kind != Operation::Kind::Kick};
        }
        plan.rooms += room;
    }
    return plan;
}

/// The best of some rounds, in milliseconds: what else the machine does is not ours.
template <class Work>
double best(Work work)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, timer.nsecsElapsed());
    }
    return double(least) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::install(app);
    test::WindowSession campus;
    WindowDialogs dialogs;
    PreviewPage page(*campus.session, dialogs);
    page.resize(1440, 900);
    page.show();
    const Plan plan = largePlan(campus.clock->now());
    auto *tree = page.findChild<QTreeView *>(u"plan.tree"_s);
    const double shown = best([&] {
        page.setPlan({}, false);
        page.setPlan(plan, false);
        (void)page.grab();
    });
    QAbstractItemModel *model = tree->model();
    const QModelIndex person = model->index(0, 0, model->index(0, 0, model->index(0, 0)));
    bool on = true;
    const double ticked = best([&] {
        model->setData(person, (on = !on) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        (void)page.grab();
    });
    int at = 0;
    const double scrolled = best([&] {
        tree->verticalScrollBar()->setValue(at += tree->viewport()->height());
        (void)tree->viewport()->grab();
    });
    std::printf("%d operations over %d rooms: shown in %.0f ms, a tick in %.1f ms, a page scrolled in %.1f ms\n",
        plan.operations(), rooms, shown, ticked, scrolled);
    return shown < 200 ? 0 : 1;
}
