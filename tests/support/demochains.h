// SPDX-License-Identifier: GPL-3.0-or-later
// Every activity of the small demo campus read and compared at one invented moment, so that its words stay the same for ever.
#pragma once

#include "app/reader.h"
#include "demo/democampus.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "support/await.h"
#include "support/manualclock.h"

namespace diapason::test {

struct DemoChains {
    QList<std::shared_ptr<const Comparison>> comparisons = {}; ///< in the order of the activities' numbers

    explicit DemoChains(bool companion)
    {
        demo::DemoCampus servers({.companion = companion});
        const QDateTime moment({2026, 10, 3}, {8, 40, 5}, QTimeZone::UTC);
        ManualClock clock(moment);
        servers.moodleHost().run([&] { servers.moodleWorld().now = [moment] { return moment; }; });
        MoodleClient moodle(servers.moodleUrl(), servers.moodleToken(), clock);
        RocketChatServer chat(servers.chatUrl(), AccountId{servers.chatUserId()}, servers.chatToken(), clock, {});
        Reader reader(moodle, chat, parseCampus(servers.campusFile()).value().rules, clock);
        Catalogue catalogue = await(reader.connect({})).catalogue().value();
        catalogue = await(reader.list(catalogue, {}, {})).value();
        QList<Activity> all;
        for (const Course &course : std::as_const(catalogue.courses.courses)) {
            const QList<Activity> activities = await(moodle.activities(course.id, {})).value();
            catalogue.activities.insert(course.id, activities);
            all += activities;
        }
        catalogue.relink();
        std::ranges::sort(all, {}, [](const Activity &activity) { return activity.cmid.value; });
        for (const Activity &activity : std::as_const(all))
            if (const auto comparison = await(reader.check(catalogue, *catalogue.activity(activity.cmid), {}, {})))
                comparisons += *comparison;
    }
};

} // namespace diapason::test
