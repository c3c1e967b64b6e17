// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/exportstep.h"

#include "app/session.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/choicebox.h"
#include "gui/parts/label.h"
#include "gui/privacy/passphrasefield.h"
#include "words/privacy.h"
#include "words/words.h"

#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStandardPaths>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int archiveDays = 30; ///< proposed: long enough to be fetched, and no longer

} // namespace

ExportStep::ExportStep(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent) : CaseStep(keeper, parent), m_dialogs(dialogs)
{
    QVBoxLayout *column = scrolled();
    m_archive = new Card(this);
    m_result = new Card(this);
    column->addWidget(m_archive);
    column->addWidget(m_result);
    column->addStretch();
    makeArchive(m_archive);
    makeResult(m_result);
    wire();
}

void ExportStep::makeArchive(QWidget *parent)
{
    const auto word = [parent] { return new PlainTextLabel(TextStyle::Name, &Tokens::text, parent); };
    m_pathWord = word();
    m_path = new QLineEdit(parent);
    m_path->setObjectName(u"privacy.archive.path"_s);
    m_choose = new Button(Button::Kind::Secondary, {}, "folder2-open"_L1, parent);
    m_choose->setObjectName(u"privacy.archive.choose"_s);
    m_expiresWord = word();
    m_expires = new DateBox(parent);
    m_expires->setObjectName(u"privacy.archive.expires"_s);
    m_passphraseWord = word();
    m_passphrase = new PassphraseField(parent);
    m_why = new PlainTextLabel(TextStyle::Second, &Tokens::second, parent);
    m_why->setObjectName(u"privacy.export.why"_s);
    m_why->setWordWrap(true);
    m_write = new Button(Button::Kind::Primary, {}, "lock"_L1, parent);
    m_write->setObjectName(u"privacy.export"_s);
    m_stop = new Button(Button::Kind::Destructive, {}, "stop-fill"_L1, parent);
    m_stop->setObjectName(u"privacy.export.stop"_s);
    m_bar = new QProgressBar(parent);
    m_bar->setObjectName(u"privacy.export.progress"_s);
    m_bar->setTextVisible(false);
    auto *path = new QHBoxLayout;
    path->setSpacing(px(8));
    path->addWidget(m_path, 1);
    path->addWidget(m_choose);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(10));
    grid->addWidget(m_pathWord, 0, 0);
    grid->addLayout(path, 0, 1);
    grid->addWidget(m_expiresWord, 1, 0);
    grid->addWidget(m_expires, 1, 1, Qt::AlignLeading);
    grid->addWidget(m_passphraseWord, 2, 0, Qt::AlignTop);
    grid->addWidget(m_passphrase, 2, 1);
    grid->setColumnStretch(1, 1);
    auto *last = new QHBoxLayout;
    last->setSpacing(px(8));
    last->addWidget(m_why, 1);
    last->addWidget(m_stop);
    last->addWidget(m_write);
    m_archive->body()->addLayout(grid);
    m_archive->body()->addWidget(m_bar);
    m_archive->body()->addLayout(last);
    m_pathWord->setBuddy(m_path);
    m_expiresWord->setBuddy(m_expires);
}

void ExportStep::makeResult(QWidget *parent)
{
    m_said = new Banner(Banner::Kind::Good, parent);
    m_said->setObjectName(u"privacy.exported"_s);
    m_where = new PlainTextLabel(TextStyle::Body, &Tokens::text, parent);
    m_where->setObjectName(u"privacy.archive.where"_s);
    m_where->setWordWrap(true);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hashes = new QPlainTextEdit(parent);
    m_hashes->setObjectName(u"privacy.hashes"_s);
    m_hashes->setReadOnly(true);
    m_hashes->setTabChangesFocus(true);
    m_hashes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hashes->setFont(textFont(TextStyle::Mono));
    m_hashes->setMinimumHeight(px(150));
    m_delete = new Button(Button::Kind::Destructive, {}, "trash"_L1, parent);
    m_delete->setObjectName(u"privacy.archive.delete"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_where, 1);
    row->addWidget(m_delete, 0, Qt::AlignTop);
    m_result->body()->addWidget(m_said);
    m_result->body()->addLayout(row);
    m_result->body()->addWidget(m_hashes);
}

void ExportStep::wire()
{
    connect(m_choose, &QAbstractButton::clicked, this, &ExportStep::choosePath);
    connect(m_path, &QLineEdit::textChanged, this, &ExportStep::showWork);
    connect(m_passphrase, &PassphraseField::changed, this, &ExportStep::showWork);
    connect(m_write, &QAbstractButton::clicked, this, &ExportStep::write);
    connect(m_stop, &QAbstractButton::clicked, this, [this] { desk().stop(); });
    connect(m_delete, &QAbstractButton::clicked, this, &ExportStep::deleteArchive);
    connect(&desk(), &PrivacyDesk::exported, this, &ExportStep::took);
}

void ExportStep::setPassphraseMaker(std::function<QString()> make) { m_passphrase->setMaker(std::move(make)); }

StepState ExportStep::stepState() const { return request().archived.isValid() ? StepState::Done : StepState::Open; }

void ExportStep::display()
{
    if (m_of != request().id) {
        m_of = request().id;
        m_entries.clear();
        m_passphrase->forget();
        m_expires->setMinimumDate(m_keeper.today().addDays(1));
        m_expires->setDate(m_keeper.today().addDays(archiveDays));
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        // No name of a person: the file may lie on a shared disk.
        m_path->setText(QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(u"case-%1.zip"_s.arg(request().id)));
    }
    showWork();
    showResult();
}

QString ExportStep::whyNot() const
{
    if (m_keeper.fresh() || !chosen())
        return tr("Open the case first.");
    if (m_keeper.closed())
        return tr("The case is closed.");
    if (!view().workFile)
        return tr("Collect first: there is nothing to hand over yet.");
    if (busy())
        return tr("Something else is going on.");
    if (!QFileInfo(m_path->text().trimmed()).isAbsolute())
        return tr("Choose where the archive is written.");
    return m_passphrase->passphrase().isEmpty() ? tr("A passphrase is needed.") : QString();
}

void ExportStep::showWork()
{
    const PrivacyWork &work = desk().work();
    const bool writing = chosen() && work.phase == PrivacyWork::Phase::Exporting;
    const QString why = whyNot();
    m_write->setVisible(!writing);
    m_write->setEnabled(why.isEmpty());
    m_write->setToolTip(why);
    m_stop->setVisible(writing);
    m_bar->setVisible(writing);
    m_bar->setRange(0, std::max(0, work.total));
    m_bar->setValue(work.done);
    const QString said = writing ? tr("%1 items written").arg(words::number(work.done))
        : why.isEmpty()          ? tr("Everything that was not left out goes into it, words of others masked as decided.")
                                 : why;
    m_why->setText(said);
    m_bar->setAccessibleName(said);
    for (QWidget *field : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_expires),
             static_cast<QWidget *>(m_passphrase)})
        field->setEnabled(!writing && !m_keeper.closed());
}

void ExportStep::choosePath()
{
    m_dialogs.saveFile(this, tr("Write the archive"), m_path->text(), tr("Encrypted ZIP (*.zip)"), [this](QString path) {
        if (path.isEmpty())
            return;
        m_path->setText(QFileInfo(path).suffix().isEmpty() ? path + u".zip"_s : path);
    });
}

void ExportStep::write()
{
    if (!whyNot().isEmpty())
        return;
    m_entries.clear();
    desk().exportTo(m_path->text().trimmed(), m_passphrase->passphrase(), m_expires->date());
}

void ExportStep::took(const QString & /*path*/, const QList<WrittenEntry> &entries)
{
    m_entries = entries;
    showResult();
    m_said->setFocus(Qt::OtherFocusReason);
}

void ExportStep::showResult()
{
    const PrivacyCase &shown = request();
    const bool there = shown.archived.isValid();
    m_result->setVisible(there);
    if (!there)
        return;
    const bool kept = !shown.archive.isEmpty();
    const QDate day = shown.archived.toLocalTime().date();
    //: %1 is a day in full
    m_said->setWords(kept ? tr("The archive was written on %1").arg(words::longDate(day)) : tr("The archive was written on %1 and deleted since").arg(words::longDate(day)),
        kept && shown.expires.isValid()
            //: %1 is a day in full
            ? tr("Hand it over, then delete it: it should be gone by %1. Diapason reminds you here and in the list of cases.").arg(words::longDate(shown.expires))
            : QString());
    const bool late = kept && shown.expires.isValid() && shown.expires < m_keeper.today();
    m_said->setKind(late ? Banner::Kind::Attention : Banner::Kind::Good);
    m_where->setText(shown.archive);
    m_where->setVisible(kept);
    m_delete->setVisible(kept);
    QStringList lines;
    for (const WrittenEntry &entry : std::as_const(m_entries))
        lines << QString::fromLatin1(entry.sha256) + u"  "_s + entry.name;
    m_hashes->setVisible(!lines.isEmpty());
    if (const QString text = lines.join(u'\n'); text != m_hashes->toPlainText())
        m_hashes->setPlainText(text);
    m_result->setHeading(tr("Result"), m_entries.isEmpty() ? QString() : tr("%Ln file(s), with their SHA-256", nullptr, int(m_entries.size())));
}

void ExportStep::deleteArchive()
{
    const Confirmation question{.title = tr("Delete the archive"),
        .question = tr("Delete the archive from this machine?"),
        .consequence = tr("Copies that were made of it elsewhere stay. On most disks what is deleted may be found again by experts; it is encrypted."),
        .accept = tr("Delete the archive"),
        .destructive = true};
    m_dialogs.confirm(this, question, [this](bool accepted) {
        if (accepted)
            desk().deleteArchive();
    });
}

/// Shown once: whoever comes back finds nothing.
void ExportStep::hideEvent(QHideEvent *event)
{
    CaseStep::hideEvent(event);
    if (!event->spontaneous() && desk().work().phase != PrivacyWork::Phase::Exporting)
        m_passphrase->forget();
}

void ExportStep::retranslate()
{
    m_archive->setHeading(tr("Encrypted archive"), tr("readable pages, data, files, information sheet and manifest in one ZIP"));
    m_pathWord->setText(tr("File"));
    m_path->setAccessibleName(tr("File of the archive"));
    m_choose->setText(tr("Choose…"));
    m_expiresWord->setText(tr("Should be gone by"));
    m_expires->setAccessibleName(m_expiresWord->text());
    m_expires->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_passphraseWord->setText(tr("Passphrase"));
    m_passphrase->retranslate();
    m_write->setText(tr("Write the archive"));
    m_stop->setText(tr("Stop"));
    m_hashes->setAccessibleName(tr("Files of the archive with their SHA-256"));
    m_delete->setText(tr("Delete the archive…"));
}

} // namespace diapason
