// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <chrono>
#include <memory>

namespace Slipway::TestSupport {

/// A TCP proxy on loopback that makes the way to a server as long, as narrow or as broken as a test wants.
/// Works on threads of its own; every method may be called from any thread.
class DelayProxy
{
public:
    struct Options
    {
        std::chrono::microseconds roundTrip{0}; ///< added, half of it each way
        /// Per connection and direction; zero: as fast as it goes. The sender feels it as back-pressure.
        qint64 bytesPerSecond = 0;
        quint16 listenPort = 0; ///< zero: a free one
    };

    /// Forwards to 127.0.0.1:targetPort. Throws std::system_error when it cannot listen.
    DelayProxy(quint16 targetPort, Options options);
    ~DelayProxy();
    Q_DISABLE_COPY_MOVE(DelayProxy)

    [[nodiscard]] quint16 port() const;
    /// Resets every open connection; new ones are still taken.
    void cut();
    /// Resets the one that has carried most since it was opened, as a device on the way does that forgets a connection.
    void cutOne();
    /// Closes every connection and each new one at once until it is false again.
    void setRefusing(bool refusing);
    /// Bytes are held and nothing is answered, as when a cable is pulled; new connections are taken and held.
    void setStalled(bool stalled);
    void setRoundTrip(std::chrono::microseconds roundTrip);
    /// Connections accepted so far.
    [[nodiscard]] int accepted() const;
    /// Bytes forwarded so far to and from the target.
    [[nodiscard]] qint64 bytesToTarget() const;
    [[nodiscard]] qint64 bytesFromTarget() const;

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Slipway::TestSupport
