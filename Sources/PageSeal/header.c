// What page 1 says: that this is SQLite, how large pages are, whether they are sealed, which are free.
// https://sqlite.org/fileformat2.html, 1.3 (header) and 1.5 (free list).

#include "seal.h"
#include <string.h>

int header_is_sqlite(const uint8_t *header) {
    return memcmp(header, "SQLite format 3", 16) == 0;
}

/// 512 to 65536 (written as 1), or 0 if the header says anything else.
int header_page_size(const uint8_t *header) {
    int size = header[16] << 8 | header[17];
    if (size == 1) return LARGEST_PAGE;
    return size >= 512 && (size & (size - 1)) == 0 ? size : 0;
}

/// The page size of a sealed database, else 0.
int header_sealed_size(const uint8_t *header) {
    return header_is_sqlite(header) && header[RESERVED_AT] == SEAL_SIZE ? header_page_size(header) : 0;
}

/// Byte 20 is what tells us to check at all. If it is the byte that was damaged, the seal of page 1 still gives it away.
int header_lost_its_mark(uint8_t *page, int size) {
    uint8_t found = page[RESERVED_AT];
    if (found == SEAL_SIZE || !header_is_sqlite(page) || header_page_size(page) != size) return 0;
    page[RESERVED_AT] = SEAL_SIZE;
    int lost = seal_holds(1, page, size);
    page[RESERVED_AT] = found;
    return lost;
}

/// Whether the file's own free list names the page as a leaf, that is, as one without content.
///
/// Asked for pages of nothing but zeros. SQLite does not write a page that is taken and given back in one
/// transaction; PageSeal fills the hole, but a power cut may come before the disk has it.
int header_lists_as_free(sqlite3_file *raw, int size, uint32_t number) {
    uint8_t *page = sqlite3_malloc(size);
    sqlite3_int64 length = 0;
    int found = 0;
    raw->pMethods->xFileSize(raw, &length);
    if (page && raw->pMethods->xRead(raw, page, HEADER_SIZE, 0) == SQLITE_OK) {
        uint32_t trunk = seal_be32(page + 32);
        // No list is longer than the file, whatever a damaged one says.
        for (sqlite3_int64 left = length / size; trunk > 1 && left > 0 && !found; left--) {
            sqlite3_int64 at = (sqlite3_int64)(trunk - 1) * size;
            if (raw->pMethods->xRead(raw, page, size, at) != SQLITE_OK || !seal_holds(trunk, page, size)) break;
            uint32_t leaves = seal_be32(page + 4);
            if (leaves > (uint32_t)(size - SEAL_SIZE) / 4 - 2) break;
            for (uint32_t i = 0; i < leaves && !found; i++) found = seal_be32(page + 8 + 4 * i) == number;
            trunk = seal_be32(page);
        }
    }
    sqlite3_free(page);
    return found;
}
