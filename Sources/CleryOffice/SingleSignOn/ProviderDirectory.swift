import CleryLaw

/// What is known of the provider right now: its discovery document and its keys, for a while.
actor ProviderDirectory {
    /// How long the document and the keys count, and how soon keys are fetched again for a name that is unknown.
    static let documentAge: Int64 = 3_600_000
    /// Before somebody is sent there, the provider must have answered in the last minute.
    static let answeredAge: Int64 = 60_000
    static let keysAge: Int64 = 600_000
    static let keysAgain: Int64 = 60_000

    private struct Known {
        var metadata: ProviderMetadata
        var read: Instant
        var keys: ProviderKeys?
        var keysRead = Instant(milliseconds: 0)
    }
    private var known: Known?
    /// The issuer that last did not answer, and when: it is not asked again for every visitor.
    private var silent: (issuer: String, at: Instant)?
    static let silentAge: Int64 = 5_000

    /// The document, fetched when it is not known or older than `age` in milliseconds.
    func metadata(of issuer: String, now: Instant, age: Int64 = documentAge) async throws -> ProviderMetadata
    {
        if let known, known.metadata.issuer == issuer,
            now.milliseconds - known.read.milliseconds < age
        {
            return known.metadata
        }
        guard SafeAddress.isSafe(issuer) else { throw ProviderMetadata.Fault.unsafeAddress }
        if let silent, silent.issuer == issuer,
            now.milliseconds - silent.at.milliseconds < ProviderDirectory.silentAge
        {
            throw ProviderLine.Fault.unreachable
        }
        let bytes: [UInt8]
        do {
            bytes = try await ProviderLine.get(ProviderMetadata.address(of: issuer))
            silent = nil
        } catch ProviderLine.Fault.unreachable {
            silent = (issuer, now)
            throw ProviderLine.Fault.unreachable
        }
        let metadata = try ProviderMetadata(bytes, expecting: issuer)
        // Keys stay with the address that they came from.
        if known?.metadata.issuer == issuer, known?.metadata.keys == metadata.keys {
            known?.metadata = metadata
            known?.read = now
        } else {
            known = Known(metadata: metadata, read: now)
        }
        return metadata
    }

    /// Checks a token's signature by the provider's keys. An unknown key makes them be fetched again, at most once a
    /// minute; what is fetched replaces what was known, so that a key withdrawn there counts no more here.
    func check(_ token: SignedToken, of issuer: String, now: Instant) async throws {
        let metadata = try await metadata(of: issuer, now: now)
        if let keys = keys(of: metadata, now: now), let key = keys.key(id: token.keyID, for: token.algorithm)
        {
            return try token.check(with: key)
        }
        if let known, known.metadata == metadata, known.keys != nil,
            now.milliseconds - known.keysRead.milliseconds < ProviderDirectory.keysAgain
        {
            throw SignedToken.Fault.noKey
        }
        let keys = try ProviderKeys(try await ProviderLine.get(metadata.keys))
        if known?.metadata == metadata {
            known?.keys = keys
            known?.keysRead = now
        }
        guard let key = keys.key(id: token.keyID, for: token.algorithm) else { throw SignedToken.Fault.noKey }
        try token.check(with: key)
    }

    private func keys(of metadata: ProviderMetadata, now: Instant) -> ProviderKeys? {
        guard let known, known.metadata == metadata,
            now.milliseconds - known.keysRead.milliseconds < ProviderDirectory.keysAge
        else { return nil }
        return known.keys
    }

    /// Forgets all, when the settings have changed.
    func forget() {
        known = nil
        silent = nil
    }
}
