import CleryLaw
import TypedHTML

/// When and where the incident was, and through which further places it moved.
struct WherePart {
    let controls: FactsControls
    let said: String
    let more: String
    let action: String

    var html: HTML {
        let sites = controls.fields.lines("l")
        let shown = more == "l" ? sites + [(sites.last ?? -1) + 1] : sites
        return controls.fold(
            "when", "When and where", said,
            open: more == "l"
                || controls.problems.contains { $0.field == "at-place" || $0.field.hasPrefix("l") }
        ) {
            controls.group("When it happened") {
                controls.moment("when", unknown: "Nobody knows when")
            }
            controls.group("Where it happened") {
                controls.text(
                    "Place", "at-place", hint: "Type a part of its name and choose.", list: "campus-places")
                controls.hidden("at-place-was")
            }
            for line in shown {
                controls.group("Further place \(line + 1)", hint: "Leave it empty to take it away.") {
                    controls.text("Place", "l\(line)-place", list: "campus-places")
                    controls.hidden("l\(line)-place-was")
                    controls.moment("l\(line)")
                }
            }
            div(.class("inside")) {
                p(
                    "An act that happened at a further place states it as its own place, below.",
                    .class("hint"))
                controls.more("Add a further place", "l", at: action + "#part-when")
            }
        }
    }
}

/// Who was told, and on which day: from this the law takes the year.
struct KnownPart {
    let controls: FactsControls
    let said: String
    let more: String
    let action: String

    var html: HTML {
        let lines = controls.fields.lines("r")
        let shown = more == "r" || lines.isEmpty ? lines + [(lines.last ?? -1) + 1] : lines
        return controls.fold(
            "r", "Who knew of it", said,
            open: more == "r" || controls.problems.contains { $0.field.hasPrefix("r") }
        ) {
            for line in shown {
                let isNew = controls.fields["r\(line)-to"].isEmpty
                controls.group("Told \(line + 1)") {
                    controls.choose(
                        "Who was told", "r\(line)-to",
                        FactTitles.of(Recipient.self) + (isNew ? [] : [("none", "Take this away")]),
                        any: "Choose")
                    controls.day("On which day", "r\(line)-day")
                    controls.choose(
                        "How", "r\(line)-manner", FactTitles.of(Report.Manner.self), any: "A report")
                }
            }
            div(.class("inside")) {
                controls.more("Add another who was told", "r", at: action + "#part-r")
            }
        }
    }
}
