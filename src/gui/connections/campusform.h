// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/moodle.h"
#include "gui/connections/campusdraft.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace diapason {

class Button;
class Card;
class ChipBar;
class Dialogs;
class FormField;
class CreationCard;
class FreezeCard;
class LimitsCard;
class PlainTextLabel;
class TrustCard;

/// A stored campus, to be changed: edits are judged in place and take effect when they are saved.
class CampusForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CampusForm(Dialogs &dialogs, QWidget *parent = nullptr);

    /// What is being edited stays when it is the same campus; `others` are all stored ones.
    void setCampus(const Profile &stored, const QList<Profile> &others);
    /// Back to what is stored.
    void revert();
    /// The categories of its Moodle, as far as they are known here: freeze windows are about some of them.
    void setCategories(const QList<Category> &categories);
    [[nodiscard]] const CampusDraft &draft() const { return m_draft; }

signals:
    void draftChanged();
    void signInWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    Card *makeCampus();
    Card *makeAccounts();
    void retranslate();
    void fill();
    void read();
    void showFaults();

    CampusDraft m_draft;
    QList<Profile> m_others;
    bool m_filling = false;
    Card *m_campus = nullptr;
    FormField *m_name = nullptr;
    FormField *m_moodle = nullptr;
    FormField *m_chat = nullptr;
    PlainTextLabel *m_languageWord = nullptr;
    ChipBar *m_language = nullptr;
    Card *m_accounts = nullptr;
    PlainTextLabel *m_moodleAccount = nullptr;
    PlainTextLabel *m_chatAccount = nullptr;
    QCheckBox *m_kept = nullptr;
    PlainTextLabel *m_keptNote = nullptr;
    Button *m_signIn = nullptr;
    LimitsCard *m_limits = nullptr;
    CreationCard *m_creation = nullptr;
    FreezeCard *m_freezes = nullptr;
    TrustCard *m_trust = nullptr;
};

} // namespace diapason
