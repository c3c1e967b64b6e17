// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/undodialog.h"

#include "gui/journal/journalwords.h"
#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/theme/theme.h"
#include "words/journal.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// Wraps what does not fit into one line.
class LeftDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.selection : t.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
        painter->setFont(textFont(index.column() == 1 ? TextStyle::Name : TextStyle::Second));
        painter->setPen(index.column() == 1 ? t.text : t.second);
        painter->drawText(option.rect.adjusted(px(12), 0, -px(8), -1), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap,
            index.data().toString());
    }
};

} // namespace

UndoDialog::UndoDialog(const UndoOffer &offer, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"undo"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    //: %1 is the number of a run in the journal
    setWindowTitle(tr("Undo run %1").arg(offer.run.id));
    auto *title = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this);
    title->setText(windowTitle());
    auto *summary = new PlainTextLabel(TextStyle::Body, &Tokens::text, this);
    summary->setObjectName(u"undo.summary"_s);
    summary->setText(JournalWords::undo(offer));
    summary->setWordWrap(true);
    auto *limits = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
    limits->setText(words::undoLimits());
    limits->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(12));
    column->setSpacing(px(10));
    column->addWidget(title);
    column->addWidget(summary);
    column->addWidget(makeList(offer), 1);
    column->addWidget(limits);
    column->addLayout(makeButtons(offer.undo.plan.operations() > 0));
    resize(px(680), px(offer.undo.left.isEmpty() ? 220 : 420));
}

QWidget *UndoDialog::makeList(const UndoOffer &offer)
{
    auto *rows = new QStandardItemModel(0, 3, this);
    rows->setHorizontalHeaderLabels({tr("Number"), tr("Stays as it is"), tr("Why")});
    for (const NotUndone &left : offer.undo.left) {
        const QStringList texts{
            words::journalNumber(left.entry), words::journalLine(left.entry), JournalWords::whyNot(offer, left)};
        QList<QStandardItem *> row;
        for (const QString &text : texts) {
            row << new QStandardItem(text);
            row.last()->setEditable(false);
            row.last()->setToolTip(text);
        }
        row.first()->setAccessibleText(texts.join(u", "_s));
        rows->appendRow(row);
    }
    auto *list = new QTableView(this);
    list->setObjectName(u"undo.left"_s);
    list->setAccessibleName(tr("What stays as it is, and why"));
    list->setModel(rows);
    list->setItemDelegate(new LeftDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setShowGrid(false);
    list->setTabKeyNavigation(false);
    list->verticalHeader()->hide();
    list->setWordWrap(true);
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    list->setColumnWidth(0, px(80));
    list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    list->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    list->horizontalHeader()->setSectionsClickable(false);
    list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list->verticalHeader()->setDefaultSectionSize(diapason::rowHeight());
    list->setVisible(!offer.undo.left.isEmpty());
    return list;
}

QLayout *UndoDialog::makeButtons(bool something)
{
    auto *cancel = new Button(Button::Kind::Secondary, something ? tr("Cancel") : tr("Close"), {}, this);
    cancel->setObjectName(u"undo.cancel"_s);
    auto *show = new Button(Button::Kind::Primary, tr("Show the plan"), {}, this);
    show->setObjectName(u"undo.show"_s);
    show->setVisible(something);
    show->setDefault(something);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(show);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

} // namespace diapason
