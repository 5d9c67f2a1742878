// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/answer.h"

#include "domain/error.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace Slipway::Remote {

using namespace Qt::StringLiterals;

namespace {

/// The context that lupdate and the program agree on, in free functions and members alike.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slipway::Remote)
};

constexpr char recordSeparator = '\x1e';
/// Read, JSON takes up to forty times its size.
constexpr qsizetype mostJson = qsizetype(4) << 20;
/// Objects in one list: each takes some hundred bytes once it is read.
constexpr qsizetype mostObjects = 100'000;
constexpr qsizetype mostLines = 1'000'000;
constexpr double mostWhole = 9007199254740992.0; // what a double holds exactly

QJsonDocument documentIn(const QByteArray &output, const QString &about)
{
    const qsizetype mark = output.lastIndexOf(recordSeparator);
    if (mark < 0)
        Answer::refuse(about, Words::tr("it does not begin as answers do"), output);
    const QByteArray json = output.sliced(mark + 1);
    if (json.size() > mostJson)
        Answer::refuse(about, Words::tr("it has %1 MB, which is too much").arg(json.size() >> 20), json);
    QJsonParseError problem{};
    QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        Answer::refuse(
            about,
            Words::tr("%1 at byte %2 of %3").arg(problem.errorString()).arg(problem.offset).arg(json.size()),
            json);
    return document;
}

std::vector<Fields> objectsOf(const QJsonArray &array, const QString &path, const QString &about)
{
    Answer::requireAtMost(mostObjects, array.size(), about);
    std::vector<Fields> objects;
    objects.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString item = u"%1[%2]"_s.arg(path).arg(i);
        if (!array[i].isObject())
            Answer::refuse(about, Words::tr("%1 is not what it should be").arg(item));
        objects.emplace_back(array[i].toObject(), item, about);
    }
    return objects;
}

} // namespace

Fields::Fields(QJsonObject object, QString path, QString about)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_about(std::move(about))
{
}

QString Fields::pathTo(const QString &key) const
{
    return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
}

void Fields::refuse(const QString &key) const
{
    Answer::refuse(m_about, Words::tr("%1 is not what it should be").arg(pathTo(key)));
}

QJsonValue Fields::value(const QString &key) const
{
    return m_object.value(key);
}

bool Fields::has(const QString &key) const
{
    const QJsonValue there = value(key);
    return !there.isUndefined() && !there.isNull();
}

void Fields::need(std::initializer_list<QString> keys) const
{
    for (const QString &key : keys) {
        if (!has(key))
            Answer::refuse(m_about, Words::tr("%1 is missing").arg(pathTo(key)));
    }
}

QString Fields::text(const QString &key) const
{
    return Domain::oneLine(textAsSaid(key));
}

QString Fields::textAsSaid(const QString &key) const
{
    if (has(key) && !value(key).isString())
        refuse(key);
    return value(key).toString();
}

bool Fields::flag(const QString &key) const
{
    if (has(key) && !value(key).isBool())
        refuse(key);
    return value(key).toBool();
}

double Fields::decimal(const QString &key, double otherwise) const
{
    if (has(key) && !value(key).isDouble())
        refuse(key);
    return value(key).toDouble(otherwise);
}

qint64 Fields::number(const QString &key, qint64 otherwise) const
{
    if (!has(key))
        return otherwise;
    const double said = decimal(key, 0);
    if (std::abs(said) > mostWhole || said != std::trunc(said))
        refuse(key);
    return value(key).toInteger();
}

QDateTime Fields::time(const QString &key) const
{
    const QString said = text(key);
    QDateTime time = QDateTime::fromString(said, Qt::ISODateWithMs);
    if (!said.isEmpty() && !time.isValid())
        refuse(key);
    return time;
}

QStringList Fields::texts(const QString &key) const
{
    if (has(key) && !value(key).isArray())
        refuse(key);
    QStringList list;
    const QJsonArray array = value(key).toArray();
    for (const auto &item : array) {
        if (!item.isString())
            refuse(key);
        list << Domain::oneLineOfFields(item.toString());
    }
    return list;
}

Fields Fields::object(const QString &key) const
{
    if (has(key) && !value(key).isObject())
        refuse(key);
    return {value(key).toObject(), pathTo(key), m_about};
}

std::vector<Fields> Fields::objects(const QString &key) const
{
    if (has(key) && !value(key).isArray())
        refuse(key);
    return objectsOf(value(key).toArray(), pathTo(key), m_about);
}

namespace Answer {

void refuse(const QString &about, const QString &why, const QByteArray &near)
{
    const QString shown = QString::fromUtf8(near.left(200)).simplified();
    QString message = Words::tr("What the server says about %1 can't be understood: %2.").arg(about, why);
    if (!shown.isEmpty())
        message += u' ' + Words::tr("It begins with \"%1\".").arg(shown);
    throw Domain::CommandFailed(message, std::nullopt, shown,
                                Words::tr("It was not used. Ask again; if it stays so, look at what the login "
                                          "on the server prints and at who "
                                          "else may have changed it."));
}

void requireAtMost(qsizetype most, qsizetype count, const QString &about)
{
    if (count > most)
        refuse(about, Words::tr("it has more than %1 entries").arg(most));
}

qsizetype beginIn(const QByteArray &output, const QString &about)
{
    const qsizetype mark = output.indexOf(recordSeparator);
    if (mark < 0)
        refuse(about, Words::tr("it does not begin as answers do"), output);
    return mark + 1;
}

QByteArray bytesIn(const QByteArray &output, const QString &about)
{
    return output.sliced(beginIn(output, about));
}

QByteArrayList linesIn(const QByteArray &output, const QString &about)
{
    const qsizetype mark = output.lastIndexOf(recordSeparator);
    if (mark < 0)
        refuse(about, Words::tr("it does not begin as answers do"), output);
    if (mark + 1 < output.size() && !output.endsWith('\n'))
        refuse(about, Words::tr("its last line has no end"), output.right(200));
    requireAtMost(mostLines, output.count('\n'), about);
    QByteArrayList lines = output.sliced(mark + 1).split('\n');
    lines.removeLast(); // behind the last line's end
    return lines;
}

Fields objectIn(const QByteArray &output, const QString &about)
{
    const QJsonDocument document = documentIn(output, about);
    if (!document.isObject())
        refuse(about, Words::tr("it is no JSON object"));
    return {document.object(), {}, about};
}

std::vector<Fields> arrayIn(const QByteArray &output, const QString &about)
{
    const QJsonDocument document = documentIn(output, about);
    if (!document.isArray())
        refuse(about, Words::tr("it is no JSON array"));
    return objectsOf(document.array(), {}, about);
}

} // namespace Answer

} // namespace Slipway::Remote
