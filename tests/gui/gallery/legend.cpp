// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/chip.h"
#include "gui/theme/paint.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>

namespace diapason::gallery {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    DriftClass driftClass = DriftClass::InStep;
    QString english = {};
    QString french = {};
};

QList<Entry> entries()
{
    using enum DriftClass;
    return {{InStep, u"In step"_s, u"Conforme"_s}, {Missing, u"Missing"_s, u"Absent"_s},
        {NoAccount, u"No account"_s, u"Sans compte"_s}, {Extra, u"Extra"_s, u"En trop"_s},
        {ShouldBeModerator, u"Should be moderator"_s, u"À nommer modérateur"_s},
        {ShouldNotBeModerator, u"Should not be moderator"_s, u"Modérateur à tort"_s}, {Suspended, u"Suspended"_s, u"Suspendu"_s},
        {NoRole, u"No mapped role"_s, u"Sans rôle associé"_s}, {Restricted, u"Outside restriction"_s, u"Hors restriction"_s},
        {Deactivated, u"Account deactivated"_s, u"Compte désactivé"_s}, {Ambiguous, u"Ambiguous"_s, u"Ambigu"_s},
        {Left, u"Left by choice"_s, u"Parti de son plein gré"_s}, {Protected, u"Protected"_s, u"Protégé"_s},
        {Unknown, u"Unknown"_s, u"Inconnu"_s}};
}

class Fills final : public QWidget
{
public:
    Fills() { setFixedHeight(px(40)); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const QList<std::pair<Family, QString>> all{{Family::Add, u"add"_s}, {Family::Role, u"role"_s},
            {Family::Remove, u"remove"_s}, {Family::Blocked, u"blocked"_s}, {Family::Information, u"information"_s},
            {Family::InStep, u"in step"_s}};
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QRectF bar(double(i % 3) * 218, double(i / 3) * 21 + 3, 60, 12);
            fillFamily(painter, bar, all[i].first);
            paintText(painter, {bar.right() + 10, bar.top() - 3, 140, 18}, TextStyle::Second, QColor(Qt::gray), all[i].second);
        }
    }
};

Card *classes()
{
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(px(8));
    int row = 0;
    for (const Entry &entry : entries()) {
        const Tint tint = familyTint(family(entry.driftClass));
        for (const int size : {14, 28}) {
            auto *glyph = new QLabel;
            glyph->setPixmap(glyphIcon(entry.driftClass).pixmap(QSize(size, size), 1.0));
            grid->addWidget(glyph, row, size == 14 ? 0 : 1);
        }
        auto *english = new PlainTextLabel(TextStyle::ClassWord, tint);
        english->setText(entry.english);
        auto *french = new PlainTextLabel(TextStyle::ClassWord, tint);
        french->setText(entry.french);
        grid->addWidget(english, row, 2);
        grid->addWidget(french, row, 3);
        grid->addWidget(
            new Chip({.word = entry.french, .count = 3, .symbol = entry.driftClass, .tone = toneOf(entry.driftClass)}), row, 4);
        ++row;
    }
    grid->setColumnStretch(5, 1);
    card->body()->addLayout(grid);
    return card;
}

QHBoxLayout *buttons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new Button(Button::Kind::Primary, u"Appliquer"_s, "check2"_L1));
    row->addWidget(new Button(Button::Kind::Secondary, u"Simuler"_s, "eye"_L1));
    row->addWidget(new Button(Button::Kind::Destructive, u"Retirer 1 membre…"_s, "person-dash"_L1));
    row->addWidget(new Button(Button::Kind::Quiet, u"Actualiser"_s, "arrow-clockwise"_L1));
    auto *disabled = new Button(Button::Kind::Secondary, u"Suite"_s);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    auto *field = new QLineEdit;
    field->setPlaceholderText(u"Filtrer cette liste"_s);
    row->addWidget(field, 1);
    return row;
}

QHBoxLayout *toggles()
{
    auto *row = new QHBoxLayout;
    auto *focused = new Button(Button::Kind::Secondary, u"Focus"_s);
    focused->setObjectName(u"focused"_s);
    row->addWidget(focused);
    const ChipSpec missing{.word = u"Absent"_s, .count = 1, .symbol = DriftClass::Missing, .tone = Tone::Add};
    row->addWidget(new Chip(missing));
    auto *checked = new Chip(missing);
    checked->setChecked(true);
    row->addWidget(checked);
    row->addWidget(
        new Chip({.word = u"Conforme"_s, .count = 3, .symbol = DriftClass::InStep, .tone = Tone::InStep, .quiet = true}));
    auto *all = new Chip({.word = u"Tous"_s});
    all->setChecked(true);
    row->addWidget(all);
    row->addWidget(new Chip(
        {.word = u"Information"_s, .count = 5, .symbol = "info-circle"_L1, .tone = Tone::Information, .menu = {missing}}));
    for (const Qt::CheckState state : {Qt::Checked, Qt::PartiallyChecked, Qt::Unchecked}) {
        auto *box = new QCheckBox;
        box->setTristate(true);
        box->setCheckState(state);
        row->addWidget(box);
    }
    auto *off = new QCheckBox;
    off->setEnabled(false);
    row->addWidget(off);
    auto *radio = new QRadioButton;
    radio->setChecked(true);
    row->addWidget(radio);
    row->addStretch();
    return row;
}

} // namespace

QWidget *legend()
{
    auto *sheet = new QWidget;
    sheet->resize(720, 790);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(20, 16, 20, 16);
    auto *title = new PlainTextLabel(TextStyle::PageTitle);
    title->setText(u"Light and dark"_s);
    column->addWidget(title);
    column->addWidget(classes());
    auto *fills = new Card;
    fills->body()->addWidget(new Fills);
    column->addWidget(fills);
    auto *controls = new Card;
    controls->body()->addLayout(buttons());
    controls->body()->addLayout(toggles());
    column->addWidget(controls);
    return sheet;
}

} // namespace diapason::gallery
