// SPDX-License-Identifier: GPL-3.0-or-later
// Both accounts of one person, and how they are known to be theirs. The e-mail address is shown when somebody asks.
#pragma once

#include "domain/whereabouts.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace diapason {

class Button;
class Card;
class CountPill;
class PlainTextLabel;

class PersonCards final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonCards(QWidget *parent = nullptr);
    /// `where`: what the chat server says of the account's rooms, where it was asked.
    void setSheet(const PersonSheet &sheet, const Whereabouts &where);

signals:
    void moodleRequested(); ///< the person's page, in the browser
    void chatRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side {
        Card *card = nullptr;
        CountPill *state = nullptr;
        QGridLayout *grid = nullptr;
        Button *open = nullptr;
    };
    [[nodiscard]] Side makeSide(const QString &name, QLatin1StringView icon);
    void fill(const Side &side, const QList<std::pair<QString, QString>> &lines);
    void showMoodle();
    void showChat();
    void showMatch();
    [[nodiscard]] QString rooms() const;

    PersonSheet m_sheet;
    Whereabouts m_where;
    bool m_emailShown = false;
    QBoxLayout *m_row;
    Side m_moodle;
    Side m_chat;
    QWidget *m_middle;
    PlainTextLabel *m_match;
    PlainTextLabel *m_evidence;
    Button *m_email;
};

} // namespace diapason
