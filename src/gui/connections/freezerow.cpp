// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/freezerow.h"

#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/parts/tone.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

QDateEdit *dateEdit(const QDate &date, const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setObjectName(name);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setFixedWidth(px(112));
    return edit;
}

/// "Sciences › Licence 2", whatever the order they came in.
QString pathOf(const QList<Category> &categories, const Category &category, int depth = 0)
{
    const auto parent = std::ranges::find(categories, category.parent, &Category::id);
    return parent == categories.cend() || depth > 8 ? category.name
                                                    : pathOf(categories, *parent, depth + 1) + u" › "_s + category.name;
}

} // namespace

FreezeRow::FreezeRow(const FreezeWindow &freeze, const QList<Category> &categories, int number, QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(freeze.name, this)),
      m_from(dateEdit(freeze.from, u"campus.freeze.%1.from"_s.arg(number), this)),
      m_until(dateEdit(freeze.until, u"campus.freeze.%1.until"_s.arg(number), this)),
      m_to(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_where(new Button(Button::Kind::Secondary, this)),
      m_remove(new Button(Button::Kind::Quiet, {}, "x-lg"_L1, this)),
      m_said(new PlainTextLabel(TextStyle::Second, toneTint(Tone::Blocked), this)),
      m_menu(new QMenu(this)),
      m_categories(categories),
      m_chosen(freeze.categories)
{
    m_name->setObjectName(u"campus.freeze.%1.name"_s.arg(number));
    m_where->setObjectName(u"campus.freeze.%1.where"_s.arg(number));
    m_remove->setObjectName(u"campus.freeze.%1.remove"_s.arg(number));
    m_said->setObjectName(u"campus.freeze.%1.said"_s.arg(number));
    m_said->setWordWrap(true);
    m_said->hide();
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(m_name, 1);
    first->addWidget(m_remove);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(8));
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_to, m_until, m_where})
        second->addWidget(part);
    second->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_said);
    connect(m_name, &QLineEdit::textEdited, this, &FreezeRow::edited);
    for (QDateEdit *edit : {m_from, m_until})
        connect(edit, &QDateEdit::dateChanged, this, &FreezeRow::edited);
    connect(m_remove, &QAbstractButton::clicked, this, &FreezeRow::removeWanted);
    connect(m_menu, &QMenu::aboutToShow, this, &FreezeRow::fillMenu);
    m_where->setMenu(m_menu);
    retranslate();
}

FreezeWindow FreezeRow::freeze() const
{
    return {.name = m_name->text().simplified(), .from = m_from->date(), .until = m_until->date(), .categories = m_chosen};
}

void FreezeRow::setFault(const QString &fault)
{
    m_fault = fault;
    m_said->setText(fault);
    m_said->setVisible(!fault.isEmpty());
    m_name->setAccessibleDescription(fault);
}

void FreezeRow::setCategories(const QList<Category> &categories)
{
    m_categories = categories;
    showChosen();
}

void FreezeRow::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

void FreezeRow::fillMenu()
{
    m_menu->clear();
    QAction *whole = m_menu->addAction(tr("The whole campus"));
    whole->setCheckable(true);
    whole->setChecked(m_chosen.isEmpty());
    connect(whole, &QAction::triggered, this, [this] {
        m_chosen.clear();
        showChosen();
        emit edited();
    });
    m_menu->addSeparator();
    for (const Category &category : std::as_const(m_categories)) {
        QAction *action = m_menu->addAction(pathOf(m_categories, category).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(category.id));
        connect(action, &QAction::triggered, this, [this, id = category.id](bool on) {
            if (on)
                m_chosen += id;
            else
                m_chosen.removeOne(id);
            showChosen();
            emit edited();
        });
    }
    if (m_categories.isEmpty())
        m_menu->addAction(tr("Categories are known once this campus is open"))->setEnabled(false);
}

void FreezeRow::showChosen()
{
    const auto only
        = m_chosen.size() == 1 ? std::ranges::find(m_categories, m_chosen.first(), &Category::id) : m_categories.cend();
    const QString words = m_chosen.isEmpty() ? tr("The whole campus") : tr("%n category(ies)", nullptr, int(m_chosen.size()));
    QString shown = only == m_categories.cend() ? words : only->name;
    if (shown.size() > 24)
        shown = words;
    m_where->setText(shown.replace(u'&', u"&&"_s));
    QStringList all;
    for (const Category &category : std::as_const(m_categories))
        if (m_chosen.contains(category.id))
            all += pathOf(m_categories, category);
    m_where->setToolTip(all.join(u'\n'));
    m_where->setAccessibleName(tr("Where: %1").arg(words));
}

void FreezeRow::retranslate()
{
    m_name->setPlaceholderText(tr("Name, as “Exams”"));
    m_name->setAccessibleName(tr("Name of the freeze window"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : {m_from, m_until})
        edit->setDisplayFormat(tr("yyyy-MM-dd", "date format: year, month, day in digits"));
    //: Between two dates: from … to …
    m_to->setText(tr("to"));
    m_remove->setIconOnly(tr("Remove this freeze window"));
    showChosen();
}

} // namespace diapason
