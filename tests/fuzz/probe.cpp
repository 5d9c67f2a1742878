// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "findings/findings.h"
#include "fuzz/fuzz.h"
#include "operations/look/serverprobe.h"

#include <algorithm>

namespace Slipway::Fuzz {

using namespace Domain;

void take(const QByteArray &input)
{
    const ObservedServer server =
        Operations::parseProbe(input, configuration(), configuration().hosts.front().name);
    require(server.environments.size() == configuration().environments.size(),
            "each declared environment is there, and no other");
    for (const ObservedDisk &disk : server.machine.disks)
        require(disk.size >= 0 && disk.used >= 0 && disk.available >= 0, "a disk's sizes are not negative");
    require(server.machine.memoryTotal >= 0 && server.machine.memoryAvailable >= 0, "memory is not negative");
    require(server.machine.dockerDisk >= -1, "what Docker takes is not negative");
    for (const ObservedEnvironment &environment : server.environments) {
        for (const BackupFile &file : environment.backupFiles)
            require(file.size >= 0, "a backup's size is not negative");
    }
    const std::vector<ObservedServer> servers{server};
    for (const Finding &finding : Findings::findings({configuration(), servers}))
        require(!finding.message.isEmpty(), "a finding says what it is");
}

} // namespace Slipway::Fuzz
