// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/chipbar.h"

#include "gui/theme/fonts.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

#include <algorithm>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<ChipSpec> &specs)
{
    QStringList ids;
    for (const ChipSpec &spec : specs) {
        if (spec.menu.isEmpty())
            ids.append(spec.id);
        for (const ChipSpec &entry : spec.menu)
            ids.append(entry.id);
    }
    return ids;
}

} // namespace

ChipBar::ChipBar(Choice choice, FoldWord foldWord, QWidget *parent)
    : QWidget(parent),
      m_choice(choice),
      m_foldWord(foldWord),
      m_more(new Chip({}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->hide();
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->installEventFilter(this);
    connect(m_more, &QAbstractButton::clicked, this, [this] { openMenu(m_more, m_more->spec().menu); });
}

void ChipBar::setChips(const QList<ChipSpec> &chips)
{
    if (std::ranges::equal(chips, m_specs))
        return;
    m_specs = chips;
    while (m_chips.size() > chips.size())
        delete m_chips.takeLast();
    while (m_chips.size() < chips.size()) {
        auto *chip = new Chip({}, this);
        chip->setSmall(m_small);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            if (!chip->spec().menu.isEmpty())
                return openMenu(chip, chip->spec().menu);
            toggle(chip->spec().id, QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
        });
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        m_chips[i]->setSpec(chips[i]);
        m_chips[i]->setObjectName(objectName() + u'.' + chips[i].id);
    }
    m_more->setObjectName(objectName() + u".more"_s);
    setChecked(m_checked);
    if (!m_chips.isEmpty() && std::ranges::none_of(m_chips, [](Chip *chip) { return chip->focusPolicy() != Qt::NoFocus; }))
        makeTabStop(m_chips.first());
    fold();
    updateGeometry();
}

void ChipBar::setSmall(bool small)
{
    m_small = small;
    m_more->setSmall(small);
    for (Chip *chip : std::as_const(m_chips))
        chip->setSmall(small);
    fold();
}

void ChipBar::setChecked(QStringList ids) // by value: callers pass m_checked itself
{
    const QStringList known = idsOf(m_specs);
    m_checked.clear();
    std::ranges::copy_if(ids, std::back_inserter(m_checked), [&](const QString &id) { return known.contains(id); });
    if (m_choice == Choice::One && m_checked.isEmpty() && !known.isEmpty())
        m_checked = {known.first()};
    showChecks();
}

void ChipBar::toggle(const QString &id, bool add)
{
    if (m_choice == Choice::One)
        return change({id});
    QStringList next = add ? m_checked : QStringList{};
    if (m_checked.contains(id))
        next.removeAll(id);
    else
        next.append(id);
    change(next);
}

void ChipBar::toggleAt(int position)
{
    if (position < 0 || position >= m_specs.size())
        return;
    const ChipSpec &spec = m_specs[position];
    if (spec.menu.isEmpty())
        return toggle(spec.id);
    const QStringList all = idsOf({spec});
    const bool set = std::ranges::all_of(all, [&](const QString &id) { return m_checked.contains(id); });
    change(set ? QStringList{} : all);
}

void ChipBar::change(QStringList ids)
{
    const QStringList before = m_checked;
    setChecked(ids);
    if (m_checked != before)
        emit checkedChanged(m_checked);
}

void ChipBar::showChecks()
{
    const auto anySet = [this](const ChipSpec &spec) {
        return std::ranges::any_of(idsOf({spec}), [this](const QString &id) { return m_checked.contains(id); });
    };
    for (Chip *chip : std::as_const(m_chips))
        chip->setChecked(anySet(chip->spec()));
    m_more->setChecked(std::ranges::any_of(m_more->spec().menu, anySet));
}

void ChipBar::openMenu(Chip *chip, const QList<ChipSpec> &entries)
{
    showChecks(); // the click toggled it
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(chip->objectName() + u".menu"_s);
    const auto offer = [&](const ChipSpec &spec) {
        const QString text = spec.count < 0 ? spec.word : u"%1\t%2"_s.arg(spec.word, words::number(spec.count));
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setObjectName(objectName() + u'.' + spec.id);
        action->setCheckable(true);
        action->setChecked(m_checked.contains(spec.id));
        connect(action, &QAction::triggered, this, [this, id = spec.id] { toggle(id, true); });
    };
    for (const ChipSpec &entry : entries) {
        if (entry.menu.isEmpty())
            offer(entry);
        else
            std::ranges::for_each(entry.menu, offer);
    }
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

void ChipBar::fold()
{
    const int gap = px(6);
    const auto widthOf = [gap](const QList<Chip *> &chips) {
        int width = -gap;
        for (const Chip *chip : chips)
            width += chip->sizeHint().width() + gap;
        return width;
    };
    qsizetype shown = m_chips.size();
    if (widthOf(m_chips) > width()) {
        do {
            --shown;
            const QList<ChipSpec> folded = m_specs.mid(shown);
            qint64 number = folded.size();
            if (m_foldWord == FoldWord::Counts) {
                number = 0;
                for (const ChipSpec &spec : folded)
                    number += std::max<qint64>(spec.count, 0);
            }
            m_more->setSpec({.id = u"more"_s,
                .word = u'+' + words::number(number),
                .menu = folded,
                //: Tooltip of a chip that holds the chips for which there is no room.
                .tip = tr("More filters")});
        } while (shown > 0 && widthOf(m_chips.first(shown)) + gap + m_more->sizeHint().width() > width());
    }
    int x = 0;
    const auto place = [&](Chip *chip) {
        const QSize size = chip->sizeHint();
        chip->setGeometry(style()->visualRect(layoutDirection(), rect(), QRect(QPoint(x, (height() - size.height()) / 2), size)));
        x += size.width() + gap;
    };
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < shown);
        if (i < shown)
            place(m_chips[i]);
    }
    m_more->setVisible(shown < m_chips.size());
    if (shown < m_chips.size())
        place(m_more);
    showChecks();
}

void ChipBar::makeTabStop(Chip *chip)
{
    for (Chip *other : std::as_const(m_chips))
        other->setFocusPolicy(Qt::NoFocus);
    m_more->setFocusPolicy(Qt::NoFocus);
    chip->setFocusPolicy(Qt::StrongFocus);
}

void ChipBar::focusStep(int step)
{
    QList<Chip *> reachable;
    std::ranges::copy_if(m_chips, std::back_inserter(reachable), [](Chip *chip) { return chip->isVisible(); });
    if (m_more->isVisible())
        reachable.append(m_more);
    const qsizetype now = reachable.indexOf(qobject_cast<Chip *>(focusWidget()));
    if (reachable.isEmpty())
        return;
    Chip *next = reachable[std::clamp<qsizetype>(now + step, 0, reachable.size() - 1)];
    makeTabStop(next);
    next->setFocus(Qt::TabFocusReason);
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        makeTabStop(static_cast<Chip *>(watched));
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        static_cast<Chip *>(watched)->click();
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Home && key != Qt::Key_End)
        return QWidget::eventFilter(watched, event);
    const bool back = (key == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
    focusStep(key == Qt::Key_Home ? -100 : key == Qt::Key_End ? 100 : back ? -1 : 1);
    return true;
}

void ChipBar::resizeEvent(QResizeEvent * /*event*/) { fold(); }

void ChipBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        fold();
    QWidget::changeEvent(event);
}

QSize ChipBar::sizeHint() const
{
    int width = 0;
    for (const Chip *chip : m_chips)
        width += chip->sizeHint().width() + px(6);
    return {std::max(0, width - px(6)), px(m_small ? 24 : 26)};
}

QSize ChipBar::minimumSizeHint() const { return {px(60), sizeHint().height()}; }

} // namespace diapason
