// SPDX-License-Identifier: GPL-3.0-or-later
// A run's bar: done, skipped, failed, to come; parts at least 3 px, 1 px apart. Words stand under it, made by the page.
#pragma once

#include <QWidget>

namespace diapason {

class SettledBar final : public QWidget
{
    Q_OBJECT
public:
    struct Parts {
        int done = 0;
        int skipped = 0;
        int failed = 0;
        int toCome = 0;
        friend bool operator==(const Parts &, const Parts &) = default;
    };
    explicit SettledBar(QWidget *parent = nullptr);
    /// `words` is the accessible name: "38 done, 2 skipped, 1 failed, 26 to come".
    void setParts(Parts parts, const QString &words);
    [[nodiscard]] Parts parts() const { return m_parts; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Parts m_parts;
};

} // namespace diapason
