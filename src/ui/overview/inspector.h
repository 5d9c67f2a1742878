// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/port/backend.h"
#include "models/tasks/task.h"
#include "models/topology/truthmodel.h"
#include "ui/kit/style.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

class QGridLayout;

namespace Slipway::Ui {

class FindingList;

/// Beside the picture: what is declared, configured and observed of the card that is selected, its findings, its last
/// log lines (live while it is looked at), and what can be done. Nothing selected: all findings in short. GUI thread.
class Inspector final : public QFrame
{
    Q_OBJECT
public:
    /// All must outlive it.
    Inspector(const Style &style, Models::Backend &backend, const Models::TruthModel &truth,
              QWidget *parent = nullptr);

    void setNode(const QString &node);

signals:
    /// Somebody wants done what the button beside a finding says.
    void actionWanted(const Slipway::Domain::Finding &finding);
    void restartWanted(const QString &environment, const QString &container);
    void renewalWanted(const QString &domain);

private:
    void showNode();
    void showOverview();
    void showRows(const Models::InspectorFacts &facts);
    void askForLog();

    const Style &m_style;
    Models::Backend &m_backend;
    const Models::TruthModel &m_truth;
    QString m_node;
    Models::InspectorFacts m_facts;
    QLabel *m_title = nullptr;
    QLabel *m_pill = nullptr;
    QLabel *m_subtitle = nullptr;
    QWidget *m_table = nullptr;
    QGridLayout *m_rows = nullptr;
    FindingList *m_findings = nullptr;
    QLabel *m_logTitle = nullptr;
    QPlainTextEdit *m_log = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_restart = nullptr;
    QPushButton *m_renew = nullptr;
    QTimer m_logTimer;
    QString m_logOf;
    Models::Task<QString> m_logQuery;
};

} // namespace Slipway::Ui
