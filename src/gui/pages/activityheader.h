// SPDX-License-Identifier: GPL-3.0-or-later
// The top of an activity's page: breadcrumb, name, buttons, facts, the strip of numbers and chips.
#pragma once

#include "gui/pages/activitywords.h"

#include <QWidget>

namespace diapason {

class Breadcrumb;
class ChipBar;
class ElidedLabel;
class FactButton;
class FactLabel;
class FlowLayout;
class NumberStrip;
class PlainTextLabel;

class ActivityHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityHeader(QWidget *parent = nullptr);

    void showFacts(const ActivityFacts &facts, const QStringList &breadcrumb);
    /// Shows a filter that was set elsewhere.
    void showFilter(const DriftModel &rows);
    /// `why` is the tooltip of what is off; empty when repairs may be made.
    void setRepairsOff(const QString &why);
    [[nodiscard]] ChipBar *chips() const { return m_chips; }

signals:
    void previewRequested();
    void resyncRequested();
    void historyRequested();
    void linkRequested(); ///< which room it is
    void retentionRequested();
    void moreRequested(const QPoint &globalPos);
    void breadcrumbActivated(int part);
    void partRequested(diapason::DriftModel::Part part);
    void classesRequested(const QSet<diapason::DriftClass> &classes);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeTitleRow();
    [[nodiscard]] QWidget *makeStrip();
    void retranslate();
    void showFactList(const QList<FactWords> &facts);
    void chipsChanged(const QStringList &ids);
    void numberActivated(const QString &id);

    Breadcrumb *m_breadcrumb;
    PlainTextLabel *m_title = nullptr;
    ElidedLabel *m_note = nullptr;
    Button *m_preview = nullptr;
    Button *m_resync = nullptr;
    Button *m_more = nullptr;
    FactButton *m_since; ///< since when it drifts; leads to what changed
    FactButton *m_link; ///< leads to the choice of the room
    FactButton *m_retention; ///< leads to the room's retention
    FlowLayout *m_factRow;
    QList<FactLabel *> m_facts;
    NumberStrip *m_numbers = nullptr;
    ChipBar *m_chips = nullptr;
    DriftModel::Part m_part = DriftModel::Part::All;
};

} // namespace diapason
