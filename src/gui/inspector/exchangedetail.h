// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchangetext.h"

#include <QFutureWatcher>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace diapason {

class Button;
class ElidedLabel;
class JsonView;
class PlainTextLabel;
class StatePane;

/// One request and its answer, masked. They are made readable aside: an answer may be long.
class ExchangeDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeDetail(QWidget *parent = nullptr);

    void setExchange(const Exchange &exchange);
    /// Nothing is chosen. `gone`: what was wanted is no longer kept.
    void showNothing(bool gone = false);
    [[nodiscard]] qint64 number() const { return m_exchange ? m_exchange->number : 0; }

signals:
    void curlRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Readable {
        ShownExchange shown = {};
        QString request = {};
    };
    [[nodiscard]] QWidget *makeHead();
    void retranslate();
    void describe();
    void ready();
    [[nodiscard]] QString note(const ShownBody &body) const;
    void showTab(int tab);

    std::optional<Exchange> m_exchange;
    bool m_gone = false;
    ShownExchange m_shown;
    QFutureWatcher<Readable> m_work;
    StatePane *m_nothing;
    QWidget *m_page;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_address = nullptr;
    PlainTextLabel *m_error = nullptr;
    QTabBar *m_tabs;
    QStackedWidget *m_bodies;
    JsonView *m_request;
    JsonView *m_answer;
    PlainTextLabel *m_note;
    Button *m_curl = nullptr;
};

} // namespace diapason
