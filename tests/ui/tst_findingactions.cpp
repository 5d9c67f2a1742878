// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "models/values/findingaction.h"
#include "ui/findings/findingcard.h"
#include "ui/findings/nginxdialog.h"
#include "ui/kit/confirmdialog.h"
#include "ui/overview/inspector.h"

#include <QClipboard>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Domain::Finding;
using Operations::ChangeKind;
using Tests::WindowFixture;

namespace {

Finding finding(const QString &id, const QString &subject, const QString &environment, Finding::Action action)
{
    Finding made{id, Finding::Severity::Error, subject};
    made.message = u"Something is wrong with %1."_s.arg(subject);
    made.environment = environment;
    made.action = action;
    return made;
}

Operations::NginxPlan planFor(const QString &domain)
{
    Operations::NginxPlan plan;
    plan.host = Domain::HostName(u"main"_s);
    plan.changes = {{domain, u"/etc/nginx/sites-enabled/"_s + domain, false,
                     u"server_name a;\nproxy_pass x;\n"_s, u"server_name a;\nproxy_pass y;\n"_s,
                     u"passes requests to another place"_s}};
    return plan;
}

} // namespace

/// What is wrong can be mended from where it is told; the server is a fake, everything else is real.
class TestFindingActions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Platform::installTranslations(*qApp);
        m_style = std::make_unique<Ui::Style>(*qApp);
    }
    void init() { m_fixture = std::make_unique<WindowFixture>(*m_style); }
    void cleanup() { m_fixture.reset(); }

    void aStoppedContainerIsRestarted()
    {
        Domain::ObservedServer server = m_fixture->backend.server();
        QString name;
        for (Domain::ObservedContainer &container : server.environments[0].containers) {
            if (container.name.contains(u"backend"_s)) {
                container.state = u"exited"_s;
                name = container.name;
            }
        }
        QVERIFY(!name.isEmpty());
        m_fixture->backend.setServer(server);
        QVERIFY(m_fixture->open());
        m_fixture->window->showPage(u"findings");
        QPushButton *button = nullptr;
        QTRY_VERIFY((button = actionButton(u"Restart… "_s + name)));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
        Ui::Sheet *sheet = m_fixture->window->sheet();
        QCOMPARE(sheet->environment(), u"staging"_s);
        // There is no tree that moves, so nothing is said about one.
        const auto *tabs = sheet->findChild<QTabBar *>();
        for (const int tab : {0, 1, 2, 3, 4})
            QVERIFY(!tabs->isTabVisible(tab));
        QVERIFY(tabs->isTabVisible(5));
        QCOMPARE(m_fixture->backend.subjectOf(ChangeKind::Restart), QString());
        QVERIFY(m_fixture->deploy());
        QCOMPARE(m_fixture->backend.subjectOf(ChangeKind::Restart), name);
    }

    void noCardIsCutWhenItIsMadeAnew_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("findings") << u"findings"_s;
        QTest::newRow("overview") << u"overview"_s;
    }
    void noCardIsCutWhenItIsMadeAnew()
    {
        QFETCH(const QString, page);
        QVERIFY(m_fixture->open());
        m_fixture->window->showPage(page);
        const Models::TruthModel *truth = m_fixture->window->watch().truth();
        const std::size_t before = truth->findings().size();
        QStringList cut;
        qsizetype seen = 0;
        // At once: the window may be drawn before another event comes.
        connect(truth, &Models::TruthModel::looked, this, [&] {
            seen = std::max(seen, cards().size());
            for (const Ui::FindingCard *card : cards()) {
                if (card->height() < card->heightForWidth(card->width()))
                    cut.append(card->accessibleName());
            }
        });
        Domain::ObservedServer server = m_fixture->backend.server();
        for (Domain::ObservedEnvironment &environment : server.environments) {
            for (Domain::ObservedContainer &container : environment.containers)
                container.state = u"exited"_s;
        }
        m_fixture->backend.setServer(server);
        m_fixture->window->watch().refresh();
        QTRY_VERIFY(truth->findings().size() > before);
        disconnect(truth, nullptr, this, nullptr);
        QVERIFY(seen > 4);
        QCOMPARE(cut, QStringList());
    }

    void theInspectorRestartsWhatIsSelected()
    {
        QVERIFY(m_fixture->open());
        auto *inspector = m_fixture->window->findChild<Ui::Inspector *>();
        QVERIFY(inspector);
        const auto &topology = m_fixture->window->watch().truth()->topology();
        const auto node = std::find_if(topology.nodes.begin(), topology.nodes.end(), [](const auto &each) {
            return each.kind == Models::TopologyNode::Kind::Container && each.environment == u"production"_s;
        });
        QVERIFY(node != topology.nodes.end());
        inspector->setNode(node->id);
        auto *button = inspector->findChild<QPushButton *>(u"restartContainer"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
        // Production is named before anything runs on it.
        QVERIFY(!m_fixture->window->sheet()->deployButton()->isEnabled());
        QTest::keyClicks(m_fixture->window->sheet()->typedName(), u"production"_s);
        QVERIFY(m_fixture->deploy());
        QVERIFY(!m_fixture->backend.subjectOf(ChangeKind::Restart).isEmpty());
    }

    void aServerBlockIsShownAndChanged()
    {
        m_fixture->backend.setNginxPlans(
            {planFor(u"order.zenkar.in"_s)},
            Tests::outcomeOf(Domain::Outcome::Kind::Succeeded, u"nginx serves it."_s));
        QVERIFY(m_fixture->open());
        m_fixture->window->act(finding(u"route-upstream-differs"_s, u"order.zenkar.in"_s, u"production"_s,
                                       Finding::Action::ApplyNginx));
        auto *dialog = m_fixture->window->findChild<Ui::NginxDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->difference().contains(u"+proxy_pass y;"_s));
        QVERIFY(dialog->difference().contains(u"-proxy_pass x;"_s));
        QCOMPARE(m_fixture->backend.nginxAsked(), QStringList{u"order.zenkar.in"_s});
        // It is production's domain.
        QVERIFY(dialog->typedName()->isVisible() && !dialog->applyButton()->isEnabled());
        QTest::keyClicks(dialog->typedName(), u"production"_s);
        QVERIFY(dialog->applyButton()->isEnabled());
        QCOMPARE(m_fixture->backend.nginxApplied(), 0);
        QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->note().contains(u"nginx serves it."_s));
        QCOMPARE(m_fixture->backend.nginxApplied(), 1);
        QVERIFY(!dialog->applyButton()->isVisible());
    }

    void aDomainIsTakenFromItsBlockByName()
    {
        Operations::NginxPlan plan = planFor(u"order.zenkar.in"_s);
        plan.changes[0].takenFrom = u"*.zenkar.in, /etc/nginx/sites-enabled/all"_s;
        plan.changes[0].lost = QStringList{u"auth_basic Staff"_s};
        m_fixture->backend.setNginxPlans(
            {plan}, Tests::outcomeOf(Domain::Outcome::Kind::Succeeded, u"nginx has it."_s));
        QVERIFY(m_fixture->open());
        m_fixture->window->act(finding(u"route-upstream-differs"_s, u"order.zenkar.in"_s, u"production"_s,
                                       Finding::Action::ApplyNginx));
        auto *dialog = m_fixture->window->findChild<Ui::NginxDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->takeover()->isVisible());
        QCOMPARE(dialog->takeover()->text(), u"&Take the domains over from the blocks that serve them"_s);
        QVERIFY(dialog->note().contains(u"auth_basic Staff"_s));
        QTest::keyClicks(dialog->typedName(), u"production"_s);
        QVERIFY(!dialog->applyButton()->isEnabled());
        dialog->takeover()->setChecked(true);
        QVERIFY(dialog->applyButton()->isEnabled());
        QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->note().contains(u"nginx has it."_s));
        QVERIFY(m_fixture->backend.nginxTakenOver());
    }

    void whatGoesAlongIsNamedWhereOneAgreesToIt()
    {
        Operations::NginxPlan plan = planFor(u"order.zenkar.in"_s);
        plan.changes[0].alongside = QStringList{u"~^a&b$"_s, u"b.zenkar.in"_s};
        const auto outcome = Tests::outcomeOf(Domain::Outcome::Kind::Succeeded, u"nginx has it."_s);
        m_fixture->backend.setNginxPlans({plan}, outcome);
        QVERIFY(m_fixture->open());
        m_fixture->window->act(finding(u"route-upstream-differs"_s, u"order.zenkar.in"_s, u"production"_s,
                                       Finding::Action::ApplyNginx));
        auto *dialog = m_fixture->window->findChild<Ui::NginxDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->takeover()->isVisible());
        QVERIFY2(dialog->takeover()->text().endsWith(u"and ~^a&&b$, b.zenkar.in with them"_s),
                 qPrintable(dialog->takeover()->text()));
        QVERIFY(dialog->note().contains(u"b.zenkar.in"_s));
    }

    void aRefusalOfNginxSaysWhatToDo()
    {
        Domain::Outcome refused = Tests::outcomeOf(Domain::Outcome::Kind::Refused,
                                                   u"nginx was not changed: sudo wants a password."_s);
        refused.remedy = u"By hand: sudo nginx -t"_s;
        m_fixture->backend.setNginxPlans({planFor(u"order.zenkar.in"_s)}, refused);
        QVERIFY(m_fixture->open());
        m_fixture->window->act(
            finding(u"route-missing"_s, u"order.zenkar.in"_s, u"production"_s, Finding::Action::ApplyNginx));
        auto *dialog = m_fixture->window->findChild<Ui::NginxDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->typedName()->isVisible());
        QTest::keyClicks(dialog->typedName(), u"production"_s);
        QVERIFY(dialog->applyButton()->isEnabled());
        QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->note().contains(u"sudo wants a password"_s));
        QVERIFY(dialog->note().contains(u"By hand"_s));
        QVERIFY(dialog->applyButton()->isEnabled()); // one may try again
    }

    void eachActionLeadsSomewhere()
    {
        QVERIFY(m_fixture->open());
        Ui::MainWindow &window = *m_fixture->window;
        window.act(finding(u"container-missing"_s, u"x"_s, u"staging"_s, Finding::Action::Deploy));
        QTRY_VERIFY(window.sheet() && window.sheet()->preview());
        QCOMPARE(window.sheet()->accessibleName(), u"Deploy to staging"_s);
        window.act(finding(u"container-missing"_s, u"x"_s, u"production"_s, Finding::Action::Deploy));
        QTRY_VERIFY(window.sheet() && window.sheet()->preview());
        QCOMPARE(window.sheet()->accessibleName(), u"Promote staging to production"_s);
        window.act(
            finding(u"certificate-expiring"_s, u"order.zenkar.in"_s, u"production"_s, Finding::Action::Renew));
        QTRY_VERIFY(window.sheet() && window.sheet()->preview());
        QCOMPARE(window.sheet()->accessibleName(), u"Renew the certificate of order.zenkar.in"_s);
        QTest::keyClicks(window.sheet()->typedName(), u"production"_s);
        QVERIFY(m_fixture->deploy());
        QCOMPARE(m_fixture->backend.subjectOf(ChangeKind::Renew), u"order.zenkar.in"_s);
        window.act(finding(u"job-interrupted"_s, u"x"_s, u"production"_s, Finding::Action::Recover));
        auto *question = window.findChild<Ui::ConfirmDialog *>();
        QVERIFY(question);
        question->reject();
    }

    void whatNobodyCanDoHasNoButton()
    {
        const Domain::Configuration &configuration = m_fixture->backend.configuration();
        QCOMPARE(
            Models::actionText(finding(u"x"_s, u"y"_s, u"staging"_s, Finding::Action::None), configuration),
            QString());
        // An environment that is not configured any more can't be restarted.
        QCOMPARE(
            Models::actionText(finding(u"x"_s, u"y"_s, u"gone"_s, Finding::Action::Restart), configuration),
            QString());
        QCOMPARE(Models::actionText(finding(u"x"_s, u"y"_s, u"production"_s, Finding::Action::Deploy),
                                    configuration),
                 u"Promote…"_s);
    }

private:
    [[nodiscard]] QPushButton *actionButton(const QString &name) const
    {
        const auto buttons = m_fixture->window->findChildren<QPushButton *>(u"findingAction"_s);
        for (QPushButton *button : buttons) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] QList<Ui::FindingCard *> cards() const
    {
        QList<Ui::FindingCard *> shown = m_fixture->window->findChildren<Ui::FindingCard *>();
        shown.removeIf([](const Ui::FindingCard *card) { return !card->isVisible(); });
        return shown;
    }

    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFindingActions)
#include "tst_findingactions.moc"
