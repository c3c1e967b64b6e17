// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peoplefind.h"

#include "gui/find/finddelegate.h"
#include "gui/find/findwords.h"
#include "gui/parts/label.h"
#include "gui/parts/rule.h"
#include "gui/parts/statepane.h"
#include "gui/theme/icons.h"
#include "words/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

PeopleFind::PeopleFind(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_finder(session, this),
      m_top(new QVBoxLayout),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_state(new StatePane(this)),
      m_footer(new PlainTextLabel(TextStyle::Second, &Tokens::second, this))
{
    m_field->setObjectName(u"people.find"_s);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon("search"_L1, &Tokens::second), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"people.found"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state->setObjectName(u"people.state"_s);
    m_footer->setObjectName(u"people.footer"_s);
    m_footer->setContentsMargins(px(14), px(7), px(14), px(7));
    m_top->setContentsMargins(px(12), px(10), px(12), px(8));
    m_top->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(new Rule(this));
    column->addWidget(m_list, 1);
    column->addWidget(m_state, 1);
    column->addWidget(new Rule(this));
    column->addWidget(m_footer);
    connect(m_field, &QLineEdit::textChanged, this, &PeopleFind::look);
    connect(&m_finder, &Finder::found, this, &PeopleFind::answered);
    connect(m_list, &QListView::clicked, this, &PeopleFind::choose);
    connect(m_list, &QListView::activated, this, &PeopleFind::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeopleFind::choose);
    retranslate();
}

void PeopleFind::setFlush()
{
    m_top->setContentsMargins(0, px(4), 0, px(8));
    m_footer->setContentsMargins(0, px(7), 0, px(4));
}

void PeopleFind::look(const QString &text)
{
    if (m_field->text() != text)
        return m_field->setText(text); // comes back here
    m_finder.find(text.trimmed());
    if (text.trimmed().isEmpty())
        m_model.assign({});
    showState();
}

/// People and accounts with their headings; the rest is for the search of the whole campus.
void PeopleFind::answered(const Found &found)
{
    QList<FindRow> rows;
    QList<FindRow> section;
    const auto isOne = [](const FindRow &row) { return row.kind == FindRow::Kind::Person || row.kind == FindRow::Kind::Account; };
    for (const FindRow &row : FindWords::results(found, m_session)) {
        if (row.kind == FindRow::Kind::Section)
            section = {row};
        else if (isOne(row))
            rows += std::exchange(section, {}) + QList{row};
    }
    m_model.assign(rows);
    const int again = m_chosen.isEmpty() ? -1 : m_model.find(m_chosen);
    if (again >= 0)
        m_list->selectionModel()->setCurrentIndex(m_model.index(again), QItemSelectionModel::ClearAndSelect);
    showState();
}

void PeopleFind::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FindRow &row = m_model.row(index.row());
    if (row.kind == FindRow::Kind::Section || row.key() == m_chosen)
        return;
    m_chosen = row.key();
    const bool person = row.kind == FindRow::Kind::Person;
    emit chosen(person ? MoodleUserId{row.number} : MoodleUserId{}, AccountId{row.id});
}

void PeopleFind::showState()
{
    const bool rows = m_model.rowCount() > 0;
    m_list->setVisible(rows);
    m_state->setVisible(!rows);
    m_footer->setText(m_session.readAt().isValid()
            //: %1 is an age, as "2 min ago"
            ? tr("Read %1").arg(words::age(m_session.readAt(), m_session.clock().now()))
            : QString());
    if (rows)
        return;
    if (m_field->text().trimmed().isEmpty())
        m_state->showState({.symbol = "person"_L1,
            .sentence = tr("Find a person"),
            .meaning = tr("By name, username, e-mail address or number, in Moodle and in Rocket.Chat.")});
    else
        m_state->showState({.symbol = "search"_L1,
            .sentence = tr("Nobody found"),
            .meaning = tr("People are found once an activity of theirs was read. A sweep reads them all.")});
}

bool PeopleFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_model.rowCount() > 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            const int first = m_model.firstHit();
            if (first >= 0)
                m_list->setCurrentIndex(m_model.index(first));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PeopleFind::retranslate()
{
    m_field->setPlaceholderText(tr("Name, username, e-mail"));
    m_field->setAccessibleName(tr("Find a person"));
    m_field->setToolTip(tr("Ctrl+F; ↓ goes to the list"));
    m_list->setAccessibleName(tr("People and accounts that were found"));
    m_finder.find(m_field->text().trimmed()); // its lines are words, too
    showState();
}

void PeopleFind::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
