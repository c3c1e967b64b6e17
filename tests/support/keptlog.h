// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QMutex>
#include <QStringList>

#include <atomic>

namespace diapason::test {

/// Every line that our categories log, of any level and thread, while one of these lives; those of the libraries too
/// when asked for all.
class KeptLog
{
public:
    enum class Of : quint8 { Ours, All };
    explicit KeptLog(Of whose = Of::Ours)
    {
        all = whose == Of::All;
        m_filter = QLoggingCategory::installFilter([](QLoggingCategory *category) { // outranks the environment's rules
            for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg})
                category->setEnabled(type, all || QByteArrayView(category->categoryName()).startsWith("diapason."));
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
    static inline std::atomic_bool all = false;
    QtMessageHandler m_before = nullptr;
    QLoggingCategory::CategoryFilter m_filter = nullptr;
};

} // namespace diapason::test
