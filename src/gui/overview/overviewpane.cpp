// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewpane.h"

#include "app/session.h"
#include "gui/overview/overviewwords.h"
#include "gui/parts/chipbar.h"
#include "gui/parts/choicebox.h"
#include "gui/parts/label.h"
#include "models/driftdaysmodel.h"
#include "words/overview.h"
#include "words/words.h"

#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace diapason {

using namespace Qt::StringLiterals;

void OverviewPane::assign(OverviewModel::Grown grown)
{
    const bool resting = !m_table->inUse();
    m_model.setNow(m_session.clock().now());
    m_model.assign(std::move(grown));
    if (resting || m_model.rowCount() == 0)
        m_model.settle();
    m_table->viewport()->update(); // the scale of the bars may be another
    fillCategories();
    applied();
}

void OverviewPane::changeFilter(const std::function<void(OverviewFilter &)> &how)
{
    OverviewFilter filter = m_model.filter();
    how(filter);
    if (!filter.only)
        m_day = {};
    if (filter == m_model.filter())
        return;
    m_model.setFilter(filter);
    applied();
    emit filterChanged();
    emit viewChanged();
}

/// What the filter lets through is shown, and the filter itself.
void OverviewPane::applied()
{
    showChips();
    showTitle();
    showState();
    showTicks();
}

void OverviewPane::toggleFamily(Family family) { m_families->toggleAt(int(family)); }

void OverviewPane::setDay(QDate day, const QSet<Cmid> &drifting)
{
    changeFilter([&](OverviewFilter &filter) {
        m_day = day;
        filter.cause.reset(); // one question at a time
        filter.only = day.isValid() ? std::optional(drifting) : std::nullopt;
    });
}

void OverviewPane::clearFilters()
{
    const QSignalBlocker find(m_find), category(m_category);
    m_find->clear();
    m_category->setCurrentIndex(0);
    m_families->setChecked({});
    changeFilter([](OverviewFilter &filter) { filter = {}; });
}

/// Categories as a tree, those of the campus that hold an activity.
void OverviewPane::fillCategories()
{
    const QSet<CategoryId> &used = m_model.categories();
    QMultiHash<CategoryId, const Category *> below;
    const CourseListing &listing = m_session.catalogue().courses;
    for (const Category &category : listing.categories)
        if (used.contains(category.id))
            below.insert(used.contains(category.parent) ? category.parent : CategoryId{}, &category);
    QList<std::pair<QString, qint64>> entries;
    const auto walk = [&](auto &&self, CategoryId parent, int depth) -> void {
        QList<const Category *> here = below.values(parent);
        std::ranges::sort(here, {}, [](const Category *category) { return std::pair(category->sortOrder, category->name); });
        for (const Category *category : std::as_const(here)) {
            entries += {QString(2 * depth, u'\u2003') + category->name, category->id.value};
            if (depth < 8)
                self(self, category->id, depth + 1);
        }
    };
    walk(walk, {}, 0);
    const QSignalBlocker silent(m_category);
    bool same = m_category->count() == entries.size() + 1;
    for (qsizetype i = 0; same && i < entries.size(); ++i)
        same = m_category->itemText(int(i) + 1) == entries[i].first && m_category->itemData(int(i) + 1) == entries[i].second;
    if (same)
        return;
    m_category->clear();
    m_category->addItem(tr("All categories"), 0);
    for (const auto &[name, id] : std::as_const(entries))
        m_category->addItem(name, id);
    m_category->setCurrentIndex(std::max(0, m_category->findData(m_model.filter().category.value)));
}

void OverviewPane::showChips()
{
    QStringList families;
    const QList<ChipSpec> specs = OverviewWords::families(m_model.overview().drifts);
    for (qsizetype i = 0; i < specs.size(); ++i)
        if (m_model.filter().families.contains(Family(i)))
            families += specs[i].id;
    m_families->setChips(specs);
    m_families->setChecked(families);
    QList<ChipSpec> others;
    const OverviewFilter &filter = m_model.filter();
    if (filter.cause)
        others += ChipSpec{.id = u"cause"_s,
            .word = words::causeTitle(filter.cause->first, filter.cause->second),
            .symbol = "x-lg"_L1,
            .tone = Tone::Accent,
            .tip = tr("Shows the other causes again")};
    if (filter.only)
        others += ChipSpec{.id = u"day"_s,
            //: A filter: the activities that drifted on that day
            .word = tr("Drifting on %1").arg(DriftDaysModel::dayWord(m_day)),
            .symbol = "x-lg"_L1,
            .tone = Tone::Accent,
            .tip = tr("Shows the other activities again")};
    m_others->setChips(others);
    m_others->setChecked({u"cause"_s, u"day"_s});
    m_others->setVisible(!others.isEmpty());
}

void OverviewPane::showTitle()
{
    m_title->setText(OverviewWords::tableTitle(m_model.filter(), m_model.rowCount(), m_model.shownDrifts()));
    m_settle->setVisible(m_model.stale());
}

void OverviewPane::showState()
{
    const bool rows = m_model.rowCount() > 0;
    m_table->setVisible(rows);
    m_state->setVisible(!rows);
    if (rows)
        return;
    const Overview &overview = m_model.overview();
    const Connection &failed = m_session.moodle().error ? m_session.moodle() : m_session.chat();
    if (m_model.allLines() > 0) {
        const bool good = m_model.filter().standings == QSet{Standing::Drifting} && m_model.filter().text.isEmpty()
            && overview.count(Standing::Drifting) == 0 && overview.count(Standing::InStep) > 0;
        m_state->showState(good ? OverviewWords::allInStep() : OverviewWords::filteredAway());
    } else if (failed.error) {
        m_state->showState(OverviewWords::failed(*failed.error));
    } else if (m_session.readAt().isValid() && overview.everyActivityKnown) {
        m_state->showState(OverviewWords::noActivities());
    } else if (const auto &job = m_session.job(); job && job->kind == Job::Kind::ReadingActivities) {
        m_state->showLoading(tr("Moodle: the activities of the courses are being listed"), job->done, job->total);
    } else {
        m_state->showState(OverviewWords::notListed(m_session.online()));
    }
}

QString OverviewPane::whyNoPlan() const
{
    if (m_session.run().busy())
        return tr("A run is in progress; one at a time.");
    return m_session.online() ? QString() : tr("A plan reads both servers; one of them cannot be reached now.");
}

void OverviewPane::showTicks()
{
    const QList<OverviewLine> ticked = m_model.tickedLines();
    m_selected->setText(OverviewWords::selected(ticked));
    m_selected->setTextStyle(ticked.isEmpty() ? TextStyle::Second : TextStyle::ClassWord);
    m_selected->setTint(ticked.isEmpty() ? Tint(&Tokens::second) : Tint(&Tokens::text));
    m_note->setText(ticked.isEmpty() ? QString() : OverviewWords::selectedNote(m_model.hiddenTicks()));
    m_clear->setVisible(!ticked.isEmpty());
    const QString why = whyNoPlan();
    m_plan->setEnabled(!ticked.isEmpty() && why.isEmpty());
    m_plan->setToolTip(!why.isEmpty() ? why : ticked.isEmpty() ? tr("Tick activities first: Space, or the box at the left") : QString());
}

void OverviewPane::retranslate()
{
    m_find->setPlaceholderText(tr("Course, activity, category or room"));
    m_find->setAccessibleName(tr("Find an activity"));
    m_find->setToolTip(tr("Ctrl+F; Esc clears"));
    m_families->setAccessibleName(tr("Filter by kind of drift"));
    m_category->setAccessibleName(tr("Filter by category"));
    if (m_category->count() > 0)
        m_category->setItemText(0, tr("All categories"));
    m_others->setAccessibleName(tr("Other filters"));
    m_settle->setText(tr("Put in order again"));
    m_settle->setToolTip(tr("Lines changed since they were ordered; they stay in place until you ask"));
    m_table->setAccessibleName(tr("Activities of the campus"));
    m_clear->setText(tr("Deselect"));
    m_plan->setText(tr("Build a plan…"));
    m_model.retranslate();
    m_table->shareWidth();
    applied();
}

void OverviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace diapason
