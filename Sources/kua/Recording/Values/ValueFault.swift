import IncidentEvents
import Language

/// Why what was typed is no value of its field: in words for whoever typed it, and what may have been meant.
struct ValueFault: Error {
  let message: FilledPhrase
  /// What it may mean, where it is several things.
  let choices: [Choice]

  /// One of the things that may be meant.
  struct Choice {
    let value: JSONText
    /// What tells it from the others.
    let line: String
  }

  init(_ message: FilledPhrase, choices: [Choice] = []) {
    self.message = message
    self.choices = choices
  }

  init(_ message: Phrase) { self.init(FilledPhrase(message)) }
}
