// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QMutex>
#include <QStringList>

namespace diapason::test {

/// Every line that our categories log, of any level and thread, while one of these lives.
class KeptLog
{
public:
    KeptLog()
    {
        m_filter = QLoggingCategory::installFilter([](QLoggingCategory *category) { // outranks the environment's rules
            for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg})
                category->setEnabled(type, QByteArrayView(category->categoryName()).startsWith("diapason."));
        });
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) {
            const QMutexLocker lock(&guard);
            lines.append(line);
        });
    }
    ~KeptLog()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::installFilter(m_filter);
    }
    Q_DISABLE_COPY_MOVE(KeptLog)

    [[nodiscard]] static QString text()
    {
        const QMutexLocker lock(&guard);
        return lines.join(QLatin1Char('\n'));
    }

private:
    static inline QMutex guard;
    static inline QStringList lines;
    QtMessageHandler m_before = nullptr;
    QLoggingCategory::CategoryFilter m_filter = nullptr;
};

} // namespace diapason::test
