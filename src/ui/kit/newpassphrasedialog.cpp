// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/newpassphrasedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway::Ui {

using namespace Qt::StringLiterals;

namespace {

/// With the hint by which clipboard managers know what not to write into their history (KDE's, which others follow).
void copySecret(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
}

/// In a field that shows a secret: what is selected is copied by the button alone, and selected by no mouse, which would
/// put it into the clipboard of the middle button.
class CopiesByButton final : public QObject
{
public:
    explicit CopiesByButton(QPushButton *button)
        : QObject(button)
        , m_button(button)
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress: {
            auto *key = static_cast<QKeyEvent *>(event);
            if (!key->matches(QKeySequence::Copy) && !key->matches(QKeySequence::Cut))
                return false;
            if (event->type() == QEvent::KeyPress)
                m_button->click();
            event->accept();
            return true;
        }
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove:
            return true;
        default:
            return false;
        }
    }

private:
    QPushButton *m_button;
};

} // namespace

NewPassphraseDialog::NewPassphraseDialog(const Style &style, const Domain::Secret &made, const QString &folder,
                                         QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"newPassphraseDialog"_s);
    setWindowTitle(tr("Passphrase of the kept copies"));
    setAccessibleName(windowTitle());
    setMinimumWidth(540);
    auto *title = new QLabel(tr("Write this passphrase down"), this);
    title->setFont(style.heading());
    auto *text =
        new QLabel(tr("The kept files that may hold secrets are encrypted with it, in %1.").arg(folder), this);
    text->setWordWrap(true);
    auto *passphrase = new QLineEdit(QString::fromLatin1(made.reveal()), this);
    passphrase->setObjectName(u"passphrase"_s);
    passphrase->setAccessibleName(windowTitle());
    passphrase->setReadOnly(true);
    passphrase->setFont(style.fixed());
    // All of it is to be seen: what is written down is what stands there.
    passphrase->setMinimumWidth(QFontMetrics(style.fixed()).horizontalAdvance(passphrase->text()) + 32);
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(u"copyPassphrase"_s);
    copy->setAccessibleName(tr("Copy the passphrase"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(passphrase, 1);
    row->addWidget(copy);
    auto *hint =
        new QLabel(tr("The keychain keeps it, so it is not asked for on this computer. Keep it elsewhere too: "
                      "when this computer is lost, nothing else opens the copies. It is not shown again."),
                   this);
    hint->setWordWrap(true);
    setStyleProperty(hint, "role", u"soft"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"forgetPassphrase"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("It is forgotten, and nothing is encrypted with it."));
    auto *accept = new QPushButton(tr("I have &written it down"), this);
    accept->setObjectName(u"passphraseWritten"_s);
    accept->setAccessibleName(tr("I have written it down"));
    setStyleProperty(accept, "accent", u"staging"_s);
    // An Enter that was meant for what was there before says nothing.
    for (QPushButton *button : {copy, cancel, accept})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(row);
    column->addWidget(hint);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [copy, passphrase] {
        copySecret(passphrase->text());
        copy->setText(tr("Copied"));
    });
    // Any other way out of the field would leave it in the history of a clipboard manager, so there is none.
    passphrase->setContextMenuPolicy(Qt::NoContextMenu);
    passphrase->installEventFilter(new CopiesByButton(copy));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    passphrase->setFocus();
    passphrase->selectAll();
}

} // namespace Slipway::Ui
