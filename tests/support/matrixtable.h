// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of tests/unit/app/matrix.txt: a fault, where it strikes, and what becomes of each kind of operation.
#pragma once

#include "demo/faults.h"
#include "domain/plan.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <span>

namespace diapason::test {

inline demo::Fault faultOf(const QString &name, const QString &route)
{
    return name == QLatin1StringView("cut before")     ? demo::Fault::cutBefore(route)
        : name == QLatin1StringView("cut after")        ? demo::Fault::cutAfter(route)
        : name == QLatin1StringView("truncated during") ? demo::Fault::truncated(route)
        : name == QLatin1StringView("html before")      ? demo::Fault::htmlPage(route, 502)
        : name == QLatin1StringView("forbidden before") ? demo::Fault::emptyForbidden(route)
                                                        : demo::Fault::status(route, 500);
}

/// The lines that begin with `mark` as data: "fault", "kind" and "wanted", one row for each of the columns.
inline void addMatrixRows(QChar mark, std::span<const Operation::Kind> columns)
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("wanted");
    QFile file(QStringLiteral(DIAPASON_SOURCE "/tests/unit/app/matrix.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(mark + QStringLiteral(" ")))
            continue;
        const QStringList cells = line.mid(1).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        QCOMPARE(cells.size(), 2 + qsizetype(columns.size()));
        for (size_t i = 0; i < columns.size(); ++i)
            QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(cells.at(0), cells.at(1), operationCode(columns[i]))))
                << cells.first(2).join(u' ') << int(columns[i]) << cells.at(2 + qsizetype(i));
    }
}

} // namespace diapason::test
