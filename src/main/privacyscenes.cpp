// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/privacyscenes.h"

#include "gui/privacy/casepage.h"
#include "gui/privacy/erasuredialog.h"
#include "gui/privacy/privacypage.h"
#include "main/camera.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

struct Scenery {
    Camera &camera;
    MainWindow &window;
    PrivacyPage &page;

    void type(const QString &field, const QString &text) const
    {
        auto *line = window.findChild<QLineEdit *>(field);
        line->setText(text);
        emit line->textEdited(text);
    }
    void step(const QString &id) const { camera.press(u"privacy.step."_s + id); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return window.findChild<QAbstractButton *>(name); }
    [[nodiscard]] std::optional<PrivacyCase> shown() const { return page.desk().chosen(); }
    void settle(const QString &what) const
    {
        camera.require(until([&] { return button(what) && button(what)->isEnabled(); }));
        breathe();
    }
};

/// Opens a case and finds whose it is: as somebody would, by letters and buttons.
bool openCase(const Scenery &scene)
{
    scene.page.newCase();
    scene.type(u"privacy.requester"_s, u"Anaïs Roux"_s);
    scene.type(u"privacy.identity"_s, u"student card, 27 November"_s);
    scene.camera.press(u"privacy.open"_s);
    if (!until([&] { return scene.shown().has_value(); }))
        return false;
    scene.type(u"privacy.person.find"_s, u"anaïs roux"_s);
    auto *found = scene.window.findChild<QListView *>(u"privacy.person.found"_s);
    if (!until([&] { return found->model()->rowCount() > 1; }))
        return false;
    found->setCurrentIndex(found->model()->index(1, 0)); // the first line is a heading
    scene.camera.press(u"privacy.person.take"_s);
    return until([&] { return scene.shown() && !scene.shown()->accounts.isEmpty(); });
}

void confirmAll(const Scenery &scene)
{
    const QList<CaseAccount> accounts = scene.shown()->accounts;
    for (const CaseAccount &account : accounts)
        if (auto *confirm = scene.button(u"privacy.account."_s + account.id.value + u".confirm"_s); confirm && confirm->isVisible())
            confirm->click();
    scene.camera.require(until([&] { return scene.shown()->decided(); }));
}

void drawExport(const Scenery &scene)
{
    const QTemporaryDir folder;
    scene.step(u"export"_s);
    scene.window.findChild<QLineEdit *>(u"privacy.archive.path"_s)->setText(folder.filePath(u"case-1.zip"_s));
    scene.camera.press(u"privacy.passphrase.make"_s);
    scene.settle(u"privacy.export"_s);
    scene.camera.press(u"privacy.export"_s);
    scene.camera.require(until([&] { return scene.shown()->archived.isValid() && scene.page.desk().work().phase == PrivacyWork::Phase::Idle; }));
    breathe();
    scene.camera.shoot(u"privacy-export"_s);
    scene.page.desk().deleteArchive();
    scene.camera.require(until([&] { return scene.shown()->archive.isEmpty(); }));
}

void drawErasure(const Scenery &scene)
{
    scene.step(u"erasure"_s);
    scene.settle(u"privacy.erase.rehearse"_s);
    scene.page.desk().rehearse(scene.shown()->confirmed().first().id);
    QDialog *dialog = nullptr;
    scene.camera.require(until([&] { return (dialog = scene.page.findChild<ErasureDialog *>()) && dialog->isVisible(); }));
    if (!dialog)
        return;
    breathe();
    scene.camera.shoot(u"privacy-erasure"_s, dialog);
    scene.camera.press(u"erasure.preview"_s);
    scene.camera.require(until([&] { return scene.window.place() == "plans"_L1; }));
    breathe();
    scene.camera.shoot(u"privacy-erasure-plan"_s);
    scene.camera.press(u"plan.cancel"_s);
    scene.window.showPlace(u"privacy"_s);
    breathe();
}

} // namespace

void drawPrivacy(Camera &camera, Console &console)
{
    auto *page = console.window().findChild<PrivacyPage *>();
    if (!page)
        return;
    const Scenery scene{camera, console.window(), *page};
    console.window().showPlace(u"privacy"_s);
    camera.require(until([&] { return page->desk().loaded(); }));
    breathe();
    camera.shoot(u"privacy-empty"_s);
    if (!openCase(scene))
        return camera.require(false);
    camera.shoot(u"privacy-person"_s);
    confirmAll(scene);
    scene.step(u"request"_s);
    camera.shoot(u"privacy-case"_s);
    scene.step(u"scope"_s);
    scene.settle(u"privacy.estimate"_s);
    camera.press(u"privacy.part.mentions"_s);
    camera.press(u"privacy.estimate"_s);
    camera.require(until([&] { return page->desk().view().estimate.has_value(); }));
    breathe();
    camera.shoot(u"privacy-scope"_s);
    scene.step(u"collection"_s);
    scene.settle(u"privacy.collect"_s);
    camera.press(u"privacy.collect"_s);
    page->desk().pause();
    camera.shoot(u"privacy-collecting"_s);
    page->desk().resume();
    camera.require(until([&] { return page->desk().work().phase == PrivacyWork::Phase::Idle && !page->desk().view().reports.isEmpty(); }));
    breathe();
    camera.shoot(u"privacy-collected"_s);
    scene.step(u"review"_s);
    auto *items = console.window().findChild<QTableView *>(u"privacy.items"_s);
    camera.require(until([&] { return items->model()->rowCount() > 0; }));
    breathe();
    camera.shoot(u"privacy-review"_s);
    drawExport(scene);
    drawErasure(scene);
    scene.step(u"closing"_s);
    breathe();
    camera.shoot(u"privacy-log"_s);
    page->showHoldings();
    breathe();
    camera.shoot(u"privacy-declaration"_s);
    console.window().showPlace(u"courses"_s);
}

} // namespace diapason
