// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the rooms in a window, over a campus in memory.
#pragma once

#include "gui/rooms/roomspage.h"
#include "gui/rooms/roomspane.h"
#include "support/shown.h"

#include <QLabel>
#include <QLineEdit>

namespace diapason::test {

using namespace Qt::StringLiterals;

inline const WorkspaceRetention year{
    .enabled = true, .groups = true, .maxAgeDays = 365, .every = std::chrono::minutes(1440), .stamp = {.gaps = {}}};

/// Sixty messages, one a day; each tenth pinned, each seventh in a thread.
inline MessageSample sixtyDays(const QDateTime &now)
{
    MessageSample sample{.total = 60, .toTheStart = true, .toTheEnd = true, .stamp = {.at = now, .gaps = {}}, .calls = 1};
    for (int day = 60; day > 0; --day)
        sample.messages += MessageTrace{.at = now.addDays(-day).addSecs(60), .pinned = day % 10 == 0, .inThread = day % 7 == 0};
    return sample;
}

struct Rooms : Shown {
    RoomsPage *rooms;

    explicit Rooms(const std::function<void(ChiSession &)> &prepare = {}, const QSize &size = {1440, 900})
        : Shown({}, size,
              [&](ChiSession &stage) {
                  stage.chat->workspace = year;
                  stage.chat->sample = sixtyDays(stage.clock->now());
                  if (prepare)
                      prepare(stage);
              }),
          rooms(window.findChild<RoomsPage *>(u"roomsPage"_s))
    {
        window.showPlace(u"rooms"_s);
        (void)QTest::qWaitFor([this] { return !campus.session->retention().reading && table()->model()->rowCount() > 0; });
        QTest::qWait(80); // the page gathers changes for 60 ms
    }
    [[nodiscard]] RoomsTable *table() const { return rooms->pane()->table(); }
    void choose(const QString &activity, const QString &course = {})
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, RoomsModel::Activity).data() == activity
                && table()->model()->index(row, RoomsModel::Course).data().toString().contains(course)) {
                table()->selectRow(row);
                return;
            }
        QFAIL(qPrintable(u"no %1"_s.arg(activity)));
    }
    void type(const QString &days)
    {
        auto *field = find<QLineEdit>(u"rooms.days"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, days);
    }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    bool seen(const QString &name) { return find<QWidget>(name)->isVisible(); }
};

} // namespace diapason::test
