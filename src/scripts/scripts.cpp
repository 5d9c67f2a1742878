// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scripts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <stdexcept>

namespace Slipway::Scripts {

using namespace Qt::StringLiterals;

namespace {

QString root()
{
    return u":/slipway/"_s;
}

/// What a script sources from beside itself takes the place of that line: what is sent is one text.
QByteArray whole(const QString &name, const QByteArray &text)
{
    static const QByteArray begin = "\nsource \"${BASH_SOURCE[0]%/*}/";
    const qsizetype at = text.indexOf(begin);
    if (at < 0)
        return text;
    const qsizetype path = at + begin.size();
    const qsizetype end = text.indexOf("\"\n", path);
    const QString sourced =
        QDir::cleanPath(name.section(u'/', 0, -2) + u'/' + QString::fromUtf8(text.mid(path, end - path)));
    // The line end behind it begins the next line that may source something.
    return text.left(at + 1) + script(sourced).chopped(1) + whole(name, text.mid(end + 1));
}

} // namespace

QByteArray script(QStringView name)
{
    QFile file(root() + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("no script is named " + name.toString().toStdString());
    return whole(name.toString(), file.readAll());
}

QStringList names(QStringView folder)
{
    QStringList found;
    QDirIterator files(root() + folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next().mid(root().size());
    found.sort();
    return found;
}

} // namespace Slipway::Scripts
