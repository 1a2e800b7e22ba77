import TypedHTML

/// Where a person chooses files to send along.
struct FileChooser {
    var problem: Problem?
    var label = "Photos or papers"

    var html: HTML {
        field(
            label, name: "files",
            hint:
                "Up to \(AttachmentActs.mostAtOnce) files of 10 MB: JPEG, PNG or WebP pictures, PDF documents.",
            problem: problem
        ) { attributes in
            Elements.input(attributes + [.type("file"), .multiple, .accept(FileKind.accepted)])
        }
    }
}
