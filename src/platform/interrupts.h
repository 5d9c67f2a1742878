// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace Slipway::Platform {

/// Counts how often Ctrl-C was pressed since it was installed, in place of ending the program. SIGTERM and SIGHUP
/// count as well, as `hangUps`: nobody is there to be asked then. A signal that was ignored when the program began
/// stays ignored: nohup and trap '' are wishes. Its end puts back what was there before. One at a time.
class Interrupts
{
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    [[nodiscard]] int count() const;
    [[nodiscard]] int hangUps() const;

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace Slipway::Platform
