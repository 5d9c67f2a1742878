// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <initializer_list>
#include <vector>

namespace Slipway::Remote {

/// A JSON object of an answer, read strictly: a member of another type than it should have is an error that names it
/// ("[3].id"), never an empty value. Absent and null are empty. Whatever it returns has been looked at. A value.
class Fields
{
public:
    /// `path` names the object within the answer, and is empty for the whole of it.
    Fields(QJsonObject object, QString path, QString about);

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] bool isEmpty() const { return m_object.isEmpty(); }
    /// Throws unless each of them is there.
    void need(std::initializer_list<QString> keys) const;

    /// One line: names, people, reasons. What could end or change it is "?" (Domain::oneLine).
    [[nodiscard]] QString text(const QString &key) const;
    /// False when absent.
    [[nodiscard]] bool flag(const QString &key) const;
    /// Whole.
    [[nodiscard]] qint64 number(const QString &key, qint64 otherwise) const;
    [[nodiscard]] double decimal(const QString &key, double otherwise) const;
    /// RFC 3339; invalid when empty.
    [[nodiscard]] QDateTime time(const QString &key) const;
    /// A line each; a TAB may keep its fields apart.
    [[nodiscard]] QStringList texts(const QString &key) const;
    /// Empty when absent.
    [[nodiscard]] Fields object(const QString &key) const;
    [[nodiscard]] std::vector<Fields> objects(const QString &key) const;
    /// A text that `Checked` (JobId, ReleaseId, ...) takes; empty when absent or empty.
    template <typename Checked>
    [[nodiscard]] QString name(const QString &key) const
    {
        const QString said = textAsSaid(key);
        if (!said.isEmpty() && !Checked::ifValid(said))
            refuse(key);
        return said;
    }

    [[nodiscard]] const QJsonObject &json() const { return m_object; }
    /// Throws the error for a member.
    [[noreturn]] void refuse(const QString &key) const;

private:
    [[nodiscard]] QJsonValue value(const QString &key) const;
    [[nodiscard]] QString textAsSaid(const QString &key) const;
    [[nodiscard]] QString pathTo(const QString &key) const;

    QJsonObject m_object;
    QString m_path;
    QString m_about;
};

/// The one reader of what our scripts answer: they write 0x1E before it, so that what a login shell says first does no
/// harm. Everything throws CommandFailed with a sentence when it is not there, not whole or something else: no answer
/// is never "nothing there". `about` completes "What the server says about ...". Pure.
namespace Answer {
/// Where the answer begins: behind the first 0x1E.
[[nodiscard]] qsizetype beginIn(const QByteArray &output, const QString &about);
/// What stands there.
[[nodiscard]] QByteArray bytesIn(const QByteArray &output, const QString &about);
/// Behind the last one, since raw text has none: lines, of which the last has to be ended too.
[[nodiscard]] QByteArrayList linesIn(const QByteArray &output, const QString &about);
[[nodiscard]] Fields objectIn(const QByteArray &output, const QString &about);
[[nodiscard]] std::vector<Fields> arrayIn(const QByteArray &output, const QString &about);
/// Throws: `why` completes the sentence, `near` is shown as far as it can be.
[[noreturn]] void refuse(const QString &about, const QString &why, const QByteArray &near = {});
/// A list that a person could have made has no more of anything.
void requireAtMost(qsizetype most, qsizetype count, const QString &about);
} // namespace Answer

} // namespace Slipway::Remote
