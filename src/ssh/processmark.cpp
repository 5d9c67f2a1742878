// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/processmark.h"

namespace Slipway::Ssh {

namespace {

/// A record separator begins it, so that what start-up files print is not taken for it.
constexpr char Begin[] = "\x1eslipway-process ";
/// Start-up files that print more than this before the command begins hide it.
constexpr qsizetype LongestNoise = 16 << 10;

} // namespace

QByteArray ProcessMark::script()
{
    return "printf '\\036slipway-process %s\\n' \"$$\" >&2; ";
}

QByteArray ProcessMark::strip(QByteArrayView bytes)
{
    if (!m_looking)
        return bytes.toByteArray();
    m_held.append(bytes);
    const qsizetype begin = m_held.indexOf(Begin);
    const qsizetype end = begin < 0 ? -1 : m_held.indexOf('\n', begin);
    if (end >= 0) {
        const qsizetype digits = begin + qsizetype(sizeof Begin) - 1;
        bool isNumber = false;
        const qint64 number = m_held.mid(digits, end - digits).toLongLong(&isNumber);
        if (isNumber && number > 1) {
            m_processId = number;
            m_held.remove(begin, end - begin + 1);
        }
        return rest();
    }
    return m_held.size() > LongestNoise ? rest() : QByteArray();
}

QByteArray ProcessMark::rest()
{
    m_looking = false;
    return std::exchange(m_held, {});
}

} // namespace Slipway::Ssh
