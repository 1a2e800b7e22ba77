/// The published cases that ship with the house, and the rules that answer them.
public enum CaseBook {
    public static var published: String { EmbeddedFiles.publishedCases.description }

    /// The ids of the published cases by the word of each rule that answers them, in the order of the file.
    public static let byRule: [String: [String]] = {
        var found: [String: [String]] = [:]
        for line in published.split(separator: "\n") {
            guard let answer = CaseRun.run(line: String(line)), let id = answer.id.text else { continue }
            for reason in answer.because where !reason.rule.isEmpty {
                found[reason.rule, default: []].append(id)
            }
        }
        return found
    }()
}
