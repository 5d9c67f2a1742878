// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "fuzz/fuzz.h"
#include "operations/backups/backup.h"
#include "operations/look/filebeginning.h"
#include "operations/look/history.h"
#include "operations/look/inspect.h"
#include "operations/look/remotefiles.h"
#include "remote/jobs.h"
#include "sync/download.h"
#include "sync/remotemanifest.h"
#include "sync/serverhashes.h"

#include <QDir>
#include <array>

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;
using namespace Domain;

namespace {

/// A server that says the same to everything.
class AnsweringHost final : public Remote::RemoteHost, public Operations::Hosts
{
public:
    explicit AnsweringHost(QByteArray answer)
        : m_answer(std::move(answer))
    {
    }

    Remote::RemoteHost &host(const HostName &) override { return *this; }
    [[nodiscard]] QString displayName() const override { return u"the server"_s; }
    [[nodiscard]] Remote::CommandResult run(const Remote::Command &, std::stop_token) override
    {
        return {0, {}, m_answer, {}};
    }
    [[nodiscard]] Remote::CommandResult stream(const Remote::Command &, Remote::ByteSource *,
                                               const Remote::OutputSink &output, std::stop_token) override
    {
        if (!output)
            return {0, {}, m_answer, {}};
        for (qsizetype at = 0; at < m_answer.size(); at += 100)
            output(QByteArrayView(m_answer).sliced(at, std::min<qsizetype>(100, m_answer.size() - at)));
        return {0, {}, {}, {}};
    }

private:
    QByteArray m_answer;
};

using Query = void (*)(AnsweringHost &, const Operations::Context &);

const EnvironmentName &staging()
{
    return configuration().environments.front().name;
}

const Sync::DownloadSettings &settings()
{
    static const Sync::DownloadSettings made;
    return made;
}

constexpr std::array<Query, 9> queries{
    [](AnsweringHost &host, const Operations::Context &) {
        (void)Remote::Jobs(host, u"~/.slipway/zenkar"_s).list(50);
    },
    [](AnsweringHost &host, const Operations::Context &) {
        (void)Remote::Jobs(host, u"~/.slipway/zenkar"_s).holder(staging());
    },
    [](AnsweringHost &host, const Operations::Context &) {
        (void)Remote::Jobs(host, u"~/.slipway/zenkar"_s).cancel(JobId(u"job"_s), u"anna"_s);
    },
    [](AnsweringHost &, const Operations::Context &context) {
        (void)Operations::keptReleases(context, staging().text());
    },
    [](AnsweringHost &, const Operations::Context &context) {
        (void)Operations::history(context, configuration().hosts.front().name);
    },
    [](AnsweringHost &, const Operations::Context &context) {
        const Outcome outcome =
            Operations::verifyBackups(context, staging().text(), {}, {}, [](const Event &) {}, {});
        require(!outcome.message.isEmpty(), "an outcome says what happened");
        require((outcome.kind == Outcome::Kind::Succeeded) == (outcome.exitCode == 0), "0 is success");
    },
    [](AnsweringHost &host, const Operations::Context &) {
        (void)Sync::readRemoteHashes(host, RemotePath(u"/srv"_s), {"a"});
        (void)Operations::readRemoteFiles(host, RemotePath(u"/srv"_s), {"a"});
    },
    [](AnsweringHost &host, const Operations::Context &) {
        (void)Sync::ServerHashes(host, u"/srv/backups"_s, settings())
            .hashes({{u"a.sql.gz"_s, 0, 10, 20, u"1"_s}, {u"b.sql.gz"_s, 0, 10, 20, u"1"_s}}, {});
    },
    [](AnsweringHost &host, const Operations::Context &) {
        QDir into(folder());
        require(into.mkpath(u"sidecars"_s) && into.cd(u"sidecars"_s), "there is a folder for the sidecars");
        try {
            Sync::ServerHashes(host, u"/srv/backups"_s, settings())
                .fetchSidecars({u"a.sql.gz"_s}, into.path(), {});
        } catch (const TransferFailed &) {
            // It is not what was asked for.
        }
        const QStringList wanted{u"a.sql.gz.json"_s, u"a.sql.gz.json.part"_s};
        for (const QString &name : into.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            require(wanted.contains(name) && into.remove(name), "only what was asked for is written");
    },
};

} // namespace

/// The first byte says what is asked, the rest is the answer.
void take(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    AnsweringHost host(input.mid(1));
    const Operations::Context context{configuration(), host, u"Anna"_s, u"fuzz"_s};
    queries.at(std::size_t(static_cast<uchar>(input.front())) % queries.size())(host, context);
}

} // namespace Slipway::Fuzz
