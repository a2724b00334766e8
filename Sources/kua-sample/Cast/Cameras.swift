/// Body-worn cameras: each department's go round among its inspectors, four weeks to each.
struct Cameras {
  /// Cameras of one department.
  let perDistrict: Int
  let seed: UInt64

  /// Cameras of one department in the golden year.
  static let inGoldenYear = 36
  /// The morning of the first issue and how long an issue lasts.
  static let firstDay = CivilDate.day(2023, 11, 27)
  static let days = 28
  /// The last round begun ends after the last call-out of January 2025.
  static let rounds = 16

  /// The round an instant belongs to, changing at nine in the morning.
  static func round(at instant: Instant) -> Int {
    max(0, ((instant - .hours(9)).localDay - firstDay) / days)
  }

  /// A camera's reference.
  func camera(_ number: Int, _ district: District) -> Reference {
    Reference(.camera, seed: seed, story: Stories.camera.story(0), slot: district.rawValue << 6 | number)
  }

  /// The number, in the department, of the inspector who holds a camera in a round.
  func holder(_ number: Int, round: Int) -> Int { number + (round + 64) * 7 }
}
