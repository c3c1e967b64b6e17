// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/rolessection.h"

#include "gui/parts/button.h"
#include "gui/rules/rolecounts.h"
#include "gui/rules/rolemapdelegate.h"
#include "gui/rules/rulestepdelegate.h"
#include "words/words.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

RolesSection::RolesSection(const Catalogue &catalogue, std::function<QString(Cmid)> title, QWidget *parent)
    : RuleSection(parent),
      m_catalogue(catalogue),
      m_title(std::move(title)),
      m_heading(addHeading())
{
    column()->addWidget(makeTable());
    m_role = new QLineEdit(this);
    m_role->setObjectName(u"rules.addRole"_s);
    m_chat = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
    m_chat->setObjectName(u"rules.chatRoles"_s);
    m_chat->setWordWrap(true);
    column()->addWidget(m_role);
    column()->addWidget(m_chat);
    m_scopesHeading = addHeading();
    column()->addLayout(makeScopes());
    m_countsHeading = addHeading();
    m_counts = new RoleCounts(catalogue, this);
    column()->addWidget(m_counts);
    connect(m_counts, &RoleCounts::edited, this, [this](const CampusRules &rules) { emit edited(rules, {}); });
    column()->addStretch();
    connect(&m_model, &RoleMapModel::chosen, this, &RolesSection::choose);
    connect(m_role, &QLineEdit::returnPressed, this, &RolesSection::addRole);
    retranslate();
}

QWidget *RolesSection::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"rules.roles"_s);
    m_table->setModel(&m_model);
    dressRoleTable(*m_table);
    const auto fit = [this] { fitRoleTable(*m_table); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, fit);
    return m_table;
}

QLayout *RolesSection::makeScopes()
{
    m_scopes = new QListWidget(this);
    m_scopes->setObjectName(u"rules.scopes"_s);
    m_scopes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scopes->setItemDelegate(new PlainLineDelegate(m_scopes));
    m_activity = new QLineEdit(this);
    m_activity->setObjectName(u"rules.addActivity"_s);
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_activity->setCompleter(completer);
    m_remove = new Button(Button::Kind::Secondary, this);
    m_remove->setObjectName(u"rules.removeActivity"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_activity, 1);
    row->addWidget(m_remove);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(px(8));
    lines->addWidget(m_scopes);
    lines->addLayout(row);
    connect(m_scopes, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        m_scope = item ? Cmid{item->data(Qt::UserRole).toLongLong()} : Cmid{};
        fill();
    });
    connect(m_activity, &QLineEdit::returnPressed, this, &RolesSection::addOverride);
    connect(m_remove, &QPushButton::clicked, this, &RolesSection::removeOverride);
    return lines;
}

void RolesSection::activitiesChanged()
{
    m_titles.clear();
    for (const QList<Activity> &activities : m_catalogue.activities)
        for (const Activity &activity : activities)
            m_titles.insert(m_title(activity.cmid), activity.cmid);
    QStringList titles = m_titles.keys();
    titles.sort(Qt::CaseInsensitive);
    static_cast<QStringListModel *>(m_activity->completer()->model())->setStringList(titles);
    fillScopes(); // names may be known now
}

void RolesSection::setSeen(const std::shared_ptr<const RolesSeen> &seen)
{
    m_seen = seen;
    fill();
}

void RolesSection::fill()
{
    fillScopes();
    m_counts->setRules(m_rules);
    m_model.assign(*m_seen, mapping());
    m_remove->setEnabled(m_scope.isValid());
    m_chat->setVisible(m_seen->activities > 0);
    //: Roles in the rooms of Rocket.Chat; numbers of accounts
    m_chat->setText(tr("In the rooms read: moderators %1 · owners %2 · leaders %3 · members without a role %4.")
            .arg(words::number(m_seen->moderators), words::number(m_seen->owners), words::number(m_seen->leaders),
                words::number(m_seen->members)));
}

void RolesSection::fillScopes()
{
    const QSignalBlocker silent(m_scopes);
    QList<Cmid> cmids = m_rules.activities.keys();
    std::ranges::sort(cmids, {}, [this](Cmid cmid) { return m_title(cmid); });
    if (!cmids.contains(m_scope))
        m_scope = {};
    m_scopes->clear();
    const auto add = [this](const QString &text, Cmid cmid) {
        auto *item = new QListWidgetItem(text, m_scopes);
        item->setData(Qt::UserRole, cmid.value);
        item->setToolTip(text);
        if (cmid == m_scope)
            m_scopes->setCurrentItem(item);
    };
    add(tr("The whole campus"), {});
    for (const Cmid cmid : std::as_const(cmids))
        add(m_title(cmid), cmid);
    const int rows = std::clamp(m_scopes->count(), 1, 5);
    m_scopes->setFixedHeight(rows * px(34) + 2 * m_scopes->frameWidth());
}

void RolesSection::choose(const QString &shortName, MemberRole role) { setMapping(withRole(mapping(), shortName, role)); }

void RolesSection::setMapping(const RoleMapping &mapping)
{
    CampusRules rules = m_rules;
    if (m_scope.isValid())
        rules.activities.insert(m_scope, mapping);
    else
        rules.roles = mapping;
    emit edited(rules, {});
}

void RolesSection::tryRole(const QString &shortName)
{
    m_scope = {};
    fillScopes();
    choose(shortName, MemberRole::Member);
}

/// A role nobody read holds yet is expected as a member until something else is chosen.
void RolesSection::addRole()
{
    const QString shortName = m_role->text().trimmed();
    m_role->clear();
    if (!shortName.isEmpty())
        setMapping(withRole(mapping(), shortName, MemberRole::Member));
}

void RolesSection::addOverride()
{
    const QString typed = m_activity->text().trimmed();
    bool isNumber = false;
    Cmid cmid{typed.toLongLong(&isNumber)};
    if (!isNumber || cmid.value <= 0)
        cmid = m_titles.value(typed);
    if (!cmid.isValid())
        return;
    QMetaObject::invokeMethod(m_activity, &QLineEdit::clear, Qt::QueuedConnection); // the completer writes after this
    CampusRules rules = m_rules;
    if (!rules.activities.contains(cmid))
        rules.activities.insert(cmid, rules.roles);
    m_scope = cmid;
    m_rules = rules;
    emit edited(rules, {});
    fill();
}

void RolesSection::removeOverride()
{
    CampusRules rules = m_rules;
    rules.activities.remove(m_scope);
    m_scope = {};
    emit edited(rules, {});
}

void RolesSection::retranslate()
{
    m_heading.setWords(tr("What is a Moodle role in the room?"),
        tr("Learnt from the courses read."));
    m_role->setPlaceholderText(tr("Add another role by its short name"));
    m_role->setAccessibleName(m_role->placeholderText());
    m_scopesHeading.setWords(tr("Activities with roles of their own"),
        tr("The table above shows the roles of the line chosen here. An activity of its own no longer follows the campus."));
    m_scopes->setAccessibleName(tr("Where the roles apply"));
    m_activity->setPlaceholderText(tr("Add an activity by its name or number"));
    m_activity->setAccessibleName(m_activity->placeholderText());
    m_remove->setText(tr("Follow the campus again"));
    m_countsHeading.setWords(tr("Which roles count"), tr("A synchronisation of the plugin is the reference."));
    m_counts->retranslate();
    m_table->setAccessibleName(tr("Moodle roles and what they are in the room"));
    m_model.retranslate();
}

} // namespace diapason
