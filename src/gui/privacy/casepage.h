// SPDX-License-Identifier: GPL-3.0-or-later
// One case as a page: what it is and by when it is answered, its steps in a row, and the step that is shown.
#pragma once

#include "gui/privacy/casekeeper.h"

#include <QWidget>

class QStackedWidget;

namespace diapason {

class Banner;
class CaseStep;
class CountPill;
class Dialogs;
class ErasureStep;
class ExportStep;
class PageTitle;
class PersonStep;
class RequestStep;
class StepBar;

class CasePage final : public QWidget
{
    Q_OBJECT
public:
    CasePage(CaseKeeper &keeper, Dialogs &dialogs, QWidget *parent = nullptr);

    /// "request", "person", "scope", "collection", "review", "export", "erasure", "closing".
    void showStep(const QString &id);
    [[nodiscard]] QString step() const;
    void begin(); ///< a new case: typing starts
    [[nodiscard]] PersonStep *person() const { return m_person; }
    [[nodiscard]] ExportStep *exporting() const { return m_export; }
    [[nodiscard]] ErasureStep *erasure() const { return m_erasure; }
    /// The step of the erasure is there from now on, or not.
    void setErasureShown(bool shown);
    [[nodiscard]] QWidget *findField() const; ///< of the step that is shown; none: it has none
    void say(const Error &error);

signals:
    void discarded();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        QString id = {};
        CaseStep *step = nullptr;
        bool shown = true;
    };
    void makeSteps(Dialogs &dialogs);
    void wire();
    void display();
    void showTitle();
    void showSteps();
    void retranslate();
    [[nodiscard]] QString word(const QString &id) const;
    [[nodiscard]] CaseStep *current() const;

    CaseKeeper &m_keeper;
    PageTitle *m_title;
    CountPill *m_due;
    Banner *m_failed;
    StepBar *m_bar;
    QStackedWidget *m_pages;
    QList<Place> m_places;
    RequestStep *m_request = nullptr;
    PersonStep *m_person = nullptr;
    ExportStep *m_export = nullptr;
    ErasureStep *m_erasure = nullptr;
    qint64 m_of = 0;
};

} // namespace diapason
