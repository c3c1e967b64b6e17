// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/confirmedsection.h"

#include "core/text.h"
#include "gui/parts/button.h"
#include "gui/rules/rulestepdelegate.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace diapason {

using namespace Qt::StringLiterals;

ConfirmedSection::ConfirmedSection(const Catalogue &catalogue, std::function<QString(Cmid)> title, QWidget *parent)
    : RuleSection(parent),
      m_catalogue(catalogue),
      m_title(std::move(title)),
      m_matches(addPart(u"rules.matches"_s)),
      m_links(addPart(u"rules.links"_s))
{
    column()->addStretch();
    retranslate();
    fill();
}

ConfirmedSection::Part ConfirmedSection::addPart(const QString &name)
{
    Part part{.heading = addHeading()};
    part.list = new QListWidget(this);
    part.list->setObjectName(name);
    part.list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    part.list->setItemDelegate(new PlainLineDelegate(part.list));
    part.list->setUniformItemSizes(true);
    part.list->installEventFilter(this);
    part.forget = new Button(Button::Kind::Secondary, this);
    part.forget->setObjectName(name + u".forget"_s);
    part.none = new PlainTextLabel(TextStyle::Body, &Tokens::second, this);
    part.none->setObjectName(name + u".none"_s);
    part.none->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(part.forget);
    row->addStretch();
    column()->addWidget(part.list);
    column()->addLayout(row);
    column()->addWidget(part.none);
    connect(part.list, &QListWidget::itemSelectionChanged, part.forget,
        [list = part.list, forget = part.forget] { forget->setEnabled(!list->selectedItems().isEmpty()); });
    connect(part.forget, &QPushButton::clicked, this, [this, list = part.list] { forget(list == m_links.list ? m_links : m_matches); });
    return part;
}

void ConfirmedSection::setNames(ConfirmedNames names)
{
    m_names = std::move(names);
    fill();
}

QString ConfirmedSection::matchWords(MoodleUserId person, const ConfirmedAccount &account) const
{
    //: Somebody of whom only the number is known
    const QString who = m_names.people.value(person, tr("Person %1").arg(person.value));
    //: An account of which only the id is known
    const QString noted = account.username.isEmpty() ? tr("account %1").arg(account.id.value) : u'@' + account.username;
    const QString whose = m_names.accounts.value(account.id, noted);
    return u"%1 → %2"_s.arg(who, whose);
}

QString ConfirmedSection::linkWords(Cmid cmid, const RoomId &room) const
{
    const Room *known = m_catalogue.room(room);
    const QString where = !room.isValid() ? tr("none of the rooms")
        //: A room of which only the id is known
        : !known ? tr("room %1").arg(room.value)
                 : known->name;
    return u"%1 → %2"_s.arg(m_title(cmid), where);
}

void ConfirmedSection::fillPart(const Part &part, QList<Line> lines)
{
    std::ranges::sort(lines, {}, [](const Line &line) { return std::pair(folded(line.text), line.id); });
    const int current = part.list->currentRow();
    part.list->clear();
    for (const Line &line : std::as_const(lines)) {
        auto *item = new QListWidgetItem(line.text, part.list);
        item->setData(Qt::UserRole, line.id);
        item->setToolTip(line.text);
    }
    const bool any = !lines.isEmpty();
    if (any && current >= 0)
        part.list->setCurrentRow(std::min(current, part.list->count() - 1));
    part.list->setFixedHeight(std::clamp(part.list->count(), 1, 6) * px(34) + 2 * part.list->frameWidth());
    if (!any && (part.list->hasFocus() || part.forget->hasFocus()))
        part.list->window()->setFocus();
    part.list->setVisible(any);
    part.forget->setVisible(any);
    part.forget->setEnabled(!part.list->selectedItems().isEmpty());
    part.none->setVisible(!any);
}

void ConfirmedSection::fill()
{
    QList<Line> matches;
    for (const auto &[person, account] : m_rules.matches.asKeyValueRange())
        matches.append({person.value, matchWords(person, account)});
    QList<Line> links;
    for (const auto &[cmid, room] : m_rules.links.asKeyValueRange())
        links.append({cmid.value, linkWords(cmid, room)});
    //: Headings; %1 is how many
    m_matches.heading.setWords(tr("Confirmed accounts · %1").arg(words::number(int(matches.size()))),
        tr("Somebody said whose account it is, whatever the usernames are. Forgotten, the rule of the usernames decides again."));
    m_links.heading.setWords(tr("Confirmed rooms · %1").arg(words::number(int(links.size()))),
        tr("Somebody said which room it is, whatever the names are. Forgotten, the names and the other clues decide again."));
    m_matches.list->setAccessibleName(m_matches.heading.title->text());
    m_links.list->setAccessibleName(m_links.heading.title->text());
    fillPart(m_matches, matches);
    fillPart(m_links, links);
}

void ConfirmedSection::retranslate()
{
    for (const Part &part : {m_matches, m_links}) {
        part.forget->setText(tr("Forget"));
        part.forget->setToolTip(tr("Forget what is selected (Delete)"));
        part.list->setAccessibleDescription(tr("Delete forgets what is selected"));
    }
    m_matches.none->setText(tr("None. An account is confirmed in Courses, beside the line of the person."));
    m_links.none->setText(tr("None. A room is confirmed in Courses, on the link of the activity."));
}

void ConfirmedSection::forget(const Part &part)
{
    CampusRules rules = m_rules;
    for (const QListWidgetItem *item : part.list->selectedItems()) {
        const qint64 id = item->data(Qt::UserRole).toLongLong();
        if (part.list == m_links.list)
            rules.links.remove(Cmid{id});
        else
            rules.matches.remove(MoodleUserId{id});
    }
    emit edited(rules, {});
}

bool ConfirmedSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        forget(watched == m_links.list ? m_links : m_matches);
        return true;
    }
    return RuleSection::eventFilter(watched, event);
}

} // namespace diapason
