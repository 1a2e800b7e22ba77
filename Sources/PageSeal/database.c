// A database file: its pages are sealed as they are written and checked as they are read.
// https://sqlite.org/c3ref/io_methods.html
//
// SQLite writes whole pages only, so the length of a write is the page size. Of page 1 it also reads pieces (the
// header, the change counter); those are not checked, the whole page that is read next is.

#include "seal.h"
#include <stdlib.h>
#include <string.h>

#define SELF SealFile *p = (SealFile *)file; sqlite3_file *raw = RAW(p)

static uint32_t pageNumber(sqlite3_int64 at, int size) { return (uint32_t)(at / size) + 1; }

/// A database once known as sealed stays so: otherwise damage to byte 20 would turn the checks off.
static void learn(SealFile *p, const uint8_t *header) {
    int size = header_sealed_size(header);
    if (size) p->sealed = size;
}

static void lookAgain(SealFile *p) {
    uint8_t header[HEADER_SIZE];
    if (!p->sealed && RAW(p)->pMethods->xRead(RAW(p), header, HEADER_SIZE, 0) == SQLITE_OK) learn(p, header);
}

static int judge(SealFile *p, const uint8_t *page, int size, sqlite3_int64 at) {
    uint32_t number = pageNumber(at, size);
    if (seal_holds(number, page, size)) return SQLITE_OK;
    if (seal_all_zero(page, size) && header_lists_as_free(RAW(p), size, number)) return SQLITE_OK;
    return seal_refuse(number);
}

static int readPages(sqlite3_file *file, void *out, int n, sqlite3_int64 at) {
    SELF;
    int size = p->sealed, inside = size ? (int)(at % size) : 0;
    if (size && n < size && at >= size && inside + n <= size && seal_buffer(p, size) == SQLITE_OK) {
        // A piece of a page: newer SQLites read large values so. The whole page tells whether it is good.
        int rc = raw->pMethods->xRead(raw, p->buffer, size, at - inside);
        if (rc == SQLITE_OK) rc = judge(p, p->buffer, size, at - inside);
        if (rc == SQLITE_OK) memcpy(out, p->buffer + inside, (size_t)n);
        if (rc != SQLITE_IOERR_SHORT_READ) return rc;
    }
    int rc = raw->pMethods->xRead(raw, out, n, at);
    if (rc != SQLITE_OK) return rc;
    if (at == 0 && n >= HEADER_SIZE) {
        learn(p, out);
        if (n >= 512 && header_lost_its_mark(out, n)) return seal_refuse(1);
    }
    return n == p->sealed && at % n == 0 ? judge(p, out, n, at) : SQLITE_OK;
}

static int writeSealed(SealFile *p, const void *page, int n, sqlite3_int64 at) {
    int rc = seal_buffer(p, n);
    if (rc != SQLITE_OK) return rc;
    // A copy, because the page belongs to SQLite's cache.
    if (page) memcpy(p->buffer, page, (size_t)n);
    else memset(p->buffer, 0, (size_t)n);
    seal_put(pageNumber(at, n), p->buffer, n);
    return RAW(p)->pMethods->xWrite(RAW(p), p->buffer, n, at);
}

/// Makes the file `to` bytes long with sealed, empty pages. A hole would read as zeros without a seal.
static int fill(SealFile *p, int n, sqlite3_int64 to) {
    sqlite3_int64 size = 0;
    int rc = RAW(p)->pMethods->xFileSize(RAW(p), &size);
    for (sqlite3_int64 at = size - size % n; rc == SQLITE_OK && at < to; at += n)
        if (at / n != LOCK_BYTE / n) rc = writeSealed(p, 0, n, at);
    p->reached = size > to ? size : to;
    return rc;
}

/// Page 1 is pinned in SQLite's cache and often written last: seals what went before it.
static int sealLoosePages(SealFile *p, int n) {
    sqlite3_int64 at = p->looseFrom - p->looseFrom % n;
    int rc = seal_buffer(p, n);
    for (; rc == SQLITE_OK && at < p->looseTo; at += n) {
        if (at == 0 || at / n == LOCK_BYTE / n) continue;
        rc = RAW(p)->pMethods->xRead(RAW(p), p->buffer, n, at);
        if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ) break;
        seal_put(pageNumber(at, n), p->buffer, n);
        rc = RAW(p)->pMethods->xWrite(RAW(p), p->buffer, n, at);
    }
    p->looseFrom = p->looseTo = 0;
    return rc;
}

static int writePage(sqlite3_file *file, const void *page, int n, sqlite3_int64 at) {
    SELF;
    int rc = SQLITE_OK;
    if (at == 0 && n >= 512 && header_is_sqlite(page)) {
        // A backup over a database with seals from one without, or with another page size, comes in pieces we cannot
        // tell from pages. The transaction fails and is rolled back; copy into a new file instead.
        int size = header_sealed_size(page);
        if (size ? size != n : p->sealed) return SQLITE_IOERR_WRITE;
        if (size && !p->sealed) rc = sealLoosePages(p, n);
        if (size) p->sealed = size;
    }
    if (rc != SQLITE_OK) return rc;
    if (!p->sealed || n < 512 || (n & (n - 1)) || at % n) {
        if (p->looseTo == 0 || at < p->looseFrom) p->looseFrom = at;
        if (at + n > p->looseTo) p->looseTo = at + n;
        return raw->pMethods->xWrite(raw, page, n, at);
    }
    if (at > p->reached) rc = fill(p, n, at);
    if (rc == SQLITE_OK) rc = writeSealed(p, page, n, at);
    if (rc == SQLITE_OK && at + n > p->reached) p->reached = at + n;
    return rc;
}

static int cut(sqlite3_file *file, sqlite3_int64 to) {
    SELF;
    if (p->reached > to) p->reached = to;
    if (p->looseTo > to) p->looseTo = to;
    if (to == 0) p->sealed = 0;
    return raw->pMethods->xTruncate(raw, to);
}

/// Another process may have written since: forget what we knew of the file's length.
static void newTurn(SealFile *p) { p->reached = p->looseFrom = p->looseTo = 0; }

static int lockFile(sqlite3_file *file, int level) {
    SELF;
    int rc = raw->pMethods->xLock(raw, level);
    if (rc == SQLITE_OK && level == SQLITE_LOCK_SHARED) {
        newTurn(p);
        lookAgain(p);
    }
    return rc;
}

static int unlockFile(sqlite3_file *file, int level) {
    SELF;
    newTurn(p);
    return raw->pMethods->xUnlock(raw, level);
}

static int control(sqlite3_file *file, int op, void *arg) {
    SELF;
    char **pragma = arg;
    switch (op) {
    case SQLITE_FCNTL_CKPT_START:
        newTurn(p);
        lookAgain(p);
        break;
    case SQLITE_FCNTL_MMAP_SIZE:   // mapped pages would not pass by us
        *(sqlite3_int64 *)arg = 0;
        return SQLITE_OK;
    case SQLITE_FCNTL_CHUNK_SIZE:  // would put pages without seals at the end
        return SQLITE_OK;
    case SQLITE_FCNTL_PRAGMA:      // the next VACUUM would come in pieces, see writePage
        if (!p->sealed || sqlite3_stricmp(pragma[1], "page_size") != 0) break;
        if (!pragma[2] || atoi(pragma[2]) == p->sealed) break;
        pragma[0] = sqlite3_mprintf("a sealed database keeps its page size");
        return SQLITE_ERROR;
    }
    int rc = raw->pMethods->xFileControl(raw, op, arg);
    if (rc == SQLITE_OK && op == SQLITE_FCNTL_VFSNAME)
        *(char **)arg = sqlite3_mprintf("pageseal/%z", *(char **)arg);
    return rc;
}

static int closeFile(sqlite3_file *file) {
    SELF;
    sqlite3_free(p->buffer);
    return raw->pMethods->xClose(raw);
}

static int traits(sqlite3_file *file) {
    SELF;
    return raw->pMethods->xDeviceCharacteristics(raw) & ~0x8000;  // SQLITE_IOCAP_SUBPAGE_READ of SQLite 3.48
}

static int sync(sqlite3_file *file, int flags) { SELF; return raw->pMethods->xSync(raw, flags); }
static int length(sqlite3_file *file, sqlite3_int64 *n) { SELF; return raw->pMethods->xFileSize(raw, n); }
static int reserved(sqlite3_file *file, int *out) { SELF; return raw->pMethods->xCheckReservedLock(raw, out); }
static int sector(sqlite3_file *file) { SELF; return raw->pMethods->xSectorSize(raw); }
static int shmLock(sqlite3_file *file, int at, int n, int flags) {
    SELF; return raw->pMethods->xShmLock(raw, at, n, flags);
}
static int shmMap(sqlite3_file *file, int i, int size, int extend, void volatile **out) {
    SELF; return raw->pMethods->xShmMap(raw, i, size, extend, out);
}
static void shmBarrier(sqlite3_file *file) { SELF; raw->pMethods->xShmBarrier(raw); }
static int shmUnmap(sqlite3_file *file, int drop) { SELF; return raw->pMethods->xShmUnmap(raw, drop); }

#define COMMON \
    closeFile, readPages, writePage, cut, sync, length, lockFile, unlockFile, reserved, control, sector, traits

// Version 2 has the shared memory a WAL needs; version 3 would have the memory mapping we do not want.
const sqlite3_io_methods seal_database_methods = {2, COMMON, shmMap, shmLock, shmBarrier, shmUnmap, 0, 0};
const sqlite3_io_methods seal_database_methods_1 = {1, COMMON, 0, 0, 0, 0, 0, 0};
