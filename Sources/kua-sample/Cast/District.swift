/// A district of Astana.
enum District: Int, CaseIterable {
  case almaty, baiqonyr, esil, nura, saryarqa, saraishyq

  var word: StaticString {
    switch self {
    case .almaty: "almaty"
    case .baiqonyr: "baiqonyr"
    case .esil: "esil"
    case .nura: "nura"
    case .saryarqa: "saryarqa"
    case .saraishyq: "saraishyq"
    }
  }

  /// The district one might take it for; taken twice, the same again.
  var another: District {
    switch self {
    case .almaty: .baiqonyr
    case .baiqonyr: .almaty
    case .esil: .nura
    case .nura: .esil
    case .saryarqa, .saraishyq: self == .saryarqa ? .saraishyq : .saryarqa
    }
  }

  private static let before = Weighted<District>([
    (.almaty, 31), (.baiqonyr, 19), (.esil, 16), (.nura, 12), (.saryarqa, 22),
  ])
  private static let since = Weighted<District>([
    (.almaty, 22), (.baiqonyr, 19), (.esil, 16), (.nura, 12), (.saryarqa, 22), (.saraishyq, 9),
  ])

  /// A district that exists at an instant, by how much happens there.
  static func draw(at instant: Instant, _ random: inout Generator) -> District {
    random.pick(instant < Dates.saraishyq ? before : since)
  }
}
