// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/beforeafter.h"

#include "words/retention.h"

#include <QGridLayout>

namespace diapason {

using namespace Qt::StringLiterals;

BeforeAfter::BeforeAfter(QWidget *parent) : Card(parent), m_host(new QWidget(this))
{
    setObjectName(u"rooms.beforeAfter"_s);
    body()->addWidget(m_host);
}

QList<BeforeAfter::Row> BeforeAfter::ofOne(const ChosenRooms &rooms, const std::optional<RetentionChoice> &choice)
{
    const RoomLine &line = rooms.lines.first();
    const RetentionInForce before = line.inForce;
    const std::optional<RetentionInForce> after = choice ? std::optional(rooms.after(line, *choice)) : std::nullopt;
    const auto row = [&](const QString &what, auto word) {
        return Row{what, word(before), after ? word(*after) : u"?"_s};
    };
    const auto kept = [](bool spared, const RetentionInForce &inForce) {
        //: What becomes of old messages of a kind: pinned ones, those in threads
        return spared || !inForce.prunes() ? tr("kept") : tr("deleted");
    };
    return {row(tr("Oldest messages"), [](const RetentionInForce &f) { return words::retentionCell(f); }),
        row(tr("Pinned messages"), [&](const RetentionInForce &f) { return kept(f.excludePinned, f); }),
        row(tr("Threads"), [&](const RetentionInForce &f) { return kept(f.ignoreThreads, f); }),
        row(tr("Texts"), [&](const RetentionInForce &f) { return kept(f.filesOnly, f); })};
}

QList<BeforeAfter::Row> BeforeAfter::ofMany(const ChosenRooms &rooms, const std::optional<RetentionChoice> &choice)
{
    QList<Row> rows;
    QList<int> counts;
    for (const RoomLine &line : rooms.editable()) {
        const Row row{{}, words::retentionCell(line.inForce), choice ? words::retentionCell(rooms.after(line, *choice)) : u"?"_s};
        const qsizetype known = rows.indexOf(row);
        if (known < 0) {
            rows << row;
            counts << 1;
        } else {
            ++counts[known];
        }
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].what = tr("%Ln room(s)", nullptr, counts[i]);
    return rows;
}

void BeforeAfter::setChange(const ChosenRooms &rooms, const std::optional<RetentionChoice> &choice)
{
    QList<Row> rows{{rooms.one() ? tr("Setting") : tr("How many"), tr("before"), tr("after")}};
    rows += rooms.one() ? ofOne(rooms, choice) : ofMany(rooms, choice);
    if (rows == m_rows)
        return;
    m_rows = rows;
    rebuild(rows);
    QStringList said;
    for (const Row &row : rows.mid(1))
        //: A setting before and after, in a sentence
        said << tr("%1: %2, then %3").arg(row.what, row.before, row.after);
    setAccessibleName(tr("Before and after"));
    setAccessibleDescription(said.join(u". "_s));
}

void BeforeAfter::rebuild(const QList<Row> &rows)
{
    qDeleteAll(m_host->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout(m_host);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(8));
    m_grid->setColumnStretch(0, 1);
    for (int i = 0; i < rows.size(); ++i) {
        const bool head = i == 0, differs = !head && rows[i].before != rows[i].after && rows[i].after != "?"_L1;
        const auto cell = [&](int column, const QString &text, TextStyle style, Tint tint, Qt::Alignment side) {
            auto *label = new PlainTextLabel(style, std::move(tint), m_host);
            label->setText(text);
            m_grid->addWidget(label, i, column, side | Qt::AlignVCenter);
            label->show();
        };
        cell(0, rows[i].what, head ? TextStyle::Chip : TextStyle::Body, head ? &Tokens::second : &Tokens::text, Qt::AlignLeading);
        cell(1, rows[i].before, head ? TextStyle::Chip : TextStyle::Body, &Tokens::second, Qt::AlignTrailing);
        cell(2, rows[i].after, head ? TextStyle::Chip : differs ? TextStyle::ClassWord : TextStyle::Body,
            differs ? &Tokens::accent : &Tokens::second, Qt::AlignTrailing);
    }
}

} // namespace diapason
