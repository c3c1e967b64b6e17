// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody asks what is kept about them: from the letter to the archive and the closing sheet, by keyboard alone, over the
// demo campus's real HTTP.
#include "archive/ziparchiver.h"
#include "gui/privacy/addprivacy.h"
#include "gui/privacy/casepage.h"
#include "gui/privacy/casetable.h"
#include "gui/privacy/privacypage.h"
#include "gui/theme/theme.h"
#include "models/caseitemsmodel.h"
#include "models/caseroomsmodel.h"
#include "store/sqlitecases.h"
#include "store/sqliteworkfiles.h"
#include "support/await.h"
#include "support/democonsole.h"
#include "support/wholetable.h"
#include "words/languages.h"
#include "words/privacy.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Keys go to whatever has the focus, as from a keyboard.
struct Officer : DemoConsole {
    std::shared_ptr<SqliteCases> cases = std::make_shared<SqliteCases>(folder.filePath(u"cases.sqlite"_s));
    std::shared_ptr<SqliteWorkFiles> workFiles = std::make_shared<SqliteWorkFiles>(folder.filePath(u"work"_s));
    std::shared_ptr<ZipArchiver> archiver = std::make_shared<ZipArchiver>();
    std::unique_ptr<PrivacyDesk> desk;
    PrivacyPage *page = nullptr;

    explicit Officer(const demo::DemoCampus &servers)
        : DemoConsole(servers, parseCampus(servers.campusFile()).value().rules)
    {
        desk = std::make_unique<PrivacyDesk>(
            *session, PrivacyDesk::Shelves{.cases = cases, .workFiles = workFiles, .archiver = archiver, .operatorName = u"dpo"_s});
        page = addPrivacy(window, *desk, dialogs);
        page->setPassphraseMaker([this] { return archiver->newPassphrase(); });
    }
    ~Officer() { delete page; } // before its desk

    /// Where keys go: a dialog that closes gives the focus back a moment later; a part that went with it leaves it to the window.
    static QWidget *focused()
    {
        (void)QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 1000);
        if (!QApplication::activeWindow()) // no window manager is here to choose one
            for (QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible() && qobject_cast<MainWindow *>(window))
                    window->activateWindow();
        (void)QTest::qWaitFor([] { return QApplication::activeWindow() != nullptr; }, patience);
        return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    static void type(const QString &text) { QTest::keyClicks(focused(), text); }
    static QString focus() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 80 && focus() != name; ++i)
            key(Qt::Key_Tab);
        if (focus() != name)
            qWarning("no way to %s", qPrintable(name));
        return focus() == name;
    }
    /// Tab to a button that can be pressed, and Space.
    bool press(const QString &name)
    {
        const bool there = QTest::qWaitFor(
            [&] {
                const auto *button = window.findChild<QAbstractButton *>(name);
                return button && button->isVisible() && button->isEnabled();
            },
            patience);
        if (!there)
            qWarning("%s cannot be pressed", qPrintable(name));
        if (!there || !tabTo(name))
            return false;
        key(Qt::Key_Space);
        return true;
    }
    /// Along the row of steps.
    bool goTo(const QString &step)
    {
        if (!tabTo(u"privacy.step."_s + page->casePage()->step()))
            return false;
        key(Qt::Key_Home);
        for (int i = 0; i < 8 && page->casePage()->step() != step; ++i)
            key(Qt::Key_Right);
        return page->casePage()->step() == step;
    }
    bool giveReason(const QString &name, const QString &reason)
    {
        if (!QTest::qWaitFor([&] { return focus() == name + u".why"_s; }, patience))
            return false;
        type(reason);
        key(Qt::Key_Tab);
        for (int i = 0; i < 4 && focus() != name + u".accept"_s; ++i)
            key(Qt::Key_Tab);
        key(Qt::Key_Space);
        return true;
    }
    [[nodiscard]] PrivacyCase request() const { return desk->chosen().value_or(PrivacyCase{}); }
};

} // namespace

class TestScenarioPrivacy final : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings(u"Diapason"_s, u"Diapason"_s).clear(); }
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
    }

    void an_access_request_is_answered_data()
    {
        QTest::addColumn<words::Language>("language");
        QTest::newRow("English") << words::Language::English;
        QTest::newRow("French") << words::Language::French;
    }
    void an_access_request_is_answered()
    {
        QFETCH(words::Language, language);
        words::useLanguage(language);
        demo::DemoCampus servers;
        Officer officer(servers);
        open(officer);
        decide(officer);
        collect(officer);
        review(officer);
        hand(officer);
        close(officer);
        words::useLanguage(words::Language::English);
    }

private:
    // Each part of the scenario asks for what the one before it left.
    static void open(Officer &officer)
    {
        QTest::keyClick(&officer.window, Qt::Key_6, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(officer.desk->loaded(), patience);
        QTest::keyClick(&officer.window, Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(Officer::focus(), u"privacy.requester"_s, patience);
        Officer::type(u"Anais Roux"_s);
        QVERIFY(Officer::tabTo(u"privacy.identity"_s));
        Officer::type(u"student card"_s);
        Officer::key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(officer.page->casePage()->step(), u"person"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(officer.request().id > 0, patience);
        QVERIFY(dueBy(officer.request()) > officer.request().received);
    }
    static void decide(Officer &officer)
    {
        QVERIFY(Officer::tabTo(u"privacy.person.find"_s));
        Officer::type(u"anais roux"_s);
        auto *found = officer.find<QListView>(u"privacy.person.found"_s);
        // Not what half of the name finds: its first line may be somebody else.
        QTRY_COMPARE_WITH_TIMEOUT(found->model()->index(1, 0).data().toString(), u"Anaïs Roux"_s, patience);
        Officer::key(Qt::Key_Down);
        QVERIFY(officer.press(u"privacy.person.take"_s));
        QTRY_VERIFY_WITH_TIMEOUT(officer.request().accounts.size() >= 2, patience);
        QCOMPARE(officer.request().username, u"anais.roux"_s);
        const QList<CaseAccount> accounts = officer.request().accounts;
        for (const CaseAccount &account : accounts) {
            const QString name = u"privacy.account."_s + account.id.value;
            if (account.username == officer.request().username) {
                QVERIFY(officer.press(name + u".confirm"_s));
            } else {
                QVERIFY(officer.press(name + u".exclude"_s));
                QVERIFY(officer.giveReason(u"privacy.exclude"_s, u"of a namesake"_s));
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(officer.request().decided(), patience);
        QCOMPARE(officer.request().confirmed().size(), 1);
    }
    static void collect(Officer &officer)
    {
        QVERIFY(officer.goTo(u"scope"_s));
        QVERIFY(officer.press(u"privacy.part.mentions"_s));
        QTRY_VERIFY_WITH_TIMEOUT(officer.request().scope.has(CasePart::Mentions), patience);
        QVERIFY(officer.press(u"privacy.moodleRequest.wanted"_s));
        QVERIFY(officer.press(u"privacy.moodleRequest.make"_s)); // the dialog says yes
        QTRY_VERIFY_WITH_TIMEOUT(officer.request().moodleRequest > 0, patience);
        QVERIFY(officer.press(u"privacy.estimate"_s));
        QTRY_VERIFY_WITH_TIMEOUT(officer.desk->view().estimate.has_value(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(officer.find<QTableView>(u"privacy.rooms"_s)->model()->rowCount() > 1, patience);
        QVERIFY(officer.desk->view().estimate->unreadable > 0);
        const QSize size = officer.window.size();
        officer.window.resize(1280, 800);
        QTRY_COMPARE_WITH_TIMEOUT(firstCut(*officer.find<CaseTable>(u"privacy.rooms"_s)), QString(), patience);
        officer.window.resize(size);
        QVERIFY(officer.desk->view().reports.isEmpty()); // nothing was read
        QVERIFY(officer.goTo(u"collection"_s));
        QVERIFY(officer.press(u"privacy.collect"_s));
        QTRY_COMPARE_WITH_TIMEOUT(officer.request().state, PrivacyCase::State::Review, patience);
        QTRY_COMPARE_WITH_TIMEOUT(officer.desk->work().phase, PrivacyWork::Phase::Idle, patience);
        const QList<PartReport> reports = officer.desk->view().reports;
        QVERIFY(std::ranges::find(reports, PartReport::State::Unreadable, &PartReport::state) != reports.end());
        QCOMPARE(officer.find<QTableView>(u"privacy.manifest"_s)->model()->rowCount(), int(reports.size()));
    }
    static void review(Officer &officer)
    {
        QVERIFY(officer.goTo(u"review"_s));
        auto *items = officer.find<CaseTable>(u"privacy.items"_s);
        QTRY_VERIFY_WITH_TIMEOUT(items->model()->rowCount() > 10 && items->isVisible(), patience);
        QVERIFY(Officer::tabTo(u"privacy.items"_s));
        auto *text = officer.find<QPlainTextEdit>(u"privacy.item.text"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!text->toPlainText().isEmpty(), patience);
        const auto *model = static_cast<const CaseItemsModel *>(items->model());
        int others = -1;
        for (int row = 0; row < std::min(model->rowCount(), CaseItemsModel::pageSize) && others < 0; ++row)
            if (const DossierItem *item = model->item(row); item && item->isOthers())
                others = row;
        if (others < 0)
            return; // none on the first page: the masks are tested elsewhere
        Officer::key(Qt::Key_Home);
        for (int row = 0; row < others; ++row)
            Officer::key(Qt::Key_Down);
        const QString mask = words::masked().replace(QChar::Nbsp, u' '); // as a text pane gives it back
        QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText(), mask, patience);
        Officer::key(words::languageInUse() == words::Language::French ? Qt::Key_D : Qt::Key_U);
        QVERIFY(officer.giveReason(u"privacy.show"_s, u"the author agrees"_s));
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText() != mask, patience);
        QTRY_COMPARE_WITH_TIMEOUT(officer.desk->view().counts.unmasked, 1, patience);
    }
    static void hand(Officer &officer)
    {
        QVERIFY(officer.goTo(u"export"_s));
        QVERIFY(Officer::tabTo(u"privacy.archive.path"_s));
        Officer::key(Qt::Key_A, Qt::ControlModifier);
        const QString path = officer.folder.filePath(u"case.zip"_s);
        Officer::type(path);
        QVERIFY(officer.press(u"privacy.passphrase.make"_s));
        QVERIFY(officer.press(u"privacy.export"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QTRY_COMPARE_WITH_TIMEOUT(officer.request().archive, path, patience);
        QTRY_VERIFY_WITH_TIMEOUT(officer.find<QPlainTextEdit>(u"privacy.hashes"_s)->toPlainText().contains(u"manifest.json"_s), patience);
        QVERIFY(officer.request().expires.isValid());
    }
    static void close(Officer &officer)
    {
        QVERIFY(officer.goTo(u"closing"_s));
        auto *log = officer.find<CaseTable>(u"privacy.log"_s);
        QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() > 5, patience);
        officer.dialogs.path = officer.folder.filePath(u"sheet.html"_s);
        QVERIFY(officer.press(u"privacy.sheet"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(officer.dialogs.path), patience);
        QVERIFY(officer.press(u"privacy.close"_s));
        QTRY_COMPARE_WITH_TIMEOUT(officer.request().state, PrivacyCase::State::Closed, patience);
        const DossierCounts before = officer.desk->view().counts;
        officer.desk->choose(0); // a later look shows the same figures
        officer.desk->choose(officer.desk->cases().first().id);
        QTRY_COMPARE_WITH_TIMEOUT(officer.desk->view().counts, before, patience);
    }

    QTemporaryDir m_settings;
};

QTEST_MAIN(TestScenarioPrivacy)
#include "tst_scenarioprivacy.moc"
