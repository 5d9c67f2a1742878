// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "ui/kit/style.h"

#include <QDialog>

namespace Slipway::Ui {

/// Shows the passphrase that encrypts kept files, which was made just now, the one time that it is shown. Accepted: somebody
/// has written it down. GUI thread.
class NewPassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `folder`: the copies that it is for.
    NewPassphraseDialog(const Style &style, const Domain::Secret &made, const QString &folder, QWidget *parent);
};

} // namespace Slipway::Ui
