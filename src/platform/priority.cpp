// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/priority.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <pthread/qos.h>
#elif defined(Q_OS_LINUX)
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace Slipway::Platform {

void lowerThreadPriority()
{
#if defined(Q_OS_WIN)
    (void)SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#elif defined(Q_OS_MACOS)
    (void)pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#elif defined(Q_OS_LINUX)
    // On Linux a thread has a niceness of its own (setpriority(2), "C library/kernel differences"). A tenth of the
    // usual share is left to it beside another program that computes.
    constexpr int niceness = 10;
    (void)setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
    // As batch work it does not interrupt whoever computes each time that a few bytes have come for it: a third fewer
    // changes between threads, and a download on two processors takes a tenth less (bench_pull).
    const sched_param none{};
    (void)sched_setscheduler(0, SCHED_BATCH, &none);
#endif
}

} // namespace Slipway::Platform
