// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/persontable.h"

#include "gui/parts/tone.h"
#include "gui/theme/glyphs.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QHeaderView>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

using Model = PersonModel;

int secondLine(int column)
{
    switch (column) {
    case Model::Course: return Model::Activity;
    case Model::Expected: return Model::MoodleRole;
    case Model::Actual: return Model::Room;
    default: return -1;
    }
}

} // namespace

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const PersonLine &line = static_cast<const Model *>(index.model())->line(index);
    const FamilyColours colours = t.family(family(line.row.driftClass));
    const int column = index.column();
    const bool selected = option.state & QStyle::State_Selected;
    const bool isClass = column == Model::Class;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, selected ? t.selection : isClass && line.drifts() ? colours.cell : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected && column == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    QRect text = option.rect.adjusted(px(12), 0, -px(8), -1);
    if (isClass) {
        const QRectF glyph(text.left(), text.center().y() - px(8) + 1, px(16), px(16));
        paintGlyph(*painter, glyph, line.row.driftClass, colours.text);
        text.setLeft(text.left() + px(24));
    }
    const int below = Theme::instance().compactRows() ? -1 : secondLine(column);
    const QString second = below < 0 ? QString() : index.siblingAtColumn(below).data().toString();
    const int half = text.height() / 2;
    const QRect first = second.isEmpty() ? text : QRect(text.left(), text.top() + px(4), text.width(), half - px(3));
    const TextStyle style = column == Model::Course ? TextStyle::Name : isClass ? TextStyle::ClassWord : TextStyle::Body;
    const bool quiet = line.row.driftClass == DriftClass::InStep;
    paintText(*painter, first, style, !isClass ? t.text : quiet ? t.second : colours.text, index.data().toString());
    if (!second.isEmpty())
        paintText(*painter, QRect(text.left(), text.top() + half, text.width(), half - px(3)), TextStyle::Second, t.second, second);
    paintRowFrame(*painter, option, index);
    painter->restore();
}

PersonTable::PersonTable(PersonModel &model, QWidget *parent) : RowTable(parent), m_model(model)
{
    setObjectName(u"people.table"_s);
    setModel(&model);
    setItemDelegate(new PersonDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setFixedHeight(px(30));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (const int painted : {Model::Activity, Model::MoodleRole, Model::Room})
        setColumnHidden(painted, true);
    applyMetrics();
}

const PersonLine *PersonTable::chosen() const
{
    return currentIndex().isValid() ? &m_model.line(currentIndex()) : nullptr;
}

void PersonTable::shareWidth()
{
    int longest = 0;
    for (int i = 0; i < driftClassCount; ++i)
        longest = std::max(longest, textWidth(TextStyle::ClassWord, words::driftClass(DriftClass(i))));
    const auto heading = [this](int column) {
        return textWidth(TextStyle::ClassWord, m_model.headerData(column, Qt::Horizontal).toString()) + px(32);
    };
    const int classes = longest + px(48);
    const int expected = std::max(heading(Model::Expected), px(150)), actual = std::max(heading(Model::Actual), px(140));
    const int rest = viewport()->width() - classes - expected - actual;
    const bool why = rest >= px(210) + px(190);
    setColumnHidden(Model::Why, !why);
    setColumnWidth(Model::Class, classes);
    setColumnWidth(Model::Expected, expected);
    setColumnWidth(Model::Actual, actual);
    const int reason = why ? std::clamp(rest * 45 / 100, px(190), px(420)) : 0;
    setColumnWidth(Model::Why, reason);
    setColumnWidth(Model::Course, std::max(rest - reason, px(120)));
}

} // namespace diapason
