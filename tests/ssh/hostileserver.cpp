// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <algorithm>
#include <csignal>
#include <sys/file.h>
#include <unistd.h>

// What a hostile sshd runs in place of every command (ForceCommand, tst_hostile.cpp): it runs the command that was asked
// for on this computer and gives its answer, or one made from it. The folder it is told has `plan` (the forgery, and the
// number of the first command to be forged), `count`, and the server's `home`.

using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int nextNumber(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite) || flock(file.handle(), LOCK_EX) != 0)
        return 1;
    const int number = file.readAll().toInt() + 1;
    file.seek(0);
    file.write(QByteArray::number(number));
    return number;
}

void put(const QByteArray &bytes, int descriptor = 1)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = write(descriptor, bytes.constData() + at, size_t(bytes.size() - at));
        if (written <= 0)
            _exit(1); // nobody reads any more
        at += written;
    }
}

void flood(const QByteArray &piece, int count = 64, int descriptor = 1)
{
    constexpr qsizetype size = qsizetype(1) << 20;
    const QByteArray block = piece.repeated(size / piece.size());
    for (int i = 0; i < count; ++i)
        put(block, descriptor);
}

QByteArray through(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

const QString pathText = u"../../../../../../pwned"_s;
const QString escapeText = u"\x1b]0;pwned\x07\x1b[31mred\x1b[2J\u009b31m\r\b\u202egnp\u2066"_s;

QString commandText()
{
    return u"x\"'; touch %1; $(touch %1) `touch %1` | touch %1 #"_s.arg(
        QString::fromLatin1(qgetenv("HOSTILE_MARK")));
}

QJsonValue forged(const QJsonValue &value, const QString &forgery)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = forged(it.value(), forgery);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = forged(array[i], forgery);
        return array;
    }
    if (forgery == "types"_L1)
        return value.isString() ? QJsonValue(7) : value.isDouble() ? QJsonValue(true) : QJsonValue(u"x"_s);
    if (forgery == "numbers"_L1 && value.isDouble())
        return QJsonValue(qint64(9'000'000'000'000'000'000));
    if (!value.isString())
        return value;
    if (forgery == "paths"_L1)
        return QString(pathText + (value.toString().endsWith(".sql.gz"_L1) ? u".sql.gz"_s : QString()));
    if (forgery == "escapes"_L1)
        return QString(value.toString() + escapeText);
    return forgery == "commands"_L1 ? QJsonValue(commandText()) : value;
}

/// Of what is no JSON: names, numbers, and the beginnings of fields.
QByteArray forgedText(const QByteArray &text, const QString &forgery)
{
    QString said = QString::fromLatin1(text);
    const auto replace = [&said](const QString &pattern, const QString &by) {
        said.replace(QRegularExpression(pattern), by);
    };
    if (forgery == "types"_L1)
        replace(u"\\d+"_s, u"x"_s);
    else if (forgery == "numbers"_L1)
        replace(u"\\d+"_s, u"9000000000000000000"_s);
    else if (forgery == "paths"_L1)
        replace(u"[^\\t\\n\\0\\x1e/ ]+\\.(sql\\.gz|ya?ml|txt)"_s, pathText + u".\\1"_s);
    else if (forgery == "escapes"_L1)
        replace(u"(?<=[\\t\\n])"_s, QString::fromLatin1(escapeText.toUtf8()));
    else if (forgery == "commands"_L1)
        replace(u"[^\\t\\n\\0\\x1e/ ]+(?=\\.(sql\\.gz|ya?ml|txt))"_s, commandText().remove(u'/'));
    return said.toLatin1();
}

QByteArray forgedAnswer(const QByteArray &answer, const QString &forgery)
{
    const QByteArray list("\x1e"
                          "backups\n");
    if (const qsizetype at = answer.indexOf(list); at >= 0)
        return list
               + through(u"gzip"_s, {u"-1"_s},
                         forgedText(through(u"gzip"_s, {u"-dc"_s}, answer.mid(at + list.size())), forgery));
    QByteArray made;
    const QByteArrayList parts = answer.split('\x1e');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray &part = parts[i];
        QJsonParseError problem{};
        qsizetype end = part.size();
        QJsonDocument document = QJsonDocument::fromJson(part, &problem);
        if (problem.error != QJsonParseError::NoError) { // a record of a journal, and output behind it
            end = std::max<qsizetype>(part.indexOf('\n'), 0);
            document = QJsonDocument::fromJson(part.left(end), &problem);
        }
        if (i > 0)
            made += '\x1e';
        if (problem.error == QJsonParseError::NoError) {
            document = document.isArray() ? QJsonDocument(forged(document.array(), forgery).toArray())
                                          : QJsonDocument(forged(document.object(), forgery).toObject());
            made += document.toJson(QJsonDocument::Compact) + forgedText(part.mid(end), forgery);
        } else {
            made += forgedText(part, forgery);
        }
    }
    return made;
}

QByteArray behindMark(const QByteArray &answer)
{
    return answer.mid(answer.lastIndexOf('\x1e') + 1);
}

/// Answers that nothing honest is needed for; whether it was one.
bool answered(const QString &forgery)
{
    constexpr qsizetype mebibyte = 1 << 20;
    if (forgery == "nothing"_L1)
        return true;
    if (forgery == "status"_L1)
        _exit(1);
    if (forgery == "killed"_L1)
        std::raise(SIGKILL);
    if (forgery == "noise"_L1)
        put(content(u"/proc/self/exe"_s).left(4096).replace('\x1e', 'x'));
    else if (forgery == "flood"_L1)
        flood("x");
    else if (forgery == "flood of lines"_L1)
        flood("\x1ey\n\ty\n", 4);
    else if (forgery == "flood of errors"_L1)
        flood("no\n", 64, 2);
    else if (forgery == "one line"_L1)
        put('\x1e' + QByteArray(10 * mebibyte, 'a') + '\n');
    else if (forgery == "mark"_L1)
        put("\x1e");
    else if (forgery == "object"_L1)
        put("\x1e{}\n");
    else if (forgery == "array"_L1)
        put("\x1e[1,null,\"x\",{}]\n");
    else if (forgery == "deep"_L1)
        put('\x1e' + QByteArray(8 * mebibyte, '['));
    else if (forgery == "wide"_L1)
        put("\x1e[" + QByteArray("{\"\":0},").repeated(mebibyte / 2) + "0]\n");
    else if (forgery == "bomb"_L1)
        put("\x1e"
            "backups\n"
            + content(u"bomb.gz"_s));
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QDir::setCurrent(QString::fromLocal8Bit(argv[1]));
    const QString folder = QDir::currentPath();
    const QList<QByteArray> plan = content(u"plan"_s).split('\n');
    const QString forgery = QString::fromLatin1(plan.value(0));
    const int number = nextNumber(u"count"_s);
    const QByteArray command = qgetenv("SSH_ORIGINAL_COMMAND");
    const bool honest = number < plan.value(1).toInt();
    if (!honest && answered(forgery))
        return 0;
    qputenv("HOSTILE_MARK", QDir(folder).filePath(u"mark"_s).toUtf8());
    qputenv("HOME", QDir(folder).filePath(u"home"_s).toUtf8());
    qputenv("PATH", QByteArray(QDir(folder).filePath(u"bin"_s).toUtf8() + ':' + qgetenv("PATH")));
    if (honest) {
        execlp("bash", "bash", "-c", command.constData(), nullptr);
        return 127;
    }
    QProcess process;
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(command)});
    process.waitForFinished(-1);
    const QByteArray answer = process.readAllStandardOutput();
    if (forgery == "half"_L1) {
        put(answer.left(answer.size() / 2));
    } else if (forgery == "twice"_L1) {
        put(answer + answer);
    } else if (forgery == "reversed"_L1) {
        QByteArrayList lines = behindMark(answer).split('\n');
        std::reverse(lines.begin(), lines.end());
        put('\x1e' + lines.join('\n'));
    } else if (forgery == "many"_L1) {
        const QByteArray part = behindMark(answer);
        put('\x1e' + part.repeated((qsizetype(30) << 20) / std::max<qsizetype>(part.size(), 1)));
    } else {
        put(forgedAnswer(answer, forgery));
    }
    return process.exitCode();
}
