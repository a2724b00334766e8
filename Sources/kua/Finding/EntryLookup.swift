import ArgumentParser
import EventLog
import Language
import Ledger
import Projections

/// An entry named by its position, by its event's id, or by the beginning of that.
enum EntryLookup {
  /// Refuses what is neither.
  static func check(_ which: String) throws {
    let isID =
      which.utf8.count >= 8
      && which.utf8.allSatisfy {
        0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 || 0x41...0x46 ~= $0 || $0 == 0x2d
      }
    guard position(which) != nil || isID else {
      throw ValidationError(
        "\"\(which.prefix(40))\" is neither a position (a whole number from 0) nor an event id (a UUID) or its beginning."
      )
    }
  }

  /// Where the entry stands, of those that are shown to the reader.
  static func position(_ which: String, in ledger: Ledger, _ history: EntityHistory) throws -> Int {
    let size = history.log.size
    if let position = position(which) {
      guard position < size else {
        throw Problem.notFound(
          Phrase.Problem.noEntry(count: size, last: .number(size - 1), position: .text(which)))
      }
      guard try history.isShown(position) else {
        throw ReaderOptions.notShown(Phrase.Access.entry(position: .text(which)))
      }
      return position
    }
    guard case .entry(let position) = try ReferenceFinder(ledger: ledger, history: history).find(which) else {
      throw Problem.notFound(Phrase.Problem.noEvent(typed: .text(which)))
    }
    return position
  }

  /// The position that is spelled; nil when it is none.
  static func position(_ text: String) -> Int? {
    text.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(text) : nil
  }
}
