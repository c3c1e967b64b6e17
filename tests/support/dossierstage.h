// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/dossiers.h"
#include "support/await.h"
#include "support/chatstage.h"

namespace diapason::test {

/// A room in which people write, and somebody who collects what one of them wrote.
struct DossierStage : ChatStage {
    explicit DossierStage(QStringView version = u"8.8") : ChatStage(version)
    {
        fill(4, 3);
        change([](demo::ChatWorld &w) { w.set(QStringLiteral("API_Enable_Rate_Limiter"), false); });
    }

    /// Person `n` writes, so many seconds after the last message. Its id.
    QString say(
        int n, const QString &text, const std::function<void(demo::ChatWorld &, demo::ChatMessage &)> &more = {}, int later = 1)
    {
        QString id;
        change([&](demo::ChatWorld &w) {
            seconds += later;
            demo::ChatMessage message{.author = w.userById(account(n).value), .msg = text, .ts = begin().addSecs(seconds)};
            if (more)
                more(w, message);
            id = w.post(*w.roomById(roomId().value), std::move(message));
        });
        return id;
    }
    void archive(bool archived)
    {
        change([&](demo::ChatWorld &w) { w.roomById(roomId().value)->archived = archived; });
    }
    [[nodiscard]] static QDateTime begin() { return QDateTime(QDate(2026, 9, 14), QTime(8, 0), QTimeZone::UTC); }

    struct Collected {
        QList<DossierItem> items = {};
        int looked = 0;
        int total = -1;
        int pages = 0;
        std::optional<Error> error = {};
        qsizetype longestCursor = 0;
        [[nodiscard]] QStringList texts() const
        {
            QStringList out;
            for (const DossierItem &item : items)
                out.append(item.message ? item.message->text : item.file->name);
            return out;
        }
        /// Each once, as a work file keeps them.
        [[nodiscard]] QStringList once() const
        {
            QStringList out;
            QSet<QString> seen;
            for (const DossierItem &item : items) {
                const QString id = item.message ? item.message->id : item.file->id;
                if (!seen.contains(id))
                    out.append(item.message ? item.message->text : item.file->name);
                seen.insert(id);
            }
            return out;
        }
    };
    /// All pages of what person 0 wrote; `between` happens after each of them.
    Collected collect(ChatServer &server, bool mentions = false, const std::function<void(int)> &between = {})
    {
        Collected all;
        const Room room = await(server.room(roomId(), {})).value();
        MessageQuery query{.authors = {account(0)}, .usernames = {username(0)}, .mentions = mentions};
        do {
            const Result<MessageHaul> haul = await(server.dossiers().messages(room, query, {}));
            if (!haul) {
                all.error = haul.error();
                break;
            }
            all.items += haul->items;
            all.looked += haul->looked;
            all.total = haul->total;
            query.cursor = haul->cursor;
            all.longestCursor = std::max(all.longestCursor, haul->cursor.size());
            ++all.pages;
            if (between)
                between(all.pages);
        } while (!query.cursor.isEmpty() && all.pages < 10'000);
        return all;
    }

    int seconds = 0;
};

/// One row per supported version.
inline const QStringList &chatVersions()
{
    using namespace Qt::StringLiterals;
    static const QStringList versions{u"6.4"_s, u"6.8"_s, u"7.5"_s, u"8.0"_s, u"8.8"_s, u"9.0"_s};
    return versions;
}

} // namespace diapason::test
