// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/configurationproblem.h"

#include "domain/error.h"
#include "ui/kit/notepanel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Small, and valid as it stands.
QString example()
{
    return uR"([project]
name = "shop"
title = "Shop"
keep = [".env", "uploads/"]

[hosts.main]
address = "192.0.2.10"
user = "deploy"

[environments.staging]
host = "main"
directory = "/home/deploy/shop-staging"
compose_file = "docker-compose.yml"
backups = "/home/deploy/backups/staging"

[environments.staging.database]
container = "shop-db"

[environments.staging.services.backend]
container = "shop-backend"
host_port = 3000
health = "/health"
)"_s;
}

} // namespace

ConfigurationProblem::ConfigurationProblem(const Style &style, const Domain::Error &error)
{
    setObjectName(u"configurationProblem"_s);
    setWindowTitle(tr("Slipway: no configuration"));
    resize(760, 620);
    auto *title = new QLabel(tr("Slipway needs a configuration that it can read"), this);
    title->setFont(style.heading());
    auto *note = new NotePanel(this);
    note->show(Tone::Error, error.message(), {}, error.remedy());
    auto *hint =
        new QLabel(tr("A slipway.toml lies in the project's folder and says where it runs. A small one looks "
                      "like this; no password or key is ever written into it:"),
                   this);
    hint->setWordWrap(true);
    setStyleProperty(hint, "role", u"soft"_s);
    auto *text = new QPlainTextEdit(example(), this);
    text->setReadOnly(true);
    text->setFont(style.fixed());
    text->setAccessibleName(tr("An example of a configuration"));
    auto *open = new QPushButton(tr("&Open another file…"), this);
    open->setAccessibleName(tr("Open another file"));
    auto *again = new QPushButton(tr("&Try again"), this);
    again->setAccessibleName(tr("Try again"));
    again->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(note);
    column->addWidget(hint);
    column->addWidget(text, 1);
    column->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &ConfigurationProblem::choose);
    connect(again, &QPushButton::clicked, this, [this] { emit tryAgain({}); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
}

void ConfigurationProblem::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void ConfigurationProblem::choose()
{
    auto *dialog = new QFileDialog(this, tr("Open a configuration"), {}, tr("Configurations (*.toml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigurationProblem::tryAgain);
    dialog->open();
}

} // namespace Slipway::Ui
