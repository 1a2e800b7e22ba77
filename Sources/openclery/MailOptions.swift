import ArgumentParser
import CleryOffice
import Foundation

extension MailSettings.Security: ExpressibleByArgument {}

/// How the office sends mail that says that something waits. Without `--smtp` it sends none.
struct MailOptions: ParsableArguments {
    @Option(help: "The mail server, as host:port. Without it no mail is sent.") var smtp: String?
    @Option(help: "The address that mail comes from.") var mailFrom: String?
    @Option(
        help:
            "The address of this site, for links in mail and in the feeds of the log: https://clery.hartwell.edu."
    ) var site: String?
    @Option(help: "How the way to the mail server is secured: starttls, tls or none.")
    var smtpSecurity: MailSettings.Security = .starttls
    @Option(help: "The user at the mail server, if it asks for one.") var smtpUser: String?
    @Option(help: "A file with that user's password; or the variable OPENCLERY_SMTP_PASSWORD.")
    var smtpPasswordFile: String?
    @Option(help: "A PEM file of certificates to trust for it, instead of the system's.") var smtpTrust:
        String?

    /// Nil when no mail is to be sent.
    func settings() throws -> MailSettings? {
        guard let smtp else { return nil }
        guard let mailFrom, let site else {
            throw Fault(sentence: "With --smtp say also --mail-from and --site.")
        }
        do {
            return try MailSettings(
                server: smtp, from: mailFrom, site: site, security: smtpSecurity, user: smtpUser,
                password: smtpUser == nil ? nil : try password(), trust: smtpTrust)
        } catch let fault as MailSettings.Fault {
            throw Fault(sentence: fault.description)
        }
    }

    /// The same options as words, for the courier's process; the password stays in its file or its variable.
    var arguments: [String] {
        let options = [
            "--smtp": smtp, "--mail-from": mailFrom, "--site": site,
            "--smtp-security": smtpSecurity.rawValue, "--smtp-user": smtpUser,
            "--smtp-password-file": smtpPasswordFile, "--smtp-trust": smtpTrust,
        ]
        return options.compactMapValues { $0 }.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    }

    /// The address of the site, where it was stated.
    func address() throws -> String? {
        do { return try site.map(MailSettings.site) } catch let fault as MailSettings.Fault {
            throw Fault(sentence: fault.description)
        }
    }

    private func password() throws -> String {
        if let smtpPasswordFile {
            guard let text = try? String(contentsOfFile: smtpPasswordFile, encoding: .utf8) else {
                throw Fault(sentence: "The password file \(smtpPasswordFile) cannot be read.")
            }
            return text.trimmingCharacters(in: .newlines)
        }
        guard let text = ProcessInfo.processInfo.environment["OPENCLERY_SMTP_PASSWORD"], !text.isEmpty else {
            throw Fault(
                sentence:
                    "Name the file of the mail password with --smtp-password-file, or set OPENCLERY_SMTP_PASSWORD."
            )
        }
        return text
    }
}
