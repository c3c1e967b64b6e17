// SPDX-License-Identifier: GPL-3.0-or-later
// Where the texts of messages and the bytes of files must not be seen: the log, and the inspector.
#include "domain/exchangetext.h"
#include "ports/exchanges.h"
#include "support/dossierstage.h"

#include <QLoggingCategory>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::ChatMessage;
using demo::ChatWorld;
using demo::Fault;

class TestDossierWords : public QObject
{
    Q_OBJECT

private slots:
    /// Neither the log nor the inspector learns what somebody wrote.
    void words_stay_where_they_belong()
    {
        static QStringList logged;
        const auto before
            = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { logged.append(text); });
        QLoggingCategory::setFilterRules(u"diapason.*=true"_s);
        DossierStage stage;
        const auto exchanges = std::make_shared<Exchanges>();
        TransportOptions options = ChatStage::quick();
        options.exchanges = exchanges;
        const auto client = stage.client(stage.clock, options);
        stage.say(0, u"hyacinth"_s, [](ChatWorld &, ChatMessage &m) {
            m.quotes = {QJsonObject{{u"message_link"_s, u"x"_s}, {u"text"_s, u"quincunx"_s}}};
        });
        stage.say(1, u"marigold"_s);
        stage.say(0, u"obsidian"_s, [](ChatWorld &, ChatMessage &m) {
            m.upload = demo::ChatUpload{.name = u"zeppelin.csv"_s, .type = u"text/csv"_s, .size = 4096};
        });
        QCOMPARE(stage.collect(*client, true).items.size(), 2);
        const Room room = await(client->room(ChatStage::roomId(), {})).value();
        const FileHaul files = await(client->dossiers().files(room, {ChatStage::account(0)}, {}, {})).value();
        QByteArray bytes;
        const auto take = [&bytes](QByteArray piece) -> QCoro::Task<bool> {
            bytes += piece;
            co_return true;
        };
        QVERIFY(await(client->dossiers().download(*files.items.first().file, take, {})));
        QVERIFY(bytes.startsWith("temps;absorbance"));
        stage.host.add(Fault::truncated(u"groups.messages"_s).repeated());
        QVERIFY(stage.collect(*client).error);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());

        QStringList shown = logged;
        for (const Exchange &exchange : exchanges->after(0)) {
            shown += QString::fromUtf8(exchange.address.toEncoded());
            if (exchange.name != "groups.info"_L1) // a room shows its last message, which is masked
                shown += QString::fromUtf8(exchange.answer);
            shown += shownExchange(exchange).answer.text;
        }
        QVERIFY(shown.size() > 10);
        for (const QString &word : {u"hyacinth"_s, u"quincunx"_s, u"marigold"_s, u"obsidian"_s, u"zeppelin"_s, u"absorbance"_s})
            QVERIFY2(shown.filter(word).isEmpty(), qPrintable(word + shown.filter(word).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestDossierWords)
#include "tst_dossierwords.moc"
