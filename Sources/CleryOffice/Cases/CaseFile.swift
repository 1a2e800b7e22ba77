/// A whole file of cases, one JSON object a line: the lines to print and how many agreed.
public enum CaseFile {
    public struct Outcome: Sendable {
        public var passed = 0
        public var failed = 0
        /// The last line of the output.
        public var summary: String { "\(passed) passed, \(failed) failed" }
        /// 0 when all agree, else 1.
        public var exitCode: Int32 { failed == 0 ? 0 : 1 }
    }

    /// Answers each line in turn; the last thing printed is the summary.
    @discardableResult
    public static func run(_ text: String, json: Bool, print: (String) -> Void) -> Outcome {
        var outcome = Outcome()
        var text = text[...]
        if text.unicodeScalars.first == "\u{FEFF}" { text = text.dropFirst() }
        // Only a line feed ends a line: other line ends may stand inside a JSON text.
        for line in text.utf8.split(separator: 10) {
            guard let answer = CaseRun.run(line: String(decoding: line, as: UTF8.self)) else { continue }
            if answer.agrees { outcome.passed += 1 } else { outcome.failed += 1 }
            print(json ? answer.json : answer.line)
        }
        print(outcome.summary)
        return outcome
    }
}
