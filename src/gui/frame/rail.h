// SPDX-License-Identifier: GPL-3.0-or-later
// The places on the left: icon over word, the current one on a lighter plate with a bar.
#pragma once

#include <QAbstractButton>
#include <QLatin1StringView>
#include <QWidget>

class QVBoxLayout;

namespace diapason {

class RailItem final : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(QLatin1StringView icon, QWidget *parent);
    /// Without words, which then are the tooltip.
    void setTerse(bool terse);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    bool m_terse = false;
};

/// One tab stop; ↑ ↓ move, Enter or Space opens.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// Items are named "rail.<id>" and stand in the order of look.md §6, whatever the order of the calls.
    void addItem(const QString &id, QLatin1StringView icon, const QString &word);
    void setWord(const QString &id, const QString &word);
    void setItemVisible(const QString &id, bool visible);
    void setCurrent(const QString &id);
    void setTerse(bool terse);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] RailItem *item(const QString &id) const;

    QVBoxLayout *m_column;
    QList<RailItem *> m_items;
    bool m_terse = false;
};

/// Position of a known place: Alt+1 … Alt+8; 0 for others.
[[nodiscard]] int placeNumber(const QString &id);

} // namespace diapason
