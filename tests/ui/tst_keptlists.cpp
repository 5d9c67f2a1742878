// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakebackups.h"
#include "ui/windowtest.h"

#include "ui/backups/backupspage.h"
#include "ui/backups/keptcopiesview.h"
#include "ui/backups/keptdatabasesview.h"
#include "ui/backups/keptfilesdialog.h"
#include "ui/findings/findingcard.h"
#include "ui/kit/notepanel.h"
#include "ui/kit/transferbar.h"

#include <QAccessible>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace Slipway;
using List = Ui::BackupsPage::List;
using Operations::ChangeKind;
using Tests::FakeBackups;
using Tests::WindowFixture;

/// What restores and pulls have left, on the Backups page of a real window with made-up backups.
class TestKeptLists : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<FakeBackups> m_backups;
    std::unique_ptr<WindowFixture> m_fixture;
    Ui::BackupsPage *m_page = nullptr;

    /// The window on the Backups page, which shows everything of production.
    [[nodiscard]] bool open()
    {
        if (!m_fixture->open())
            return false;
        m_fixture->window->showPage(u"backups");
        m_page = m_fixture->window->findChild<Ui::BackupsPage *>();
        return m_page && QTest::qWaitFor([this] {
                   return m_fixture->window->backups()->hasLooked()
                          && m_fixture->window->backups()->hasLookedAtKept();
               });
    }

    template <typename Widget = QPushButton>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_fixture->window->findChild<Widget *>(name);
    }

    [[nodiscard]] QString listName(List list) const
    {
        return find<QTabBar>(u"backupLists"_s)->tabText(int(list));
    }

    [[nodiscard]] Ui::KeptFilesDialog *openFiles()
    {
        m_page->showList(List::KeptFiles);
        m_page->keptCopies()->table()->selectRow(0);
        QTest::mouseClick(find(u"showKeptFiles"_s), Qt::LeftButton);
        return m_fixture->window->findChild<Ui::KeptFilesDialog *>();
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Platform::installTranslations(*qApp);
        m_style = std::make_unique<Ui::Style>(*qApp);
    }
    void init()
    {
        m_backups = std::make_unique<FakeBackups>();
        m_fixture = std::make_unique<WindowFixture>(*m_style, Tests::FakeBackend::withKeptFiles());
        m_fixture->backend.setBackups(m_backups.get());
    }
    void cleanup()
    {
        m_fixture.reset();
        m_backups.reset();
    }

    void eachEnvironmentHasItsOwn()
    {
        QVERIFY(open());
        QCOMPARE(m_page->environment(), u"production"_s);
        QCOMPARE(listName(List::Dumps), u"Dumps · 168"_s);
        QCOMPARE(listName(List::KeptDatabases), u"Kept databases · 2"_s);
        QCOMPARE(listName(List::KeptFiles), u"Kept files · 3"_s);
        m_page->setEnvironment(u"staging"_s);
        QCOMPARE(listName(List::KeptDatabases), u"Kept databases · 1"_s);
        QCOMPARE(listName(List::KeptFiles), u"Kept files · 1"_s);
        m_page->setEnvironment({});
        QCOMPARE(listName(List::KeptDatabases), u"Kept databases · 3"_s);
        // What acts on a dump is not to be had while another list is shown.
        QVERIFY(find(u"restoreBackup"_s)->isVisible());
        m_page->showList(List::KeptDatabases);
        QVERIFY(!find(u"restoreBackup"_s)->isVisible());
        QVERIFY(find(u"putKeptBack"_s)->isVisible());
        m_page->showList(List::KeptFiles);
        QVERIFY(!find(u"putKeptBack"_s)->isVisible());
        QVERIFY(find(u"pullKept"_s)->isVisible());
    }

    void aKeptDatabaseIsPutBack()
    {
        QVERIFY(open());
        m_page->showList(List::KeptDatabases);
        auto *putBack = find(u"putKeptBack"_s);
        QVERIFY(!putBack->isEnabled()); // nothing is selected
        m_page->keptDatabases()->table()->selectRow(0);
        QVERIFY(putBack->isEnabled());
        QTest::mouseClick(putBack, Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
        Ui::Sheet *sheet = m_fixture->window->sheet();
        QCOMPARE(sheet->accessibleName(), u"Put zenkar_db_20261120_1053 back"_s);
        QCOMPARE(sheet->environment(), u"production"_s);
        QVERIFY(!sheet->deployButton()->isEnabled());
        QTest::keyClicks(sheet->typedName(), u"production"_s);
        QVERIFY(m_fixture->deploy());
        QCOMPARE(m_fixture->backend.subjectOf(ChangeKind::Restore), u"zenkar_db_20261120_1053"_s);
        QVERIFY(
            m_fixture->backend.lastChange().wishes.kept); // else it would be taken for a backup of that name
    }

    void aKeptDatabaseIsRemovedByItsName_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("typed");
        QTest::newRow("production") << u"production"_s << u"zenkar_db_20261120_1053"_s
                                    << u"production/zenkar_db_20261120_1053"_s;
        QTest::newRow("staging") << u"staging"_s << u"zenkar_db_20261113_1053"_s
                                 << u"zenkar_db_20261113_1053"_s;
    }
    void aKeptDatabaseIsRemovedByItsName()
    {
        QFETCH(QString, environment);
        QFETCH(QString, database);
        QFETCH(QString, typed);
        QVERIFY(open());
        m_page->setEnvironment(environment);
        m_page->showList(List::KeptDatabases);
        m_page->keptDatabases()->table()->selectRow(0);
        QTest::mouseClick(find(u"removeKept"_s), Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window->sheet() && m_fixture->window->sheet()->preview());
        Ui::Sheet *sheet = m_fixture->window->sheet();
        QTest::keyClicks(sheet->typedName(), typed.chopped(1));
        QVERIFY(!sheet->deployButton()->isEnabled());
        QTest::keyClicks(sheet->typedName(), typed.right(1));
        QVERIFY(sheet->deployButton()->isEnabled());
        // All that is typed can be read.
        QVERIFY(sheet->typedName()->fontMetrics().horizontalAdvance(typed) < sheet->typedName()->width());
        QVERIFY(m_fixture->deploy());
        QCOMPARE(m_fixture->backend.subjectOf(ChangeKind::RemoveKept), database);
    }

    void theMenuLeadsToTheLogOfTheJob()
    {
        QVERIFY(open());
        m_page->showList(List::KeptDatabases);
        QTableView *table = m_page->keptDatabases()->table();
        QSignalSpy wanted(m_page, &Ui::BackupsPage::jobWanted);
        const auto actionsOf = [&](int row) {
            table->selectRow(row);
            emit table->customContextMenuRequested(QPoint(10, 10));
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QStringList texts;
            if (menu) {
                for (QAction *action : menu->actions()) {
                    texts << action->text();
                    if (action->text().contains(u"Log of"_s))
                        action->trigger();
                }
                menu->close();
            }
            return texts.join(u'|');
        };
        // What somebody has done by hand has no log here.
        QVERIFY(!actionsOf(1).contains(u"Log of"_s));
        QCOMPARE(wanted.count(), 0);
        QVERIFY(actionsOf(0).contains(u"Log of"_s));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().at(1).toString(), u"20261120-052300-vishwa-7f1a"_s);
    }

    void aSilentDatabaseServerIsNamed()
    {
        m_backups->kept.databases.clear();
        m_backups->kept.problems = {u"The databases of production could not be looked at: no answer."_s};
        QVERIFY(open());
        m_page->showList(List::KeptDatabases);
        const auto *panel = m_page->keptDatabases()->findChild<Ui::NotePanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(panel->text().contains(u"could not be looked at: no answer"_s));
        // And it is not said that there is none.
        const auto labels = m_page->keptDatabases()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(!label->isVisible() || !label->text().contains(u"No restore has put"_s));
    }

    void aFindingLeadsToTheDatabases()
    {
        QVERIFY(open());
        m_page->setEnvironment(u"staging"_s);
        m_fixture->window->showPage(u"overview");
        Domain::Finding finding{u"database-kept-long"_s, Domain::Finding::Severity::Info, u"production"_s};
        finding.environment = u"production"_s;
        finding.action = Domain::Finding::Action::ShowKept;
        m_fixture->window->act(finding);
        QCOMPARE(m_fixture->window->currentPage(), u"backups"_s);
        QCOMPARE(m_page->environment(), u"production"_s);
        QVERIFY(m_page->list() == List::KeptDatabases);
        QVERIFY(m_page->keptDatabases()->table()->isVisible());
        finding.id = u"kept-single-copy"_s;
        finding.action = Domain::Finding::Action::PullKept;
        m_fixture->window->act(finding);
        QVERIFY(m_page->list() == List::KeptFiles);
        QTRY_VERIFY(m_backups->calls().contains(u"pull kept production"_s));
    }

    void keptFilesAreBrought()
    {
        QVERIFY(open());
        m_page->showList(List::KeptFiles);
        auto *pull = find(u"pullKept"_s);
        QTest::mouseClick(pull, Qt::LeftButton);
        auto *bar = m_page->findChild<Ui::TransferBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"Downloading the kept files of production"_s), qPrintable(bar->text()));
        QVERIFY(!pull->isEnabled()); // one thing at a time
        m_backups->kept.copies.insert(m_backups->kept.copies.begin(), m_backups->kept.copies.front());
        m_backups->kept.copies.front().head.id = u"kept_20261122_014000"_s;
        m_backups->letPullEnd();
        QTRY_VERIFY(bar->text().contains(u"3 of them came now"_s));
        QTRY_COMPARE(listName(List::KeptFiles), u"Kept files · 4"_s); // it has been looked at again
        QVERIFY(pull->isEnabled());
        QVERIFY(m_backups->calls().contains(u"pull kept production"_s));
    }

    void aDamagedCopyIsNotOpened()
    {
        QVERIFY(open());
        m_page->showList(List::KeptFiles);
        QTableView *table = m_page->keptCopies()->table();
        table->selectRow(2);
        QVERIFY(table->currentIndex().data(Models::StateRole).toInt() == int(Models::KeptState::Unreadable));
        QVERIFY(!find(u"showKeptFiles"_s)->isEnabled());
        QVERIFY(!find(u"extractKept"_s)->isEnabled());
        QVERIFY(!m_page->keptCopies()->openFiles());
        table->selectRow(1); // which lacks something, and has the rest
        QVERIFY(find(u"extractKept"_s)->isEnabled());
    }

    void copiesAreVerified()
    {
        QVERIFY(open());
        m_page->showList(List::KeptFiles);
        QTableView *table = m_page->keptCopies()->table();
        const auto state = [table](int row) {
            return table->model()->index(row, Models::KeptCopiesModel::StateColumn).data().toString();
        };
        QCOMPARE(state(0), u"whole when it was copied"_s);
        auto *verify = find(u"verifyKept"_s);
        table->selectRow(0);
        QTest::mouseClick(verify, Qt::LeftButton);
        auto *bar = m_page->findChild<Ui::TransferBar *>();
        QTRY_VERIFY2(bar->text().contains(u"every byte is as it was written"_s), qPrintable(bar->text()));
        QVERIFY(m_backups->calls().contains(u"verify kept production kept_20261121_213000"_s));
        QTRY_VERIFY2(state(0).startsWith(u"verified at "_s), qPrintable(state(0)));
        // Without one that is selected all that are shown; what is damaged is still looked into.
        m_backups->damagedId = u"kept_20261121_213000"_s;
        table->clearSelection();
        QTest::mouseClick(verify, Qt::LeftButton);
        QTRY_VERIFY(m_backups->calls().contains(u"verify kept production"_s));
        QTRY_VERIFY2(bar->text().contains(u"lack something"_s), qPrintable(bar->text()));
        QTRY_COMPARE(state(0), u"damaged: uploads/2026/order-4107.pdf: its content is damaged"_s);
        table->selectRow(0);
        QVERIFY(find(u"showKeptFiles"_s)->isEnabled());
    }

    void filesAreFoundAndExtracted()
    {
        QVERIFY(open());
        Ui::KeptFilesDialog *dialog = openFiles();
        QVERIFY(dialog);
        const QAbstractItemModel *files = dialog->table()->model();
        QTRY_COMPARE(files->rowCount(), int(m_backups->generation.entries.size()));
        QVERIFY(m_backups->calls().contains(u"kept files production kept_20261121_213000"_s));
        QCOMPARE(dialog->extractButton()->text(), u"&Extract all..."_s);
        dialog->search()->setText(u".ENV"_s);
        QCOMPARE(files->rowCount(), 2);
        dialog->table()->selectRow(0);
        QCOMPARE(dialog->extractButton()->text(), u"&Extract 1 chosen..."_s);
        dialog->extractTo(u"/home/vishwa/back"_s);
        QTRY_VERIFY(m_backups->calls().contains(
            u"extract production kept_20261121_213000 to /home/vishwa/back: .env"_s));
        QTRY_VERIFY2(dialog->note().contains(u"are in /home/vishwa/back now"_s), qPrintable(dialog->note()));
        // Nothing chosen: what the search lists, and no more than that.
        dialog->table()->clearSelection();
        QCOMPARE(dialog->extractButton()->text(), u"&Extract 2 listed..."_s);
        dialog->extractTo(u"/home/vishwa/two"_s);
        QTRY_VERIFY(m_backups->calls().contains(
            u"extract production kept_20261121_213000 to /home/vishwa/two: .env deploy/production/.env"_s));
        QTRY_COMPARE(dialog->extractButton()->text(), u"&Extract 2 listed..."_s); // not "Stop" any more
        dialog->search()->setText(u"no such file"_s);
        QVERIFY(!dialog->extractButton()->isEnabled());
        dialog->search()->clear();
        dialog->table()->clearSelection();
        dialog->extractTo(u"/home/vishwa/all"_s);
        QTRY_VERIFY(
            m_backups->calls().contains(u"extract production kept_20261121_213000 to /home/vishwa/all:"_s));
        dialog->close();
    }

    void whatIsThereIsNotOverwrittenAndThatIsSaid()
    {
        Domain::Outcome refused = Tests::outcomeOf(
            Domain::Outcome::Kind::Refused, u"/home/vishwa/.env is there already, so nothing was written."_s);
        refused.remedy = u"Choose an empty folder."_s;
        m_backups->extracted = refused;
        QVERIFY(open());
        Ui::KeptFilesDialog *dialog = openFiles();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->extractButton()->isEnabled());
        dialog->extractTo(u"/home/vishwa"_s);
        QTRY_VERIFY(dialog->note().contains(u"is there already"_s));
        QVERIFY(dialog->note().contains(u"Choose an empty folder"_s));
        QVERIFY(dialog->extractButton()->isEnabled()); // into another one
        // The bar of the page says the whole of it too, for whoever has closed the dialog before.
        auto *bar = m_page->findChild<Ui::TransferBar *>();
        QVERIFY2(bar->text().contains(u"Choose an empty folder"_s), qPrintable(bar->text()));
        dialog->close();
    }

    void extractAsksWhereTo()
    {
        QVERIFY(open());
        m_page->showList(List::KeptFiles);
        m_page->keptCopies()->table()->selectRow(0);
        QTest::mouseClick(find(u"extractKept"_s), Qt::LeftButton);
        auto *dialog = m_fixture->window->findChild<Ui::KeptFilesDialog *>();
        QVERIFY(dialog);
        QFileDialog *where = nullptr;
        QTRY_VERIFY((where = dialog->findChild<QFileDialog *>(u"extractFolder"_s)));
        where->reject();
        dialog->close();
        QVERIFY(!m_backups->calls().join(u'|').contains(u"extract"_s));
    }

    void whoHearsThePageKnowsWhatIsThere()
    {
        QVERIFY(open());
        m_page->showList(List::KeptDatabases);
        const QAbstractItemModel *kept = m_page->keptDatabases()->table()->model();
        QVERIFY(kept->index(0, Models::KeptDatabasesModel::AgeColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"put aside 1 day"_s));
        QVERIFY(!m_page->keptDatabases()->table()->accessibleName().isEmpty());
        QVERIFY(!m_page->keptCopies()->table()->accessibleName().isEmpty());
        QVERIFY(!find<QTabBar>(u"backupLists"_s)->accessibleName().isEmpty());
        const QAbstractItemModel *copies = m_page->keptCopies()->table()->model();
        QCOMPARE(
            copies->index(0, Models::KeptCopiesModel::EncryptedColumn).data(Qt::AccessibleTextRole).toString(),
            u"3 files encrypted"_s);
    }

    void threadsThatAreStalledHoldNothing()
    {
        QVERIFY(open());
        Ui::KeptFilesDialog *dialog = openFiles();
        QVERIFY(dialog);
        m_backups->setStalled(true);
        dialog->close();
        QTRY_VERIFY(!m_fixture->window->findChild<Ui::KeptFilesDialog *>());
        m_backups->setStalled(false);
    }
};

QTEST_MAIN(TestKeptLists)
#include "tst_keptlists.moc"
