// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "ui/overview/inspector.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/topologyview.h"

#include <QImage>
#include <QLabel>
#include <QPointer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Slipway;
using Tests::WindowFixture;

/// The picture as a file: what can be seen is in it, in either theme.
class TestOverviewPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Platform::installTranslations(*qApp);
        m_style = std::make_unique<Ui::Style>(*qApp);
    }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(*m_style);
        QVERIFY(m_fixture->open());
    }
    void cleanup()
    {
        m_fixture.reset();
        m_style->setTheme(Ui::Theme::Light);
    }

    void exportedAsSvg()
    {
        const QString file = m_fixture->folder.filePath(u"picture.svg"_s);
        QVERIFY(view().exportTo(file));
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&svg);
        QString text;
        QString root;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && root.isEmpty())
                root = reader.name().toString();
            else if (reader.isCharacters())
                text += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(root, u"svg"_s);
        for (const auto &node : m_fixture->window->watch().truth()->topology().nodes) {
            if (node.kind == Models::TopologyNode::Kind::Domain)
                QVERIFY2(text.contains(node.title), qPrintable(node.title));
        }
    }

    void whatIsMarkedInTheInspectorStaysMarked()
    {
        auto *inspector = m_fixture->window->findChild<Ui::Inspector *>();
        const auto &nodes = m_fixture->window->watch().truth()->topology().nodes;
        const auto node = std::find_if(nodes.begin(), nodes.end(), [](const Models::TopologyNode &each) {
            return each.kind == Models::TopologyNode::Kind::Domain;
        });
        QVERIFY(node != nodes.end());
        inspector->setNode(node->id);
        QPointer<QLabel> label;
        const auto find = [&] {
            for (QLabel *each : inspector->findChildren<QLabel *>()) {
                if (each->isVisible() && each->text().size() > 5
                    && each->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
                    label = each;
            }
            return !label.isNull();
        };
        QTRY_VERIFY(find());
        label->setSelection(0, 4);
        const int looks = m_fixture->backend.observations();
        m_fixture->window->watch().look();
        QTRY_VERIFY(m_fixture->backend.observations() > looks);
        QTRY_VERIFY(!m_fixture->window->watch().isLooking());
        QVERIFY(label && label->isVisible());
        QCOMPARE(label->selectedText().size(), 4);
        inspector->setNode({}); // and another node has none of it
        QTRY_VERIFY(!label);
    }

    void exportedAsPngInBothThemes()
    {
        QColor before;
        for (const Ui::Theme theme : {Ui::Theme::Light, Ui::Theme::Dark}) {
            m_style->setTheme(theme);
            const QString file = m_fixture->folder.filePath(u"picture.png"_s);
            QVERIFY(view().exportTo(file));
            const QImage picture(file);
            QVERIFY(picture.width() > 800 && picture.height() > 200);
            const QColor corner = picture.pixelColor(1, 1);
            QVERIFY(corner != before);
            before = corner;
        }
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(!view().exportTo(m_fixture->folder.filePath(u"no/such/folder.png"_s)));
        QVERIFY(!view().exportTo(m_fixture->folder.filePath(u"no/such/folder.svg"_s)));
    }

private:
    [[nodiscard]] Ui::TopologyView &view() const
    {
        return m_fixture->window->findChild<Ui::OverviewPage *>()->topology();
    }

    std::unique_ptr<Ui::Style> m_style;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
