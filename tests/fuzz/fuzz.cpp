// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "domain/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <vector>

namespace Slipway::Fuzz {

using namespace Qt::StringLiterals;

void require(bool holds, const char *sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "This must hold: %s\n", sentence);
    std::abort();
}

QStringList linesOf(const QByteArray &input)
{
    return QString::fromUtf8(input).split(u'\n');
}

QByteArrayList partsOf(const QByteArray &input, qsizetype least)
{
    QByteArrayList parts = input.split('\0');
    while (parts.size() < least)
        parts << QByteArray();
    return parts;
}

const Domain::Configuration &configuration()
{
    static const Domain::Configuration read =
        Domain::readConfiguration(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/fuzz/slipway.toml"));
    return read;
}

QString folder()
{
    static const QTemporaryDir made;
    require(made.isValid(), "there is a folder for the target's files");
    return made.path();
}

QString fileWith(const QByteArray &content)
{
    QFile file(folder() + u"/input"_s);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size(),
            "the input can be written");
    return file.fileName();
}

} // namespace Slipway::Fuzz

extern "C" {

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);
int LLVMFuzzerInitialize(int *, char ***);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned int seed);

int LLVMFuzzerInitialize(int *, char ***)
{
    qputenv("HOME", Slipway::Fuzz::folder().toUtf8());
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // The processor's time, so that a busy machine finds no faults.
    const std::clock_t begin = std::clock();
    try {
        Slipway::Fuzz::take(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    } catch (const Slipway::Domain::Error &) {
        // What the program says to such an input.
    }
    Slipway::Fuzz::require(std::clock() - begin < 10 * CLOCKS_PER_SEC, "an input is read within ten seconds");
    return 0;
}

/// Now and then a piece is repeated until there is no room: only long inputs show what is deep, quadratic or worse.
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned int seed)
{
    std::minstd_rand random(seed);
    if (random() % 256 != 0 || size == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const size_t begin = random() % size;
    const size_t length = 1 + random() % std::min<size_t>(size - begin, 64);
    const std::vector<uint8_t> rest(data + begin + length, data + size);
    size_t end = begin + length;
    const size_t room = maxSize > rest.size() ? maxSize - rest.size() : 0;
    for (; end + length <= room; end += length)
        std::copy_n(data + begin, length, data + end);
    std::copy(rest.begin(), rest.end(), data + end);
    return end + rest.size();
}
}
