// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/loginprompts.h"
#include "ui/kit/style.h"

#include <QPointer>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QDialog;

namespace Slipway::Ui {

/// Asks a person about host keys, passwords and passphrases in dialogs, and shows one that was made. The questions come on
/// threads of the connections and operations, which wait; the dialogs are open()ed on the GUI thread, one after the other, and no event loop is
/// nested. Lives on the GUI thread. When it goes, or after giveUp(), every question is answered with no.
class LoginPrompter final : public QObject, public Remote::LoginPrompts
{
    Q_OBJECT
public:
    explicit LoginPrompter(const Style &style, QObject *parent = nullptr);
    ~LoginPrompter() override;

    /// Over which window the dialogs open.
    void setWindow(QWidget *window) { m_window = window; }
    void giveUp();

    [[nodiscard]] bool trustHostKey(const Remote::HostKeyQuestion &question) override;
    [[nodiscard]] std::optional<Remote::SecretAnswer> secret(const Remote::SecretQuestion &question) override;
    /// Shows the passphrase of the kept copies in a folder, the one time. False: nobody has taken it down.
    [[nodiscard]] bool showPassphrase(const Domain::Secret &made, const QString &folder);

private:
    struct Question;

    void ask(const std::shared_ptr<Question> &question);
    void next();
    void answered(const std::shared_ptr<Question> &question);

    const Style &m_style;
    QPointer<QWidget> m_window;
    std::vector<std::shared_ptr<Question>> m_waiting; ///< GUI thread only; the first one is being asked
    QPointer<QDialog> m_dialog;
    std::mutex m_mutex;
    std::vector<std::weak_ptr<Question>> m_open; ///< guarded by m_mutex
    bool m_givenUp = false;                      ///< guarded by m_mutex
};

} // namespace Slipway::Ui
