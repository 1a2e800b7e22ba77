import CleryLaw
import GRDB

/// Why a disposal was not confirmed; nothing was destroyed.
enum DisposalRefusal: Error, Equatable {
    case own, count, changed, over

    var sentence: String {
        switch self {
        case .own: "Another person confirms it than the one who prepared it."
        case .count: "This is not the number of records. Type it as it stands above."
        case .changed:
            "What is due has changed since it was prepared, by a hold or another act. Nothing was destroyed: withdraw it and prepare it again."
        case .over: "It was confirmed or withdrawn already."
        }
    }
}

/// The verbs of disposal.
enum DisposalActs {
    /// Keeps what is due as a list that another person confirms.
    static func prepare(
        kind: RecordKind?, through: Int?, on day: Day, by account: Int64, _ writing: Writing
    ) throws -> Disposal? {
        let plan = try DisposalPlan(kind: kind, through: through, on: day, writing.db)
        guard !plan.records.isEmpty else { return nil }
        let disposal = Disposal(id: try writing.nextID(.disposals), plan, by: account, at: writing.at)
        try writing.put(.disposals, disposal.values, isNew: true)
        return disposal
    }

    static func withdraw(_ id: Int64, by account: Int64, _ writing: Writing) throws {
        guard var disposal = try Disposal.one(id, writing.db), disposal.isOpen else {
            throw DisposalRefusal.over
        }
        (disposal.withdrawn, disposal.withdrawnBy) = (writing.at, account)
        try writing.put(.disposals, disposal.values)
    }

    /// Destroys the keys of what was prepared and keeps the certificate. What is due is looked at again within the act,
    /// so that a hold placed a moment before stops it.
    ///
    /// Throws `DisposalRefusal`; then nothing has happened.
    static func confirm(_ id: Int64, count: Int?, by account: Int64, _ writing: Writing) throws {
        guard var disposal = try Disposal.one(id, writing.db), disposal.isOpen else {
            throw DisposalRefusal.over
        }
        guard disposal.account != account else { throw DisposalRefusal.own }
        guard count == disposal.items else { throw DisposalRefusal.count }
        let plan = try DisposalPlan(
            kind: disposal.kind, through: disposal.through, on: disposal.day, writing.db)
        guard plan.digest == disposal.digest else { throw DisposalRefusal.changed }
        let head = try EmbeddedStore().head(writing.db)
        let files = try destroyFiles(plan.records, writing)
        (disposal.confirmed, disposal.confirmedBy) = (writing.at, account)
        disposal.certificate =
            DisposalCertificate(plan, files: files, event: head.sequence, hash: head.hash).json
        try writing.put(.disposals, disposal.values)
        for record in plan.records {
            try writing.put(.disposedRecords, [.integer(record), .integer(id)])
        }
        try writing.destroyKeys(of: plan.records)
    }

    /// The sealed bytes of attached files go too. Returns how many there were.
    private static func destroyFiles(_ records: [Int64], _ writing: Writing) throws -> Int {
        try writing.db.execute(sql: "PRAGMA secure_delete = ON")
        var files = 0
        for record in records where record >> 56 == SealedRecord.attachment(0) >> 56 {
            try writing.db.execute(
                sql: "DELETE FROM \(KeptTable.files) WHERE id = ?",
                arguments: [record - SealedRecord.attachment(0)])
            files += writing.db.changesCount
        }
        return files
    }
}

extension Office {
    /// Confirms a disposal; then the key file forgets its records too, and no older copy of a backup opens them.
    func dispose(_ id: Int64, count: Int?, by account: Int64, actor: Actor) async throws {
        try await act(by: actor, "confirmed disposal \(id): the keys of its records are destroyed") {
            try DisposalActs.confirm(id, count: count, by: account, $0)
        }
        try finishForgetting()
    }
}
