// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// German and Hindi are complete, English has all its plurals, and no translation loses a placeholder or a letter for
/// the keyboard.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void complete_data();
    void complete();
    void nothingIsLost_data() { complete_data(); }
    void nothingIsLost();
    void everyContextIsOne();

private:
    QTemporaryDir m_folder;
};

namespace {

struct Message
{
    QString context;
    QString source;
    bool plural = false;
    bool finished = true;
    QStringList forms;
};

std::vector<Message> messages(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    std::vector<Message> all;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            Message message;
            message.context = context;
            message.plural = xml.attributes().value(u"numerus"_s) == u"yes";
            all.push_back(message);
        } else if (xml.name() == u"source") {
            all.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.back().finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!all.back().plural)
                all.back().forms = {xml.readElementText()};
        } else if (xml.name() == u"numerusform") {
            all.back().forms += xml.readElementText();
        }
    }
    return all;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        all += match.next().captured();
    all.sort();
    all.removeDuplicates();
    return all;
}

} // namespace

/// Words is what the free functions of a file call their context, never a context itself: lupdate took it for one where
/// it did not understand the file, and such strings are not found when they are wanted.
void TestTranslations::everyContextIsOne()
{
    const std::vector<Message> all = messages(QStringLiteral(SLIPWAY_SOURCE_DIR "/translations/slipway_de.ts"));
    QVERIFY(!all.empty());
    for (const Message &message : all)
        QVERIFY2(message.context != u"Words", qPrintable(message.source));
}

void TestTranslations::complete_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"de"_s, u"hi"_s, u"en"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::complete()
{
    QFETCH(QString, language);
    const QString name = QStringLiteral(SLIPWAY_SOURCE_DIR "/translations/slipway_%1.ts").arg(language);
    const QString fresh = m_folder.filePath(language + u".ts"_s);
    QVERIFY(QFile::copy(name, fresh));
    QVERIFY(QFile(fresh).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s};
    if (language == u"en")
        arguments += u"-pluralonly"_s;
    arguments += {QStringLiteral(SLIPWAY_SOURCE_DIR "/src"), u"-ts"_s, fresh};
    QProcess lupdate;
    lupdate.start(QStringLiteral(SLIPWAY_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QStringList missing;
    const std::vector<Message> all = messages(fresh);
    for (const Message &message : all) {
        const bool empty = std::any_of(message.forms.begin(), message.forms.end(),
                                       [](const QString &form) { return form.isEmpty(); });
        const bool forms = message.forms.size() == (message.plural ? 2 : 1);
        if (!message.finished || empty || !forms)
            missing += message.context + u": "_s + message.source;
    }
    QVERIFY(all.size() > (language == u"en" ? 10 : 500));
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 without translation:\n%2"_s.arg(missing.size()).arg(missing.join(u'\n'))));
}

void TestTranslations::nothingIsLost()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message &message :
         messages(QStringLiteral(SLIPWAY_SOURCE_DIR "/translations/slipway_%1.ts").arg(language))) {
        for (const QString &form : message.forms) {
            if (form.isEmpty())
                continue;
            const QString placeholders = u"%L?[0-9n]"_s;
            if (found(placeholders, message.source) != found(placeholders, form))
                wrong += u"placeholders: "_s + form;
            const QString letter = u"&[^\\s&]"_s;
            if (found(letter, message.source).isEmpty() != found(letter, form).isEmpty())
                wrong += u"letter: "_s + form;
            if (message.source.endsWith(u' ') != form.endsWith(u' ')
                || message.source.startsWith(u' ') != form.startsWith(u' '))
                wrong += u"space: "_s + form;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
