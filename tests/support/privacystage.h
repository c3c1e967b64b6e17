// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the privacy cases in a window on CHI201: real shelves in a folder that goes away, scripted dialogs.
#pragma once

#include "archive/ziparchiver.h"
#include "gui/privacy/addprivacy.h"
#include "gui/privacy/casepage.h"
#include "gui/privacy/privacypage.h"
#include "store/sqlitecases.h"
#include "store/sqliteworkfiles.h"
#include "support/await.h"
#include "support/fakevault.h"
#include "support/shown.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace diapason::test {

struct PrivacyShown : Shown {
    QTemporaryDir folder;
    CampusId campusId{QStringLiteral("haute-brume")};
    QByteArray key = QByteArray(32, 'k');
    std::shared_ptr<FakeVault> vault = std::make_shared<FakeVault>();
    std::shared_ptr<SqliteCases> cases = std::make_shared<SqliteCases>(folder.filePath(QStringLiteral("cases.sqlite")));
    std::shared_ptr<SqliteWorkFiles> workFiles = std::make_shared<SqliteWorkFiles>(folder.filePath(QStringLiteral("work")));
    std::shared_ptr<ZipArchiver> archiver = std::make_shared<ZipArchiver>();
    std::unique_ptr<PrivacyDesk> desk;
    PrivacyPage *privacy = nullptr;

    explicit PrivacyShown(const QSize &size = {1440, 900}, const std::function<void(ChiSession &)> &prepare = {})
        : Shown({}, size, prepare)
    {
        vault->put(campusId, Secret::CaseKey, QString::fromLatin1(key.toHex()));
        desk = std::make_unique<PrivacyDesk>(*campus.session,
            PrivacyDesk::Shelves{.cases = cases,
                .workFiles = workFiles,
                .archiver = archiver,
                .vault = vault,
                .campus = campusId,
                .operatorName = QStringLiteral("dpo")});
        privacy = addPrivacy(window, *desk, dialogs);
        privacy->setPassphraseMaker([this] { return archiver->newPassphrase(); });
    }
    ~PrivacyShown() { delete privacy; } // before its desk

    [[nodiscard]] QDate today() const { return campus.session->clock().now().toLocalTime().date(); }
    /// A case that is kept already, of somebody whose account was confirmed.
    [[nodiscard]] PrivacyCase ready() const
    {
        PrivacyCase request;
        request.campus = campusId.value;
        request.requester = QStringLiteral("Jean-Baptiste d’Aubigné");
        request.received = today().addDays(-20);
        request.identityCheck = QStringLiteral("student card");
        request.language = QStringLiteral("fr");
        request.person = MoodleUserId{5};
        request.personName = QStringLiteral("Jean-Baptiste d’Aubigné de la Fresnaye");
        request.username = QStringLiteral("jb.daubigne");
        request.accounts = {{.id = AccountId{QStringLiteral("a1")},
            .username = QStringLiteral("jb.daubigne"),
            .name = request.personName,
            .evidence = QStringLiteral("username"),
            .decision = CaseAccount::Decision::Confirmed}};
        return request;
    }
    qint64 keep(const PrivacyCase &request)
    {
        return await(cases->save(request, {.at = campus.session->clock().now(), .operatorName = QStringLiteral("dpo")})).value();
    }
    /// What a collection would have left: own messages, a mention, a file, a room nobody can read.
    void fill(qint64 request, int messages)
    {
        const auto file = await(workFiles->open(request, key)).value();
        const RoomId room{QStringLiteral("r1")};
        QList<DossierItem> items;
        for (int i = 0; i < messages; ++i)
            items += item(DossierItem::Kind::Message, QStringLiteral("m%1").arg(i), QStringLiteral("own words %1").arg(i), i);
        items += item(DossierItem::Kind::Mention, QStringLiteral("x1"), QStringLiteral("somebody else wrote this"), messages);
        PartReport report{.part = CasePart::Messages,
            .room = room,
            .roomName = QStringLiteral("chi201-salon"),
            .state = PartReport::State::Complete,
            .looked = messages + 1,
            .total = messages + 1,
            .items = messages + 1};
        (void)await(file->keepItems(items, report)).value();
        (void)await(file->keepItems({}, {.part = CasePart::Messages,
                                            .room = RoomId{QStringLiteral("r2")},
                                            .roomName = QStringLiteral("bureau"),
                                            .state = PartReport::State::Unreadable,
                                            .code = QStringLiteral("error-room-not-found")}))
            .value();
    }
    void show()
    {
        QSignalSpy read(desk.get(), &PrivacyDesk::casesChanged);
        window.showPlace(QStringLiteral("privacy"));
        if (read.isEmpty())
            (void)read.wait(20'000);
    }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }
    QAbstractButton *button(const QString &name) { return find<QAbstractButton>(name); }
    void step(const QString &id) { button(QStringLiteral("privacy.step.") + id)->click(); }
    /// The dialog of this name, once it is there.
    QDialog *dialog(const QString &name)
    {
        QDialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = window.findChild<QDialog *>(name)) && found->isVisible(); }, 20'000);
        return found;
    }
    bool giveReason(const QString &name, const QString &reason)
    {
        QDialog *asked = dialog(name);
        if (!asked)
            return false;
        auto *line = asked->findChild<QLineEdit *>(name + QStringLiteral(".why"));
        auto *accept = asked->findChild<QAbstractButton *>(name + QStringLiteral(".accept"));
        if (!line || !accept || accept->isEnabled())
            return false; // nothing without a reason
        QTest::keyClicks(line, reason);
        accept->click();
        return true;
    }
    QList<CaseEvent> log(qint64 request) { return await(cases->events(request)).value(); }

private:
    static DossierItem item(DossierItem::Kind kind, const QString &id, const QString &text, int minute)
    {
        DossierItem made{.kind = kind, .room = RoomId{QStringLiteral("r1")}};
        made.message = DossierMessage{.id = id,
            .author = AccountId{kind == DossierItem::Kind::Message ? QStringLiteral("a1") : QStringLiteral("a9")},
            .username = kind == DossierItem::Kind::Message ? QStringLiteral("jb.daubigne") : QStringLiteral("zoe.wojcik"),
            .name = kind == DossierItem::Kind::Message ? QStringLiteral("Jean-Baptiste") : QStringLiteral("Zoë Wójcik"),
            .at = QDateTime(QDate(2026, 9, 1), QTime(8, 0), QTimeZone::UTC).addSecs(60 * minute),
            .text = text};
        return made;
    }
};

} // namespace diapason::test
