import CleryLaw
import TypedHTML

/// The readers of a restriction, now and before.
struct ReaderTable {
    let restriction: Restriction
    let readers: [RestrictionRequests.Named]
    let mayRestrict: Bool
    let today: Day
    let form: String
    let problem: Problem?

    @HTMLBuilder var html: HTML {
        if let problem { notice("stop") { p(problem.sentence) } }
        TypedHTML.table(.class("cardish")) {
            caption("Named readers")
            thead {
                tr {
                    for head in ["Name", "From", "Through", "Why", "State"] { th(head, .scope(.col)) }
                }
            }
            tbody { for named in readers { row(named) } }
        }
    }

    private func row(_ named: RestrictionRequests.Named) -> HTML {
        let reader = named.reader
        return tr {
            td(named.name, .class("first"))
            td(TimeWords.short(reader.from), .data(label: "From"))
            td(reader.through.map(TimeWords.short) ?? "Open", .data(label: "Through"))
            td(.data(label: "Why")) {
                reader.reason
                if let why = reader.endedWhy { ". Ended: \(why.prefix(1).lowercased() + why.dropFirst())" }
            }
            td(.data(label: "State")) {
                state(named)
                if mayRestrict, reader.through.map({ $0 >= today }) ?? true { end(named) }
            }
        }
    }

    private func state(_ named: RestrictionRequests.Named) -> HTML {
        if named.canRead { return tag("reads", .ok) }
        if named.reader.from > today { return tag("not yet", .void) }
        return named.reader.holds(on: today) ? tag("no role for it", .care) : tag("over", .void)
    }

    private func end(_ named: RestrictionRequests.Named) -> HTML {
        details {
            summary("End")
            TypedHTML.form(
                .method(.post),
                .action("/office/restrictions/\(restriction.id)/readers/\(named.reader.id)/end")
            ) {
                input(.type("hidden"), .name("form"), .value(form))
                reasonChooser("Why", name: "end-\(named.reader.id)", Reader.endReasons, problem: nil)
                button(
                    "End it", .type("submit"), .class("button quiet"),
                    .label("End the reading of \(named.name)"))
            }
        }
    }
}
