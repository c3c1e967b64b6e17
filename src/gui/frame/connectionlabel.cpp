// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/connectionlabel.h"

#include "gui/parts/tone.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/plaintooltips.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QEvent>
#include <QPainter>
#include <QToolTip>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct Face {
    QLatin1StringView icon = {};
    Tone tone = Tone::Plain;
};

Face faceOf(Connection::State state)
{
    switch (state) {
    case Connection::State::Closed: return {.icon = "circle"_L1};
    case Connection::State::Connecting: return {.icon = "arrow-repeat"_L1};
    case Connection::State::Online: return {.icon = "check-circle-fill"_L1, .tone = Tone::InStep};
    case Connection::State::Offline: return {.icon = "wifi-off"_L1, .tone = Tone::Add};
    case Connection::State::Refused: return {.icon = "x-octagon-fill"_L1, .tone = Tone::Blocked};
    }
    return {};
}

} // namespace

ConnectionLabel::ConnectionLabel(Server server, QWidget *parent) : QAbstractButton(parent), m_server(server)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
    connect(this, &QAbstractButton::clicked, this,
        [this] { QToolTip::showText(mapToGlobal(rect().bottomLeft()), plainToolTip(toolTip()), this); });
}

void ConnectionLabel::setConnection(const Connection &connection, const QString &outlook)
{
    m_connection = connection;
    m_outlook = connection.state == Connection::State::Offline ? outlook : QString();
    describe();
}

void ConnectionLabel::setTerse(bool terse)
{
    m_terse = terse;
    updateGeometry();
    update();
}

QString ConnectionLabel::note() const
{
    const QString state = m_outlook.isEmpty() ? m_state : m_state + u" · "_s + m_outlook;
    return m_connection.version.isEmpty() ? state : m_connection.version + u" · "_s + state;
}

void ConnectionLabel::describe()
{
    switch (m_connection.state) {
    case Connection::State::Closed: m_state = tr("closed", "connection"); break;
    case Connection::State::Connecting: m_state = tr("connecting", "connection"); break;
    case Connection::State::Online: m_state = tr("online", "connection"); break;
    case Connection::State::Offline: m_state = tr("offline", "connection"); break;
    case Connection::State::Refused: m_state = tr("refused", "connection"); break;
    }
    const QString name = words::serverName(m_server);
    const QString whole = m_connection.version.isEmpty() ? name : name + u' ' + m_connection.version;
    setAccessibleName(whole + u", "_s + m_state);
    QString tip = whole + u" · "_s + m_state;
    if (!m_outlook.isEmpty())
        tip += u" · "_s + m_outlook;
    if (m_connection.error) {
        const words::ErrorWords said = words::error(*m_connection.error);
        for (const QString &part : {said.what, said.meaning, said.todo})
            tip += part.isEmpty() ? QString{} : u'\n' + part;
        setAccessibleDescription(said.what);
    } else {
        setAccessibleDescription({});
    }
    setToolTip(tip);
    updateGeometry();
    update();
}

QSize ConnectionLabel::sizeHint() const
{
    int width = px(14) + px(6) + textWidth(TextStyle::ClassWord, words::serverName(m_server));
    if (!m_terse)
        width += px(6) + textWidth(TextStyle::Second, note());
    return {width + px(4), px(28)};
}

void ConnectionLabel::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    const Face face = faceOf(m_connection.state);
    Canvas painter(this);
    if (hasFocus())
        paintFocus(painter, rect(), px(6));
    const auto box
        = [this](int x, int width) { return style()->visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())); };
    const QColor ink = toneColours(face.tone, t).text;
    paintPixmap(
        painter, {double(box(px(2), px(14)).left()), height() / 2.0}, iconPixmap(face.icon, px(14), ink, devicePixelRatio()));
    const QString name = words::serverName(m_server);
    const int nameWidth = textWidth(TextStyle::ClassWord, name);
    paintText(painter, box(px(22), nameWidth), TextStyle::ClassWord, t.text, name);
    if (!m_terse)
        paintText(painter, box(px(28) + nameWidth, width()), TextStyle::Second, t.second, note());
}

void ConnectionLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

} // namespace diapason
