// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/holdingspage.h"

#include "app/applier.h"
#include "app/session.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/banner.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/label.h"
#include "gui/parts/pagetitle.h"
#include "gui/parts/savewhole.h"
#include "words/declaration.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace diapason {

using namespace Qt::StringLiterals;

using What = Holding::What;

namespace {

/// For object names and nothing else.
QString codeOf(What what)
{
    switch (what) {
    case What::Snapshot: return u"snapshot"_s;
    case What::Journal: return u"journal"_s;
    case What::Cases: return u"cases"_s;
    case What::WorkFiles: return u"workFiles"_s;
    case What::Campuses: return u"campuses"_s;
    case What::Settings: return u"settings"_s;
    case What::Secrets: return u"secrets"_s;
    }
    return {};
}

words::Declaration declarationOf(const Holdings &holdings, Session &session)
{
    words::Declaration declaration{.campus = session.campus().name,
        .operatorName = operatorName(),
        .made = session.clock().now(),
        .version = QCoreApplication::applicationVersion()};
    for (const Holding &holding : holdings.all())
        declaration.holdings += words::DeclaredHolding{.what = words::DeclaredHolding::What(holding.what),
            .path = holding.path,
            .bytes = holding.bytes,
            .count = holding.count};
    return declaration;
}

} // namespace

struct HoldingsPage::Row {
    words::DeclarationRow words = {};
    What what = What::Snapshot;
};

HoldingsPage::HoldingsPage(Holdings &holdings, Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_holdings(holdings),
      m_session(session),
      m_dialogs(dialogs),
      m_title(new PageTitle(this)),
      m_back(new Button(Button::Kind::Secondary, {}, "arrow-left"_L1, this)),
      m_save(new Button(Button::Kind::Secondary, {}, "save"_L1, this)),
      m_said(new Banner(Banner::Kind::Good, this)),
      m_lead(new PlainTextLabel(TextStyle::Body, &Tokens::text, this))
{
    setObjectName(u"privacy.holdings"_s);
    m_back->setObjectName(u"privacy.holdings.back"_s);
    m_save->setObjectName(u"privacy.holdings.save"_s);
    m_said->setObjectName(u"privacy.holdings.said"_s);
    m_said->hide();
    m_lead->setObjectName(u"privacy.holdings.lead"_s);
    m_lead->setWordWrap(true);
    m_title->addAction(m_back);
    m_title->addAction(m_save);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *list = new QWidget(scroll);
    list->setMaximumWidth(px(1100));
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, px(4));
    m_rows->setSpacing(px(12));
    m_rows->addWidget(m_lead);
    m_rows->addStretch();
    scroll->setWidget(list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(10), px(16), px(14));
    column->setSpacing(px(12));
    column->addWidget(m_title);
    column->addWidget(m_said);
    column->addWidget(scroll, 1);
    connect(m_back, &QAbstractButton::clicked, this, &HoldingsPage::backWanted);
    connect(m_save, &QAbstractButton::clicked, this, &HoldingsPage::save);
    connect(m_said, &Banner::triggered, m_said, &QWidget::hide);
    connect(&m_holdings, &Holdings::changed, this, &HoldingsPage::display);
    connect(&m_holdings, &Holdings::erased, this, [this](What what) {
        what == What::Snapshot ? tell(tr("Noted"), tr("It goes from this machine as soon as the campus is closed."), true)
                               : tell(tr("Erased"), tr("It is gone from this machine."), true);
    });
    connect(&m_holdings, &Holdings::failed, this, [this](const Error &error) {
        const words::ErrorWords said = words::error(error);
        tell(said.what, QStringList{said.meaning, said.todo}.join(u' ').simplified(), false);
    });
    retranslate();
}

QWidget *HoldingsPage::makeRow(const Row &row)
{
    auto *card = new Card;
    card->setObjectName(u"privacy.holding."_s + codeOf(row.what));
    card->setHeading(row.words.title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(1, 1);
    int line = 0;
    //: Rows of what this program keeps: which data, where, who can read it, how long, what makes it go
    for (const auto &[word, text] : {std::pair{tr("What"), row.words.holds}, std::pair{tr("Where"), row.words.where},
             std::pair{tr("Who can read it"), row.words.protection}, std::pair{tr("How long"), row.words.howLong},
             std::pair{tr("Erased by"), row.words.erasedBy}}) {
        if (text.isEmpty())
            continue;
        auto *label = new PlainTextLabel(TextStyle::Second, &Tokens::second, card);
        label->setText(word);
        auto *value = new PlainTextLabel(TextStyle::Body, &Tokens::text, card);
        value->setText(text);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(value, line++, 1);
    }
    const bool here = m_holdings.erasable(row.what);
    auto *button = new Button(here ? Button::Kind::Destructive : Button::Kind::Secondary, here ? tr("Erase…") : tr("Go to Connections"),
        here ? "trash"_L1 : "hdd-network"_L1, card);
    button->setObjectName(u"privacy.holding."_s + codeOf(row.what) + u".erase"_s);
    button->setAccessibleName(here ? tr("Erase: %1").arg(row.words.title) : tr("Go to Connections: %1").arg(row.words.title));
    button->setSmall(true);
    auto *body = new QHBoxLayout;
    body->setSpacing(px(12));
    body->addLayout(grid, 1);
    body->addWidget(button, 0, Qt::AlignTop);
    card->body()->addLayout(body);
    connect(button, &QAbstractButton::clicked, this, [this, here, what = row.what, title = row.words.title] {
        if (here)
            erase(what, title);
        else
            emit connectionsWanted();
    });
    return card;
}

void HoldingsPage::display()
{
    const QWidget *focus = focusWidget();
    const QString focused = focus ? focus->objectName() : QString();
    qDeleteAll(std::exchange(m_cards, {}));
    m_lead->setText(words::declarationLead());
    for (const words::DeclarationRow &words : words::declarationRows(declarationOf(m_holdings, m_session))) {
        QWidget *card = makeRow({.words = words, .what = What(words.what)});
        m_rows->insertWidget(m_rows->count() - 1, card);
        card->show(); // at once: those it stands for are gone already
        m_cards += card;
    }
    if (focused.startsWith("privacy.holding."_L1))
        if (auto *again = findChild<QWidget *>(focused))
            again->setFocus(Qt::OtherFocusReason);
}

void HoldingsPage::erase(What what, const QString &title)
{
    const auto lost = [what] {
        switch (what) {
        case What::Snapshot:
            return tr("What was read of this campus and its history go once the campus is closed. Diapason then reads it anew; the history does not come back.");
        case What::Journal:
            return tr("What was done on Rocket.Chat, on every campus, can no longer be looked up or undone. Runs of unknown fate stay.");
        case What::Cases:
            return tr("Closed cases go with their logs and with what was collected for them. Open cases stay.");
        case What::WorkFiles:
            return tr("Everything that was collected goes, of open cases too. The cases and their logs stay.");
        case What::Settings:
            return tr("Language, colours and the layout of the window go back to what they were at first.");
        case What::Campuses:
        case What::Secrets: break;
        }
        return QString();
    };
    const Confirmation question{.title = tr("Erase"),
        //: %1 is what is kept, as "Journal"
        .question = tr("Erase “%1” from this machine?").arg(title),
        .consequence = lost(),
        .accept = tr("Erase"),
        .destructive = true};
    m_dialogs.confirm(this, question, [this, what](bool accepted) {
        if (accepted)
            m_holdings.erase(what);
    });
}

void HoldingsPage::save()
{
    m_dialogs.saveFile(this, tr("Save as a document"), u"diapason-keeps.html"_s, tr("Web page (*.html)"), [this](const QString &path) {
        if (path.isEmpty())
            return;
        const Result<void> written = saveWhole(path, words::declarationHtml(declarationOf(m_holdings, m_session)));
        if (written)
            return tell(tr("Saved"), path, true);
        const words::ErrorWords said = words::error(written.error());
        tell(said.what, said.todo, false);
    });
}

void HoldingsPage::tell(const QString &title, const QString &text, bool good)
{
    m_said->setKind(good ? Banner::Kind::Good : Banner::Kind::Attention);
    m_said->clearActions();
    m_said->setWords(title, text);
    m_said->addAction(u"read"_s, tr("Understood"), Button::Kind::Quiet);
    m_said->show();
}

void HoldingsPage::retranslate()
{
    m_title->setTitle(tr("What Diapason keeps"), {});
    m_back->setText(tr("Back to the cases"));
    m_save->setText(tr("Save as a document…"));
    display();
}

void HoldingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HoldingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_holdings.look();
}

} // namespace diapason
