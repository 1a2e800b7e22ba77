// The VFS "pageseal": opens databases and their WALs through the seal, and everything else straight.
// https://sqlite.org/c3ref/vfs.html

#include "PageSeal.h"
#include "seal.h"
#include <stdatomic.h>
#include <string.h>

static sqlite3_vfs shim;
static _Atomic(sqlite3_vfs *) platform;
static _Atomic int64_t lastBadPage;
static _Thread_local int checkingIsOff;

sqlite3_vfs *seal_platform(void) {
    sqlite3_vfs *below = atomic_load(&platform);
    return below ? below : sqlite3_vfs_find(0);
}

int64_t pageseal_last_bad_page(void) { return atomic_load(&lastBadPage); }

void pageseal_checking(int on) { checkingIsOff = !on; }

/// Remembers the page, and says what a read of it answers.
int seal_refuse(uint32_t number) {
    atomic_store(&lastBadPage, number);
    return checkingIsOff ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int seal_buffer(SealFile *p, int size) {
    if (p->bufferSize >= size) return SQLITE_OK;
    uint8_t *larger = sqlite3_realloc(p->buffer, size);
    if (!larger) return SQLITE_IOERR_NOMEM;
    p->buffer = larger;
    p->bufferSize = size;
    return SQLITE_OK;
}

/// The database a WAL belongs to, if it went through us too.
static SealFile *databaseOfWal(const char *name) {
    sqlite3_file *file = sqlite3_database_file_object(name);
    int ours = file && (file->pMethods == &seal_database_methods || file->pMethods == &seal_database_methods_1);
    return ours ? (SealFile *)file : 0;
}

static int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    (void)vfs;
    sqlite3_vfs *below = seal_platform();
    int isWal = (flags & SQLITE_OPEN_WAL) != 0;
    SealFile *database = isWal && name ? databaseOfWal(name) : 0;
    if (!name || (isWal ? !database : !(flags & SQLITE_OPEN_MAIN_DB)))
        return below->xOpen(below, name, file, flags, outFlags);

    SealFile *p = (SealFile *)file;
    memset(p, 0, sizeof *p);
    RAW(p)->pMethods = 0;
    int rc = below->xOpen(below, name, RAW(p), flags, outFlags);
    if (rc != SQLITE_OK) {
        if (RAW(p)->pMethods) RAW(p)->pMethods->xClose(RAW(p));
        return rc;
    }
    p->database = database;
    p->bigEndian = -1;
    p->staleFrom = INT64_MAX;
    int shared = RAW(p)->pMethods->iVersion >= 2;
    p->base.pMethods = isWal ? &seal_wal_methods : shared ? &seal_database_methods : &seal_database_methods_1;
    return SQLITE_OK;
}

int pageseal_register(void) {
    int rc = sqlite3_initialize();
    if (rc != SQLITE_OK) return rc;
    sqlite3_mutex *once = sqlite3_mutex_alloc(SQLITE_MUTEX_STATIC_APP1);
    sqlite3_mutex_enter(once);
    sqlite3_vfs *below = sqlite3_vfs_find(0);
    if (!atomic_load(&platform) && below) {
        // All but opening is inherited. pAppData stays the platform's, for the functions that look there.
        shim = *below;
        shim.pNext = 0;
        shim.zName = "pageseal";
        shim.szOsFile = (int)sizeof(SealFile) + below->szOsFile;
        shim.xOpen = openFile;
        atomic_store(&platform, below);
    }
    rc = below ? sqlite3_vfs_register(&shim, 1) : SQLITE_ERROR;
    sqlite3_mutex_leave(once);
    return rc;
}

int pageseal_reserve(sqlite3 *db) {
    int bytes = SEAL_SIZE;
    return sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

int pageseal_is_sealed(sqlite3 *db) {
    sqlite3_file *file = 0;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file) return 0;
    if (file->pMethods != &seal_database_methods && file->pMethods != &seal_database_methods_1) return 0;
    return ((SealFile *)file)->sealed != 0;
}
