import CleryLaw
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle

extension Office {
    /// Serves the web site until it is stopped by a signal.
    public func serve(
        host: String, port: Int, settings: ServerSettings = ServerSettings(), mail: MailSettings? = nil,
        whenReady: @escaping @Sendable (Int) -> Void
    ) async throws {
        var logger = Logger(label: "openclery")
        logger.logLevel = .warning
        pages.set(try currentVersion())
        // Beside the start, which waits for no disk.
        Task.detached { [folder] in DiskReserve(folder).make() }
        // A warning stands on every page at once, not at the next look.
        alertBell.listen { [weak self] in
            if let self, let version = try? currentVersion() { pages.set(version) }
        }
        warningStream.begin()
        let app = Application(
            responder: House.responder(self, settings),
            server: .http1(configuration: .init(additionalChannelHandlers: self.connection(settings))),
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            services: [Watch(office: self), PageWatch(office: self), ThreatPager(office: self)]
                + (mail.map(postmen) ?? []) + carriers(mail, settings.courier),
            onServerRunning: { channel in whenReady(channel.localAddress?.port ?? port) },
            logger: logger)
        try await app.runService()
    }

    /// What stands in each connection before the doors. A proxy's word on who has signed in is checked at the front
    /// door for every request, so then none is answered before it.
    private func connection(_ settings: ServerSettings) -> [any RemovableChannelHandler] {
        let clients = SlowClients()
        return settings.proxySignIn == nil ? [QuickAnswers(pages, clients: clients), clients] : [clients]
    }

    /// Who brings mail: one for the office's own people, one for readers of the log, one for those who are asked about
    /// places, one for police agencies, one for security authorities, so that none waits for another.
    private func postmen(_ settings: MailSettings) -> [any Service] {
        [
            Postman(office: self, settings: settings), LogPostman(office: self, settings: settings),
            ReviewPostman(office: self, settings: settings), AgencyPostman(office: self, settings: settings),
            AuthorityPostman(office: self, settings: settings),
            AudiencePostman(office: self, settings: settings),
            ContactPostman(office: self, settings: settings),
        ]
    }

    /// Who hands over notices and warnings: a process of its own, so that a killed server cuts nothing off.
    private func carriers(_ mail: MailSettings?, _ courier: CourierProgram?) -> [any Service] {
        if let courier { return [CourierProcess(office: self, program: courier, hasMail: mail != nil)] }
        return (mail.map { [Courier(office: self, settings: $0)] } ?? [])
            + [AlertCarrier(office: self, mail: mail)]
    }

    func currentVersion() throws -> PageCache.Version {
        let position = try position()
        return PageCache.Version(
            position: position, day: today.number,
            warnings: try warnings.current(self, position: position).count)
    }

    /// Pages follow a change within a few hundredths of a second, whoever made it: this process, or an import on the
    /// command line. However many acts there are, a page is made anew no more often than that.
    struct Watch: Service {
        let office: Office

        func run() async throws {
            try await cancelWhenGracefulShutdown {
                while !Task.isCancelled {
                    let version = try office.currentVersion()
                    if version != office.pages.version { office.pages.set(version) }
                    try? await Task.sleep(for: .milliseconds(25))
                }
            }
        }
    }
}
