// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/retentionform.h"

#include "gui/parts/tone.h"
#include "words/retention.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>

namespace diapason {

using namespace Qt::StringLiterals;
using Way = RetentionChoice::Way;

RetentionForm::RetentionForm(QWidget *parent)
    : Card(parent),
      m_inherit(new QRadioButton(this)),
      m_exempt(new QRadioButton(this)),
      m_keep(new QRadioButton(this)),
      m_days(new QLineEdit(this)),
      m_unit(new PlainTextLabel(TextStyle::Body, &Tokens::text, this)),
      m_pinned(new QCheckBox(this)),
      m_threads(new QCheckBox(this)),
      m_files(new QCheckBox(this)),
      m_ceiling(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_fault(new PlainTextLabel(TextStyle::Second, toneTint(Tone::Blocked), this))
{
    setObjectName(u"rooms.form"_s);
    m_inherit->setObjectName(u"rooms.inherit"_s);
    m_exempt->setObjectName(u"rooms.exempt"_s);
    m_keep->setObjectName(u"rooms.keep"_s);
    m_days->setObjectName(u"rooms.days"_s);
    m_pinned->setObjectName(u"rooms.pinned"_s);
    m_threads->setObjectName(u"rooms.threads"_s);
    m_files->setObjectName(u"rooms.files"_s);
    m_fault->setObjectName(u"rooms.fault"_s);
    m_ceiling->setObjectName(u"rooms.ceiling"_s);
    m_fault->setWordWrap(true);
    m_ceiling->setWordWrap(true);
    for (QRadioButton *way : {m_inherit, m_exempt}) {
        body()->addWidget(way);
        connect(way, &QRadioButton::clicked, this, &RetentionForm::edited);
    }
    makeDays();
    for (QCheckBox *flag : {m_pinned, m_threads, m_files}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(px(26), 0, 0, 0);
        row->addWidget(flag);
        body()->addLayout(row);
        connect(flag, &QCheckBox::clicked, this, &RetentionForm::edited);
    }
    body()->addWidget(m_ceiling);
    body()->addWidget(m_fault);
    m_fault->hide();
}

void RetentionForm::makeDays()
{
    m_days->setFixedWidth(px(84));
    m_days->setMaxLength(18);
    m_days->setAlignment(Qt::AlignTrailing);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_keep);
    row->addWidget(m_days);
    row->addWidget(m_unit);
    row->addStretch();
    body()->addLayout(row);
    connect(m_keep, &QRadioButton::clicked, this, [this] {
        edited();
        m_days->setFocus(Qt::OtherFocusReason);
        m_days->selectAll();
    });
    connect(m_days, &QLineEdit::textEdited, this, [this] {
        m_keep->setChecked(true);
        edited();
    });
}

void RetentionForm::setRooms(const ChosenRooms &rooms, bool keep)
{
    m_rooms = rooms;
    if (!keep || !m_touched)
        reset();
    else
        showFault();
    const bool may = !rooms.editable().isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_inherit, m_exempt, m_keep, m_days})
        part->setEnabled(may);
    retranslate();
}

void RetentionForm::reset()
{
    m_touched = false;
    fill(m_rooms.common());
    showFault();
}

void RetentionForm::fill(const RetentionChoice &choice)
{
    m_showing = true;
    m_inherit->setChecked(choice.way == Way::Inherit);
    m_exempt->setChecked(choice.way == Way::Exempt);
    m_keep->setChecked(choice.way == Way::Keep);
    m_days->setText(choice.way == Way::Keep ? QString::number(choice.days) : QString());
    m_pinned->setChecked(choice.excludePinned);
    m_threads->setChecked(choice.ignoreThreads);
    m_files->setChecked(choice.filesOnly);
    m_showing = false;
    showWays();
}

std::expected<RetentionChoice, RetentionFault> RetentionForm::choice() const
{
    RetentionChoice choice{.way = m_exempt->isChecked() ? Way::Exempt : m_keep->isChecked() ? Way::Keep : Way::Inherit};
    if (choice.way == Way::Keep) {
        const std::expected<int, RetentionFault> days = typedDays(m_days->text(), m_rooms.ceilingDays);
        if (!days)
            return std::unexpected(days.error());
        choice.days = *days;
        choice.excludePinned = m_pinned->isChecked();
        choice.ignoreThreads = m_threads->isChecked();
        choice.filesOnly = m_files->isChecked();
    }
    if (const auto fault = faultOf(choice, m_rooms.workspace, m_rooms.ceilingDays))
        return std::unexpected(*fault);
    return choice;
}

void RetentionForm::edited()
{
    if (m_showing)
        return;
    m_touched = true;
    showWays();
    showFault();
    emit changed();
}

void RetentionForm::showWays()
{
    const bool keeps = m_keep->isChecked() && !m_rooms.editable().isEmpty();
    for (QCheckBox *flag : {m_pinned, m_threads, m_files})
        flag->setEnabled(keeps);
}

/// An empty field is no fault before somebody asked for a number.
void RetentionForm::showFault()
{
    const auto chosen = choice();
    const bool said = !chosen && m_touched;
    m_fault->setText(said ? words::retentionFault(chosen.error(), m_rooms.ceilingDays) : QString());
    m_fault->setVisible(said);
    m_days->setAccessibleDescription(m_fault->text());
}

void RetentionForm::retranslate()
{
    setHeading(tr("New value"));
    const auto &workspace = m_rooms.workspace;
    QString own;
    if (workspace)
        own = words::retentionCell(retentionInForce(workspace, {}));
    //: %1 is "365 days" or "Nothing pruned"
    m_inherit->setText(own.isEmpty() ? tr("Follow the workspace") : tr("Follow the workspace (%1)").arg(own));
    m_exempt->setText(tr("Exempt: messages stay for ever"));
    //: Before a field for a number of days
    m_keep->setText(tr("Keep messages for"));
    //: After a field for a number
    m_unit->setText(tr("days"));
    m_days->setAccessibleName(tr("Days that messages stay"));
    m_pinned->setText(tr("Exclude pinned messages"));
    m_threads->setText(tr("Exclude threads"));
    m_files->setText(tr("Files only, keep the texts"));
    //: %1 is "365 days"
    m_ceiling->setText(tr("The campus allows at most %1.").arg(words::days(m_rooms.ceilingDays)));
    m_ceiling->setVisible(m_rooms.ceilingDays > 0);
    showFault();
}

} // namespace diapason
