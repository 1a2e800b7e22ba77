// The disk's own pace: blocks of 4 KiB appended one after another, each followed by fdatasync.
// Prints how many a second, and the median in seconds.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static int order(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int count, char **words) {
    if (count != 3) return 2;
    static double took[1000000];
    char block[4096];
    int file = open(words[1], O_CREAT | O_TRUNC | O_WRONLY, 0600), n = 0;
    double start = now(), length = atof(words[2]);
    memset(block, 7, sizeof block);
    while (now() - start < length && n < 1000000) {
        double begun = now();
        if (pwrite(file, block, sizeof block, (off_t)n * sizeof block) != sizeof block || fdatasync(file)) return 1;
        took[n++] = now() - begun;
    }
    double whole = now() - start;
    unlink(words[1]);
    qsort(took, n, sizeof *took, order);
    printf("%f %f\n", n / whole, took[n / 2]);
    return 0;
}
