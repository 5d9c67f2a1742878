// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/rollbackdialog.h"

#include "models/items/environmentsmodel.h"
#include "models/values/texts.h"
#include "ui/kit/notepanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

RollbackDialog::RollbackDialog(const Style &style, Models::Backend &backend,
                               const Domain::Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_backend(backend)
    , m_environment(environment.name.text())
    , m_explanation(new QLabel(this))
    , m_problem(new NotePanel(this))
    , m_list(new QListWidget(this))
    , m_next(new QPushButton(tr("&Look at what would change…"), this))
{
    setObjectName(u"rollbackDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Roll %1 back").arg(m_environment));
    const auto surface = environment.isProtected ? Models::Surface::Production : Models::Surface::Staging;
    auto *badge =
        new QLabel(Style::glyph(surface) + u' ' + Models::EnvironmentsModel::displayName(m_environment), this);
    badge->setFont(style.strong());
    setStyleProperty(badge, "role", styleWord(surface));
    auto *title = new QLabel(tr("Which release should run again?"), this);
    title->setFont(style.heading());
    m_explanation->setText(
        tr("Its own files and images are taken, nothing is built. The code goes back, the data do not: "
           "the next page says what lies between."));
    m_explanation->setWordWrap(true);
    setStyleProperty(m_explanation, "role", u"soft"_s);
    m_problem->hide();
    m_list->setObjectName(u"rollbackReleases"_s);
    m_list->setAccessibleName(tr("Releases that are kept"));
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_next->setEnabled(false);
    m_next->setDefault(true);
    setStyleProperty(m_next, "accent", styleWord(surface));
    m_next->setAccessibleName(tr("Look at what would change"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close"));

    auto *heading = new QHBoxLayout;
    heading->addWidget(title);
    heading->addStretch();
    heading->addWidget(badge);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 16);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addWidget(m_explanation);
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(640, 420);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (!release().isEmpty())
            accept();
    });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this] { m_next->setEnabled(!release().isEmpty()); });
    connect(m_problem, &NotePanel::actionTriggered, this, &RollbackDialog::look);
    look();
}

RollbackDialog::~RollbackDialog() = default;

QString RollbackDialog::release() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && item->flags().testFlag(Qt::ItemIsSelectable) ? item->data(Qt::UserRole).toString()
                                                                : QString();
}

void RollbackDialog::look()
{
    m_problem->hide();
    m_query.start(
        m_backend.threads(),
        [&backend = m_backend, environment = m_environment](const std::stop_token &stop) {
            return backend.releases(environment, stop);
        },
        [this](const std::vector<Domain::Release> &releases) { show(releases); },
        [this](const Models::Failure &failure) {
            m_problem->setAction(tr("Try again"));
            m_problem->show(Tone::Error, failure.message, failure.unchanged, failure.remedy);
        });
}

void RollbackDialog::show(const std::vector<Domain::Release> &releases)
{
    m_list->clear();
    int chosen = -1;
    bool passedCurrent = false;
    for (const Domain::Release &release : releases) {
        QStringList about{Models::momentText(release.deployedAt, QDateTime::currentDateTime())};
        if (!release.deployedBy.isEmpty())
            about << tr("by %1").arg(release.deployedBy);
        if (release.adopted)
            about << tr("found on the server");
        if (release.current)
            about << tr("runs now");
        else if (!release.hasImages)
            about << tr("its images were not kept");
        QStringList lines{about.join(u"  ·  "_s), release.id};
        if (!release.current && !release.bad.isEmpty())
            lines << tr("▲ bad: %1").arg(release.bad);
        auto *item = new QListWidgetItem(lines.join(u'\n'), m_list);
        item->setData(Qt::UserRole, release.id);
        if (release.current || !release.hasImages)
            item->setFlags(item->flags() & ~(Qt::ItemIsSelectable | Qt::ItemIsEnabled));
        else if (chosen < 0 && passedCurrent && release.bad.isEmpty())
            chosen = m_list->row(item);
        passedCurrent = passedCurrent || release.current;
    }
    if (chosen >= 0)
        m_list->setCurrentRow(chosen);
    if (releases.size() < 2) {
        m_problem->show(Tone::Warning, tr("%1 keeps no other release to go back to.").arg(m_environment),
                        {tr("From the next deploy or promotion on there is one.")});
    }
}

} // namespace Slipway::Ui
