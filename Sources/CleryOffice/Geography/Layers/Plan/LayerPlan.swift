import CleryLaw
import Crypto
import Geometry

/// What a file of places would change, worked out before anything is done.
struct LayerPlan: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case added = "new"
        case changed, asked, unchanged
    }

    struct Change: Sendable, Equatable {
        let name: String
        let before: String
        let after: String
    }

    /// A proposed fact of one place, in the group under which it is confirmed.
    struct Proposed: Sendable, Equatable {
        let proposal: LayerWish.Proposal
        let group: String
        /// What the office holds now; blank where nobody has stated it.
        let before: String
        /// The file brings what it rests on: words, an outline or a border that the office did not have.
        let isNews: Bool
    }

    struct Row: Sendable {
        let wish: LayerWish
        var kind: Kind
        /// The place, by its number in `places`.
        var place: Int?
        var reasons: [LayerReason] = []
        var candidates: [LayerCandidate] = []
        var changes: [Change] = []
        var proposed: [Proposed] = []
        var hasNewShape = false
        var isStated = false

        var number: Int { wish.number }
        var title: String { wish.line.map { "Line \($0)" } ?? "Feature \(wish.number)" }
    }

    /// Facts that the same words propose, confirmed together.
    struct Group: Sendable {
        let id: String
        let title: String
        let evidence: String
        /// What the office holds now is something else.
        let isOther: Bool
        var count: Int
    }

    struct Gone: Sendable {
        let place: Int
        /// Its present facts may be ended.
        let hasFacts: Bool
    }

    let file: LayerFile
    let places: LayerPlaces
    let settings: LayerSettings
    var rows: [Row] = []
    var groups: [Group] = []
    var gone: [Gone] = []
    var problems: [LayerProblem] = []
    /// Outlines of campuses, of the office and of the file, by which positions were looked at.
    var outlines = 0

    func count(_ kind: Kind) -> Int { rows.count { $0.kind == kind } }
    func place(_ row: Row) -> LayerPlace? { row.place.map { places.all[$0] } }

    /// The kind that a row's place gets or has.
    func kind(_ row: Row) -> PlaceKind { row.wish.kind ?? place(row)?.details?.kind ?? settings.profile.kind }

    /// Whether a row is done when the plan is.
    func isTaken(_ row: Row) -> Bool {
        guard !settings.left.contains(row.number) else { return false }
        switch row.kind {
        case .added: return settings.takesNew
        case .changed: return settings.takesChanges
        case .unchanged:
            return !settings.whole.isEmpty || row.proposed.contains { settings.confirmed.contains($0.group) }
        case .asked: return false
        }
    }

    /// Changes when anything that the file would do changes, whatever the person chose: so what is done is what was
    /// shown.
    var fingerprint: String {
        var hasher = SHA256()
        func part(_ text: String) {
            hasher.update(data: Array("\(text.utf8.count):".utf8))
            hasher.update(data: Array(text.utf8))
        }
        for row in rows {
            part("\(row.number) \(row.wish.campus)")
            part(row.wish.name)
            for candidate in row.candidates { part("\(places.all[candidate.place].id)") }
            if let place = row.place { part("is \(places.all[place].id)") }
            for change in row.changes {
                part(change.name)
                part(change.before)
                part(change.after)
            }
            for one in row.proposed {
                part(one.group)
                part(one.before)
                part(one.proposal.evidence)
            }
        }
        for one in gone { part("\(places.all[one.place].id) \(one.hasFacts)") }
        return hasher.finalize().hex
    }
}
