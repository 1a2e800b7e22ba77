// The system's zlib, so that Swift can deflate page contents and fonts.
#include <zlib.h>
