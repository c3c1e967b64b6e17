// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace diapason {

/// An option a program understands: "--activity" with a value, or "--json" without.
struct OptionSpec {
    QString name = {};
    bool takesValue = false;
    bool repeats = false; ///< given again, its values are joined by commas
};

/// Arguments taken apart. Values stand under their option's name; options without a value hold an empty text.
struct CommandLine {
    QStringList words = {}; ///< what is no option, in order
    QHash<QString, QString> options = {};
    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
};

/// Takes `arguments` (without the program's name) apart; "--name value" and "--name=value" mean the same, and after
/// "--" everything is a word.
/// Kind::Usage otherwise, with the option in `code` and the fault in `detail` (words/errors_local.cpp). An option
/// that sounds like a secret is refused before anything else, and its value is never repeated.
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList &arguments, const QList<OptionSpec> &known);

/// The whole number above zero of an option that is there.
[[nodiscard]] Result<qint64> numberOf(const CommandLine &line, const QString &option);
/// The value of an option that must be one of `choices`, or `fallback` when it is not there.
[[nodiscard]] Result<QString> choiceOf(
    const CommandLine &line, const QString &option, const QStringList &choices, const QString &fallback);

[[nodiscard]] Failure usageFailure(const QString &code, const QString &detail);

} // namespace diapason
