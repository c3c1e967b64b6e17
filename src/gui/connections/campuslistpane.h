// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/campuslist.h"

#include <QWidget>

class QListView;

namespace diapason {

class Button;
class PlainTextLabel;
class StatePane;

/// The campuses at the left of Connections, with what makes new ones.
class CampusListPane final : public QWidget
{
    Q_OBJECT
public:
    explicit CampusListPane(QWidget *parent = nullptr);

    /// Keeps the chosen one; when it is gone, the open one is chosen.
    void setLines(const QList<CampusLine> &lines);
    /// In place of the list; nothing brings it back.
    void setError(const std::optional<Error> &error);
    void choose(const CampusId &campus);
    [[nodiscard]] CampusId chosen() const { return m_chosen; }
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }

signals:
    void chosenChanged(const diapason::CampusId &campus);
    void opened(const diapason::CampusId &campus); ///< by Enter or a double click
    void addWanted();
    void importWanted();
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void retranslate();
    void showCurrent();

    CampusList m_model;
    CampusId m_chosen;
    bool m_assigning = false;
    std::optional<Error> m_error;
    QListView *m_list;
    PlainTextLabel *m_title;
    Button *m_add;
    Button *m_import;
    StatePane *m_state;
};

} // namespace diapason
