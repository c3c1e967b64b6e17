// SPDX-License-Identifier: GPL-3.0-or-later
// The overview over time: a sweep that is held, left and resumed; what changed since a moment; servers that are away.
#include "gui/overview/overviewpage.h"

#include "gui/theme/theme.h"
#include "support/chi201.h"
#include "support/democonsole.h"
#include "words/languages.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QSettings>
#include <QTableView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestOverviewTime final : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoCampus> m_servers;
    std::unique_ptr<DemoConsole> m_console;
    QTemporaryDir m_settings;

    OverviewPage *page() { return m_console->find<OverviewPage>(u"overviewPage"_s); }
    QString text(const QString &label) { return m_console->find<QLabel>(label)->text(); }

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
        m_servers = std::make_unique<demo::DemoCampus>(demo::DemoCampus::Options{});
        m_console = std::make_unique<DemoConsole>(*m_servers, parseCampus(m_servers->campusFile()).value().rules);
        m_console->window.showPlace(u"overview"_s);
        QTRY_VERIFY(page()->pane()->rows().allLines() > 0);
    }
    void cleanupTestCase()
    {
        m_console.reset();
        m_servers.reset();
    }

    void a_sweep_can_be_held_left_and_resumed()
    {
        Session &session = *m_console->session;
        auto *bar = m_console->find(u"overview.sweep"_s);
        QVERIFY(!bar->isVisible());
        m_console->click(u"overview.startSweep"_s);
        QTRY_VERIFY(session.sweep().busy() && bar->isVisible());
        QVERIFY(!m_console->find(u"overview.startSweep"_s)->isEnabled());
        QTRY_VERIFY(session.sweep().total > 0);
        m_console->click(u"overview.sweep.hold"_s);
        QTRY_COMPARE(session.sweep().phase, SweepState::Phase::Paused);
        QVERIFY2(text(u"overview.sweep.title"_s).startsWith(u"The sweep is paused: "_s), qPrintable(text(u"overview.sweep.title"_s)));
        QCOMPARE(m_console->find<QAbstractButton>(u"overview.sweep.hold"_s)->text(), u"Resume"_s);
        m_console->click(u"overview.sweep.end"_s);
        QTRY_COMPARE(session.sweep().phase, SweepState::Phase::Left);
        QVERIFY(text(u"overview.sweep.title"_s).startsWith(u"A sweep was left unfinished: "_s));
        QTRY_VERIFY(m_console->find(u"overview.sweep.hold"_s)->isEnabled());
        m_console->click(u"overview.sweep.hold"_s);
        QTRY_COMPARE_WITH_TIMEOUT(session.sweep().phase, SweepState::Phase::None, 60'000);
        QVERIFY(!bar->isVisible());
        const auto says = [this](const QString &words) {
            return std::ranges::any_of(page()->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"last sweep: "_s), 15'000); // asked for when it ends, not with what was kept on the way
    }

    void what_changed_is_told_since_a_moment()
    {
        m_console->click(u"overview.chronicle"_s);
        auto *dialog = m_console->window.findChild<QDialog *>(u"chronicle"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *changes = dialog->findChild<QTableView *>(u"chronicle.table"_s);
        QTRY_VERIFY(changes->model()->rowCount() > 0); // yesterday nothing was known
        QVERIFY(dialog->findChild<QLabel *>(u"chronicle.summary"_s)->text().endsWith(u" read for the first time"_s));
        auto *since = dialog->findChild<QComboBox *>(u"chronicle.since"_s);
        QTRY_VERIFY_WITH_TIMEOUT(since->count() > 3, 60'000); // the sweep before
        since->setCurrentIndex(since->count() - 1);
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"chronicle.state"_s)->isVisible()); // nothing changed since
        dialog->close();
    }

    void servers_that_are_away_leave_what_was_kept()
    {
        const auto kept = std::make_shared<FakeSnapshots::Kept>();
        {
            ChiSession before({}, kept);
            before.session->open();
            QTRY_VERIFY(!before.session->job() && before.session->check(chiCmid).phase == CheckState::Phase::Done);
            QTRY_VERIFY(kept->checksKept > 0);
        }
        ChiSession away({}, kept);
        away.moodle->fault = Error{.kind = Error::Kind::Network, .server = Server::Moodle};
        OverviewPage page(*away.session, m_console->dialogs);
        page.resize(1200, 800);
        page.show();
        away.session->open();
        QTRY_VERIFY(page.pane()->rows().rowCount() > 0);
        QTRY_VERIFY(!page.findChild<QWidget *>(u"overview.startSweep"_s)->isEnabled());
        QVERIFY(page.findChild<QLabel *>(u"overview.foot"_s)->text().startsWith(u"From the local snapshot"_s));
        page.pane()->rows().tickShown(true);
        QVERIFY(!page.findChild<QWidget *>(u"overview.plan"_s)->isEnabled());
        QVERIFY(!page.findChild<QWidget *>(u"overview.plan"_s)->toolTip().isEmpty());
    }

    void a_campus_that_was_never_read_says_why_and_offers_to_try_again()
    {
        ChiSession away;
        away.moodle->fault = Error{.kind = Error::Kind::Network, .server = Server::Moodle};
        OverviewPage page(*away.session, m_console->dialogs);
        page.resize(1200, 800);
        page.show();
        away.session->open();
        const auto retry = [&]() -> QAbstractButton * { // made anew whenever the connection changes
            auto *found = page.findChild<QAbstractButton *>(u"overview.state.open"_s);
            return found && found->isVisible() ? found : nullptr;
        };
        QTRY_VERIFY(retry());
        QVERIFY(!page.pane()->table()->isVisible());
        away.moodle->fault.reset();
        QTest::mouseClick(retry(), Qt::LeftButton);
        QTRY_VERIFY(page.pane()->rows().rowCount() > 0);
        QVERIFY(page.pane()->table()->isVisible());
    }
};

QTEST_MAIN(TestOverviewTime)
#include "tst_overviewtime.moc"
