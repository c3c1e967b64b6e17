// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in an activity: since when it drifts, its readings, and who came and went between them.
#include "gui/pages/activitypane.h"
#include "gui/parts/fact.h"
#include "gui/theme/theme.h"
#include "models/historymodel.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// Three readings of the last days: in step, two drifts, and one that could not see the whole room.
void fill(ChiSession &campus)
{
    const QDateTime now = campus.clock->now();
    const auto point = [&](int hoursAgo, int until, int present, int drifts, bool whole) {
        return HistoryPoint{.summary = {.cmid = chiCmid,
                                .at = now.addSecs(-3600 * hoursAgo),
                                .moodleComplete = true,
                                .chatComplete = whole,
                                .expected = 34,
                                .present = present,
                                .drifts = drifts},
            .until = now.addSecs(-3600 * until)};
    };
    campus.kept->history = {point(72, 30, 34, 0, true), point(26, 20, 32, 2, true), point(5, 4, 12, 2, false)};
    const auto change = [&](MembershipChange::Kind kind, const QString &name, int hoursAgo, RoomRoles before, RoomRoles after) {
        return MembershipChange{.kind = kind,
            .account = build::accountId(name),
            .username = name.toLower(),
            .name = name,
            .before = before,
            .after = after,
            .from = now.addSecs(-3600 * (hoursAgo + 4)),
            .at = now.addSecs(-3600 * hoursAgo)};
    };
    campus.kept->changes = {change(MembershipChange::Kind::Gone, u"Zoë"_s, 26, {}, {}),
        change(MembershipChange::Kind::Gone, u"=Ana"_s, 22, build::moderator, {}),
        change(MembershipChange::Kind::RolesChanged, u"Émile"_s, 26, {}, build::moderator)};
}

struct History : Shown {
    History() : Shown({}, {1440, 900}, fill) { }
    QTableView *readings() { return find<QTableView>(u"history.readings"_s); }
    QTableView *changes() { return find<QTableView>(u"history.changes"_s); }
    static QStringList column(const QAbstractItemView *table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts << table->model()->index(row, column).data().toString();
        return texts;
    }
    void open()
    {
        page->activity()->showHistory();
        (void)QTest::qWaitFor([this] { return readings()->model()->rowCount() > 0; });
    }
};

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings(u"Diapason"_s, u"Diapason"_s).clear(); }
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }

    void the_header_says_since_when()
    {
        History history;
        auto *since = history.find<FactButton>(u"activity.since"_s);
        QVERIFY(since->isVisible());
        QVERIFY2(since->text().startsWith(u"Drifting since "_s), qPrintable(since->text()));
        QTest::mouseClick(since, Qt::LeftButton);
        QTRY_VERIFY(history.find<QWidget>(u"history"_s)->isVisible());
        QVERIFY(!history.find<QWidget>(u"history"_s)->isModal());
        QTRY_COMPARE(history.find<FactLabel>(u"history.since"_s)->text(), since->text());
    }

    void facts_that_do_not_fit_take_another_row()
    {
        History history;
        auto *since = history.find<FactButton>(u"activity.since"_s);
        QWidget *header = since->parentWidget();
        history.window.resize(1200, 800);
        QTRY_COMPARE(header->height(), header->heightForWidth(header->width()));
        for (const FactLabel *fact : header->findChildren<FactLabel *>())
            QVERIFY2(!fact->isVisible() || fact->width() >= fact->sizeHint().width(), qPrintable(fact->text()));
    }

    void the_menu_leads_there_too()
    {
        History history;
        history.click(u"activity.more"_s);
        auto *menu = history.find<QMenu>(u"activity.moreMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        history.find<QAction>(u"activity.history"_s)->trigger();
        menu->close();
        QTRY_VERIFY(history.find<QWidget>(u"history"_s)->isVisible());
        QVERIFY(history.find<QLabel>(u"history.where"_s)->text().endsWith(u"Salon du cours"_s));
        history.page->activity()->showHistory(); // once only
        QTRY_COMPARE(history.window.findChildren<QWidget *>(u"history"_s).size(), 1);
    }

    void readings_are_newest_first_with_their_completeness()
    {
        History history;
        history.open();
        QCOMPARE(History::column(history.readings(), HistoryModel::Drifts), (QStringList{u"2"_s, u"2"_s, u"0"_s}));
        QCOMPARE(History::column(history.readings(), HistoryModel::Present), (QStringList{u"?"_s, u"32"_s, u"34"_s}));
        QCOMPARE(History::column(history.readings(), HistoryModel::Whole).first(), u"partly read"_s);
        QCOMPARE(history.readings()->currentIndex().row(), 0);
    }

    void the_chosen_reading_says_who_came_and_went()
    {
        History history;
        history.open();
        auto *state = history.find<QWidget>(u"history.noChanges"_s);
        QVERIFY(state->isVisible() && state->accessibleName().startsWith(u"The room was not read completely"_s));
        QTest::keyClick(history.readings(), Qt::Key_Down);
        QCOMPARE(History::column(history.changes(), ChangeModel::Who), (QStringList{u"=Ana"_s, u"Émile"_s, u"Zoë"_s}));
        QCOMPARE(History::column(history.changes(), ChangeModel::Role).value(1), u"Member, then Moderator"_s);
        QCOMPARE(history.find<QLabel>(u"history.changes.title"_s)->text(), u"3 changes in the room since the reading before"_s);
        QTest::keyClick(history.readings(), Qt::Key_Down);
        QVERIFY(state->isVisible() && state->accessibleName().startsWith(u"The first reading"_s));
    }

    void copies_as_a_table_without_formulas()
    {
        History history;
        history.open();
        QWidget *dialog = history.find<QWidget>(u"history"_s);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        history.readings()->setFocus();
        QTest::keyClick(history.readings(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 4);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Read\tExpected\tPresent"_s));
        QTest::keyClick(history.readings(), Qt::Key_Down);
        history.changes()->setFocus();
        QTest::keyClick(history.changes(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().contains(u"\n'=Ana\t'=ana\tNo longer in the room\tModerator\t"_s),
            qPrintable(QApplication::clipboard()->text()));
        history.click(u"history.copy"_s);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 9); // both, a blank line between
    }

    void says_when_nothing_was_kept()
    {
        History history;
        history.campus.kept->history.clear();
        history.campus.kept->campus.checks.clear();
        history.page->activity()->showHistory();
        auto *state = history.find<QWidget>(u"history.state"_s);
        QTRY_VERIFY(state->isVisible());
        QTRY_COMPARE(state->accessibleName().section(u'.', 0, 0), u"No reading was kept yet"_s);
        QVERIFY(!history.find<QPushButton>(u"history.copy"_s)->isEnabled());
    }

    void a_new_reading_stands_on_top_and_the_choice_stays()
    {
        History history;
        history.open();
        QTest::keyClick(history.readings(), Qt::Key_Down);
        const QString chosen = history.readings()->currentIndex().data().toString();
        HistoryPoint fresh = history.campus.kept->history.last();
        fresh.summary.at = history.campus.clock->now();
        fresh.until = fresh.summary.at;
        history.campus.kept->history.append(fresh);
        history.campus.session->startCheck(chiCmid);
        QTRY_COMPARE(history.readings()->model()->rowCount(), 4);
        QCOMPARE(history.readings()->currentIndex().data().toString(), chosen);
        QCOMPARE(history.readings()->currentIndex().row(), 2);
    }

    void follows_the_language()
    {
        History history;
        history.open();
        words::useLanguage(words::Language::French);
        QTRY_COMPARE(history.find<QLabel>(u"history.title"_s)->text(), u"Ce qui a changé"_s);
        QTRY_VERIFY(history.find<FactButton>(u"activity.since"_s)->text().startsWith(u"En écart depuis "_s));
        words::useLanguage(words::Language::English);
    }

private:
    const QTemporaryDir m_settings;
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
