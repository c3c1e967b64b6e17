// SPDX-License-Identifier: GPL-3.0-or-later
// What Diapason itself keeps about people on this machine: what, where, how long, and what makes it go.
#pragma once

#include "words/languages.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace diapason::words {

/// One thing that is kept; the order is that of the declaration.
struct DeclaredHolding {
    enum class What : quint8 { Snapshot, Journal, Cases, WorkFiles, Campuses, Settings, Secrets };
    What what = What::Snapshot;
    QString path = {};  ///< a file or folder, or the keychain's name; empty: there is none
    qint64 bytes = 0;
    int count = 0;      ///< of files, cases or secrets
};

struct Declaration {
    QString campus = {}; ///< empty: of every campus
    QList<DeclaredHolding> holdings = {};
    QString operatorName = {};
    QDateTime made = {};
    QString version = {};
};

/// A row for the screen, each field one or more sentences but the title.
struct DeclarationRow {
    DeclaredHolding::What what = DeclaredHolding::What::Snapshot;
    QString title = {};  ///< "Snapshot of the campus"
    QString holds = {};  ///< which data, about whom
    QString where = {};  ///< the path and how much there is
    QString protection = {}; ///< who can read it
    QString howLong = {};
    QString erasedBy = {};
};
[[nodiscard]] QList<DeclarationRow> declarationRows(const Declaration &declaration);
/// What is said before the rows: nothing leaves this machine, and who answers for it.
[[nodiscard]] QString declarationLead();
/// A page of its own in a language. Main thread.
[[nodiscard]] QByteArray declarationHtml(const Declaration &declaration, Language language = Language::System);

} // namespace diapason::words
