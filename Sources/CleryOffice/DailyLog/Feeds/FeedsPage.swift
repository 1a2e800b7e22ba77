import CleryLaw
import TypedHTML

/// What machines can read of the log, for the people who set them up.
struct FeedsPage: Page {
    let title = "The log for other sites and programs"
    let section: Section? = .log
    let crumbs = [Crumb(title: "Daily log", href: "/log")]
    /// The address of this site.
    let site: String
    /// Whether this office sends mail.
    let mail: Bool
    /// The first day that may be read without a request; nil: all of them.
    let earliest: Day?

    var body: HTML {
        h1(title)
        p(
            "Everything in the daily crime and fire log is public. Nobody needs a key, and nobody has to read it off the pages.",
            .class("lead"))
        if mail {
            p {
                "For yourself: "
                a("get new entries by e-mail", .href("/log/subscribe"))
                ", or put the Atom feed into a feed reader."
            }
        }
        feeds
        asking
        polite
        members
        embedding
        vendor
        promise
    }

    private var feeds: HTML {
        HTML([
            h2("What there is"),
            wide("What there is") {
                table {
                    caption("Feeds and downloads")
                    thead { tr { for head in ["Address", "What it holds"] { th(head, .scope(.col)) } } }
                    tbody {
                        for (path, meaning) in FeedsPage.list {
                            tr {
                                th(.scope(.row)) { a(path, .href(path)) }
                                td(meaning)
                            }
                        }
                    }
                }
            },
        ])
    }

    private static let list = [
        ("/log.json", "The entries as JSON, in the shape of JSON Feed 1.1 with more members; 500 a page"),
        ("/log.schema.json", "The JSON Schema (2020-12) of that, with a description of every member"),
        ("/log.atom", "The entries as an Atom feed (RFC 4287); 500 a page"),
        ("/log.csv", "The entries as a table, for a spreadsheet"),
        (
            "/geography.geojson",
            "The places of Clery geography as GeoJSON (RFC 7946); on=2025-10-01 asks for a day"
        ),
        ("/log/archive.csv", "All entries with all their versions, as a table"),
        ("/log/archive.jsonl", "The same as JSON, one version a line"),
    ]

    private var asking: HTML {
        HTML([
            h2("Choosing entries"),
            p(
                "Without a choice a feed holds the entries reported in the last \(LogAccess.openDays) days. /log.json, /log.csv and /log.atom take:"
            ),
            record(
                [
                    (
                        "from, to",
                        "Days of report, such as from=2026-01-01&to=2026-03-31. "
                            + (earliest.map { "Entries from \(TimeWords.long($0)) on are here." }
                                ?? "Older entries are open too.")
                    ),
                    (
                        "since",
                        "An instant, such as 2026-05-03T12:00:00Z: only what came or changed at that time or later, of any day of report, oldest change first."
                    ),
                    ("log", "crime or fire"),
                    ("campus", "The name of a campus"),
                    ("page", "2 and so on; better follow next_url or the next link"),
                ].map { ($0.0, HTML(text: $0.1)) }),
        ])
    }

    private var polite: HTML {
        HTML([
            h2("Asking often"),
            p {
                "Every answer has an "
                code("ETag")
                ". Send it back in "
                code("If-None-Match")
                ": while nothing has changed the answer is 304 and empty, and costs us nearly nothing. An entry shows within a tenth of a second of its being made, so once a minute is soon enough for anybody."
            },
            p {
                "To keep a copy up to date, ask "
                code("/log.json?since=")
                " with the newest "
                code("updated")
                " that you have, less an hour: an import that takes minutes enters its entries with the time at which it began. Put what comes over what you have, by "
                code("id")
                "."
            },
            p {
                "Nothing is ever deleted. An entry that turned out to be part of another one is merged into it: in JSON it then has "
                code("merged_into")
                " and no words, in Atom it is a "
                code("deleted-entry")
                " (RFC 6721) that says where it went. What is withheld from the public by law is listed in "
                code("withheld")
                ", with the ground where that may be told."
            },
        ])
    }

    private var members: HTML {
        HTML([
            h2("Columns of the table"),
            p(
                "The members of the JSON have the same names where they mean the same; the schema describes each. A cell that a spreadsheet would take for a formula begins with an apostrophe."
            ),
            details(.class("fold")) {
                summary("All \(LogCSV.columns.count) columns")
                div(.class("inside")) {
                    record(LogCSV.columns.map { ($0.name, HTML(text: $0.meaning)) })
                }
            },
            p(
                "The archive adds version, until, event (the number of the act in the office's register), change and not_repeated: words that were put otherwise since, or are withheld now, are not repeated from earlier versions."
            ),
        ])
    }

    private var embedding: HTML {
        HTML([
            h2("On your own page"),
            p(
                "A frame, without any script. n is how many entries (at most \(EmbedRoutes.most)); campus and log choose as above."
            ),
            sample(
                "A frame",
                """
                <iframe src="\(site)/log/embed?n=10" title="Daily crime and fire log"
                  width="100%" height="560" loading="lazy"></iframe>
                """),
            p(
                "Or an element that reads the JSON and makes a table in your page. It takes your fonts and colors, asks nothing of anybody else and needs no library."
            ),
            sample(
                "An element",
                """
                <script type="module" src="\(site)/log/widget.js"></script>
                <openclery-log src="\(site)/log.json" limit="10">
                  <a href="\(site)/log">Daily crime and fire log</a>
                </openclery-log>
                """),
        ])
    }

    private func sample(_ name: String, _ text: String) -> HTML {
        wide(name) { pre { code(text) } }
    }

    private var vendor: HTML {
        HTML([
            h2("For sites that read another system today"),
            p {
                "Sites made for the interface with "
                code("classificationNature")
                " and "
                code("dateOffenseReported")
                " change their base address to "
                code("\(site)/api/public")
                ". "
                code("/report/crime-log")
                " and "
                code("/report/fire-log")
                " answer with the same members, dates as 2026-05-03 and times as 21:30:00; "
                code("FromDateReported")
                ", "
                code("ToDateReported")
                ", "
                code("FromDateOccured")
                " and "
                code("ToDateOccured")
                " choose. A key may be sent and is not looked at."
            },
        ])
    }

    private var promise: HTML {
        HTML([
            h2("What stays"),
            p(
                "Addresses, names of members and columns, and their meaning stay. New ones may be added, so pass over what you do not know. An entry keeps its id and its address for ever, also when this site moves or is restored from a backup."
            ),
        ])
    }
}
