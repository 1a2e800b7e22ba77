import CleryLaw
import GRDB

/// The verbs on designation letters.
enum AuthorityLetterActs {
    /// An unacknowledged letter is told of again after so many days, and so many times in all.
    static let rest: Int32 = 14
    static let most = 3

    /// Writes the letter anew from what the roster says today; the letter before no longer counts.
    @discardableResult
    static func write(
        to authority: SecurityAuthority, institution: String, by account: Int64, today: Day,
        _ key: OfficeKey, _ writing: Writing
    ) throws -> AuthorityLetter {
        let id = try writing.nextID(.authorityLetters)
        let campus = try Campus.all(writing.db).first { $0.id == authority.campus }?.name ?? ""
        let words = DesignationLetter.words(
            to: try AuthorityPerson.of(authority, key, writing.db), as: authority, campus: campus,
            institution: institution, on: today)
        let letter = AuthorityLetter(
            id: id, authority: authority.id, day: today,
            content: try writing.seal(words, record: SealedRecord.authorityLetter(id)), account: account,
            at: writing.at)
        try writing.put(.authorityLetters, letter.values, isNew: true)
        try AuthorityMark.extend(authority, today: today, writing)
        return letter
    }

    static func remind(
        _ letter: AuthorityLetter, to authority: SecurityAuthority, today: Day, _ writing: Writing
    ) throws {
        guard var letter = try AuthorityLetter.one(letter.id, writing.db), letter.acknowledged == nil else {
            return
        }
        (letter.letters, letter.lettered) = (letter.letters + 1, today)
        try writing.put(.authorityLetters, letter.values)
        try AuthorityMark.extend(authority, today: today, writing)
    }

    /// Twice is once.
    static func acknowledge(
        _ letter: AuthorityLetter, _ how: AuthorityWay, by account: Int64?, _ writing: Writing
    ) throws {
        guard var letter = try AuthorityLetter.one(letter.id, writing.db), letter.acknowledged == nil else {
            return
        }
        (letter.acknowledged, letter.how, letter.by) = (writing.at, how, account)
        try writing.put(.authorityLetters, letter.values)
    }
}
