#include "tests/fuzz/oracle.h"
#include "tests/support/tables.h"

using namespace scd;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    QByteArray file = input;
    if (!input.startsWith("PK")) {
        const QByteArrayList parts = fuzz::partsOf(input);
        QList<tables::Part> made = tables::odsParts(parts.value(0), parts.value(1));
        for (tables::Part &part : made)
            part.isPacked = false;
        file = tables::zip(made);
    }
    const auto book = readBook(file, fuzz::limits());
    if (!book)
        return 0;
    fuzz::checkBook(*book);
    if (fuzz::isChosen(input, 16))
        fuzz::checkXlsxRoundTrip(*book);
    return 0;
}
