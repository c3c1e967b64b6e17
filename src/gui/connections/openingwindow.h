// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace diapason {

class Campuses;
class StatePane;

/// What stands where the console will be, while a campus is being opened or when it could not be.
class OpeningWindow final : public QWidget
{
    Q_OBJECT
public:
    /// What went wrong, and what can be done about it here.
    struct Trouble {
        std::optional<Error> error = {}; ///< the words come from it, unless `sentence` says more
        QString sentence = {};
        QString meaning = {};
        QString campus = {}; ///< its name, for the title; empty when none was being opened
        bool signIn = false;
        bool keptOnly = false;
        bool again = true;
        bool forgetRest = false; ///< it was being forgotten
        bool add = false;
        bool demo = false;
    };

    explicit OpeningWindow(const Campuses &campuses, QWidget *parent = nullptr);

    /// `campus`: the one being opened, for "Another campus"; invalid when none was.
    void showOpening(const QString &name, const CampusId &campus);
    void showTrouble(const Trouble &trouble, const CampusId &campus);
    [[nodiscard]] bool isOpening() const { return !m_trouble; }

signals:
    void againWanted();
    void signInWanted();
    void keptWanted();
    void campusWanted(const diapason::CampusId &campus); ///< another one
    void addWanted();
    void demoWanted();
    void forgetRestWanted();
    void stopWanted();
    void closed(); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void display();
    void answer(const QString &id);
    void offerOthers();

    const Campuses &m_campuses;
    StatePane *m_state;
    QString m_name;
    CampusId m_campus;
    std::optional<Trouble> m_trouble;
};

} // namespace diapason
