// What the files of PageSeal share: the seal of one page, the facts of the header, and the open file.

#ifndef SEAL_H
#define SEAL_H

#include <sqlite3.h>
#include <stdint.h>

enum { SEAL_SIZE = 8, HEADER_SIZE = 100, RESERVED_AT = 20, LARGEST_PAGE = 65536 };

/// SQLite never uses the page that holds this byte: its locks live there (fileformat2.html, 1.4).
#define LOCK_BYTE 0x40000000

/// An open database or WAL. The platform's own file object lies right behind it.
typedef struct SealFile {
    sqlite3_file base;
    int sealed;                  // the page size if the database is sealed, else 0
    uint8_t *buffer;             // room for one page and a WAL frame header
    int bufferSize;
    // A database:
    sqlite3_int64 reached;       // the file is at least this long; 0: not known
    sqlite3_int64 looseFrom;     // pages were written here before page 1 told
    sqlite3_int64 looseTo;       //   whether they should have been sealed
    // A WAL:
    struct SealFile *database;
    int bigEndian;               // how its checksums read words; -1: not known
    sqlite3_int64 expected;      // where the page of the frame header just written belongs
    sqlite3_int64 staleFrom;     // frames from here on wait for new checksums
} SealFile;

#define RAW(p) ((sqlite3_file *)((p) + 1))

/// The platform's VFS underneath, also before pageseal_register().
sqlite3_vfs *seal_platform(void);

// seal.c: one page
int seal_holds(uint32_t number, const uint8_t *page, int size);
void seal_put(uint32_t number, uint8_t *page, int size);
uint32_t seal_be32(const uint8_t *bytes);
int seal_all_zero(const uint8_t *page, int size);

// header.c: page 1 and the free list
int header_is_sqlite(const uint8_t *header);
int header_page_size(const uint8_t *header);
int header_sealed_size(const uint8_t *header);
int header_lost_its_mark(uint8_t *page, int size);
int header_lists_as_free(sqlite3_file *raw, int size, uint32_t number);

// database.c, wal.c: the files
int seal_refuse(uint32_t number);
int seal_buffer(SealFile *p, int size);
extern const sqlite3_io_methods seal_database_methods, seal_database_methods_1, seal_wal_methods;

#endif
