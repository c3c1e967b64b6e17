// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/campusmemory.h"

#include "app/session.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"
#include "gui/pages/activitypane.h"
#include "gui/pages/coursespage.h"
#include "gui/pages/coursespane.h"
#include "gui/pages/drifttable.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int sortKeys = 2 * DriftModel::ColumnCount;

/// A number from a file that anybody may have edited.
template <class Enum>
std::optional<Enum> within(const QVariant &value, int count)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number < count ? std::optional(Enum(number)) : std::nullopt;
}

QStringList codes(const QSet<DriftClass> &classes)
{
    QStringList codes;
    for (const DriftClass driftClass : classes)
        codes << driftClassCode(driftClass);
    codes.sort();
    return codes;
}

QSet<DriftClass> classesOf(const QStringList &codes)
{
    QSet<DriftClass> classes;
    for (const QString &code : codes) {
        if (const auto driftClass = ActivityWords::classOfChip(code))
            classes.insert(*driftClass);
    }
    return classes;
}

} // namespace

CampusMemory::CampusMemory(Session &session, MainWindow &window, CoursesPage &courses)
    : QObject(&window),
      m_session(session),
      m_window(window),
      m_courses(courses),
      m_wanted(saved(u"activity"_s).toLongLong())
{
    restore();
    listen();
    restoreActivity();
}

void CampusMemory::save(const QString &choice, const QVariant &value) const
{
    saveChoice(m_session.campus().name, choice, value);
}

QVariant CampusMemory::saved(const QString &choice) const { return savedChoice(m_session.campus().name, choice); }

void CampusMemory::restore()
{
    if (const QString place = saved(u"place"_s).toString(); !place.isEmpty())
        m_window.showPlace(place); // one that is not shown now stays so
    if (const auto state = within<TreeState>(saved(u"tree.state"_s), int(TreeState::Hidden) + 1))
        m_courses.courses()->setState(*state);
    if (const auto order = within<CourseFilter::Order>(saved(u"tree.order"_s), 2))
        m_courses.courses()->setOrder(*order);
    DriftTable *table = m_courses.activity()->table();
    const auto by = within<DriftSort>(saved(u"table.sort"_s), sortKeys);
    const auto order = within<Qt::SortOrder>(saved(u"table.order"_s), 2);
    if (by && order)
        table->sortBy(*by, *order);
    QList<int> widths;
    for (const QVariant &width : saved(u"table.widths"_s).toList())
        widths << std::clamp(width.toInt(), 0, 4000);
    table->setOwnWidths(widths);
}

void CampusMemory::restoreActivity()
{
    if (!m_wanted.isValid() || !m_session.catalogue().activity(m_wanted))
        return; // gone, or not known yet: nothing is said of it
    const QSet<DriftClass> classes = classesOf(saved(u"table.classes"_s).toStringList());
    m_courses.showActivity(std::exchange(m_wanted, {}));
    if (!classes.isEmpty())
        m_courses.activity()->setClasses(classes);
}

void CampusMemory::listen()
{
    connect(&m_session, &Session::catalogueChanged, this, &CampusMemory::restoreActivity);
    connect(&m_session, &Session::activitiesChanged, this, &CampusMemory::restoreActivity);
    connect(&m_window, &MainWindow::placeChanged, this, [this](const QString &place) { save(u"place"_s, place); });
    const auto classes = [this] { save(u"table.classes"_s, codes(m_courses.activity()->classes())); };
    connect(&m_courses, &CoursesPage::activityShown, this, [this, classes](Cmid cmid) {
        m_wanted = {};
        save(u"activity"_s, cmid.value);
        classes();
    });
    connect(m_courses.activity(), &ActivityPane::classesChanged, this, classes);
    const CoursesPane *tree = m_courses.courses();
    connect(tree, &CoursesPane::viewChanged, this, [this, tree] {
        save(u"tree.state"_s, int(tree->state()));
        save(u"tree.order"_s, int(tree->order()));
    });
    const DriftTable *table = m_courses.activity()->table();
    connect(table, &DriftTable::viewChanged, this, [this, table] {
        save(u"table.sort"_s, int(table->sortedBy()));
        save(u"table.order"_s, int(table->sortOrder()));
        QVariantList widths;
        for (const int width : table->ownWidths())
            widths << width;
        save(u"table.widths"_s, widths);
    });
}

} // namespace diapason
