// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the privacy cases: a case is opened, decided, reviewed, handed over and closed with real widgets.
#include "support/privacystage.h"

#include "gui/privacy/casetable.h"
#include "gui/people/peoplepage.h"
#include "gui/theme/theme.h"
#include "models/caseitemsmodel.h"
#include "words/erasure.h"
#include "words/languages.h"
#include "words/privacy.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; ///< of a machine that has other things to do

bool has(const QList<CaseEvent> &log, CaseEvent::Kind kind) { return std::ranges::find(log, kind, &CaseEvent::kind) != log.end(); }

QPlainTextEdit *reader(PrivacyShown &page) { return page.find<QPlainTextEdit>(u"privacy.item.text"_s); }
CaseTable *items(PrivacyShown &page) { return page.find<CaseTable>(u"privacy.items"_s); }

/// Waits until the review shows as many rows.
bool reviewed(PrivacyShown &page, int rows)
{
    page.step(u"review"_s);
    return QTest::qWaitFor([&] { return items(page)->model()->rowCount() == rows && items(page)->isVisible(); }, patience);
}

} // namespace

class TestPrivacy final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QSettings(u"Diapason"_s, u"Diapason"_s).clear();
        words::useLanguage(words::Language::English);
    }
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
    }

    void the_place_has_its_key_and_explains_itself()
    {
        PrivacyShown page;
        QTest::keyClick(&page.window, Qt::Key_6, Qt::AltModifier);
        QCOMPARE(page.window.place(), u"privacy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.find<QWidget>(u"privacy.state"_s)->isVisible(), patience);
        QVERIFY(page.find<QWidget>(u"privacy.none"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(page.window.findChild<QAbstractButton *>(u"privacy.state.new"_s), patience);
    }

    void a_case_is_opened_by_keyboard_and_kept_as_typed()
    {
        PrivacyShown page;
        page.show();
        QTest::keyClick(&page.window, Qt::Key_N, Qt::ControlModifier);
        auto *requester = page.find<QLineEdit>(u"privacy.requester"_s);
        QTRY_VERIFY_WITH_TIMEOUT(requester->hasFocus(), patience);
        QVERIFY(!page.button(u"privacy.open"_s)->isEnabled());
        QTest::keyClicks(requester, u"Anne Le Goff"_s);
        QTest::keyClick(requester, Qt::Key_Return);
        auto *list = page.find<QListView>(u"privacy.cases"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(page.privacy->casePage()->step(), u"person"_s, patience);
        page.step(u"request"_s);
        auto *identity = page.find<QLineEdit>(u"privacy.identity"_s);
        QVERIFY(page.find<QLabel>(u"privacy.identity.said"_s)->isVisible()); // not checked yet: said, and not in the way
        QTest::keyClicks(identity, u"student card"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page.desk->cases().first().identityCheck, u"student card"_s, patience);
        QTest::keyClick(requester, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(requester, Qt::Key_Backspace);
        QVERIFY(!page.text(u"privacy.requester.said"_s).isEmpty());
        QTest::qWait(900); // longer than typing is waited for
        QCOMPARE(page.desk->cases().first().requester, u"Anne Le Goff"_s);
    }

    void moodles_own_request_is_ticked_only_where_it_can_be_made()
    {
        for (const bool offered : {false, true}) {
            PrivacyShown page({1440, 900}, [&](ChiSession &campus) {
                campus.moodle->functions = {u"core_webservice_get_site_info"_s, u"tool_dataprivacy_get_data_requests"_s};
                if (offered)
                    campus.moodle->functions += u"tool_dataprivacy_create_data_request"_s;
            });
            page.keep(page.ready());
            page.show();
            page.step(u"scope"_s);
            QTRY_VERIFY_WITH_TIMEOUT(page.find<QWidget>(u"privacy.moodleRequest.wanted"_s)->isVisible(), patience);
            const QString said = page.text(u"privacy.moodleRequest.said"_s);
            QVERIFY2(said.contains(u"tool_dataprivacy_create_data_request missing"_s) == !offered, qPrintable(said));
            QCOMPARE(page.button(u"privacy.moodleRequest.wanted"_s)->isEnabled(), offered);
            QVERIFY(offered || !page.button(u"privacy.moodleRequest.follow"_s)->isEnabled());
        }
    }

    void an_extension_needs_its_reason()
    {
        PrivacyShown page;
        const qint64 id = page.keep(page.ready());
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.button(u"privacy.extend"_s)->isVisible(), patience);
        page.click(u"privacy.extend"_s);
        QVERIFY(page.giveReason(u"privacy.extension.ask"_s, u"many rooms"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page.desk->find(id)->extension.has_value(), patience);
        QVERIFY(page.find<QWidget>(u"privacy.extension"_s)->isVisible());
        QVERIFY(!page.button(u"privacy.extend"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(has(page.log(id), CaseEvent::Kind::Extended), patience);
    }

    void accounts_are_decided_one_by_one()
    {
        PrivacyShown page;
        PrivacyCase request = page.ready();
        request.accounts.first().decision = CaseAccount::Decision::Open;
        request.accounts += CaseAccount{.id = AccountId{u"a2"_s}, .username = u"jb.daubigne2"_s, .evidence = u"email"_s};
        const qint64 id = page.keep(request);
        page.show();
        page.step(u"person"_s);
        page.button(u"privacy.account.a1.confirm"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.desk->find(id)->confirmed().size(), 1, patience);
        page.button(u"privacy.account.a2.exclude"_s)->click();
        QVERIFY(page.giveReason(u"privacy.exclude"_s, u"a namesake"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page.desk->find(id)->decided(), patience);
        QCOMPARE(page.desk->find(id)->accounts.last().why, u"a namesake"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(page.log(id), CaseEvent::Kind::AccountExcluded), patience);
        for (const CaseEvent &event : page.log(id)) // pseudonymous
            QVERIFY(!event.about.contains(u"daubigne"_s) && event.about != u"a2"_s);
    }

    void the_keyboard_stays_with_the_accounts_it_decides_about()
    {
        PrivacyShown page;
        PrivacyCase request = page.ready();
        request.accounts.first().decision = CaseAccount::Decision::Open;
        for (const QString &id : {u"a2"_s, u"a3"_s})
            request.accounts += CaseAccount{.id = AccountId{id}, .username = u"jb."_s + id, .evidence = u"email"_s};
        const qint64 id = page.keep(request);
        page.show();
        page.step(u"person"_s);
        const auto focused = [&](const QString &name) { return page.window.focusWidget() == page.button(u"privacy.account."_s + name); };
        const auto press = [&](const QString &name) {
            page.button(u"privacy.account."_s + name)->setFocus();
            QTest::keyClick(page.button(u"privacy.account."_s + name), Qt::Key_Space);
        };
        press(u"a2.confirm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(focused(u"a3.confirm"_s), patience); // the next one that is open
        press(u"a3.exclude"_s);
        QVERIFY(page.giveReason(u"privacy.exclude"_s, u"a namesake"_s));
        QTRY_VERIFY_WITH_TIMEOUT(focused(u"a1.confirm"_s), patience); // round to the one that was passed over
        press(u"a1.confirm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.desk->find(id)->decided(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(focused(u"a1.again"_s), patience); // nothing is left to decide: back to this one
        QTest::keyClick(page.window.focusWidget(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(focused(u"a1.confirm"_s), patience);
        press(u"a3.again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(focused(u"a3.confirm"_s), patience);
    }

    void what_was_closed_long_ago_is_forgotten()
    {
        PrivacyShown page;
        PrivacyCase old = page.ready(), young = page.ready();
        old.state = young.state = PrivacyCase::State::Closed;
        old.closed = page.campus.session->clock().now().addMonths(-caseLogMonths).addDays(-1);
        young.closed = old.closed.addDays(2);
        const qint64 gone = page.keep(old), stays = page.keep(young);
        page.fill(gone, 2);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.desk->loaded() && !page.desk->find(gone), patience);
        QVERIFY(page.desk->find(stays));
        QVERIFY(!page.workFiles->present().contains(gone));
        QVERIFY(page.log(gone).isEmpty());
    }

    void a_tick_is_kept_at_once()
    {
        PrivacyShown page;
        const qint64 id = page.keep(page.ready());
        page.show();
        page.step(u"scope"_s);
        QVERIFY(!page.find<QAbstractButton>(u"privacy.part.mentions"_s)->isChecked());
        page.button(u"privacy.part.mentions"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.desk->find(id)->scope.has(CasePart::Mentions), patience);
        QVERIFY(page.button(u"privacy.estimate"_s)->isEnabled());
    }

    void others_stay_masked_until_somebody_says_why()
    {
        PrivacyShown page;
        const qint64 id = page.keep(page.ready());
        page.fill(id, 3);
        page.show();
        QVERIFY(reviewed(page, 4));
        QTRY_COMPARE_WITH_TIMEOUT(reader(page)->toPlainText(), u"own words 0"_s, patience);
        items(page)->setFocus();
        QTest::keyClick(items(page), Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(reader(page)->toPlainText(), words::masked(), patience);
        QTest::keyClick(items(page), Qt::Key_U);
        QVERIFY(page.giveReason(u"privacy.show"_s, u"the author agrees"_s));
        QTRY_COMPARE_WITH_TIMEOUT(reader(page)->toPlainText(), u"somebody else wrote this"_s, patience);
        QTest::keyClick(items(page), Qt::Key_Return); // includes it masked
        QTRY_COMPARE_WITH_TIMEOUT(reader(page)->toPlainText(), words::masked(), patience);
        QTest::keyClick(items(page), Qt::Key_Delete);
        QVERIFY(page.giveReason(u"privacy.leaveOut"_s, u"of a third party"_s));
        QTRY_COMPARE_WITH_TIMEOUT(page.desk->view().counts.excluded, 1, patience);
        const QList<CaseEvent> log = page.log(id);
        for (const auto kind : {CaseEvent::Kind::Looked, CaseEvent::Kind::Unmasked, CaseEvent::Kind::Masked, CaseEvent::Kind::ItemExcluded})
            QVERIFY(has(log, kind));
        for (const CaseEvent &event : log)
            QVERIFY(!event.about.contains(u"wrote"_s));
    }

    void what_was_collected_is_searched_by_keyboard()
    {
        PrivacyShown page;
        page.fill(page.keep(page.ready()), 230);
        page.show();
        QVERIFY(reviewed(page, 231));
        QTest::keyClick(&page.window, Qt::Key_F, Qt::ControlModifier);
        auto *field = page.find<QLineEdit>(u"privacy.items.find"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"words 229"_s);
        QTRY_COMPARE_WITH_TIMEOUT(items(page)->model()->rowCount(), 1, patience);
        QTest::keyClicks(field, u"zzz"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.window.findChild<QAbstractButton *>(u"privacy.items.state.clear"_s), patience);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(items(page)->model()->rowCount(), 231, patience);
    }

    void an_archive_is_written_and_its_passphrase_shown_once()
    {
        PrivacyShown page;
        const qint64 id = page.keep(page.ready());
        page.fill(id, 3);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.desk->view().workFile, patience);
        page.step(u"export"_s);
        const QString path = page.folder.filePath(u"out.zip"_s);
        page.find<QLineEdit>(u"privacy.archive.path"_s)->setText(path);
        QVERIFY(!page.button(u"privacy.export"_s)->isEnabled());
        page.button(u"privacy.passphrase.typed"_s)->click();
        QTest::keyClicks(page.find<QLineEdit>(u"privacy.passphrase.line"_s), u"azerty"_s);
        QVERIFY(!page.button(u"privacy.export"_s)->isEnabled()); // weak
        page.button(u"privacy.passphrase.made"_s)->click();
        page.button(u"privacy.passphrase.make"_s)->click();
        auto *shown = page.find<QLineEdit>(u"privacy.passphrase.shown"_s);
        QVERIFY(shown->isVisible() && shown->text().size() > 20);
        page.button(u"privacy.passphrase.copy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), shown->text());
        page.button(u"privacy.export"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.find<QWidget>(u"privacy.exported"_s)->isVisible(), patience);
        QVERIFY(QFile::exists(path));
        QTRY_VERIFY_WITH_TIMEOUT(page.find<QPlainTextEdit>(u"privacy.hashes"_s)->toPlainText().contains(u"dossier.html"_s), patience);
        page.step(u"closing"_s);
        page.step(u"export"_s);
        QVERIFY(shown->text().isEmpty());
        page.button(u"privacy.archive.delete"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path), patience);
        QVERIFY(page.dialogs.asked.last().destructive);
        QTRY_VERIFY_WITH_TIMEOUT(page.desk->find(id)->archive.isEmpty(), patience);
    }

    void a_case_is_closed_with_its_sheet_and_opened_again()
    {
        PrivacyShown page;
        const qint64 id = page.keep(page.ready());
        page.show();
        page.step(u"closing"_s);
        auto *log = page.find<CaseTable>(u"privacy.log"_s);
        QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() > 0, patience);
        page.dialogs.path = page.folder.filePath(u"sheet.html"_s);
        page.button(u"privacy.sheet"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(page.dialogs.path), patience);
        page.button(u"privacy.close"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.desk->find(id)->state, PrivacyCase::State::Closed, patience);
        QTRY_VERIFY_WITH_TIMEOUT(page.button(u"privacy.reopen"_s)->isVisible(), patience);
        page.step(u"request"_s);
        QVERIFY(!page.find<QLineEdit>(u"privacy.requester"_s)->isEnabled());
        page.step(u"closing"_s);
        page.button(u"privacy.reopen"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.desk->find(id)->state != PrivacyCase::State::Closed, patience);
    }

    void from_a_person_to_their_case()
    {
        PrivacyShown page;
        page.window.showPlace(u"people"_s);
        QVERIFY(!page.button(u"people.case"_s)->isHidden());
        emit page.window.findChild<PeoplePage *>()->caseWanted(MoodleUserId{2}, {});
        QCOMPARE(page.window.place(), u"privacy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.find<QLineEdit>(u"privacy.requester"_s)->isVisible(), patience);
        QVERIFY(page.button(u"privacy.open"_s)->isVisible());
    }

    void the_erasure_is_a_step_once_somebody_answers_it()
    {
        PrivacyShown page;
        page.keep(page.ready());
        page.show();
        auto *erase = page.find<QAction>(u"privacy.erase"_s);
        QSignalSpy wanted(erase, &QAction::triggered);
        erase->setVisible(true);
        page.step(u"erasure"_s);
        page.button(u"privacy.erase.rehearse"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void a_case_of_access_becomes_one_of_erasure_in_its_log_as_well()
    {
        PrivacyShown page;
        const qint64 id = page.keep(page.ready());
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.desk->chosen(), patience);
        page.desk->noteErasurePlan({{ErasureResidue::Moodle, u"teaching records"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(page.desk->find(id)->kind, PrivacyCase::Kind::Erasure, patience);
        const QList<CaseEvent> log = await(page.cases->events(id)).value();
        QVERIFY(has(log, CaseEvent::Kind::ErasurePlanned));
        const auto ground = std::ranges::find(log, CaseEvent::Kind::GroundGiven, &CaseEvent::kind);
        QVERIFY(ground != log.end());
        QCOMPARE(ground->about, u"moodle"_s);
        QCOMPARE(ground->reason, u"teaching records"_s);
        QVERIFY2(words::caseEvent(*ground).contains(words::erasureResidue(ErasureResidue::Moodle)), qPrintable(words::caseEvent(*ground)));
    }

    void every_step_can_be_visited_in_french_and_in_a_low_window()
    {
        words::useLanguage(words::Language::French);
        PrivacyShown page({1280, 800});
        page.fill(page.keep(page.ready()), 3);
        page.show();
        auto *first = page.find<QWidget>(u"privacy.step.request"_s);
        first->setFocus();
        QStringList seen;
        for (int i = 0; i < 8; ++i, QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right)) {
            seen << page.privacy->casePage()->step();
            for (const QWidget *widget : page.privacy->findChildren<QWidget *>())
                if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<const QAbstractButton *>(widget))
                    QVERIFY2(!widget->accessibleName().isEmpty() || widget->parentWidget()->inherits("QDateEdit") || widget->inherits("QScrollBar"),
                        qPrintable(seen.last() + u": "_s + widget->objectName()));
        }
        QCOMPARE(seen, (QStringList{u"request"_s, u"person"_s, u"scope"_s, u"collection"_s, u"review"_s, u"export"_s, u"erasure"_s,
                           u"closing"_s}));
        QVERIFY(page.window.width() <= 1280);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"
