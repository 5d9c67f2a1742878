// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/fakeserver.h"

#include "support/sshdfixture.h"

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>
#include <optional>
#include <poll.h>
#include <stdexcept>
#include <thread>
#include <vector>

namespace Slipway::Ssh::Test {

namespace {

struct Counts
{
    std::atomic<int> attempts{0};
    std::atomic<int> connections{0};
};

/// One connection, served until it ends. Callbacks take notes; the loop acts on them.
class Connection
{
public:
    Connection(ssh_session session, const FakeServer::Behaviour &behaviour, Counts &counts)
        : m_session(session)
        , m_behaviour(behaviour)
        , m_counts(counts)
    {
        m_server.userdata = this;
        m_server.auth_password_function = onPassword;
        m_server.channel_open_request_session_function = onOpen;
        ssh_callbacks_init(&m_server);
        ssh_set_server_callbacks(session, &m_server);
        m_forChannels.userdata = this;
        m_forChannels.channel_exec_request_function = onExec;
        ssh_callbacks_init(&m_forChannels);
        int methods = 0;
        if (behaviour.keyboardInteractiveOnly)
            methods = SSH_AUTH_METHOD_INTERACTIVE;
        else if (!behaviour.password.isEmpty())
            methods = SSH_AUTH_METHOD_PASSWORD;
        else
            methods = SSH_AUTH_METHOD_PUBLICKEY;
        ssh_set_auth_methods(session, methods);
    }
    ~Connection()
    {
        for (ssh_channel channel : m_channels)
            ssh_remove_channel_callbacks(channel, &m_forChannels);
        ssh_disconnect(m_session);
        ssh_free(m_session);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    void serve(const std::stop_token &stop)
    {
        if (ssh_handle_key_exchange(m_session) != SSH_OK)
            return;
        const auto begin = std::chrono::steady_clock::now();
        ssh_event event = ssh_event_new();
        ssh_event_add_session(event, m_session);
        while (!stop.stop_requested() && !m_hangUp && ssh_event_dopoll(event, 20) != SSH_ERROR) {
            if (!m_loggedIn && m_behaviour.hangUpBeforeLogin.count() > 0
                && std::chrono::steady_clock::now() - begin > m_behaviour.hangUpBeforeLogin)
                break;
            if (m_refusedAt && std::chrono::steady_clock::now() - *m_refusedAt > m_behaviour.hangUpAfterRefusal)
                break;
            answer();
            if ((ssh_get_status(m_session) & (SSH_CLOSED | SSH_CLOSED_ERROR)) != 0)
                break;
        }
        ssh_event_remove_session(event, m_session);
        ssh_event_free(event);
    }

private:
    void answer()
    {
        for (ssh_channel channel : std::exchange(m_toAnswer, {})) {
            ssh_channel_write(channel, m_behaviour.output.constData(), uint32_t(m_behaviour.output.size()));
            if (m_behaviour.ending == FakeServer::Ending::HangUp) {
                ssh_blocking_flush(m_session, 1000);
                m_hangUp = true;
                return;
            }
            if (m_behaviour.ending == FakeServer::Ending::Status)
                ssh_channel_request_send_exit_status(channel, 0);
            ssh_channel_send_eof(channel);
            ssh_channel_close(channel);
        }
    }

    static int onPassword(ssh_session, const char *, const char *password, void *self)
    {
        auto *connection = static_cast<Connection *>(self);
        ++connection->m_counts.attempts;
        ++connection->m_attempts;
        connection->m_loggedIn = connection->m_behaviour.password == password;
        if (connection->m_loggedIn)
            return SSH_AUTH_SUCCESS;
        connection->m_hangUp = connection->m_attempts == connection->m_behaviour.attemptsBeforeHangUp;
        return SSH_AUTH_DENIED;
    }
    static ssh_channel onOpen(ssh_session session, void *self)
    {
        auto *connection = static_cast<Connection *>(self);
        if (connection->m_behaviour.hangUpAfterRefusal.count() > 0) {
            if (!connection->m_refusedAt)
                connection->m_refusedAt = std::chrono::steady_clock::now();
            return nullptr;
        }
        ssh_channel channel = ssh_channel_new(session);
        ssh_set_channel_callbacks(channel, &connection->m_forChannels);
        connection->m_channels.push_back(channel);
        return channel;
    }
    static int onExec(ssh_session, ssh_channel channel, const char *, void *self)
    {
        auto *connection = static_cast<Connection *>(self);
        if (connection->m_behaviour.ending == FakeServer::Ending::RefuseExec)
            return SSH_ERROR;
        connection->m_toAnswer.push_back(channel);
        return SSH_OK;
    }

    ssh_session m_session;
    const FakeServer::Behaviour &m_behaviour;
    Counts &m_counts;
    ssh_server_callbacks_struct m_server{};
    ssh_channel_callbacks_struct m_forChannels{};
    std::vector<ssh_channel> m_channels;
    std::vector<ssh_channel> m_toAnswer;
    std::optional<std::chrono::steady_clock::time_point> m_refusedAt;
    int m_attempts = 0;
    bool m_loggedIn = false;
    bool m_hangUp = false;
};

} // namespace

class FakeServer::Listener
{
public:
    Listener(const QString &hostKeyFile, const Behaviour &behaviour)
        : m_behaviour(behaviour)
        , m_bind(ssh_bind_new())
    {
        const QByteArray key = hostKeyFile.toLocal8Bit();
        const unsigned int wanted = TestSupport::freePort();
        const bool no = false;
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &no);
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDADDR, "127.0.0.1");
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDPORT, &wanted);
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_HOSTKEY, key.constData());
        if (ssh_bind_listen(m_bind) != SSH_OK) {
            const std::string why = ssh_get_error(m_bind);
            ssh_bind_free(m_bind);
            throw std::runtime_error(why);
        }
        m_port = quint16(wanted);
        m_thread = std::jthread([this](const std::stop_token &stop) { accept(stop); });
    }
    ~Listener()
    {
        m_thread.request_stop();
        m_thread.join();
        m_connections.clear();
        ssh_bind_free(m_bind);
    }
    Q_DISABLE_COPY_MOVE(Listener)

    quint16 m_port = 0;
    Counts m_counts;

private:
    void accept(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            pollfd descriptor{ssh_bind_get_fd(m_bind), POLLIN, 0};
            if (::poll(&descriptor, 1, 20) <= 0)
                continue;
            ssh_session session = ssh_new();
            if (ssh_bind_accept(m_bind, session) != SSH_OK) {
                ssh_free(session);
                continue;
            }
            ++m_counts.connections;
            m_connections.emplace_back([this, session](const std::stop_token &ending) {
                Connection(session, m_behaviour, m_counts).serve(ending);
            });
        }
    }

    const Behaviour m_behaviour;
    ssh_bind m_bind;
    std::vector<std::jthread> m_connections; ///< the accepting thread's own until it has ended
    std::jthread m_thread;
};

FakeServer::FakeServer(const QString &hostKeyFile, const Behaviour &behaviour)
    : m_listener(std::make_unique<Listener>(hostKeyFile, behaviour))
{
}

FakeServer::~FakeServer() = default;

quint16 FakeServer::port() const
{
    return m_listener->m_port;
}

int FakeServer::attempts() const
{
    return m_listener->m_counts.attempts;
}

int FakeServer::connections() const
{
    return m_listener->m_counts.connections;
}

} // namespace Slipway::Ssh::Test
