// The system's reader of Markdown (CommonMark with GitHub's tables).
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
