// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/requeststep.h"

#include "app/session.h"
#include "gui/connections/formfield.h"
#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/choicebox.h"
#include "gui/parts/label.h"
#include "gui/parts/tone.h"
#include "gui/privacy/askreason.h"
#include "models/casesmodel.h"
#include "words/privacy.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace diapason {

using namespace Qt::StringLiterals;

RequestStep::RequestStep(CaseKeeper &keeper, QWidget *parent) : CaseStep(keeper, parent)
{
    QVBoxLayout *column = scrolled();
    m_card = new Card(this);
    m_deadline = new Card(this);
    column->addWidget(m_card);
    column->addWidget(m_deadline);
    column->addStretch();
    makeRequest(m_card);
    makeDeadline(m_deadline);
    wire();
}

QWidget *RequestStep::labelled(PlainTextLabel *word, QWidget *field)
{
    auto *both = new QWidget(m_card);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addWidget(word);
    column->addWidget(field);
    column->addStretch();
    word->setBuddy(field);
    return both;
}

void RequestStep::makeRequest(QWidget *parent)
{
    const auto word = [parent] { return new PlainTextLabel(TextStyle::Name, &Tokens::text, parent); };
    m_kindWord = word();
    m_kind = new ChoiceBox(parent);
    m_kind->setObjectName(u"privacy.kind"_s);
    m_kind->addItems({{}, {}});
    m_requester = new FormField(u"privacy.requester"_s, parent);
    m_receivedWord = word();
    m_received = new DateBox(parent);
    m_received->setObjectName(u"privacy.received"_s);
    m_receivedSaid = new PlainTextLabel(TextStyle::Second, toneTint(Tone::Blocked), parent);
    m_receivedSaid->setObjectName(u"privacy.received.said"_s);
    m_receivedSaid->setWordWrap(true);
    m_identity = new FormField(u"privacy.identity"_s, parent);
    m_languageWord = word();
    m_language = new ChoiceBox(parent);
    m_language->setObjectName(u"privacy.language"_s);
    m_language->addItem({}, u"fr"_s);
    m_language->addItem({}, u"en"_s);
    m_kept = new PlainTextLabel(TextStyle::Second, &Tokens::second, parent);
    m_kept->setObjectName(u"privacy.kept"_s);
    m_kept->setWordWrap(true);
    m_open = new Button(Button::Kind::Primary, {}, "plus-lg"_L1, parent);
    m_open->setObjectName(u"privacy.open"_s);
    m_discard = new Button(Button::Kind::Secondary, {}, {}, parent);
    m_discard->setObjectName(u"privacy.discard"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    QWidget *received = labelled(m_receivedWord, m_received);
    static_cast<QVBoxLayout *>(received->layout())->insertWidget(2, m_receivedSaid);
    grid->addWidget(m_requester, 0, 0, Qt::AlignTop);
    grid->addWidget(labelled(m_kindWord, m_kind), 0, 1, Qt::AlignTop);
    grid->addWidget(m_identity, 1, 0, Qt::AlignTop);
    grid->addWidget(received, 1, 1, Qt::AlignTop);
    grid->addWidget(labelled(m_languageWord, m_language), 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_kept, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_open);
    m_card->body()->addLayout(grid);
    m_card->body()->addLayout(buttons);
}

void RequestStep::makeDeadline(QWidget *parent)
{
    m_due = new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, parent);
    m_due->setObjectName(u"privacy.deadline"_s);
    m_dueSaid = new PlainTextLabel(TextStyle::Second, &Tokens::second, parent);
    m_dueSaid->setWordWrap(true);
    m_extension = new PlainTextLabel(TextStyle::Body, &Tokens::text, parent);
    m_extension->setObjectName(u"privacy.extension"_s);
    m_extension->setWordWrap(true);
    m_extend = new Button(Button::Kind::Secondary, {}, "calendar-plus"_L1, parent);
    m_extend->setObjectName(u"privacy.extend"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_due, 1);
    row->addWidget(m_extend);
    m_deadline->body()->addLayout(row);
    m_deadline->body()->addWidget(m_dueSaid);
    m_deadline->body()->addWidget(m_extension);
}

void RequestStep::wire()
{
    connect(m_requester, &FormField::edited, this,
        [this] { m_keeper.type([this](PrivacyCase &request) { request.requester = m_requester->text(); }); });
    connect(m_identity, &FormField::edited, this,
        [this] { m_keeper.type([this](PrivacyCase &request) { request.identityCheck = m_identity->text(); }); });
    connect(m_received, &QDateEdit::dateChanged, this,
        [this](QDate day) { m_keeper.type([day](PrivacyCase &request) { request.received = day; }); });
    connect(m_kind, &QComboBox::activated, this,
        [this](int kind) { m_keeper.type([kind](PrivacyCase &request) { request.kind = PrivacyCase::Kind(kind); }); });
    connect(m_language, &QComboBox::activated, this, [this](int at) {
        m_keeper.type([code = m_language->itemData(at).toString()](PrivacyCase &request) { request.language = code; });
    });
    for (const FormField *field : {m_requester, m_identity})
        connect(field->line(), &QLineEdit::editingFinished, this, [this] { m_keeper.flush(); });
    connect(m_requester->line(), &QLineEdit::returnPressed, m_open, &QAbstractButton::click);
    connect(m_identity->line(), &QLineEdit::returnPressed, m_open, &QAbstractButton::click);
    connect(m_open, &QAbstractButton::clicked, this, [this] { m_keeper.open(); });
    connect(m_discard, &QAbstractButton::clicked, this, &RequestStep::discarded);
    connect(m_extend, &QAbstractButton::clicked, this, &RequestStep::extend);
}

void RequestStep::begin()
{
    m_requester->line()->setFocus(Qt::OtherFocusReason);
}

StepState RequestStep::stepState() const
{
    using enum CaseFault;
    const bool wrong = std::ranges::any_of(m_keeper.faults(), [](CaseFault fault) {
        return fault == NoRequester || fault == NoReceived || fault == ReceivedLater || fault == NoIdentityCheck || fault == NoReason;
    });
    return !wrong ? StepState::Done : m_keeper.fresh() ? StepState::Open : StepState::Attention;
}

void RequestStep::display()
{
    const PrivacyCase &shown = request();
    const QSignalBlocker quiet(m_received);
    m_requester->setText(shown.requester);
    m_identity->setText(shown.identityCheck);
    m_kind->setCurrentIndex(int(shown.kind));
    m_received->setMaximumDate(m_keeper.today().addDays(1)); // a day in another time zone; more is refused in words
    if (shown.received.isValid())
        m_received->setDate(shown.received);
    m_language->setCurrentIndex(std::max(0, m_language->findData(shown.language)));
    for (QWidget *field : {static_cast<QWidget *>(m_requester->line()), static_cast<QWidget *>(m_identity->line()),
             static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_received), static_cast<QWidget *>(m_language)})
        field->setEnabled(!m_keeper.closed());
    m_open->setVisible(m_keeper.fresh());
    m_discard->setVisible(m_keeper.fresh());
    m_open->setEnabled(m_keeper.keepable());
    m_kept->setText(m_keeper.fresh()
            ? tr("Nothing is kept before you open the case.")
            : m_keeper.closed()   ? tr("The case is closed: nothing of it can be changed.")
            : !m_keeper.pending() ? tr("Kept as typed.")
            : m_keeper.keepable() ? tr("Being kept…")
                                  : tr("Not kept until what is wrong here is put right."));
    showFaults();
    showDeadline();
}

void RequestStep::showFaults()
{
    const QList<CaseFault> faults = m_keeper.faults();
    const auto said = [&](CaseFault fault) { return faults.contains(fault) ? words::caseFault(fault).what : QString(); };
    // A form that nobody has filled yet is not wrong.
    m_requester->setFault(m_keeper.fresh() ? QString() : said(CaseFault::NoRequester));
    m_identity->setFault({});
    m_identity->setNote(m_keeper.fresh() ? QString() : said(CaseFault::NoIdentityCheck));
    const QString later = said(CaseFault::ReceivedLater), none = said(CaseFault::NoReceived);
    m_receivedSaid->setText(later.isEmpty() ? none : later);
    m_receivedSaid->setVisible(!m_receivedSaid->text().isEmpty());
    m_received->setAccessibleDescription(m_receivedSaid->text());
}

void RequestStep::showDeadline()
{
    const PrivacyCase &shown = request();
    const QDate last = dueBy(shown);
    //: %1 is a day in full, as "12 October 2026", %2 how far it is, as "due in 12 days"
    m_due->setText(!last.isValid() ? tr("No deadline without the day it was received")
            : m_keeper.closed()
            ? words::longDate(last)
            : tr("%1 · %2").arg(words::longDate(last), words::dueWords(shown, m_keeper.today())));
    const CasesModel::Urgency urgency = CasesModel::urgency(shown, m_keeper.today());
    m_due->setTint(urgency == CasesModel::Urgency::Late       ? toneTint(Tone::Blocked)
            : urgency == CasesModel::Urgency::Soon            ? toneTint(Tone::Add)
                                                              : Tint(&Tokens::text));
    m_dueSaid->setText(tr("One month after it was received; the next working day after a weekend. Public holidays are not known here."));
    m_extension->setVisible(shown.extension.has_value());
    if (shown.extension)
        //: %1 is a day in full, %2 the reason as somebody typed it
        m_extension->setText(tr("Extended by two months on %1: %2")
                                 .arg(words::longDate(shown.extension->decided), shown.extension->reason));
    const bool may = mayExtend(shown, m_keeper.today());
    m_extend->setVisible(!shown.extension && !m_keeper.fresh() && !m_keeper.closed());
    m_extend->setEnabled(may);
    m_extend->setToolTip(may ? tr("Two more months, told to the person within the first one, with the reason")
                             : tr("An extension has to be told within the first month."));
}

void RequestStep::extend()
{
    const PlanQuestion question{.id = u"privacy.extension.ask"_s,
        .title = tr("Extend the deadline"),
        .question = tr("Why does this request need two more months?"),
        .meaning = tr("The person has to be told, with this reason, within the first month. It is written in the log and in the closing sheet."),
        .accept = tr("Extend by two months")};
    askReason(this, question, [this](const QString &reason) {
        m_keeper.change(
            [&](PrivacyCase &request) { request.extension = CaseExtension{.decided = m_keeper.today(), .reason = reason}; },
            CaseEvent::Kind::Extended, {}, reason);
    });
}

void RequestStep::retranslate()
{
    m_card->setHeading(tr("Request"));
    m_deadline->setHeading(tr("Deadline"));
    //: Label of a field: an access or an erasure
    m_kindWord->setText(tr("Kind of request"));
    m_kind->setAccessibleName(m_kindWord->text());
    for (const auto kind : {PrivacyCase::Kind::Access, PrivacyCase::Kind::Erasure})
        m_kind->setItemText(int(kind), words::caseKind(kind));
    m_requester->setWord(tr("Who asks"));
    m_requester->line()->setPlaceholderText(tr("As they signed, or an alias your office uses"));
    m_identity->setWord(tr("Identity check"));
    m_identity->line()->setPlaceholderText(tr("How you made sure of who asks: “student card shown on 14 September”"));
    m_receivedWord->setText(tr("Received on"));
    m_received->setAccessibleName(m_receivedWord->text());
    m_received->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_languageWord->setText(tr("Language of the documents"));
    m_language->setAccessibleName(m_languageWord->text());
    m_language->setItemText(0, u"Français"_s);
    m_language->setItemText(1, u"English"_s);
    m_open->setText(tr("Open the case"));
    m_discard->setText(tr("Discard"));
    m_extend->setText(tr("Extend…"));
}

} // namespace diapason
