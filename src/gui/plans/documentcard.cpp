// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/documentcard.h"

#include "gui/parts/button.h"
#include "gui/parts/tone.h"
#include "gui/plans/planfiles.h"
#include "gui/plans/plansheet.h"
#include "words/moments.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace diapason {

DocumentCard::DocumentCard(QWidget *parent)
    : Card(parent),
      m_author(new PlainTextLabel(TextStyle::Body, &Tokens::text, this)),
      m_hash(new PlainTextLabel(TextStyle::Body, &Tokens::text, this)),
      m_copy(new Button(Button::Kind::Quiet, {}, "clipboard"_L1, this)),
      m_signatures(new QVBoxLayout)
{
    setObjectName(u"plan.document"_s);
    m_author->setWordWrap(true);
    m_author->setObjectName(u"plan.author"_s);
    m_hash->setObjectName(u"plan.hash"_s);
    m_copy->setObjectName(u"plan.hash.copy"_s);
    m_copy->setSmall(true);
    m_signatures->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_hash);
    row->addStretch();
    row->addWidget(m_copy);
    body()->addWidget(m_author);
    body()->addLayout(row);
    body()->addLayout(m_signatures);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_whole); });
}

void DocumentCard::setDocument(const PlanSheet &sheet)
{
    const PlanDocument document = sheet.document();
    m_whole = sheet.hash();
    setHeading(tr("This plan"));
    const QString when = words::dayAndTime(document.made, sheet.now());
    //: Of a plan: %1 is a person, %2 a day or a time
    m_author->setText(document.author.isEmpty() ? when : tr("Made by %1, %2").arg(document.author, when));
    //: The hash of a plan's content; %1 is its beginning
    m_hash->setText(tr("Hash %1").arg(shortHash(m_whole)));
    m_hash->setToolTip(m_whole);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the whole hash"));
    m_copy->setToolTip(tr("Copy the whole hash"));
    while (QLayoutItem *item = m_signatures->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Signature &signature : document.signatures) {
        const bool counts = signature.hash == m_whole && maySign(document, signature.by);
        auto *line = new PlainTextLabel(TextStyle::Second, toneTint(counts ? Tone::InStep : Tone::Add), this);
        line->setWordWrap(true);
        const QString signedAt = words::dayAndTime(signature.at, sheet.now());
        //: %1 is a person, %2 a day or a time
        line->setText(counts
                ? tr("Countersigned by %1, %2").arg(signature.by, signedAt)
                //: %1 is a person, %2 a day or a time
                : tr("Signed by %1, %2; the plan was changed since, this does not count any more").arg(signature.by, signedAt));
        m_signatures->addWidget(line);
    }
}

} // namespace diapason
