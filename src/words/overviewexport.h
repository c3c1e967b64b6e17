// SPDX-License-Identifier: GPL-3.0-or-later
// The overview as files and for the clipboard. Nobody is named in it: lines are activities and rooms.
#pragma once

#include "domain/overview.h"

#include <QLocale>

namespace diapason::words {

/// What an export says of the whole, beside its lines.
struct OverviewFacts {
    QString campus = {};
    QDateTime made = {};
    QDateTime listed = {}; ///< age of the catalogue
    QString filter = {};   ///< which lines, in words; empty: all of them
};

/// Headings, then one row per line; times as this computer shows them. For the clipboard.
[[nodiscard]] QString overviewTab(const QList<OverviewLine> &lines);
/// The same as a file, separated as spreadsheets of `locale` expect, formulas defused; times in UTC.
[[nodiscard]] QByteArray overviewCsv(const QList<OverviewLine> &lines, const QLocale &locale = QLocale());
/// {campus, made, listed, counts: {standing: n}, ownerless, archivedMismatch, drifts: {family: n}, causes: [{class, cause, drifts,
/// rooms}], offers: [{role, rooms, drifts}], lines: [{cmid, course: {id, title}, activity, categories: [id], room: {id, name,
/// archived}, standing, complete, expected, present, drifts, classes: {class: n}, mainCause, retention, findings, failure, readAt}]};
/// times in UTC, what is not known is null.
[[nodiscard]] QByteArray overviewJson(const Overview &overview, const QList<OverviewLine> &lines, const OverviewFacts &facts);
/// A page of its own: no script, no picture, nothing fetched.
[[nodiscard]] QByteArray overviewHtml(const Overview &overview, const QList<OverviewLine> &lines, const OverviewFacts &facts);

} // namespace diapason::words
