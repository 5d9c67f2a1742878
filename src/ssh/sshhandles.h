// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <memory>

/// Owners of libssh's handles. Included by source files of this folder only: no libssh type leaves it.
namespace Slipway::Ssh {

struct SessionDeleter
{
    void operator()(ssh_session session) const { ssh_free(session); }
};
struct EventDeleter
{
    void operator()(ssh_event event) const { ssh_event_free(event); }
};
struct KeyDeleter
{
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
struct StringDeleter
{
    void operator()(char *text) const { ssh_string_free_char(text); }
};

using SessionHandle = std::unique_ptr<ssh_session_struct, SessionDeleter>;
using EventHandle = std::unique_ptr<ssh_event_struct, EventDeleter>;
using KeyHandle = std::unique_ptr<ssh_key_struct, KeyDeleter>;
using StringHandle = std::unique_ptr<char, StringDeleter>;

} // namespace Slipway::Ssh
