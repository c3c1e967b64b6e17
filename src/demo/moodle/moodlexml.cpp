// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/moodlexml.h"

#include <QJsonArray>

namespace diapason::demo {

using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n";

QByteArray textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "1" : "0";
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return value.toString().toHtmlEscaped().toUtf8();
}

QByteArray element(const QJsonValue &value)
{
    if (value.isArray()) {
        QByteArray inner;
        for (const QJsonValue &item : value.toArray())
            inner += element(item);
        return "<MULTIPLE>\n" + inner + "</MULTIPLE>\n";
    }
    if (value.isObject()) {
        QByteArray inner;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            inner += "<KEY name=\"" + member.key().toUtf8() + "\">" + element(*member) + "</KEY>\n";
        return "<SINGLE>\n" + inner + "</SINGLE>\n";
    }
    return value.isNull() ? "<VALUE null=\"null\"/>\n"_ba : "<VALUE>" + textOf(value) + "</VALUE>\n";
}

} // namespace

QByteArray xmlAnswer(const QJsonValue &value) { return head + "<RESPONSE>\n" + element(value) + "</RESPONSE>\n"; }

QByteArray xmlFault(const QJsonObject &fault)
{
    return head + "<EXCEPTION class=\"" + textOf(fault["exception"_L1]) + "\">\n<ERRORCODE>" + textOf(fault["errorcode"_L1])
        + "</ERRORCODE>\n<MESSAGE>" + fault["message"_L1].toString().toUtf8() + "</MESSAGE>\n</EXCEPTION>\n";
}

} // namespace diapason::demo
