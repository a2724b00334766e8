public import ArgumentParser
public import IncidentEvents

// Words of the vocabulary as arguments, written as in an entry.

extension Role: ExpressibleByArgument {
  /// The words, for help and completion.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The word as written.
  public init?(argument: String) {
    guard let word = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = word
  }
}

extension RevocationReason: ExpressibleByArgument {
  /// The words, for help and completion.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The word as written.
  public init?(argument: String) {
    guard let word = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = word
  }
}

extension BodyKind: ExpressibleByArgument {
  /// The words, for help and completion.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The word as written.
  public init?(argument: String) {
    guard let word = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = word
  }
}

extension Service: ExpressibleByArgument {
  /// The words, for help and completion.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The word as written.
  public init?(argument: String) {
    guard let word = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = word
  }
}

extension AccessPurpose: ExpressibleByArgument {
  /// The words, for help and completion.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The word as written.
  public init?(argument: String) {
    guard let word = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = word
  }
}

extension MediaType: ExpressibleByArgument {
  /// The words, for help and completion.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The word as written.
  public init?(argument: String) {
    guard let word = Self.allCases.first(where: { $0.name == argument.lowercased() }) else { return nil }
    self = word
  }
}

extension BundleRecipient: ExpressibleByArgument {
  /// The words, for help and completion.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The word as written.
  public init?(argument: String) {
    guard let word = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = word
  }
}

extension ExportPurpose: ExpressibleByArgument {
  /// The words, for help and completion.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The word as written.
  public init?(argument: String) {
    guard let word = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = word
  }
}
