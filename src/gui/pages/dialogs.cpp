// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/dialogs.h"

#include "gui/parts/button.h"
#include "gui/parts/label.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// Cancel holds the focus and the Enter key; the other button has to be meant.
class ConfirmDialog final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(diapason::ConfirmDialog)
public:
    ConfirmDialog(QWidget *parent, const Confirmation &confirmation) : QDialog(parent)
    {
        setObjectName(u"confirm"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(confirmation.title);
        auto *question = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this);
        question->setText(confirmation.question);
        question->setWordWrap(true);
        auto *consequence = new PlainTextLabel(TextStyle::Body, &Tokens::second, this);
        consequence->setText(confirmation.consequence);
        consequence->setWordWrap(true);
        //: Button of a confirmation: nothing happens
        auto *cancel = new Button(Button::Kind::Secondary, tr("Cancel"), {}, this);
        cancel->setObjectName(u"confirm.cancel"_s);
        cancel->setDefault(true);
        auto *accept = new Button(
            confirmation.destructive ? Button::Kind::Destructive : Button::Kind::Primary, confirmation.accept, {}, this);
        accept->setObjectName(u"confirm.accept"_s);
        accept->setAutoDefault(false);

        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        buttons->addStretch();
        buttons->addWidget(cancel);
        buttons->addWidget(accept);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(20, 20, 20, 16);
        column->setSpacing(12);
        column->addWidget(question);
        column->addWidget(consequence);
        column->addStretch();
        column->addLayout(buttons);
        setMinimumWidth(px(440));
        cancel->setFocus();
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    }
};

void openChoice(QFileDialog *dialog, QWidget *parent, std::function<void(QString)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, chosen = std::move(chosen)](int result) {
        chosen(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString{});
    });
    dialog->open();
}

} // namespace

void WindowDialogs::confirm(QWidget *parent, const Confirmation &confirmation, std::function<void(bool)> answered)
{
    auto *dialog = new ConfirmDialog(parent, confirmation);
    QObject::connect(dialog, &QDialog::finished, parent,
        [answered = std::move(answered)](int result) { answered(result == QDialog::Accepted); });
    dialog->open();
}

void WindowDialogs::saveFile(
    QWidget *parent, const QString &title, const QString &suggested, const QString &filter, std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, suggested, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    openChoice(dialog, parent, std::move(chosen));
}

void WindowDialogs::openFile(
    QWidget *parent, const QString &title, const QString &filter, std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openChoice(dialog, parent, std::move(chosen));
}

void WindowDialogs::openInBrowser(const QUrl &url)
{
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        QDesktopServices::openUrl(url);
}

} // namespace diapason
