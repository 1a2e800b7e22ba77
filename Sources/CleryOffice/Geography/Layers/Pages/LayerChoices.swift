import CleryLaw

/// What a person chose on the page of differences. What the page did not show stays as it was chosen before.
enum LayerChoices {
    static func read(_ form: Form, onto settings: LayerSettings) throws(Problem) -> LayerSettings {
        var settings = settings
        func all(_ name: String) -> [String] { form.fields.filter { $0.name == name }.map(\.value) }
        let taken = Set(all("take").compactMap(Int.init))
        for number in all("row").compactMap(Int.init) {
            if taken.contains(number) { settings.left.remove(number) } else { settings.left.insert(number) }
        }
        for (name, value) in form.fields where name.hasPrefix("answer.") {
            guard let number = Int(name.dropFirst(7)) else { continue }
            settings.answers[number] = Int64(value).flatMap { $0 >= 0 ? $0 : nil }
        }
        let ended = Set(all("end").compactMap(Int64.init))
        for place in all("gone").compactMap(Int64.init) {
            if ended.contains(place) { settings.ended.insert(place) } else { settings.ended.remove(place) }
        }
        let confirmed = Set(all("fact"))
        for group in all("group") {
            if confirmed.contains(group) {
                settings.confirmed.insert(group)
            } else {
                settings.confirmed.remove(group)
            }
        }
        if form["choices"] == "shown" {
            settings.takesNew = all("kind").contains("new")
            settings.takesChanges = all("kind").contains("changed")
            settings.whole = Set(all("whole").compactMap(LayerWhole.init(rawValue:)))
            let from = form.trimmed("from")
            guard from.isEmpty || Day(from) != nil else {
                throw Problem("from", "Write the day as year, month and day: 2026-07-01.")
            }
            settings.from = Day(from)
        }
        switch form["what"] {
        case "turn": settings.options.turned.toggle()
        case "mend": settings.options.mended.toggle()
        default: break
        }
        return settings
    }
}
