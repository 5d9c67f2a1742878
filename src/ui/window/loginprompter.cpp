// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/loginprompter.h"

#include "ui/kit/newpassphrasedialog.h"
#include "ui/kit/secretdialog.h"
#include "ui/window/hostkeydialog.h"

#include <QThread>
#include <algorithm>
#include <condition_variable>

namespace Slipway::Ui {

/// A question on its way to a person and back. The asking thread waits for `done`.
struct LoginPrompter::Question
{
    std::optional<Remote::HostKeyQuestion> hostKey;
    std::optional<Remote::SecretQuestion> secret;
    struct Made
    {
        Domain::Secret passphrase;
        QString folder;
    };
    std::optional<Made> made;

    std::mutex mutex;
    std::condition_variable changed;
    bool done = false; ///< guarded by mutex, as are the answers
    bool accepted = false;
    std::optional<Remote::SecretAnswer> answer;

    void finish()
    {
        const std::lock_guard lock(mutex);
        done = true;
        changed.notify_all();
    }
};

LoginPrompter::LoginPrompter(const Style &style, QObject *parent)
    : QObject(parent)
    , m_style(style)
{
}

LoginPrompter::~LoginPrompter()
{
    giveUp();
}

void LoginPrompter::giveUp()
{
    std::vector<std::weak_ptr<Question>> open;
    {
        const std::lock_guard lock(m_mutex);
        m_givenUp = true;
        open.swap(m_open);
    }
    for (const std::weak_ptr<Question> &each : open) {
        if (const std::shared_ptr<Question> question = each.lock())
            question->finish();
    }
    m_waiting.clear();
    if (m_dialog)
        m_dialog->deleteLater();
}

void LoginPrompter::ask(const std::shared_ptr<Question> &question)
{
    Q_ASSERT(QThread::currentThread() != thread()); // it would wait for itself
    {
        const std::lock_guard lock(m_mutex);
        if (m_givenUp)
            return;
        m_open.push_back(question);
    }
    QMetaObject::invokeMethod(
        this,
        [this, question] {
            m_waiting.push_back(question);
            if (m_waiting.size() == 1)
                next();
        },
        Qt::QueuedConnection);
    std::unique_lock lock(question->mutex);
    question->changed.wait(lock, [&question] { return question->done; });
}

void LoginPrompter::next()
{
    if (m_waiting.empty())
        return;
    const std::shared_ptr<Question> question = m_waiting.front();
    if (question->hostKey) {
        auto *dialog = new HostKeyDialog(m_style, *question->hostKey, m_window);
        connect(dialog, &QDialog::finished, this, [this, question](int result) {
            {
                const std::lock_guard lock(question->mutex);
                question->accepted = result == QDialog::Accepted;
            }
            answered(question);
        });
        m_dialog = dialog;
    } else if (question->made) {
        auto *dialog =
            new NewPassphraseDialog(m_style, question->made->passphrase, question->made->folder, m_window);
        connect(dialog, &QDialog::finished, this, [this, question](int result) {
            {
                const std::lock_guard lock(question->mutex);
                question->accepted = result == QDialog::Accepted;
            }
            answered(question);
        });
        m_dialog = dialog;
    } else {
        auto *dialog = new SecretDialog(m_style, *question->secret, m_window);
        connect(dialog, &QDialog::finished, this, [this, question, dialog](int result) {
            if (result == QDialog::Accepted) {
                const std::lock_guard lock(question->mutex);
                question->answer = dialog->takeAnswer();
            }
            answered(question);
        });
        m_dialog = dialog;
    }
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void LoginPrompter::answered(const std::shared_ptr<Question> &question)
{
    question->finish();
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_open, [&question](const std::weak_ptr<Question> &each) {
            const auto open = each.lock();
            return !open || open == question;
        });
    }
    std::erase(m_waiting, question);
    next();
}

bool LoginPrompter::trustHostKey(const Remote::HostKeyQuestion &question)
{
    const auto asked = std::make_shared<Question>();
    asked->hostKey = question;
    ask(asked);
    return asked->accepted;
}

bool LoginPrompter::showPassphrase(const Domain::Secret &made, const QString &folder)
{
    const auto asked = std::make_shared<Question>();
    asked->made = Question::Made{made, folder};
    ask(asked);
    return asked->accepted;
}

std::optional<Remote::SecretAnswer> LoginPrompter::secret(const Remote::SecretQuestion &question)
{
    const auto asked = std::make_shared<Question>();
    asked->secret = question;
    ask(asked);
    return std::move(asked->answer);
}

} // namespace Slipway::Ui
