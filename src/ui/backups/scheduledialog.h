// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration/configuration.h"
#include "models/tasks/backupstate.h"
#include "ui/kit/style.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace Slipway::Ui {

/// When the server takes backups by itself: what stands in its crontab, in words, and what a change would do to it,
/// before it is made. GUI thread.
class ScheduleDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive it.
    ScheduleDialog(const Style &style, Models::BackupState &state, const Domain::Configuration &configuration,
                   QWidget *parent);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QLineEdit *drillField() const { return m_drillField; }
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] QString preview() const { return m_preview->toPlainText(); }

private:
    [[nodiscard]] QHBoxLayout *line(const QString &word, QLineEdit *field, QLabel *words);
    /// What a look has brought, where nobody has typed anything else.
    void showSeen();
    void showNow();
    void plan();
    void showPlans(const std::vector<Operations::SchedulePlan> &plans);
    void apply(bool removing);
    using Plans = std::vector<Operations::SchedulePlan>;
    void ask(std::function<Plans(Models::BackupsBackend &, std::stop_token)> question,
             std::function<void(const Plans &)> answered);
    void letGoOn();

    Models::BackupState &m_state;
    const Domain::BackupPolicy m_policy;
    QLabel *m_now;
    QString m_scheduleAtFirst; ///< what stood in the field before anybody typed
    QString m_drillsAtFirst;   ///< likewise
    QLineEdit *m_field;
    QLabel *m_words;
    QLineEdit *m_drillField;
    QLabel *m_drillWords;
    QPlainTextEdit *m_preview;
    QPushButton *m_remove;
    QPushButton *m_apply;
    QTimer m_typing;
    std::vector<Operations::SchedulePlan> m_plans; ///< of what stands in the field
    Models::Task<std::vector<Operations::SchedulePlan>> m_query;
};

} // namespace Slipway::Ui
