// SPDX-License-Identifier: GPL-3.0-or-later
// "▸ Findings (3)": folded until somebody wants to know; then one line each, with its remedy.
#pragma once

#include "models/findingsmodel.h"

#include <QWidget>

class QAction;
class QListView;

namespace diapason {

class FoldButton;

/// Hidden while there are none. Whether it is open is the user's: other findings do not change it.
class FindingsPart final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPart(QWidget *parent = nullptr);
    void setFindings(const QList<Finding> &findings);

signals:
    void chosen(const diapason::Finding &finding); ///< its person's or account's line is wanted

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void unfold(bool open);
    void fit();
    void choose(const QModelIndex &index);
    void copy() const;

    FindingsModel m_model;
    FoldButton *m_toggle;
    QListView *m_list;
    QAction *m_copy;
};

} // namespace diapason
