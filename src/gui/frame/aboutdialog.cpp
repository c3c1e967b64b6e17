// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/aboutdialog.h"

#include "gui/parts/button.h"
#include "gui/parts/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Diapason"));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(6));
    const auto say = [&](TextStyle style, Tint tint, const QString &text) {
        auto *label = new PlainTextLabel(style, std::move(tint));
        label->setText(text);
        label->setWordWrap(true);
        label->setMinimumWidth(px(380));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->addWidget(label);
        return label;
    };
    say(TextStyle::PageTitle, &Tokens::text, u"Diapason "_s + QLatin1StringView(DIAPASON_VERSION))
        ->setObjectName(u"about.version"_s);
    say(TextStyle::Body, &Tokens::text, tr("Keeps Moodle courses and their Rocket.Chat groups in tune."));
    say(TextStyle::Second, &Tokens::second,
        tr("Free software under the GNU General Public License, version 3 or later. There is no warranty, to the extent "
           "permitted by law."))
        ->setObjectName(u"about.licence"_s);
    say(TextStyle::Second, &Tokens::second,
        tr("Icons: Bootstrap Icons, MIT licence. Made with Qt %1.").arg(QLatin1StringView(qVersion())));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(16));
    auto *emblem = new QLabel;
    emblem->setPixmap(QApplication::windowIcon().pixmap(px(64)));
    row->addWidget(emblem, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *close = new Button(Button::Kind::Secondary, tr("Close"));
    close->setObjectName(u"about.close"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(16));
    column->setSpacing(px(16));
    column->addLayout(row);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace diapason
