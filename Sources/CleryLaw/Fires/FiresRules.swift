extension Law {
    /// Fires.
    static let fireRules: [any Rule.Type] = [
        WhatIsAFire.self, FireHousingDuty.self, CauseOfEachFire.self, FireCasualties.self, FireDamage.self,
        FireFacilityAndYear.self, FireSafetyReport.self,
    ]
}
