// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbooks/bundle.h"

#include "domain/error.h"
#include "scripts/scripts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace Slipway::Runbooks {

using namespace Qt::StringLiterals;

namespace {

/// A tar archive that grows in memory; bundles are a few hundred KiB.
class TarWriter
{
public:
    TarWriter()
        : m_archive(archive_write_new())
    {
        archive_write_set_format_pax_restricted(m_archive.get());
        // No padding to a whole tape block: the bundle is small, the block would be most of it.
        archive_write_set_bytes_in_last_block(m_archive.get(), 1);
        check(archive_write_open(m_archive.get(), this, nullptr, &TarWriter::append, nullptr));
    }

    void add(const QString &path, const QByteArray &content, int mode = 0600)
    {
        const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                              archive_entry_free);
        archive_entry_set_pathname(entry.get(), path.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), static_cast<__LA_MODE_T>(mode));
        archive_entry_set_size(entry.get(), content.size());
        archive_entry_set_mtime(entry.get(), QDateTime::currentSecsSinceEpoch(), 0);
        check(archive_write_header(m_archive.get(), entry.get()));
        if (archive_write_data(m_archive.get(), content.constData(), static_cast<size_t>(content.size()))
            != content.size())
            check(ARCHIVE_FATAL);
    }

    [[nodiscard]] QByteArray close()
    {
        check(archive_write_close(m_archive.get()));
        return std::move(m_bytes);
    }

private:
    static la_ssize_t append(archive *, void *self, const void *data, size_t size)
    {
        static_cast<TarWriter *>(self)->m_bytes.append(static_cast<const char *>(data),
                                                       static_cast<qsizetype>(size));
        return static_cast<la_ssize_t>(size);
    }

    void check(int status)
    {
        if (status < ARCHIVE_WARN)
            throw Domain::Error(
                QCoreApplication::translate("Slipway::Runbooks", "The job's bundle could not be made: %1")
                    .arg(QString::fromUtf8(archive_error_string(m_archive.get()))));
    }

    // Declared before the archive: closing it may still write.
    QByteArray m_bytes;
    struct Free
    {
        void operator()(archive *handle) const { archive_write_free(handle); }
    };
    std::unique_ptr<archive, Free> m_archive;
};

QByteArray environmentOf(const Step &step)
{
    QByteArray text = exportLine("STEP_TITLE", step.title.toUtf8())
                      + exportLine("STEP_LIMIT", QByteArray::number(static_cast<qint64>(step.limit.count())))
                      + exportLine("STEP_CANCELLABLE", step.cancellable ? "1" : "0")
                      + exportLine("STEP_CHANGES", step.changes ? "1" : "0");
    for (const auto &[name, value] : step.environment)
        text += exportLine(name, value);
    return text;
}

} // namespace

QByteArray exportLine(const QByteArray &name, const QByteArray &value)
{
    QByteArray quoted = value;
    quoted.replace('\'', "'\\''");
    return "export " + name + "='" + quoted + "'\n";
}

QByteArray bundle(const Runbook &runbook, const QJsonObject &job, const std::map<QString, QByteArray> &extra)
{
    TarWriter tar;
    for (const auto &[name, content] : extra)
        tar.add(name, content, 0700);
    tar.add(u"job.json"_s, QJsonDocument(job).toJson(QJsonDocument::Compact));
    tar.add(u"runbook.json"_s, QJsonDocument(toJson(runbook)).toJson(QJsonDocument::Indented));
    QByteArray environment;
    for (const auto &[name, value] : runbook.environment)
        environment += exportLine(name, value);
    // A runner that finds another number has only a part of the job, and says no.
    environment += exportLine("SLIPWAY_STEP_COUNT", QByteArray::number(qsizetype(runbook.steps.size())));
    tar.add(u"job.env"_s, environment);
    for (const QString &name : Scripts::names(u"job/runner"))
        tar.add(u"runner/"_s + name.mid("job/runner/"_L1.size()), Scripts::script(name), 0700);
    for (const QString &name : Scripts::names(u"steps/lib"))
        tar.add(u"lib/"_s + name.mid("steps/lib/"_L1.size()), Scripts::script(name));
    for (const auto &[name, content] : runbook.lists)
        tar.add(u"lists/"_s + name, content);
    int number = 0;
    for (const Step &step : runbook.steps) {
        const QString folder = u"steps/%1-%2/"_s.arg(++number * 10, 3, 10, QChar(u'0')).arg(step.name);
        tar.add(folder + u"run"_s, step.script, 0700);
        if (!step.undo.isEmpty())
            tar.add(folder + u"undo"_s, step.undo, 0700);
        tar.add(folder + u"step.env"_s, environmentOf(step));
    }
    return tar.close();
}

} // namespace Slipway::Runbooks
