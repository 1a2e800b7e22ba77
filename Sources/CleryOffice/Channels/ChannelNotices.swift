extension NoticeRequests {
    func alertTroubles() throws -> [Notice] { [] }
}
