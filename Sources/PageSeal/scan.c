// Checks every page of a database file without SQLite's pager.
//
// The file is opened through the platform's VFS, not with open(2): closing a plain descriptor would drop the locks
// that this process's connections hold on the same file (https://sqlite.org/howtocorrupt.html, 2.2).

#include "PageSeal.h"
#include "seal.h"
#include <stdarg.h>
#include <string.h>

enum { BLOCK = 1 << 20, TRIES = 3, PAUSE_MICROSECONDS = 500, PATIENCE = 50 };

typedef struct Scan {
    const char *path;
    sqlite3_file *raw;
    sqlite3_int64 length;        // of the file, when we looked last
    int size;                    // of a page
    uint8_t *block;
    int64_t *badPages, bad;
    int max;
    char *why;
    int whySize;
} Scan;

static void explain(Scan *s, const char *format, ...) {
    if (!s->why || s->whySize <= 0 || s->why[0]) return;
    va_list list;
    va_start(list, format);
    sqlite3_vsnprintf(s->whySize, s->why, format, list);
    va_end(list);
}

static void report(Scan *s, int64_t number) {
    if (s->badPages && s->bad < s->max) s->badPages[s->bad] = number;
    s->bad++;
}

static int readAt(Scan *s, void *out, int n, sqlite3_int64 at) { return s->raw->pMethods->xRead(s->raw, out, n, at); }

/// Whether the file makes sense with this page size: page 1, with those header fields repaired that would hide it,
/// or one of three other pages has a good seal.
static int fits(Scan *s, int size) {
    int64_t pages = s->length / size, samples[] = {1, 2, 3, pages};
    for (int i = 0; i < 4; i++) {
        if (samples[i] < 1 || samples[i] > pages || readAt(s, s->block, size, (samples[i] - 1) * size) != SQLITE_OK) continue;
        if (samples[i] == 1) {
            memcpy(s->block, "SQLite format 3", 16);
            s->block[16] = (uint8_t)(size >> 8);
            s->block[17] = (uint8_t)(size >> 16);
            s->block[RESERVED_AT] = SEAL_SIZE;
        }
        if (seal_holds((uint32_t)samples[i], s->block, size)) return 1;
    }
    return 0;
}

/// The page size, found even if the header is ruined; 0 if this is no sealed database.
static int findPageSize(Scan *s) {
    uint8_t header[HEADER_SIZE] = {0};
    if (s->length < HEADER_SIZE || readAt(s, header, HEADER_SIZE, 0) != SQLITE_OK) {
        explain(s, "The file is too short for a database, or cannot be read.");
        return 0;
    }
    int said = header_sealed_size(header);
    if (said && fits(s, said)) return said;
    for (int size = 512; size <= LARGEST_PAGE; size *= 2) {
        if (!fits(s, size)) continue;
        explain(s, "The header is damaged; going by the seals, pages have %d bytes.", size);
        return size;
    }
    if (!header_is_sqlite(header)) explain(s, "This is no SQLite database: it does not begin with SQLite's mark.");
    else if (!header_page_size(header)) explain(s, "The header is damaged: no page has %d bytes.",
                                                header[16] << 8 | header[17]);
    else if (!said) explain(s, "The database is not sealed: it reserves %d bytes per page, not 8.", header[RESERVED_AT]);
    return said;
}

static int pageIsGood(Scan *s, const uint8_t *page, int64_t number) {
    if (seal_holds((uint32_t)number, page, s->size)) return number > 1 || header_sealed_size(page) == s->size;
    if (!seal_all_zero(page, s->size)) return 0;
    return number == LOCK_BYTE / s->size + 1 || header_lists_as_free(s->raw, s->size, (uint32_t)number);
}

/// A checkpoint may have cut the file since we began: what is no longer there is not bad.
static void accuse(Scan *s, int64_t number) {
    sqlite3_int64 length = 0;
    int known = s->raw->pMethods->xFileSize(s->raw, &length) == SQLITE_OK;
    if (known && length < number * s->size && length < s->length) s->length = length;
    else report(s, number);
}

/// A checkpoint may be writing the very page: look again before calling it bad. Not forever, in a file full of damage.
static void check(Scan *s, uint8_t *page, int64_t number) {
    sqlite3_vfs *vfs = seal_platform();
    int tries = s->bad < PATIENCE ? TRIES : 1, i = 0;
    for (; i < tries && !pageIsGood(s, page, number); i++) {
        if (i > 0) vfs->xSleep(vfs, PAUSE_MICROSECONDS * i);
        if (readAt(s, page, s->size, (number - 1) * s->size) != SQLITE_OK) i = tries;
    }
    if (i >= tries && !pageIsGood(s, page, number)) accuse(s, number);
}

static void checkPages(Scan *s) {
    int perBlock = BLOCK / s->size;
    for (int64_t first = 1; first <= s->length / s->size; first += perBlock) {
        int64_t left = s->length / s->size - first + 1, count = left < perBlock ? left : perBlock;
        int together = readAt(s, s->block, (int)count * s->size, (first - 1) * s->size) == SQLITE_OK;
        for (int64_t i = 0; i < count && (first + i) * s->size <= s->length; i++) {
            uint8_t *page = s->block + i * s->size;
            // One unreadable sector must not hide its neighbours.
            if (together || readAt(s, page, s->size, (first - 1 + i) * s->size) == SQLITE_OK) check(s, page, first + i);
            else accuse(s, first + i);
        }
    }
}

/// Whether a WAL or a rollback journal with something in it stands beside the file. xAccess counts an empty one as absent.
static int isAtWork(Scan *s) {
    sqlite3_vfs *vfs = seal_platform();
    int found = 0;
    for (int i = 0; i < 2 && !found; i++) {
        char *beside = sqlite3_mprintf("%s%s", s->path, i ? "-journal" : "-wal");
        if (!beside || vfs->xAccess(vfs, beside, SQLITE_ACCESS_EXISTS, &found) != SQLITE_OK) found = 1;
        sqlite3_free(beside);
    }
    return found;
}

/// The header counts the pages, if page 1 is good and bytes 24 and 92 agree (fileformat2.html, 1.3.8).
static void checkLength(Scan *s) {
    int64_t pages = s->length / s->size, next = pages + 1;
    if (s->length % s->size) {
        explain(s, "The file's length, %lld, is not a multiple of the page size, %d.", s->length, s->size);
        report(s, next++);
    }
    // In this order: a checkpoint writes page 1, then the pages that are new, and only then empties its WAL.
    if (readAt(s, s->block, s->size, 0) != SQLITE_OK || !pageIsGood(s, s->block, 1) || isAtWork(s)) return;
    sqlite3_int64 length = 0;
    int64_t said = seal_be32(s->block + 28);
    if (s->raw->pMethods->xFileSize(s->raw, &length) != SQLITE_OK || length > s->length) return;
    if (memcmp(s->block + 24, s->block + 92, 4) || said < next) return;
    explain(s, "The file ends after page %lld; its header says %lld pages.", pages, said);
    while (next <= said && s->bad < s->max) report(s, next++);
    s->bad += said - next + 1;
}

static int scanOpened(Scan *s, int64_t *pageCount) {
    s->block = sqlite3_malloc(BLOCK);
    if (!s->block || s->raw->pMethods->xFileSize(s->raw, &s->length) != SQLITE_OK) return -1;
    s->size = findPageSize(s);
    if (!s->size) return -1;
    checkPages(s);
    if (pageCount) *pageCount = s->length / s->size;
    checkLength(s);
    return s->bad > INT32_MAX ? INT32_MAX : (int)s->bad;
}

int pageseal_scan(const char *path, int64_t *badPages, int max, int64_t *pageCount, char *why, int whySize) {
    Scan s = {.badPages = badPages, .max = max, .why = why, .whySize = whySize};
    if (pageCount) *pageCount = 0;
    if (why && whySize > 0) why[0] = 0;
    if (!path || sqlite3_initialize() != SQLITE_OK) return -1;

    sqlite3_vfs *vfs = seal_platform();
    char *full = sqlite3_malloc(vfs->mxPathname + 1);
    int bad = -1;
    s.raw = sqlite3_malloc(vfs->szOsFile);
    if (full && s.raw) {
        memset(s.raw, 0, (size_t)vfs->szOsFile);
        int rc = vfs->xFullPathname(vfs, path, vfs->mxPathname + 1, full);
        const char *name = (rc & 0xff) == SQLITE_OK ? sqlite3_create_filename(full, "", "", 0, 0) : 0;
        int flags = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY;
        s.path = name;
        if (name && vfs->xOpen(vfs, name, s.raw, flags, &flags) == SQLITE_OK) bad = scanOpened(&s, pageCount);
        else explain(&s, "The file cannot be opened.");
        if (s.raw->pMethods) s.raw->pMethods->xClose(s.raw);
        sqlite3_free_filename((char *)name);
    }
    sqlite3_free(s.block);
    sqlite3_free(s.raw);
    sqlite3_free(full);
    return bad;
}
