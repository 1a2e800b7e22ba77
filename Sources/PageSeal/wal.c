// The write-ahead log of a sealed database: read with care, written as SQLite wants it.
// https://sqlite.org/fileformat2.html, 4.1 (WAL format) and 4.2 (checksum algorithm)
//
// Pages in a WAL carry no seals. SQLite computes the checksum of a frame before we see the page; a seal put into it
// would make the frame invalid, and recovery after a crash would throw it and all that follow away. But SQLite checks
// those checksums at recovery only. We check them whenever a page is read from the WAL, and so before a checkpoint
// copies it into the database, where it gets its seal.

#include "seal.h"
#include <string.h>

enum { WAL_HEADER = 32, FRAME_HEADER = 24, SUM_IN_HEADER = 24, SUM_IN_FRAME = 16, SUM_SIZE = 8 };

#define SELF SealFile *p = (SealFile *)file; sqlite3_file *raw = RAW(p)

static uint32_t le32(const uint8_t *b) {
    return (uint32_t)b[3] << 24 | (uint32_t)b[2] << 16 | (uint32_t)b[1] << 8 | b[0];
}

static void add(uint32_t sum[2], const uint8_t *bytes, int n, int bigEndian) {
    uint32_t s = sum[0], t = sum[1];
    if (bigEndian) {
        for (int i = 0; i < n; i += 8) { s += seal_be32(bytes + i) + t; t += seal_be32(bytes + i + 4) + s; }
    } else {
        for (int i = 0; i < n; i += 8) { s += le32(bytes + i) + t; t += le32(bytes + i + 4) + s; }
    }
    sum[0] = s;
    sum[1] = t;
}

/// The frame's checksum runs on from the one before it, over eight bytes of its header and the page.
static int frameHolds(const uint8_t *before, const uint8_t *frame, int size, int bigEndian) {
    uint32_t sum[2] = {seal_be32(before), seal_be32(before + 4)};
    add(sum, frame, 8, bigEndian);
    add(sum, frame + FRAME_HEADER, size, bigEndian);
    return sum[0] == seal_be32(frame + SUM_IN_FRAME) && sum[1] == seal_be32(frame + SUM_IN_FRAME + 4);
}

/// The last bit of the magic number tells how checksums read words.
static int learnByteOrder(SealFile *p) {
    uint8_t magic[4];
    int rc = RAW(p)->pMethods->xRead(RAW(p), magic, 4, 0);
    if (rc == SQLITE_OK) p->bigEndian = magic[3] & 1;
    return rc;
}

static int readWal(sqlite3_file *file, void *out, int n, sqlite3_int64 at) {
    SELF;
    int size = p->database->sealed;
    sqlite3_int64 frame = at - FRAME_HEADER, step = (sqlite3_int64)size + FRAME_HEADER;
    int isPage = size && n == size && frame >= WAL_HEADER && (frame - WAL_HEADER) % step == 0;
    if (!isPage || frame >= p->staleFrom || seal_buffer(p, size + FRAME_HEADER) != SQLITE_OK)
        return raw->pMethods->xRead(raw, out, n, at);

    uint8_t before[SUM_SIZE];
    sqlite3_int64 sumAt = frame == WAL_HEADER ? SUM_IN_HEADER : frame - step + SUM_IN_FRAME;
    int rc = raw->pMethods->xRead(raw, p->buffer, size + FRAME_HEADER, frame);
    if (rc == SQLITE_IOERR_SHORT_READ) return raw->pMethods->xRead(raw, out, n, at);
    if (rc == SQLITE_OK) rc = raw->pMethods->xRead(raw, before, SUM_SIZE, sumAt);
    if (rc == SQLITE_OK && p->bigEndian < 0) rc = learnByteOrder(p);
    if (rc != SQLITE_OK) return rc;

    int good = frameHolds(before, p->buffer, size, p->bigEndian);
    if (!good && learnByteOrder(p) == SQLITE_OK) good = frameHolds(before, p->buffer, size, p->bigEndian);
    memcpy(out, p->buffer + FRAME_HEADER, (size_t)size);
    return good ? SQLITE_OK : seal_refuse(seal_be32(p->buffer));
}

/// A page that changes twice in a transaction is overwritten in its frame, without the header; SQLite mends the
/// checksums from there on when it commits. Until then this connection may read frames whose checksum is stale.
static int writeWal(sqlite3_file *file, const void *bytes, int n, sqlite3_int64 at) {
    SELF;
    sqlite3_int64 step = (sqlite3_int64)p->database->sealed + FRAME_HEADER;
    if (at >= WAL_HEADER && (at - WAL_HEADER) % step == 0) {
        p->expected = at + FRAME_HEADER;
        if (at <= p->staleFrom) p->staleFrom = INT64_MAX;
    } else if (at > WAL_HEADER && (at - WAL_HEADER) % step == FRAME_HEADER) {
        if (at != p->expected && at - FRAME_HEADER < p->staleFrom) p->staleFrom = at - FRAME_HEADER;
        p->expected = 0;
    }
    return raw->pMethods->xWrite(raw, bytes, n, at);
}

static int closeWal(sqlite3_file *file) {
    SELF;
    sqlite3_free(p->buffer);
    return raw->pMethods->xClose(raw);
}

static int cut(sqlite3_file *file, sqlite3_int64 to) { SELF; return raw->pMethods->xTruncate(raw, to); }
static int sync(sqlite3_file *file, int flags) { SELF; return raw->pMethods->xSync(raw, flags); }
static int length(sqlite3_file *file, sqlite3_int64 *n) { SELF; return raw->pMethods->xFileSize(raw, n); }
static int lockFile(sqlite3_file *file, int level) { SELF; return raw->pMethods->xLock(raw, level); }
static int unlockFile(sqlite3_file *file, int level) { SELF; return raw->pMethods->xUnlock(raw, level); }
static int reserved(sqlite3_file *file, int *out) { SELF; return raw->pMethods->xCheckReservedLock(raw, out); }
static int control(sqlite3_file *file, int op, void *arg) { SELF; return raw->pMethods->xFileControl(raw, op, arg); }
static int sector(sqlite3_file *file) { SELF; return raw->pMethods->xSectorSize(raw); }
static int traits(sqlite3_file *file) { SELF; return raw->pMethods->xDeviceCharacteristics(raw); }

const sqlite3_io_methods seal_wal_methods = {
    1, closeWal, readWal, writeWal, cut, sync, length, lockFile, unlockFile, reserved, control, sector, traits,
    0, 0, 0, 0, 0, 0,
};
