// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/moodle.h"
#include "domain/profile.h"

#include <QWidget>

#include <optional>

namespace diapason {

class Banner;
class Button;
class CampusForm;
class Campuses;
class Dialogs;
class PageTitle;
class PlainTextLabel;

/// One stored campus: what is done with it as a whole, its form, and what saves it.
class CampusPage final : public QWidget
{
    Q_OBJECT
public:
    CampusPage(Campuses &campuses, Dialogs &dialogs, QWidget *parent = nullptr);

    /// `open`: it is the campus of this window.
    void setCampus(const Profile &profile, bool open);
    [[nodiscard]] CampusId campus() const { return m_profile.id; }
    [[nodiscard]] bool hasChanges() const;
    /// Of its Moodle, while it is open.
    void setCategories(const QList<Category> &categories);
    void focusName();

signals:
    void openWanted(const diapason::CampusId &campus);
    /// With these changes, which are not stored yet.
    void signInWanted(const diapason::Profile &profile);
    /// Confirmed. The campus of this window has to be closed first: whoever listens forgets it.
    void forgetWanted(const diapason::CampusId &campus);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTitle();
    QWidget *makeFoot();
    void wire();
    void retranslate();
    void showDraft();
    void save();
    void exportCampus();
    void writeCampus(const QString &path);
    void askToForget();
    void forget(bool whatIsPossible);
    void say(const Error &error, bool forgetting = false);
    void sayGood(const QString &sentence);

    Campuses &m_campuses;
    Dialogs &m_dialogs;
    Profile m_profile;
    bool m_open = false;
    bool m_saving = false;
    PageTitle *m_title;
    Button *m_openIt;
    Button *m_export;
    Button *m_forget;
    Banner *m_said;
    CampusForm *m_form;
    PlainTextLabel *m_footNote;
    Button *m_revert;
    Button *m_save;
};

} // namespace diapason
