// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/shortcutsdialog.h"

#include "gui/parts/button.h"
#include "gui/parts/label.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString words = {};
    QString keys = {};
    friend bool operator==(const Line &, const Line &) = default;
};

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, QString(QChar(1)));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

QList<Line> linesOf(const QWidget &window)
{
    QList<Line> lines;
    for (const QAction *action : window.findChildren<QAction *>()) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty() && !action->text().isEmpty() && action->isVisible())
            lines.append({withoutMnemonic(action->text()), keys.join(u", "_s)});
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        if (shortcut->whatsThis().isEmpty() || !shortcut->isEnabled())
            continue;
        const Line line{ShortcutsDialog::tr(shortcut->whatsThis().toUtf8().constData()),
            shortcut->key().toString(QKeySequence::NativeText)};
        if (!lines.contains(line)) // two pages filter their tables by the same keys
            lines.append(line);
    }
    return lines;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window) : QDialog(window)
{
    setObjectName(u"shortcuts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(6));
    int row = 0;
    for (const Line &line : linesOf(*window)) {
        auto *words = new PlainTextLabel;
        words->setText(line.words);
        auto *keys = new PlainTextLabel(TextStyle::Count, &Tokens::second);
        keys->setText(line.keys);
        grid->addWidget(words, row, 0);
        grid->addWidget(keys, row++, 1, Qt::AlignRight);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumSize(px(460), px(420));
    scroll->setWidget(list);
    auto *close = new Button(Button::Kind::Secondary, tr("Close"));
    close->setObjectName(u"shortcuts.close"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->addWidget(scroll);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace diapason
