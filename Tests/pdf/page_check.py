"""Validates PDF files against PDF/UA-1 with page-validation; prints a verdict a file and what failed."""

import sys

import page


def main(files):
    good = True
    for file in files:
        try:
            report = page.validate_pdf(file, profile="ua1")
        except page.PageError as error:
            print(f"page-validation FAILS {file}\n  {error}")
            good = False
            continue
        good = good and report.is_compliant
        print(f"page-validation {'passes' if report.is_compliant else 'FAILS'} {file}")
        for failure in report.failures[:20]:
            print(f"  {failure}")
    return 0 if good else 1


sys.exit(main(sys.argv[1:]))
