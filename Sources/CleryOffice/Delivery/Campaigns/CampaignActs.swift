import CleryLaw
import GRDB

/// The verbs of a campaign.
enum CampaignActs {
    static func make(_ report: NoticeOf, _ text: NoticeText, by account: Int64?, _ writing: Writing) throws
        -> Campaign
    {
        let campaign = Campaign(
            id: try writing.nextID(.noticeCampaigns), report: report, text: text, made: writing.at,
            account: account)
        try writing.put(.noticeCampaigns, campaign.values, isNew: true)
        return campaign
    }

    static func one(_ id: Int64, _ writing: Writing) throws -> Campaign {
        guard let campaign = try Campaign.one(id, writing.db) else { throw Refusal.notFound }
        return campaign
    }

    /// Words are changed only before the first message has gone: the proof shows one text for all.
    static func say(_ text: NoticeText, of report: NoticeOf, in id: Int64, _ writing: Writing) throws {
        var campaign = try one(id, writing)
        guard campaign.started == nil else {
            throw Problem("subject", "The notice has been started; its words stay as they were sent.")
        }
        (campaign.text, campaign.report) = (text, report)
        try writing.put(.noticeCampaigns, campaign.values)
    }

    static func pace(_ rate: Int, in id: Int64, _ writing: Writing) throws {
        var campaign = try one(id, writing)
        guard campaign.rate != rate else { return }
        campaign.rate = rate
        try writing.put(.noticeCampaigns, campaign.values)
    }

    /// Starts it, or goes on with it. Throws a `Problem` where an element is missing or nobody is on the list.
    static func start(_ id: Int64, today: Day, _ writing: Writing) throws {
        var campaign = try one(id, writing)
        guard campaign.state != .running else { return }
        let missing = campaign.text.faults(of: campaign.report, on: today).filter { $0 != .byOctober1 }
        guard missing.isEmpty else {
            throw Problem(
                "state", "The notice is not whole. " + missing.map(\.sentence).joined(separator: " "))
        }
        guard try CampaignCounts(id, writing.db).people > 0 else {
            throw Problem("state", "Nobody is on the list yet. Add the students and employees first.")
        }
        campaign.state = .running
        campaign.started = campaign.started ?? writing.at
        campaign.done = nil
        try writing.put(.noticeCampaigns, campaign.values)
    }

    static func stop(_ id: Int64, _ writing: Writing) throws {
        var campaign = try one(id, writing)
        guard campaign.state == .running else { return }
        campaign.state = .stopped
        try writing.put(.noticeCampaigns, campaign.values)
    }

    /// All were handed over or are known not to be reached by mail.
    static func finish(_ id: Int64, _ writing: Writing) throws {
        var campaign = try one(id, writing)
        guard campaign.state == .running else { return }
        campaign.state = .done
        campaign.done = writing.at
        try writing.put(.noticeCampaigns, campaign.values)
    }
}
