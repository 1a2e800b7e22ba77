extension NoticeRequests {
    func warningsAsked() throws -> [Notice] { [] }
}
