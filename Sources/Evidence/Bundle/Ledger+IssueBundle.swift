internal import CanonicalJSON
internal import IncidentEvents
public import Ledger
internal import Projections

extension Ledger {
  /// Records that a bundle is issued: `bundle.issued` is durable when this returns, and nothing has left the ledger.
  ///
  /// - Parameter seconds: how long to wait for another writer.
  /// - Throws: ``BundleError/Code/changed`` when the log is not what the draft was made of; then, as when
  ///   ``EventRefused`` is thrown, nothing is recorded.
  public func issue(
    _ draft: BundleDraft, by acting: Acting, waiting seconds: Int = 10
  ) throws -> RecordedEvent {
    guard !acting.signers.isEmpty else {
      throw BundleError(
        .noKey, "a bundle is signed by whoever issues it: give the key of \(acting.actor) with --key")
    }
    return try record(by: acting, waiting: seconds) { size in
      let selection = try bundleSelection(draft.request, by: acting, upTo: size)
      guard selection == draft.selection else {
        throw BundleError(
          .changed,
          "what belongs to the bundle has changed since it was shown: another event was recorded meanwhile. Nothing "
            + "was issued; look at it again")
      }
      return CommandEvent(.bundleIssued, about: draft.request.subject, data: draft.data)
    }
  }
}

extension BundleDraft {
  /// The `data` of `bundle.issued`.
  var data: [UInt8] {
    var out: [UInt8] = []
    func raw(_ text: String) { out.append(contentsOf: text.utf8) }
    func quoted(_ text: String) { CanonicalWriter.appendString(text, to: &out) }
    func list<Element>(_ elements: [Element], _ write: (Element) -> Void) {
      raw("[")
      for (place, element) in elements.enumerated() {
        if place > 0 { raw(",") }
        write(element)
      }
      raw("]")
    }
    raw("{\"act\":")
    quoted(request.act)
    raw(",\"contents\":\"\(contents)\",\"exhibits\":")
    list(selection.exhibits) { raw("{\"exhibit\":\"\($0.reference)\",\"previous\":\"\($0.last)\"}") }
    if !request.named.isEmpty {
      raw(",\"named\":")
      list(request.named) {
        raw("{\"act\":")
        quoted($0.act)
        raw(",\"event\":\"\($0.event)\"}")
      }
    }
    raw(",\"recipient\":\"\(request.recipient.name)\"")
    if let to = request.to { raw(",\"to\":\"\(to)\"") }
    if !values.isEmpty {
      raw(",\"values\":")
      var events: [EventID] = []
      for value in values where !events.contains(value.event) { events.append(value.event) }
      list(events) { event in
        raw("{\"event\":\"\(event)\",\"fields\":")
        list(values.filter { $0.event == event }) { raw("\"\($0.field)\"") }
        raw("}")
      }
    }
    raw("}")
    return out
  }
}
