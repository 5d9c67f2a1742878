// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topology.h"
#include "models/topology/topologylayout.h"

#include <QtTest>

using namespace Slipway;
using namespace Slipway::Models;
using namespace Qt::StringLiterals;

namespace {

/// `environments` of them with `services` services each, a domain, a database, and a legacy system.
Domain::Configuration made(int environments, int services)
{
    QByteArray toml = "[project]\nname = \"x\"\nsource = \".\"\n[hosts.main]\naddress = \"127.0.0.1\"\n";
    int port = 3000;
    for (int e = 0; e < environments; ++e) {
        const QByteArray name = "env" + QByteArray::number(e);
        toml += "[environments." + name + "]\nhost = \"main\"\ndirectory = \"/srv/" + name
                + "\"\ncompose_project = \"" + name + "\"\n[environments." + name + ".database]\ncontainer = \""
                + name + "-db\"\nhost_port = " + QByteArray::number(port++) + "\n";
        const QByteArray first = QByteArray::number(port);
        for (int s = 0; s < services; ++s) {
            toml += "[environments." + name + ".services.s" + QByteArray::number(s) + "]\ncontainer = \"" + name
                    + "-s" + QByteArray::number(s) + "\"\nhost_port = " + QByteArray::number(port++) + "\n";
        }
        toml += "[[routes]]\ndomain = \"" + name + ".example\"\nupstream = \"http://localhost:" + first
                + "\"\nenvironment = \"" + name + "\"\n";
    }
    toml += "[[routes]]\ndomain = \"old.example\"\nupstream = \"http://localhost:8069\"\ncontainer = \"old\"\n";
    return Domain::parseConfiguration(toml, u"/tmp/slipway.toml"_s);
}

/// What stands on what it must not stand on; empty when the picture is right.
QStringList faults(const Topology &topology, const TopologyLayout &layout)
{
    QStringList list;
    std::vector<std::pair<QString, QRectF>> boxes(layout.cards.begin(), layout.cards.end());
    for (const auto &[id, box] : layout.labels)
        boxes.emplace_back(u"label of "_s + id, box);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            if (boxes[i].second.intersects(boxes[j].second))
                list << boxes[i].first + u" overlaps "_s + boxes[j].first;
        }
    }
    for (std::size_t i = 1; i < layout.lanes.size(); ++i) {
        if (layout.lanes[i - 1].bottom() > layout.lanes[i].top())
            list << u"lanes overlap"_s;
    }
    for (const TopologyNode &node : topology.nodes) {
        if (!layout.lanes[std::size_t(node.lane)].contains(layout.cards.at(node.id)))
            list << node.id + u" leaves its lane"_s;
    }
    for (const TopologyLayout::Edge &edge : layout.edges) {
        for (std::size_t i = 1; i < edge.line.size(); ++i) {
            const QRectF way = QRectF(edge.line[i - 1], edge.line[i]).normalized();
            for (const auto &[id, card] : layout.cards) {
                const QRectF inside = card.adjusted(1, 1, -1, -1);
                if (way.right() > inside.left() && way.left() < inside.right() && way.bottom() >= inside.top()
                    && way.top() <= inside.bottom())
                    list << u"an edge runs through "_s + id;
            }
        }
    }
    return list;
}

} // namespace

class TestTopology : public QObject
{
    Q_OBJECT
private slots:
    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("environments");
        QTest::addColumn<int>("services");
        QTest::addColumn<double>("width");
        QTest::newRow("two environments") << 2 << 2 << 780.0;
        QTest::newRow("three environments") << 3 << 3 << 1600.0;
        QTest::newRow("forty services") << 1 << 40 << 780.0;
        QTest::newRow("three with forty services") << 3 << 40 << 2000.0;
        QTest::newRow("nothing but a legacy system's neighbour") << 1 << 0 << 100.0;
    }

    void nothingOverlaps()
    {
        QFETCH(const int, environments);
        QFETCH(const int, services);
        QFETCH(const double, width);
        const Domain::Configuration configuration = made(environments, services);
        const std::vector<Domain::ObservedServer> servers;
        const Topology topology = topologyOf({configuration, servers}, {}, QDateTime::currentDateTimeUtc());
        QCOMPARE(topology.lanes.size(), std::size_t(environments) + 1);
        // Domain, block, database, backups and second copy of each, and the three of the legacy system.
        QCOMPARE(topology.nodes.size(), std::size_t(environments * (services + 5) + 3));
        const TopologyLayout layout = layoutOf(topology, width);
        QCOMPARE(layout.cards.size(), topology.nodes.size());
        QCOMPARE(layout.edges.size(), topology.edges.size());
        QCOMPARE(faults(topology, layout), QStringList());
    }

    void ghostsAndFindings()
    {
        const Domain::Configuration configuration = made(1, 1);
        Domain::ObservedServer server;
        Domain::ObservedEnvironment environment;
        environment.name = u"env0"_s;
        Domain::ObservedContainer extra;
        extra.name = u"env0-extra"_s;
        extra.service = u"extra"_s;
        extra.state = u"running"_s;
        environment.containers = {extra};
        server.environments = {environment};
        server.nginxInstalled = true;
        Domain::ObservedRoute route;
        route.domain = u"env0.example"_s;
        server.routes = {route};
        const std::vector<Domain::ObservedServer> servers{server};
        Domain::Finding finding;
        finding.id = u"route-missing"_s;
        finding.severity = Domain::Finding::Severity::Error;
        finding.subject = u"env0.example"_s;
        const Topology topology =
            topologyOf({configuration, servers}, {finding}, QDateTime::currentDateTimeUtc());
        QVERIFY(topology.node(u"env0/container/env0-s0"_s)->ghost);
        QVERIFY(topology.node(u"env0/container/env0-extra"_s)->undeclared);
        const TopologyNode *block = topology.node(u"env0/nginx/env0.example"_s);
        QVERIFY(block->ghost);
        QCOMPARE(block->findings, 1);
        QCOMPARE(block->worst, Domain::Finding::Severity::Error);
        QCOMPARE(topology.node(u"env0/domain/env0.example"_s)->findings, 0);
    }
};

QTEST_GUILESS_MAIN(TestTopology)
#include "tst_topology.moc"
