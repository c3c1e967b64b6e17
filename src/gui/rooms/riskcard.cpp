// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/riskcard.h"

#include "app/session.h"
#include "gui/parts/banner.h"
#include "gui/parts/flowlayout.h"
#include "gui/parts/statepane.h"
#include "gui/rooms/roomswords.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/retention.h"
#include "words/words.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// A small piece of the picture's paint before its word.
class Swatch final : public QWidget
{
public:
    Swatch(bool goes, QWidget *parent) : QWidget(parent), m_goes(goes) { setFixedSize(px(13), px(10)); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        Canvas painter(this);
        if (m_goes)
            paintGoing(painter, rect());
        else
            paintPlate(painter, rect(), tokens().accent, {}, 2);
    }

private:
    bool m_goes;
};

} // namespace

RiskCard::RiskCard(Session &session, QWidget *parent)
    : Card(parent),
      m_session(session),
      m_pages(new QStackedWidget(this)),
      m_state(new StatePane(this)),
      m_plugin(new Banner(Banner::Kind::Attention, this)),
      m_forever(new Banner(Banner::Kind::Blocked, this))
{
    setObjectName(u"rooms.risk"_s);
    m_state->setObjectName(u"rooms.riskState"_s);
    m_plugin->setObjectName(u"rooms.pluginWarning"_s);
    m_forever->setObjectName(u"rooms.irreversible"_s);
    m_forever->setSymbol("exclamation-octagon"_L1);
    m_pages->addWidget(m_state);
    m_pages->addWidget(makePicture());
    m_pages->setMinimumHeight(px(300));
    body()->addWidget(m_pages, 1);
    body()->addWidget(m_forever);
    body()->addWidget(m_plugin);
    connect(m_state, &StatePane::triggered, this, &RiskCard::readWanted);
}

QWidget *RiskCard::makePicture()
{
    auto *page = new QWidget(this);
    m_numbers = new QWidget(page);
    m_numbers->setObjectName(u"rooms.numbers"_s);
    m_flow = new FlowLayout(px(24), px(8));
    m_numbers->setLayout(m_flow);
    m_picture = new AgeHistogram(page);
    m_cells = new QStandardItemModel(page);
    m_table = new QTableView(page);
    m_table->setObjectName(u"rooms.ages"_s);
    m_table->setModel(m_cells);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_forms = new QStackedWidget(page);
    m_forms->addWidget(m_picture);
    m_forms->addWidget(m_table);
    m_coverage = new PlainTextLabel(TextStyle::Second, &Tokens::second, page);
    m_coverage->setObjectName(u"rooms.coverage"_s);
    m_coverage->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(px(10));
    column->addWidget(m_numbers);
    column->addWidget(m_forms, 1);
    column->addWidget(makeFooter());
    column->addWidget(m_coverage);
    return page;
}

QWidget *RiskCard::makeFooter()
{
    auto *host = new QWidget(this);
    auto *flow = new FlowLayout(px(8), px(4), host);
    for (const bool goes : {false, true}) {
        auto *word = new PlainTextLabel(TextStyle::Second, &Tokens::second, host);
        auto *both = new QWidget(host);
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, px(8), 0);
        row->setSpacing(px(7));
        row->addWidget(new Swatch(goes, both));
        row->addWidget(word);
        flow->addWidget(both);
        (goes ? m_goesWord : m_keptWord) = word;
    }
    m_counted = new PlainTextLabel(TextStyle::Second, &Tokens::second, host);
    m_counted->setObjectName(u"rooms.counted"_s);
    flow->addWidget(m_counted);
    m_asTable = new Button(Button::Kind::Quiet, host);
    m_asTable->setObjectName(u"rooms.asTable"_s);
    m_asTable->setCheckable(true);
    m_again = new Button(Button::Kind::Quiet, {}, "arrow-clockwise"_L1, host);
    m_again->setObjectName(u"rooms.lookAgain"_s);
    for (Button *button : {m_asTable, m_again}) {
        button->setSmall(true);
        flow->addWidget(button);
    }
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        m_forms->setCurrentIndex(table ? 1 : 0);
        retranslate();
    });
    connect(m_again, &QPushButton::clicked, this, &RiskCard::readWanted);
    return host;
}

void RiskCard::setRooms(const ChosenRooms &rooms, const std::optional<RetentionChoice> &choice)
{
    m_rooms = rooms;
    m_choice = choice;
    display();
}

void RiskCard::display()
{
    showWarnings();
    QList<RoomAtRisk> there;
    const RetentionState &state = m_session.retention();
    const MessageSample *refused = nullptr;
    bool reading = false, archived = false;
    int rooms = 0;
    for (const RoomLine &line : std::as_const(m_rooms.lines)) {
        if (!line.room)
            continue;
        ++rooms;
        reading = reading || state.sampling.contains(line.room->id);
        archived = archived || line.room->archived;
        const auto sample = state.samples.constFind(line.room->id);
        if (sample == state.samples.cend())
            continue;
        if (sample->messages.isEmpty() && !sample->stamp.complete())
            refused = &*sample;
        else
            there += RoomAtRisk{*sample, line.inForce, m_choice && line.editable() ? m_rooms.after(line, *m_choice) : line.inForce};
    }
    setVisible(rooms > 0);
    const bool online = m_session.chat().state == Connection::State::Online;
    m_again->setEnabled(online && !reading);
    if (there.size() == rooms || agesOf(there, m_rooms.now).counted > 0) // of the others nothing is known yet
        return showPicture(there);
    m_pages->setCurrentWidget(m_state);
    if (reading)
        m_state->showLoading(RoomsWords::looking(), 0, -1);
    else if (refused)
        m_state->showState(RoomsWords::refused(*refused, m_session.catalogue().chat.username));
    else
        m_state->showState(RoomsWords::notLooked(online, archived));
}

void RiskCard::showPicture(const QList<RoomAtRisk> &rooms)
{
    const Ages ages = agesOf(rooms, m_rooms.now);
    if (ages.counted == 0) {
        m_pages->setCurrentWidget(m_state);
        return m_state->showState(RoomsWords::emptyRoom());
    }
    m_pages->setCurrentIndex(1);
    m_picture->setAges(ages);
    fillTable(ages);
    showNumbers(rooms);
    //: Legend of a picture: messages
    m_keptWord->setText(tr("kept"));
    //: Legend of a picture: messages
    m_goesWord->setText(tr("would be deleted"));
    //: Under a picture; %1 is "2,618 messages", %2 "5 days"
    m_counted->setText(tr("%1 counted, by slices of %2").arg(tr("%Ln message(s)", nullptr, ages.counted), words::days(ages.stepDays)));
    const int chosen = int(std::ranges::count_if(m_rooms.lines, [](const RoomLine &line) { return line.room.has_value(); }));
    m_coverage->setText(RoomsWords::coverage(rooms, chosen, m_rooms.now));
    m_coverage->setVisible(!m_coverage->text().isEmpty());
}

void RiskCard::addNumber(const QString &id, int number, const QString &word, Tint tint)
{
    auto *pair = new QWidget(m_numbers);
    pair->setObjectName(u"rooms.number."_s + id);
    pair->setAccessibleName(words::number(number) + u' ' + word);
    auto *big = new PlainTextLabel(TextStyle::TileNumber, std::move(tint), pair);
    big->setText(words::number(number));
    auto *small = new PlainTextLabel(TextStyle::Second, &Tokens::second, pair);
    small->setText(word);
    auto *column = new QVBoxLayout(pair);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(big);
    column->addWidget(small);
    m_flow->addWidget(pair);
    pair->show();
}

void RiskCard::showNumbers(const QList<RoomAtRisk> &rooms)
{
    const PruneForecast all = forecast(rooms, m_rooms.now);
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    //: Under a number of messages
    addNumber(u"goes"_s, all.goes, tr("would be deleted"), all.goes > 0 ? toneTint(Tone::Blocked) : &Tokens::text);
    const double limit = agesOf(rooms, m_rooms.now).afterDays;
    addNumber(u"young"_s, all.young,
        //: Under a number of messages; %1 is "30 days"
        limit >= 0 ? tr("younger than %1, kept").arg(words::days(limit)) : tr("young enough, kept"), &Tokens::text);
    if (all.pinned > 0)
        //: Under a number of messages
        addNumber(u"pinned"_s, all.pinned, tr("pinned, kept"), &Tokens::text);
    if (all.threads > 0)
        //: Under a number of messages
        addNumber(u"threads"_s, all.threads, tr("in threads, kept"), &Tokens::text);
    if (all.texts > 0)
        //: Under a number of messages
        addNumber(u"texts"_s, all.texts, tr("without a file, kept"), &Tokens::text);
    m_numbers->updateGeometry();
}

void RiskCard::fillTable(const Ages &ages)
{
    m_cells->clear();
    //: Columns of a table of messages
    m_cells->setHorizontalHeaderLabels({tr("Age in days"), tr("Kept"), tr("Would be deleted")});
    for (const AgeBin &bin : ages.bins) {
        QList<QStandardItem *> row;
        for (const QString &text : {AgeHistogram::span(bin), words::number(bin.stays), words::number(bin.goes)}) {
            row << new QStandardItem(text);
            row.last()->setTextAlignment((row.size() == 1 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
        }
        m_cells->appendRow(row);
    }
    for (int column : {1, 2})
        m_cells->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_cells->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

/// What cannot be undone is said before it is wanted, and what the plugin may do afterwards.
void RiskCard::showWarnings()
{
    const bool changes = m_choice && !m_rooms.changes(*m_choice).isEmpty();
    m_forever->setVisible(changes && m_rooms.shortened(*m_choice) > 0);
    if (m_rooms.workspace)
        m_forever->setWords(tr("What the server deletes is gone for good"),
            words::nextPruning(m_rooms.workspace->every) + u' ' + tr("Until then the value can be put back without loss."));
    std::optional<MoodleStays> stays;
    bool ofActivity = false;
    for (const RoomLine &line : std::as_const(m_rooms.lines)) {
        if (!changes || !line.activity || !line.editable())
            continue;
        ofActivity = true;
        if (!stays)
            stays = whyMoodleStays(m_session.catalogue(), line.activity->cmid, *m_choice);
    }
    m_plugin->setVisible(ofActivity);
    m_plugin->setKind(stays ? Banner::Kind::Attention : Banner::Kind::Information);
    if (stays)
        m_plugin->setWords(tr("The plugin may put its own value back"), words::moodleStays(*stays));
    else
        m_plugin->setWords(tr("The activity in Moodle follows"), words::alsoInMoodle());
}

void RiskCard::retranslate()
{
    setHeading(tr("Messages at risk"));
    m_asTable->setText(m_asTable->isChecked() ? tr("Show as a picture") : tr("Show as a table"));
    m_again->setText(tr("Look again"));
    m_table->setAccessibleName(tr("Messages by age"));
    m_picture->retranslate();
    display();
}

} // namespace diapason
