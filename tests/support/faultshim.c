/* Loaded before the C library (LD_PRELOAD): lets the N-th writing call on a file below a folder fail, as a full disk or
 * a dying one does. For tests/storage/tst_fault.
 *
 *   SCD_FAULT_PREFIX  paths that begin with this count
 *   SCD_FAULT_AT      1 = the first call
 *   SCD_FAULT_ERRNO   28 = ENOSPC, 5 = EIO
 *   SCD_FAULT_STICKY  1 = all calls from then on fail
 *
 * Says "FAULT" on the standard error stream when it strikes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static int strikes_path(const char *path)
{
    const char *prefix = getenv("SCD_FAULT_PREFIX");
    const char *at = getenv("SCD_FAULT_AT");
    if (!prefix || !at || strncmp(path, prefix, strlen(prefix)) != 0)
        return 0;
    const char *sticky = getenv("SCD_FAULT_STICKY");
    const long number = ++calls;
    if (number != atol(at) && !(sticky && *sticky == '1' && number > atol(at)))
        return 0;
    if (number == atol(at)) {
        static const char word[] = "FAULT\n";
        ssize_t (*const real)(int, const void *, size_t) =
            (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
        (void)real(2, word, sizeof word - 1);
    }
    const char *code = getenv("SCD_FAULT_ERRNO");
    errno = code ? atoi(code) : EIO;
    return 1;
}

static int strikes(int file)
{
    char link[64];
    char path[4096];
    const int before = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    errno = before;
    if (length <= 0)
        return 0;
    path[length] = '\0';
    return strikes_path(path);
}

/* The function of the C library that this file stands in front of. */
#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *bytes, size_t count)
{
    REAL(write);
    return strikes(file) ? -1 : real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    REAL(pwrite);
    return strikes(file) ? -1 : real(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    REAL(pwrite64);
    return strikes(file) ? -1 : real(file, bytes, count, at);
}

int fsync(int file)
{
    REAL(fsync);
    return strikes(file) ? -1 : real(file);
}

int fdatasync(int file)
{
    REAL(fdatasync);
    return strikes(file) ? -1 : real(file);
}

int ftruncate(int file, off_t length)
{
    REAL(ftruncate);
    return strikes(file) ? -1 : real(file, length);
}

int ftruncate64(int file, off64_t length)
{
    REAL(ftruncate64);
    return strikes(file) ? -1 : real(file, length);
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    return strikes_path(from) ? -1 : real(from, to);
}
