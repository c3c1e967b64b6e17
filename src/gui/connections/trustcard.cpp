// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/trustcard.h"

#include "domain/certificate.h"
#include "gui/pages/dialogs.h"
#include "gui/parts/button.h"
#include "gui/parts/tone.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAuthorities = 1024 * 1024;

int certificatesIn(const QByteArray &pem) { return int(pem.count("-----BEGIN CERTIFICATE-----")); }

QString faultWords(const CertificateException &exception, const Campus &campus)
{
    const Server server = exception.host == campus.moodle.host() ? Server::Moodle : Server::RocketChat;
    QStringList said;
    for (const QString &fault : exception.faults)
        said += words::error(Error{.kind = Error::Kind::Tls, .server = server, .code = fault}).what;
    return said.join(u' ');
}

} // namespace

TrustCard::TrustCard(Dialogs &dialogs, QWidget *parent)
    : Card(parent),
      m_dialogs(dialogs),
      m_rows(new QVBoxLayout),
      m_said(new PlainTextLabel(TextStyle::Second, toneTint(Tone::Blocked), this)),
      m_choose(new Button(Button::Kind::Secondary, {}, "folder2-open"_L1, this))
{
    setObjectName(u"trust"_s);
    m_said->setObjectName(u"trust.said"_s);
    m_said->setWordWrap(true);
    m_choose->setObjectName(u"trust.choose"_s);
    m_choose->setSmall(true);
    m_rows->setSpacing(px(8));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_choose);
    foot->addStretch();
    body()->addLayout(m_rows);
    body()->addWidget(m_said);
    body()->addLayout(foot);
    connect(m_choose, &QAbstractButton::clicked, this, &TrustCard::chooseAuthorities);
    connect(&Theme::instance(), &Theme::changed, this, &TrustCard::display);
    display();
}

void TrustCard::setTrust(const Trust &trust, const Campus &campus)
{
    m_campus = campus;
    m_fault.clear();
    m_trust = trust;
    display();
}

void TrustCard::change(Trust trust)
{
    m_fault.clear();
    m_trust = std::move(trust);
    display();
    emit edited();
}

void TrustCard::chooseAuthorities()
{
    //: Filter of a file dialog; keep the patterns
    m_dialogs.openFile(
        this, tr("Certificate authorities to trust"), tr("Certificates (*.pem *.crt *.cer)"), [this](const QString &path) {
            if (!path.isEmpty())
                takeAuthorities(path);
        });
}

void TrustCard::takeAuthorities(const QString &path)
{
    QFile file(path);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.read(longestAuthorities) : QByteArray();
    if (certificatesIn(pem) > 0) {
        Trust next = m_trust;
        next.authorities = pem;
        return change(std::move(next));
    }
    //: %1 is a file
    m_fault = file.isOpen() ? tr("There is no certificate in PEM form in %1. What was trusted before stays.").arg(path)
                            : tr("%1 cannot be read. What was trusted before stays.").arg(path);
    display();
}

void TrustCard::addRow(const QString &name, const Symbol &symbol, Tint tint, const QStringList &lines, const QString &button,
    const std::function<void()> &action)
{
    auto *row = new QWidget(this);
    row->setObjectName(name);
    auto *picture = new QLabel(row);
    picture->setPixmap(symbol.pixmap(px(16), tint(tokens()), devicePixelRatioF()));
    auto *said = new QVBoxLayout;
    said->setSpacing(0);
    for (const QString &line : lines) {
        auto *label = new PlainTextLabel(&line == &lines.first() ? TextStyle::Name : TextStyle::Second,
            &line == &lines.first() ? Tint(&Tokens::text) : Tint(&Tokens::second), row);
        label->setText(line);
        label->setWordWrap(true);
        said->addWidget(label);
    }
    auto *withdraw = new Button(Button::Kind::Secondary, button, {}, row);
    withdraw->setSmall(true);
    withdraw->setObjectName(name + u".withdraw"_s);
    withdraw->setAccessibleDescription(lines.join(u". "_s));
    connect(withdraw, &QAbstractButton::clicked, this, action, Qt::QueuedConnection);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(px(9));
    across->addWidget(picture, 0, Qt::AlignTop);
    across->addLayout(said, 1);
    across->addWidget(withdraw, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

void TrustCard::display()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    //: Button: what was accepted or chosen is trusted no longer
    const QString withdraw = tr("Withdraw");
    if (m_trust.plainHttp)
        addRow(u"trust.http"_s, "exclamation-triangle"_L1, toneTint(Tone::Add),
            {tr("Plain http is accepted for this campus."),
                tr("Tokens and names travel readable by everybody on the way to an address that begins with http.")},
            withdraw, [this] {
                Trust next = m_trust;
                next.plainHttp = false;
                change(std::move(next));
            });
    if (!m_trust.authorities.isEmpty())
        addRow(u"trust.authorities"_s, "shield-check"_L1, toneTint(Tone::InStep),
            {tr("%n chosen certificate authority(ies)", nullptr, certificatesIn(m_trust.authorities)),
                tr("Certificates they signed are trusted for this campus, besides those that this system trusts.")},
            withdraw, [this] {
                Trust next = m_trust;
                next.authorities.clear();
                change(std::move(next));
            });
    for (qsizetype i = 0; i < m_trust.exceptions.size(); ++i) {
        const CertificateException &exception = m_trust.exceptions[i];
        addRow(u"trust.exception.%1"_s.arg(i), "exclamation-triangle"_L1, toneTint(Tone::Add),
            //: %1 is a host
            {tr("A certificate of %1 was accepted although something is wrong with it.").arg(exception.host),
                faultWords(exception, m_campus), fingerprint(exception.sha256),
                //: %1 is a day
                tr("Accepted on %1: this very certificate, and no other.").arg(words::day(exception.accepted))},
            withdraw, [this, i] {
                Trust next = m_trust;
                next.exceptions.removeAt(i);
                change(std::move(next));
            });
    }
    if (m_rows->count() == 0) {
        auto *nothing = new PlainTextLabel(TextStyle::Body, &Tokens::second, this);
        nothing->setText(tr("Only what this system trusts. Nothing was accepted beyond that."));
        nothing->setWordWrap(true);
        m_rows->addWidget(nothing);
    }
    m_said->setText(m_fault);
    m_said->setVisible(!m_fault.isEmpty());
    setHeading(tr("Trust"));
    m_choose->setText(m_trust.authorities.isEmpty() ? tr("Trust an authority…") : tr("Trust other authorities…"));
}

void TrustCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display();
    Card::changeEvent(event);
}

} // namespace diapason
