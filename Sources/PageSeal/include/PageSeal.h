// PageSeal: a seal (64-bit checksum) at the end of every page of an SQLite database file.
//
// SQLite trusts the disk: a flipped bit in a page is read as if somebody had written it. This shim sits between
// SQLite and the operating system, seals every page that goes into a database file, and refuses, with
// SQLITE_IOERR_DATA, a page that comes back changed. What it seals: main database files whose header says
// "8 reserved bytes per page" (byte 20). Every other file goes through untouched.
//
// The seal covers the page and its page number. It finds damage, not malice: it has no key.
// Not found: a whole page replaced by an older copy of the very same page.
//
// Any SQLite may read a sealed file. One without this shim must not write it: its pages would have old seals and be
// refused here. (Then: pageseal_checking(0), VACUUM, pageseal_checking(1), after a look at why.) A sealed database
// keeps its page size, is never memory-mapped, and cannot be the target of a backup from a database without seals.
//
// Facts about the interface and the format: https://sqlite.org/vfs.html, https://sqlite.org/fileformat2.html

#ifndef PAGESEAL_H
#define PAGESEAL_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sqlite3 sqlite3;

/// Registers the VFS "pageseal" over the platform's own and makes it the default.
/// May be called from any thread, any number of times. Returns an SQLite result code.
int pageseal_register(void);

/// Asks for room for the seals. Call it on each new connection, before the first write: a new database is then sealed
/// from its first page on. A database that exists without seals gets them at its next VACUUM.
int pageseal_reserve(sqlite3 *db);

/// 1 if the file behind schema "main" is sealed, 0 if it is not (or is still empty).
int pageseal_is_sealed(sqlite3 *db);

/// The number of the page refused last, in any database of this process, or 0.
int64_t pageseal_last_bad_page(void);

/// Off (0): this thread may read damaged pages, which are still remembered in pageseal_last_bad_page(). On (1) is how
/// every thread begins. For the verifier only, on a connection that does not write: a damaged page that is changed
/// and written gets a new, good seal.
void pageseal_checking(int on);

/// Reads the whole file without the help of SQLite's pager and checks every page, the free ones too. Takes no lock and
/// disturbs none, so it may run beside open connections of the same process. What only the WAL has is not looked at.
///
/// Returns the number of bad pages and puts the first `max` of their numbers into badPages; -1 if the file is no
/// sealed database or cannot be read. Pages missing at the end count as bad, unless a WAL or journal
/// beside the file tells that work is under way.
/// `why` gets a sentence where the numbers do not say everything, else "".
int pageseal_scan(const char *path, int64_t *badPages, int max, int64_t *pageCount, char *why, int whySize);

#ifdef __cplusplus
}
#endif

#endif
