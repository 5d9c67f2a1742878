// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scripts.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <stdexcept>

using namespace Qt::StringLiterals;

class TestScripts : public QObject
{
    Q_OBJECT
private slots:
    void everyScriptOfTheTreeIsCompiledIn();
    void unknownNameIsAMistake();
};

void TestScripts::everyScriptOfTheTreeIsCompiledIn()
{
    const QString resources = QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/");
    const QByteArray prelude = Slipway::Scripts::script(u"lib/prelude.sh");
    QVERIFY(prelude.contains("whole_input"));
    int seen = 0;
    for (const QString &folder : {u"job"_s, u"steps"_s, u"probe"_s, u"sync"_s, u"backups"_s, u"nginx"_s}) {
        QDirIterator files(resources + folder, {u"*.sh"_s, u"*.awk"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = file.fileName().mid(resources.size());
            QByteArray expected = file.readAll();
            expected.replace("source \"${BASH_SOURCE[0]%/*}/../lib/prelude.sh\"\n", prelude);
            const QByteArray words = Slipway::Scripts::script(u"steps/lib/composewords.sh");
            for (const QByteArray &path :
                 {QByteArray("composewords.sh"), QByteArray("../../steps/lib/composewords.sh")}) {
                const QByteArray line = "\nsource \"${BASH_SOURCE[0]%/*}/" + path + "\"\n";
                const QByteArray text = "\n" + words;
                expected.replace(line, text);
            }
            QCOMPARE(Slipway::Scripts::script(name), expected);
            QVERIFY(Slipway::Scripts::names(folder).contains(name));
            ++seen;
        }
    }
    QVERIFY(seen >= 3);
}

void TestScripts::unknownNameIsAMistake()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)Slipway::Scripts::script(u"sync/none.sh"));
}

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
