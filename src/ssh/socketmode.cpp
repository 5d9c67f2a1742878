// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/socketmode.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace Slipway::Ssh {

void prepareSocket(qintptr socket)
{
#ifdef Q_OS_WIN
    u_long on = 1;
    ioctlsocket(SOCKET(socket), long(FIONBIO), &on);
    SetHandleInformation(HANDLE(socket), HANDLE_FLAG_INHERIT, 0);
#else
    const int descriptor = int(socket);
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    fcntl(descriptor, F_SETFD, fcntl(descriptor, F_GETFD) | FD_CLOEXEC);
#endif
}

void acknowledgeNow([[maybe_unused]] qintptr socket)
{
#ifdef Q_OS_LINUX
    const int on = 1;
    (void)setsockopt(int(socket), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
}

} // namespace Slipway::Ssh
