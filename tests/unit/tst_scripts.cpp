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
            for (const QString &sourced :
                 {u"lib/prelude.sh"_s, u"lib/alive.sh"_s, u"lib/audited.sh"_s, u"lib/schedule.sh"_s,
                  u"nginx/listing.sh"_s, u"steps/lib/composewords.sh"_s, u"steps/lib/sidecar.sh"_s}) {
                const QString path = QFileInfo(resources + name).dir().relativeFilePath(resources + sourced);
                const QByteArray line = "\nsource \"${BASH_SOURCE[0]%/*}/" + path.toUtf8() + "\"\n";
                const QByteArray text = "\n" + Slipway::Scripts::script(sourced);
                expected.replace(line, text);
            }
            // What is sent lies beside nothing.
            if (expected.startsWith("#!") && expected.contains(prelude))
                QVERIFY2(!expected.contains("\nsource \"${BASH_SOURCE"), qPrintable(name));
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
