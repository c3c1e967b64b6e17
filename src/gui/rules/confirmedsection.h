// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody confirmed against the names: whose account is whose, and which room is an activity's.
#pragma once

#include "gui/rules/rulesection.h"

class QListWidget;

namespace diapason {

class Button;

/// Names of the confirmed people and accounts, where anything read tells them.
struct ConfirmedNames {
    QHash<MoodleUserId, QString> people = {};
    QHash<AccountId, QString> accounts = {};
};

class ConfirmedSection final : public RuleSection
{
    Q_OBJECT
public:
    /// `title` names an activity; `catalogue` outlives the section.
    ConfirmedSection(const Catalogue &catalogue, std::function<QString(Cmid)> title, QWidget *parent = nullptr);
    void setNames(ConfirmedNames names);
    /// Rooms and activities may have names now.
    void catalogueChanged() { fill(); }

protected:
    void fill() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part {
        Heading heading = {};
        QListWidget *list = nullptr;
        Button *forget = nullptr;
        PlainTextLabel *none = nullptr;
    };
    struct Line {
        qint64 id = 0;
        QString text = {};
    };
    [[nodiscard]] Part addPart(const QString &name);
    static void fillPart(const Part &part, QList<Line> lines);
    [[nodiscard]] QString matchWords(MoodleUserId person, const ConfirmedAccount &account) const;
    [[nodiscard]] QString linkWords(Cmid cmid, const RoomId &room) const;
    void forget(const Part &part);

    const Catalogue &m_catalogue;
    std::function<QString(Cmid)> m_title;
    ConfirmedNames m_names;
    Part m_matches;
    Part m_links;
};

} // namespace diapason
