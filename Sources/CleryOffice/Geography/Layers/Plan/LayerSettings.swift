import CleryLaw

/// What a person has said of a file that waits: how it is read, what is taken of it, and which facts are confirmed.
struct LayerSettings: Sendable, Equatable {
    var profile = LayerProfile()
    /// The name of the file, as evidence of the facts that come from it.
    var title = ""
    var options = LayerFile.Options()
    /// Features that are left out.
    var left = Set<Int>()
    /// For a feature that several places could be: the place; 0 is a new one.
    var answers: [Int: Int64] = [:]
    /// Groups of proposed facts that the person confirms.
    var confirmed = Set<String>()
    /// What is stated of the whole file.
    var whole = Set<LayerWhole>()
    /// Places that are not in the file and whose present facts end.
    var ended = Set<Int64>()
    /// The first day on which the facts hold; nil: always, and where other facts were stated before, today.
    var from: Day?
    var takesNew = true
    var takesChanges = true
}

/// Statements on all places of a file at once. They fill what nobody has stated, and nothing else.
enum LayerWhole: String, CaseIterable, Sendable {
    case owned
    case onCampus = "on_campus"
    case educational
    case noHousing = "no_housing"

    var title: String {
        switch self {
        case .owned: "The institution owns and controls all of these places"
        case .onCampus: "All of these places lie within the campus"
        case .educational: "All of these places are used for education, and students use them frequently"
        case .noHousing: "Places of which the file does not propose it are no student housing"
        }
    }

    var facts: [(PlaceQuestion, String)] {
        switch self {
        case .owned: [(.owner, PlaceOwner.institution.rawValue), (.control, PlaceControl.inFact.rawValue)]
        case .onCampus: [(.withinCampus, "yes"), (.contiguous, "yes")]
        case .educational: [(.educationalUse, "yes"), (.frequentlyUsed, "yes")]
        case .noHousing: [(.studentHousing, "no")]
        }
    }
}

extension LayerSettings {
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("profile")
            profile.write(into: &json)
            json.key("title")
            json.value(title)
            for (name, flag) in [
                ("turned", options.turned), ("mended", options.mended), ("new", takesNew),
                ("changes", takesChanges),
            ] {
                json.key(named: name)
                json.value(flag)
            }
            json.key("left")
            json.array { json in for number in left.sorted() { json.value(number) } }
            json.key("answers")
            json.array { json in
                for (number, place) in answers.sorted(by: { $0.key < $1.key }) {
                    json.array { json in
                        json.value(number)
                        json.value(place)
                    }
                }
            }
            json.key("confirmed")
            json.array { json in for group in confirmed.sorted() { json.value(group) } }
            json.key("whole")
            json.array { json in
                for one in LayerWhole.allCases where whole.contains(one) { json.value(one.rawValue) }
            }
            json.key("ended")
            json.array { json in for place in ended.sorted() { json.value(place) } }
            json.key("from")
            json.value(from.map { Int64($0.number) })
        }
        return json.string
    }

    init(_ json: JSONValue) {
        profile = LayerProfile(json["profile"] ?? .null)
        title = json["title"]?.text ?? ""
        options = LayerFile.Options(
            turned: json["turned"]?.flag ?? false, mended: json["mended"]?.flag ?? false)
        takesNew = json["new"]?.flag ?? true
        takesChanges = json["changes"]?.flag ?? true
        left = Set((json["left"]?.items ?? []).compactMap { $0.integer.map(Int.init) })
        for pair in json["answers"]?.items ?? [] {
            let numbers = pair.items.compactMap(\.integer)
            if numbers.count == 2 { answers[Int(numbers[0])] = numbers[1] }
        }
        confirmed = Set((json["confirmed"]?.items ?? []).compactMap(\.text))
        whole = Set((json["whole"]?.items ?? []).compactMap { $0.text.flatMap(LayerWhole.init(rawValue:)) })
        ended = Set((json["ended"]?.items ?? []).compactMap(\.integer))
        from = json["from"]?.integer.map { Day(number: Int32(clamping: $0)) }
    }
}
