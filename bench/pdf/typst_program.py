"""Typst from its PyPI wheel, in a Python of its own, for comparisons."""
import os
import subprocess
import sys

CACHE = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "openclery", "typst")
TYPST = "0.15.2"
COMPILE = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], pdf_standards='ua-1')"


def python_with_typst():
    python = os.path.join(CACHE, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", CACHE], check=True)
    probe = [python, "-c", f"import importlib.metadata as m; assert m.version('typst') == '{TYPST}'"]
    if subprocess.run(probe, stderr=subprocess.DEVNULL).returncode:
        subprocess.run([python, "-m", "pip", "install", "-q", f"typst=={TYPST}"], check=True)
    return python
