/// The kinds of stories the year is made of.
enum Stories: UInt8 {
  case cast, camera, incident, plainReport, offenceCase, otherCase, administrative, admission, support
  case boundary, attested, office, agreement, carriedForward, inspection, outreach, irregular

  /// A number for a story that no story of another kind has: what its references are made from.
  func story(_ number: Int) -> Int { number << 5 | Int(rawValue) }

  /// The stream of pseudo-random numbers that tells such stories.
  var stream: UInt64 { UInt64(rawValue) + 1 }
}

/// A story to be told: when it begins, of what kind, and which of its kind.
struct Beginning {
  let start: Instant
  let kind: Stories
  let number: Int32
}
