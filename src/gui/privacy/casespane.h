// SPDX-License-Identifier: GPL-3.0-or-later
// The cases at the left: open ones by the day they are due, then closed ones.
#pragma once

#include "app/privacydesk.h"
#include "models/casesmodel.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QLineEdit;
class QListView;

namespace diapason {

class Button;
class PlainTextLabel;
class StatePane;

class CaseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class CasesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit CasesPane(PrivacyDesk &desk, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *field() const { return m_filter; }
    [[nodiscard]] QListView *list() const { return m_list; }
    /// Shows which one is chosen, silently; 0: none.
    void setChosen(qint64 request);
    [[nodiscard]] qint64 first() const; ///< the most urgent one that is shown; 0: none
    void setDeclarationShown(bool shown);

signals:
    void chosen(qint64 request);
    void newWanted();
    void declarationWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wire();
    void take();
    void retranslate();

    PrivacyDesk &m_desk;
    CasesModel m_model;
    bool m_quiet = false;
    qint64 m_chosen = 0;
    PlainTextLabel *m_title;
    Button *m_new;
    QLineEdit *m_filter;
    QListView *m_list;
    StatePane *m_state;
    Button *m_declaration;
};

} // namespace diapason
