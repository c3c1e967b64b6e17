// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/stylesheet.h"

#include "gui/theme/fonts.h"

#include <QRegularExpression>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

// $name is a colour, a number followed by "fx" a length at 100 %.
constexpr QLatin1StringView sheet = R"(
QPushButton { background: $surface; color: $text; border: 1px solid $outline; border-radius: 6px;
  padding: 0 12fx; min-height: 30fx; font-weight: 600; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11fx; min-height: 28fx; }
QPushButton:disabled { background: $raised; color: $third; border-color: $separator; }
QPushButton[kind="primary"] { background: $accent; color: $onAccent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $third; border-color: $separator; }
QPushButton[kind="destructive"] { color: $blockedText; border-color: $blockedText; }
QPushButton[kind="destructive"]:hover { background: $blockedCell; }
QPushButton[kind="destructive"]:focus { border-color: $blockedText; }
QPushButton[kind="destructive"]:disabled { color: $third; border-color: $separator; }
QPushButton[kind="quiet"] { background: transparent; color: $accent; border: 1px solid transparent; padding: 0 8fx; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0 7fx; }
QPushButton[kind="quiet"]:disabled { color: $third; }
QPushButton[small="true"] { min-height: 24fx; padding: 0 9fx; }
QPushButton[small="true"]:focus { min-height: 22fx; padding: 0 8fx; }
QPushButton[square="true"] { padding: 0; min-width: 32fx; }
QPushButton[square="true"]:focus { padding: 0; min-width: 30fx; }
QPushButton::menu-indicator { width: 0; }

QLineEdit, QSpinBox, QDateEdit, QComboBox { background: $surface; color: $text; border: 1px solid $outline; border-radius: 6px;
  padding: 0 8fx; min-height: 28fx; selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 0 7fx; min-height: 26fx; }
QCheckBox { spacing: 8fx; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22fx; }
QLineEdit:disabled { color: $third; border-color: $separator; }
QPlainTextEdit, QTextEdit { background: $surface; color: $text; border: 1px solid $separator; border-radius: 6px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; }

QFrame[card="true"] { background: $surface; border: 1px solid $separator; border-radius: 8px; }
QFrame[card="raised"] { background: $raised; border: 1px solid $separator; border-radius: 8px; }

QHeaderView { background: $raised; border: none; }
QHeaderView::section { background: $raised; color: $text; border: none; border-bottom: 1px solid $separator; padding: 0 12fx; font-weight: 600; }
QHeaderView[dense="true"]::section { padding: 0 8fx; }
QTableView, QTreeView, QListView { background: $surface; border: none; outline: none; }
QTreeView[onWindow="true"] { background: $window; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $third; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }

QToolTip { background: $raised; color: $text; border: 1px solid $separator; padding: 4px 6px; }
QMenu { background: $surface; color: $text; border: 1px solid $separator; padding: 4px; }
QMenu::item { padding: 6fx 24fx 6fx 12fx; border-radius: 4px; margin: 0; }
QMenu::icon { padding-left: 8fx; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $third; }
QMenu::separator { height: 1px; background: $separator; margin: 4px 8px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text; border: none; border-bottom: 2px solid transparent; padding: 9fx 14fx 8fx 14fx;
  margin-left: 2fx; font-weight: 600; }
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $hover; border: 2px solid $accent; padding: 7fx 12fx; }
QMenuBar { background: $window; color: $text; border-bottom: 1px solid $separator; }
QMenuBar::item { background: transparent; padding: 4fx 8fx; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QProgressBar { background: $track; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $separator; }
)"_L1;

QColor colourNamed(const Tokens &t, QStringView name)
{
    static const QHash<QString, QColor Tokens::*> plain{{u"window"_s, &Tokens::window}, {u"surface"_s, &Tokens::surface},
        {u"raised"_s, &Tokens::raised}, {u"text"_s, &Tokens::text}, {u"third"_s, &Tokens::third},
        {u"separator"_s, &Tokens::separator}, {u"outline"_s, &Tokens::outline}, {u"hover"_s, &Tokens::hover},
        {u"selection"_s, &Tokens::selection}, {u"accent"_s, &Tokens::accent}, {u"accentHover"_s, &Tokens::accentHover},
        {u"onAccent"_s, &Tokens::onAccent}, {u"track"_s, &Tokens::track}};
    if (const auto member = plain.value(name.toString()))
        return t.*member;
    if (name == "blockedText"_L1)
        return t.blocked.text;
    if (name == "blockedCell"_L1)
        return t.blocked.cell;
    Q_ASSERT(name == "handle"_L1);
    return mixed(t.surface, t.third, 0.5);
}

template <class F>
QString replaced(const QString &text, const QString &pattern, F replacement)
{
    const QRegularExpression expression(pattern);
    QString out;
    qsizetype last = 0;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).sliced(last, match.capturedStart() - last);
        out += replacement(match.capturedView(1));
        last = match.capturedEnd();
    }
    out += QStringView(text).sliced(last);
    return out;
}

} // namespace

QString styleSheet(const Tokens &tokens)
{
    const QString coloured
        = replaced(QString(sheet), u"\\$([A-Za-z]+)"_s, [&](QStringView name) { return colourNamed(tokens, name).name(); });
    return replaced(coloured, u"(\\d+)fx"_s, [](QStringView length) { return QString::number(px(length.toInt())) + u"px"_s; });
}

QPalette themePalette(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.third);
    palette.setColor(QPalette::Button, t.dark ? t.raised : t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Mid, t.separator);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Accent, t.accent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.third);
    return palette;
}

} // namespace diapason
