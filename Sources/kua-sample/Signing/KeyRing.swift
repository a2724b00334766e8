/// The keys of everyone who signs, each made when it is first needed.
final class KeyRing {
  private let origin: String
  private let seed: UInt64
  private var keys: [String: SampleKey] = [:]

  init(origin: String, seed: UInt64) {
    self.origin = origin
    self.seed = seed
  }

  func key(of actor: Reference) -> SampleKey {
    if let key = keys[actor.characters] { return key }
    let key = SampleKey(of: actor, origin: origin, seed: seed)
    keys[actor.characters] = key
    return key
  }

  /// The attribute `signature` of an entry, without the attributes `recordedtime` and `signature`, by so many.
  func signatures(of entry: [UInt8], by signers: [Reference]) -> String {
    let message = Array("kua-entry/v1\n\(origin)\n".utf8) + entry
    return signers.map { key(of: $0).signature(over: message) }.joined(separator: " ")
  }
}
