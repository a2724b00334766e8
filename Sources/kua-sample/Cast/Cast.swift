/// Everyone who records: each body with its members, found by what they do and where.
struct Cast {
  /// One body, its kind's row, and its members in the order of that row's staff.
  struct Station {
    let row: Bodies
    let reference: Reference
    /// The district of a police department.
    let district: District?
    let members: [(role: Role, actor: Reference)]
  }

  let stations: [Station]
  private let atRole: [[[Member]]]
  private let ofKind: [[Station]]

  init(seed: UInt64) {
    var stations: [Station] = []
    for (place, row) in Bodies.all.enumerated() {
      for number in 0..<row.count {
        let story = Stories.cast.story(stations.count)
        var members: [(Role, Reference)] = []
        for (role, count) in row.staff {
          for _ in 0..<count {
            members.append((role, Reference(.actor, seed: seed, story: story, slot: members.count)))
          }
        }
        stations.append(
          Station(
            row: row, reference: Reference(.body, seed: seed, story: story, slot: 0),
            district: place == 0 ? District(rawValue: number) : nil, members: members))
      }
    }
    self.stations = stations
    ofKind = BodyKind.allCases.map { kind in stations.filter { $0.row.kind == kind } }

    var atRole = Array(
      repeating: Array(repeating: [Member](), count: District.allCases.count + 1),
      count: Role.allCases.count)
    for station in stations {
      let place = station.district?.rawValue ?? District.allCases.count
      for (role, actor) in station.members {
        atRole[role.rawValue][place].append(
          Member(actor: actor, body: station.reference, source: station.row.source))
      }
    }
    self.atRole = atRole
  }

  /// Someone of a district's police.
  func police(_ role: Role, _ district: District, _ random: inout Generator) -> Member {
    random.pick(atRole[role.rawValue][district.rawValue])
  }

  /// Someone who serves the whole city.
  func city(_ role: Role, _ random: inout Generator) -> Member {
    random.pick(atRole[role.rawValue][District.allCases.count])
  }

  /// The key officer of the first police department.
  var keyOfficer: Member { atRole[Role.keyOfficer.rawValue][District.almaty.rawValue][0] }

  /// A district's inspector by number.
  func inspector(_ number: Int, _ district: District) -> Member {
    let inspectors = atRole[Role.inspector.rawValue][district.rawValue]
    return inspectors[number % inspectors.count]
  }

  /// The bodies of a kind, in order.
  func bodies(_ kind: BodyKind) -> [Station] { ofKind[kind.rawValue] }

  /// Someone of the body of a kind with a number; numbers run on in a circle.
  func someone(of kind: BodyKind, number: Int, _ random: inout Generator) -> Member {
    let stations = bodies(kind)
    let station = stations[number % stations.count]
    return Member(
      actor: random.pick(station.members).actor, body: station.reference, source: station.row.source)
  }
}
