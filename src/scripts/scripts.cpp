// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scripts.h"

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

} // namespace

QByteArray script(QStringView name)
{
    QFile file(root() + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("no script is named " + name.toString().toStdString());
    return file.readAll();
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
