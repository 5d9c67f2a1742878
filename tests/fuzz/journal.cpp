// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "remote/journalreader.h"

namespace Slipway::Fuzz {

using namespace Domain;
using Remote::JournalReader;

namespace {

/// All that was told, with neighbouring output of a step in one piece.
std::vector<Event> told(JournalReader &reader, const QByteArray &bytes, qsizetype piece)
{
    std::vector<Event> all;
    const auto add = [&all](std::vector<Event> events) {
        for (Event &event : events) {
            auto *output = std::get_if<Output>(&event);
            auto *before = all.empty() ? nullptr : std::get_if<Output>(&all.back());
            if (output && before && output->step == before->step)
                before->text += output->text;
            else
                all.push_back(std::move(event));
        }
    };
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        add(reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))));
    require(reader.offset() >= 0 && reader.offset() <= bytes.size(), "no more is told than has come");
    add(reader.finish());
    return all;
}

} // namespace

void take(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const qsizetype piece = 1 + qsizetype(static_cast<uchar>(input.front()));
    const QByteArray bytes = input.mid(1);
    JournalReader whole;
    JournalReader cut;
    const std::vector<Event> events = told(whole, bytes, std::max<qsizetype>(bytes.size(), 1));
    // Where a sequence is no UTF-8, a cut may show as another sign of that.
    if (QString::fromUtf8(bytes).toUtf8() == bytes)
        require(told(cut, bytes, piece) == events, "a journal says the same wherever it is cut");
    else
        (void)told(cut, bytes, piece);
    require(cut.offset() == whole.offset() && cut.end() == whole.end()
                && cut.outcome().has_value() == whole.outcome().has_value(),
            "a journal ends the same wherever it is cut");
}

} // namespace Slipway::Fuzz
