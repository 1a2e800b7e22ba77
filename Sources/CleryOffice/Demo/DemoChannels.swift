import CleryLaw

/// The college's mail relay, and a provider of text messages whose contract is over: nothing ever leaves a demo.
enum DemoChannels {
    static func tell(in office: Office) throws {
        try office.actNow(by: .house, "set up the gateways of warnings") { writing in
            var draft = GatewayDraft()
            (draft.name, draft.rate) = ("Campus mail relay", "500")
            _ = try GatewayActs.keep(draft, id: nil, by: nil, writing)
            (draft.name, draft.shape, draft.rate) = ("Text messages, old contract", .form, "14")
            (draft.address, draft.sender) = ("https://sms.example/messages", "+15555550100")
            (draft.user, draft.secret) = ("hartwell", "the words of the demo")
            let text = try GatewayActs.keep(draft, id: nil, by: nil, writing)
            try GatewayActs.end(text, writing)
        }
    }
}
