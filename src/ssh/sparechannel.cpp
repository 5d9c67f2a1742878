// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/sparechannel.h"

#include <utility>

namespace Slipway::Ssh {

SpareChannel::SpareChannel(ssh_session session)
    : m_channel(ssh_channel_new(session))
{
    service();
}

SpareChannel::SpareChannel(SpareChannel &&other) noexcept
    : m_channel(std::exchange(other.m_channel, nullptr))
    , m_isOpen(std::exchange(other.m_isOpen, false))
    , m_isRefused(std::exchange(other.m_isRefused, false))
{
}

SpareChannel &SpareChannel::operator=(SpareChannel &&other) noexcept
{
    std::swap(m_channel, other.m_channel);
    std::swap(m_isOpen, other.m_isOpen);
    std::swap(m_isRefused, other.m_isRefused);
    return *this;
}

SpareChannel::~SpareChannel()
{
    if (m_channel)
        ssh_channel_free(m_channel);
}

bool SpareChannel::service()
{
    if (!m_channel || m_isOpen || m_isRefused)
        return false;
    const int result = ssh_channel_open_session(m_channel);
    if (result == SSH_AGAIN)
        return false;
    m_isOpen = result == SSH_OK;
    m_isRefused = !m_isOpen;
    return true;
}

bool SpareChannel::isSpent() const
{
    return m_isRefused || (m_isOpen && ssh_channel_is_closed(m_channel) != 0);
}

ssh_channel SpareChannel::release()
{
    m_isOpen = false;
    return std::exchange(m_channel, nullptr);
}

} // namespace Slipway::Ssh
