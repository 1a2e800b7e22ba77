import CleryLaw

/// A gateway as somebody enters it.
struct GatewayDraft: Sendable, Equatable {
    var name = ""
    var shape = AlertGateway.Shape.smtp
    var address = ""
    var sender = ""
    var rate = ""
    var seconds = 1
    var exercises = true
    var user = ""
    /// Empty leaves what is kept.
    var secret = ""

    init() {}

    init(_ gateway: AlertGateway) {
        (name, shape, address) = (gateway.name, gateway.shape, gateway.address ?? "")
        (sender, rate, seconds) = (gateway.sender ?? "", "\(gateway.budget.rate)", gateway.budget.seconds)
        exercises = gateway.exercises
    }

    init(_ form: Form) {
        (name, address, sender) = (form.trimmed("name"), form.trimmed("address"), form.trimmed("sender"))
        shape = AlertGateway.Shape(rawValue: form["shape"]) ?? .smtp
        (rate, seconds) = (form.trimmed("rate"), form["seconds"] == "60" ? 60 : 1)
        exercises = form["exercises"] == "yes"
        (user, secret) = (form.trimmed("user"), form.trimmed("secret"))
    }

    /// More in a second than this office hands over.
    static let fastest = 10_000

    var budget: AlertGateway.Budget? {
        guard let rate = Int(rate), rate > 0, rate <= Self.fastest * seconds else { return nil }
        return AlertGateway.Budget(rate: rate, seconds: seconds)
    }

    /// - Parameter isNew: whoever signs in needs a secret from the start.
    func problems(isNew: Bool) -> [Problem] {
        var problems: [Problem] = []
        if name.isEmpty || name.utf8.count > 100 {
            problems.append(Problem("name", "Give it a short name, such as “Text messages of the state”."))
        }
        if let rate = Int(rate), rate > Self.fastest * seconds {
            problems.append(
                Problem(
                    "rate",
                    "More than \(FireWords.grouped(Self.fastest)) a second cannot be handed over. Enter what the gateway allows."
                ))
        } else if budget == nil {
            problems.append(Problem("rate", "Give a whole number of messages, at least 1."))
        }
        if shape != .smtp, !GatewayRequest.isSafe(address) {
            problems.append(
                Problem("address", "Give an address that begins with https://, without a user in it."))
        }
        if shape.channel == .sms, sender.isEmpty || sender.utf8.count > 30 {
            problems.append(
                Problem("sender", "Give the number or the name that the messages come from."))
        }
        if shape == .form, isNew, user.isEmpty || secret.isEmpty {
            problems.append(Problem("secret", "Give the user and the password of the gateway."))
        }
        if shape == .json, isNew, secret.isEmpty {
            problems.append(Problem("secret", "Give the token of the gateway."))
        }
        return problems
    }
}

/// What is done to gateways, each in one act.
enum GatewayActs {
    static func keep(_ draft: GatewayDraft, id: Int64?, by account: Int64?, _ writing: Writing) throws
        -> Int64
    {
        guard let budget = draft.budget else { throw Problem("rate", "Give a whole number of messages.") }
        let known = try id.flatMap { try AlertGateway.one($0, writing.db) }
        if let known, known.ended != nil { throw Problem("state", "This gateway was ended.") }
        let number = try known?.id ?? writing.nextID(.alertGateways)
        // How a gateway is spoken to stays: its results tell of it.
        let shape = known?.shape ?? draft.shape
        var gateway = AlertGateway(
            id: number, name: draft.name, shape: shape, address: shape == .smtp ? nil : draft.address,
            sender: shape.channel == .sms ? draft.sender : nil, budget: budget, exercises: draft.exercises,
            credentials: known?.credentials, at: known?.at ?? writing.at, account: known?.account ?? account)
        if !draft.secret.isEmpty {
            gateway.credentials = try writing.seal(
                GatewaySecrets(user: draft.user, secret: draft.secret).json,
                record: SealedRecord.alertGateway(number))
        }
        try writing.put(.alertGateways, gateway.values, isNew: known == nil)
        return number
    }

    static func end(_ id: Int64, _ writing: Writing) throws {
        guard var gateway = try AlertGateway.one(id, writing.db), gateway.ended == nil else { return }
        gateway.ended = writing.at
        try writing.put(.alertGateways, gateway.values)
    }
}
