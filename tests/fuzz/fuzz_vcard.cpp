#include "models/interchange/vcard.h"
#include "tests/fuzz/cardoracle.h"

using namespace scd;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const auto book = readVCards(input, fuzz::limits(), {});
    if (!book)
        return 0;
    fuzz::require(book->format == BookFormat::VCard);
    fuzz::checkBook(*book);
    fuzz::checkLines(*book);
    return 0;
}
