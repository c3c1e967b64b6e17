// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/campuspage.h"

#include "app/campuses.h"
#include "gui/connections/campusfiles.h"
#include "gui/connections/campusform.h"
#include "gui/frame/preferences.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/rule.h"
#include "gui/parts/whendone.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace diapason {

using namespace Qt::StringLiterals;

CampusPage::CampusPage(Campuses &campuses, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_campuses(campuses),
      m_dialogs(dialogs),
      m_title(new PageTitle(this)),
      m_openIt(new Button(Button::Kind::Primary, {}, "box-arrow-up-right"_L1, this)),
      m_export(new Button(Button::Kind::Secondary, {}, "download"_L1, this)),
      m_forget(new Button(Button::Kind::Destructive, QString(), {}, this)),
      m_said(new Banner(Banner::Kind::Attention, this)),
      m_form(new CampusForm(dialogs, this)),
      m_footNote(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_revert(new Button(Button::Kind::Secondary, this)),
      m_save(new Button(Button::Kind::Primary, {}, "save"_L1, this))
{
    setObjectName(u"campus"_s);
    makeTitle();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(px(16), px(14), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_said);
    column->addWidget(m_form);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(scroll, 1);
    page->addWidget(makeFoot());
    wire();
    retranslate();
    showDraft();
}

void CampusPage::makeTitle()
{
    m_openIt->setObjectName(u"campus.open"_s);
    m_export->setObjectName(u"campus.export"_s);
    m_forget->setObjectName(u"campus.forget"_s);
    m_said->setObjectName(u"campus.said"_s);
    m_said->hide();
    for (Button *button : {m_forget, m_export, m_openIt})
        m_title->addAction(button);
}

QWidget *CampusPage::makeFoot()
{
    m_revert->setObjectName(u"campus.revert"_s);
    m_save->setObjectName(u"campus.save"_s);
    m_footNote->setObjectName(u"campus.note"_s);
    m_footNote->setWordWrap(true);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), px(11), px(16), px(11));
    row->setSpacing(px(8));
    row->addWidget(m_footNote, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new Rule(foot));
    column->addLayout(row);
    return foot;
}

void CampusPage::wire()
{
    connect(m_openIt, &QAbstractButton::clicked, this, [this] { emit openWanted(m_profile.id); });
    connect(m_export, &QAbstractButton::clicked, this, &CampusPage::exportCampus);
    connect(m_forget, &QAbstractButton::clicked, this, &CampusPage::askToForget);
    connect(m_form, &CampusForm::draftChanged, this, &CampusPage::showDraft);
    connect(m_form, &CampusForm::signInWanted, this, [this] {
        const CampusDraft &draft = m_form->draft();
        emit signInWanted(draft.isFaulty() ? m_profile : draft.on(m_profile));
    });
    connect(m_revert, &QAbstractButton::clicked, m_form, &CampusForm::revert);
    connect(m_save, &QAbstractButton::clicked, this, &CampusPage::save);
    connect(m_said, &Banner::triggered, this, [this](const QString &id) {
        if (id == "rest"_L1)
            forget(true);
        else if (id == "again"_L1)
            forget(false);
        else
            m_said->hide();
    });
}

void CampusPage::setCampus(const Profile &profile, bool open)
{
    if (profile.id != m_profile.id)
        m_said->hide();
    m_profile = profile;
    m_open = open;
    m_form->setCampus(profile, m_campuses.all());
    retranslate();
    showDraft();
}

bool CampusPage::hasChanges() const { return m_form->draft().isChanged(); }

void CampusPage::setCategories(const QList<Category> &categories) { m_form->setCategories(categories); }

void CampusPage::focusName()
{
    if (auto *line = m_form->findChild<QLineEdit *>(u"campus.name"_s))
        line->setFocus(Qt::OtherFocusReason);
}

void CampusPage::showDraft()
{
    const CampusDraft &draft = m_form->draft();
    const bool changed = draft.isChanged();
    m_revert->setEnabled(changed && !m_saving);
    m_save->setEnabled(changed && !draft.isFaulty() && !m_saving);
    m_save->setText(draft.needsSignIn() ? tr("Save and sign in again…") : tr("Save"));
    if (m_saving)
        m_footNote->setText(tr("Saving… The keychain may ask something behind this window."));
    else if (draft.isFaulty())
        m_footNote->setText(tr("Correct what is marked, then save."));
    else
        m_footNote->setText(changed ? tr("Changed, not saved yet.") : QString());
}

void CampusPage::save()
{
    const CampusDraft &draft = m_form->draft();
    if (draft.needsSignIn()) {
        emit signInWanted(draft.on(m_profile));
        return;
    }
    m_saving = true;
    showDraft();
    const Profile kept = m_campuses.find(m_profile.id).value_or(m_profile);
    whenDone(m_campuses.save(draft.on(kept), {}), this, [this, former = kept.campus.name](const Result<Profile> &saved) {
        m_saving = false;
        if (saved && saved->id == m_profile.id) {
            if (saved->campus.name != former)
                renameMemory(former, saved->campus.name);
            m_profile = *saved;
            m_form->setCampus(*saved, m_campuses.all());
            m_form->revert();
            sayGood(tr("Saved."));
        } else if (!saved) {
            say(saved.error());
        }
        showDraft();
    });
}

void CampusPage::exportCampus()
{
    //: Filter of a file dialog; keep the pattern
    m_dialogs.saveFile(this, tr("Export the campus"), campusFileName(m_profile.campus.name), tr("Campus files (*.json)"),
        [this](const QString &path) {
            if (!path.isEmpty())
                writeCampus(path);
        });
}

void CampusPage::writeCampus(const QString &path)
{
    if (const Result<void> written = writeCampusFile(path, m_profile.campus); !written)
        return say(written.error());
    //: %1 is a file
    sayGood(tr("Exported to %1: addresses and rules, no secret, no account.").arg(path));
}

void CampusPage::askToForget()
{
    m_dialogs.confirm(this,
        {.title = tr("Forget a campus"),
            .question = tr("Forget the campus “%1”?").arg(m_profile.campus.name),
            .consequence
            = tr("Removed from this computer: the campus with its rules, both tokens from the keychain, and everything "
                 "that was read and kept of it. The journal stays. Nothing changes on the servers: revoke the tokens "
                 "there if nobody needs them any more."),
            .accept = tr("Forget this campus"),
            .destructive = true},
        [this](bool meant) {
            if (!meant)
                return;
            if (m_open)
                emit forgetWanted(m_profile.id);
            else
                forget(false);
        });
}

void CampusPage::forget(bool whatIsPossible)
{
    m_said->hide();
    const CampusId campus = m_profile.id;
    const auto how = whatIsPossible ? Campuses::Forget::WhatIsPossible : Campuses::Forget::Whole;
    whenDone(m_campuses.forget(campus, how), this, [this, campus, how](const QList<Error> &failures) {
        if (campus == m_profile.id && Campuses::isStillStored(failures, how))
            say(failures.first(), true);
    });
}

void CampusPage::say(const Error &error, bool forgetting)
{
    const words::ErrorWords said = words::error(error);
    m_said->setKind(Banner::Kind::Attention);
    m_said->setWords(said.what, (forgetting ? tr("The campus was not forgotten.") : said.meaning) + u' ' + said.todo);
    m_said->setToolTip(said.details);
    m_said->clearActions();
    if (forgetting) {
        m_said->addAction(u"again"_s, tr("Try again"));
        m_said->addAction(u"rest"_s, tr("Forget the rest anyway"), Button::Kind::Destructive);
    } else {
        m_said->addAction(u"read"_s, tr("Understood"));
    }
    m_said->show();
}

void CampusPage::sayGood(const QString &sentence)
{
    m_said->setKind(Banner::Kind::Good);
    m_said->setWords(sentence, {});
    m_said->setToolTip({});
    m_said->clearActions();
    m_said->show();
}

void CampusPage::retranslate()
{
    const QString state = m_open     ? tr("Open in this window")
        : m_profile.opened.isValid() ? tr("Last opened: %1").arg(words::moment(m_profile.opened, QDateTime::currentDateTimeUtc()))
                                     : tr("Never opened");
    m_title->setTitle(m_profile.campus.name, state, true);
    m_openIt->setText(tr("Open this campus"));
    m_openIt->setVisible(!m_open);
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("As a campus file: addresses and rules, without secrets"));
    m_forget->setText(tr("Forget…"));
    m_revert->setText(tr("Discard the changes"));
}

void CampusPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDraft();
        m_said->hide();
    }
    QWidget::changeEvent(event);
}

} // namespace diapason
