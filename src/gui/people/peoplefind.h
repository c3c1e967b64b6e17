// SPDX-License-Identifier: GPL-3.0-or-later
// The list of people and accounts that a search finds on either side.
#pragma once

#include "app/finder.h"
#include "models/findmodel.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QListView;

namespace diapason {

class PlainTextLabel;
class StatePane;

class PeopleFind final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleFind(Session &session, QWidget *parent = nullptr);
    void look(const QString &text);
    /// Inside a card, which has margins of its own.
    void setFlush();
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }

signals:
    void chosen(diapason::MoodleUserId person, const diapason::AccountId &account);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answered(const Found &found);
    void choose(const QModelIndex &index);
    void showState();
    void retranslate();

    Session &m_session;
    Finder m_finder;
    FindModel m_model;
    QString m_chosen; ///< key of the row
    QBoxLayout *m_top;
    QLineEdit *m_field;
    QListView *m_list;
    StatePane *m_state;
    PlainTextLabel *m_footer;
};

} // namespace diapason
