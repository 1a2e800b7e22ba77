import TypedHTML

/// A choice in which nothing is chosen until a person does, with what is wrong with it.
func choice(
    _ label: String, name: String, hint: String? = nil, options: [(value: String, title: String)],
    chosen: String, problem: Problem?
) -> HTML {
    field(label, name: name, hint: hint, problem: problem) { attributes in
        Elements.select(attributes) {
            option("Choose", .value(""))
            for one in options { option(one.title, .value(one.value), .selected(one.value == chosen)) }
        }
    }
}

/// A reason from a list. It goes into the register, so it is never typed: it holds no name and no narrative.
func reasonChooser(
    _ label: String, name: String, _ reasons: [String], chosen: String = "", problem: Problem?
) -> HTML {
    choice(label, name: name, options: reasons.map { ($0, $0) }, chosen: chosen, problem: problem)
}
