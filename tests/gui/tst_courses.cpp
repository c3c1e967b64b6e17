// SPDX-License-Identifier: GPL-3.0-or-later
// Courses, preview and run in their window, driven by object names over scripted servers.
#include "gui/frame/mainwindow.h"
#include "gui/pages/activitypane.h"
#include "gui/pages/coursespage.h"
#include "gui/pages/coursespane.h"
#include "gui/pages/drifttable.h"
#include "gui/pages/places.h"
#include "gui/pages/previewpage.h"
#include "support/chi201.h"
#include "support/scripteddialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    ChiSession campus;
    ScriptedDialogs dialogs;
    MainWindow window;
    CoursesPage *page;

    explicit Shown(const Chi201 &course = {}, const QSize &size = {1440, 900}) : campus(course), window(*campus.session)
    {
        page = addPlaces(window, *campus.session, dialogs);
        window.resize(size);
        window.show();
        campus.session->open();
        (void)QTest::qWaitFor([this] { return !campus.session->job() && campus.session->check(chiCmid).phase == CheckState::Phase::Done; });
        page->showActivity(chiCmid);
        QTest::qWait(80); // the tree gathers changes for 60 ms
    }
    template <class T>
    T *find(const QString &name)
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    DriftTable *table() { return find<DriftTable>(u"drift.table"_s); }
};

void save(QWidget &window, const QString &name)
{
    const QDir folder(qEnvironmentVariable("DIAPASON_PICTURES"));
    folder.mkpath(u"."_s);
    QVERIFY(window.grab().save(folder.filePath(name + u".png"_s)));
}

} // namespace

class TestCourses final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { Theme::install(*qApp); }

    void pictures()
    {
        if (!qEnvironmentVariableIsSet("DIAPASON_PICTURES"))
            QSKIP("for eyes only: set DIAPASON_PICTURES to a folder");
        for (const auto &[language, code] : {std::pair{words::Language::English, u"en"_s}, std::pair{words::Language::French, u"fr"_s}}) {
            words::useLanguage(language);
            for (const auto &[scheme, word] : {std::pair{Theme::Scheme::Light, u"light"_s}, std::pair{Theme::Scheme::Dark, u"dark"_s}}) {
                Theme::instance().setScheme(scheme);
                Shown shown;
                for (const QSize &size : {QSize(1440, 900), QSize(1280, 800), QSize(1920, 1080), QSize(1100, 700)}) {
                    shown.window.resize(size);
                    shown.window.activateWindow();
                    shown.table()->setFocus();
                    QTest::qWait(120);
                    save(shown.window, u"activity-%1-%2-%3"_s.arg(size.width()).arg(code, word));
                }
                shown.window.resize(1440, 900);
                shown.click(u"activity.preview"_s);
                QTest::qWait(120);
                save(shown.window, u"preview-%1-%2"_s.arg(code, word));
                shown.click(u"plan.apply"_s);
                QTRY_COMPARE(shown.campus.session->run().state, RunReport::State::Finished);
                QTest::qWait(120);
                save(shown.window, u"run-%1-%2"_s.arg(code, word));
            }
        }
        words::useLanguage(words::Language::English);
        Theme::instance().setScheme(Theme::Scheme::Light);
    }
};

QTEST_MAIN(TestCourses)
#include "tst_courses.moc"
