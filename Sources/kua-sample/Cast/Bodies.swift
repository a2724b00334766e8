/// The bodies of the sample city, by kind: how many, what they offer, and who serves in each.
struct Bodies {
  let kind: BodyKind
  let count: Int
  let services: [StaticString]
  let isProtected: Bool
  let source: StaticString
  let staff: [(role: Role, count: Int)]

  private init(
    _ kind: BodyKind, _ count: Int, services: [StaticString] = [], isProtected: Bool = false,
    source: StaticString, _ staff: [(role: Role, count: Int)]
  ) {
    self.kind = kind
    self.count = count
    self.services = services
    self.isProtected = isProtected
    self.source = source
    self.staff = staff
  }

  /// How many inspectors serve in each police department; cameras go round among them.
  static let inspectors = 64

  /// One police department for each district, the last of them Saraishyq's; the rest serve the whole city.
  static let all: [Bodies] = [
    Bodies(
      .police, District.allCases.count, source: "urn:synthetic:police",
      [
        (.dutyOfficer, 8), (.inspector, inspectors), (.dvUnit, 8), (.investigator, 18), (.custodian, 3),
        (.supervisor, 4), (.keyOfficer, 1),
      ]),
    Bodies(.police, 1, source: "urn:synthetic:102", [(.dutyOfficer, 24)]),
    Bodies(.armoury, 1, source: "urn:synthetic:armoury", [(.armoury, 6)]),
    Bodies(
      .prosecutor, 3, source: "urn:synthetic:prosecutor",
      [(.prosecutor, 9), (.keyOfficer, 1), (.auditor, 1)]),
    Bodies(.court, 3, source: "urn:synthetic:court", [(.courtClerk, 5)]),
    Bodies(
      .crisisCentre, 4, services: ["shelter", "psychological", "legal"], isProtected: true,
      source: "urn:synthetic:centre", [(.centreWorker, 7)]),
    Bodies(
      .ngo, 5, services: ["psychological", "legal", "social"], source: "urn:synthetic:ngo", [(.ngoWorker, 8)]
    ),
    Bodies(.health, 5, services: ["medical"], source: "urn:synthetic:health", [(.examiner, 2)]),
    Bodies(.school, 3, source: "urn:synthetic:school", [(.socialService, 1)]),
    Bodies(
      .socialService, 2, services: ["social", "child-protection"], source: "urn:synthetic:social",
      [(.socialService, 6)]),
    Bodies(.akimat, 2, source: "urn:synthetic:akimat", [(.inspectorOfAkimat, 3), (.statistician, 1)]),
    Bodies(
      .correctionCentre, 1, services: ["psychological"], source: "urn:synthetic:correction",
      [(.centreWorker, 5)]),
  ]
}
