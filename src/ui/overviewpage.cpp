// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewpage.h"

#include "models/texts.h"
#include "ui/lanewidget.h"

#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::EnvironmentsModel;

namespace {

Node containerNode(const QString &title, const Domain::ContainerName &name,
                   const std::optional<Domain::ObservedEnvironment> &observed, std::optional<quint16> port)
{
    Node node;
    node.title = title;
    node.port = port ? QString::number(*port) : QString();
    node.toolTip = name.text();
    if (!observed) {
        node.missing = true;
        return node;
    }
    const Domain::ObservedContainer *container = observed->container(name.text());
    if (!container || container->state == u"missing") {
        node.missing = true;
        node.state = OverviewPage::tr("not there");
        node.tone = Tone::Warning;
        return node;
    }
    node.detail = container->imageName.section(u'/', -1);
    node.toolTip = name.text() + u'\n' + container->imageName;
    if (container->state != u"running") {
        node.state = container->state;
        node.tone = Tone::Error;
    } else if (container->health == u"unhealthy") {
        node.state = OverviewPage::tr("unhealthy");
        node.tone = Tone::Error;
    } else if (container->health == u"starting") {
        node.state = OverviewPage::tr("starting");
        node.tone = Tone::Warning;
    } else {
        node.state = container->health.isEmpty() ? OverviewPage::tr("running") : OverviewPage::tr("healthy");
        node.tone = Tone::Ok;
    }
    return node;
}

Node routeNode(const Domain::Route &route)
{
    Node node;
    node.title = route.domain;
    node.detail = route.tls ? OverviewPage::tr("TLS") : OverviewPage::tr("no TLS");
    node.toolTip = route.upstream;
    node.missing = route.planned;
    if (route.planned)
        node.state = OverviewPage::tr("planned");
    return node;
}

} // namespace

OverviewPage::OverviewPage(const Style &style, const Domain::Configuration &configuration,
                           EnvironmentsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_configuration(configuration)
    , m_model(model)
{
    setAccessibleName(tr("Overview"));
    auto *title = new QLabel(tr("Overview"), this);
    title->setFont(style.heading());
    auto *inner = new QWidget;
    auto *lanes = new QVBoxLayout(inner);
    lanes->setContentsMargins(20, 0, 20, 16);
    lanes->setSpacing(16);
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto surface = Models::Surface(model.index(row).data(EnvironmentsModel::SurfaceRole).toInt());
        m_lanes.push_back(new LaneWidget(style, surface, inner));
    }
    for (auto lane = m_lanes.rbegin(); lane != m_lanes.rend(); ++lane)
        lanes->addWidget(*lane);
    m_legacy = legacyNodes();
    if (!m_legacy.empty()) {
        m_legacyLane = new LaneWidget(style, Models::Surface::Local, inner);
        lanes->addWidget(m_legacyLane);
    }
    lanes->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Environments"));
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(20, 0, 20, 0);
    titleRow->addWidget(title);
    column->addLayout(titleRow);
    column->addWidget(scroll, 1);
    connect(&model, &QAbstractItemModel::dataChanged, this, &OverviewPage::showAll);
    showAll();
}

std::vector<Node> OverviewPage::legacyNodes() const
{
    std::vector<Node> nodes;
    for (const Domain::Route &route : m_configuration.routes) {
        if (!route.environment.isEmpty() || !route.source.isEmpty())
            continue;
        nodes.push_back(routeNode(route));
        Node system;
        system.title = route.container.isEmpty() ? QUrl(route.upstream).host() : route.container;
        system.port = QString::number(QUrl(route.upstream).port(80));
        system.detail = tr("not ours");
        system.toolTip = route.upstream;
        nodes.push_back(system);
    }
    return nodes;
}

std::vector<Node> OverviewPage::nodesOf(int row) const
{
    const Domain::Environment &declared = m_model.declared(row);
    const auto &observed = m_model.observed(row);
    std::vector<Node> nodes;
    std::vector<int> served; // ports that the outside is led to
    for (const Domain::Route &route : m_configuration.routes) {
        if (route.environment != declared.name.text() || !route.source.isEmpty())
            continue;
        nodes.push_back(routeNode(route));
        served.push_back(QUrl(route.upstream).port());
    }
    if (nodes.empty()) {
        Node none;
        none.title = tr("no domain");
        none.missing = true;
        nodes.push_back(none);
    }
    std::vector<Domain::Service> services = declared.services;
    std::stable_partition(services.begin(), services.end(), [&served](const Domain::Service &service) {
        return service.hostPort
               && std::find(served.begin(), served.end(), int(*service.hostPort)) != served.end();
    });
    for (const Domain::Service &service : services)
        nodes.push_back(containerNode(service.name, service.container, observed, service.hostPort));
    if (declared.database)
        nodes.push_back(
            containerNode(tr("database"), declared.database->container, observed, declared.database->hostPort));
    Node backup;
    backup.title = tr("backup");
    backup.toolTip = declared.backups.text();
    if (observed && observed->newestVerifiedBackup) {
        const qint64 age = observed->newestVerifiedBackup->takenAt.secsTo(QDateTime::currentDateTimeUtc());
        backup.detail = tr("%1 old").arg(Models::ageText(std::max<qint64>(0, age)));
        backup.state = tr("verified");
        backup.tone = Tone::Ok;
        backup.toolTip = observed->newestVerifiedBackup->id;
    } else {
        backup.missing = true;
        if (observed) {
            backup.state = tr("none verified");
            backup.tone = Tone::Warning;
        }
    }
    nodes.push_back(backup);
    return nodes;
}

void OverviewPage::showAll()
{
    std::vector<std::vector<Node>> lanes;
    std::size_t columns = m_legacy.size();
    for (int row = 1; row < m_model.rowCount(); ++row) {
        lanes.push_back(nodesOf(row));
        columns = std::max(columns, lanes.back().size());
    }
    for (int row = 1; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        QStringList parts{index.data(EnvironmentsModel::HeadlineRole).toString(),
                          index.data(EnvironmentsModel::DetailRole).toString()};
        parts.removeAll(QString());
        m_lanes[std::size_t(row - 1)]->show(index.data().toString(), parts.join(u" · "),
                                            lanes[std::size_t(row - 1)], columns);
    }
    if (m_legacyLane)
        m_legacyLane->show(tr("Legacy"), {}, m_legacy, columns);
}

} // namespace Slipway::Ui
