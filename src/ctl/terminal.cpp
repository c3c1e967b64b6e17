// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/terminal.h"

#include "ctl/table.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Terminal::Terminal()
    : m_coloured(isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR")),
      m_canAsk(isatty(STDIN_FILENO)),
      m_shows(isatty(STDERR_FILENO))
{
}

void Terminal::say(const QString &text)
{
    clearProgress();
    write(stdout, text);
}

void Terminal::showBeside(const QString &text)
{
    clearProgress();
    write(stderr, text);
}

void Terminal::complain(const QString &line)
{
    clearProgress();
    write(stderr, u"diapasonctl: "_s + safe(line) + u'\n');
}

void Terminal::progress(const QString &line)
{
    if (!m_shows)
        return;
    write(stderr, u"\r\033[K"_s + safe(line));
    m_progressShown = true;
}

void Terminal::clearProgress()
{
    if (std::exchange(m_progressShown, false))
        write(stderr, u"\r\033[K"_s);
}

bool Terminal::confirms(const QString &question)
{
    clearProgress();
    write(stderr, question + u' ');
    std::string answer;
    if (!std::getline(std::cin, answer))
        return false;
    const QString word = QString::fromStdString(answer).trimmed().toLower();
    return QStringList{u"y"_s, u"yes"_s, u"o"_s, u"oui"_s}.contains(word);
}

} // namespace diapason::ctl
