import CleryLaw

/// An agency as it was typed, and what is wrong with it.
struct AgencyDraft: Sendable {
    var fields = TypedFields()
    var problems: [Problem] = []

    init() {}

    init(_ agency: AgencyRecord) {
        fields["name"] = agency.name
        fields["address"] = agency.address ?? ""
        fields["email"] = agency.email ?? ""
        fields["phone"] = agency.phone ?? ""
        fields["contact"] = agency.contact ?? ""
        fields["notes"] = agency.notes ?? ""
        fields["ended"] = agency.ended == nil ? "" : "yes"
    }

    init(_ form: Form) { fields = TypedFields(form) }

    /// The agency with what was typed; nil when something is wrong.
    mutating func read(id: Int64, others: [AgencyRecord], now: Instant, before: AgencyRecord?)
        -> AgencyRecord?
    {
        var agency = AgencyRecord(
            id: id, name: fields.text("name", upTo: 160, or: "Say what the agency is called.", &problems))
        agency.address = fields.optional("address", upTo: 240, &problems)
        agency.email = fields.optional("email", upTo: 254, &problems)
        agency.phone = fields.optional("phone", upTo: 60, &problems)
        agency.contact = fields.optional("contact", upTo: 160, &problems)
        agency.notes = fields.optional("notes", upTo: 1000, &problems)
        agency.ended = fields["ended"] == "yes" ? before?.ended ?? now : nil
        if let email = agency.email, MailAddress(email) == nil {
            problems.append(Problem("email", "Write one e-mail address, such as records@example.gov."))
        }
        let plain = TripLikeness.plain(agency.name)
        if !plain.isEmpty, others.contains(where: { $0.id != id && TripLikeness.plain($0.name) == plain }) {
            problems.append(Problem("name", "An agency of this name is here already."))
        }
        return problems.isEmpty ? agency : nil
    }
}
