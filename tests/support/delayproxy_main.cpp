// SPDX-License-Identifier: GPL-3.0-or-later
// delayproxy --target PORT [--rtt MILLISECONDS] [--rate BYTES_PER_SECOND] [--listen PORT] [--cut BYTES]
// Prints the port it listens on and forwards until its stdin ends or it gets SIGTERM.
#include "support/delayproxy.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"target"_s, u"Port on loopback that it forwards to."_s, u"PORT"_s});
    parser.addOption({u"rtt"_s, u"Round trip that is added, in milliseconds."_s, u"MS"_s, u"0"_s});
    parser.addOption({u"rate"_s, u"Bytes per second and direction; 0: no limit."_s, u"BYTES"_s, u"0"_s});
    parser.addOption({u"listen"_s, u"Port it listens on; 0: a free one."_s, u"PORT"_s, u"0"_s});
    parser.addOption(
        {u"cut"_s,
         u"Resets all connections each time that so many bytes have come from the target, give or take "
         u"half of it; 0: never."_s,
         u"BYTES"_s, u"0"_s});
    parser.process(app);
    const ushort target = parser.value(u"target"_s).toUShort();
    if (target == 0)
        parser.showHelp(2);
    Slipway::TestSupport::DelayProxy::Options options;
    options.roundTrip = std::chrono::microseconds(qRound64(parser.value(u"rtt"_s).toDouble() * 1000));
    options.bytesPerSecond = parser.value(u"rate"_s).toLongLong();
    options.listenPort = parser.value(u"listen"_s).toUShort();
    Slipway::TestSupport::DelayProxy proxy(target, options);
    std::printf("%d\n", int(proxy.port()));
    std::fflush(stdout);
    const qint64 cut = parser.value(u"cut"_s).toLongLong();
    std::jthread cutter;
    if (cut > 0) {
        cutter = std::jthread([&proxy, cut](const std::stop_token &stop) {
            qint64 next = cut;
            while (!stop.stop_requested()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                if (proxy.bytesFromTarget() < next)
                    continue;
                proxy.cut();
                next = proxy.bytesFromTarget() + cut / 2 + QRandomGenerator::global()->bounded(cut);
            }
        });
    }
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) {
    }
    return 0;
}
