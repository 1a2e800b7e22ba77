import CleryLaw
import TypedHTML

/// What of an incident becomes an incident of its own.
struct SplitPage: Page {
    let incident: Incident
    let stated: Stated
    var fields: FactFields
    let places: [PlaceRecord]
    let natures: [LogList]
    /// The names of the further places.
    let names: [Int64: String]
    let form: String
    var problems: [Problem] = []
    /// What somebody else has stated meanwhile.
    var conflict: String?
    private var number: String { incident.number ?? incident.key }
    var title: String { "Split incident \(number)" }
    let section: Section? = .incidents
    var crumbs: [Crumb] {
        [
            Crumb(title: "Incidents", href: "/office/incidents"),
            Crumb(title: number, href: "/office/incidents/\(incident.id)"),
        ]
    }
    private var controls: FactsControls { FactsControls(fields: fields, problems: problems) }
    private var isPossible: Bool {
        let facts = stated.facts
        let lines =
            facts.offenses.count + facts.lawActions.count + facts.coursesOfConduct.count + facts.hazing.count
        return lines > 1 || facts.offenses.contains { $0.victims ?? 1 > 1 }
            || facts.lawActions.contains { $0.persons > 1 }
    }

    var body: HTML {
        h1(title)
        p(
            "What you choose becomes an incident of its own, with a link back. The law counts the two apart. Joining them undoes it.",
            .class("lead"))
        if let conflict {
            notice("stop") {
                p(
                    "Somebody else has changed this incident since you opened the page. It was not split; look again at what you chose."
                )
                p("Now kept: \(conflict)")
            }
        }
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was changed yet:")
                ul { for problem in problems { li(problem.sentence) } }
            }
        }
        if isPossible {
            choices
        } else {
            empty("There is nothing to split") {
                p("It states one act only. State what else happened first, then split it off.")
                p { a("State its facts", .href("/office/incidents/\(incident.id)/facts")) }
            }
        }
    }

    private var choices: HTML {
        TypedHTML.form(
            .method(.post), .action("/office/incidents/\(incident.id)/split"), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("revision"), .value(String(incident.revision)))
            fieldset(.class("choices")) {
                legend("What belongs to the new incident?")
                for (index, offense) in stated.facts.offenses.enumerated() {
                    controls.tick(FactsWords.act(offense), "o\(index)")
                    if let victims = offense.victims, victims > 1 {
                        controls.count(
                            "Victims who go along", "o\(index)-victims", hint: "Of \(victims); empty is all.")
                    }
                }
                for (index, action) in stated.facts.lawActions.enumerated() {
                    controls.tick(FactsWords.action(action), "a\(index)")
                    if action.persons > 1 {
                        controls.count(
                            "Persons who go along", "a\(index)-persons",
                            hint: "Of \(action.persons); empty is all.")
                    }
                }
                for (index, course) in stated.facts.coursesOfConduct.enumerated() {
                    controls.tick("Course of conduct, \(course.victims.count) victims", "c\(index)")
                }
                for index in stated.facts.hazing.indices {
                    let name = stated.particulars.hazing[index].organization
                    controls.tick(name.isEmpty ? "Hazing" : "Hazing, \(name)", "h\(index)")
                }
                for (index, site) in stated.particulars.sites.enumerated() {
                    controls.tick(
                        "Further place: \(site.place.flatMap { names[$0] } ?? "not stated")", "l\(index)")
                }
                if stated.facts.bias != nil {
                    controls.tick("The bias, which stays with this one as well", "bias")
                }
            }
            LogWordList.field(
                "Nature of the new incident, in plain words", name: "nature", value: fields["nature"],
                hint: "As the public log will show it: no names, no room numbers.",
                problem: problems.of("nature"), list: LogWordList.natures, natures)
            LogWordList.list(LogWordList.natures, natures)
            controls.text("Where it was", "at-place", list: "campus-places")
            controls.hidden("at-place-was")
            HTML.element(
                "datalist", [.id("campus-places")],
                HTML(places.map { option($0.name, .value($0.name)) }))
            controls.tick("Enter it in the daily log", "log")
            div(.class("actions")) {
                button("Split it", .type("submit"), .class("button"))
                a("Leave it whole", .class("button quiet"), .href("/office/incidents/\(incident.id)"))
            }
        }
    }
}
