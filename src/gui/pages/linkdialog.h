// SPDX-License-Identifier: GPL-3.0-or-later
// Which room is an activity's: the candidates with their evidence, every other room behind a search, and the choice.
#pragma once

#include "app/session.h"
#include "models/roomchoicemodel.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLineEdit;
class QListView;
class QVBoxLayout;

namespace diapason {

class Button;
class ElidedLabel;
class PlainTextLabel;

/// Window-modal, opened with open(), deleted on close. It decides nothing itself: whoever opened it takes the choice over.
class LinkDialog final : public QDialog
{
    Q_OBJECT
public:
    LinkDialog(Session &session, Cmid cmid, QWidget *parent);

signals:
    void confirmed(const diapason::RoomId &room); ///< empty: none of the rooms is the activity's
    void forgotten();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRooms();
    [[nodiscard]] QWidget *makeEvidence();
    [[nodiscard]] QLayout *makeFoot();
    void filter(const QString &text);
    void showEvidence();
    void addClue(const QString &sentence, const QString &source, bool speaksFor);
    void answer(const std::optional<RoomId> &room);
    void retranslate();
    [[nodiscard]] const LinkChoice *current() const;
    /// Why the current room cannot be confirmed; empty when it can.
    [[nodiscard]] QString confirmOff() const;

    Session &m_session;
    Cmid m_cmid;
    RoomChoiceModel m_rooms;
    QSortFilterProxyModel m_shown;
    PlainTextLabel *m_title;
    ElidedLabel *m_where;
    PlainTextLabel *m_state;
    QLineEdit *m_find = nullptr;
    QListView *m_list = nullptr;
    PlainTextLabel *m_room = nullptr;
    QVBoxLayout *m_clues = nullptr;
    Button *m_forget = nullptr;
    Button *m_none = nullptr;
    Button *m_cancel = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace diapason
