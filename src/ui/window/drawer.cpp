// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drawer.h"

#include "ui/kit/icons.h"
#include "ui/window/drawerdelegate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;
using Models::JobsModel;

namespace {
constexpr int drawerWidth = 400;
} // namespace

Drawer::Drawer(const Style &style, JobsModel &model, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_model(model)
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
    , m_slide(this, "geometry")
{
    setObjectName(u"drawer"_s);
    setAccessibleName(tr("Running and recent operations"));
    auto *title = new QLabel(tr("Operations of everybody"), this);
    title->setFont(style.heading());
    auto *close = new QPushButton(this);
    close->setProperty("quiet", u"true"_s);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    setLineIcon(*close, style, u"close"_s);
    m_list->setObjectName(u"drawerJobs"_s);
    m_list->setAccessibleName(accessibleName());
    m_list->setModel(&model);
    m_list->setModelColumn(JobsModel::TitleColumn);
    m_list->setItemDelegate(new DrawerDelegate(style, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    setStyleProperty(m_hint, "role", u"soft"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 8, 8);
    top->addWidget(title, 1);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint, 1);
    hide();

    m_slide.setDuration(Metrics::motion);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QPropertyAnimation::finished, this, [this] { setVisible(m_open); });
    connect(close, &QPushButton::clicked, this, &Drawer::close);
    const auto choose = [this](const QModelIndex &index) {
        const QString job = index.data(JobsModel::IdRole).toString();
        this->close();
        emit attachWanted(job);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, [this, choose](const QModelIndex &index) {
        if (m_open) // a click that activates too has closed it already
            choose(index);
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Drawer::showHint);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &Drawer::showHint);
    connect(&model, &QAbstractItemModel::modelReset, this, &Drawer::showHint);
    connect(&style, &Style::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    parent->installEventFilter(this);
    showHint();
}

QRect Drawer::place(bool open) const
{
    const QRect room = parentWidget()->rect();
    const int width = std::min(drawerWidth, room.width());
    return {open ? room.right() - width + 1 : room.right() + 1, room.top(), width, room.height()};
}

void Drawer::open()
{
    if (m_open)
        return;
    m_open = true;
    m_focusBefore = QApplication::focusWidget();
    setGeometry(place(false));
    show();
    raise();
    m_slide.stop();
    m_slide.setStartValue(place(false));
    m_slide.setEndValue(place(true));
    m_slide.start();
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->setFocus(Qt::PopupFocusReason);
}

void Drawer::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_slide.stop();
    m_slide.setStartValue(geometry());
    m_slide.setEndValue(place(false));
    m_slide.start();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void Drawer::toggle()
{
    if (m_open)
        close();
    else
        open();
}

void Drawer::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void Drawer::showHint()
{
    const bool empty = m_model.rowCount() == 0;
    m_hint->setVisible(empty);
    m_list->setVisible(!empty);
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && m_open) {
        m_slide.stop();
        setGeometry(place(true));
    }
    return QFrame::eventFilter(watched, event);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Drawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.tokens().panel);
    painter.fillRect(QRect(0, 0, 1, height()), m_style.tokens().line);
}

} // namespace Slipway::Ui
