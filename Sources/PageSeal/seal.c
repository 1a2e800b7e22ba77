// The seal of one page: a 64-bit checksum over all its bytes but the last eight, and over its number.
//
// Every step below is a bijection of the state for a fixed input word and of the input word for a fixed state. So a
// change within one aligned word of eight bytes always changes the seal, and so does another page number; any other
// change escapes with a chance of 1 in 2^64. Four lanes run side by side because one multiplication must wait for
// the one before it. Words are little-endian on every machine, so a file can be carried from one to another.

#include "seal.h"
#include <string.h>

static const uint64_t odd[4] = {
    0x9E3779B97F4A7C15u, 0xC2B2AE3D27D4EB4Fu, 0xD6E8FEB86659FD93u, 0xA0761D6478BD642Fu,
};

static inline uint64_t load(const uint8_t *at) {
    uint64_t word;
    memcpy(&word, at, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

static inline uint64_t step(uint64_t state, uint64_t word, uint64_t factor) {
    state = (state ^ word) * factor;
    return state << 29 | state >> 35;
}

static inline uint64_t stir(uint64_t state) {
    state ^= state >> 32;
    state *= odd[0];
    return state ^ state >> 29;
}

static uint64_t seal(uint32_t number, const uint8_t *page, int size) {
    const uint8_t *end = page + size - SEAL_SIZE;
    uint64_t a = number * odd[1] + (uint64_t)size, b = odd[2], c = odd[3], d = odd[0];
    for (; end - page >= 32; page += 32) {
        a = step(a, load(page), odd[0]);
        b = step(b, load(page + 8), odd[1]);
        c = step(c, load(page + 16), odd[2]);
        d = step(d, load(page + 24), odd[3]);
    }
    // Page sizes are powers of two, so three words remain.
    a = step(a, load(page), odd[0]);
    b = step(b, load(page + 8), odd[1]);
    c = step(c, load(page + 16), odd[2]);
    return stir(stir(stir(stir(a) ^ b) ^ c) ^ d);
}

int seal_holds(uint32_t number, const uint8_t *page, int size) {
    return seal(number, page, size) == load(page + size - SEAL_SIZE);
}

void seal_put(uint32_t number, uint8_t *page, int size) {
    uint64_t sum = seal(number, page, size);
    for (int i = 0; i < SEAL_SIZE; i++) page[size - SEAL_SIZE + i] = (uint8_t)(sum >> (8 * i));
}

uint32_t seal_be32(const uint8_t *b) {
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

int seal_all_zero(const uint8_t *page, int size) {
    return page[0] == 0 && memcmp(page, page + 1, (size_t)size - 1) == 0;
}
