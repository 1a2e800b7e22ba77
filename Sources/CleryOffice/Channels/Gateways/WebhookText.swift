import CleryLaw
import Crypto
import Foundation

/// What other systems get.
enum WebhookText {
    /// The whole message.
    static func alert(_ forms: AlertForms) -> String {
        let alert = forms.alert
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            json.value(alert.id)
            json.key("thread")
            json.value(alert.thread)
            json.key("kind")
            json.value(alert.kind.rawValue)
            json.key("step")
            json.value(alert.step.rawValue)
            json.key("purpose")
            json.value(alert.purpose.rawValue)
            json.key("institution")
            json.value(forms.institution)
            json.key("language")
            json.value(forms.words.language)
            json.key("headline")
            json.value(forms.mark + forms.words[.headline])
            json.key("text")
            json.value(forms.banner)
            json.key("page")
            json.value(forms.address)
            json.key("cap")
            json.value(alert.isLive ? forms.site.map { "\($0)/warnings/\(alert.id).cap" } : nil)
            json.key("sent")
            json.value(alert.sent.map(instant))
            json.key("expires")
            json.value(alert.expires.map(instant))
        }
        return json.string
    }

    static func chat(_ forms: AlertForms) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("text")
            json.value([forms.banner, forms.address].compactMap { $0 }.joined(separator: " "))
        }
        return json.string
    }

    private static func instant(_ at: Instant) -> String {
        let seconds = Date(timeIntervalSince1970: Double(at.milliseconds / 1000))
        return seconds.formatted(.iso8601)
    }

    /// `t=…,v1=…`: the instant in seconds and an HMAC-SHA256 over it, a dot and the body, in hexadecimal digits.
    static func signature(_ body: [UInt8], secret: String, at now: Instant) -> String {
        let seconds = now.milliseconds / 1000
        let code = HMAC<SHA256>.authenticationCode(
            for: Array("\(seconds).".utf8) + body, using: SymmetricKey(data: Array(secret.utf8)))
        return "t=\(seconds),v1=\(Array(code).hex)"
    }
}
