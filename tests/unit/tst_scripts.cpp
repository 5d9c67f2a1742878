// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scripts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
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
            // What it sources from beside itself takes the place of the line that says so.
            static const QRegularExpression sources(
                u"(?<=\n)source \"\\$\\{BASH_SOURCE\\[0\\]%/\\*\\}/([^\"\n]+)\"\n"_s);
            for (const auto &match : sources.globalMatch(QString::fromUtf8(expected))) {
                const QString sourced = QDir::cleanPath(QFileInfo(name).path() + u'/' + match.captured(1));
                expected.replace(match.captured().toUtf8(), Slipway::Scripts::script(sourced));
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
