#include <QDirIterator>
#include <QFile>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size);

/// Runs a fuzzer's code over the files of the folders that are named, without libFuzzer.
int main(int count, char *names[])
{
    int files = 0;
    for (int i = 1; i < count; ++i) {
        QDirIterator found(QFile::decodeName(names[i]), QDir::Files);
        while (found.hasNext()) {
            QFile file(found.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray content = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(content.constData()),
                                   static_cast<std::size_t>(content.size()));
            ++files;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
