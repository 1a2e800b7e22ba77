import TaggedPDF

/// A short report that uses everything the library can do; made for looking at and for the validators.
enum Sample {
    static func document() -> Document {
        Document(
            title: "2025 Annual Security and Fire Safety Report",
            author: "Hartwell College · Department of Campus Safety",
            subject: "Crime and fire statistics for the calendar years 2022, 2023 and 2024",
            footer: "Hartwell College · 2025 Annual Security and Fire Safety Report",
            contents: true, blocks: opening + statistics + policies + ending)
    }

    static let opening: [Block] = [
        .heading(level: 1, "About this report", anchor: "about"),
        .paragraph(
            "Hartwell College prepares this report with the local police, the Dean of Students and the Office of "
                + "Residential Life. It is published by October 1 each year."
                + Text("").footnote("20 U.S.C. 1092(f)(1); 34 CFR 668.41(e).")
                + " It tells you what was reported, where, and what the college does about it. "
                + Text("Every number can be traced", .strong)
                + " to the reports behind it, and the reasons are " + Text("written down", .emphasis) + "."),
        .paragraph(
            "You may ask for a printed copy at the security desk in Alder Hall, or read this report at "
                + Text.link("https://hartwell.example/safety", to: .url("https://hartwell.example/safety"))
                + ". The tables begin at " + Text.link("Crime statistics", to: .anchor("statistics")) + "."),
        .note(
            Text("In an emergency call 911. ", .strong)
                + "The security desk answers at 555-0100 at every hour. You can report without giving your name."
        ),
        .heading(level: 2, "Whom to tell", anchor: "tell"),
        .paragraph("Tell any of these people. They know what to do next and will not judge you:"),
        .list(
            ordered: false,
            [
                [.paragraph("the " + Text("security desk", .strong) + ", Alder Hall, ground floor")],
                [
                    .paragraph("a campus security authority:"),
                    .list(
                        ordered: true,
                        [
                            [.paragraph("the Dean of Students, Renée Castañeda")],
                            [.paragraph("a resident assistant in your hall")],
                            [.paragraph("the Title IX coordinator, Zoë Kowalczyk-Müller")],
                        ]),
                ],
                [.paragraph("the police of the town of Hartwell")],
            ]),
        .heading(level: 3, "Confidential help"),
        .paragraph(
            "Pastoral and professional counselors are not required to report a crime for these statistics"
                + Text("").footnote(
                    "34 CFR 668.46(a), “campus security authority”, excludes pastoral and professional counselors when "
                        + "they act in that role. The college encourages them to tell people about confidential "
                        + "reporting, as 34 CFR 668.46(b)(4)(iii) asks.")
                + ". AVATAR, To, Wa, Ty, façade, naïve, Łódź and Dvořák show the kerning and the accents."),
    ]

    static let statistics: [Block] = [
        .heading(level: 1, "Crime statistics", anchor: "statistics"),
        .paragraph("The table counts each offense in the year in which it was reported."),
        .table(offenses),
        .paragraph(
            Text("Residence halls are part of the campus: their column repeats a part of the first.", .small)),
        .figure(chart),
        .heading(level: 2, "Fires in residence halls"),
        .table(fires),
        .heading(level: 2, "A table of twelve columns"),
        .table(wide),
    ]

    static let policies: [Block] = (1...4).flatMap { number -> [Block] in
        [
            .heading(level: 2, Text("Policy \(number): timely warnings and what comes after")),
            .paragraph(Text(Report.text(number) + " " + Report.text(number + 2))),
            .paragraph(Text(Report.text(number + 1))),
        ]
    }

    static let ending: [Block] = [
        .pageBreak,
        .heading(level: 1, "Words used here"),
        .heading(level: 4, "A heading that skips two levels"),
        .paragraph("Characters that the face lacks are shown as a mark and keep their meaning: 安全 and 😀."),
        .heading(level: 6, "The smallest heading"),
        .paragraph(Text("A word longer than a line: " + String(repeating: "abcdefghij", count: 14))),
    ]

    static var offenses: Table {
        let names = [
            "Murder and non-negligent manslaughter", "Manslaughter by negligence", "Rape", "Fondling",
            "Incest",
            "Statutory rape", "Robbery", "Aggravated assault", "Burglary", "Motor vehicle theft", "Arson",
        ]
        var rows: [[Cell]] = []
        for (index, name) in names.enumerated() {
            for year in 0..<3 {
                var row: [Cell] = year == 0 ? [Cell(Text(name), rowHead: true, rowSpan: 3)] : []
                row.append(Cell(Text(String(2022 + year)), rowHead: true))
                for place in 0..<4 { row.append(Cell(Text(String((index * 5 + year * 3 + place * 2) % 11)))) }
                rows.append(row)
            }
        }
        rows.append(
            [Cell("All offenses", rowHead: true, columnSpan: 2, shade: true)]
                + ["1,204", "312", "15", "48"].map { Cell(Text($0, .strong), shade: true) })
        return Table(
            caption: "Table 1. Criminal offenses reported, by place and year",
            columns: [Column(width: 3), Column(width: 1)]
                + (0..<4).map { _ in Column(width: 1.3, alignment: .trailing) },
            head: [
                [
                    Cell("Offense", rowSpan: 2), Cell("Year", rowSpan: 2), Cell("Campus", columnSpan: 2),
                    Cell("Elsewhere", columnSpan: 2),
                ],
                ["In all", "Residence halls", "Noncampus", "Public property"],
            ],
            rows: rows)
    }

    static var fires: Table {
        Table(
            caption: "Table 2. Fires by hall, 2024",
            columns: [
                Column(width: 2), Column(alignment: .trailing), Column(width: 3),
                Column(alignment: .trailing),
            ],
            head: [["Hall", "Fires", "Cause", "Damage"]],
            rows: [
                [
                    Cell("Alder Hall", rowHead: true), "1",
                    Cell(
                        "Unattended cooking on the third floor"
                            + Text("").footnote(
                                "Reported on March 3, 2024; the alarm was pulled by a student.")), "$0–99",
                ],
                [Cell("Birch Hall", rowHead: true), "2", "Electrical", "$1,000–9,999"],
                [Cell("West wing", rowHead: true, indent: 1), "1", "Electrical", "$100–999"],
                [Cell("East wing", rowHead: true, indent: 1), "1", "Candle", "$1,000–9,999"],
                [Cell("Cedar House", rowHead: true), "0", "", ""],
            ])
    }

    static var wide: Table {
        Table(
            columns: [Column(width: 2)] + (0..<11).map { _ in Column(alignment: .trailing) },
            head: [["Hall"] + (0..<11).map { Cell(Text(String(2014 + $0))) }],
            rows: Report.halls.map { hall in
                [Cell(Text(hall), rowHead: true)]
                    + (0..<11).map { Cell(Text(String(hall.utf8.count * $0 * 37))) }
            })
    }

    static var chart: Figure {
        let values = [("2022", 34.0), ("2023", 27.0), ("2024", 19.0)]
        var shapes: [Shape] = [
            .line([Point(60, 110), Point(460, 110)], width: 0.6, .muted)
        ]
        for (index, (year, value)) in values.enumerated() {
            let x = 100 + Double(index) * 120
            shapes.append(
                .rectangle(x: x, y: 110 - value * 2.5, width: 60, height: value * 2.5, fill: .accent))
            shapes.append(
                .text(String(Int(value)), x: x + 30, y: 104 - value * 2.5, size: 9, anchor: .middle))
            shapes.append(.text(year, x: x + 30, y: 124, size: 9, anchor: .middle, .muted))
        }
        return Figure(
            alternative: "Bar chart of burglaries: 34 in 2022, 27 in 2023, 19 in 2024.",
            caption: "Figure 1. Burglaries reported on campus", width: 468, height: 130,
            content: .drawing(shapes))
    }
}
