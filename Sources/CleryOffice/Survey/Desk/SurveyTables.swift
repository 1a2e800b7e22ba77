import CleryLaw
import TypedHTML

/// A screen of the survey as tables: a line a row, a year a column; hate crimes a table for each year.
struct SurveyTables {
    let twin: SurveyTwin
    let screen: SurveyScreen

    @HTMLBuilder var html: HTML {
        switch screen.group {
        case .firesSummary: firesSummary
        case .fires: fires
        case .hateCrimes: for year in twin.years.reversed() { hate(year) }
        default: lines
        }
    }

    private var lines: HTML {
        wide(screen.title) {
            table(.data(name: "data-copy", "")) {
                caption("\(screen.title), \(twin.campus.name)")
                thead {
                    tr {
                        th("Line", .scope(.col))
                        for year in twin.years { th("\(year)", .scope(.col), .class("n")) }
                    }
                }
                tbody {
                    for line in screen.lines {
                        tr {
                            head(line)
                            for year in twin.years {
                                number(
                                    Cell(
                                        screen.group.family ?? .primary, line.category,
                                        screen.place.geography, Int16(year)))
                            }
                        }
                    }
                }
            }
        }
    }

    private func hate(_ year: Int) -> HTML {
        let first = SurveyCells.biases(of: Cell(.hate, .murder, screen.place.geography, Int16(year)))
        return wide("\(screen.title), \(year)") {
            table(.data(name: "data-copy", "")) {
                caption("\(screen.title), \(year), \(twin.campus.name)")
                thead {
                    tr {
                        th("Line", .scope(.col))
                        th("Total", .scope(.col), .class("n"))
                        for cell in first { th(cell.bias?.title ?? "", .scope(.col), .class("n")) }
                    }
                }
                tbody {
                    for line in screen.lines {
                        let total = Cell(.hate, line.category, screen.place.geography, Int16(year))
                        tr {
                            head(line)
                            number(total)
                            for cell in SurveyCells.biases(of: total) { number(cell) }
                        }
                    }
                }
            }
        }
    }

    private func head(_ line: SurveyScreen.Line) -> HTML {
        th(.scope(.row)) {
            if screen.lines.count > 1 { "\(line.letter). " }
            line.title
        }
    }

    /// A number; what stood there before, where it was another.
    private func number(_ cell: Cell) -> HTML {
        let before = twin.before[cell]
        return td(.class("n")) {
            if screen.place == .reportedByPolice {
                span("–", .title("typed in from the agency’s answer"))
            } else {
                span("\(twin.counts[cell] ?? 0)", .data(name: "data-number", ""))
            }
            if let before, let old = before.number,
                screen.place == .reportedByPolice || old != twin.counts[cell]
            {
                " "
                small("was \(old)")
            }
        }
    }

    @HTMLBuilder private var firesSummary: HTML {
        if twin.fires.summary.isEmpty {
            p("No facility was student housing in these years.")
        } else {
            table(.class("cardish")) {
                caption("\(screen.title), \(twin.campus.name)")
                thead {
                    tr {
                        for head in ["Facility", "Street address", "Year"] { th(head, .scope(.col)) }
                        th("Fires", .scope(.col), .class("n"))
                    }
                }
                tbody {
                    for one in twin.fires.summary {
                        tr {
                            th(one.name, .scope(.row), .class("first"))
                            td(one.address, .data(label: "Street address"))
                            td("\(one.year)", .data(label: "Year"))
                            td("\(one.fires)", .class("n"), .data(label: "Fires"))
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var fires: HTML {
        if twin.fires.fires.isEmpty {
            p("There was no fire in student housing in these years.")
        } else {
            table(.class("cardish")) {
                caption("\(screen.title), \(twin.campus.name): each fire")
                thead {
                    tr {
                        for head in ["Facility", "Year", "No.", "Category", "Cause"] {
                            th(head, .scope(.col))
                        }
                        for head in ["Injuries", "Deaths", "Damage"] { th(head, .scope(.col), .class("n")) }
                    }
                }
                tbody {
                    for one in twin.fires.fires {
                        tr {
                            th(one.facility, .scope(.row), .class("first"))
                            td("\(one.year)", .data(label: "Year"))
                            td("\(one.number)", .data(label: "No."))
                            td(known(one.category), .data(label: "Category"))
                            td(known(one.cause), .data(label: "Cause"))
                            td(known(one.injuries), .class("n"), .data(label: "Injuries"))
                            td(known(one.deaths), .class("n"), .data(label: "Deaths"))
                            td(known(one.damage), .class("n"), .data(label: "Damage"))
                        }
                    }
                }
            }
        }
    }

    private func known(_ text: String) -> String { text.isEmpty ? "not known yet" : text }
}

/// What the checks of the survey would refuse on a screen, and the caveats that it needs.
struct SurveyRemarks {
    let twin: SurveyTwin
    let screen: SurveyScreen
    /// The screen has a heading of its own above, of the second level.
    var isUnderHeading = false

    @HTMLBuilder var html: HTML {
        let faults = twin.faults(on: screen).filter { $0.check != .caveat }
        let differences = twin.differences(on: screen)
        if !faults.isEmpty {
            notice("care") {
                p { b("The survey would not take this") }
                ul { for fault in faults { li(Self.sentence(fault)) } }
            }
        }
        if !differences.isEmpty {
            if isUnderHeading { h3("Caveats") } else { h2("Caveats") }
            ul(.class("lines")) { for one in differences { Self.caveat(one) } }
        }
    }

    static func sentence(_ fault: SurveyFault) -> String {
        guard let cell = fault.cell else { return "\(fault.year): \(fault.sentence)" }
        return "\(fault.year), line \(SurveyCells.line(of: cell)) (\(cell.category.title)): \(fault.sentence)"
    }

    static func caveat(_ one: SurveyDifference) -> HTML {
        li {
            if let sentence = one.sentence {
                span(sentence, .data(name: "data-caveat", ""))
            } else {
                b(
                    "\(one.cell.year), line \(one.line) (\(one.cell.category.title)): \(one.before) before, \(one.now) now"
                )
                " "
                tag("no reason yet", .care)
            }
            p("\(one.cell.words): \(one.before) by \(one.source).", .class("cite"))
        }
    }
}
