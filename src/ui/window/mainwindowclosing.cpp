// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include <QCloseEvent>
#include <QMessageBox>

/// What becomes of operations when the window is closed: what the question says of them, and that it is done.
namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::LiveOperation;

bool MainWindow::operationRuns() const
{
    return !unfinished().empty();
}

std::vector<LiveOperation *> MainWindow::unfinished() const
{
    std::vector<LiveOperation *> all;
    for (const auto &each : m_preparing)
        all.push_back(each.get());
    all.push_back(m_operation.get());
    std::erase_if(
        all, [](const LiveOperation *each) { return !each || each->phase() == LiveOperation::Phase::Ended; });
    return all;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving || !operationRuns()) {
        savePlace();
        event->accept();
        if (m_quits)
            emit quitWanted();
        return;
    }
    event->ignore();
    if (m_question) { // something else is being asked, or done
        m_quits = m_quits && m_question->objectName() == u"closeQuestion";
        return;
    }
    auto *question = new QMessageBox(this);
    question->setObjectName(u"closeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Information);
    question->setWindowTitle(windowTitle());
    sayWhatClosingDoes(*question);
    // What is asked about goes on meanwhile.
    for (const LiveOperation *each : unfinished()) {
        connect(each, &LiveOperation::jobStands, question, [this, question] { sayWhatClosingDoes(*question); });
        connect(each, &LiveOperation::ended, question, [this, question] { sayWhatClosingDoes(*question); });
    }
    QPushButton *close = question->addButton(tr("&Close the window"), QMessageBox::AcceptRole);
    close->setObjectName(u"closeWindow"_s);
    question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(close);
    connect(question, &QDialog::finished, this, [this, question, close] {
        if (question->clickedButton() == close)
            leave();
        else
            m_quits = false;
    });
    m_question = question;
    question->open();
}

void MainWindow::sayWhatClosingDoes(QMessageBox &question) const
{
    const std::vector<LiveOperation *> all = unfinished();
    if (all.empty()) {
        question.setText(tr("It has ended meanwhile."));
        question.setInformativeText({});
        return;
    }
    const LiveOperation &concerned = *all.front();
    const bool stands = !concerned.job().isEmpty();
    question.setText(stands ? tr("“%1” keeps running on the server.").arg(concerned.title())
                            : tr("“%1” has not begun on the server yet.").arg(concerned.title()));
    question.setInformativeText(
        stands
            ? tr("Closing the window does not stop it. It finishes or undoes itself, and the next start of "
                 "Slipway finds it and follows it.")
            : tr(
                "Closing the window stops it now. Nothing was changed on the server; what has been uploaded is "
                "used again next time."));
}

/// Does what the question said, which need not mean that the program ends.
void MainWindow::leave()
{
    for (LiveOperation *each : unfinished()) {
        if (each->job().isEmpty())
            each->cancel();
    }
    m_leaving = true;
    close();
    m_leaving = false;
}

void MainWindow::quit()
{
    m_quits = true;
    if (isVisible())
        close(); // it may have to ask first
    else
        emit quitWanted();
}

} // namespace Slipway::Ui
