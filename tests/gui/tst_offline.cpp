// SPDX-License-Identifier: GPL-3.0-or-later
// The window while a server is away or refuses us: what it says, what it does by itself, what it offers.
#include "gui/theme/theme.h"
#include "support/shown.h"
#include "words/languages.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Error cutLine{.kind = Error::Kind::Network, .server = Server::RocketChat, .code = u"connection-refused"_s};
const Error badToken{.kind = Error::Kind::Unauthenticated, .server = Server::RocketChat, .code = u"401"_s};

struct Away : Shown {
    explicit Away(const Error &error)
    {
        campus.chat->fault = error;
        campus.session->open();
        (void)QTest::qWaitFor([this] { return !campus.session->job() && !campus.session->online(); });
    }
    QString words()
    {
        QString all;
        for (const QLabel *label : find<QWidget>(u"activity.offline"_s)->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }
};

} // namespace

class TestOffline final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }

    void it_says_when_it_tries_again_and_does()
    {
        Away away(cutLine);
        QVERIFY(away.find<QWidget>(u"activity.offline"_s)->isVisible());
        QVERIFY2(away.words().contains("next try in "_L1), qPrintable(away.words()));
        QVERIFY(away.find<QWidget>(u"bar.chat"_s)->toolTip().contains("next try in "_L1));
        QVERIFY(!away.find<QWidget>(u"bar.moodle"_s)->toolTip().contains("next try in "_L1));
        QVERIFY(!away.find<QWidget>(u"activity.resync"_s)->isEnabled());
        QVERIFY(!away.find<QWidget>(u"activity.resync"_s)->toolTip().isEmpty());
        away.campus.clock->advance(2s);
        static const QRegularExpression sooner(u"next try in [234]\u00A0s"_s);
        QTRY_VERIFY(away.words().contains(sooner));

        away.campus.chat->fault = {};
        const QDateTime before = away.campus.session->check(chiCmid).since;
        away.campus.clock->advance(10s);
        QTRY_VERIFY(away.campus.session->online() && !away.campus.session->job());
        QTRY_VERIFY(!away.find<QWidget>(u"activity.offline"_s)->isVisible());
        QTRY_VERIFY(away.campus.session->check(chiCmid).since > before); // what is shown was read again
        QTRY_VERIFY(away.find<QWidget>(u"activity.resync"_s)->isEnabled());
    }

    void a_refusal_offers_to_sign_in_again()
    {
        Away away(badToken);
        QSignalSpy wanted(away.campus.session.get(), &Session::signInWanted);
        QVERIFY2(!away.words().contains("next try"_L1), qPrintable(away.words()));
        away.click(u"activity.offline.signIn"_s);
        QCOMPARE(wanted.size(), 1);
        const int asked = away.campus.chat->asked;
        away.campus.clock->advance(1h);
        QTest::qWait(50);
        QCOMPARE(away.campus.chat->asked, asked);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
