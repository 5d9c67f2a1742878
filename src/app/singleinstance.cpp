// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <spdlog/spdlog.h>

namespace Slipway::App {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1000; ///< milliseconds that a living instance has to answer
const QByteArray question = "show\n";
const QByteArray answer = "shown\n";

/// The home is in it, because the folder of such sockets may be one for all people of a computer.
QString nameOf(const QString &project)
{
    const QByteArray text = QDir::homePath().toUtf8() + '\n' + project.toUtf8();
    return u"slipway-"_s
           + QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &project, QObject *parent)
    : QObject(parent)
    , m_name(nameOf(project))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() || socket->readLine() != question)
                return;
            socket->write(answer);
            socket->flush();
            emit wanted();
        });
    });
}

bool SingleInstance::listen()
{
    return m_server.listen(m_name);
}

bool SingleInstance::claim()
{
    // First the question, then the server: one with restricted access takes a name over without asking.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(patience)) {
        socket.write(question);
        if (socket.waitForReadyRead(patience) && socket.readLine() == answer)
            return false;
        spdlog::warn("another instance holds {} and does not answer", m_name.toStdString());
        return true; // two windows are better than none
    }
    QLocalServer::removeServer(m_name); // of one who died
    if (!listen())
        spdlog::warn("no socket {}: {}", m_name.toStdString(), m_server.errorString().toStdString());
    return true;
}

} // namespace Slipway::App
