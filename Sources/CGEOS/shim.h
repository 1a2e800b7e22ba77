// The system's GEOS by its reentrant C functions (those that end in _r); the others are hidden.
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>
