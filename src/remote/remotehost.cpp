// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/remotehost.h"

#include "domain/error.h"

#include <QCoreApplication>

namespace Slipway::Remote {

QByteArray outputOf(RemoteHost &host, const Command &command, std::stop_token stop, ByteSource *input)
{
    CommandResult result =
        input ? host.stream(command, input, {}, std::move(stop)) : host.run(command, std::move(stop));
    if (!result.succeeded()) {
        const QString tail = QString::fromUtf8(result.errorOutput.right(2000)).trimmed();
        const QString end =
            result.exitStatus
                ? QCoreApplication::translate("Slipway::Remote", "ended with status %1").arg(*result.exitStatus)
                : QCoreApplication::translate("Slipway::Remote", "was killed by SIG%1")
                      .arg(QString::fromLatin1(result.signal));
        throw Domain::CommandFailed(
            QCoreApplication::translate("Slipway::Remote", "Could not %1 on %2: the command %3.\n%4")
                .arg(command.title, host.displayName(), end, tail),
            result.exitStatus, tail);
    }
    return std::move(result.output);
}

} // namespace Slipway::Remote
