import CleryLaw
import GRDB
import TypedHTML

/// What the form offers to choose from.
struct LogChoices: Sendable, Equatable {
    let campuses: [String]
    let natures: [String]
    let places: [String]

    init(_ filter: LogFilter, _ db: Database) throws {
        campuses = try Campus.all(db).map(\.name)
        natures = try LogRequests.words(.nature, in: filter, db)
        places = try LogRequests.words(.location, in: filter, db)
    }
}

/// The form over the log: days, words, and what the entries of these days have.
struct LogFilterForm {
    let filter: LogFilter
    let choices: LogChoices
    let hasFires: Bool
    var action = "/log"
    /// Fields that the form carries along.
    var more: HTML = .nothing

    var html: HTML {
        details(.class("fold"), .open(filter.isNarrowed)) {
            summary("Choose days, natures, places or words")
            form(.method(.get), .action(action), .class("filters")) {
                more
                textField("From", name: "from", value: filter.from.description, type: "date")
                textField("Through", name: "to", value: filter.through.description, type: "date")
                textField("Nature, place or number", name: "q", value: filter.words, type: "search")
                if hasFires {
                    chooser(
                        "Log", name: "log", options: [("crime", "Crimes"), ("fire", "Fires")],
                        chosen: filter.log?.rawValue ?? "", any: "Crimes and fires")
                }
                list("Nature", "nature", choices.natures, filter.nature)
                list("General location", "place", choices.places, filter.place)
                if choices.campuses.count > 1 { list("Campus", "campus", choices.campuses, filter.campus) }
                chooser(
                    "Disposition", name: "disposition",
                    options: Disposition.allCases.map { ($0.rawValue, $0.title) },
                    chosen: filter.disposition, any: "All")
                div { button("Show", .type("submit"), .class("button")) }
            }
        }
    }

    /// A chooser of words; what is chosen is among them even if these days have it no more.
    private func list(_ label: String, _ name: String, _ words: [String], _ chosen: String) -> HTML {
        let all = chosen.isEmpty || words.contains(chosen) ? words : [chosen] + words
        return field(label, name: name) { attributes in
            Elements.select(attributes) {
                option("All", .value(""))
                // The text of an option without a value is its value.
                for word in all { option(word, .selected(word == chosen)) }
            }
        }
    }
}
