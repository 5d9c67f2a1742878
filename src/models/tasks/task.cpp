// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/task.h"

namespace Slipway::Models {

Failure failureOf(const Domain::Error &error)
{
    const auto *connection = dynamic_cast<const Domain::ConnectionError *>(&error);
    using Kind = Domain::ConnectionError::Kind;
    return {error.message(), error.remedy(), error.unchanged(),
            connection && connection->kind() != Kind::Unreachable && connection->kind() != Kind::Lost};
}

TaskHome::TaskHome(QObject *receiver)
    : m_door(std::make_shared<Door>())
{
    m_door->receiver = receiver;
}

void TaskHome::post(std::function<void()> call) const
{
    const std::lock_guard lock(m_door->mutex);
    if (!m_door->receiver)
        return;
    QMetaObject::invokeMethod(
        m_door->receiver,
        [door = m_door, call = std::move(call)] {
            // May have been dropped since.
            if (door->receiver)
                call();
        },
        Qt::QueuedConnection);
}

void TaskHome::leave() const
{
    const std::lock_guard lock(m_door->mutex);
    m_door->receiver = nullptr;
}

} // namespace Slipway::Models
