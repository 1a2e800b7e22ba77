import CleryLaw
import TypedHTML

/// A course of conduct on the facts page: the acts of stalking at their days and places.
struct CoursePart {
    let line: Int
    let controls: FactsControls
    let open: Bool
    let more: String
    /// Where the form goes, to be shown again with more lines.
    let action: String
    private var name: String { "c\(line)" }

    var html: HTML {
        let victims = controls.fields["\(name)-victims"]
        let acts = lines("\(name)-a")
        return controls.fold(
            name, "Course of conduct",
            victims.isEmpty ? "Acts at days and places" : "Acts against each victim: \(victims)", open: open
        ) {
            controls.hidden("\(name)-there")
            controls.group("Against whom") {
                controls.text(
                    "Acts against each victim", "\(name)-victims",
                    hint: "One number a victim: 3, 2 is three acts against one and two against another.")
                controls.three(
                    "A reasonable person would fear for safety or suffer substantial emotional distress",
                    "\(name)-fear")
            }
            for act in acts {
                controls.group("Act \(act + 1): where and when") {
                    controls.place("\(name)-a\(act)", any: "Not stated")
                    controls.moment("\(name)-a\(act)")
                }
            }
            controls.group("Days on which it was reported") {
                for at in lines("\(name)-r") { controls.day("Reported", "\(name)-r\(at)-day") }
            }
            controls.group(
                "Official interventions", hint: "No-contact order, discipline, court order or warning."
            ) {
                for at in lines("\(name)-i") { controls.day("Intervention", "\(name)-i\(at)-day") }
                controls.count("Acts reported after the last of them", "\(name)-after")
            }
            div(.class("inside")) {
                controls.more("Add lines", name, at: action + "#part-\(name)")
                if !controls.fields["\(name)-there"].isEmpty {
                    controls.tick("Take this course of conduct away", "\(name)-away")
                }
            }
        }
    }

    /// The lines that are stated, and one to write in where none is or more were asked for.
    private func lines(_ list: String) -> [Int] {
        let there = controls.fields.lines(list)
        return there.isEmpty || more == name ? there + [(there.last ?? -1) + 1] : there
    }
}

/// A hazing incident on the facts page.
struct HazingPart {
    let line: Int
    let controls: FactsControls
    let open: Bool
    private var name: String { "h\(line)" }

    var html: HTML {
        let organization = controls.fields["\(name)-organization"]
        return controls.fold(
            name, "Hazing", organization.isEmpty ? "Organization and acts" : organization, open: open
        ) {
            controls.hidden("\(name)-there")
            controls.group("The organization") {
                controls.text(
                    "Student organization", "\(name)-organization",
                    hint: "A club, team, society or group; no person.")
                controls.text(
                    "Members who are enrolled students", "\(name)-members",
                    hint: "A number; two make it a student organization.")
                controls.three(
                    "Part of joining, belonging to or staying in it", "\(name)-connected")
                controls.three("Risk above the reasonable risk of taking part", "\(name)-risk")
            }
            controls.group("What was done") {
                for act in HazingAct.allCases { controls.tick(act.title, "\(name)-act-\(act.rawValue)") }
            }
            if !controls.fields["\(name)-there"].isEmpty {
                div(.class("inside")) { controls.tick("Take this hazing away", "\(name)-away") }
            }
        }
    }
}
