// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandocument.h"

#include "domain/planjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

Failure refused(const QString &code, const QString &detail = {})
{
    return Failure{Error{.kind = Error::Kind::Usage, .code = code, .detail = detail}};
}

QString hashOf(const QJsonObject &content)
{
    // QJsonObject keeps its keys sorted: equal contents are equal bytes.
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

int schemaOf(const Plan &plan) { return plan.isOfErasure() ? 2 : 1; }

QString contentHash(const PlanDocument &document) { return hashOf(planContent(document)); }

bool maySign(const PlanDocument &document, const QString &name)
{
    return !name.trimmed().isEmpty() && name.trimmed().compare(document.author.trimmed(), Qt::CaseInsensitive) != 0;
}

bool isCountersigned(const PlanDocument &document)
{
    const QString hash = contentHash(document);
    return std::ranges::any_of(document.signatures,
        [&](const Signature &signature) { return signature.hash == hash && maySign(document, signature.by); });
}

QByteArray planToJson(const PlanDocument &document)
{
    const QJsonObject content = planContent(document);
    return QJsonDocument(QJsonObject{{u"schema"_s, schemaOf(document.plan)}, {u"hash"_s, hashOf(content)}, {u"plan"_s, content},
                             {u"signatures"_s, signaturesToJson(document.signatures)}})
        .toJson();
}

Result<PlanDocument> parsePlan(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonObject file = QJsonDocument::fromJson(json, &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return refused(u"plan-json"_s, u"%1 at byte %2"_s.arg(wrong.errorString()).arg(wrong.offset));
    if (const int schema = file.value("schema"_L1).toInt(); schema < 1 || schema > planSchema)
        return refused(u"plan-schema"_s, QString::number(schema));
    const QJsonObject content = file.value("plan"_L1).toObject();
    Result<PlanDocument> document = readPlan(content);
    if (document && (file.value("hash"_L1).toString() != hashOf(content) || contentHash(*document) != hashOf(content)))
        return refused(u"plan-hash"_s);
    if (document)
        document->signatures = readSignatures(file.value("signatures"_L1).toArray());
    return document;
}

Result<void> fits(const PlanDocument &document, const Campus &campus)
{
    if (document.moodle == campus.moodle && document.rocketchat == campus.rocketchat)
        return {};
    return refused(u"plan-campus"_s, document.campus);
}

} // namespace diapason
