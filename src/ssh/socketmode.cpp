// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/socketmode.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <fcntl.h>
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

} // namespace Slipway::Ssh
