import CleryLaw
import GRDB

/// Looks a message through before it goes out: what it lacks, whom it may tell of, how it speaks, whether the log says
/// the same. It decides nothing but this: an empty message and one that tells who a victim is do not go out.
struct AlertCheck: Sendable {
    let alert: Alert
    let words: AlertWords
    /// Who the incident's record is of; nobody where no incident is known.
    var people = RecordPeople.none
    var places = KnownPlaces.none
    /// The incident's entry in the crime log, where it has one.
    var entry: LogEntry?
    var zone: Zone
    /// For the length of the text message.
    var institution = ""
    var site: String?

    /// Everything found in one text of a message.
    ///
    /// - Parameter incident: the incident that the message follows from, as its decision record names it. Without one,
    ///   the case number in the words is looked up.
    static func findings(
        _ alert: Alert, _ words: AlertWords, incident: Int64? = nil, institution: String, site: String?,
        zone: Zone, _ db: Database, key: OfficeKey
    ) throws -> [AlertFinding] {
        var check = AlertCheck(alert: alert, words: words, zone: zone)
        (check.institution, check.site) = (institution, site)
        if let incident = try incident ?? Self.incident(numbered: words[.entry], db),
            let campus = try Int64.fetchOne(
                db, sql: "SELECT campus FROM incidents WHERE id = ?", arguments: [incident])
        {
            check.people = try LogLeaks.people(of: incident, campus: campus, db) { sealed, record in
                let wrapped = try Row.fetchOne(
                    db.cachedStatement(sql: "SELECT wrapped FROM record_keys WHERE record = ?"),
                    arguments: [record])
                return try wrapped.map { try key.open(sealed, wrapped: $0.bytes(0), record: record) }
            }
            check.entry = try LogRequests.entries(of: incident, db).first { $0.mergedInto == nil }
        }
        check.places = KnownPlaces(try String.fetchAll(db, sql: "SELECT name FROM places"))
        return check.findings
    }

    /// The incident of the entry that has a number.
    static func incident(numbered number: String, _ db: Database) throws -> Int64? {
        let number = AlertSentences.plain(number)
        guard !number.isEmpty else { return nil }
        return try Int64.fetchOne(
            db,
            sql:
                "SELECT incident FROM log_entries WHERE number = ? AND merged_into IS NULL ORDER BY id LIMIT 1",
            arguments: [number])
    }

    var findings: [AlertFinding] {
        let leaks = leaks
        return missing(identifiesVictim: leaks.contains(where: \.isBlocking)) + leaks + wording + differences
            + length
    }

    // MARK: What it lacks

    private func has(_ piece: AlertPiece) -> Bool { !words[piece].allSatisfy(\.isWhitespace) }

    /// What the law's check of a message is told that it says.
    var said: Set<AlertContent.Piece> {
        var said: Set<AlertContent.Piece> = [.dateIssued]
        if has(.nature) || has(.headline) && alert.category != nil { said.insert(.nature) }
        if has(.headline) { said.insert(.what) }
        if has(.place) { said.formUnion([.generalLocation, .where]) }
        if has(.action) { said.formUnion([.preventionAdvice, .whatToDo]) }
        if has(.report) { said.insert(.howToReport) }
        if has(.next) { said.insert(.nextUpdate) }
        let time = AlertDays(words[.time])
        if time.namesDay { said.insert(.date) }
        if time.namesHour { said.insert(.time) }
        return said
    }

    private func missing(identifiesVictim: Bool) -> [AlertFinding] {
        var found: [AlertFinding] = []
        func lack(_ piece: AlertPiece?, _ sentence: String, blocks: Bool = false) {
            if let piece, found.contains(where: { $0.piece == piece }) { return }
            found.append(AlertFinding(kind: .missing, piece: piece, sentence: sentence, isBlocking: blocks))
        }
        if !has(.headline) { lack(.headline, "Say what it is, in a few words.", blocks: true) }
        if alert.step != .allClear {
            let first = alert.step == .first
            if !has(.place) {
                lack(.place, "Say where: people must know whether they are near.", blocks: first)
            }
            if !has(.action) { lack(.action, "Say what people should do.", blocks: first) }
        }
        if alert.step == .first {
            let check = AlertContent.check(
                alert.kind, says: said, identifiesVictim: .known(identifiesVictim))
            for piece in check.answer?.missing ?? [] { lack(Self.place(of: piece), Self.sentence(piece)) }
            // What research on warnings adds to the law: people act when they know these.
            if !has(.time) { lack(.time, "Say when it happened or began.") }
            if !has(.impact) { lack(.impact, "Say what the danger is: what can happen to whoever is near.") }
        }
        if alert.step != .allClear, !has(.next) { lack(.next, "Say when the next update comes.") }
        if !has(.sender) { lack(.sender, "Say who sends it: people trust a message that names its sender.") }
        if alert.kind == .timelyWarning, alert.step == .first, !has(.unknown) {
            lack(.unknown, "Say what is not known yet; it stops rumors.")
        }
        return found
    }

    private static func place(of piece: AlertContent.Piece) -> AlertPiece? {
        switch piece {
        case .nature: .nature
        case .date, .time: .time
        case .generalLocation, .where: .place
        case .preventionAdvice, .whatToDo: .action
        case .howToReport: .report
        case .what: .headline
        case .nextUpdate: .next
        case .dateIssued: nil
        }
    }

    private static func sentence(_ piece: AlertContent.Piece) -> String {
        switch piece {
        case .nature: "Say which crime it is, by its name."
        case .date: "Say on which day it happened, or that the day is not known."
        case .time: "Say at what time it happened, or that the time is not known."
        case .generalLocation: "Say where, in general words."
        case .preventionAdvice: "Say how people can stay safe from this crime."
        case .howToReport: "Say how to report what somebody knows, with a number to call."
        case .dateIssued: "Say when it is issued."
        case .what: "Say what is happening."
        case .where: "Say where it is happening."
        case .whatToDo: "Say what people should do."
        case .nextUpdate: "Say when the next update comes."
        }
    }

    // MARK: Length

    private var length: [AlertFinding] {
        guard alert.channels.contains(.sms) else { return [] }
        let forms = AlertForms(
            alert: alert, words: words, institution: institution, site: site, zone: zone)
        let whole = SMSLength(AlertText(forms).whole)
        guard whole.parts > 2 else { return [] }
        var sentence = "The text message has \(whole.parts) parts; two or fewer arrive soonest."
        if whole.parts > AlertText.mostParts { sentence += " It is shortened when it is sent." }
        if !whole.isPlain {
            let costly = SMSLength.costly(AlertText(forms).whole).prefix(5).map { String($0) }
            sentence += " \(costly.joined(separator: " ")) make each part hold less than half."
        }
        return [AlertFinding(kind: .length, piece: nil, sentence: sentence)]
    }
}
