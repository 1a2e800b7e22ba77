import CleryLaw
import TaggedPDF

/// The certificate of a training that is done, as a document to print.
enum Certificate {
    static func document(
        _ training: AuthorityTraining, name: String, institution: String
    ) -> Document? {
        guard let done = training.done else { return nil }
        let what =
            switch training.how {
            case .outside: training.words ?? "a course elsewhere"
            default: "\(Course.title), edition \(Course.edition)"
            }
        var blocks: [Block] = [
            .paragraph(Text("This certifies that")),
            .heading(level: 1, Text(name)),
            .paragraph(Text("completed on \(TimeWords.long(done))")),
            .heading(level: 2, Text(what)),
        ]
        if let correct = training.correct, let asked = training.asked {
            blocks.append(.paragraph(Text("with \(correct) of \(asked) answers right.")))
        }
        if training.how == .course {
            blocks.append(.paragraph(Text("The course covers:")))
            let parts: [[Block]] = Course.parts.map { [Block.paragraph(Text($0.title))] }
            blocks.append(.list(ordered: false, parts))
        }
        blocks.append(
            .paragraph(
                Text(
                    "Training of campus security authorities, calendar year \(training.year). \(AuthorityReview.citation)."
                )))
        return Document(
            title: "Certificate of training", author: institution,
            subject: "Certificate \(training.certificate)", footer: institution, blocks: blocks)
    }
}
