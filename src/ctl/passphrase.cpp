// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/passphrase.h"

#include "ctl/words.h"
#include "domain/passphrase.h"
#include "launch/commandline.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

/// Signs are not shown while it lives.
class Unseen
{
public:
    Unseen()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~Unseen()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before = {};
    bool m_changed = false;
};

QString lineOf(int descriptor)
{
    QByteArray line;
    char sign = 0;
    while (line.size() < 4096 && read(descriptor, &sign, 1) == 1 && sign != '\n')
        line.append(sign);
    return QString::fromUtf8(line);
}

QString asked(const QString &question)
{
    std::fputs(qPrintable(question + u' '), stderr);
    const Unseen unseen;
    return lineOf(STDIN_FILENO);
}

} // namespace

Result<QString> readPassphrase(int descriptor)
{
    QString passphrase;
    if (descriptor >= 0) {
        passphrase = lineOf(descriptor);
    } else if (isatty(STDIN_FILENO)) {
        passphrase = asked(Ctl::tr("Passphrase of the archive:"));
        if (!passphrase.isEmpty() && asked(Ctl::tr("Once more:")) != passphrase)
            return usageFailure(u"passphrase"_s, u"passphrases-differ"_s);
    }
    if (passphrase.isEmpty())
        return usageFailure(u"passphrase"_s, u"no-passphrase"_s);
    if (strengthOf(passphrase) == PassphraseStrength::Weak)
        return usageFailure(u"passphrase"_s, u"passphrase-weak"_s);
    return passphrase;
}

} // namespace diapason::ctl
